"""The demo bank's tables."""

from datetime import date
from decimal import Decimal

from sqlalchemy import ForeignKey, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from agent.store.columns import Paise

VERSION = 2
"""Of these tables; books of another version are entered afresh."""

# The demo bank's own pepper: it protects invented people's invented PINs.
PEPPER = b"the demo bank's pepper"


class Base(DeclarativeBase):
    metadata = MetaData()
    type_annotation_map = {Decimal: Paise}


class CustomerRow(Base):
    """Who banks here; the TPIN is kept hashed."""

    __tablename__ = "customers"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    name: Mapped[str]
    mobile: Mapped[str] = mapped_column(index=True)
    tpin_hash: Mapped[str | None]
    seeding: Mapped[str]
    kyc_due: Mapped[date]


class AccountRow(Base):
    """An account of any product; a loan's and a deposit's own facts are in their tables."""

    __tablename__ = "accounts"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), index=True)
    last4: Mapped[str]
    product: Mapped[str]
    status: Mapped[str]
    available: Mapped[Decimal]
    ledger: Mapped[Decimal]
    nominee: Mapped[bool]


class EntryRow(Base):
    """One line of an account."""

    __tablename__ = "entries"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    date: Mapped[date]
    amount: Mapped[Decimal]
    direction: Mapped[str]
    kind: Mapped[str]


class CardRow(Base):
    """A debit card of an account."""

    __tablename__ = "cards"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    last4: Mapped[str]
    network: Mapped[str]
    status: Mapped[str]


class LoanRow(Base):
    """A loan, due each month on `emi_day` or once on `due`; nothing is due on a closed one."""

    __tablename__ = "loans"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    last4: Mapped[str]
    kind: Mapped[str]
    status: Mapped[str]
    emi_day: Mapped[int | None]
    due: Mapped[date | None]
    amount: Mapped[Decimal]
    overdue: Mapped[Decimal]
    outstanding: Mapped[Decimal]
    limit: Mapped[Decimal | None]
    auction: Mapped[date | None]


class LoanHolderRow(Base):
    """Who may ask about a loan: the borrower, or those who sign for a group."""

    __tablename__ = "loan_holders"
    loan_id: Mapped[str] = mapped_column(ForeignKey("loans.id"), primary_key=True)
    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), primary_key=True)


class DepositRow(Base):
    """A fixed or recurring deposit; `rate` in per cent a year has two decimals, as paise have."""

    __tablename__ = "deposits"
    id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    kind: Mapped[str]
    due: Mapped[date]
    pays: Mapped[Decimal]
    rate: Mapped[Decimal]


class PolicyRow(Base):
    """A crop insurance policy."""

    __tablename__ = "policies"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), index=True)
    crop: Mapped[str]
    season: Mapped[str]
    paid: Mapped[bool]


class ChequeRow(Base):
    """A cheque that was `paid` or `stopped`."""

    __tablename__ = "cheques"
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    number: Mapped[str] = mapped_column(String, primary_key=True)
    state: Mapped[str]


class TicketRow(Base):
    """A complaint or request to the bank."""

    __tablename__ = "tickets"
    reference: Mapped[str] = mapped_column(String, primary_key=True)
    customer_id: Mapped[str | None]
    category: Mapped[str]
    note: Mapped[str]
    state: Mapped[str]
    due: Mapped[date]


class RiskRow(Base):
    """Something suspicious that was asked about a customer."""

    __tablename__ = "risks"
    once_key: Mapped[str] = mapped_column(String, primary_key=True)
    customer_id: Mapped[str | None]
    kind: Mapped[str]
    day: Mapped[date]


class WriteRow(Base):
    """A write that was done, by its once key."""

    __tablename__ = "writes"
    once_key: Mapped[str] = mapped_column(String, primary_key=True)
    args_hash: Mapped[str]
    reference: Mapped[str]
    subject_id: Mapped[str]
