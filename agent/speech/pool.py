"""The seam between calls and models: one stream a call, whatever runs behind it."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Protocol

from agent.language.utterance import Part
from agent.speech.batching.meter import Load
from agent.speech.metrics import Measured


@dataclass(frozen=True)
class SpeechStarted:
    """Speech began at `from_sample`; `to_sample` is the last sample looked at."""

    from_sample: int
    to_sample: int


@dataclass(frozen=True)
class SpeechStopped:
    """Speech of `from_sample..to_sample` ended: the open `endpoint_ms` of silence has passed."""

    from_sample: int
    to_sample: int


@dataclass(frozen=True)
class Partial:
    """What is heard so far while the caller still speaks."""

    text: str
    language: str
    from_sample: int
    to_sample: int


@dataclass(frozen=True)
class Timings:
    """What an utterance took once it was over: waiting for the device, and on it."""

    queue_ms: float = 0.0
    device_ms: float = 0.0


@dataclass(frozen=True)
class Translation:
    """An utterance in another language: its text, and mono int16 PCM of it at the stream's rate.

    `pcm` is empty where no sound was asked for or the language has no translated voice.
    """

    text: str
    language: str
    pcm: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Into:
    """What every utterance is translated into, and whether it is wanted spoken too."""

    language: str
    aloud: bool = False


@dataclass(frozen=True)
class Final:
    """One utterance, recognised. Empty `text` means: somebody spoke and it was not understood.

    `text` is in `language`, which the caller spoke. `translation` is there where one was asked for
    (`SpeechStream.expect`) and made; it is None where it failed.
    """

    text: str
    language: str
    confidence: float
    words: tuple[str, ...]
    from_sample: int
    to_sample: int
    timings: Timings = Timings()
    translation: Translation | None = None


@dataclass(frozen=True)
class Abilities:
    """What a pool can do beside recognising: language codes (ISO 639-1, else 639-3)."""

    speaks: frozenset[str] = frozenset()
    """A voice speaks it."""
    hears: frozenset[str] = frozenset()
    """Speech of it can be translated."""
    reads: frozenset[str] = frozenset()
    """Text of it can be translated, and translated into it."""

    def translates(self, source: str, target: str) -> bool:
        """Say whether a caller of `source` can be served in `target`, both ways."""
        return source in self.hears and {source, target} <= self.reads


@dataclass(frozen=True)
class PoolLoad:
    """How busy a pool is now: open calls, and those whose sound waits for somebody to hear it.

    `recogniser` is idle where the recogniser is another machine's.
    """

    streams: int
    unlooked: int
    recogniser: Load
    voice: Load


SpeechEvent = SpeechStarted | SpeechStopped | Partial | Final


class SpeechStream(Protocol):
    """Ears and mouth of one call. Sample positions count from the first sample fed."""

    rate_hz: int

    def feed(self, pcm: bytes) -> None:
        """Take mono little-endian int16 PCM at `rate_hz`; never blocks."""

    def expect(
        self,
        languages: Sequence[str],
        hints: Sequence[str] = (),
        endpoint_ms: int = 700,
        into: Into | None = None,
        max_ms: int | None = None,
        patient: bool = False,
    ) -> None:
        """Say what the next utterance is likely to be and how much silence ends it.

        Where an end-of-turn model listens along, it may end the utterance somewhat sooner or later
        than `endpoint_ms`; `patient` rules out sooner, for answers with pauses inside (digits, a
        story). Nothing is kept of an utterance beyond `max_ms`. With `into` its `Final` brings a
        translation.
        """

    def events(self) -> AsyncIterator[SpeechEvent]:
        """Yield what is heard until the stream closes; one consumer."""

    def speak(self, parts: Sequence[Part], language: str) -> AsyncGenerator[bytes, None]:
        """Yield PCM of `parts` at `rate_hz`, fixed parts from the cache; close it to stop.

        Raises:
            SpeechError: no engine speaks `language`, or the engine failed twice.
        """

    async def translate(self, text: str, source: str, target: str) -> str:
        """Return `text` of `source` in `target`.

        Raises:
            SpeechError: no translator is installed, it does not know the pair, or it failed.
        """


class SpeechPool(Protocol):
    """Shared speech for many calls."""

    @property
    def label(self) -> str:
        """What recogniser and voices answer, as people are shown it (`demo model`)."""

    @property
    def abilities(self) -> Abilities:
        """What it speaks and translates."""

    @property
    def load(self) -> PoolLoad:
        """How busy it is."""

    @property
    def measured(self) -> Sequence[Measured]:
        """What runs here, for `SpeechCollector`."""

    def stream(
        self, rate_hz: int, languages: Sequence[str]
    ) -> AbstractAsyncContextManager[SpeechStream]:
        """Open the stream of one call at 8000 or 16000 Hz.

        Raises:
            PoolBusy: the pool takes no further call now.
        """

    async def prepare(self, texts: Sequence[tuple[str, str]], rate_hz: int) -> None:
        """Render `(language, text)` pairs into the cache ahead of any call."""

    def prepare_later(self, texts: Sequence[tuple[str, str]], rates_hz: Sequence[int]) -> None:
        """Render `texts` into the cache in the background, behind whoever is on the line."""
