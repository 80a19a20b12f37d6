"""Replicas in this process and in others, a real Redis, and callers who speak to them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from redis.asyncio import Redis

from agent.speech.local import LocalPool
from agent.speech.pool import Final
from agent.speech.remote import protocol
from agent.speech.remote.credentials import PoolKey
from agent.speech.remote.finder import Finder
from agent.speech.remote.pool import RemotePool
from agent.speech.remote.registry import Registry
from agent.speech.remote.replica import Listening, Replica
from agent.speech.whole import WholeTranscriber

KEY = PoolKey(bytes(range(32)))


class Line:
    """One caller's line: feeds it frames, keeps what it reports."""

    def __init__(self, stream) -> None:
        self.stream = stream
        self.events: list = []
        self._news = asyncio.Event()
        self._ears = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        async for event in self.stream.events():
            self.events.append(event)
            self._news.set()

    async def feed(self, *sounds) -> None:
        """Feed 20 ms frames, as fast as the loop takes them."""
        frame = 2 * self.stream.rate_hz // 50
        for sound in sounds:
            pcm = sound.tobytes()
            for begin in range(0, len(pcm), frame):
                self.stream.feed(pcm[begin : begin + frame])
                await asyncio.sleep(0)

    async def until(self, reached: Callable[[], bool]) -> None:
        while not reached():
            self._news.clear()
            await self._news.wait()

    async def heard(self, count: int) -> list[str]:
        """Return what was understood, once there are `count` finals."""
        await self.until(lambda: len(self.of(Final)) >= count)
        return [final.text for final in self.of(Final)]

    def of(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
async def local(recogniser) -> AsyncIterator[LocalPool]:
    async with LocalPool(WholeTranscriber(recogniser, partial_ms=600)) as pool:
        yield pool


@pytest.fixture
def replica(local, redis) -> Callable[..., AbstractAsyncContextManager[Replica]]:
    """Open a replica of this process: `async with replica(calls=2) as r`; several share a pool."""

    @asynccontextmanager
    async def opened(**listening) -> AsyncIterator[Replica]:
        async with Replica(local, KEY, redis, Listening(**listening)) as made:
            await announced(redis, made)
            yield made

    return opened


@pytest.fixture
def remote(redis) -> Callable[..., AbstractAsyncContextManager[RemotePool]]:
    """Open a pool as call servers have it: `async with remote() as pool`."""

    @asynccontextmanager
    async def opened(key: PoolKey = KEY, **given) -> AsyncIterator[RemotePool]:
        finder = Finder(Registry(redis, key, protocol.VERSION), key, **given)
        async with RemotePool(finder) as pool:
            yield pool

    return opened


async def announced(redis: Redis, replica: Replica) -> None:
    while not await redis.exists(f"speech/replica/{replica.id}"):  # noqa: ASYNC110
        await asyncio.sleep(0.01)


async def until(reached: Callable[[], object]) -> None:
    """Wait until `reached()`; the test's own time limit ends a wait in vain."""
    while not reached():  # noqa: ASYNC110
        await asyncio.sleep(0.01)
