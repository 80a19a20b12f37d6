"""The synthetic caller: does what a script says over a line, in real time, and keeps it all."""

import asyncio
import time
from contextlib import suppress
from pathlib import Path
from typing import Literal

from agent.caller.lines import Line
from agent.caller.mouth import at_speech_level
from agent.caller.phone import HungUp, Live, Phone, Unmet
from agent.caller.report import CallReport, barge_ins, conversation, voice_latencies
from agent.caller.script import (
    HangUp,
    Interrupt,
    Noise,
    Press,
    Say,
    Script,
    Silence,
    Step,
    WaitFor,
    WaitForEndOfSpeech,
    WaitForHangUp,
)
from agent.caller.track import Samples, write_stereo
from agent.caller.voice import Voice
from agent.caller.words import BotWords

MAX_CALL_S = 300.0

ASKED_AGAIN_MS = 2500
"""The bot has spoken, without the awaited words, and is quiet for so long: it waits for us."""

ENDINGS = (WaitForEndOfSpeech, WaitForHangUp, HangUp, Silence, Noise)
"""Steps that a bot which says goodbye and hangs up does not leave undone."""


class SyntheticCaller:
    """One caller for one call.

    Args:
        line: how the call is placed; not yet connected.
        script: what to do.
        voice: what to do it with.
        words: where the bot's words come from; without it a script cannot `wait_for` words.
        live: told of each turn as it happens.
        max_s: the call is hung up after so long, whatever the script says.
        seed: makes the line's noise.
    """

    def __init__(
        self,
        line: Line,
        script: Script,
        voice: Voice,
        *,
        words: BotWords | None = None,
        live: Live | None = None,
        max_s: float = MAX_CALL_S,
        seed: int = 1,
    ) -> None:
        self.phone = Phone(line, words=words, live=live, max_s=max_s, seed=seed)
        self._line = line
        self._script = script
        self._voice = voice
        self._max_s = max_s
        self._speech: dict[str, Samples] = {}

    async def call(self, recording: Path | None = None) -> CallReport:
        """Place the call, follow the script, hang up; write both sides to `recording`.

        What the script expected and did not get is the report's `problem`.

        Raises:
            LineError: the call could not be placed.
            CallerError: the source of the bot's words refused, or the voice failed.
        """
        for text in self._script.utterances():
            if text not in self._speech:
                samples = await self._voice.render(text, self._line.rate_hz)
                self._speech[text] = at_speech_level(samples)
        await self._line.connect()
        started_s = time.monotonic()
        life = asyncio.create_task(self.phone.run())
        play = asyncio.create_task(self._follow())
        try:
            await asyncio.wait({life, play}, timeout=self._max_s, return_when="FIRST_COMPLETED")
            if life.done():
                # The bot hung up: the script notices within 20 ms.
                await asyncio.wait({play}, timeout=1.0)
            ended_by: Literal["caller", "bot"] = "bot" if self._line.ended.is_set() else "caller"
        finally:
            play.cancel()
            await self._line.hangup()
            life.cancel()
            await asyncio.gather(life, play, return_exceptions=True)
        if not life.cancelled():
            life.result()
        late = f"the call lasted longer than {self._max_s:g} s"
        problem = late if play.cancelled() else play.result()
        duration_s = round(time.monotonic() - started_s, 3)
        if recording is not None:
            said, heard = self.phone.said.samples(), self.phone.heard.samples()
            await asyncio.to_thread(write_stereo, recording, said, heard, self._line.rate_hz)
        spans = self.phone.heard.spans
        return CallReport(
            transport=self._line.transport,
            language=self._script.language,
            number=self._script.number,
            call_id=self._line.call_id,
            duration_s=duration_s,
            ended_by=ended_by,
            problem=problem,
            turns=conversation(self.phone.acts, self.phone.told, spans),
            voice_to_voice_ms=voice_latencies(self.phone.acts, spans),
            barge_in_ms=barge_ins(self.phone.acts, spans),
            recording=recording,
        )

    async def _follow(self) -> str | None:
        """Do the steps; return what went wrong, if anything."""
        steps = self._script.steps
        for position, step in enumerate(steps):
            if isinstance(step, HangUp):
                return None
            try:
                await self._do(step)
            except Unmet as unmet:
                return f"step {position + 1}: {unmet}"
            except HungUp:
                if all(isinstance(left, ENDINGS) for left in steps[position:]):
                    return None
                return f"step {position + 1}: the bot hung up before it was done"
        return None

    async def _do(self, step: Step) -> None:
        phone = self.phone
        match step:
            case Say():
                await self._say(step)
            case Press():
                await phone.press(step.keys, "•" * len(step.keys) if step.secret else step.keys)
            case WaitFor():
                otherwise = f"the bot did not say {step.words!r}"
                await phone.until(lambda: phone.was_told(step.words), step.timeout_s, otherwise)
            case WaitForEndOfSpeech():
                otherwise = "the bot did not speak and fall silent"
                await phone.until(lambda: phone.answered(step.quiet_ms), step.timeout_s, otherwise)
            case Interrupt():
                otherwise = f"the bot did not speak for {step.after_ms} ms"
                await phone.until(
                    lambda: phone.bot_spoke_for_ms() >= step.after_ms, step.timeout_s, otherwise
                )
                await phone.say("interrupt", step.say, self._speech[step.say])
            case Noise():
                await phone.make_noise(step.seconds, step.level_db)
            case Silence():
                await phone.pause(step.seconds)
            case WaitForHangUp():
                await phone.until(lambda: False, step.timeout_s, "the bot did not hang up")

    async def _say(self, step: Say) -> None:
        """Speak; with `until`, once more each time the bot answers something else."""
        for _ in range(step.attempts):
            self.phone.forget()
            await self.phone.say("say", step.words, self._speech[step.words])
            if step.until is None or await self._understood(step.until, step.timeout_s):
                return
        raise Unmet(f"the bot did not say {step.until!r}, asked {step.attempts} times")

    async def _understood(self, until: str, timeout_s: float) -> bool:
        """Tell whether the bot says `until` before it falls silent or `timeout_s` pass."""
        phone = self.phone
        with suppress(Unmet):
            await phone.until(
                lambda: phone.is_told(until) or phone.answered(ASKED_AGAIN_MS), timeout_s, until
            )
        return phone.was_told(until)
