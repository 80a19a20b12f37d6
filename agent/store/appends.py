"""Writes what many calls append in few transactions.

What calls hand over while one transaction runs goes into the next; an idle database writes at once.
At a hundred calls this takes a tenth of the processor time of a transaction each. And since the
writing is a task of its own, a call that is cancelled never leaves a transaction half done.
"""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select

from agent.store.database import Database
from agent.store.errors import Fenced, StoreUnavailable
from agent.store.models import Base, CallRow

_MOST = 200

Rows = Mapping[type[Base], Sequence[dict[str, Any]]]


@dataclass(frozen=True, eq=False)
class Entry:
    """Rows to add to one call, by table, if `fence` is still its number."""

    call_id: str
    fence: int
    rows: Rows
    written: "asyncio.Future[None]"


class Appends:
    """The queue of what is to be appended."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._waiting: list[Entry] = []
        self._task: asyncio.Task[None] | None = None

    async def put(self, call_id: str, fence: int, rows: Rows) -> None:
        """Add the rows, all or none; returns once they are committed.

        Raises:
            Fenced: the number has moved on.
            StoreUnavailable: the database is gone.
        """
        written = asyncio.get_running_loop().create_future()
        self._waiting.append(Entry(call_id, fence, rows, written))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._write_all(), name="appends")
        await written

    async def _write_all(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
            try:
                await self._write(batch)
            except StoreUnavailable as error:
                _fail(batch, error)
            except Exception:
                # One entry is at fault: each alone, so that it takes none of the others with it.
                for entry in batch:
                    await self._write_alone(entry)

    async def _write_alone(self, entry: Entry) -> None:
        try:
            await self._write([entry])
        except Exception as error:
            _fail([entry], error)

    async def _write(self, batch: Sequence[Entry]) -> None:
        """Write the entries of `batch` whose calls are still theirs; tell each what became."""
        calls = CallRow.__table__
        ids = sorted({entry.call_id for entry in batch})
        # Locked until the commit, in one order for all: a reaper waits, and nobody deadlocks.
        query = select(calls.c.id, calls.c.fence).where(calls.c.id.in_(ids)).order_by(calls.c.id)
        async with self._db.write() as session:
            connection = await session.connection()
            found = (await connection.execute(query.with_for_update())).all()
            fences = {row.id: row.fence for row in found}
            held = [entry for entry in batch if fences.get(entry.call_id) == entry.fence]
            added: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
            for entry in held:
                for table, given in entry.rows.items():
                    added[table] += given
            for table, together in added.items():
                if together:
                    await connection.execute(insert(table), together)
        for entry in batch:
            if entry.written.done():
                continue
            if entry in held:
                entry.written.set_result(None)
            else:
                entry.written.set_exception(fenced(entry.call_id, entry.fence))


def fenced(call_id: str, fence: int) -> Fenced:
    """Return the error of a writer whose number is no longer the call's."""
    return Fenced(f"call {call_id}: fencing number {fence} is no longer the call's")


def _fail(batch: Sequence[Entry], error: Exception) -> None:
    for entry in batch:
        if not entry.written.done():
            entry.written.set_exception(error)
