"""The journal of a call, on a real database and a real Redis."""

import asyncio
from datetime import UTC, datetime

from redis.asyncio import Redis

from agent.call.journal import Journal
from agent.store.calls import Calls, NewCall
from agent.store.database import Database
from agent.store.ids import new_id
from agent.store.leases import Lease
from agent.store.sessions import Sessions
from agent.trust.sealing import KeyRing

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


async def opened(calls: Calls) -> Lease:
    lease = Lease(new_id(), 7)
    await calls.open(
        NewCall(lease.call_id, "asterisk", None, None, None, "hi", None, NOW, "here", lease.fence)
    )
    return lease


async def test_what_is_said_is_on_record_in_order_when_the_call_ends(
    database: Database, redis: Redis, sealer: KeyRing
) -> None:
    calls = Calls(database, sealer)
    lease = await opened(calls)
    journal = Journal(calls, Sessions(redis, sealer), lease, str.upper, lambda: None)
    journal.start()
    for word in ("one", "two", "three"):
        journal.turn("caller", word, "en", NOW, heard=word)
    await journal.close()
    call = await calls.get(lease.call_id)
    assert call is not None
    assert [(turn.n, turn.text) for turn in call.turns] == [(0, "ONE"), (1, "TWO"), (2, "THREE")]


async def test_a_process_that_slept_too_long_lets_go_of_its_call(
    database: Database, redis: Redis, sealer: KeyRing
) -> None:
    calls = Calls(database, sealer)
    lease = await opened(calls)
    fenced = asyncio.Event()
    journal = Journal(calls, Sessions(redis, sealer), lease, str, fenced.set)
    journal.start()
    assert await calls.close_lost(lease.call_id, lease.fence, NOW, "its process was silent")
    journal.turn("bot", "too late", "en", NOW)
    await asyncio.wait_for(fenced.wait(), 5.0)
    await journal.close()
    call = await calls.get(lease.call_id)
    assert call is not None
    assert (call.outcome, call.turns) == ("lost", ())
