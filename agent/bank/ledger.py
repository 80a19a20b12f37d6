"""The core-banking port: what BolBank asks of a bank's books. Money is Decimal rupees."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol

EntryKind = Literal[
    "upi",
    "cash",
    "cheque",
    "transfer",
    "wages",
    "pension",
    "pm_kisan",
    "subsidy",
    "charge",
    "interest",
    "loan",
    "card",
    "other",
]
"""What an entry was for; `wages` are MGNREGA's, `loan` an instalment taken."""

AccountStatus = Literal["active", "dormant", "frozen", "closed"]
"""`frozen`: nothing can be taken out, by the bank's order or since debits were blocked."""

LoanKind = Literal["term", "kcc", "gold", "shg"]
DepositKind = Literal["fd", "rd"]
Seeding = Literal["here", "elsewhere", "none"]
"""Where Aadhaar-paid benefits go: to this bank, to another, or nowhere."""

Kyc = Literal["done", "due", "overdue"]
Crop = Literal["paddy", "wheat", "mustard", "gram", "maize", "bajra", "sugarcane", "potato"]
Season = Literal["kharif", "rabi", "summer"]
TicketState = Literal["open", "working", "closed"]


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
    status: AccountStatus


@dataclass(frozen=True)
class Balance:
    account_id: str
    available: Decimal
    ledger: Decimal


@dataclass(frozen=True)
class Entry:
    """One line of an account; `amount` is above nought, `direction` says which way it went."""

    account_id: str
    date: date
    amount: Decimal
    direction: Literal["in", "out"]
    kind: EntryKind


@dataclass(frozen=True)
class Statement:
    """Some entries of an account, the newest first, and whether there are older ones."""

    account_id: str
    entries: Sequence[Entry]
    more: bool


@dataclass(frozen=True)
class Card:
    id: str
    account_id: str
    last4: str
    network: str
    status: Literal["active", "blocked", "expired"]


@dataclass(frozen=True)
class Loan:
    """A loan that `customer_id` may ask about: theirs, or a group's that they sign for."""

    id: str
    customer_id: str
    last4: str
    kind: LoanKind


@dataclass(frozen=True)
class LoanDues:
    """What is owed on a loan and when; None where the loan has no such thing."""

    loan_id: str
    kind: LoanKind
    due: date | None
    amount: Decimal | None
    overdue: Decimal
    outstanding: Decimal
    limit: Decimal | None
    """What may be drawn in all, of a Kisan Credit Card."""
    auction: date | None
    """When pledged gold is to be sold, once notice was given."""


@dataclass(frozen=True)
class Deposit:
    id: str
    customer_id: str
    last4: str
    kind: DepositKind


@dataclass(frozen=True)
class Maturity:
    """When a deposit ends and what it then pays; `rate` in per cent a year."""

    deposit_id: str
    due: date
    amount: Decimal
    rate: Decimal


@dataclass(frozen=True)
class Papers:
    """What the bank holds of a customer's papers; `kyc_due` is when they are next to be shown."""

    customer_id: str
    seeding: Seeding
    kyc: Kyc
    kyc_due: date


@dataclass(frozen=True)
class Nominee:
    """Whether an account has a nominee; their name stays in the books."""

    account_id: str
    registered: bool


@dataclass(frozen=True)
class Policy:
    """A crop insurance policy; `paid`: its premium was debited."""

    id: str
    customer_id: str
    crop: Crop
    season: Season
    paid: bool


@dataclass(frozen=True)
class Ticket:
    """A complaint or request and when the bank will have answered; `customer_id` if known."""

    reference: str
    customer_id: str | None
    category: str
    state: TicketState
    due: date


@dataclass(frozen=True)
class Receipt:
    """The bank's word that a write was done once; `subject_id` names what it was done to."""

    reference: str
    subject_id: str


class Ledger(Protocol):
    """One bank's books. A write repeated with its `once_key` repeats the answer, not the act.

    Reads of a customer unknown to the books give an empty list; of anything else, LedgerRefused.

    All methods raise:
        LedgerTimeout: no answer in time; a write may or may not have happened.
        LedgerUnavailable: the books cannot be reached, or do not have this.
        LedgerRefused: the bank says no.
    """

    async def find_customers(self, mobile: str) -> list[Customer]: ...

    async def accounts(self, customer_id: str) -> list[Account]: ...

    async def balance(self, account_id: str) -> Balance: ...

    async def transactions(self, account_id: str, skip: int, limit: int) -> Statement: ...

    async def credits(
        self, customer_id: str, kinds: Collection[EntryKind], limit: int
    ) -> list[Entry]:
        """Return what was last paid in for one of `kinds`, on any account, the newest first."""

    async def cards(self, customer_id: str) -> list[Card]: ...

    async def loans(self, customer_id: str) -> list[Loan]: ...

    async def loan_dues(self, loan_id: str) -> LoanDues: ...

    async def deposits(self, customer_id: str) -> list[Deposit]: ...

    async def maturity(self, deposit_id: str) -> Maturity: ...

    async def papers(self, customer_id: str) -> Papers: ...

    async def nominee(self, account_id: str) -> Nominee: ...

    async def policies(self, customer_id: str) -> list[Policy]: ...

    async def ticket(self, reference: str) -> Ticket | None: ...

    async def verify_tpin(self, customer_id: str, tpin: str) -> bool: ...

    async def set_tpin(self, customer_id: str, tpin: str, once_key: str) -> Receipt:
        """Set or replace a customer's TPIN; its digits are in nothing that is logged or raised."""

    async def block_card(self, card_id: str, reason: str, once_key: str) -> Receipt: ...

    async def block_debit(self, account_id: str, once_key: str) -> Receipt:
        """Let nothing more be taken out of an account."""

    async def stop_cheque(self, account_id: str, cheque: str, once_key: str) -> Receipt:
        """Stop a cheque by its six digits; one already paid is refused."""

    async def order_cheque_book(self, account_id: str, once_key: str) -> Receipt: ...

    async def open_ticket(
        self, customer_id: str | None, category: str, note: str, once_key: str
    ) -> Ticket: ...

    async def note_risk(self, customer_id: str | None, kind: str, once_key: str) -> Receipt:
        """Note for the bank's watch that something suspicious was asked about a customer."""
