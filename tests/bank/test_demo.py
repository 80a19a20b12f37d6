"""The demo bank's own: its file, its first customers, its calendar."""

import asyncio
import contextlib
import re
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from agent.bank.demo import DemoLedger, kyc_state, next_due
from agent.bank.demo_seed import CUSTOMERS
from agent.bank.errors import LedgerTimeout, LedgerUnavailable
from agent.bank.ledger import Receipt
from agent.bank.timed import TimedLedger
from tests.conftest import BOOKS_DAY as TODAY


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


def test_papers_are_due_from_sixty_days_before_their_day() -> None:
    days = [date(2026, 11, 21), TODAY, date(2027, 1, 21), date(2027, 1, 22)]
    assert [kyc_state(day, TODAY) for day in days] == ["overdue", "due", "due", "done"]


async def test_books_of_an_older_version_are_entered_afresh(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE customers (id VARCHAR PRIMARY KEY, name VARCHAR)")
        file.execute("INSERT INTO customers VALUES ('c9999', 'Nobody Now')")
        file.commit()
    books = await DemoLedger.open(path, lambda: TODAY)
    assert [found.name for found in await books.find_customers("+919876543210")] == ["Sunita Devi"]
    assert await books.accounts("c9999") == []
    await books.close()


async def test_what_sunita_lately_received_is_recent_whenever_the_bank_opens(
    tmp_path: Path,
) -> None:
    day = date(2031, 2, 28)
    books = await DemoLedger.open(tmp_path / "demo.db", lambda: day)
    (newest, *_) = await books.credits("c1001", ["pm_kisan"], 1)
    assert 0 < (day - newest.date).days < 31
    await books.close()
