"""Which voice speaks a language, and how."""

import json
from collections.abc import Hashable, Mapping
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from agent.speech.espeak import Espeak
from agent.speech.metrics import Measured


@dataclass(frozen=True)
class Voice:
    """An eSpeak voice, `language` or `language+variant`, and its manner.

    `wpm` is 80 to 450 words a minute, `pitch` 0 to 99, `volume` 0 to 200 (100 is eSpeak's own).
    """

    name: str
    wpm: int = 150
    pitch: int = 50
    volume: int = 100


# The variant puts most of its energy into 1-3.4 kHz of those tried (-3.7 dB of the whole; f2 has
# -6.1 dB), where the telephone carries consonants, and peaks 4 dB below full scale.
_VARIANT = "Annie"
_NAMES = {"en": "en-gb-x-rp"}
_LANGUAGES = (
    *("as", "bn", "en", "gu", "hi", "kn", "kok", "ml", "mr", "ne", "or", "pa", "sd", "ta", "te"),
    "ur",
)

ESPEAK_VOICES: dict[str, Voice] = {
    language: Voice(f"{_NAMES.get(language, language)}+{_VARIANT}") for language in _LANGUAGES
}
"""Language code to the voice that speaks it: what eSpeak NG 1.52 has of India, and English."""


class EspeakVoices:
    """Implements `agent.speech.synthesiser.Synthesiser` with a voice of `espeak` a language."""

    label = "eSpeak NG"

    def __init__(self, espeak: Espeak, voices: Mapping[str, Voice] = ESPEAK_VOICES) -> None:
        self.espeak = espeak
        self.languages = frozenset(voices)
        self.measured: Measured = espeak
        self._voices = voices

    def identity(self, language: str) -> str:
        return f"{self.espeak.identity}/{json.dumps(asdict(self._voices[language]))}"

    async def render(
        self, text: str, language: str, rate_hz: int, call: Hashable = None
    ) -> NDArray[np.int16]:
        voice = self._voices[language]
        return await self.espeak.render(
            text,
            voice=voice.name,
            rate_hz=rate_hz,
            wpm=voice.wpm,
            pitch=voice.pitch,
            volume=voice.volume,
            call=call,
        )

    async def close(self) -> None:
        await self.espeak.close()
