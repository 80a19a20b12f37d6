"""The speech pool of one process: models are loaded once and shared by all its calls."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from agent.speech.ahead import Ahead
from agent.speech.endpoint import EndpointSettings
from agent.speech.errors import PoolBusy, SpeechError
from agent.speech.espeak import Espeak
from agent.speech.interpreter import Interpreter
from agent.speech.metrics import Measured
from agent.speech.pool import Abilities, PoolLoad
from agent.speech.prompts import Prompts
from agent.speech.recordings import Recordings
from agent.speech.silero import WINDOW, Silero
from agent.speech.stream import Heard, LocalStream, StreamSettings
from agent.speech.transcriber import Transcriber
from agent.speech.turn import TurnJudge
from agent.speech.vad import VoiceDetector
from agent.speech.voice_chain import VoiceChain
from agent.speech.voices import EspeakVoices


@dataclass(frozen=True)
class PoolLimits:
    """When the pool takes no further call: open streams, or utterances waiting for the model."""

    max_streams: int = 200
    max_waiting: int = 64


class LocalPool:
    """Implements `agent.speech.pool.SpeechPool` in this process.

    `async with LocalPool(...)`, or `start` and `stop`. Belongs to one event loop; the models
    run in a thread each, the voice detector on the loop (see `vad`). `cache_dir` None
    keeps rendered prompts in memory only.
    """

    def __init__(
        self,
        transcriber: Transcriber,
        voices: VoiceChain | None = None,
        cache_dir: Path | None = None,
        *,
        recordings_dir: Path | None = None,
        limits: PoolLimits | None = None,
        settings: StreamSettings | None = None,
        vad_device: str = "cpu",
        interpreter: Interpreter | None = None,
        judge: TurnJudge | None = None,
    ) -> None:
        self.voices = voices or VoiceChain(EspeakVoices(Espeak()))
        self.label = f"{transcriber.label}, {self.voices.label}"
        if interpreter is not None:
            self.label += f", {interpreter.label}"
        self.interpreter = interpreter
        self._judge = judge
        self.heard = Heard()
        self.espeak = self.voices.espeak
        self._transcriber = transcriber
        self._limits = limits or PoolLimits()
        self._settings = settings or StreamSettings(
            EndpointSettings(max_utterance_ms=transcriber.max_utterance_ms)
        )
        recordings = Recordings(recordings_dir) if recordings_dir else None
        self._prompts = Prompts(self.voices, cache_dir, recordings)
        self._vad_device = vad_device
        self._detectors: dict[int, VoiceDetector] = {}
        self._streams = 0
        self._ahead = Ahead(self._prompts, lambda: self._streams > 0)

    @property
    def measured(self) -> list[Measured]:
        """What runs here, for `SpeechCollector`."""
        translator = [self.interpreter.measured] if self.interpreter is not None else []
        judge = [self._judge.measured] if self._judge is not None else []
        each = [
            self._transcriber.measured,
            *translator,
            *judge,
            *self.voices.measured,
            *self._detectors.values(),
        ]
        return list(dict.fromkeys(each))  # a translator may be a voice too

    @property
    def ears(self) -> list[Measured]:
        """What every call is heard by: where it fails, all are deaf."""
        return [self._transcriber.measured, *self._detectors.values()]

    @property
    def abilities(self) -> Abilities:
        speaks = self.voices.languages
        if self.interpreter is None:
            return Abilities(speaks)
        return Abilities(speaks, self.interpreter.hears, self.interpreter.reads)

    @property
    def load(self) -> PoolLoad:
        unlooked = sum(detector.waiting for detector in self._detectors.values())
        return PoolLoad(self._streams, unlooked, self._transcriber.measured.load, self.voices.load)

    async def start(self) -> None:
        """Load the voice detector and run every model once, so that no caller pays for it.

        Raises:
            SpeechError: a model or a voice does not work.
        """
        for rate_hz in WINDOW:
            self._detectors[rate_hz] = VoiceDetector(
                await asyncio.to_thread(Silero, rate_hz, self._vad_device)
            )
        starting = [self._transcriber.start(), self.voices.start(), self._prompts.start()]
        if self.interpreter is not None:
            starting.append(self.interpreter.start())
        if self._judge is not None:
            starting.append(self._judge.start())
        await asyncio.gather(*starting)

    async def stop(self) -> None:
        """End the engines. Streams still open hear and say nothing more."""
        await self._ahead.close()
        for detector in self._detectors.values():
            detector.close()
        self._detectors.clear()
        await self._prompts.close()
        await self._transcriber.close()
        if self.interpreter is not None:
            await self.interpreter.close()
        if self._judge is not None:
            await self._judge.close()
        await self.voices.close()

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            await self.stop()
            raise
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    @asynccontextmanager
    async def stream(self, rate_hz: int, languages: Sequence[str]) -> AsyncIterator[LocalStream]:
        """Open the stream of one call at 8000 or 16000 Hz.

        Raises:
            PoolBusy: the pool takes no further call now.
            SpeechError: another rate, no language, or the pool is not started.
        """
        if not languages:
            raise SpeechError("a stream needs at least one language")
        detector = self._detectors.get(rate_hz)
        if detector is None:
            raise SpeechError(f"the pool is not started for {rate_hz} Hz; it hears {list(WINDOW)}")
        if self._streams >= self._limits.max_streams:
            raise PoolBusy(f"{self._streams} calls are open already")
        if (waiting := self._transcriber.waiting) >= self._limits.max_waiting:
            raise PoolBusy(f"{waiting} utterances wait for the recogniser")
        self._streams += 1
        stream = LocalStream(
            rate_hz,
            languages,
            detector,
            self._transcriber,
            self._prompts,
            self._settings,
            self.heard,
            self.interpreter,
            self._judge,
        )
        try:
            yield stream
        finally:
            self._streams -= 1
            await stream.close()

    async def prepare(self, texts: Sequence[tuple[str, str]], rate_hz: int) -> None:
        """Have `(language, text)` pairs ready ahead of any call, as they are recorded or rendered.

        Raises:
            VoiceError: no voice speaks a language, or the engine failed twice.
        """
        await self._ahead.prepare(texts, rate_hz)

    def prepare_later(self, texts: Sequence[tuple[str, str]], rates_hz: Sequence[int]) -> None:
        """Have `texts`, all that is ever fixed, ready in the background (see `Ahead`)."""
        self._ahead.prepare_later(texts, rates_hz)
