"""The contract between a call's stream and its recogniser, whole utterances or cache-aware."""

from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from agent.speech.metrics import Measured
from agent.speech.pool import Timings
from agent.speech.recogniser.rows import AsrResult

OnPartial = Callable[[str, str], None]
"""Takes the text that is settled so far, and its language; on the event loop."""


@dataclass(frozen=True)
class Asked:
    """What an utterance is likely to be: languages, hints, and whose call it is part of."""

    rate_hz: int
    languages: tuple[str, ...]
    hints: tuple[str, ...]
    call: Hashable


class Transcription(Protocol):
    """One utterance while it is heard."""

    def feed(self, pcm: NDArray[np.int16]) -> None:
        """Take the next samples, at the rate that was asked; never blocks."""

    async def finish(self, samples: int, within_s: float) -> tuple[AsrResult, Timings]:
        """Return what was said in the first `samples` of what was fed; call once.

        Who hears on the way may have heard on into the silence that told of the end.

        Raises:
            PoolBusy, TooLate, SpeechError: as `Batcher.submit`.
        """

    def cancel(self) -> None:
        """Nobody wants it any more: give up what is under way. After `finish`: nothing."""


class Transcriber(Protocol):
    """Speech to text for all calls of a pool."""

    label: str
    """Name shown to people wherever its results are."""

    max_utterance_ms: int
    """Longest utterance it hears whole; longer ones are split."""

    @property
    def languages(self) -> Collection[str]:
        """Codes it can be asked for."""

    def begin(self, asked: Asked, on_partial: OnPartial) -> Transcription:
        """Start to hear an utterance."""

    @property
    def waiting(self) -> int:
        """Requests that wait for the device."""

    @property
    def measured(self) -> Measured:
        """What it has done and how busy it is."""

    async def start(self) -> None:
        """Run the model once, so that no caller pays for it.

        Raises:
            SpeechError: it does not work.
        """

    async def close(self) -> None:
        """Refuse what waits and free what it holds."""
