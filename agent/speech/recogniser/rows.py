"""The contract of every recogniser: rows of audio from many calls in, one result a row out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class AsrRow:
    """One utterance of one call.

    Attributes:
        pcm: Mono int16 samples at the recogniser's ``rate_hz``.
        languages: ISO 639-1 codes the caller may be speaking, at least one.
        hints: Words or phrases that are likely now; a recogniser may ignore them.
    """

    pcm: NDArray[np.int16]
    languages: tuple[str, ...]
    hints: tuple[str, ...] = ()


@dataclass(frozen=True)
class AsrResult:
    """What was heard in one row.

    ``text`` is empty and ``accepted`` false where nothing of the domain was understood; then
    ``language`` is the likeliest of the row's all the same. ``confidence`` lies in 0..1 and is
    comparable only between results of one recogniser. ``words`` are the words of ``text``.
    """

    text: str
    language: str
    confidence: float
    words: tuple[str, ...]
    accepted: bool


class Recogniser(Protocol):
    """Speech to text for rows of different calls, languages and lengths at once.

    An implementation is called from one thread at a time, and each row's result is what the row
    alone would have given.
    """

    @property
    def rate_hz(self) -> int:
        """Sampling rate of every row, in Hz."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes it can be asked for."""

    @property
    def label(self) -> str:
        """Name shown to people wherever its results are."""

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        """Return one result a row, in order."""


def refused(language: str, confidence: float = 0.0) -> AsrResult:
    """Return the result of a row in which nothing was understood."""
    return AsrResult("", language, confidence, (), accepted=False)
