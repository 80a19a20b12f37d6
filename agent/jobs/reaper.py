"""Closes calls whose process is gone, so that every call ends with a record that says why."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from agent.store.calls import Calls
from agent.store.errors import StoreUnavailable
from agent.store.leases import RENEW_S, Leases
from agent.store.repeating import Repeating

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
        self._grace = timedelta(seconds=grace_s)
        self._unheld_since: dict[str, datetime] = {}
        self._loop = Repeating("the reaper", self.sweep, every_s)

    async def start(self) -> None:
        """Begin to sweep."""
        self._loop.start()

    async def stop(self) -> None:
        """Stop sweeping."""
        await self._loop.stop()

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
