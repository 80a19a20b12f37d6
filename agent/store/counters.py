"""Counters of wrong secrets: the authority on lock-outs, across calls and processes.

A try is *reserved* before the secret is looked at and given back when it proves right. So a hundred
calls that guess at once get as many guesses as one call, and a crash in the middle counts as wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from agent.store.database import Database
from agent.store.models import SecretCounterRow


@dataclass(frozen=True)
class Limit:
    """`wrong` secrets within `window` lock the subject for `lock`."""

    wrong: int
    window: timedelta
    lock: timedelta


class Counters:
    """Wrong secrets by subject (`customer:<id>`, `number:<hash>`) and kind (`tpin`, `code`)."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def reserve(
        self, subjects: Sequence[str], kind: str, limit: Limit, now: datetime
    ) -> bool:
        """Count one try against every subject; False when one of them is locked, then none counts.

        The try that reaches the limit locks at once; `give_back` unlocks if it proves right.
        Raises StoreUnavailable.
        """
        async with self._db.write() as session:
            for subject in sorted(subjects):
                await session.execute(
                    self._db.insert_new(SecretCounterRow).values(
                        subject=subject, kind=kind, wrong=0, window_start=now
                    )
                )
            rows = await _rows(session, subjects, kind)
            if any(_locked(row, now) for row in rows):
                return False
            for row in rows:
                if row.locked_until is not None or row.window_start + limit.window <= now:
                    row.wrong, row.locked_until = 0, None
                if row.wrong == 0:
                    row.window_start = now
                row.wrong += 1
                if row.wrong >= limit.wrong:
                    row.locked_until = now + limit.lock
            return True

    async def give_back(
        self, subjects: Sequence[str], kind: str, limit: Limit, clear: Sequence[str] = ()
    ) -> None:
        """Undo one reservation of each subject; those in `clear` start from nought.

        Raises StoreUnavailable.
        """
        async with self._db.write() as session:
            for row in await _rows(session, subjects, kind):
                row.wrong = 0 if row.subject in clear else max(0, row.wrong - 1)
                if row.wrong < limit.wrong:
                    row.locked_until = None

    async def locked(self, subjects: Sequence[str], kind: str, now: datetime) -> bool:
        """Return whether one of the subjects is locked. Raises StoreUnavailable."""
        async with self._db.read() as session:
            rows = await session.scalars(_query(subjects, kind))
            return any(_locked(row, now) for row in rows)


async def _rows(
    session: AsyncSession, subjects: Sequence[str], kind: str
) -> Sequence[SecretCounterRow]:
    """Return the rows locked for this transaction, always in the same order: no deadlock."""
    query = _query(subjects, kind).order_by(SecretCounterRow.subject).with_for_update()
    return (await session.scalars(query)).all()


def _query(subjects: Sequence[str], kind: str) -> Select[SecretCounterRow]:
    return select(SecretCounterRow).where(
        SecretCounterRow.subject.in_(subjects), SecretCounterRow.kind == kind
    )


def _locked(row: SecretCounterRow, now: datetime) -> bool:
    return row.locked_until is not None and row.locked_until > now
