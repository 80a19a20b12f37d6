"""Secrets: few tries, counted across calls, and nothing of them kept."""

import asyncio
import logging
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from agent.store.codes import Codes
from agent.store.counters import Counters
from agent.store.database import Database
from agent.store.tpins import Tpins
from agent.trust.numbers import NumberHasher
from agent.trust.secrets import OneTimeCodes, OwnTpins, SecretChecker, Subject

NUMBER, NEIGHBOUR = "+919876543210", "+919876500001"
SUNITA = Subject("c1001", NUMBER)
RAMESH = Subject("c1002", NUMBER)
TPINS = {"c1001": "2580", "c1002": "7391"}


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **units: float) -> None:
        self.now += timedelta(**units)


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def codes(database: Database) -> OneTimeCodes:
    return OneTimeCodes(Codes(database), NumberHasher(bytes(32)), b"pepper")


@pytest.fixture
def checker(database: Database, codes: OneTimeCodes, clock: Clock) -> SecretChecker:
    async def verify(customer_id: str, tpin: str) -> bool:
        await asyncio.sleep(0.01)
        return TPINS.get(customer_id) == tpin

    return SecretChecker(Counters(database), codes, NumberHasher(bytes(32)), verify, clock)


async def test_the_third_wrong_tpin_locks_for_a_day(checker: SecretChecker, clock: Clock) -> None:
    tries = [await checker.check("tpin", SUNITA, wrong) for wrong in ("0000", "1111", "2222")]
    assert tries == ["wrong", "wrong", "locked"]
    assert await checker.check("tpin", SUNITA, "2580") == "locked"
    clock.advance(hours=23, minutes=59)
    assert await checker.check("tpin", SUNITA, "2580") == "locked"
    clock.advance(minutes=2)
    assert await checker.check("tpin", SUNITA, "2580") == "ok"


async def test_a_locked_customer_stays_locked_from_another_telephone(
    checker: SecretChecker,
) -> None:
    for wrong in ("0000", "1111", "2222"):
        await checker.check("tpin", SUNITA, wrong)
    assert await checker.check("tpin", Subject("c1001", NEIGHBOUR), "2580") == "locked"


async def test_one_telephone_does_not_guess_through_several_customers(
    checker: SecretChecker,
) -> None:
    assert await checker.check("tpin", SUNITA, "0000") == "wrong"
    assert await checker.check("tpin", RAMESH, "0000") == "wrong"
    assert await checker.check("tpin", SUNITA, "1111") == "locked"


async def test_a_right_tpin_clears_its_customer_but_not_the_telephone(
    checker: SecretChecker,
) -> None:
    """Else whoever shares a telephone resets its counter with their own TPIN between guesses."""
    assert await checker.check("tpin", SUNITA, "0000") == "wrong"
    assert await checker.check("tpin", RAMESH, "7391") == "ok"
    assert await checker.check("tpin", SUNITA, "1111") == "wrong"
    assert await checker.check("tpin", RAMESH, "7391") == "ok"
    assert await checker.check("tpin", SUNITA, "2222") == "locked"


async def test_a_right_tpin_forgives_earlier_slips(checker: SecretChecker) -> None:
    from_home = [Subject("c1001", None)] * 2
    for _ in range(3):
        assert await checker.check("tpin", from_home[0], "0000") == "wrong"
        assert await checker.check("tpin", from_home[1], "2580") == "ok"


async def test_a_hundred_calls_at_once_get_three_guesses(checker: SecretChecker) -> None:
    guesses = [f"{n:04d}" for n in range(20)]
    outcomes = await asyncio.gather(
        *(checker.check("tpin", Subject("c1001", f"+9198765{n}"), n) for n in guesses)
    )
    assert sum(outcome == "locked" for outcome in outcomes) >= 18
    assert "ok" not in outcomes
    assert await checker.check("tpin", SUNITA, "2580") == "locked"


async def test_wrong_tries_are_forgotten_after_a_day(checker: SecretChecker, clock: Clock) -> None:
    for wrong in ("0000", "1111"):
        assert await checker.check("tpin", SUNITA, wrong) == "wrong"
    clock.advance(hours=24, seconds=1)
    for wrong in ("0000", "1111"):
        assert await checker.check("tpin", SUNITA, wrong) == "wrong"


