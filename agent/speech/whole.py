"""Transcribing utterances whole: a recogniser of rows, shared by all calls through a batcher."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import soxr
from numpy.typing import NDArray

from agent.speech.agreement import LocalAgreement
from agent.speech.batching.batcher import Batcher, Bounds, Timed
from agent.speech.errors import SpeechError
from agent.speech.metrics import Measured
from agent.speech.pool import Timings
from agent.speech.recogniser.rows import AsrResult, AsrRow, Recogniser, refused
from agent.speech.transcriber import Asked, OnPartial

ROLLING_S = 15.0
"""What is settled leaves a window of running speech that is longer, as in whisper_streaming."""
_MOST_BEFORE_WORDS = 40
_ON_CPU = Bounds(max_spare_rows=1)

Pcm = NDArray[np.int16]


@dataclass(frozen=True, eq=False)
class Passage:
    """What is recognised at once: an utterance, or the window of one that still goes on.

    `pcm` is at `asked.rate_hz`; `before`, `begins` and `timed` are those of an `AsrRow`.
    """

    pcm: Pcm
    asked: Asked
    languages: tuple[str, ...]
    before: str = ""
    begins: str = ""
    timed: bool = False

    @property
    def seconds(self) -> float:
        return len(self.pcm) / self.asked.rate_hz


class WholeTranscriber:
    """Implements `agent.speech.transcriber.Transcriber` over a `Recogniser`.

    `partial_ms` is how often speech that still goes on is looked at; None is never. Looks take what
    finals leave of the device, for each may cost as much: they run where nothing else waits, in
    batches of at most `bounds.max_spare_rows`, so that a final waits for few of them. While the
    device is behind they are put off. A CPU, where each row of a batch costs its full time, takes
    them one by one by default.
    """

    def __init__(
        self,
        recogniser: Recogniser,
        *,
        device: str = "cpu",
        max_utterance_ms: int = 9_500,
        partial_ms: int | None = None,
        bounds: Bounds | None = None,
    ) -> None:
        self.label = recogniser.label
        self.max_utterance_ms = max_utterance_ms
        self.partial_ms = partial_ms
        self._recogniser = recogniser
        self._batcher: Batcher[Passage, AsrResult] = Batcher(
            self._transcribe,
            name="recogniser",
            device=device,
            bounds=bounds or (_ON_CPU if device == "cpu" else Bounds()),
            bucket=lambda passage: recogniser.bucket(
                passage.seconds, passage.asked.hints, passage.before
            ),
            audio_s=lambda passage, _: passage.seconds,
        )

    @property
    def languages(self) -> Collection[str]:
        return self._recogniser.languages

    @property
    def waiting(self) -> int:
        return self._batcher.queued

    @property
    def measured(self) -> Measured:
        return self._batcher

    def begin(self, asked: Asked, on_partial: OnPartial) -> "WholeUtterance":
        return WholeUtterance(self, asked, on_partial)

    async def recognise(
        self, passage: Passage, within_s: float, *, spare: bool = False
    ) -> Timed[AsrResult]:
        """Return what is said in `passage`, which waits its turn among the calls.

        Raises:
            PoolBusy, TooLate, SpeechError: as `Batcher.submit`.
        """
        return await self._batcher.timed(
            passage, call=passage.asked.call, within_s=within_s, spare=spare
        )

    async def start(self) -> None:
        rate_hz, language = self._recogniser.rate_hz, self._recogniser.languages[0]
        asked = Asked(rate_hz, (language,), (), None)
        await self._batcher.submit(Passage(np.zeros(rate_hz // 2, np.int16), asked, (language,)))

    async def close(self) -> None:
        await self._batcher.close()

    def _transcribe(self, passages: list[Passage]) -> list[AsrResult]:
        """Recognise a batch, in the recogniser's thread; resampling each whole buffers nothing.

        A passage without sound, or in languages the recogniser does not know, is refused unheard.
        """
        rate_hz, known = self._recogniser.rate_hz, self._recogniser.languages
        results = [refused(passage.languages[0]) for passage in passages]
        rows: dict[int, AsrRow] = {}
        for index, passage in enumerate(passages):
            languages = tuple(each for each in passage.languages if each in known)
            if not languages or not len(passage.pcm):
                continue
            pcm, asked = passage.pcm, passage.asked
            if asked.rate_hz != rate_hz:
                pcm = soxr.resample(pcm, asked.rate_hz, rate_hz)
            rows[index] = AsrRow(
                pcm, languages, asked.hints, passage.before, passage.begins, passage.timed
            )
        if rows:
            heard = self._recogniser.transcribe(list(rows.values()))
            for index, result in zip(rows, heard, strict=True):
                results[index] = result
        return results


class WholeUtterance:
    """Implements `agent.speech.transcriber.Transcription`: keeps the sound until it is over.

    Partials are what two looks in a row agree on, and only ever grow. The final is heard afresh, in
    the whole utterance: it may differ from them.
    """

    def __init__(self, transcriber: WholeTranscriber, asked: Asked, on_partial: OnPartial) -> None:
        self._transcriber = transcriber
        self._asked = asked
        self._on_partial = on_partial
        self._pieces: list[Pcm] = []
        self._fed = 0
        self._looked = 0
        self._look: asyncio.Task[None] | None = None
        self._agreement = LocalAgreement()
        self._languages = asked.languages
        self._window_from = 0

    def feed(self, pcm: Pcm) -> None:
        self._pieces.append(pcm)
        self._fed += len(pcm)
        every_ms = self._transcriber.partial_ms
        if every_ms is None or self._fed - self._looked < every_ms * self._asked.rate_hz // 1000:
            return
        if self._look is None or self._look.done():
            self._looked = self._fed
            self._look = asyncio.create_task(self._look_at(self._window(), 2 * every_ms / 1000))

    async def finish(self, samples: int, within_s: float) -> tuple[AsrResult, Timings]:
        self.cancel()
        passage = Passage(self._sound()[:samples], self._asked, self._asked.languages)
        timed = await self._transcriber.recognise(passage, within_s)
        return timed.result, Timings(timed.queue_s * 1000, timed.device_s * 1000)

    def cancel(self) -> None:
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def _sound(self) -> Pcm:
        return np.concatenate([np.zeros(0, np.int16), *self._pieces])

    def _window(self) -> Passage:
        """Return what is looked at: all that is not settled, and some of what is."""
        agreement = self._agreement
        pcm = self._sound()[self._window_from :]
        return Passage(
            pcm,
            self._asked,
            self._languages,
            before=" ".join(agreement.before[-_MOST_BEFORE_WORDS:]),
            begins=" ".join(agreement.in_window),
            timed=len(pcm) > ROLLING_S * self._asked.rate_hz,
        )

    async def _look_at(self, passage: Passage, within_s: float) -> None:
        """Look at a window; one that is not had in time is stale, and the next will tell."""
        try:
            timed = await self._transcriber.recognise(passage, within_s, spare=True)
        except SpeechError:
            return
        result = timed.result
        if not result.accepted:
            return
        begun = len(self._agreement.in_window)
        if self._agreement.look(result.words):
            # What was settled in one language cannot go on in another.
            self._languages = (result.language,)
            self._on_partial(" ".join(self._agreement.settled), result.language)
        if result.begins_s is not None:
            self._agreement.cut(begun)
            self._window_from += round(result.begins_s * self._asked.rate_hz)
