"""A call listened to from both ends: what the bot meant, what its caller heard, what was recorded.

The caller claps at moments that are found to the sample, and each thing that the bot says is found
by its sound, so the two ends' recordings can be laid over each other. Both ends run in this
process: where the machine takes the processor from it for longer than a line can bridge, the sound
tears. What was said just then tells nothing of the bot and is marked.
"""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from agent.caller import ring
from agent.caller.fidelity import clap, claps, waveform_match
from agent.caller.ring import Via
from agent.caller.script import Script
from agent.caller.track import Samples, read_stereo
from agent.caller.voice import EspeakVoice
from agent.dialogue.actions import ACTION, Say
from agent.dialogue.events import EVENT, Played
from agent.language.utterance import spoken
from agent.speech.espeak import Espeak
from tests.call.conftest import Serving

CLAP = "clap"
BETWEEN_S = 5.0
"""Within so long the bot begins to say its next thing in these calls, and a thing that is said
twice begins again later than that."""
BEFORE_S = 0.3
STALL_S = 0.035
"""Longer than this without the processor, and the 60 ms that a line has in hand may run out."""
LOOK_S = 0.01
PIECE_S, REACH_S = 0.3, 0.6
PIECE_LIKE = 0.93
SOUNDS = 1000
RECOVERY_S = 2.0
"""So long after a stall a jitter buffer may still be making up for it."""


class ClappingVoice:
    """A voice that claps its hands where the script says `clap`."""

    def __init__(self, espeak: Espeak, script: Script) -> None:
        self._voice = EspeakVoice(espeak, script)

    async def render(self, text: str, rate_hz: int) -> Samples:
        return clap(rate_hz) if text == CLAP else await self._voice.render(text, rate_hz)


class Stalls:
    """When this process did not get the processor, on the clock of a call's line."""

    def __init__(self) -> None:
        self._stalls: list[tuple[float, float]] = []
        self._zero_s: float | None = None

    def live(self, who: str, text: str, at_ms: float) -> None:
        """Learn the line's clock from what its caller does."""
        if who == "caller" and self._zero_s is None:
            self._zero_s = time.monotonic() - at_ms / 1000

    async def watch(self) -> None:
        """Look on until cancelled."""
        last_s = time.monotonic()
        while True:
            await asyncio.sleep(LOOK_S)
            now_s = time.monotonic()
            if now_s - last_s > LOOK_S + STALL_S:
                self._stalls.append((last_s, now_s))
            last_s = now_s

    def during(self, begin_s: float, end_s: float) -> bool:
        """Tell whether there was one between two times of the line's clock."""
        zero_s = self._zero_s or 0.0
        return any(a - zero_s < end_s and b - zero_s > begin_s for a, b in self._stalls)


@dataclass(frozen=True)
class Side:
    """Two tracks of one recording, from the same zero."""

    caller: Samples
    bot: Samples


@dataclass(frozen=True)
class Utterance:
    """Something that the bot said to its end; where it begins in each recording, in seconds."""

    text: str
    meant: Samples
    heard: Samples
    """The stretch of the caller's recording that it must be in."""
    heard_at_s: float
    recorded_at_s: float
    torn: bool
    """The machine stalled meanwhile."""


@dataclass(frozen=True)
class Listened:
    """One call, kept at both ends."""

    rate_hz: int
    at_caller: Side
    at_server: Side
    utterances: list[Utterance]

    def caller_lags_ms(self) -> list[tuple[float, float]]:
        """Return of each clap when it was (s), and how much later the server's recording has it."""
        one, other = (claps(side.caller, self.rate_hz) for side in (self.at_caller, self.at_server))
        return [(at_s, (later - at_s) * 1000) for at_s, later in zip(one, other, strict=True)]

    def bot_lag_ms(self, from_s: float) -> float:
        """Return the same of the bot's sound recorded from then on.

        Pieces that a stall held up come later than the line needs; the quickest does not.
        """
        size, reach = round(PIECE_S * self.rate_hz), round(REACH_S * self.rate_hz)
        recorded, heard = self.at_server.bot, self.at_caller.bot
        lags = []
        for at in range(round(from_s * self.rate_hz), len(recorded) - size, size):
            piece = recorded[at : at + size]
            before = min(at, reach)
            match = waveform_match(piece, heard[at - before : at + size + reach], self.rate_hz)
            if np.abs(piece).max() > SOUNDS and match.likeness > PIECE_LIKE:
                lags.append((before / self.rate_hz - match.at_s) * 1000)
        return max(lags)

    def whole(self) -> list[Utterance]:
        """Return the utterances that were not torn."""
        return [each for each in self.utterances if not each.torn]


async def listened(bank: Serving, via: Via, script: str, folder: Path) -> Listened:
    """Place a call of a clapping caller and lay both ends' recordings side by side."""
    path = folder / f"{via}_caller.wav"
    stalls = Stalls()
    watch = asyncio.create_task(stalls.watch())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ring, "EspeakVoice", ClappingVoice)
        report = await bank.ring(via, script, recording=path, live=stalls.live)
    watch.cancel()
    with suppress(asyncio.CancelledError):
        await watch
    assert report.problem is None
    await bank.record(report.call_id)
    said, heard, rate_hz = read_stereo(path)
    kept = folder / f"{via}_server.wav"
    kept.write_bytes(await bank.recording(report.call_id))
    caller, bot, recorded_hz = read_stereo(kept)
    assert recorded_hz == rate_hz
    at_caller, at_server = Side(said, heard), Side(caller, bot)
    assert report.call_id is not None
    utterances: list[Utterance] = []
    heard_s = recorded_s = 0.0
    for say in await said_to_the_end(bank, report.call_id):
        meant = await rendered(bank, say, rate_hz)
        here = _stretch(heard, heard_s, meant, rate_hz)
        there = _stretch(bot, recorded_s, meant, rate_hz)
        heard_at_s = _begins(heard_s) + waveform_match(meant, here, rate_hz).at_s
        recorded_at_s = _begins(recorded_s) + waveform_match(meant, there, rate_hz).at_s
        length_s = len(meant) / rate_hz
        torn = stalls.during(heard_at_s - RECOVERY_S, heard_at_s + length_s)
        utterances.append(
            Utterance(spoken(say.parts), meant, here, heard_at_s, recorded_at_s, torn)
        )
        heard_s, recorded_s = heard_at_s + length_s, recorded_at_s + length_s
    return Listened(rate_hz, at_caller, at_server, utterances)


async def said_to_the_end(bank: Serving, call_id: str) -> list[Say]:
    """Return what the engine had the bot say and the caller heard out, by the call's log."""
    log = await bank.house.calls.log(call_id)
    says = [ACTION.validate_json(each.payload) for each in log if each.kind == "say"]
    events = [EVENT.validate_json(each.payload) for each in log if each.kind == "played"]
    played = {event.id for event in events if isinstance(event, Played)}
    return [say for say in says if isinstance(say, Say) and say.id in played]


async def rendered(bank: Serving, say: Say, rate_hz: int) -> Samples:
    """Return what the bot meant, before any line."""
    async with bank.house.pool.stream(rate_hz, ["hi", "en"]) as stream:
        pcm = b"".join([piece async for piece in stream.speak(say.parts, say.language)])
    return np.frombuffer(pcm, np.int16)


def _begins(after_s: float) -> float:
    return max(0.0, after_s - BEFORE_S)


def _stretch(track: Samples, after_s: float, meant: Samples, rate_hz: int) -> Samples:
    begin = round(_begins(after_s) * rate_hz)
    return track[begin : begin + len(meant) + round(BETWEEN_S * rate_hz)]
