"""The record of each call: opened at its ring, closed at its end, and of those never answered."""

import logging
import time
from datetime import UTC, datetime

from agent.call.leg import LegInfo
from agent.store.calls import Calls, NewCall
from agent.store.errors import StoreError
from agent.store.ids import new_id
from agent.store.leases import Lease
from agent.trust.numbers import NumberHasher

log = logging.getLogger(__name__)

REFUSALS_A_MINUTE = 60
"""Records kept of what never became a call: a flood of garbage must not fill the database."""


class Register:
    """The book in which every call leaves a closed line."""

    def __init__(self, calls: Calls, numbers: NumberHasher, owner: str) -> None:
        self._calls, self._numbers, self._owner = calls, numbers, owner
        self._refusals: list[float] = []

    def hash_of(self, info: LegInfo) -> str | None:
        """Return what finds this caller's other calls; None for one who shows no number."""
        if info.caller is None or info.proof == "none":
            return None
        return self._numbers.hash(info.caller)

    async def open(self, info: LegInfo, lease: Lease, bundle: str) -> None:
        """Enter a call that is answered now. Raises StoreError: it could not be entered."""
        now = datetime.now(UTC)
        await self._calls.open(self._new(lease.call_id, info, lease.fence, bundle, now))
        try:
            await self._calls.answered(lease.call_id, lease.fence, now)
        except StoreError as error:
            log.warning("the time of the answer is not on record: %s", error)

    async def close(
        self, lease: Lease, language: str | None, outcome: str, reason: str | None
    ) -> None:
        """Close a call's record; without a store the lease lapses, and a reaper closes it.

        `language` is the one that the caller chose, None where the call ended before.
        """
        try:
            if language is not None:
                await self._calls.set_language(lease.call_id, lease.fence, language)
            await self._calls.close(lease.call_id, lease.fence, datetime.now(UTC), outcome, reason)
        except StoreError as error:
            log.error("call record not closed: %s", error)

    async def unanswered(self, call_id: str, info: LegInfo, outcome: str, reason: str) -> None:
        """Keep a closed record of a call that could not be answered."""
        now = datetime.now(UTC)
        try:
            await self._calls.open(self._new(call_id, info, 0, None, now))
            await self._calls.close(call_id, 0, now, outcome, reason)
        except StoreError as error:
            log.error("no record of a call not taken: %s", error)

    async def refused(self, info: LegInfo, reason: str) -> None:
        """Keep a closed record of something that never became a call."""
        now_s = time.monotonic()
        self._refusals = [at_s for at_s in self._refusals if now_s - at_s < 60.0]
        if len(self._refusals) < REFUSALS_A_MINUTE:
            self._refusals.append(now_s)
            await self.unanswered(new_id(), info, "refused", reason)

    def _new(
        self, call_id: str, info: LegInfo, fence: int, bundle: str | None, now: datetime
    ) -> NewCall:
        return NewCall(
            id=call_id,
            transport=info.transport,
            caller=info.caller,
            caller_hash=self._numbers.hash(info.caller) if info.caller else None,
            called=info.called,
            language=info.language,
            bundle=bundle,
            started_at=now,
            owner=self._owner,
            fence=fence,
        )
