"""Transcribing utterances while they are spoken: every chunk of every call through one batcher."""

import asyncio
import time
from collections.abc import Collection

import numpy as np

from agent.speech.batching.batcher import Batcher, Bounds
from agent.speech.errors import PoolBusy, SpeechError, TooLate
from agent.speech.metrics import Measured
from agent.speech.nemotron.chunks import Pcm, Sound
from agent.speech.nemotron.languages import Prompt
from agent.speech.nemotron.model import Chunk, Hearing, NemotronModel
from agent.speech.pool import Timings
from agent.speech.recogniser.rows import AsrResult, refused
from agent.speech.transcriber import Asked, OnPartial

MAX_UTTERANCE_MS = 30_000
"""The model itself has no limit: its memory of an utterance does not grow."""
MAX_UTTERANCES = 512
"""Whose memory is kept at once: 6 MB each of the 600 M model in half precision."""
_MAX_ROWS = 64


class NemotronTranscriber:
    """Implements `agent.speech.transcriber.Transcriber` over a `NemotronModel`.

    An utterance has at most one chunk in the batcher, for each needs what the one before left; what
    is fed meanwhile waits as sound. So chunks of one utterance stay in order and never share a
    batch, and no more than `max_utterances` chunks ever wait. Hints are of no use to this model.
    """

    def __init__(
        self,
        model: NemotronModel,
        *,
        max_utterance_ms: int = MAX_UTTERANCE_MS,
        max_utterances: int = MAX_UTTERANCES,
    ) -> None:
        self.label = model.label
        self.max_utterance_ms = max_utterance_ms
        self.model = model
        self._max_utterances = max_utterances
        self._open: set[NemotronUtterance] = set()
        chunk_s = model.geometry.chunk_s
        self._batcher: Batcher[Chunk, Hearing] = Batcher(
            model.hear,
            name="nemotron",
            device=str(model.device),
            bounds=Bounds(max_rows=_MAX_ROWS, max_queued=max_utterances),
            audio_s=lambda chunk, _: chunk_s,
        )

    @property
    def languages(self) -> Collection[str]:
        return self.model.languages.known

    @property
    def waiting(self) -> int:
        """Utterances that are behind: with a second chunk to hear while the first is waited for."""
        return sum(utterance.behind for utterance in self._open)

    @property
    def measured(self) -> Measured:
        return self._batcher

    def begin(self, asked: Asked, on_partial: OnPartial) -> "NemotronUtterance":
        """Start to hear an utterance.

        One in languages that the model does not know is refused, one beyond the most utterances
        fails, both unheard when they finish.

        Raises:
            SpeechError: the model cannot be fed at that rate.
        """
        rates = self.model.rates_hz
        if asked.rate_hz not in rates:
            raise SpeechError(f"{self.label} hears sound of {rates} Hz, not of {asked.rate_hz}")
        full = len(self._open) >= self._max_utterances
        utterance = NemotronUtterance(self, asked, on_partial, full=full)
        if not full:
            self._open.add(utterance)
        return utterance

    def leave(self, utterance: "NemotronUtterance") -> None:
        """Nothing is kept of the utterance any more."""
        self._open.discard(utterance)

    async def hear(self, chunk: Chunk, asked: Asked) -> Hearing:
        """Return what is heard after `chunk`, which waits its turn among the calls."""
        return await self._batcher.submit(chunk, call=asked.call)

    async def start(self) -> None:
        rate_hz = self.model.rates_hz[0]
        silence = Sound(rate_hz, self.model.geometry).cut(0)
        await self._batcher.submit(Chunk(silence, rate_hz, Prompt(0, ("",))))

    async def close(self) -> None:
        await self._batcher.close()


class NemotronUtterance:
    """Implements `agent.speech.transcriber.Transcription`.

    The sound between the end of the speech and the silence that told of it may be heard too, and
    helps: a streaming model writes a word down somewhat after it was said.
    """

    def __init__(
        self,
        transcriber: NemotronTranscriber,
        asked: Asked,
        on_partial: OnPartial,
        *,
        full: bool = False,
    ) -> None:
        self._transcriber = transcriber
        self._asked = asked
        self._on_partial = on_partial
        self._sound = Sound(asked.rate_hz, transcriber.model.geometry)
        self._prompt = transcriber.model.languages.prompt(asked.languages)
        self._hearing: Hearing | None = None
        self._told = ""
        self._listening: asyncio.Task[None] | None = None
        self._over = False
        self._error: SpeechError | None = None
        if full:
            self._error = PoolBusy(f"{transcriber.label}: too many utterances are open already")

    @property
    def behind(self) -> bool:
        return self._sound.whole > self._heard + 1

    @property
    def _heard(self) -> int:
        """Chunks heard so far."""
        return self._hearing.chunks if self._hearing else 0

    def feed(self, pcm: Pcm) -> None:
        if pcm.dtype != np.int16:
            self._fail(SpeechError(f"sound must come as int16 samples, not as {pcm.dtype}"))
        if self._error or self._prompt is None or self._over:
            return
        self._sound.append(pcm)
        idle = self._listening is None or self._listening.done()
        if idle and self._sound.whole > self._heard:
            self._listening = asyncio.create_task(self._listen(self._prompt))

    async def finish(self, samples: int, within_s: float) -> tuple[AsrResult, Timings]:
        began_s = time.monotonic()
        self._over = True
        try:
            async with asyncio.timeout(within_s):
                if self._listening is not None:
                    await self._listening
                if self._error is None and self._prompt is not None:
                    await self._hear_tail(self._prompt, samples)
        except TimeoutError as error:
            raise TooLate(f"{self._transcriber.label} gave no result in time") from error
        finally:
            self._drop()
        if self._error is not None:
            raise self._error
        return self._result(), Timings(device_ms=(time.monotonic() - began_s) * 1000)

    def cancel(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
        self._over, self._hearing = True, None
        self._drop()

    async def _listen(self, prompt: Prompt) -> None:
        """Hear all chunks that are complete."""
        try:
            while self._sound.whole > self._heard:
                await self._hear(prompt)
        except SpeechError as error:
            self._fail(error)

    async def _hear_tail(self, prompt: Prompt, samples: int) -> None:
        samples = min(samples, self._sound.fed)
        if self._sound.has_tail(self._heard, samples):
            await self._hear(prompt, samples)

    async def _hear(self, prompt: Prompt, samples: int | None = None) -> None:
        """Hear the next chunk; with `samples` the utterance ends in it."""
        pcm = self._sound.cut(self._heard, samples)
        chunk = Chunk(pcm, self._asked.rate_hz, prompt, self._hearing, samples)
        self._hearing = hearing = await self._transcriber.hear(chunk, self._asked)
        self._sound.forget(hearing.chunks)
        # Half a character is no text yet, and what was told is never taken back.
        text = hearing.text.removesuffix("\N{REPLACEMENT CHARACTER}")
        if not self._over and text != self._told and text.startswith(self._told):
            self._told = text
            self._on_partial(text, hearing.language)

    def _result(self) -> AsrResult:
        hearing = self._hearing
        if hearing is None:
            return refused(self._asked.languages[0])
        if not hearing.text:
            return refused(hearing.language)
        words = tuple(hearing.text.split())
        return AsrResult(hearing.text, hearing.language, hearing.confidence, words, accepted=True)

    def _fail(self, error: SpeechError) -> None:
        self._error = error
        self._sound.clear()

    def _drop(self) -> None:
        """Keep nothing but the words."""
        self._sound.clear()
        self._transcriber.leave(self)