async def test_books_that_do_not_answer_cost_no_try(
    database: Database, codes: OneTimeCodes, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(customer_id: str, tpin: str) -> bool:
        raise ConnectionError(f"POST /verify?pin={tpin}")

    numbers = NumberHasher(bytes(32))
    checker = SecretChecker(Counters(database), codes, numbers, broken, clock)
    with caplog.at_level(logging.DEBUG):
        outcomes = [await checker.check("tpin", SUNITA, "2580") for _ in range(5)]
    assert outcomes == ["unavailable"] * 5
    assert "2580" not in caplog.text
    assert not await Counters(database).locked(["customer:c1001"], "tpin", clock.now)


async def test_a_database_that_is_gone_lets_nobody_in(codes: OneTimeCodes, clock: Clock) -> None:
    async def verify(customer_id: str, tpin: str) -> bool:
        return True

    async with Database("postgresql://postgres@/bolbank?host=/nowhere") as gone:
        checker = SecretChecker(Counters(gone), codes, NumberHasher(bytes(32)), verify, clock)
        assert await checker.check("tpin", SUNITA, "2580") == "unavailable"


async def test_nobody_in_particular_has_no_right_secret(checker: SecretChecker) -> None:
    assert await checker.check("tpin", Subject(None, NUMBER), "2580") == "wrong"
    assert await checker.check("code", Subject("c1001", None), "123456") == "expired"


async def test_a_code_opens_once(checker: SecretChecker, codes: OneTimeCodes, clock: Clock) -> None:
    code = await codes.issue(NUMBER, "call-1/code/1", clock.now)
    assert len(code) == 6
    assert code.isdigit()
    assert await checker.check("code", Subject(None, NUMBER), code) == "ok"
    assert await checker.check("code", Subject(None, NUMBER), code) == "expired"


async def test_a_code_dies_at_the_third_wrong_try(
    checker: SecretChecker, codes: OneTimeCodes, clock: Clock
) -> None:
    code = await codes.issue(NUMBER, "call-1/code/1", clock.now)
    wrong = "000000" if code != "000000" else "000001"
    outcomes = [await checker.check("code", Subject(None, NUMBER), wrong) for _ in range(3)]
    assert outcomes == ["wrong", "wrong", "expired"]
    assert await checker.check("code", Subject(None, NUMBER), code) == "expired"


async def test_a_code_is_good_for_five_minutes_and_for_its_number(
    checker: SecretChecker, codes: OneTimeCodes, clock: Clock
) -> None:
    code = await codes.issue(NUMBER, "call-1/code/1", clock.now)
    assert await checker.check("code", Subject(None, NEIGHBOUR), code) == "expired"
    clock.advance(minutes=5)
    assert await checker.check("code", Subject(None, NUMBER), code) == "expired"


async def test_asking_for_new_codes_does_not_buy_guesses_without_end(
    checker: SecretChecker, codes: OneTimeCodes, clock: Clock
) -> None:
    outcomes = []
    for n in range(4):
        code = await codes.issue(NUMBER, f"call-1/code/{n}", clock.now)
        wrong = f"{(int(code) + 1) % 10**6:06d}"
        outcomes += [await checker.check("code", Subject(None, NUMBER), wrong) for _ in range(3)]
    assert outcomes.index("locked") == 8


async def test_a_repeated_request_sends_the_same_code_and_a_new_one_another(
    checker: SecretChecker, codes: OneTimeCodes, clock: Clock
) -> None:
    first = await codes.issue(NUMBER, "call-1/code/1", clock.now)
    assert await codes.issue(NUMBER, "call-1/code/1", clock.now) == first
    second = await codes.issue(NUMBER, "call-1/code/2", clock.now)
    assert second != first
    assert await checker.check("code", Subject(None, NUMBER), first) == "wrong"
    assert await checker.check("code", Subject(None, NUMBER), second) == "ok"


async def test_tpins_of_our_own_are_kept_hashed(database: Database, clock: Clock) -> None:
    tpins = OwnTpins(Tpins(database), b"pepper", clock)
    assert not await tpins.verify("c1001", "2580")
    await tpins.set("c1001", "2580")
    await tpins.set("c1001", "1470")
    assert not await tpins.verify("c1001", "2580")
    assert await tpins.verify("c1001", "1470")
    assert not await OwnTpins(Tpins(database), b"another", clock).verify("c1001", "1470")


async def test_no_secret_lies_open_in_the_database(
    database: Database, checker: SecretChecker, codes: OneTimeCodes, clock: Clock
) -> None:
    code = await codes.issue(NUMBER, "call-1/code/1", clock.now)
    await checker.check("code", SUNITA, code[::-1])
    await checker.check("tpin", SUNITA, "2581")
    async with database.read() as session:
        rows = (await session.execute(text("SELECT * FROM one_time_codes"))).all()
        rows += (await session.execute(text("SELECT * FROM secret_counters"))).all()
    columns = [str(value) for row in rows for value in row]
    # A hash may hold any digits by chance; what is not a hash may not.
    readable = [column for column in columns if len(column.removeprefix("number:")) != 64]
    for planted in (code, code[::-1], "2581", NUMBER, NUMBER[3:]):
        assert not any(planted in column for column in readable)
        assert planted not in columns
