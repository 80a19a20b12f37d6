"""Work on database and Redis that is done again and again."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from agent.store.errors import StoreUnavailable

logger = logging.getLogger(__name__)

ENDS_WITHIN_S = 2.0
"""How long a stop waits for the pass under way."""


class Repeating:
    """Does `work` every `every_s` until it is stopped; what goes wrong is logged, never its end.

    A stop lets the pass under way end: one that is cut off in the middle of a transaction leaves
    its connection behind.
    """

    def __init__(self, name: str, work: Callable[[], Awaitable[object]], every_s: float) -> None:
        self._name, self._work, self._every_s = name, work, every_s
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, with a first pass at once."""
        self._stopping.clear()
        self._task = asyncio.create_task(self._repeat(), name=self._name)

    async def stop(self) -> None:
        """Begin no further pass; end the one under way where it takes too long."""
        if self._task is None:
            return
        self._stopping.set()
        await asyncio.wait({self._task}, timeout=ENDS_WITHIN_S)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        self._task = None

    async def _repeat(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._work()
            except StoreUnavailable as error:
                logger.warning("%s waits: %s", self._name, error)
            except Exception:
                logger.exception("%s stumbled and goes on", self._name)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), self._every_s)
