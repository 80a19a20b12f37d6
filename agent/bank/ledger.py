"""The core-banking port: what BolBank asks of a bank's books. Money is Decimal rupees."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol


@dataclass(frozen=True)
class Customer:
    id: str
    name: str
    mobile: str
    """E.164."""


@dataclass(frozen=True)
class Account:
    id: str
    customer_id: str
    last4: str
    product: Literal["savings", "current", "loan", "deposit"]
    status: Literal["active", "dormant", "frozen", "closed"]


@dataclass(frozen=True)
class Balance:
    account_id: str
    available: Decimal
    ledger: Decimal


@dataclass(frozen=True)
class Card:
    id: str
    account_id: str
    last4: str
    network: str
    status: Literal["active", "blocked", "expired"]


@dataclass(frozen=True)
class Receipt:
    """The bank's word that a write was done once; `subject_id` names what it was done to."""

    reference: str
    subject_id: str


@dataclass(frozen=True)
class Instalment:
    loan_id: str
    due: date
    amount: Decimal
    overdue: Decimal


class Ledger(Protocol):
    """One bank's books. A write repeated with its `once_key` repeats the answer, not the act.

    All methods raise:
        LedgerTimeout: no answer in time; a write may or may not have happened.
        LedgerUnavailable: the books cannot be reached, or do not have this.
        LedgerRefused: the bank says no.
    """

    async def find_customers(self, mobile: str) -> list[Customer]: ...

    async def accounts(self, customer_id: str) -> list[Account]: ...

    async def balance(self, account_id: str) -> Balance: ...

    async def cards(self, customer_id: str) -> list[Card]: ...

    async def block_card(self, card_id: str, reason: str, once_key: str) -> Receipt: ...

    async def next_instalment(self, loan_id: str) -> Instalment | None: ...

    async def verify_tpin(self, customer_id: str, tpin: str) -> bool: ...

    async def open_ticket(
        self, customer_id: str | None, category: str, note: str, once_key: str
    ) -> Receipt: ...
