"""Replicas in this process and in others, a real Redis, and callers who speak to them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from redis.asyncio import Redis

from agent.speech.local import LocalPool
from agent.speech.remote import protocol
from agent.speech.remote.credentials import PoolKey
from agent.speech.remote.finder import Finder
from agent.speech.remote.pool import RemotePool
from agent.speech.remote.registry import Registry
from agent.speech.remote.replica import Listening, Replica
from agent.speech.whole import WholeTranscriber

KEY = PoolKey(bytes(range(32)))


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
