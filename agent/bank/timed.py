"""Bounds the time of every call to the books."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from agent.bank.errors import LedgerTimeout
from agent.bank.ledger import (
    Account,
    Balance,
    Card,
    Customer,
    Instalment,
    Ledger,
    Receipt,
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

    async def cards(self, customer_id: str) -> list[Card]:
        return await self._bounded(self._ledger.cards(customer_id))

    async def block_card(self, card_id: str, reason: str, once_key: str) -> Receipt:
        return await self._bounded(self._ledger.block_card(card_id, reason, once_key))

    async def next_instalment(self, loan_id: str) -> Instalment | None:
        return await self._bounded(self._ledger.next_instalment(loan_id))

    async def verify_tpin(self, customer_id: str, tpin: str) -> bool:
        return await self._bounded(self._ledger.verify_tpin(customer_id, tpin))

    async def open_ticket(
        self, customer_id: str | None, category: str, note: str, once_key: str
    ) -> Receipt:
        return await self._bounded(self._ledger.open_ticket(customer_id, category, note, once_key))

    async def _bounded(self, answer: Awaitable[Answer]) -> Answer:
        try:
            async with asyncio.timeout(self._timeout_s):
                return await answer
        except TimeoutError:
            raise LedgerTimeout(f"the books did not answer in {self._timeout_s:g} s") from None
