"""The way to Redis: short time-outs, one retry, one error."""

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar, cast

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from agent.store.errors import StoreError, StoreUnavailable

_CONNECTIONS = 32
_CONNECT_S = 0.5
_ANSWER_S = 1.0

Answer = TypeVar("Answer")


def connect(url: str) -> Redis:
    """Return a client of `url` (`unix://PATH` or `redis://[USER:PASSWORD@]HOST:PORT/0`).

    It connects when first asked. Close it with `await client.aclose()`.

    Raises:
        StoreError: the URL is none.
    """
    try:
        pool = BlockingConnectionPool.from_url(
            url,
            max_connections=_CONNECTIONS,
            timeout=_CONNECT_S,
            socket_connect_timeout=_CONNECT_S,
            socket_timeout=_ANSWER_S,
            # One retry at once: a connection that died with a restarted server is replaced unseen.
            retry=Retry(NoBackoff(), 1),
        )
    except ValueError:
        raise StoreError("redis_url: give unix://PATH or redis://HOST:PORT/0") from None
    return Redis.from_pool(pool)


async def ask(answer: Awaitable[Answer]) -> Answer:
    """Return what Redis answers, within a second.

    Raises:
        StoreUnavailable: it is gone, refuses or hangs.
    """
    try:
        async with asyncio.timeout(_ANSWER_S):
            return await answer
    except (RedisError, OSError) as error:  # TimeoutError is an OSError
        raise StoreUnavailable(f"Redis did not answer: {type(error).__name__}") from error


async def ask_bytes(answer: Awaitable[Any]) -> bytes | None:
    """Return the value Redis holds, or None; as `ask`."""
    return cast(bytes | None, await ask(answer))
