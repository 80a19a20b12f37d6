"""A caller of the pool: feeds the stream of a call, and keeps what it reports."""

import asyncio
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from agent.speech.pool import Final, SpeechStream


class Caller:
    """Holds the line of one stream."""

    def __init__(self, stream: SpeechStream) -> None:
        self.stream = stream
        self.events: list = []
        self._news = asyncio.Event()
        self._ears = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        async for event in self.stream.events():
            self.events.append(event)
            self._news.set()

    async def say(self, *sounds: NDArray[np.int16]) -> None:
        """Feed `sounds` as frames of 20 ms, as fast as the loop takes them."""
        frame = 2 * self.stream.rate_hz // 50
        pcm = np.concatenate(sounds).tobytes()
        for begin in range(0, len(pcm), frame):
            self.stream.feed(pcm[begin : begin + frame])
            await asyncio.sleep(0)

    async def until(self, kind: type, count: int = 1) -> list:
        """Wait for `count` events of `kind`."""
        while len(found := self.of(kind)) < count:
            self._news.clear()
            await self._news.wait()
        return found

    async def heard(self, count: int) -> list[str]:
        """Return what was understood, once there are `count` finals."""
        return [final.text for final in await self.until(Final, count)]

    def of(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]


async def until(reached: Callable[[], object]) -> None:
    """Wait until `reached()`; the test's own time limit ends a wait in vain."""
    while not reached():  # noqa: ASYNC110 (what is waited for sets no event)
        await asyncio.sleep(0.005)
