"""One translator shared by all calls: speech or text of a language in, text and speech out."""

import asyncio
import logging
import math
from collections.abc import Hashable
from dataclasses import dataclass, replace

import numpy as np
import soxr
from numpy.typing import NDArray

from agent.speech.batching.batcher import Batcher, Bounds
from agent.speech.errors import SpeechError
from agent.speech.metrics import Measured
from agent.speech.pool import Into, Translation
from agent.speech.translator import Translated, TranslationRow, Translator

MAX_TEXT = 1_000
"""Characters of one text: more than anybody says in a breath."""
MAX_SOUND_S = 60.0
_TEXT_STEP = 32
"""Texts up to this many characters share a bucket; then up to twice as many, and so on."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class _Asked:
    """A row whose sound, coming and going, is at `rate_hz` instead of the translator's rate."""

    row: TranslationRow
    rate_hz: int

    @property
    def bucket(self) -> Hashable:
        """Speech or text, and its length to a power of two: what pads little shares a batch.

        Languages and directions mix freely.
        """
        said = self.row.said
        if isinstance(said, str):
            return "text", math.ceil(math.log2(max(1.0, len(said) / _TEXT_STEP)))
        return "sound", math.ceil(math.log2(max(1.0, len(said) / self.rate_hz)))


class Interpreter:
    """Translates for all calls of a pool; belongs to one event loop.

    What one call asks for runs in the order it was asked in, as long as it is of like length.
    """

    def __init__(
        self, translator: Translator, *, device: str = "cpu", bounds: Bounds | None = None
    ) -> None:
        self.label = translator.label
        self.hears = translator.hears
        self.reads = translator.reads
        self.speaks = translator.speaks
        self._translator = translator
        self._batcher = Batcher(
            self._translate,
            name="translator",
            device=device,
            bounds=bounds or Bounds(max_rows=16),
            bucket=lambda asked: asked.bucket,
            audio_s=_audio_s,
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
            SpeechError: a language is not known, the sound is longer than `MAX_SOUND_S`, or the
                translator failed.
            PoolBusy, TooLate: as `Batcher.submit`.
        """
        self._check(source, self.hears, "hears")
        if len(pcm) > MAX_SOUND_S * rate_hz:
            raise SpeechError(
                f"{len(pcm) / rate_hz:.0f} s are too long to translate: cut them below "
                f"{MAX_SOUND_S:.0f} s"
            )
        return await self._ask(pcm, rate_hz, source, target, aloud, call, within_s)

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
            SpeechError: a language is not known, the text is longer than `MAX_TEXT`, or the
                translator failed.
            PoolBusy, TooLate: as `Batcher.submit`.
        """
        self._check(source, self.reads, "reads")
        if len(text) > MAX_TEXT:
            raise SpeechError(
                f"a text of {len(text)} characters is too long to translate: cut it below "
                f"{MAX_TEXT}"
            )
        aloud = aloud_hz is not None
        rate_hz = aloud_hz or self._translator.rate_hz
        return await self._ask(text, rate_hz, source, target, aloud, call, within_s)

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

        With `written` also what was said, in `source`; empty where that failed. Both run in one
        batch.
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

    async def _ask(
        self,
        said: NDArray[np.int16] | str,
        rate_hz: int,
        source: str,
        target: str,
        aloud: bool,
        call: Hashable,
        within_s: float | None,
    ) -> Translation:
        self._check(target, self.reads, "writes")
        empty = not said.strip() if isinstance(said, str) else not len(said)
        if empty:
            return Translation("", target)
        row = TranslationRow(said, source, target, aloud and target in self.speaks)
        translated = await self._batcher.submit(_Asked(row, rate_hz), call=call, within_s=within_s)
        return Translation(translated.text, target, translated.pcm.astype("<i2").tobytes())

    def _check(self, language: str, known: frozenset[str], does: str) -> None:
        if language not in known:
            codes = ", ".join(sorted(known))
            raise SpeechError(f"{self.label} {does} no {language!r}: it {does} {codes}")

    def _translate(self, asked: list[_Asked]) -> list[Translated]:
        """Translate a batch, in the translator's thread; resampling each whole buffers nothing."""
        own_hz = self._translator.rate_hz
        rows = [
            each.row
            if isinstance(each.row.said, str)
            else replace(each.row, said=_resampled(each.row.said, each.rate_hz, own_hz))
            for each in asked
        ]
        return [
            replace(result, pcm=_resampled(result.pcm, own_hz, each.rate_hz))
            for each, result in zip(asked, self._translator.translate(rows), strict=True)
        ]


def _resampled(pcm: NDArray[np.int16], from_hz: int, to_hz: int) -> NDArray[np.int16]:
    if from_hz == to_hz or not len(pcm):
        return pcm
    other: NDArray[np.int16] = soxr.resample(pcm, from_hz, to_hz, quality="HQ")
    return other


def _audio_s(asked: _Asked, result: Translated) -> float:
    """Return the seconds of sound that went in and came out."""
    heard = 0 if isinstance(asked.row.said, str) else len(asked.row.said)
    return (heard + len(result.pcm)) / asked.rate_hz
