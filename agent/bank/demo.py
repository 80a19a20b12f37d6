"""The demo bank: books of our own in SQLite, so that every flow runs with no bank behind it."""

import calendar
from collections.abc import Callable, Collection
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Self, cast

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from agent.bank.demo_books import (
    PEPPER,
    AccountRow,
    CardRow,
    ChequeRow,
    CustomerRow,
    DepositRow,
    EntryRow,
    LoanHolderRow,
    LoanRow,
    PolicyRow,
    RiskRow,
    TicketRow,
)
from agent.bank.demo_file import BooksFile, new_reference
from agent.bank.errors import LedgerRefused
from agent.bank.ledger import (
    Account,
    Balance,
    Card,
    Customer,
    Deposit,
    Entry,
    EntryKind,
    Kyc,
    Loan,
    LoanDues,
    Maturity,
    Nominee,
    Papers,
    Policy,
    Receipt,
    Statement,
    Ticket,
)
from agent.trust import pins

EVERYDAY = ("savings", "current")
"""Products that have entries and cheques and can be drawn on."""

KYC_NOTICE = timedelta(days=60)
"""How long before papers are due the bank asks for them."""

ANSWER_WITHIN = timedelta(days=7)
"""What this bank allows itself for a complaint."""


class DemoLedger:
    """A `Ledger` over a SQLite file: `await DemoLedger.open(path)`, and close it at the end.

    `today` gives the bank's date, from which due dates follow.
    """

    def __init__(self, books: BooksFile, today: Callable[[], date]) -> None:
        self._books, self._today = books, today

    @classmethod
    async def open(cls, path: Path, today: Callable[[], date]) -> Self:
        """Open the books in `path`; enter the first customers if it holds none of this version.

        Raises:
            LedgerUnavailable: the file cannot be opened.
        """
        return cls(await BooksFile.open(path, today()), today)

    async def close(self) -> None:
        """Close the books."""
        await self._books.close()

    async def find_customers(self, mobile: str) -> list[Customer]:
        query = select(CustomerRow).where(CustomerRow.mobile == mobile).order_by(CustomerRow.id)
        return [Customer(row.id, row.name, row.mobile) for row in await self._books.all(query)]

    async def accounts(self, customer_id: str) -> list[Account]:
        query = (
            select(AccountRow).where(AccountRow.customer_id == customer_id).order_by(AccountRow.id)
        )
        return [
            Account(
                row.id, row.customer_id, row.last4, cast(Any, row.product), cast(Any, row.status)
            )
            for row in await self._books.all(query)
        ]

    async def balance(self, account_id: str) -> Balance:
        async with self._books.reading() as session:
            row = await session.get(AccountRow, account_id)
        if row is None or row.product == "loan":
            raise LedgerRefused("no such account with a balance")
        return Balance(row.id, row.available, row.ledger)

    async def transactions(self, account_id: str, skip: int, limit: int) -> Statement:
        query = (
            select(EntryRow)
            .where(EntryRow.account_id == account_id)
            .order_by(EntryRow.date.desc(), EntryRow.id)
            .offset(skip)
            .limit(limit + 1)
        )
        async with self._books.reading() as session:
            await _everyday(session, account_id)
            rows = (await session.scalars(query)).all()
        return Statement(account_id, [_entry(row) for row in rows[:limit]], len(rows) > limit)

    async def credits(
        self, customer_id: str, kinds: Collection[EntryKind], limit: int
    ) -> list[Entry]:
        query = (
            select(EntryRow)
            .join(AccountRow, AccountRow.id == EntryRow.account_id)
            .where(
                AccountRow.customer_id == customer_id,
                EntryRow.direction == "in",
                EntryRow.kind.in_(kinds),
            )
            .order_by(EntryRow.date.desc(), EntryRow.id)
            .limit(limit)
        )
        return [_entry(row) for row in await self._books.all(query)]

    async def cards(self, customer_id: str) -> list[Card]:
        query = (
            select(CardRow)
            .join(AccountRow, AccountRow.id == CardRow.account_id)
            .where(AccountRow.customer_id == customer_id)
            .order_by(CardRow.id)
        )
        return [
            Card(row.id, row.account_id, row.last4, row.network, cast(Any, row.status))
            for row in await self._books.all(query)
        ]

    async def loans(self, customer_id: str) -> list[Loan]:
        query = (
            select(LoanRow)
            .join(LoanHolderRow, LoanHolderRow.loan_id == LoanRow.id)
            .where(LoanHolderRow.customer_id == customer_id, LoanRow.status != "closed")
            .order_by(LoanRow.id)
        )
        rows = await self._books.all(query)
        return [Loan(row.id, customer_id, row.last4, cast(Any, row.kind)) for row in rows]

    async def loan_dues(self, loan_id: str) -> LoanDues:
        async with self._books.reading() as session:
            row = await session.get(LoanRow, loan_id)
        if row is None:
            raise LedgerRefused("no such loan")
        due = row.due if row.emi_day is None else next_due(row.emi_day, self._today())
        return LoanDues(
            loan_id=row.id,
            kind=cast(Any, row.kind),
            due=due,
            amount=row.amount,
            overdue=row.overdue,
            outstanding=row.outstanding,
            limit=row.limit,
            auction=row.auction,
        )

    async def deposits(self, customer_id: str) -> list[Deposit]:
        query = (
            select(DepositRow.kind, AccountRow)
            .join(AccountRow, AccountRow.id == DepositRow.id)
            .where(AccountRow.customer_id == customer_id)
            .order_by(DepositRow.id)
        )
        async with self._books.reading() as session:
            rows = (await session.execute(query)).all()
        return [
            Deposit(account.id, account.customer_id, account.last4, cast(Any, kind))
            for kind, account in rows
        ]

    async def maturity(self, deposit_id: str) -> Maturity:
        async with self._books.reading() as session:
            row = await session.get(DepositRow, deposit_id)
        if row is None:
            raise LedgerRefused("no such deposit")
        return Maturity(row.id, row.due, row.pays, row.rate)

    async def papers(self, customer_id: str) -> Papers:
        async with self._books.reading() as session:
            row = await session.get(CustomerRow, customer_id)
        if row is None:
            raise LedgerRefused("no such customer")
        kyc = kyc_state(row.kyc_due, self._today())
        return Papers(row.id, cast(Any, row.seeding), kyc, row.kyc_due)

    async def nominee(self, account_id: str) -> Nominee:
        async with self._books.reading() as session:
            row = await session.get(AccountRow, account_id)
        if row is None:
            raise LedgerRefused("no such account")
        return Nominee(row.id, row.nominee)

    async def policies(self, customer_id: str) -> list[Policy]:
        query = select(PolicyRow).where(PolicyRow.customer_id == customer_id).order_by(PolicyRow.id)
        return [
            Policy(row.id, row.customer_id, cast(Any, row.crop), cast(Any, row.season), row.paid)
            for row in await self._books.all(query)
        ]

    async def ticket(self, reference: str) -> Ticket | None:
        async with self._books.reading() as session:
            row = await session.get(TicketRow, reference)
        if row is None:
            return None
        return Ticket(row.reference, row.customer_id, row.category, cast(Any, row.state), row.due)

    async def verify_tpin(self, customer_id: str, tpin: str) -> bool:
        async with self._books.reading() as session:
            row = await session.get(CustomerRow, customer_id)
        if row is None or row.tpin_hash is None:
            return False
        return await pins.matches(tpin, PEPPER, row.tpin_hash)

    async def set_tpin(self, customer_id: str, tpin: str, once_key: str) -> Receipt:
        tpin_hash = await pins.hash_pin(tpin, PEPPER)

        async def write(session: AsyncSession) -> None:
            row = await session.get(CustomerRow, customer_id)
            if row is None:
                raise LedgerRefused("no such customer")
            row.tpin_hash = tpin_hash

        # A hash of four digits is as good as the digits, so they are no part of what was asked.
        return await self._books.once(once_key, ("set_tpin", customer_id), customer_id, write)

    async def block_card(self, card_id: str, reason: str, once_key: str) -> Receipt:
        async def write(session: AsyncSession) -> None:
            card = await session.get(CardRow, card_id)
            if card is None:
                raise LedgerRefused("no such card")
            card.status = "blocked"

        return await self._books.once(once_key, ("block_card", card_id, reason), card_id, write)

    async def block_debit(self, account_id: str, once_key: str) -> Receipt:
        async def write(session: AsyncSession) -> None:
            (await _everyday(session, account_id)).status = "frozen"

        return await self._books.once(once_key, ("block_debit", account_id), account_id, write)

    async def stop_cheque(self, account_id: str, cheque: str, once_key: str) -> Receipt:
        async def write(session: AsyncSession) -> None:
            await _everyday(session, account_id)
            row = await session.get(ChequeRow, (account_id, cheque))
            if row is not None and row.state == "paid":
                raise LedgerRefused("the cheque has been paid")
            await session.merge(ChequeRow(account_id=account_id, number=cheque, state="stopped"))

        return await self._books.once(
            once_key, ("stop_cheque", account_id, cheque), account_id, write
        )

    async def order_cheque_book(self, account_id: str, once_key: str) -> Receipt:
        async def write(session: AsyncSession) -> None:
            if (await _everyday(session, account_id)).status != "active":
                raise LedgerRefused("cheques are for accounts in use")

        return await self._books.once(
            once_key, ("order_cheque_book", account_id), account_id, write
        )

    async def open_ticket(
        self, customer_id: str | None, category: str, note: str, once_key: str
    ) -> Ticket:
        async def write(session: AsyncSession) -> str:
            await _known(session, customer_id)
            reference = new_reference()
            while await session.get(TicketRow, reference) is not None:
                reference = new_reference()
            session.add(
                TicketRow(
                    reference=reference,
                    customer_id=customer_id,
                    category=category,
                    note=note,
                    state="open",
                    due=self._today() + ANSWER_WITHIN,
                )
            )
            return reference

        asked = ("open_ticket", customer_id, category, note)
        receipt = await self._books.once(once_key, asked, customer_id or "", write)
        ticket = await self.ticket(receipt.reference)
        assert ticket is not None
        return ticket

    async def note_risk(self, customer_id: str | None, kind: str, once_key: str) -> Receipt:
        async def write(session: AsyncSession) -> None:
            await _known(session, customer_id)
            session.add(
                RiskRow(once_key=once_key, customer_id=customer_id, kind=kind, day=self._today())
            )

        asked = ("note_risk", customer_id, kind)
        return await self._books.once(once_key, asked, customer_id or "", write)


def next_due(day: int, today: date) -> date:
    """Return the first `day` of a month that is not before `today`; short months end earlier."""
    due = _in_month(day, today.year, today.month)
    if due >= today:
        return due
    following = today.month % 12 + 1
    return _in_month(day, today.year + (following == 1), following)


def kyc_state(due: date, today: date) -> Kyc:
    """Return how a customer's papers stand: `due` from 60 days before their day."""
    if due < today:
        return "overdue"
    return "due" if due - today <= KYC_NOTICE else "done"


def _in_month(day: int, year: int, month: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


async def _everyday(session: AsyncSession, account_id: str) -> AccountRow:
    row = await session.get(AccountRow, account_id)
    if row is None or row.product not in EVERYDAY or row.status == "closed":
        raise LedgerRefused("no such account for everyday use")
    return row


async def _known(session: AsyncSession, customer_id: str | None) -> None:
    if customer_id is not None and await session.get(CustomerRow, customer_id) is None:
        raise LedgerRefused("no such customer")


def _entry(row: EntryRow) -> Entry:
    amount: Decimal = row.amount
    return Entry(row.account_id, row.date, amount, cast(Any, row.direction), cast(Any, row.kind))
