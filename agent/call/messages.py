"""The SMS of one call: to whom each may go, and that it goes once."""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import get_args

from agent.call.acts import Alert, Desk
from agent.call.errors import ActError
from agent.dialogue.actions import Send
from agent.store.errors import StoreError
from agent.store.leases import Lease
from agent.store.outbox import Outbox

log = logging.getLogger(__name__)

ANYONES = frozenset({"BRANCH_V1", "TICKET_V1"})
"""Texts that hold nothing above L0: they may go to a caller whom the bank does not know."""


class CallMessages:
    """Queues the messages of one call. Never to a number that somebody said or keyed."""

    def __init__(self, outbox: Outbox, desk: Desk, lease: Lease) -> None:
        self._outbox, self._desk, self._lease = outbox, desk, lease

    async def send(self, action: Send) -> None:
        """Queue what a flow sends; an alert that a flow sends too goes out once.

        Raises:
            ActError: `refused` (nobody this may go to), `unavailable`.
        """
        alert = action.template in get_args(Alert)
        once_key = self._alert_key(action.template) if alert else action.once_key
        await self._put(once_key, action.template, action.values)

    async def alert(self, template: Alert) -> None:
        """Queue an alert to the customer, once a call; a failure is logged, the call goes on."""
        try:
            await self._put(self._alert_key(template), template, {})
        except ActError as error:
            log.error("the alert %s was not queued: %s", template, error.reason)

    async def _put(self, once_key: str, template: str, values: Mapping[str, str]) -> None:
        try:
            await self._outbox.put(
                once_key=once_key,
                call_id=self._lease.call_id,
                fence=self._lease.fence,
                template=template,
                language=self._desk.language,
                to=self._recipient(template),
                values=values,
                at=datetime.now(UTC),
            )
        except StoreError as error:
            raise ActError("unavailable") from error

    def _recipient(self, template: str) -> str:
        """Return the registered mobile; of a caller not known, the number that calls."""
        caller = self._desk.caller
        if caller.customer is not None:
            return caller.customer.mobile
        if template in ANYONES and caller.number is not None and caller.proof != "none":
            return caller.number
        raise ActError("refused")

    def _alert_key(self, template: str) -> str:
        return f"{self._lease.call_id}/{template}"
