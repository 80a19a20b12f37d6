"""The contract of a voice engine: text in, sound out."""

from collections.abc import Hashable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from agent.speech.metrics import Measured


class Synthesiser(Protocol):
    """Speaks some languages for all calls of a pool."""

    label: str
    """Name shown to people."""

    languages: frozenset[str]
    """Codes it speaks."""

    measured: Measured

    def identity(self, language: str) -> str:
        """Return all that a rendering depends on beside text and rate: engine, version, voice."""

    async def render(
        self, text: str, language: str, rate_hz: int, call: Hashable = None
    ) -> NDArray[np.int16]:
        """Return mono int16 PCM of `text`, silence at its ends cut off.

        Raises:
            VoiceError: the text is too long, the language is not spoken, or the engine failed.
            PoolBusy: too much waits already.
        """

    async def close(self) -> None:
        """End the engine."""
