"""Bounds the time of every call to the books."""

import asyncio
from collections.abc import Awaitable, Collection
from typing import TypeVar

from agent.bank.errors import LedgerTimeout
from agent.bank.ledger import (
    Account,
    Balance,
    Card,
    Customer,
    Deposit,
    Entry,
    EntryKind,
    Ledger,
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

Answer = TypeVar("Answer")


class TimedLedger:
    """A `Ledger` that answers within `timeout_s` or raises LedgerTimeout."""

    def __init__(self, ledger: Ledger, timeout_s: float) -> None:
        self._ledger, self._timeout_s = ledger, timeout_s

    async def find_customers(self, mobile: str) -> list[Customer]:
        return await self._bounded(self._ledger.find_customers(mobile))

    async def accounts(self, customer_id: str) -> list[Account]:
        return await self._bounded(self._ledger.accounts(customer_id))

    async def balance(self, account_id: str) -> Balance:
        return await self._bounded(self._ledger.balance(account_id))

    async def transactions(self, account_id: str, skip: int, limit: int) -> Statement:
        return await self._bounded(self._ledger.transactions(account_id, skip, limit))

    async def credits(
        self, customer_id: str, kinds: Collection[EntryKind], limit: int
    ) -> list[Entry]:
        return await self._bounded(self._ledger.credits(customer_id, kinds, limit))

    async def cards(self, customer_id: str) -> list[Card]:
        return await self._bounded(self._ledger.cards(customer_id))

    async def loans(self, customer_id: str) -> list[Loan]:
        return await self._bounded(self._ledger.loans(customer_id))

    async def loan_dues(self, loan_id: str) -> LoanDues:
        return await self._bounded(self._ledger.loan_dues(loan_id))

    async def deposits(self, customer_id: str) -> list[Deposit]:
        return await self._bounded(self._ledger.deposits(customer_id))

    async def maturity(self, deposit_id: str) -> Maturity:
        return await self._bounded(self._ledger.maturity(deposit_id))

    async def papers(self, customer_id: str) -> Papers:
        return await self._bounded(self._ledger.papers(customer_id))

    async def nominee(self, account_id: str) -> Nominee:
        return await self._bounded(self._ledger.nominee(account_id))

    async def policies(self, customer_id: str) -> list[Policy]:
        return await self._bounded(self._ledger.policies(customer_id))

    async def ticket(self, reference: str) -> Ticket | None:
        return await self._bounded(self._ledger.ticket(reference))

    async def verify_tpin(self, customer_id: str, tpin: str) -> bool:
        return await self._bounded(self._ledger.verify_tpin(customer_id, tpin))

    async def set_tpin(self, customer_id: str, tpin: str, once_key: str) -> Receipt:
        return await self._bounded(self._ledger.set_tpin(customer_id, tpin, once_key))

    async def block_card(self, card_id: str, reason: str, once_key: str) -> Receipt:
        return await self._bounded(self._ledger.block_card(card_id, reason, once_key))

    async def block_debit(self, account_id: str, once_key: str) -> Receipt:
        return await self._bounded(self._ledger.block_debit(account_id, once_key))

    async def stop_cheque(self, account_id: str, cheque: str, once_key: str) -> Receipt:
        return await self._bounded(self._ledger.stop_cheque(account_id, cheque, once_key))

    async def order_cheque_book(self, account_id: str, once_key: str) -> Receipt:
        return await self._bounded(self._ledger.order_cheque_book(account_id, once_key))

    async def open_ticket(
        self, customer_id: str | None, category: str, note: str, once_key: str
    ) -> Ticket:
        return await self._bounded(self._ledger.open_ticket(customer_id, category, note, once_key))

    async def note_risk(self, customer_id: str | None, kind: str, once_key: str) -> Receipt:
        return await self._bounded(self._ledger.note_risk(customer_id, kind, once_key))

    async def _bounded(self, answer: Awaitable[Answer]) -> Answer:
        try:
            async with asyncio.timeout(self._timeout_s):
                return await answer
        except TimeoutError:
            raise LedgerTimeout(f"the books did not answer in {self._timeout_s:g} s") from None
