"""What replicas translate: it crosses the wire whole, once, and is offered while they are there."""

import pytest

from agent.speech.errors import SpeechError
from agent.speech.local import LocalPool
from agent.speech.pool import Final, Into
from agent.speech.remote.replica import Listening, Replica
from agent.speech.remote.session import Session
from agent.speech.whole import WholeTranscriber
from tests.speech.caller import Caller, until
from tests.speech.remote.conftest import KEY, announced
from tests.speech.remote.test_calls import assert_whole_story

SPOKEN_HINDI = Into("hi", aloud=True)


@pytest.fixture
def local(translating):
    """What every replica here runs; also asked without one, for comparison."""
    return translating


async def test_a_spoken_translation_crosses_the_wire_whole(local, replica, remote, say, silence):
    said = silence(1), say("what is my balance"), silence(1.5)
    async with local.stream(8_000, ["en"]) as stream:
        here = await heard(stream, *said)
    async with replica(), remote() as pool, pool.stream(8_000, ["en"]) as stream:
        there = await heard(stream, *said)
        assert await stream.translate("what is my balance", "en", "hi")
        with pytest.raises(SpeechError, match="'en' into 'xx'"):
            await stream.translate("what is my balance", "en", "xx")
    assert there.text == "what is my balance"
    assert there.translation == here.translation
    assert len(there.translation.pcm) > 2 * 8_000 // 50, "it is sound"


@pytest.mark.parametrize("lost", ["before the words", "after them"])
async def test_a_replica_lost_around_a_translation_gives_it_once(
    lost, local, replica, remote, say, silence, monkeypatch
):
    """Its sound goes before its words: half of it may have come when the replica is lost."""
    deaths: list[str] = []

    async def ends_once(session, message) -> None:
        ends = message.kind == "heard" and not deaths
        if not (ends and lost == "before the words"):
            await told(session, message)
        if ends:
            deaths.append(lost)
            raise RuntimeError("no words of a caller")

    told = Session.send
    said = silence(1), say("what is my balance"), silence(1.5)
    async with local.stream(8_000, ["en"]) as stream:
        here = await heard(stream, *said)
    monkeypatch.setattr(Session, "send", ends_once)
    async with replica(), replica(), remote() as pool, pool.stream(8_000, ["en"]) as stream:
        stream.expect(["en"], into=SPOKEN_HINDI)
        line = Caller(stream)
        await line.say(*said)
        await line.heard(1)
        await until(lambda: stream.link is not None)
        await line.say(silence(1), say("block my card"), silence(1.5))
        assert await line.heard(2) == ["what is my balance", "block my card"]
    assert deaths == [lost]
    assert_whole_story(line, 2)
    first, second = line.of(Final)
    assert first.translation == here.translation
    assert second.translation is not None
    assert second.translation.pcm


async def test_what_is_translated_follows_the_replicas_as_they_come_and_go(
    local, recogniser, redis, replica, remote
):
    async with remote() as pool:
        assert not pool.abilities.translates("en", "hi"), "there is no replica yet"
        async with replica():
            await pool.finder.registry.look()
            assert pool.abilities.translates("en", "hi")
            assert pool.abilities.translates("mai", "hi")
            async with (
                LocalPool(WholeTranscriber(recogniser)) as plain,
                Replica(plain, KEY, redis, Listening()) as another,
            ):
                await announced(redis, another)
                await pool.finder.registry.look()
                assert not pool.abilities.translates("en", "hi"), "a call may land there"
            await pool.finder.registry.look()
            assert pool.abilities.translates("en", "hi")
        await pool.finder.registry.look()
        assert not pool.abilities.translates("en", "hi")
        assert "en" in pool.abilities.speaks


async def heard(stream, *said) -> Final:
    """Return the first utterance of `said`, translated into spoken Hindi."""
    stream.expect(["en"], into=SPOKEN_HINDI)
    line = Caller(stream)
    await line.say(*said)
    await line.heard(1)
    return line.of(Final)[0]
