"""Every leg does what `agent.call.leg.Leg` promises, on real sockets."""

import asyncio
import itertools
from collections.abc import AsyncIterator

import numpy as np
import pytest

from agent.call.errors import CallError
from agent.call.leg import Audio, Gone
from tests.telephony.callers import Call, calling
from tests.telephony.sounds import find, loud_ms, samples, spectral_similarity, speech_like


@pytest.fixture(params=["asterisk", "webrtc"])
async def call(request: pytest.FixtureRequest) -> AsyncIterator[Call]:
    async with calling(request.param) as connected:
        yield connected


def assert_same_sound(call: Call, sent: bytes, heard: bytes) -> None:
    rate_hz = call.leg.rate_hz
    at, correlation = find(samples(sent), samples(heard))
    if call.leg.info.transport == "asterisk":
        assert correlation >= 0.9
    else:
        piece = samples(heard)[at : at + len(samples(sent))]
        assert spectral_similarity(samples(sent), piece, rate_hz) >= 0.9


async def test_the_caller_hears_what_the_bot_says(call: Call) -> None:
    sent: list[tuple[bytes, float]] = []
    call.leg.on_sent = lambda pcm, at_ms: sent.append((pcm, at_ms))
    speech = speech_like(1.0, call.leg.rate_hz)
    await call.leg.play(speech)
    await call.leg.mark("said")
    await call.until(lambda: call.marks)
    await call.hear_more(200)
    assert_same_sound(call, speech, bytes(call.caller.heard))
    assert b"".join(pcm for pcm, _ in sent) == speech
    steps = np.diff([at_ms for _, at_ms in sent])
    assert np.median(steps) == pytest.approx(20)


async def test_the_bot_hears_what_the_caller_says(call: Call) -> None:
    speech = speech_like(1.0, call.leg.rate_hz, seed=3)
    call.caller.say(speech)
    goal = len(call.audio) + len(speech) + call.leg.rate_hz // 2
    await call.until(lambda: len(call.audio) >= goal)
    assert_same_sound(call, speech, call.audio)
    pieces = [e for e in call.events if isinstance(e, Audio)]
    assert {len(p.pcm) for p in pieces} == {call.leg.rate_hz // 25}
    assert all(a.at_ms <= b.at_ms for a, b in itertools.pairwise(pieces))
    assert pieces[-1].at_ms <= call.leg.now_ms()


async def test_a_key_and_two_keys_at_once_arrive_in_order(call: Call) -> None:
    await call.caller.press("5")
    await call.until(lambda: call.keys == "5")
    await asyncio.gather(call.caller.press("*"), call.caller.press("0"))
    await call.until(lambda: len(call.keys) == 3)
    assert call.keys == "5*0"


async def test_a_mark_comes_once_all_before_it_was_heard(call: Call) -> None:
    speech = speech_like(0.5, call.leg.rate_hz)
    await call.leg.play(speech)
    await call.leg.mark("first")
    await call.leg.play(speech)
    await call.leg.mark("second")
    await call.until(lambda: "first" in call.marks)
    heard_by_first = loud_ms(samples(bytes(call.caller.heard)), call.caller.rate_hz)
    await call.until(lambda: "second" in call.marks)
    heard_by_second = loud_ms(samples(bytes(call.caller.heard)), call.caller.rate_hz)
    assert call.marks == ["first", "second"]
    loud = loud_ms(samples(speech), call.leg.rate_hz)
    assert heard_by_first >= 0.8 * loud
    assert heard_by_second >= 1.8 * loud


async def test_a_mark_with_nothing_to_say_comes_at_once(call: Call) -> None:
    await call.leg.mark("now")
    await call.until(lambda: call.marks == ["now"])


async def test_clear_silences_the_bot_and_its_marks_never_come(call: Call) -> None:
    await call.leg.play(speech_like(1.9, call.leg.rate_hz))
    await call.leg.mark("never")
    await call.hear_more(300)
    await call.leg.clear()
    at_clear = len(call.caller.heard)
    await call.leg.mark("after")
    await call.hear_more(800)
    after = samples(bytes(call.caller.heard[at_clear:]))
    assert loud_ms(after, call.caller.rate_hz) <= 200
    assert call.marks == ["after"]


async def test_the_bot_speaks_again_after_a_clear(call: Call) -> None:
    await call.leg.play(speech_like(1.0, call.leg.rate_hz))
    await call.hear_more(200)
    await call.leg.clear()
    await call.leg.clear()
    answer = speech_like(1.0, call.leg.rate_hz, seed=11)
    await call.leg.play(answer)
    await call.leg.mark("answered")
    await call.until(lambda: call.marks)
    await call.hear_more(200)
    assert_same_sound(call, answer, bytes(call.caller.heard))


async def test_play_waits_while_over_two_seconds_are_queued(call: Call) -> None:
    second = speech_like(1.0, call.leg.rate_hz)
    await call.leg.play(second)
    playing = asyncio.create_task(call.leg.play(second * 4))
    await call.hear_more(300)
    assert not playing.done()
    await call.leg.clear()
    await asyncio.wait_for(playing, 5)


async def test_half_a_sample_is_refused(call: Call) -> None:
    with pytest.raises(CallError, match="321 bytes"):
        await call.leg.play(bytes(321))


async def test_the_caller_hangs_up_in_mid_word(call: Call) -> None:
    await call.leg.play(speech_like(1.9, call.leg.rate_hz))
    await call.leg.mark("never")
    await call.hear_more(300)
    await call.caller.hang_up()
    await call.until(lambda: call.gone)
    assert call.gone == "hangup"
    assert call.marks == []


async def test_the_bot_hangs_up(call: Call) -> None:
    await call.leg.hangup("goodbye")
    await call.until(lambda: call.gone)
    assert call.gone == "goodbye"
    await asyncio.wait_for(call.caller.ended.wait(), 20)


async def test_a_caller_who_vanishes_is_lost(call: Call) -> None:
    await call.caller.vanish()
    await call.until(lambda: call.gone)
    assert call.gone == "lost"


async def test_verbs_after_the_end_do_nothing(call: Call) -> None:
    await call.leg.hangup("over")
    await call.until(lambda: call.gone)
    await call.leg.play(speech_like(5.0, call.leg.rate_hz))
    await call.leg.mark("late")
    await call.leg.caption("bot", "late")
    await call.leg.clear()
    await call.leg.transfer("people")
    await call.leg.hangup("again")
    assert call.gone == "over"
    assert isinstance(call.events[-1], Gone)
    assert [event async for event in call.leg.events()] == []


async def test_a_leg_without_transfer_says_so(call: Call) -> None:
    assert not call.leg.capabilities.transfer
    with pytest.raises(CallError, match="transfer"):
        await call.leg.transfer("people")
