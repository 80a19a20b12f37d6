"""The contract of a translator: speech or text of many calls in, text and speech out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Pcm = NDArray[np.int16]


@dataclass(frozen=True, eq=False)
class TranslationRow:
    """One utterance: what was said (PCM at the translator's rate, or text), from which language,
    into which, and whether it is wanted spoken."""

    said: Pcm | str = field(repr=False)
    source: str
    target: str
    aloud: bool = False


@dataclass(frozen=True, eq=False)
class Translated:
    """The text in the target language, and its sound at the translator's rate.

    `pcm` is empty where none was asked for, where the target has no voice, or where `text` is empty
    (nothing was understood).
    """

    text: str
    pcm: Pcm = field(repr=False)


class Translator(Protocol):
    """Translates rows of different calls, directions and lengths at once.

    Called from one thread at a time; each row's result is what the row alone would have given.
    """

    rate_hz: int
    label: str
    hears: frozenset[str]
    """ISO 639-1/-3 codes it understands, spoken."""
    reads: frozenset[str]
    """Codes it takes and gives as text."""
    speaks: frozenset[str]
    """Codes it has a voice for."""

    def check(self, row: TranslationRow) -> None:
        """Look at a row before it waits for the device.

        Raises:
            SpeechError: a language is not known, or it is too long or no mono int16 sound.
        """

    def translate(self, rows: Sequence[TranslationRow]) -> list[Translated]:
        """Return one result a row, in order.

        Raises:
            SpeechError: as `check`, of any row.
        """
