"""Messages the bank owes somebody: written with the call, sent later, each once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update

from agent.store.calls import hold
from agent.store.database import Database
from agent.store.ids import new_id
from agent.store.models import OutboxRow
from agent.store.seal import Sealer

_CLAIM_S = 60


@dataclass(frozen=True)
class Message:
    """A message to send: a registered `template` filled with `values`, to the E.164 number `to`."""

    id: str
    once_key: str
    template: str
    language: str
    to: str
    values: Mapping[str, str]
    tries: int


class Outbox:
    """The queue of messages; number and values are sealed (a one-time code may be among them)."""

    def __init__(self, db: Database, sealer: Sealer) -> None:
        self._db, self._sealer = db, sealer

    async def put(
        self,
        once_key: str,
        call_id: str,
        fence: int,
        template: str,
        language: str,
        to: str,
        values: Mapping[str, str],
        at: datetime,
    ) -> None:
        """Queue a message; the same `once_key` queues it once. Raises Fenced, StoreUnavailable."""
        about = _about(once_key)
        async with self._db.write() as session:
            await hold(session, call_id, fence)
            await session.execute(
                self._db.insert_new(OutboxRow).values(
                    id=new_id(at),
                    once_key=once_key,
                    call_id=call_id,
                    template=template,
                    language=language,
                    to_sealed=self._sealer.seal(to.encode(), about + "/to"),
                    values_sealed=self._sealer.seal(json.dumps(dict(values)).encode(), about),
                    status="queued",
                    tries=0,
                    due_at=at,
                    created_at=at,
                )
            )

    async def claim(self, now: datetime, limit: int = 20) -> list[Message]:
        """Take the messages that are due, for a minute, so that no other drain takes them.

        A message whose drain died is due again after that minute. Raises StoreUnavailable.
        """
        query = (
            select(OutboxRow)
            .where(
                OutboxRow.status == "queued",
                OutboxRow.due_at <= now,
                (OutboxRow.claimed_until.is_(None)) | (OutboxRow.claimed_until <= now),
            )
            .order_by(OutboxRow.due_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        async with self._db.write() as session:
            rows = (await session.scalars(query)).all()
            for row in rows:
                row.claimed_until = now + timedelta(seconds=_CLAIM_S)
                row.tries += 1
            return [self._message(row) for row in rows]

    async def sent(self, message_id: str, at: datetime) -> None:
        """Note that a message went out. Raises StoreUnavailable."""
        await self._set(message_id, status="sent", sent_at=at, claimed_until=None)

    async def again(self, message_id: str, due_at: datetime, reason: str) -> None:
        """Queue a message again for `due_at`. Raises StoreUnavailable."""
        await self._set(message_id, due_at=due_at, reason=reason[:200], claimed_until=None)

    async def failed(self, message_id: str, reason: str) -> None:
        """Give a message up. Raises StoreUnavailable."""
        await self._set(message_id, status="failed", reason=reason[:200], claimed_until=None)

    async def _set(self, message_id: str, **values: str | datetime | None) -> None:
        async with self._db.write() as session:
            await session.execute(
                update(OutboxRow).where(OutboxRow.id == message_id).values(**values)
            )

    def _message(self, row: OutboxRow) -> Message:
        about = _about(row.once_key)
        return Message(
            id=row.id,
            once_key=row.once_key,
            template=row.template,
            language=row.language,
            to=self._sealer.open(row.to_sealed, about + "/to").decode(),
            values=json.loads(self._sealer.open(row.values_sealed, about)),
            tries=row.tries,
        )


def _about(once_key: str) -> str:
    return f"outbox/{once_key}"
