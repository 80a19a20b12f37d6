"""Bundles, recordings, tickets and messages: what else a call leaves behind."""

import asyncio
import dataclasses
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from agent.store.bundles import Bundles
from agent.store.calls import Calls
from agent.store.database import Database
from agent.store.errors import Fenced, StoreError
from agent.store.outbox import Outbox
from agent.store.recordings import Recordings, Segment
from agent.store.tickets import Tickets
from agent.trust.sealing import KeyRing
from tests.store.book import CALLER, FENCE, open_call

SEGMENT = Segment(0, "caller|bot", 8000, 0, 10_000, "2026/11/22/x.seal", "ef" * 32, "00c0ffee")


@pytest.fixture
async def call_id(database: Database, sealer: KeyRing, now: datetime) -> str:
    return await open_call(Calls(database, sealer), now)


async def test_a_bundle_is_its_hash(database: Database, now: datetime) -> None:
    bundles = Bundles(database)
    first = await bundles.add("bank", '{"a":1}', now)
    assert await bundles.add("bank", '{"a":1}', now) == first
    kept = await bundles.get(first)
    assert kept is not None
    assert (kept.text, kept.created_at) == ('{"a":1}', now)
    assert await bundles.get("00" * 32) is None


async def test_a_bundle_changed_behind_our_back_is_refused(
    database: Database, now: datetime
) -> None:
    bundles = Bundles(database)
    digest = await bundles.add("bank", '{"a":1}', now)
    async with database.write() as session:
        await session.execute(text("UPDATE bundles SET text = 'other'"))
    with pytest.raises(StoreError, match=digest):
        await bundles.get(digest)


async def test_the_last_bundle_activated_answers_until_it_is_retired(
    database: Database, now: datetime
) -> None:
    bundles = Bundles(database)
    old, new = [await bundles.add("bank", f'{{"a":{n}}}', now) for n in (1, 2)]
    other = await bundles.add("another bank", "{}", now)
    assert await bundles.active("bank") is None
    for minute, digest in enumerate((old, new, other)):
        await bundles.decide(digest, "active", "checker", now + timedelta(minutes=minute))
    active = await bundles.active("bank")
    assert active is not None
    assert active.hash == new
    await bundles.decide(new, "retired", "checker", now + timedelta(hours=1))
    active = await bundles.active("bank")
    assert active is not None
    assert active.hash == old
    with pytest.raises(StoreError, match="no bundle"):
        await bundles.decide("00" * 32, "active", "checker", now)


async def test_segments_are_listed_in_order_and_fenced(database: Database, call_id: str) -> None:
    recordings = Recordings(database)
    second = Segment(1, *[getattr(SEGMENT, name) for name in list(SEGMENT.__dict__)[1:]])
    await recordings.add(call_id, FENCE, second)
    await recordings.add(call_id, FENCE, SEGMENT)
    with pytest.raises(Fenced):
        await recordings.add(call_id, FENCE - 1, SEGMENT)
    assert await recordings.of_call(call_id) == [SEGMENT, second]


async def test_segments_of_a_moment_are_entered_together_and_a_fenced_one_alone_fails(
    database: Database, call_id: str
) -> None:
    recordings = Recordings(database)
    done = await asyncio.gather(
        *(
            recordings.add(call_id, FENCE - (n == 3), dataclasses.replace(SEGMENT, n=n))
            for n in range(20)
        ),
        return_exceptions=True,
    )
    assert [type(each) for each in done] == [Fenced if n == 3 else type(None) for n in range(20)]
    assert [each.n for each in await recordings.of_call(call_id)] == [*range(3), *range(4, 20)]


async def test_a_ticket_is_opened_once_and_its_note_is_sealed(
    database: Database, sealer: KeyRing, call_id: str, now: datetime
) -> None:
    tickets = Tickets(database, sealer)
    opened = await asyncio.gather(
        *(
            tickets.open("key-1", call_id, FENCE, "c1001", "card", "the card was lost", now)
            for _ in range(3)
        )
    )
    assert len({ticket.reference for ticket in opened}) == 1
    assert len(opened[0].reference) == 8
    assert await tickets.get(opened[0].reference) == opened[0]
    assert await tickets.get("00000000") is None
    async with database.read() as session:
        sealed = await session.scalar(text("SELECT note_sealed FROM tickets"))
    assert b"lost" not in bytes(sealed)


@pytest.fixture
def outbox(database: Database, sealer: KeyRing) -> Outbox:
    return Outbox(database, sealer)


async def put(outbox: Outbox, call_id: str, key: str, now: datetime) -> None:
    values = {"code": "482913"}
    await outbox.put(key, call_id, FENCE, "one_time_code", "hi", CALLER, values, now)


async def test_a_message_is_queued_once(outbox: Outbox, call_id: str, now: datetime) -> None:
    await put(outbox, call_id, "key-1", now)
    await put(outbox, call_id, "key-1", now)
    (message,) = await outbox.claim(now)
    assert (message.to, message.values, message.tries) == (CALLER, {"code": "482913"}, 1)


async def test_two_drains_never_take_the_same_message(
    outbox: Outbox, call_id: str, now: datetime
) -> None:
    for n in range(10):
        await put(outbox, call_id, f"key-{n}", now)
    taken = await asyncio.gather(*(outbox.claim(now, limit=4) for _ in range(4)))
    ids = [message.id for batch in taken for message in batch]
    assert len(ids) == len(set(ids)) == 10


async def test_a_message_whose_drain_died_is_due_again(
    outbox: Outbox, call_id: str, now: datetime
) -> None:
    await put(outbox, call_id, "key-1", now)
    await outbox.claim(now)
    assert await outbox.claim(now + timedelta(seconds=59)) == []
    (again,) = await outbox.claim(now + timedelta(seconds=61))
    assert again.tries == 2
    await outbox.sent(again.id, now)
    assert await outbox.claim(now + timedelta(hours=1)) == []


async def test_neither_number_nor_code_lies_open_in_the_outbox(
    outbox: Outbox, call_id: str, database: Database, now: datetime
) -> None:
    await put(outbox, call_id, "key-1", now)
    async with database.read() as session:
        (row,) = (await session.execute(text("SELECT to_sealed, values_sealed FROM outbox"))).all()
    for value in row:
        assert b"482913" not in bytes(value)
        assert CALLER.encode() not in bytes(value)
