"""The replicas' voices, as one voice engine of the call server.

So prompts are cached, recorded and joined at the call server, by the same code as with a local
pool, and are ready when no replica is; the replicas render only what is missing. What they cannot
render in time eSpeak NG says here.
"""

import asyncio
import time
from collections.abc import Collection, Hashable

import numpy as np
from numpy.typing import NDArray

from agent.speech.batching.meter import Load, Meter
from agent.speech.errors import ReplicaLost, SpeechError, TooLate, VoiceError
from agent.speech.metrics import Measured
from agent.speech.remote.finder import Finder
from agent.speech.remote.link import Link
from agent.speech.remote.protocol import Hello, Rate, Welcome, checked_rate
from agent.speech.remote.stream import AGAIN_AT_ONCE_S, RemoteStream
from agent.speech.voices import ESPEAK_VOICES

RENDER_S = 3.0
"""A caller waits no longer for a voice than this: then eSpeak NG speaks."""
LINK_S = 0.3
"""So long a rendering waits for a call that has no replica just now."""


class RemoteVoice:
    """Implements `agent.speech.synthesiser.Synthesiser`.

    A call's words are rendered by the replica that hears it, other words over a connection of our
    own.
    """

    label = "replicas"

    def __init__(self, finder: Finder, languages: Collection[str] = ()) -> None:
        """`languages` may be spoken beyond those of eSpeak NG."""
        self.languages = frozenset([*ESPEAK_VOICES, *languages])
        self.welcome: Welcome | None = None
        """What a replica last said of itself."""
        self._finder = finder
        self._meter = Meter("voice", "replicas")
        self._under_way = 0
        self._own: Link | None = None
        self._reader: asyncio.Task[None] | None = None
        self._opening = asyncio.Lock()
        self.measured: Measured = self

    @property
    def meter(self) -> Meter:
        return self._meter

    @property
    def load(self) -> Load:
        return Load(queued=self._under_way)

    def identity(self, language: str) -> str:
        """Raises VoiceError while no replica has told of such a voice."""
        identity = self.welcome.voices.get(language) if self.welcome is not None else None
        if identity is None:
            raise VoiceError(f"no replica is known to speak {language!r}")
        return identity

    async def render(
        self, text: str, language: str, rate_hz: int, call: Hashable = None
    ) -> NDArray[np.int16]:
        self._under_way += 1
        began_s = time.monotonic()
        try:
            async with asyncio.timeout(RENDER_S):
                pcm = await self._rendered(text, language, checked_rate(rate_hz), call)
        except TimeoutError:
            self._meter.counters.expired += 1
            raise TooLate(f"no replica rendered a text within {RENDER_S:.0f} s") from None
        except SpeechError:
            self._meter.counters.failed += 1
            raise
        finally:
            self._under_way -= 1
        self._meter.counters.served += 1
        self._meter.queue_s.add(time.monotonic() - began_s)
        self._meter.audio_s += len(pcm) / 2 / rate_hz
        return np.frombuffer(pcm, "<i2")

    async def meet(self) -> None:
        """Learn what the replicas can do; raises SpeechError where none answers."""
        await self._linked(None)

    async def close(self) -> None:
        """End the connection of our own."""
        if self._reader is not None:
            self._reader.cancel()
            await asyncio.gather(self._reader, return_exceptions=True)

    async def _rendered(self, text: str, language: str, rate_hz: Rate, call: Hashable) -> bytes:
        identity = self.identity(language)
        while True:
            link = await self._linked(call)
            if link.welcome.voices.get(language) != identity:
                # It would be kept under the other voice's name.
                raise VoiceError(f"replica {link.replica} speaks {language!r} in another voice")
            try:
                return await link.render(text, language, rate_hz)
            except ReplicaLost:
                await asyncio.sleep(AGAIN_AT_ONCE_S)  # the reader lets go of it first

    async def _linked(self, call: Hashable) -> Link:
        # A prompt that several calls wait for outlives the call that asked for it first.
        if isinstance(call, RemoteStream) and not call.closed:
            return await call.linked(LINK_S)
        async with self._opening:
            if self._own is None:
                link = await self._finder.open(Hello(rate_hz=8_000, languages=()))
                self.welcome = link.welcome
                self._own = link
                self._reader = asyncio.create_task(self._read(link), name="remote-voice")
        return self._own

    async def _read(self, link: Link) -> None:
        """Let answers come in until the replica is lost or about to stop."""
        try:
            async for _ in link.news():
                break  # only a request to move comes where nothing is heard
        except ReplicaLost:
            pass
        finally:
            self._own = None
            await link.close()
