"""Calls over replicas: heard as with a local pool, and not lost with their replica."""

import asyncio

import pytest

from agent.language.utterance import Fixed, Value
from agent.speech.errors import ReplicaLost, SpeechError
from agent.speech.pool import Final, SpeechStarted, SpeechStopped
from agent.speech.remote.session import Session
from agent.speech.remote.stream import MOST_REPLAYS
from tests.speech.caller import Caller, until


def assert_whole_story(line: Caller, count: int) -> None:
    """Every utterance started, stopped and was final once, in order, at the call's positions."""
    told = [event for event in line.events if type(event).__name__ != "Partial"]
    assert [type(event) for event in told] == [SpeechStarted, SpeechStopped, Final] * count
    for started, stopped, final in zip(told[::3], told[1::3], told[2::3], strict=True):
        assert started.from_sample == stopped.from_sample == final.from_sample
        assert stopped.to_sample == final.to_sample


async def test_a_call_is_heard_as_with_a_local_pool(local, replica, remote, say, silence):
    said = silence(1), say("what is my balance"), silence(1.5)
    async with local.stream(8_000, ["en", "hi"]) as stream:
        here = Caller(stream)
        await here.say(*said)
        await here.heard(1)
    async with replica(), remote() as pool, pool.stream(8_000, ["en", "hi"]) as stream:
        there = Caller(stream)
        await there.say(*said)
        assert await there.heard(1) == ["what is my balance"]
    assert_whole_story(there, 1)
    (near,), (far,) = here.of(Final), there.of(Final)
    assert (near.text, near.from_sample, near.to_sample) == (
        far.text,
        far.from_sample,
        far.to_sample,
    )


async def test_a_web_call_and_a_phone_call_share_a_replica(replica, remote, say, silence):
    async with (
        replica(),
        remote() as pool,
        pool.stream(8_000, ["en"]) as phone,
        pool.stream(16_000, ["en"]) as web,
    ):
        lines = Caller(phone), Caller(web)
        await lines[0].say(silence(1), say("block my card"), silence(1.5))
        await lines[1].say(
            silence(1, 16_000), say("what is my balance", rate_hz=16_000), silence(1.5, 16_000)
        )
        assert await lines[0].heard(1) == ["block my card"]
        assert await lines[1].heard(1) == ["what is my balance"]


async def test_a_replica_lost_in_mid_utterance_is_not_noticed_by_the_dialogue(
    replica, remote, say, silence
):
    question = say("what is my balance")
    half = len(question) // 2
    async with (
        replica() as first,
        replica() as second,
        remote() as pool,
        pool.stream(8_000, ["en", "hi"]) as stream,
    ):
        line = Caller(stream)
        await line.say(silence(1), say("block my card"), silence(1.5))
        await line.heard(1)
        await line.say(silence(1), question[:half])
        await line.until(SpeechStarted, 2)
        lost = first if first.calls else second
        await lost.stop()
        await line.say(question[half:], silence(1.5))
        assert await line.heard(2) == ["block my card", "what is my balance"]
    assert_whole_story(line, 2)


async def test_nothing_said_while_no_replica_was_there_is_lost(replica, remote, say, silence):
    async with remote() as pool, pool.stream(8_000, ["en", "hi"]) as stream:
        line = Caller(stream)
        await line.say(silence(1), say("what is my balance"), silence(1.5))
        assert stream.deaf
        async with replica():
            assert await line.heard(1) == ["what is my balance"]
    assert_whole_story(line, 1)


async def test_words_from_longer_ago_than_the_detector_keeps_are_replayed_whole(
    replica, remote, say, silence
):
    async with remote() as pool, pool.stream(8_000, ["en", "hi"]) as stream:
        line = Caller(stream)
        await line.say(silence(1), say("what is my balance"), silence(14))
        async with replica():
            assert await line.heard(1) == ["what is my balance"]
            await line.say(say("block my card"), silence(1.5))
            assert await line.heard(2) == ["what is my balance", "block my card"]


