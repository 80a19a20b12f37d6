"""How a bank's books behave towards BolBank; runs over every adapter."""

import asyncio
import contextlib
import re
import sqlite3
from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from agent.bank.demo import DemoLedger, next_due
from agent.bank.demo_seed import CUSTOMERS, SHARED_MOBILE
from agent.bank.errors import LedgerRefused, LedgerTimeout, LedgerUnavailable
from agent.bank.ledger import Customer, Ledger, Receipt
from agent.bank.timed import TimedLedger

SUNITA = "+919876543210"
TODAY = date(2026, 11, 22)


@pytest.fixture(params=["demo"])
async def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Ledger]:
    """The books of each adapter, holding the demo customers."""
    assert request.param == "demo"
    books = await DemoLedger.open(tmp_path / "demo.db", lambda: TODAY)
    yield books
    await books.close()


async def customer(ledger: Ledger, mobile: str = SUNITA) -> Customer:
    return (await ledger.find_customers(mobile))[0]


async def test_a_number_nobody_has_finds_nobody(ledger: Ledger) -> None:
    assert await ledger.find_customers("+919999999999") == []
    assert await ledger.find_customers("9876543210") == []  # not E.164: never a near match
    assert await ledger.find_customers("%") == []


async def test_what_the_books_do_not_have_is_refused(ledger: Ledger) -> None:
    with pytest.raises(LedgerRefused):
        await ledger.balance("nothing")
    with pytest.raises(LedgerRefused):
        await ledger.block_card("nothing", "lost", "key-1")
    with pytest.raises(LedgerRefused):
        await ledger.next_instalment("nothing")
    with pytest.raises(LedgerRefused):
        await ledger.open_ticket("nobody", "other", "note", "key-2")
    assert await ledger.accounts("nobody") == []
    assert await ledger.cards("nobody") == []


async def test_a_loan_has_instalments_and_no_balance(ledger: Ledger) -> None:
    accounts = await ledger.accounts((await customer(ledger)).id)
    loan = next(account for account in accounts if account.product == "loan")
    with pytest.raises(LedgerRefused):
        await ledger.balance(loan.id)
    instalment = await ledger.next_instalment(loan.id)
    assert instalment is not None
    assert (instalment.due, instalment.amount) == (date(2026, 12, 5), Decimal("4250.00"))


async def test_two_customers_share_a_telephone(ledger: Ledger) -> None:
    found = await ledger.find_customers(SHARED_MOBILE)
    assert len(found) == 2
    assert len({account.last4 for c in found for account in await ledger.accounts(c.id)}) == 2


async def test_the_balance_is_exact_to_the_paisa(ledger: Ledger) -> None:
    accounts = await ledger.accounts((await customer(ledger)).id)
    savings = next(account for account in accounts if account.last4 == "4321")
    balance = await ledger.balance(savings.id)
    assert balance.available == Decimal("1234567.50")
    assert str(balance.available) == "1234567.50"
    assert balance.account_id == savings.id
    assert {a.last4: a.status for a in accounts}["8765"] == "dormant"


async def test_a_card_is_blocked_once_however_often_it_is_asked(ledger: Ledger) -> None:
    who = await customer(ledger)
    card = next(card for card in await ledger.cards(who.id) if card.last4 == "4321")
    receipts = await asyncio.gather(
        *(ledger.block_card(card.id, "lost", "call-1/block/1") for _ in range(5))
    )
    assert len(set(receipts)) == 1
    assert receipts[0].subject_id == card.id
    statuses = {c.last4: c.status for c in await ledger.cards(who.id)}
    assert statuses == {"4321": "blocked", "8765": "active"}


async def test_a_once_key_never_serves_another_write(ledger: Ledger) -> None:
    first, second = await ledger.cards((await customer(ledger)).id)
    await ledger.block_card(first.id, "lost", "call-1/block/1")
    with pytest.raises(LedgerRefused):
        await ledger.block_card(second.id, "lost", "call-1/block/1")
    cards = await ledger.cards((await customer(ledger)).id)
    assert {c.id: c.status for c in cards}[second.id] == "active"


