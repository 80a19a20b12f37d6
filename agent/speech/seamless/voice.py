"""The bot's words spoken by SeamlessM4T: the voice of a pool's translator."""

from collections.abc import Hashable

import numpy as np
from numpy.typing import NDArray

from agent.speech.errors import PoolBusy, SpeechError, VoiceError
from agent.speech.espeak import trimmed
from agent.speech.interpreter import Interpreter
from agent.speech.metrics import Measured

_MADE = "seamless/1"
"""Part of a cached rendering's name: change it with what is done to a text or a sound here."""


class SeamlessVoice:
    """Implements `agent.speech.synthesiser.Synthesiser` by text to speech in one language.

    The model, its queue and its batches are the interpreter's: what is spoken shares them with what
    is translated. Whoever made the interpreter closes it. The words are spoken as they stand, for a
    text that stays in its language is not rewritten.

    Args:
        interpreter: Over a `SeamlessTranslator`.
        identity: That translator's.
    """

    def __init__(self, interpreter: Interpreter, identity: str) -> None:
        self.label = interpreter.label
        self.languages = interpreter.speaks
        self.measured: Measured = interpreter.measured
        self._interpreter = interpreter
        self._identity = f"{_MADE}/{identity}"

    def identity(self, language: str) -> str:
        return f"{self._identity}/{language}"

    async def render(
        self, text: str, language: str, rate_hz: int, call: Hashable = None
    ) -> NDArray[np.int16]:
        if language not in self.languages:
            spoken = ", ".join(sorted(self.languages))
            raise VoiceError(f"{self.label} does not speak {language!r}: it speaks {spoken}")
        try:
            said = await self._interpreter.read(
                text, language, language, aloud_hz=rate_hz, call=call
            )
        except (VoiceError, PoolBusy):
            raise
        except SpeechError as error:
            raise VoiceError(str(error)) from error
        return trimmed(np.frombuffer(said.pcm, "<i2"), rate_hz)

    async def close(self) -> None:
        """The interpreter goes on for the calls' translations; its owner closes it."""
