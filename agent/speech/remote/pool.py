"""The speech pool that is elsewhere: replicas found in Redis, one connection a call."""

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self

from agent.language.utterance import Part
from agent.speech import mouth
from agent.speech.ahead import Ahead
from agent.speech.batching.meter import Load
from agent.speech.errors import SpeechError
from agent.speech.espeak import Espeak
from agent.speech.metrics import Measured
from agent.speech.pool import Abilities, PoolLoad
from agent.speech.prompts import Prompts
from agent.speech.recordings import Recordings
from agent.speech.remote.finder import Finder
from agent.speech.remote.link import Link
from agent.speech.remote.protocol import Hello, checked_rate
from agent.speech.remote.stream import RemoteStream
from agent.speech.remote.voice import RemoteVoice
from agent.speech.voice_chain import VoiceChain
from agent.speech.voices import EspeakVoices

log = logging.getLogger(__name__)


class RemotePool:
    """Implements `agent.speech.pool.SpeechPool` over speech replicas.

    Prompts are kept at the call server, as with a local pool; eSpeak NG speaks where no replica
    does. Starting takes no replica: calls are then deaf until there is one.
    """

    def __init__(
        self,
        finder: Finder,
        languages: Collection[str] = (),
        cache_dir: Path | None = None,
        recordings_dir: Path | None = None,
    ) -> None:
        """`languages` are those that replicas speak beyond eSpeak NG's."""
        self.finder = finder
        self.espeak = Espeak()
        self._voice = RemoteVoice(finder, languages)
        espeak = EspeakVoices(self.espeak)
        self.voices = VoiceChain(espeak, dict.fromkeys(self._voice.languages, self._voice))
        recordings = Recordings(recordings_dir) if recordings_dir else None
        self._prompts = Prompts(self.voices, cache_dir, recordings)
        self._streams: set[RemoteStream] = set()
        self._ahead = Ahead(self._prompts, lambda: bool(self._streams))

    @property
    def label(self) -> str:
        welcome = self._voice.welcome
        return welcome.label if welcome is not None else "no speech replica yet"

    @property
    def measured(self) -> list[Measured]:
        return self.voices.measured

    @property
    def abilities(self) -> Abilities:
        """What is translated follows the replicas as they come and go: what all of them can."""
        known = self.finder.registry.replicas
        hears = [lease.hears for lease in known]
        reads = [lease.reads for lease in known]
        return Abilities(
            self.voices.languages,
            frozenset.intersection(*hears) if hears else frozenset(),
            frozenset.intersection(*reads) if reads else frozenset(),
        )

    @property
    def load(self) -> PoolLoad:
        deaf = sum(stream.deaf for stream in self._streams)
        return PoolLoad(len(self._streams), deaf, Load(), self.voices.load)

    async def start(self) -> None:
        """Look for replicas and hear the recordings.

        Raises:
            SpeechError: eSpeak NG does not work.
        """
        await self.finder.registry.start()
        await self._prompts.start()
        await self.espeak.render("1", voice="en")
        try:
            await self._voice.meet()
        except SpeechError as error:
            log.warning("calls are deaf until a speech replica comes: %s", error)

    async def stop(self) -> None:
        """End the connections of our own; streams still open hear nothing more."""
        await self._ahead.close()
        await self._prompts.close()
        await self.voices.close()
        await self.finder.registry.stop()

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
    async def stream(self, rate_hz: int, languages: Sequence[str]) -> AsyncIterator[RemoteStream]:
        """Open the stream of one call at 8000 or 16000 Hz, which finds its replica meanwhile.

        Raises:
            SpeechError: another rate, or no language.
        """
        if not languages:
            raise SpeechError("a stream needs at least one language")
        stream = RemoteStream(checked_rate(rate_hz), languages, self._find, self._speak)
        self._streams.add(stream)
        try:
            yield stream
        finally:
            self._streams.discard(stream)
            await stream.close()

    async def prepare(self, texts: Sequence[tuple[str, str]], rate_hz: int) -> None:
        """Have `(language, text)` pairs ready ahead of any call, as they are recorded or rendered.

        Raises:
            VoiceError: no voice speaks a language.
        """
        await self._ahead.prepare(texts, rate_hz)

    def prepare_later(self, texts: Sequence[tuple[str, str]], rates_hz: Sequence[int]) -> None:
        """Have `texts`, all that is ever fixed, ready in the background (see `Ahead`)."""
        self._ahead.prepare_later(texts, rates_hz)

    async def _find(self, hello: Hello, leave: frozenset[str]) -> Link:
        link = await self.finder.open(hello, leave)
        self._voice.welcome = link.welcome
        return link

    def _speak(
        self, stream: RemoteStream, parts: Sequence[Part], language: str
    ) -> AsyncGenerator[bytes, None]:
        return mouth.speak(self._prompts, parts, language, stream.rate_hz, stream)
