"""One call's ears and mouth in this process."""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from agent.language.utterance import Part
from agent.speech import mouth
from agent.speech.endpoint import Endpointer, EndpointSettings, Paused
from agent.speech.errors import SpeechError
from agent.speech.interpreter import Interpreter
from agent.speech.pool import (
    Final,
    Into,
    Partial,
    SpeechEvent,
    SpeechStarted,
    SpeechStopped,
    Timings,
    Translation,
)
from agent.speech.prompts import Prompts
from agent.speech.tape import Tape
from agent.speech.transcriber import Asked, Transcriber, Transcription
from agent.speech.turn import HEARD_S, TurnJudge
from agent.speech.vad import VoiceDetector

UNRATED = 0.5
"""Confidence in what a translator wrote down, which tells none."""
MAX_EVENTS = 256
"""Events that may wait for a consumer that does not come; minutes of talking."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class StreamSettings:
    """How a stream listens."""

    endpoint: EndpointSettings = field(default_factory=EndpointSettings)
    pre_roll_ms: int = 300
    post_roll_ms: int = 200
    recognise_s: float = 8.0


@dataclass(frozen=True, eq=False)
class _Spoken:
    """An utterance that is over: `pcm` only where it is translated `into` another language."""

    stopped: SpeechStopped
    language: str
    samples: int
    pcm: NDArray[np.int16] | None
    into: Into | None


@dataclass
class Heard:
    """What the streams of a pool have heard since it started."""

    utterances: int = 0
    understood: int = 0
    refused: int = 0
    errors: int = 0
    dropped_events: int = 0


class LocalStream:
    """Implements `agent.speech.pool.SpeechStream`.

    `feed` expects an unbroken stream: a gap on the line must be fed as silence, or an utterance
    before it never ends. An utterance that cannot be recognised (model failure, overload, time-out)
    is a `Final` with empty text, so that the dialogue always gets an answer.
    """

    def __init__(
        self,
        rate_hz: int,
        languages: Sequence[str],
        detector: VoiceDetector,
        transcriber: Transcriber,
        prompts: Prompts,
        settings: StreamSettings,
        heard: Heard,
        interpreter: Interpreter | None = None,
        judge: TurnJudge | None = None,
    ) -> None:
        self.rate_hz = rate_hz
        self._languages = tuple(languages)
        self._hints: tuple[str, ...] = ()
        self._transcriber = transcriber
        self._prompts = prompts
        self._settings = settings
        self._heard = heard
        self._interpreter = interpreter
        self._judge = judge
        self._judging: asyncio.Task[None] | None = None
        self._events: asyncio.Queue[SpeechEvent | None] = asyncio.Queue()
        self._tape = Tape()
        self._endpoint = Endpointer(rate_hz, detector.silero.window, settings.endpoint, 700)
        self._listener = detector.join(self._on_window)
        self._last_end = 0
        self._into: Into | None = None
        """What is asked now; below, of the utterance that is being heard."""
        self._utterance_into: Into | None = None
        self._utterance_languages = self._languages
        self._utterance: Transcription | None = None
        self._began = 0
        self._finals: list[asyncio.Task[None]] = []

    @property
    def position(self) -> int:
        """Samples looked at: a start or a stop within them has been told."""
        return self._endpoint.position

    def feed(self, pcm: bytes) -> None:
        """Take mono little-endian int16 PCM of any length; never blocks. After the end: dropped.

        Raises:
            SpeechError: it is not of whole samples; all that comes after would be noise.
        """
        if len(pcm) % 2:
            raise SpeechError(f"{len(pcm)} bytes are no whole number of int16 samples")
        if self._listener.closed:
            return
        self._tape.append(pcm)
        self._listener.feed(pcm)

    def expect(
        self,
        languages: Sequence[str],
        hints: Sequence[str] = (),
        endpoint_ms: int = 700,
        into: Into | None = None,
        max_ms: int | None = None,
        patient: bool = False,
    ) -> None:
        """Set what the next utterance is likely to be; what ends it counts at once.

        Raises:
            SpeechError: there is no language to expect.
        """
        if not languages:
            raise SpeechError("a question needs at least one language it may be answered in")
        self._into = into
        self._languages = tuple(languages)
        self._hints = tuple(hints)
        self._endpoint.endpoint_ms = endpoint_ms
        self._endpoint.max_ms = max_ms
        self._endpoint.patient = patient

    async def events(self) -> AsyncIterator[SpeechEvent]:
        """Yield what is heard until the stream closes; one consumer.

        `SpeechStarted`, any `Partial`, `SpeechStopped`, then one `Final` with the same
        `from_sample`; while a recogniser is slow the next start may come before that `Final`.
        """
        while (event := await self._events.get()) is not None:
            yield event

    def speak(self, parts: Sequence[Part], language: str) -> AsyncGenerator[bytes, None]:
        """Yield PCM of `parts` in pieces of at most 200 ms.

        Raises:
            VoiceError: no voice speaks `language`, or the engine failed twice.
        """
        return mouth.speak(self._prompts, parts, language, self.rate_hz, self)

    async def translate(self, text: str, source: str, target: str) -> str:
        """Return `text` of `source` in `target`.

        Raises:
            SpeechError: no translator is installed, it does not know the pair, or it failed.
        """
        if self._interpreter is None:
            raise SpeechError(f"no translator is installed for {source!r} to {target!r}")
        translation = await self._interpreter.read(
            text, source, target, call=self, within_s=self._settings.recognise_s
        )
        return translation.text

    async def close(self) -> None:
        """Stop listening; what was not recognised yet is dropped."""
        self._listener.close()
        if self._utterance is not None:
            self._utterance.cancel()
        tasks = [*self._finals, *([self._judging] if self._judging is not None else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._events.put_nowait(None)

    def _samples(self, ms: int) -> int:
        return ms * self.rate_hz // 1000

    def _on_window(self, probability: float) -> None:
        """Called by the detector for every window, in order."""
        begin = self._endpoint.position
        event = self._endpoint.push(probability)
        match event:
            case SpeechStarted() as started:
                self._started(started)
            case SpeechStopped() as stopped:
                self._stopped(stopped)
            case _ if self._utterance is not None:
                self._utterance.feed(self._tape.cut(begin, self._endpoint.position))
        if isinstance(event, Paused):
            self._paused(event)
        if (since := self._endpoint.speech_since) is None:
            since = self._endpoint.position
        self._tape.forget(since - self._samples(self._settings.pre_roll_ms), self.rate_hz)

    def _started(self, started: SpeechStarted) -> None:
        begin = max(
            started.from_sample - self._samples(self._settings.pre_roll_ms), self._last_end, 0
        )
        asked = Asked(self.rate_hz, self._languages, self._hints, self)
        said_from = started.from_sample

        def on_partial(text: str, language: str) -> None:
            if self._utterance is utterance:  # it may have ended since
                self._emit(Partial(text, language, said_from, self._endpoint.position))

        self._began = begin
        self._utterance_into, self._utterance_languages = self._into, self._languages
        self._utterance = utterance = self._transcriber.begin(asked, on_partial)
        self._utterance.feed(self._tape.cut(begin, self._endpoint.position))
        self._emit(started)

    def _paused(self, paused: Paused) -> None:
        """Ask whether that was all, where the model knows whatever may be spoken here."""
        if self._judge is None or not self._judge.languages.issuperset(self._utterance_languages):
            return
        self._stop_judging()
        until = self._endpoint.position
        heard = self._tape.cut(max(self._began, until - HEARD_S * self.rate_hz), until)
        self._judging = asyncio.create_task(self._ask(self._judge, paused, heard))

    async def _ask(self, judge: TurnJudge, paused: Paused, heard: NDArray[np.int16]) -> None:
        # What comes after the utterance has ended without it is of no use.
        within_s = self._endpoint.left_ms / 1000
        finished = await judge.finished(heard, self.rate_hz, call=self, within_s=within_s)
        if finished is not None:
            self._endpoint.judged(paused, finished)

    def _stop_judging(self) -> None:
        if self._judging is not None:
            self._judging.cancel()
            self._judging = None

    def _stopped(self, stopped: SpeechStopped) -> None:
        self._stop_judging()
        utterance, self._utterance = self._utterance, None
        assert utterance is not None
        self._emit(stopped)
        self._heard.utterances += 1
        end = stopped.to_sample + self._samples(self._settings.post_roll_ms)
        end = min(end, self._endpoint.position)
        fed = self._endpoint.position - self._endpoint.window
        utterance.feed(self._tape.cut(fed, self._endpoint.position))
        self._last_end = stopped.to_sample
        before = self._finals[-1] if self._finals else None
        spoken = _Spoken(
            stopped,
            self._utterance_languages[0],
            end - self._began,
            self._tape.cut(self._began, end) if self._utterance_into is not None else None,
            self._utterance_into,
        )
        task = asyncio.create_task(self._recognise(spoken, utterance, before))
        self._finals.append(task)
        task.add_done_callback(self._finals.remove)
        # A task that is cancelled before it began cancels nothing itself.
        task.add_done_callback(lambda _: utterance.cancel())

    async def _recognise(
        self, spoken: _Spoken, utterance: Transcription, before: asyncio.Task[None] | None
    ) -> None:
        text, language, confidence, words = "", spoken.language, 0.0, tuple[str, ...]()
        timings = Timings()
        interpreting = asyncio.create_task(self._interpret(spoken))
        try:
            result, timings = await utterance.finish(spoken.samples, self._settings.recognise_s)
        except SpeechError as error:
            self._heard.errors += 1
            log.warning("an utterance was not recognised: %s", error)
        except asyncio.CancelledError:
            utterance.cancel()
            interpreting.cancel()
            raise
        else:
            language, confidence = result.language, result.confidence
            if result.accepted:
                text, words = result.text, tuple(result.words)
            self._heard.understood += bool(text)
            self._heard.refused += not text
        translation, written = await interpreting
        if written:
            text, language, words = written, spoken.language, tuple(written.split())
            confidence = UNRATED
        if before is not None:
            await asyncio.wait([before])
        stopped = spoken.stopped
        self._emit(
            Final(
                text,
                language,
                confidence,
                words,
                stopped.from_sample,
                stopped.to_sample,
                timings,
                translation,
            )
        )

    async def _interpret(self, spoken: _Spoken) -> tuple[Translation | None, str]:
        """Return the utterance in the language that is asked for, where that can be done.

        Where the recogniser does not know its language the translator writes it down as well.
        """
        if spoken.pcm is None or spoken.into is None or self._interpreter is None:
            return None, ""
        return await self._interpreter.utterance(
            spoken.pcm,
            self.rate_hz,
            spoken.language,
            spoken.into,
            written=spoken.language not in self._transcriber.languages,
            call=self,
            within_s=self._settings.recognise_s,
        )

    def _emit(self, event: SpeechEvent) -> None:
        # What is heard so far may be missed, what was heard may not.
        most = MAX_EVENTS // 2 if isinstance(event, Partial) else MAX_EVENTS
        if self._events.qsize() >= most:
            self._heard.dropped_events += 1
            return
        self._events.put_nowait(event)
