"""The file of the demo bank's books: opened, read, and written once for a key."""

import hashlib
import json
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Self, TypeVar

from sqlalchemy import Select, text
from sqlalchemy.ext.asyncio import AsyncSession

from agent.bank.demo_books import VERSION, Base, WriteRow
from agent.bank.demo_entering import enter, enter_group_loan
from agent.bank.demo_seed import CUSTOMERS, GROUP_LOANS
from agent.bank.errors import LedgerRefused, LedgerUnavailable
from agent.bank.ledger import Receipt
from agent.store.database import Database
from agent.store.errors import StoreError, StoreUnavailable

logger = logging.getLogger(__name__)

Row = TypeVar("Row", bound=Base)


class BooksFile:
    """A SQLite file with the demo bank's tables.

    All methods raise:
        LedgerUnavailable: the file cannot be opened, read or written.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    @classmethod
    async def open(cls, path: Path, today: date) -> Self:
        """Open the books in `path`; enter the first customers if it holds none of this version."""
        try:
            books = cls(Database(f"sqlite:///{path}"))
        except StoreError as error:
            raise LedgerUnavailable(f"the demo bank's books: {error}") from error
        try:
            await books._enter_first(today)
        except BaseException:
            await books.close()
            raise
        return books

    async def close(self) -> None:
        """Close the file."""
        await self._db.close()

    async def all(self, query: Select[Row]) -> list[Row]:
        """Return the rows of a query."""
        async with self.reading() as session:
            return list((await session.scalars(query)).all())

    async def once(
        self,
        once_key: str,
        asked: tuple[str | None, ...],
        subject_id: str,
        write: Callable[[AsyncSession], Awaitable[str | None]],
    ) -> Receipt:
        """Write once for a key; the same key again repeats the receipt if the same is asked.

        `write` returns the reference to give, None for any.

        Raises:
            LedgerRefused: the key was used for something else.
        """
        asked_hash = hashlib.sha256(json.dumps(asked).encode()).hexdigest()
        async with self._writing() as session:
            done = await session.get(WriteRow, once_key)
            if done is not None and done.args_hash != asked_hash:
                raise LedgerRefused("the once key was used for another write")
            if done is None:
                done = WriteRow(
                    once_key=once_key,
                    args_hash=asked_hash,
                    reference=await write(session) or new_reference(),
                    subject_id=subject_id,
                )
                session.add(done)
            return Receipt(done.reference, done.subject_id)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """Open a transaction that reads."""
        try:
            async with self._db.read() as session:
                yield session
        except StoreUnavailable as error:
            raise LedgerUnavailable("the demo bank's books cannot be read") from error

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncSession]:
        try:
            async with self._db.write() as session:
                yield session
        except StoreUnavailable as error:
            raise LedgerUnavailable("the demo bank's books cannot be written") from error

    async def _enter_first(self, today: date) -> None:
        async with self._writing() as session:
            if await session.scalar(text("PRAGMA user_version")) == VERSION:
                return
            connection = await session.connection()
            await connection.run_sync(Base.metadata.drop_all)
            await connection.run_sync(Base.metadata.create_all)
            for customer in CUSTOMERS:
                await enter(session, customer, today)
            for loan in GROUP_LOANS:
                await enter_group_loan(session, loan, today)
            await session.execute(text(f"PRAGMA user_version = {VERSION}"))
        logger.info("the demo bank's books are entered afresh")


def new_reference() -> str:
    """Return five digits: few enough to be said, and kept in what is written of a call."""
    return "".join(secrets.choice("0123456789") for _ in range(5))
