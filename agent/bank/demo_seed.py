"""The demo bank's books as first opened: invented people, amounts with lakhs and paise.

`Sunita Devi` is who the demo calls as. Two customers share a telephone; one has no card; accounts
are dormant and frozen, loans due and overdue.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True)
class SeedAccount:
    """`emi_day`, `emi` and `overdue` describe a loan's instalments; a loan has no balance."""

    last4: str
    product: Literal["savings", "current", "loan", "deposit"]
    available: str = "0.00"
    ledger: str = "0.00"
    status: Literal["active", "dormant", "frozen", "closed"] = "active"
    card: str | None = None
    card_status: Literal["active", "blocked", "expired"] = "active"
    emi_day: int = 0
    emi: str = "0.00"
    overdue: str = "0.00"

    def money(self) -> tuple[Decimal, Decimal]:
        """Return available and ledger balance in rupees."""
        return Decimal(self.available), Decimal(self.ledger)


@dataclass(frozen=True)
class SeedCustomer:
    """A customer; `tpin` is written to the books hashed."""

    id: str
    name: str
    mobile: str
    tpin: str | None
    accounts: tuple[SeedAccount, ...] = field(default=())


SHARED_MOBILE = "+919876500001"

CUSTOMERS = (
    SeedCustomer(
        "c1001",
        "Sunita Devi",
        "+919876543210",
        "2580",
        (
            SeedAccount("4321", "savings", "1234567.50", "1234567.50", card="4321"),
            SeedAccount("8765", "savings", "312.05", "312.05", status="dormant", card="8765"),
            SeedAccount("5512", "loan", emi_day=5, emi="4250.00"),
        ),
    ),
    SeedCustomer(
        "c1002",
        "Ramesh Kumar",
        SHARED_MOBILE,
        "7391",
        (SeedAccount("1188", "savings", "8420.75", "8920.75", card="3344"),),
    ),
    SeedCustomer(
        "c1003",
        "Geeta Kumari",
        SHARED_MOBILE,
        "6042",
        (SeedAccount("2299", "savings", "56000.00", "56000.00", card="5566"),),
    ),
    SeedCustomer(
        "c1004",
        "Mohan Lal",
        "+919876500002",
        "3917",
        (
            SeedAccount("7001", "savings", "215.40", "215.40"),
            SeedAccount("7002", "loan", emi_day=20, emi="12875.50", overdue="25751.00"),
        ),
    ),
    SeedCustomer(
        "c1005",
        "Fatima Bano",
        "+919876500003",
        "8264",
        (
            SeedAccount("6100", "current", "10000000.99", "10050000.99", card="6110"),
            SeedAccount("6200", "deposit", "250000.00", "250000.00"),
        ),
    ),
    SeedCustomer(
        "c1006",
        "Harpreet Singh",
        "+919876500004",
        "1470",
        (SeedAccount("3434", "savings", "98700.10", "98700.10", status="frozen", card="3400"),),
    ),
    SeedCustomer(
        "c1007",
        "Lakshmi Amma",
        "+919876500005",
        None,
        (
            SeedAccount("9090", "savings", "0.05", "0.05", card="9000", card_status="blocked"),
            SeedAccount("9191", "loan", emi_day=31, emi="999.99"),
        ),
    ),
    SeedCustomer("c1008", "Abdul Rahman", "+919876500006", "5138"),
)
