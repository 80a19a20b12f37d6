"""Closes calls whose process is gone, so that every call ends with a record that says why."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from agent.store.calls import Calls
from agent.store.errors import StoreUnavailable
from agent.store.leases import RENEW_S, Leases

logger = logging.getLogger(__name__)

REASON = "the process that owned the call is gone"


class Reaper:
    """Sweeps every `every_s`; any process may, and a call is closed once.

    A call is lost when nobody has held its lease for `grace_s`, as seen by this sweeper while Redis
    answered all the time. A Redis that comes back empty therefore costs no call: its owner has two
    renewals to restore the lease.
    """

    def __init__(
        self,
        calls: Calls,
        leases: Leases,
        clock: Callable[[], datetime],
        every_s: float = RENEW_S,
        grace_s: float = 2 * RENEW_S,
    ) -> None:
        self._calls, self._leases, self._clock = calls, leases, clock
        self._every_s, self._grace = every_s, timedelta(seconds=grace_s)
        self._unheld_since: dict[str, datetime] = {}
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to sweep."""
        self._task = asyncio.create_task(self._sweep_for_ever(), name="reaper")

    async def stop(self) -> None:
        """Stop sweeping."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def sweep(self) -> list[str]:
        """Close what is lost by now and return the ids of the calls closed.

        Raises:
            StoreUnavailable: database or Redis is gone; nothing is known, so nothing is closed.
        """
        now = self._clock()
        try:
            fences = await self._calls.open_fences()
            unheld = await self._leases.lapsed(fences)
        except StoreUnavailable:
            self._unheld_since.clear()
            raise
        self._unheld_since = {call: self._unheld_since.get(call, now) for call in unheld}
        closed = []
        for call, since in self._unheld_since.items():
            lost = now - since >= self._grace
            if lost and await self._calls.close_lost(call, fences[call], now, REASON):
                logger.warning("call %s is closed: %s", call, REASON)
                closed.append(call)
        return closed

    async def _sweep_for_ever(self) -> None:
        while True:
            try:
                await self.sweep()
            except StoreUnavailable as error:
                logger.warning("no calls are reaped: %s", error)
            except Exception:
                logger.exception("the reaper stumbled and goes on")
            await asyncio.sleep(self._every_s)
