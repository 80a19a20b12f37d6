"""Both databases keep times, money and transactions alike, and say when they are gone."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from agent.store.calls import Calls, Logged
from agent.store.columns import Paise, UtcTime
from agent.store.database import Database
from agent.store.errors import StoreError, StoreUnavailable
from agent.store.ids import new_id
from agent.trust.sealing import KeyRing
from tests.store.book import FENCE, open_call


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://root:hunter2@host/db", "sqlite://", "sqlite:///:memory:"]
)
def test_a_url_we_do_not_speak_is_refused_without_repeating_its_password(url: str) -> None:
    with pytest.raises(StoreError) as refusal:
        Database(url)
    assert "hunter2" not in str(refusal.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://postgres@/bolbank?host=/nowhere",
        "postgresql://postgres@127.0.0.1:1/bolbank",
    ],
)
async def test_a_server_that_is_not_there_is_unavailable(url: str) -> None:
    async with Database(url) as db:
        with pytest.raises(StoreUnavailable):
            async with db.read() as session:
                await session.execute(text("SELECT 1"))


async def test_a_place_where_no_file_can_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path, tmp_path / "file" / "bolbank.db"):
        with pytest.raises(StoreError, match=str(tmp_path)):
            Database(f"sqlite:///{place}")


async def test_a_damaged_file_is_unavailable(tmp_path: Path) -> None:
    path = tmp_path / "bolbank.db"
    path.write_bytes(b"no database at all " * 1000)
    async with Database(f"sqlite:///{path}") as db:
        with pytest.raises(StoreUnavailable):
            async with db.write() as session:
                await session.execute(text("SELECT 1"))


async def cut_in_the_middle(db: Database) -> None:
    async with db.write() as session:
        pid = await session.scalar(text("SELECT pg_backend_pid()"))
        async with db.write() as other:
            await other.execute(text(f"SELECT pg_terminate_backend({pid})"))
        await session.execute(text("SELECT 1"))


async def test_a_connection_cut_in_the_middle_is_unavailable_and_the_next_one_works(
    postgres_url: str,
) -> None:
    async with Database(postgres_url) as db:
        with pytest.raises(StoreUnavailable):
            await cut_in_the_middle(db)
        async with db.read() as session:
            assert await session.scalar(text("SELECT 1")) == 1


INSERT = text("INSERT INTO tpins VALUES ('c1', 'hash', '2026-11-22 10:00:00')")


async def fail_on_the_way(database: Database) -> None:
    async with database.write() as session:
        await session.execute(INSERT)
        raise RuntimeError("on the way")


async def test_a_failed_transaction_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(RuntimeError, match="on the way"):
        await fail_on_the_way(database)
    async with database.read() as session:
        assert await session.scalar(text("SELECT count(*) FROM tpins")) == 0


async def insert_twice(database: Database) -> None:
    async with database.write() as session:
        await session.execute(INSERT)
        await session.execute(INSERT)


async def test_a_mistake_of_ours_is_not_called_unavailable(database: Database) -> None:
    with pytest.raises(IntegrityError):
        await insert_twice(database)


async def test_rows_of_a_call_need_the_call(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write() as session:
            await session.execute(
                text(
                    "INSERT INTO turns (call_id, n, who, text, at) "
                    "VALUES ('nobody', 0, 'bot', 'hello', '2026-11-22 10:00:00')"
                )
            )


async def test_a_hundred_calls_write_at_once(
    database: Database, sealer: KeyRing, now: datetime
) -> None:
    calls = Calls(database, sealer)
    ids = [await open_call(calls, now + timedelta(seconds=n)) for n in range(20)]

    async def talk(call_id: str) -> None:
        for n in range(5):
            await calls.append(call_id, FENCE, events=[Logged(n, now, "heard", b"{}")])

    await asyncio.gather(*(talk(call_id) for call_id in ids))
    for call_id in ids:
        assert [entry.n for entry in await calls.log(call_id)] == list(range(5))


async def test_reads_do_not_wait_for_a_writer(sqlite_database: Database) -> None:
    async with sqlite_database.write() as writing:
        await writing.execute(INSERT)
        async with sqlite_database.read() as reading:
            assert await reading.scalar(text("SELECT count(*) FROM tpins")) == 0


def test_times_come_back_in_utc_whatever_zone_they_were_given_in() -> None:
    india = timezone(timedelta(hours=5, minutes=30))
    at = datetime(2026, 11, 22, 15, 30, tzinfo=india)
    for dialect in (sqlite.dialect(), postgresql.dialect()):
        stored = UtcTime().process_bind_param(at, dialect)
        back = UtcTime().process_result_value(stored, dialect)
        assert back == at
        assert back is not None
        assert back.tzinfo is UTC


@pytest.mark.parametrize("rupees", ["0.00", "0.05", "1234567.50", "-3.10", "999999999999.99"])
def test_money_is_kept_to_the_paisa(rupees: str) -> None:
    stored = Paise().process_bind_param(Decimal(rupees), sqlite.dialect())
    assert str(Paise().process_result_value(stored, sqlite.dialect())) == rupees
    with pytest.raises(ValueError, match="finer than a paisa"):
        Paise().process_bind_param(Decimal(rupees) + Decimal("0.001"), sqlite.dialect())


def test_ids_sort_by_time(now: datetime) -> None:
    ids = [new_id(now + timedelta(milliseconds=n)) for n in range(100)]
    assert ids == sorted(ids)
    assert len({new_id(now) for _ in range(1000)}) == 1000
    made = new_id(now)
    assert (len(made), made[12], made[16] in "89ab") == (32, "7", True)
