"""The demo bank's tables, and how its first customers are entered."""

from decimal import Decimal

from sqlalchemy import ForeignKey, MetaData, String
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from agent.bank.demo_seed import SeedCustomer
from agent.store.columns import Paise
from agent.trust import pins

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


class AccountRow(Base):
    """An account; `emi_day`, `emi` and `overdue` belong to loans."""

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


class CardRow(Base):
    """A debit card of an account."""

    __tablename__ = "cards"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    last4: Mapped[str]
    network: Mapped[str]
    status: Mapped[str]


class WriteRow(Base):
    """A write that was done, by its once key."""

    __tablename__ = "writes"
    once_key: Mapped[str] = mapped_column(String, primary_key=True)
    args_hash: Mapped[str]
    reference: Mapped[str]
    subject_id: Mapped[str]


class TicketRow(Base):
    """A request to the bank."""

    __tablename__ = "tickets"
    reference: Mapped[str] = mapped_column(String, primary_key=True)
    customer_id: Mapped[str | None]
    category: Mapped[str]
    note: Mapped[str]


async def enter(session: AsyncSession, seed: SeedCustomer) -> None:
    """Enter one seeded customer with their accounts and cards."""
    tpin_hash = None if seed.tpin is None else await pins.hash_pin(seed.tpin, PEPPER)
    session.add(CustomerRow(id=seed.id, name=seed.name, mobile=seed.mobile, tpin_hash=tpin_hash))
    await session.flush()
    for number, account in enumerate(seed.accounts, 1):
        account_id = f"a{seed.id[1:]}{number}"
        available, ledger = account.money()
        session.add(
            AccountRow(
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
                CardRow(
                    id=f"d{seed.id[1:]}{number}",
                    account_id=account_id,
                    last4=account.card,
                    network="RuPay",
                    status=account.card_status,
                )
            )