async def test_who_still_waits_for_the_replica_of_a_call_that_ended_is_told_so(replica, remote):
    """A prompt that several calls wait for is rendered on when the first of them hangs up."""
    async with replica(), remote() as pool:
        async with pool.stream(8_000, ["en", "hi"]) as stream:
            await stream.linked(3.0)
        with pytest.raises(ReplicaLost, match="ended"):
            await stream.linked(3.0)
        pcm = await pool._voice.render("Good day.", "en", 8_000, stream)
        assert len(pcm) > 2_000, "by the connection of the server itself"


async def test_a_draining_replica_is_left_at_the_next_silence(replica, remote, say, silence):
    question = say("what is my balance")
    half = len(question) // 2
    async with replica() as old, remote() as pool, pool.stream(8_000, ["en", "hi"]) as stream:
        line = Caller(stream)
        await line.say(silence(1), question[:half])
        await line.until(SpeechStarted)
        async with replica() as new:
            await pool.finder.registry.look()
            drained = asyncio.create_task(old.drain())
            await asyncio.sleep(0.2)
            assert old.calls == 1, "a caller who speaks is not moved"
            await line.say(question[half:], silence(1.5))
            assert await line.heard(1) == ["what is my balance"]
            await line.say(silence(2))
            await drained
            assert (old.calls, new.calls) == (0, 1)
            await line.say(say("block my card"), silence(1.5))
            assert await line.heard(2) == ["what is my balance", "block my card"]
    assert_whole_story(line, 2)


async def test_a_draining_replica_with_nowhere_to_send_its_calls_serves_them_to_their_end(
    replica, remote, say, silence
):
    async with replica() as only, remote() as pool:
        async with pool.stream(8_000, ["en", "hi"]) as stream:
            line = Caller(stream)
            await line.say(silence(1))
            await until(lambda: only.calls)
            drained = asyncio.create_task(only.drain())
            await line.say(silence(2), say("what is my balance"), silence(1.5))
            assert await line.heard(1) == ["what is my balance"]
            assert not drained.done()
        await drained
    assert_whole_story(line, 1)


async def test_when_all_replicas_are_full_a_call_goes_on_without_ears_until_one_has_room(
    replica, remote, say, silence
):
    async with replica(calls=1) as only, remote() as pool, pool.stream(8_000, ["en"]) as stream:
        await until(lambda: not stream.deaf)
        async with pool.stream(8_000, ["en"]) as waiting:
            line = Caller(waiting)
            await line.say(silence(1))
            parts = [Fixed(text="Press one."), Value(text="two hundred", shown="200")]
            spoken = [pcm async for pcm in waiting.speak(parts, "en")]
            assert waiting.deaf
            assert sum(map(len, spoken)) > 16_000
            assert (pool.load.streams, pool.load.unlooked) == (2, 1)
            await stream.close()
            await until(lambda: not waiting.deaf)
            assert only.calls == 1
            await line.say(say("what is my balance"), silence(1.5))
            assert await line.heard(1) == ["what is my balance"]


async def test_speech_nobody_can_hear_in_time_is_a_question_to_ask_again(
    replica, remote, say, silence, monkeypatch
):
    monkeypatch.setattr("agent.speech.remote.stream.DEAF_AFTER_S", 0.5)
    async with remote() as pool, pool.stream(8_000, ["en", "hi"]) as stream:
        line = Caller(stream)
        async with replica():
            await until(lambda: not stream.deaf)
            await line.say(silence(1), say("what is my balance"))
            await line.until(SpeechStarted)
        assert await line.heard(1) == [""]
    assert_whole_story(line, 1)


