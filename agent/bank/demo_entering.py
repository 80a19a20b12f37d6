"""How the demo bank's first customers are entered in its books."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

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
    TicketRow,
)
from agent.bank.demo_forms import (
    SeedAccount,
    SeedCustomer,
    SeedDeposit,
    SeedGroupLoan,
    SeedLoan,
)
from agent.trust import pins

NOTHING = Decimal("0.00")

SeedThing = SeedAccount | SeedLoan | SeedDeposit


async def enter(session: AsyncSession, seed: SeedCustomer, today: date) -> None:
    """Enter one customer with all they have here."""
    session.add(
        CustomerRow(
            id=seed.id,
            name=seed.name,
            mobile=seed.mobile,
            tpin_hash=None if seed.tpin is None else await pins.hash_pin(seed.tpin, PEPPER),
            seeding=seed.seeding,
            kyc_due=_day(today, seed.kyc_in_days),
        )
    )
    await session.flush()
    things: Sequence[SeedThing] = (*seed.accounts, *seed.loans, *seed.deposits)
    for number, thing in enumerate(things, 1):
        await _enter_account(session, seed.id, f"{seed.id[1:]}{number}", thing, today)
    for number, policy in enumerate(seed.policies, 1):
        session.add(
            PolicyRow(
                id=f"p{seed.id[1:]}{number}",
                customer_id=seed.id,
                crop=policy.crop,
                season=policy.season,
                paid=policy.paid,
            )
        )
    for ticket in seed.tickets:
        session.add(
            TicketRow(
                reference=ticket.reference,
                customer_id=seed.id,
                category=ticket.category,
                note="",
                state=ticket.state,
                due=_day(today, ticket.in_days),
            )
        )


async def enter_group_loan(session: AsyncSession, seed: SeedGroupLoan, today: date) -> None:
    """Enter a group's loan, once those who sign for it are entered."""
    await _enter_loan(session, seed.id, seed.signatories, seed.loan, today)


async def _enter_account(
    session: AsyncSession,
    customer_id: str,
    number: str,
    seed: SeedThing,
    today: date,
) -> None:
    account = AccountRow(
        id=f"a{number}",
        customer_id=customer_id,
        last4=seed.last4,
        product="deposit",
        status="active",
        available=NOTHING,
        ledger=NOTHING,
        nominee=True,
    )
    session.add(account)
    match seed:
        case SeedAccount():
            account.product, account.status = seed.product, seed.status
            account.available, account.ledger = seed.money()
            account.nominee = seed.nominee
            await session.flush()
            _enter_use(session, account.id, number, seed, today)
        case SeedLoan():
            account.product, account.status = "loan", seed.status
            await session.flush()
            await _enter_loan(session, account.id, (customer_id,), seed, today)
        case SeedDeposit():
            account.available = account.ledger = Decimal(seed.paid_in)
            await session.flush()
            session.add(
                DepositRow(
                    id=account.id,
                    kind=seed.kind,
                    due=_day(today, seed.in_days),
                    pays=Decimal(seed.pays),
                    rate=Decimal(seed.rate),
                )
            )


def _enter_use(
    session: AsyncSession, account_id: str, number: str, seed: SeedAccount, today: date
) -> None:
    if seed.card is not None:
        session.add(
            CardRow(
                id=f"d{number}",
                account_id=account_id,
                last4=seed.card,
                network="RuPay",
                status=seed.card_status,
            )
        )
    for entry in seed.entries:
        amount = Decimal(entry.amount)
        session.add(
            EntryRow(
                account_id=account_id,
                date=_day(today, -entry.ago_days),
                amount=abs(amount),
                direction="in" if amount > 0 else "out",
                kind=entry.kind,
            )
        )
    for cheque in seed.paid_cheques:
        session.add(ChequeRow(account_id=account_id, number=cheque, state="paid"))


async def _enter_loan(
    session: AsyncSession, loan_id: str, holders: tuple[str, ...], seed: SeedLoan, today: date
) -> None:
    session.add(
        LoanRow(
            id=loan_id,
            last4=seed.last4,
            kind=seed.kind,
            status=seed.status,
            emi_day=seed.emi_day,
            due=None if seed.in_days is None else _day(today, seed.in_days),
            amount=Decimal(seed.amount),
            overdue=Decimal(seed.overdue),
            outstanding=Decimal(seed.outstanding),
            limit=None if seed.limit is None else Decimal(seed.limit),
            auction=None if seed.auction_in_days is None else _day(today, seed.auction_in_days),
        )
    )
    await session.flush()
    for holder in holders:
        session.add(LoanHolderRow(loan_id=loan_id, customer_id=holder))


def _day(today: date, in_days: int) -> date:
    return today + timedelta(days=in_days)
