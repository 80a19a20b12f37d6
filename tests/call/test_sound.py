"""What a caller hears is what the bot meant, and the recording has both sides in their places."""

import asyncio
from collections.abc import Callable

import pytest
import pytest_asyncio

from agent.caller.fidelity import Match, mel_match, waveform_match
from agent.caller.ring import Via
from agent.caller.track import Samples
from tests.call.conftest import Serving
from tests.call.listening import Listened, Utterance, listened

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.alone]

TELEPHONE = """
language: en
number: "+919876543210"
steps:
  - wait_for: "English"
  - wait_for_end_of_speech
  - say: clap
  - silence: 0.3
  - press: "2"
  - wait_for_end_of_speech
  - press: "*"
  - wait_for_end_of_speech
  - press: "3"
  - wait_for: "last four"
  - wait_for_end_of_speech
  - press: "**"
  - wait_for_end_of_speech
  - say: clap
  - silence: 0.5
  - hang_up
"""

WEB = """
language: en
number: "+919876543210"
steps:
  - wait_for: "person"
  - wait_for_end_of_speech
  - say: clap
  - silence: 0.3
  - press: "*"
  - wait_for_end_of_speech
  - press: "1"
  - wait_for: "last four"
  - wait_for_end_of_speech
  - press: "**"
  - wait_for_end_of_speech
  - press: "4321"
  - wait_for: "SMS"
  - wait_for_end_of_speech
  - say: clap
  - silence: 0.5
  - hang_up
"""

LEAST_SAID = 10
LIKE = 0.9
"""Opus keeps the sound, not the waveform: `mel_match` gives the right words 0.96 and more through
it, and others of the same voice 0.5."""

PATH_MS = {"asterisk": 0.0, "webrtc": 173.0}
"""How long sound is on its way there and back where both recordings run by their end's clock.

Asterisk: nothing to speak of, for the leg knows when Asterisk plays a frame. WebRTC: the server's
jitter buffer holds four frames (80 ms) and the caller's two (40 ms), and each direction collects a
frame (20 ms) and has Opus look ahead (6.5 ms). Each end stamps what comes out of its own buffer, so
this part is known from the settings and not measured. A drift over the minute would add to it.
"""
ALIGNED_MS = 40.0
LATE_S = 60.0


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def calls(bank: Serving, tmp_path_factory: pytest.TempPathFactory) -> dict[Via, Listened]:
    folder = tmp_path_factory.mktemp("sound")
    telephone, web = await asyncio.gather(
        listened(bank, "asterisk", TELEPHONE, folder), listened(bank, "webrtc", WEB, folder)
    )
    return {"asterisk": telephone, "webrtc": web}


def likenesses(
    match: Callable[[Samples, Samples, int], Match], utterances: list[Utterance], rate_hz: int
) -> dict[str, float]:
    return {u.text: match(u.meant, u.heard, rate_hz).likeness for u in utterances}


async def test_a_telephone_plays_the_waveform_that_was_meant(calls: dict[Via, Listened]) -> None:
    call = calls["asterisk"]
    assert len(call.utterances) >= LEAST_SAID
    assert len(call.whole()) >= LEAST_SAID // 2
    likeness = likenesses(waveform_match, call.whole(), call.rate_hz)
    assert {text: value for text, value in likeness.items() if value < LIKE} == {}


async def test_a_browser_plays_the_sound_that_was_meant(calls: dict[Via, Listened]) -> None:
    call = calls["webrtc"]
    assert len(call.utterances) >= LEAST_SAID
    assert len(call.whole()) >= LEAST_SAID // 2
    assert any("12" in u.text or "lakh" in u.text for u in call.utterances)
    likeness = likenesses(mel_match, call.whole(), call.rate_hz)
    assert {text: value for text, value in likeness.items() if value < LIKE} == {}


@pytest.mark.parametrize(("via", "match"), [("asterisk", waveform_match), ("webrtc", mel_match)])
async def test_a_wrong_utterance_is_not_taken_for_the_right_one(
    calls: dict[Via, Listened], via: Via, match: Callable[[Samples, Samples, int], Match]
) -> None:
    call = calls[via]
    one, other = call.utterances[0], call.utterances[1]
    assert one.text != other.text
    for meant, heard in ((one, other), (other, one)):
        at = round(heard.heard_at_s * call.rate_hz)
        alone = call.at_caller.bot[at : at + len(heard.meant)]
        assert match(meant.meant, alone, call.rate_hz).likeness < 0.7


@pytest.mark.parametrize("via", ["asterisk", "webrtc"])
async def test_the_recording_holds_what_the_bot_said_to_the_sample(
    calls: dict[Via, Listened], via: Via
) -> None:
    call = calls[via]
    for u in call.whole():
        at = round(u.recorded_at_s * call.rate_hz)
        recorded = call.at_server.bot[at : at + len(u.meant)]
        assert waveform_match(u.meant, recorded, call.rate_hz).likeness > 0.99, u.text


@pytest.mark.parametrize("via", ["asterisk", "webrtc"])
async def test_both_sides_are_aligned_after_a_minute(calls: dict[Via, Listened], via: Via) -> None:
    """By how much the server's recording has each side later than the caller's: the same for both.

    Either recording has one zero for its two sides, so the difference of the zeros falls out of
    the difference of the sides, and the sound's way there and back is left.
    """
    call = calls[via]
    clapped_s, caller_ms = call.caller_lags_ms()[-1]
    bot_ms = call.bot_lag_ms(LATE_S)
    assert clapped_s > LATE_S
    assert caller_ms - bot_ms == pytest.approx(PATH_MS[via], abs=ALIGNED_MS)