async def test_a_ticket_is_opened_once(ledger: Ledger) -> None:
    who = await customer(ledger)
    first = await ledger.open_ticket(who.id, "card", "card lost", "call-1/ticket/1")
    assert await ledger.open_ticket(who.id, "card", "card lost", "call-1/ticket/1") == first
    another = await ledger.open_ticket(None, "other", "unknown caller", "call-2/ticket/1")
    assert another.reference != first.reference


async def test_only_the_right_tpin_verifies(ledger: Ledger) -> None:
    who = await customer(ledger)
    assert not await ledger.verify_tpin(who.id, "0000")
    assert not await ledger.verify_tpin(who.id, "")
    assert not await ledger.verify_tpin("nobody", "2580")
    assert await ledger.verify_tpin(who.id, "2580")


async def test_a_customer_without_a_card_or_an_account(ledger: Ledger) -> None:
    assert await ledger.cards((await customer(ledger, "+919876500002")).id) == []
    assert await ledger.accounts((await customer(ledger, "+919876500006")).id) == []


async def test_what_was_written_is_there_after_the_books_are_opened_again(tmp_path: Path) -> None:
    books = await DemoLedger.open(tmp_path / "demo.db", lambda: TODAY)
    card = (await books.cards("c1001"))[0]
    receipt = await books.block_card(card.id, "lost", "key")
    await books.close()
    again = await DemoLedger.open(tmp_path / "demo.db", lambda: TODAY)
    assert (await again.cards("c1001"))[0].status == "blocked"
    assert await again.block_card(card.id, "lost", "key") == receipt
    await again.close()


async def test_no_tpin_lies_open_in_the_demo_banks_file(tmp_path: Path) -> None:
    books = await DemoLedger.open(tmp_path / "demo.db", lambda: TODAY)
    await books.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "demo.db")) as file:
        dump = "\n".join(file.iterdump())
    without_hashes, hashes = re.subn(r"\$argon2id\$[^']*", "", dump)
    assert hashes == sum(customer.tpin is not None for customer in CUSTOMERS)
    for one in CUSTOMERS:
        assert one.tpin is None or one.tpin not in without_hashes


async def test_books_that_cannot_be_opened_say_so(tmp_path: Path) -> None:
    (tmp_path / "folder.db").mkdir()
    (tmp_path / "damaged.db").write_bytes(b"no books at all " * 1000)
    for name in ("folder.db", "damaged.db"):
        with pytest.raises(LedgerUnavailable):
            await DemoLedger.open(tmp_path / name, lambda: TODAY)


class SlowLedger(DemoLedger):
    """The demo bank on a day when it does not answer."""

    async def block_card(self, card_id: str, reason: str, once_key: str) -> Receipt:
        receipt = await super().block_card(card_id, reason, once_key)
        await asyncio.sleep(60)
        return receipt


async def test_a_write_that_timed_out_can_be_repeated_with_its_key(tmp_path: Path) -> None:
    slow = await SlowLedger.open(tmp_path / "demo.db", lambda: TODAY)
    card = (await slow.cards("c1001"))[0]
    with pytest.raises(LedgerTimeout):
        await TimedLedger(slow, 0.3).block_card(card.id, "lost", "key")
    await slow.close()
    books = await DemoLedger.open(tmp_path / "demo.db", lambda: TODAY)
    timed = TimedLedger(books, 5)
    assert (await timed.cards("c1001"))[0].status == "blocked"
    assert (await timed.block_card(card.id, "lost", "key")).subject_id == card.id
    await books.close()


@pytest.mark.parametrize(
    ("day", "today", "due"),
    [
        (31, date(2026, 2, 10), date(2026, 2, 28)),
        (31, date(2028, 2, 29), date(2028, 2, 29)),
        (5, date(2026, 12, 6), date(2027, 1, 5)),
        (5, date(2026, 12, 5), date(2026, 12, 5)),
    ],
)
def test_instalments_fall_due_in_short_months_and_over_new_year(
    day: int, today: date, due: date
) -> None:
    assert next_due(day, today) == due
