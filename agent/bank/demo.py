"""The demo bank: books of our own in SQLite, so that every flow runs with no bank behind it."""

import calendar
import hashlib
import json
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any, Self, cast

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from agent.bank.demo_books import (
    PEPPER,
    AccountRow,
    Base,
    CardRow,
    CustomerRow,
    TicketRow,
    WriteRow,
    enter,
)
from agent.bank.demo_seed import CUSTOMERS
from agent.bank.errors import LedgerRefused, LedgerUnavailable
from agent.bank.ledger import Account, Balance, Card, Customer, Instalment, Receipt
from agent.store.database import Database
from agent.store.errors import StoreError, StoreUnavailable
from agent.trust import pins


class DemoLedger:
    """A `Ledger` over a SQLite file: `await DemoLedger.open(path)`, and close it at the end.

    `today` gives the bank's date, from which due dates follow.
    """

    def __init__(self, db: Database, today: Callable[[], date]) -> None:
        self._db, self._today = db, today

    @classmethod
    async def open(cls, path: Path, today: Callable[[], date]) -> Self:
        """Open the books in `path`, written and seeded if they are not there.

        Raises:
            LedgerUnavailable: the file cannot be opened.
        """
        try:
            ledger = cls(Database(f"sqlite:///{path}"), today)
        except StoreError as error:
            raise LedgerUnavailable(f"the demo bank's books: {error}") from error
        try:
            async with ledger._writing() as session:
                connection = await session.connection()
                await connection.run_sync(Base.metadata.create_all)
                if await session.scalar(select(CustomerRow.id).limit(1)) is None:
                    for customer in CUSTOMERS:
                        await enter(session, customer)
        except BaseException:
            await ledger.close()
            raise
        return ledger

    async def close(self) -> None:
        """Close the books."""
        await self._db.close()

    async def find_customers(self, mobile: str) -> list[Customer]:
        query = select(CustomerRow).where(CustomerRow.mobile == mobile).order_by(CustomerRow.id)
        async with self._reading() as session:
            rows = (await session.scalars(query)).all()
        return [Customer(row.id, row.name, row.mobile) for row in rows]

    async def accounts(self, customer_id: str) -> list[Account]:
        query = (
            select(AccountRow).where(AccountRow.customer_id == customer_id).order_by(AccountRow.id)
        )
        async with self._reading() as session:
            rows = (await session.scalars(query)).all()
        return [
            Account(
                row.id, row.customer_id, row.last4, cast(Any, row.product), cast(Any, row.status)
            )
            for row in rows
        ]

    async def balance(self, account_id: str) -> Balance:
        async with self._reading() as session:
            row = await session.get(AccountRow, account_id)
        if row is None or row.product == "loan":
            raise LedgerRefused("no such account with a balance")
        return Balance(row.id, row.available, row.ledger)

    async def cards(self, customer_id: str) -> list[Card]:
        query = (
            select(CardRow)
            .join(AccountRow, AccountRow.id == CardRow.account_id)
            .where(AccountRow.customer_id == customer_id)
            .order_by(CardRow.id)
        )
        async with self._reading() as session:
            rows = (await session.scalars(query)).all()
        return [
            Card(row.id, row.account_id, row.last4, row.network, cast(Any, row.status))
            for row in rows
        ]

    async def block_card(self, card_id: str, reason: str, once_key: str) -> Receipt:
        args_hash = _hash("block_card", card_id, reason)
        async with self._writing() as session:
            if earlier := await _earlier(session, once_key, args_hash):
                return earlier
            card = await session.get(CardRow, card_id)
            if card is None:
                raise LedgerRefused("no such card")
            card.status = "blocked"
            return _done(session, once_key, args_hash, _digits(5), card_id)

    async def next_instalment(self, loan_id: str) -> Instalment | None:
        async with self._reading() as session:
            row = await session.get(AccountRow, loan_id)
        if row is None or row.product != "loan":
            raise LedgerRefused("no such loan")
        if row.status == "closed":
            return None
        return Instalment(row.id, next_due(row.emi_day, self._today()), row.emi, row.overdue)

    async def verify_tpin(self, customer_id: str, tpin: str) -> bool:
        async with self._reading() as session:
            row = await session.get(CustomerRow, customer_id)
        if row is None or row.tpin_hash is None:
            return False
        return await pins.matches(tpin, PEPPER, row.tpin_hash)

    async def open_ticket(
        self, customer_id: str | None, category: str, note: str, once_key: str
    ) -> Receipt:
        args_hash = _hash("open_ticket", customer_id, category, note)
        async with self._writing() as session:
            if earlier := await _earlier(session, once_key, args_hash):
                return earlier
            if customer_id is not None and await session.get(CustomerRow, customer_id) is None:
                raise LedgerRefused("no such customer")
            reference = _digits(5)
            session.add(
                TicketRow(
                    reference=reference, customer_id=customer_id, category=category, note=note
                )
            )
            return _done(session, once_key, args_hash, reference, customer_id or "")

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncSession]:
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


def next_due(day: int, today: date) -> date:
    """Return the first `day` of a month that is not before `today`; short months end earlier."""
    due = _in_month(day, today.year, today.month)
    if due >= today:
        return due
    following = today.month % 12 + 1
    return _in_month(day, today.year + (following == 1), following)


def _in_month(day: int, year: int, month: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


async def _earlier(session: AsyncSession, once_key: str, args_hash: str) -> Receipt | None:
    row = await session.get(WriteRow, once_key)
    if row is None:
        return None
    if row.args_hash != args_hash:
        raise LedgerRefused("the once key was used for another write")
    return Receipt(row.reference, row.subject_id)


def _done(
    session: AsyncSession, once_key: str, args_hash: str, reference: str, subject_id: str
) -> Receipt:
    session.add(
        WriteRow(once_key=once_key, args_hash=args_hash, reference=reference, subject_id=subject_id)
    )
    return Receipt(reference, subject_id)


def _hash(*args: str | None) -> str:
    return hashlib.sha256(json.dumps(args).encode()).hexdigest()


def _digits(count: int) -> str:
    return "".join(secrets.choice("0123456789") for _ in range(count))
