"""The contract of every recogniser: rows of audio from many calls in, one result a row out."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from agent.speech.errors import SpeechError


@dataclass(frozen=True, eq=False)
class AsrRow:
    """One utterance of one call.

    Attributes:
        pcm: Mono int16 samples at the recogniser's ``rate_hz``.
        languages: ISO 639-1 codes the caller may be speaking, at least one.
        hints: Words or phrases that are likely now, the likeliest first.
        before: What was said right before the row, in the same utterance.
        begins: Words with which the row begins, as settled by earlier looks at it.
        timed: Wants to know where ``begins`` ends.

    A recogniser may ignore all but the first two.

    Raises:
        SpeechError: the sound is not mono int16, or no language is offered.
    """

    pcm: NDArray[np.int16]
    languages: tuple[str, ...]
    hints: tuple[str, ...] = ()
    before: str = ""
    begins: str = ""
    timed: bool = False

    def __post_init__(self) -> None:
        if self.pcm.dtype != np.int16 or self.pcm.ndim != 1:
            raise SpeechError(
                f"a recogniser takes mono int16 samples; these are {self.pcm.dtype} of shape "
                f"{list(self.pcm.shape)}: scale floats in -1..1, none of them NaN, by 32767"
            )
        if not self.languages:
            raise SpeechError("an utterance needs at least one language it may be in")


@dataclass(frozen=True)
class AsrResult:
    """What was heard in one row.

    ``text`` is empty and ``accepted`` false where nothing of the domain was understood; then
    ``language`` is the likeliest of the row's all the same. ``confidence`` lies in 0..1 and is
    comparable only between results of one recogniser. ``words`` are the words of ``text``.
    ``begins_s`` is where the row's ``begins`` ends, in seconds, if that was asked and can be told.
    """

    text: str
    language: str
    confidence: float
    words: tuple[str, ...]
    accepted: bool
    begins_s: float | None = None


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

    def bucket(self, seconds: float, hints: tuple[str, ...], before: str) -> Hashable:
        """Return what rows share that are one pass of the model.

        Of a row with so much sound, such hints and such text before it; may be called from any
        thread, and must be quick.
        """

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        """Return one result a row, in order; rows of several buckets are several passes."""


def refused(language: str, confidence: float = 0.0) -> AsrResult:
    """Return the result of a row in which nothing was understood."""
    return AsrResult("", language, confidence, (), accepted=False)
