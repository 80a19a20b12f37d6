"""A telephone in memory, for tests of a call that need no line: its person speaks and reads."""

import asyncio
from collections.abc import AsyncIterator
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from agent.call.leg import Audio, Capabilities, Gone, Key, LegEvent, LegInfo, Marked, Sent
from agent.store.ids import new_id

Pcm = NDArray[np.int16]


class Telephone:
    """A line in memory: its person speaks as fast as the call listens, and hears everything."""

    def __init__(
        self,
        rate_hz: int = 8000,
        number: str = "+919800000001",
        language: str | None = None,
    ) -> None:
        self.info = LegInfo("webrtc", number, "number", None, language, new_id())
        self.rate_hz = rate_hz
        self.capabilities = Capabilities(transfer=False, hold=False, captions=True)
        self.on_sent: Sent | None = None
        self.heard = bytearray()
        self.captions: list[tuple[str, str]] = []
        self.cleared = 0
        self.hung_up = False
        self._events: asyncio.Queue[LegEvent] = asyncio.Queue()
        self._at_ms = 0.0

    def says(self, *sounds: Pcm) -> None:
        """Speak, with a second of quiet before and two behind."""
        quiet = np.random.default_rng(1).normal(0, 12, 2 * self.rate_hz).astype(np.int16)
        pcm = np.concatenate([quiet[: self.rate_hz], *sounds, quiet]).tobytes()
        step = self.rate_hz // 25
        for begin in range(0, len(pcm), step):
            piece = pcm[begin : begin + step].ljust(step, b"\0")
            self._events.put_nowait(Audio(piece, self._at_ms))
            self._at_ms += 20

    def presses(self, key: str) -> None:
        self._events.put_nowait(Key(key))

    def hangs_up(self) -> None:
        self._events.put_nowait(Gone("hangup"))

    def now_ms(self) -> float:
        return self._at_ms

    async def events(self) -> AsyncIterator[LegEvent]:
        while True:
            event = await self._events.get()
            yield event
            await asyncio.sleep(0)
            if isinstance(event, Gone):
                return

    async def play(self, pcm: bytes) -> None:
        self.heard += pcm
        await asyncio.sleep(0)

    async def clear(self) -> None:
        self.cleared += 1

    async def mark(self, name: str) -> None:
        self._events.put_nowait(Marked(name))

    async def caption(self, who: Literal["bot", "caller"], text: str) -> None:
        self.captions.append((who, text))

    async def hangup(self, reason: str) -> None:
        self.hung_up = True
        self._events.put_nowait(Gone(reason))

    def was_told(self, words: str) -> int:
        """Return in how many captions of the other side `words` are."""
        return sum(words in text for who, text in self.captions if who == "bot")

    async def is_told(self, words: str, times: int = 1) -> None:
        """Wait until the other side has said `words`; the test's own limit ends it."""
        while self.was_told(words) < times:  # noqa: ASYNC110 (captions set no event)
            await asyncio.sleep(0.02)

    async def transfer(self, queue: str) -> None:
        raise AssertionError("nobody transfers here")
