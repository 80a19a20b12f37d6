"""Waiting for something to become true, bounded."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

Found = TypeVar("Found")


async def until(look: Callable[[], Awaitable[Found | None]], within_s: float = 10.0) -> Found:
    """Return what `look` finds, asking every 50 ms; fail after `within_s`."""
    async with asyncio.timeout(within_s):
        while (found := await look()) is None:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return found
