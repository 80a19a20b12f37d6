"""A bank act is entered before it starts, and done once."""

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import text

from agent.store.calls import Calls
from agent.store.database import Database
from agent.store.errors import Fenced, Mismatch
from agent.store.once import OnceBook
from agent.trust.sealing import KeyRing
from tests.store.book import FENCE, open_call

KEY = "dialogue-1/block_card/2/abcd"
ARGS = {"card": "d10011", "reason": "lost"}


@pytest.fixture
def book(database: Database, sealer: KeyRing) -> OnceBook:
    return OnceBook(database, sealer)


@pytest.fixture
async def call_id(database: Database, sealer: KeyRing, now: datetime) -> str:
    return await open_call(Calls(database, sealer), now)


async def test_a_call_we_no_longer_own_starts_no_act(
    book: OnceBook, call_id: str, now: datetime
) -> None:
    with pytest.raises(Fenced):
        await book.begin(KEY, call_id, FENCE - 1, "block_card", ARGS, now)
    assert (await book.begin(KEY, call_id, FENCE, "block_card", ARGS, now)).state == "new"


async def test_a_key_serves_one_act_with_one_set_of_arguments(
    book: OnceBook, call_id: str, now: datetime
) -> None:
    await book.begin(KEY, call_id, FENCE, "block_card", ARGS, now)
    with pytest.raises(Mismatch):
        await book.begin(KEY, call_id, FENCE, "block_card", {**ARGS, "card": "d10012"}, now)
    with pytest.raises(Mismatch):
        await book.begin(KEY, call_id, FENCE, "open_ticket", ARGS, now)


async def test_an_act_whose_process_died_is_run_again_with_its_key(
    book: OnceBook, call_id: str, now: datetime
) -> None:
    await book.begin(KEY, call_id, FENCE, "block_card", ARGS, now)
    assert (await book.begin(KEY, call_id, FENCE, "block_card", ARGS, now)).state == "started"
    await book.failed(KEY, call_id, FENCE, now)
    assert (await book.begin(KEY, call_id, FENCE, "block_card", ARGS, now)).state == "failed"


async def test_an_act_that_is_done_gives_its_result_and_stays_done(
    book: OnceBook, call_id: str, now: datetime
) -> None:
    await book.begin(KEY, call_id, FENCE, "block_card", ARGS, now)
    await book.done(KEY, call_id, FENCE, {"reference": "CB48213"}, now)
    await book.failed(KEY, call_id, FENCE, now)
    again = await book.begin(KEY, call_id, FENCE, "block_card", dict(reversed(ARGS.items())), now)
    assert (again.state, again.result) == ("done", {"reference": "CB48213"})


async def test_of_two_attempts_at_once_one_is_new(
    book: OnceBook, call_id: str, now: datetime
) -> None:
    attempts = await asyncio.gather(
        *(book.begin(KEY, call_id, FENCE, "block_card", ARGS, now) for _ in range(5))
    )
    assert sorted(attempt.state for attempt in attempts) == ["new"] + ["started"] * 4


async def test_results_are_sealed(
    book: OnceBook, call_id: str, database: Database, now: datetime
) -> None:
    await book.begin(KEY, call_id, FENCE, "balance", {}, now)
    await book.done(KEY, call_id, FENCE, {"balance": "1234567.50"}, now)
    async with database.read() as session:
        sealed = await session.scalar(text("SELECT result_sealed FROM once"))
    assert b"1234567.50" not in bytes(sealed)
