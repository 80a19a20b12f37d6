"""Complaints and requests the bank owes an answer to; the note is sealed."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from agent.store.calls import hold
from agent.store.database import Database
from agent.store.models import TicketRow
from agent.store.seal import Sealer

_DIGITS = 8


@dataclass(frozen=True)
class Ticket:
    """`reference` has eight digits, so that it can be said and keyed on any telephone."""

    reference: str
    customer_id: str | None
    category: str
    note: str
    status: str
    created_at: datetime


class Tickets:
    """The book of tickets."""

    def __init__(self, db: Database, sealer: Sealer) -> None:
        self._db, self._sealer = db, sealer

    async def open(
        self,
        once_key: str,
        call_id: str,
        fence: int,
        customer_id: str | None,
        category: str,
        note: str,
        at: datetime,
    ) -> Ticket:
        """Enter a ticket; the same `once_key` returns the ticket entered first.

        Raises:
            Fenced: the call is no longer ours.
            StoreUnavailable: the database is gone.
        """
        same_key = select(TicketRow).where(TicketRow.once_key == once_key)
        async with self._db.write() as session:
            await hold(session, call_id, fence)
            row = (await session.scalars(same_key)).one_or_none()
            while row is None:  # a reference that is taken inserts nothing: draw another
                reference = f"{secrets.randbelow(9 * 10 ** (_DIGITS - 1)) + 10 ** (_DIGITS - 1)}"
                await session.execute(
                    self._db.insert_new(TicketRow).values(
                        reference=reference,
                        once_key=once_key,
                        call_id=call_id,
                        customer_id=customer_id,
                        category=category,
                        note_sealed=self._sealer.seal(note.encode(), _about(once_key)),
                        status="open",
                        created_at=at,
                    )
                )
                row = (await session.scalars(same_key)).one_or_none()
            return self._ticket(row)

    async def get(self, reference: str) -> Ticket | None:
        """Return a ticket, or None. Raises StoreUnavailable."""
        async with self._db.read() as session:
            row = await session.get(TicketRow, reference)
            return None if row is None else self._ticket(row)

    def _ticket(self, row: TicketRow) -> Ticket:
        note = self._sealer.open(row.note_sealed, _about(row.once_key)).decode()
        return Ticket(
            row.reference, row.customer_id, row.category, note, row.status, row.created_at
        )


def _about(once_key: str) -> str:
    return f"tickets/{once_key}"
