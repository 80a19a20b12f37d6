"""A call's records: written by its owner only, whole, and readable afterwards."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from agent.store.calls import Calls, Logged, Turn
from agent.store.database import Database
from agent.store.errors import Fenced
from agent.trust.sealing import KeyRing
from tests.store.book import CALLER, FENCE, new_call


@pytest.fixture
def calls(database: Database, sealer: KeyRing) -> Calls:
    return Calls(database, sealer)


async def test_an_owner_that_was_fenced_out_can_write_nothing_more(
    calls: Calls, now: datetime
) -> None:
    call = new_call(now)
    await calls.open(call)
    assert await calls.close_lost(call.id, call.fence, now, "lease lapsed")

    turn = Turn(0, "bot", "नमस्ते", now)
    with pytest.raises(Fenced):
        await calls.append(call.id, call.fence, turns=[turn])
    with pytest.raises(Fenced):
        await calls.close(call.id, call.fence, now, "completed")
    with pytest.raises(Fenced):
        await calls.answered(call.id, call.fence, now)

    recorded = await calls.get(call.id)
    assert recorded is not None
    assert (recorded.state, recorded.outcome, recorded.turns) == ("closed", "lost", ())


async def test_two_reapers_close_a_lost_call_once(calls: Calls, now: datetime) -> None:
    call = new_call(now)
    await calls.open(call)
    assert await calls.close_lost(call.id, call.fence, now, "lease lapsed")
    assert not await calls.close_lost(call.id, call.fence, now, "lease lapsed")


async def test_a_call_that_ended_is_not_lost(calls: Calls, now: datetime) -> None:
    call = new_call(now)
    await calls.open(call)
    await calls.close(call.id, call.fence, now, "completed", "caller hung up")
    assert not await calls.close_lost(call.id, call.fence, now, "lease lapsed")
    await calls.close(call.id, call.fence, now + timedelta(seconds=1), "error")
    recorded = await calls.get(call.id)
    assert recorded is not None
    assert (recorded.outcome, recorded.ended_at) == ("completed", now)


async def test_turns_and_log_are_written_together_or_not_at_all(
    calls: Calls, now: datetime
) -> None:
    call = new_call(now)
    await calls.open(call)
    await calls.append(call.id, call.fence, turns=[Turn(0, "bot", "नमस्ते", now)])
    with pytest.raises(Exception, match=r"(?i)unique"):
        await calls.append(
            call.id,
            call.fence,
            turns=[Turn(1, "caller", "बैलेंस", now), Turn(0, "bot", "again", now)],
            events=[Logged(0, now, "heard", b"{}")],
        )
    recorded = await calls.get(call.id)
    assert recorded is not None
    assert [turn.n for turn in recorded.turns] == [0]
    assert await calls.log(call.id) == []


async def test_one_calls_mistake_takes_no_other_call_with_it(calls: Calls, now: datetime) -> None:
    book = [new_call(now) for _ in range(6)]
    for call in book:
        await calls.open(call)
    await calls.append(book[0].id, FENCE, turns=[Turn(0, "bot", "नमस्ते", now)])
    assert await calls.close_lost(book[1].id, FENCE, now, "lease lapsed")

    outcomes = await asyncio.gather(
        *(calls.append(call.id, FENCE, turns=[Turn(0, "bot", "again", now)]) for call in book),
        return_exceptions=True,
    )
    assert isinstance(outcomes[0], IntegrityError)  # its turn 0 is there already
    assert isinstance(outcomes[1], Fenced)
    assert outcomes[2:] == [None] * 4
    for call in book[2:]:
        recorded = await calls.get(call.id)
        assert recorded is not None
        assert len(recorded.turns) == 1


async def test_a_cancelled_call_leaves_no_transaction_half_done(
    calls: Calls, now: datetime
) -> None:
    call = new_call(now)
    await calls.open(call)
    writing = [
        asyncio.create_task(
            calls.append(call.id, FENCE, [Turn(n, "bot", "x", now)], [Logged(n, now, "say", b"")])
        )
        for n in range(20)
    ]
    await asyncio.sleep(0)
    for task in writing[::2]:
        task.cancel()
    await asyncio.gather(*writing, return_exceptions=True)
    await calls.append(call.id, FENCE, turns=[Turn(99, "bot", "still here", now)])
    recorded = await calls.get(call.id)
    assert recorded is not None
    assert {turn.n for turn in recorded.turns} >= {*range(1, 20, 2), 99}
    said = {turn.n for turn in recorded.turns} - {99}
    assert {entry.n for entry in await calls.log(call.id)} == said


async def test_a_call_reads_back_as_it_was_written(calls: Calls, now: datetime) -> None:
    call = new_call(now)
    await calls.open(call)
    await calls.answered(call.id, call.fence, now + timedelta(milliseconds=250))
    await calls.set_language(call.id, call.fence, "en")
    turn = Turn(0, "caller", "balance", now, "balance", 0.93, "en", 410)
    logged = Logged(0, now, "heard", '{"text":"बैलेंस"}'.encode())
    await calls.append(call.id, call.fence, turns=[turn], events=[logged])
    await calls.close(call.id, call.fence, now + timedelta(seconds=60), "completed", "hangup")

    recorded = await calls.get(call.id)
    assert recorded is not None
    assert recorded.turns == (turn,)
    assert recorded.caller == CALLER
    assert recorded.language == "en"
    assert recorded.answered_at == now + timedelta(milliseconds=250)
    assert await calls.log(call.id) == [logged]


async def test_calls_are_listed_newest_first_page_by_page(calls: Calls, now: datetime) -> None:
    book = [new_call(now + timedelta(seconds=n)) for n in range(5)]
    for call in book:
        await calls.open(call)
    await calls.close(book[0].id, book[0].fence, now, "completed")

    first = await calls.list_calls(limit=3)
    rest = await calls.list_calls(limit=3, before=first[-1].id)
    assert [call.id for call in first + rest] == [call.id for call in reversed(book)]
    assert await calls.open_fences() == {call.id: call.fence for call in book[1:]}
    assert await calls.get("0" * 32) is None


async def test_neither_the_caller_nor_the_log_lies_open_in_the_database(
    calls: Calls, database: Database, now: datetime
) -> None:
    call = new_call(now)
    await calls.open(call)
    await calls.append(call.id, call.fence, events=[Logged(0, now, "done", b"1234567.50")])
    async with database.read() as session:
        rows = (await session.execute(text("SELECT * FROM calls"))).all()
        rows += (await session.execute(text("SELECT * FROM events"))).all()
    for value in (value for row in rows for value in row):
        plain = bytes(value) if isinstance(value, (bytes, memoryview)) else str(value).encode()
        assert CALLER.encode() not in plain
        assert b"1234567.50" not in plain


async def test_a_naive_time_is_refused(calls: Calls, now: datetime) -> None:
    call = replace(new_call(now), started_at=now.replace(tzinfo=None))
    with pytest.raises(Exception, match="naive time"):
        await calls.open(call)
