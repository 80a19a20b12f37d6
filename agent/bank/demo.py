"""The demo bank: books of our own in SQLite, so that every flow runs with no bank behind it."""

import calendar
import hashlib
import json
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Self, cast

from sqlalchemy import ForeignKey, MetaData, String, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from agent.bank.demo_seed import CUSTOMERS, SeedCustomer
from agent.bank.errors import LedgerRefused, LedgerUnavailable
from agent.bank.ledger import Account, Balance, Card, Customer, Instalment, Receipt
from agent.store.columns import Paise
from agent.store.database import Database
from agent.store.errors import StoreError, StoreUnavailable
from agent.trust import pins

# The demo bank's own pepper: it protects invented people's invented PINs.
_PEPPER = b"the demo bank's pepper"


class _Base(DeclarativeBase):
    metadata = MetaData()
    type_annotation_map = {Decimal: Paise}


class _Customer(_Base):
    __tablename__ = "customers"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    name: Mapped[str]
    mobile: Mapped[str] = mapped_column(index=True)
    tpin_hash: Mapped[str | None]


class _Account(_Base):
    __tablename__ = "accounts"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), index=True)
    last4: Mapped[str]
    product: Mapped[str]
    status: Mapped[str]
    available: Mapped[Decimal]
    ledger: Mapped[Decimal]
    emi_day: Mapped[int]
    emi: Mapped[Decimal]
    overdue: Mapped[Decimal]


class _Card(_Base):
    __tablename__ = "cards"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    last4: Mapped[str]
    network: Mapped[str]
    status: Mapped[str]


class _Write(_Base):
    """A write that was done, by its once key."""

    __tablename__ = "writes"
    once_key: Mapped[str] = mapped_column(String, primary_key=True)
    args_hash: Mapped[str]
    reference: Mapped[str]
    subject_id: Mapped[str]


class _Ticket(_Base):
    __tablename__ = "tickets"
    reference: Mapped[str] = mapped_column(String, primary_key=True)
    customer_id: Mapped[str | None]
    category: Mapped[str]
    note: Mapped[str]


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
                await connection.run_sync(_Base.metadata.create_all)
                if await session.scalar(select(_Customer.id).limit(1)) is None:
                    for customer in CUSTOMERS:
                        await _seed(session, customer)
        except BaseException:
            await ledger.close()
            raise
        return ledger

    async def close(self) -> None:
        """Close the books."""
        await self._db.close()

    async def find_customers(self, mobile: str) -> list[Customer]:
        query = select(_Customer).where(_Customer.mobile == mobile).order_by(_Customer.id)
        async with self._reading() as session:
            rows = (await session.scalars(query)).all()
        return [Customer(row.id, row.name, row.mobile) for row in rows]

    async def accounts(self, customer_id: str) -> list[Account]:
        query = select(_Account).where(_Account.customer_id == customer_id).order_by(_Account.id)
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
            row = await session.get(_Account, account_id)
        if row is None or row.product == "loan":
            raise LedgerRefused("no such account with a balance")
        return Balance(row.id, row.available, row.ledger)

    async def cards(self, customer_id: str) -> list[Card]:
        query = (
            select(_Card)
            .join(_Account, _Account.id == _Card.account_id)
            .where(_Account.customer_id == customer_id)
            .order_by(_Card.id)
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
            card = await session.get(_Card, card_id)
            if card is None:
                raise LedgerRefused("no such card")
            card.status = "blocked"
            return _done(session, once_key, args_hash, f"CB{_digits(5)}", card_id)

    async def next_instalment(self, loan_id: str) -> Instalment | None:
        async with self._reading() as session:
            row = await session.get(_Account, loan_id)
        if row is None or row.product != "loan":
            raise LedgerRefused("no such loan")
        if row.status == "closed":
            return None
        return Instalment(row.id, next_due(row.emi_day, self._today()), row.emi, row.overdue)

    async def verify_tpin(self, customer_id: str, tpin: str) -> bool:
        async with self._reading() as session:
            row = await session.get(_Customer, customer_id)
        if row is None or row.tpin_hash is None:
            return False
        return await pins.matches(tpin, _PEPPER, row.tpin_hash)

    async def open_ticket(
        self, customer_id: str | None, category: str, note: str, once_key: str
    ) -> Receipt:
        args_hash = _hash("open_ticket", customer_id, category, note)
        async with self._writing() as session:
            if earlier := await _earlier(session, once_key, args_hash):
                return earlier
            if customer_id is not None and await session.get(_Customer, customer_id) is None:
                raise LedgerRefused("no such customer")
            reference = _digits(8)
            session.add(
                _Ticket(reference=reference, customer_id=customer_id, category=category, note=note)
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


async def _seed(session: AsyncSession, seed: SeedCustomer) -> None:
    tpin_hash = None if seed.tpin is None else await pins.hash_pin(seed.tpin, _PEPPER)
    session.add(_Customer(id=seed.id, name=seed.name, mobile=seed.mobile, tpin_hash=tpin_hash))
    await session.flush()
    for number, account in enumerate(seed.accounts, 1):
        account_id = f"a{seed.id[1:]}{number}"
        available, ledger = account.money()
        session.add(
            _Account(
                id=account_id,
                customer_id=seed.id,
                last4=account.last4,
                product=account.product,
                status=account.status,
                available=available,
                ledger=ledger,
                emi_day=account.emi_day,
                emi=Decimal(account.emi),
                overdue=Decimal(account.overdue),
            )
        )
        await session.flush()
        if account.card is not None:
            session.add(
                _Card(
                    id=f"d{seed.id[1:]}{number}",
                    account_id=account_id,
                    last4=account.card,
                    network="RuPay",
                    status=account.card_status,
                )
            )


async def _earlier(session: AsyncSession, once_key: str, args_hash: str) -> Receipt | None:
    row = await session.get(_Write, once_key)
    if row is None:
        return None
    if row.args_hash != args_hash:
        raise LedgerRefused("the once key was used for another write")
    return Receipt(row.reference, row.subject_id)


def _done(
    session: AsyncSession, once_key: str, args_hash: str, reference: str, subject_id: str
) -> Receipt:
    session.add(
        _Write(once_key=once_key, args_hash=args_hash, reference=reference, subject_id=subject_id)
    )
    return Receipt(reference, subject_id)


def _hash(*args: str | None) -> str:
    return hashlib.sha256(json.dumps(args).encode()).hexdigest()


def _digits(count: int) -> str:
    return "".join(secrets.choice("0123456789") for _ in range(count))
