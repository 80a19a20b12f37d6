"""The forms on which the demo bank's first customers are written down.

Days count from the day the books are opened: `ago_days` before it, `in_days` after it.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from agent.bank.ledger import (
    AccountStatus,
    Crop,
    DepositKind,
    EntryKind,
    LoanKind,
    Season,
    Seeding,
    TicketState,
)


@dataclass(frozen=True)
class SeedEntry:
    """One line of an account; an amount with a minus went out."""

    ago_days: int
    amount: str
    kind: EntryKind


@dataclass(frozen=True)
class SeedAccount:
    """A savings or current account."""

    last4: str
    product: Literal["savings", "current"]
    available: str
    ledger: str
    status: AccountStatus = "active"
    card: str | None = None
    card_status: Literal["active", "blocked", "expired"] = "active"
    nominee: bool = True
    entries: tuple[SeedEntry, ...] = ()
    paid_cheques: tuple[str, ...] = ()

    def money(self) -> tuple[Decimal, Decimal]:
        """Return available and ledger balance in rupees."""
        return Decimal(self.available), Decimal(self.ledger)


@dataclass(frozen=True)
class SeedLoan:
    """A loan: due on `emi_day` of each month, or once `in_days` from now."""

    last4: str
    kind: LoanKind
    outstanding: str
    amount: str
    emi_day: int | None = None
    in_days: int | None = None
    overdue: str = "0.00"
    limit: str | None = None
    auction_in_days: int | None = None
    status: AccountStatus = "active"


@dataclass(frozen=True)
class SeedGroupLoan:
    """A self-help group's loan, and the customers who sign for it."""

    id: str
    signatories: tuple[str, ...]
    loan: SeedLoan


@dataclass(frozen=True)
class SeedDeposit:
    last4: str
    kind: DepositKind
    paid_in: str
    in_days: int
    pays: str
    rate: str


@dataclass(frozen=True)
class SeedPolicy:
    crop: Crop
    season: Season
    paid: bool


@dataclass(frozen=True)
class SeedTicket:
    reference: str
    category: str
    state: TicketState
    in_days: int


@dataclass(frozen=True)
class SeedCustomer:
    """A customer; `tpin` is written to the books hashed. KYC is next due `kyc_in_days` from now."""

    id: str
    name: str
    mobile: str
    tpin: str | None
    accounts: tuple[SeedAccount, ...] = ()
    loans: tuple[SeedLoan, ...] = ()
    deposits: tuple[SeedDeposit, ...] = ()
    policies: tuple[SeedPolicy, ...] = ()
    tickets: tuple[SeedTicket, ...] = ()
    seeding: Seeding = "here"
    kyc_in_days: int = 700