async def test_prompts_are_rendered_by_replicas_and_play_without_them(replica, remote, local):
    fixed, value = Fixed(text="Your balance is"), Value(text="two hundred rupees", shown="₹200")
    async with remote() as pool:
        async with replica(), pool.stream(8_000, ["en"]) as stream:
            await until(lambda: not stream.deaf)
            async with local.stream(8_000, ["en"]) as here:
                expected = [pcm async for pcm in here.speak([fixed, value], "en")]
            spoken = [pcm async for pcm in stream.speak([fixed, value], "en")]
            assert spoken == expected
            asked = pool.espeak.meter.counters.served
        async with pool.stream(8_000, ["en"]) as stream:
            alone = [pcm async for pcm in stream.speak([fixed], "en")]
            assert pool.espeak.meter.counters.served == asked, "it was kept"
            assert b"".join(expected).startswith(b"".join(alone)[: len(alone[0])])
            spoken = [pcm async for pcm in stream.speak([fixed, value], "en")]
            assert spoken == expected, "eSpeak NG of this machine is the same voice"


async def test_a_pool_starts_before_its_replicas_and_learns_what_they_can(replica, remote):
    async with remote() as pool:
        assert "replica" in pool.label
        await pool.prepare([("en", "Press one.")], 8_000)
        async with replica(), pool.stream(8_000, ["en"]) as stream:
            await until(lambda: not stream.deaf)
            assert "demo recogniser" in pool.label


async def test_translation_without_a_translator_says_so(replica, remote):
    async with replica(), remote() as pool, pool.stream(8_000, ["en"]) as stream:
        with pytest.raises(SpeechError, match="no translator"):
            await stream.translate("hello", "en", "hi")
    async with remote() as pool, pool.stream(8_000, ["en"]) as stream:
        with pytest.raises(ReplicaLost):
            await stream.translate("hello", "en", "hi")


async def test_an_utterance_that_no_replica_survives_is_given_up(
    replica, remote, say, silence, monkeypatch
):
    monkeypatch.setattr("agent.speech.remote.stream.AGAIN_S", 0.05)
    # Each replica settles more of the silence before it, where no other failed.
    monkeypatch.setattr("agent.speech.remote.session.SETTLED_EVERY_S", 0.01)
    ends = 0

    async def ends_with_it(session, message) -> None:
        nonlocal ends
        if message.kind == "stopped" and ends < 10:
            ends += 1
            raise RuntimeError("no words of a caller")
        if message.kind == "settled" and ends < 10:
            message = message.model_copy(update={"sample": min(message.sample, 2_000 * (1 + ends))})
        await told(session, message)

    told = Session.send
    monkeypatch.setattr(Session, "send", ends_with_it)
    async with replica(), remote() as pool, pool.stream(8_000, ["en", "hi"]) as stream:
        line = Caller(stream)
        await line.say(silence(4), say("what is my balance"), silence(1.5))
        assert await line.heard(1) == [""]
        assert ends == MOST_REPLAYS + 1
        monkeypatch.setattr(Session, "send", told)
        await line.say(silence(1), say("block my card"), silence(1.5))
        assert await line.heard(2) == ["", "block my card"]
    assert_whole_story(line, 2)


async def test_what_no_replica_would_take_is_refused_here(remote):
    async with remote() as pool:
        with pytest.raises(SpeechError, match="languages"):
            async with pool.stream(8_000, [f"x{n}" for n in range(40)]):
                pass
        async with pool.stream(8_000, ["en"]) as stream:
            with pytest.raises(SpeechError, match="languages"):
                stream.expect([])
            with pytest.raises(SpeechError, match="endpoint_ms"):
                stream.expect(["en"], endpoint_ms=0)
            with pytest.raises(SpeechError, match="whole number"):
                stream.feed(b"\x00" * 3)


async def test_more_hints_than_fit_and_longer_texts_do_no_harm(replica, remote, say, silence):
    async with replica(), remote() as pool, pool.stream(8_000, ["en"]) as stream:
        line = Caller(stream)
        stream.expect(["en"], ["बैलेंस" * 5] * 1_000 + ["a" * 500], 500, max_ms=8_000, patient=True)
        await line.say(silence(1), say("what is my balance"), silence(1.5))
        assert await line.heard(1) == ["what is my balance"]
        with pytest.raises(SpeechError, match="longer"):
            await stream.translate("a" * 5_000, "en", "hi")
