"""Transcribing utterances whole: a recogniser of rows, shared by all calls through a batcher."""

import asyncio
import time
from collections.abc import Collection, Hashable

import numpy as np
import soxr
from numpy.typing import NDArray

from agent.speech.batching.batcher import Batcher
from agent.speech.errors import SpeechError
from agent.speech.metrics import Measured
from agent.speech.pool import Timings
from agent.speech.recogniser.rows import AsrResult, AsrRow, Recogniser, refused
from agent.speech.transcriber import Asked, OnPartial

_PARTIAL_WITHIN_S = 8.0


class WholeTranscriber:
    """Implements `agent.speech.transcriber.Transcriber` over a `Recogniser`.

    `partial_ms` is how often speech that still goes on is recognised, if nobody else needs the
    recogniser; None gives no partials, for each costs as much as a final.
    """

    def __init__(
        self,
        recogniser: Recogniser,
        *,
        device: str = "cpu",
        max_utterance_ms: int = 9_500,
        partial_ms: int | None = None,
    ) -> None:
        self.label = recogniser.label
        self.max_utterance_ms = max_utterance_ms
        self.partial_ms = partial_ms
        self._recogniser = recogniser
        self._batcher = Batcher(
            self._transcribe,
            name="recogniser",
            device=device,
            audio_s=lambda utterance, _: len(utterance[0]) / utterance[1].rate_hz,
        )

    @property
    def languages(self) -> Collection[str]:
        return self._recogniser.languages

    @property
    def waiting(self) -> int:
        return self._batcher.queued

    @property
    def idle(self) -> bool:
        return self._batcher.idle

    @property
    def measured(self) -> Measured:
        return self._batcher

    def begin(self, asked: Asked, on_partial: OnPartial) -> "WholeUtterance":
        return WholeUtterance(self, asked, on_partial)

    async def recognise(
        self, pcm: NDArray[np.int16], asked: Asked, call: Hashable, within_s: float
    ) -> AsrResult:
        """Return what is said in `pcm`, which waits its turn among the calls."""
        return await self._batcher.submit((pcm, asked), call=call, within_s=within_s)

    async def start(self) -> None:
        rate_hz = self._recogniser.rate_hz
        asked = Asked(rate_hz, (self._recogniser.languages[0],), (), None)
        await self._batcher.submit((np.zeros(rate_hz // 2, np.int16), asked))

    async def close(self) -> None:
        await self._batcher.close()

    def _transcribe(self, utterances: list[tuple[NDArray[np.int16], Asked]]) -> list[AsrResult]:
        """Recognise a batch, in the recogniser's thread; resampling each whole buffers nothing.

        An utterance in languages the recogniser does not know is refused unheard.
        """
        rate_hz, known = self._recogniser.rate_hz, self._recogniser.languages
        results = [refused(asked.languages[0]) for _, asked in utterances]
        rows: dict[int, AsrRow] = {}
        for index, (said, asked) in enumerate(utterances):
            if languages := tuple(each for each in asked.languages if each in known):
                pcm = (
                    said
                    if asked.rate_hz == rate_hz
                    else soxr.resample(said, asked.rate_hz, rate_hz)
                )
                rows[index] = AsrRow(pcm, languages, asked.hints)
        if rows:
            heard = self._recogniser.transcribe(list(rows.values()))
            for index, result in zip(rows, heard, strict=True):
                results[index] = result
        return results


class WholeUtterance:
    """Implements `agent.speech.transcriber.Transcription`: keeps the sound until it is over."""

    def __init__(self, transcriber: WholeTranscriber, asked: Asked, on_partial: OnPartial) -> None:
        self._transcriber = transcriber
        self._asked = asked
        self._on_partial = on_partial
        self._pieces: list[NDArray[np.int16]] = []
        self._fed = 0
        self._looked = 0
        self._partial: asyncio.Task[None] | None = None

    def feed(self, pcm: NDArray[np.int16]) -> None:
        self._pieces.append(pcm)
        self._fed += len(pcm)
        every_ms = self._transcriber.partial_ms
        if every_ms is None or self._fed - self._looked < every_ms * self._asked.rate_hz // 1000:
            return
        if self._transcriber.idle and (self._partial is None or self._partial.done()):
            self._looked = self._fed
            self._partial = asyncio.create_task(self._recognise_part(np.concatenate(self._pieces)))

    async def finish(self, samples: int, within_s: float) -> tuple[AsrResult, Timings]:
        self.cancel()
        began_s = time.monotonic()
        said = np.concatenate(self._pieces)[:samples]
        result = await self._transcriber.recognise(said, self._asked, self._asked.call, within_s)
        return result, Timings(device_ms=(time.monotonic() - began_s) * 1000)

    def cancel(self) -> None:
        if self._partial is not None:
            self._partial.cancel()
            self._partial = None

    async def _recognise_part(self, said: NDArray[np.int16]) -> None:
        try:
            result = await self._transcriber.recognise(
                said, self._asked, self._asked.call, _PARTIAL_WITHIN_S
            )
        except SpeechError:
            return  # the final will tell
        if result.accepted and result.text:
            self._on_partial(result.text, result.language)
