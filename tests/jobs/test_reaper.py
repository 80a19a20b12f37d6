"""A call whose process died is closed, once, and only then."""

import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from redis.asyncio import Redis

from agent.jobs.reaper import Reaper
from agent.store.calls import Calls, Turn
from agent.store.database import Database
from agent.store.errors import Fenced, StoreUnavailable
from agent.store.leases import Lease, Leases
from agent.store.redis_client import connect
from agent.trust.sealing import KeyRing
from tests.store.book import new_call


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def calls(database: Database, sealer: KeyRing) -> Calls:
    return Calls(database, sealer)


@pytest.fixture
def leases(redis: Redis) -> Leases:
    return Leases(redis, "call-1", lambda _: None)


@pytest.fixture
def reaper(calls: Calls, leases: Leases, clock: Clock) -> Reaper:
    return Reaper(calls, leases, clock, grace_s=6)


async def ring(calls: Calls, leases: Leases, now: datetime) -> Lease:
    call = new_call(now)
    lease = await leases.acquire(call.id)
    await calls.open(replace(call, fence=lease.fence))
    return lease


async def test_a_call_whose_process_was_killed_is_closed_and_its_owner_shut_out(
    reaper: Reaper, calls: Calls, leases: Leases, redis: Redis, clock: Clock
) -> None:
    lease = await ring(calls, leases, clock.now)
    await redis.delete(f"lease/{lease.call_id}")  # nobody renewed it for ten seconds
    assert await reaper.sweep() == []
    clock.advance(6)
    assert await reaper.sweep() == [lease.call_id]
    assert await reaper.sweep() == []

    record = await calls.get(lease.call_id)
    assert record is not None
    assert (record.state, record.outcome, record.ended_at) == ("closed", "lost", clock.now)
    assert record.reason == "the process that owned the call is gone"
    with pytest.raises(Fenced):
        await calls.append(lease.call_id, lease.fence, [Turn(0, "bot", "still here", clock.now)])


async def test_a_call_that_is_held_is_left_alone(
    reaper: Reaper, calls: Calls, leases: Leases, clock: Clock
) -> None:
    await ring(calls, leases, clock.now)
    for _ in range(5):
        assert await reaper.sweep() == []
        clock.advance(3)


async def test_redis_coming_back_empty_costs_no_call(
    reaper: Reaper, calls: Calls, leases: Leases, redis: Redis, clock: Clock
) -> None:
    lease = await ring(calls, leases, clock.now)
    await redis.flushall()
    assert await reaper.sweep() == []
    clock.advance(3)
    await leases.renew()
    assert await reaper.sweep() == []
    clock.advance(60)
    assert await reaper.sweep() == []
    assert lease.call_id in await calls.open_fences()


async def test_nothing_is_closed_while_redis_is_gone(
    reaper: Reaper, calls: Calls, leases: Leases, redis: Redis, clock: Clock
) -> None:
    await ring(calls, leases, clock.now)
    await redis.flushall()
    assert await reaper.sweep() == []
    async with connect("unix:///nowhere/redis.sock") as gone:
        reaper._leases = Leases(gone, "call-1", lambda _: None)
        clock.advance(60)
        with pytest.raises(StoreUnavailable):
            await reaper.sweep()
    reaper._leases = leases
    assert await reaper.sweep() == []  # the time without Redis does not count


async def test_two_reapers_close_a_call_once(
    calls: Calls, leases: Leases, redis: Redis, clock: Clock
) -> None:
    reapers = [Reaper(calls, leases, clock, grace_s=0) for _ in range(3)]
    lease = await ring(calls, leases, clock.now)
    await redis.flushall()
    closed = await asyncio.gather(*(reaper.sweep() for reaper in reapers))
    assert [call for batch in closed for call in batch] == [lease.call_id]


async def test_it_sweeps_by_itself_until_stopped(
    calls: Calls, leases: Leases, redis: Redis, clock: Clock
) -> None:
    lease = await ring(calls, leases, clock.now)
    await redis.flushall()
    reaper = Reaper(calls, leases, clock, every_s=0.01, grace_s=0)
    await reaper.start()
    while lease.call_id in await calls.open_fences():  # noqa: ASYNC110 - only the record tells
        await asyncio.sleep(0.01)
    await reaper.stop()


OWNER = """
import asyncio, sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from agent.store.calls import Calls
from agent.store.database import Database
from agent.store.leases import Leases
from agent.store.redis_client import connect
from agent.trust.sealing import KeyRing
from tests.store.book import new_call

async def own(redis_url, database_url, keys):
    leases = Leases(connect(redis_url), "doomed", print, renew_s=0.05, lapse_s=0.3)
    await leases.start()
    call = new_call(datetime.now(UTC))
    lease = await leases.acquire(call.id)
    calls = Calls(Database(database_url), KeyRing.load_or_create(Path(keys)))
    await calls.open(replace(call, fence=lease.fence))
    print(call.id, flush=True)
    await asyncio.sleep(60)

asyncio.run(own(*sys.argv[1:]))
"""


async def test_a_process_killed_in_the_middle_of_a_call_leaves_a_closed_record(
    redis: Redis, redis_url: str, sqlite_url: str, keys_folder: Path, sealer: KeyRing
) -> None:
    arguments = [redis_url, sqlite_url, str(keys_folder / "seal.keys")]
    owner = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OWNER, *arguments, stdout=asyncio.subprocess.PIPE
    )
    assert owner.stdout is not None
    call_id = (await owner.stdout.readline()).decode().strip()
    async with Database(sqlite_url) as db:
        calls = Calls(db, sealer)
        leases = Leases(redis, "survivor", lambda _: None)
        reaper = Reaper(calls, leases, lambda: datetime.now(UTC), every_s=0.02, grace_s=0.1)
        await reaper.start()
        await asyncio.sleep(0.5)
        assert call_id in await calls.open_fences()  # it is renewed, so it lives
        owner.kill()
        await owner.communicate()
        while call_id in await calls.open_fences():  # noqa: ASYNC110 - only the record tells
            await asyncio.sleep(0.01)
        await reaper.stop()
        record = await calls.get(call_id)
    assert record is not None
    assert (record.outcome, record.caller) == ("lost", "+919876543210")
