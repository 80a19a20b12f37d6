"""How a synthetic caller gets its voice: eSpeak NG variants that no recogniser of ours knows."""

from typing import Protocol

from agent.caller.errors import CallerError
from agent.caller.script import Script
from agent.caller.track import Samples
from agent.speech.errors import SpeechError
from agent.speech.espeak import Espeak

HELD_OUT = {"hi": "hi+m4", "en": "en-us+f4"}
"""By language; the bundled demo recogniser was not trained on m4, m6, f4, klatt3, Mike, edward,
steph3, grandma, iven3 and sandro."""


class Voice(Protocol):
    """Something that speaks."""

    async def render(self, text: str, rate_hz: int) -> Samples:
        """Return `text` spoken, mono at `rate_hz`, no silence at its ends.

        Raises:
            CallerError: the text cannot be spoken.
        """


class EspeakVoice:
    """The voice that a script asks for, or a held-out one of its language, by eSpeak NG."""

    def __init__(self, espeak: Espeak, script: Script) -> None:
        self._espeak = espeak
        self._voice = script.voice or HELD_OUT.get(script.language, f"{script.language}+m4")
        self._wpm = script.wpm
        self._pitch = script.pitch

    async def render(self, text: str, rate_hz: int) -> Samples:
        """Return `text` spoken, mono at `rate_hz`, no silence at its ends.

        Raises:
            CallerError: eSpeak has no such voice, or failed twice.
        """
        try:
            return await self._espeak.render(
                text, voice=self._voice, rate_hz=rate_hz, wpm=self._wpm, pitch=self._pitch
            )
        except SpeechError as error:
            raise CallerError(f"the caller's voice {self._voice}: {error}") from error
