"""One translator shared by all calls: speech or text of a language in, text and speech out."""

import asyncio
import logging
from collections.abc import Hashable

import numpy as np
import soxr
from numpy.typing import NDArray

from agent.speech.batching.batcher import Batcher
from agent.speech.errors import SpeechError
from agent.speech.metrics import Measured
from agent.speech.pool import Into, Translation
from agent.speech.translator import Pcm, Translated, TranslationRow, Translator

SHORT_S, LONG_S = 4.0, 10.0
SHORT_CHARACTERS, LONG_CHARACTERS = 60, 200
"""Rows up to either length, and longer ones, are translated apart: a batch costs what its longest
row does."""

log = logging.getLogger(__name__)


class Interpreter:
    """Translates for all calls of a pool; belongs to one event loop.

    What comes at once, of whatever calls, languages and directions, shares batches.
    """

    def __init__(self, translator: Translator, *, device: str = "cpu") -> None:
        self.label = translator.label
        self.hears = translator.hears
        self.reads = translator.reads
        self.speaks = translator.speaks
        self._translator = translator
        self._batcher = Batcher(
            translator.translate,
            name="translator",
            device=device,
            bucket=self._bucket,
            audio_s=self._audio_s,
        )

    @property
    def measured(self) -> Measured:
        return self._batcher

    async def hear(
        self,
        pcm: NDArray[np.int16],
        rate_hz: int,
        source: str,
        target: str,
        *,
        aloud: bool = False,
        call: Hashable = None,
        within_s: float | None = None,
    ) -> Translation:
        """Return what `pcm` (mono, at `rate_hz`) says in `source`, in `target`.

        With `aloud` also spoken, at `rate_hz`, where `target` has a voice. The same language twice
        writes down what is said.

        Raises:
            SpeechError: a language is not known, the sound is too long, or the translator failed.
            PoolBusy, TooLate: as `Batcher.submit`.
        """
        # Resampling a whole utterance buffers nothing.
        said = await _resampled(pcm, rate_hz, self._translator.rate_hz)
        row = TranslationRow(said, source, target, aloud)
        return await self._ask(row, rate_hz, call, within_s)

    async def read(
        self,
        text: str,
        source: str,
        target: str,
        *,
        aloud_hz: int | None = None,
        call: Hashable = None,
        within_s: float | None = None,
    ) -> Translation:
        """Return `text` of `source` in `target`, and spoken at `aloud_hz` where that is given.

        Raises:
            SpeechError: a language is not known, the text is too long, or the translator failed.
            PoolBusy, TooLate: as `Batcher.submit`.
        """
        row = TranslationRow(text, source, target, aloud_hz is not None)
        return await self._ask(row, aloud_hz or self._translator.rate_hz, call, within_s)

    async def utterance(
        self,
        pcm: NDArray[np.int16],
        rate_hz: int,
        source: str,
        into: Into,
        *,
        written: bool,
        call: Hashable,
        within_s: float,
    ) -> tuple[Translation | None, str]:
        """Return one utterance of a call in another language, None where that failed.

        With `written` also what was said, in `source`; empty where that failed. Both are asked at
        once.
        """

        async def hear(target: str, aloud: bool) -> Translation | None:
            try:
                return await self.hear(
                    pcm, rate_hz, source, target, aloud=aloud, call=call, within_s=within_s
                )
            except SpeechError as error:
                log.warning("an utterance was not translated: %s", error)
                return None

        if not written:
            return await hear(into.language, into.aloud), ""
        translation, own = await asyncio.gather(
            hear(into.language, into.aloud), hear(source, aloud=False)
        )
        return translation, own.text if own is not None else ""

    async def start(self) -> None:
        """Run the model once, so that no caller pays for it.

        Raises:
            SpeechError: it does not work.
        """
        source, target = min(self.hears), min(self.reads)
        silence = np.zeros(self._translator.rate_hz // 2, np.int16)
        await self.hear(silence, self._translator.rate_hz, source, target)

    async def close(self) -> None:
        """Refuse what waits, and let the batch in the model end."""
        await self._batcher.close()

    def _bucket(self, row: TranslationRow) -> Hashable:
        """Tell which rows share a batch: speech or text of like length, in any languages."""
        if isinstance(row.said, str):
            length = len(row.said)
            return "text", (length > SHORT_CHARACTERS) + (length > LONG_CHARACTERS)
        seconds = len(row.said) / self._translator.rate_hz
        return "speech", (seconds > SHORT_S) + (seconds > LONG_S)

    def _audio_s(self, row: TranslationRow, result: Translated) -> float:
        """Return the seconds of sound heard and spoken."""
        heard = 0 if isinstance(row.said, str) else len(row.said)
        return (heard + len(result.pcm)) / self._translator.rate_hz

    async def _ask(
        self, row: TranslationRow, rate_hz: int, call: Hashable, within_s: float | None
    ) -> Translation:
        self._translator.check(row)
        translated = await self._batcher.submit(row, call=call, within_s=within_s)
        pcm = await _resampled(translated.pcm, self._translator.rate_hz, rate_hz)
        return Translation(translated.text, row.target, pcm.astype("<i2").tobytes())


async def _resampled(pcm: Pcm, from_hz: int, to_hz: int) -> Pcm:
    if from_hz == to_hz or not len(pcm):
        return pcm
    other: Pcm = await asyncio.to_thread(soxr.resample, pcm, from_hz, to_hz, quality="HQ")
    return other
