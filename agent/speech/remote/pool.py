"""The speech pool that is elsewhere: replicas found in Redis, one connection a call."""

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from agent.language.utterance import Part
from agent.speech import mouth
from agent.speech.batching.meter import Load
from agent.speech.errors import SpeechError
from agent.speech.espeak import Espeak
from agent.speech.local import PoolLoad
from agent.speech.metrics import Measured
from agent.speech.pool import Abilities
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
        self, finder: Finder, cache_dir: Path | None = None, recordings_dir: Path | None = None
    ) -> None:
        self.finder = finder
        self.espeak = Espeak()
        self._voice = RemoteVoice(finder)
        espeak = EspeakVoices(self.espeak)
        self.voices = VoiceChain(espeak, dict.fromkeys(self._voice.languages, self._voice))
        recordings = Recordings(recordings_dir) if recordings_dir else None
        self._prompts = Prompts(self.voices, cache_dir, recordings)
        self._streams: set[RemoteStream] = set()

    @property
    def label(self) -> str:
        welcome = self._voice.welcome
        return welcome.label if welcome is not None else "no speech replica yet"

    @property
    def measured(self) -> list[Measured]:
        return self.voices.measured

    @property
    def abilities(self) -> Abilities:
        welcome = self._voice.welcome
        if welcome is None:
            return Abilities(self.voices.languages)
        return Abilities(self.voices.languages, welcome.hears, welcome.reads)

    @property
    def load(self) -> PoolLoad:
        deaf = sum(stream.deaf for stream in self._streams)
        return PoolLoad(len(self._streams), deaf, Load(), self.voices.load)

    async def start(self) -> None:
        await self.finder.registry.start()
        await self._prompts.start()
        await self.espeak.render("1", voice="en")
        try:
            await self._voice.meet()
        except SpeechError as error:
            log.warning("calls are deaf until a speech replica comes: %s", error)

    async def stop(self) -> None:
        await self._prompts.close()
        await self.voices.close()
        await self.finder.registry.stop()

    async def __aenter__(self) -> "RemotePool":
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
        stream = RemoteStream(checked_rate(rate_hz), languages, self._find, self._speak)
        self._streams.add(stream)
        try:
            yield stream
        finally:
            self._streams.discard(stream)
            await stream.close()

    async def prepare(self, texts: Sequence[tuple[str, str]], rate_hz: int) -> None:
        for language, text in dict.fromkeys(texts):
            await self._prompts.prepare(text, language, rate_hz)

    async def _find(self, hello: Hello, leave: frozenset[str]) -> Link:
        link = await self.finder.open(hello, leave)
        self._voice.welcome = link.welcome
        return link

    def _speak(
        self, stream: RemoteStream, parts: Sequence[Part], language: str
    ) -> AsyncGenerator[bytes, None]:
        return mouth.speak(self._prompts, parts, language, stream.rate_hz, stream)
