"""Leases in a real Redis: found, lapsed, forged, and known on while Redis is away."""

import asyncio
import time

import pytest
from redis.asyncio import Redis

from agent.speech.errors import SpeechError
from agent.speech.remote.credentials import SKEW_S, Door, PoolKey, Refused, ticket
from agent.speech.remote.registry import Announcer, Lease, Registry
from tests.speech.remote.conftest import KEY

OTHER = PoolKey(bytes(32))


def lease(**changed) -> Lease:
    given = {
        "id": "0123456789abcdef",
        "version": 1,
        "url": "wss://gpu-1.bank.example:4433/speech/v1",
        "calls": 3,
        "capacity": 200,
        "host": "gpu-1",
        "pid": 1,
        "at": time.time(),
    }
    return Lease(**given | changed)


@pytest.fixture
def registry(redis) -> Registry:
    return Registry(redis, KEY, version=1)


async def test_an_announced_replica_is_known_until_it_withdraws(redis, registry):
    announcer, mine = Announcer(redis, KEY), lease()
    await announcer.announce(mine)
    await registry.look()
    assert registry.replicas == [mine]
    await announcer.withdraw(mine.id)
    await registry.look()
    assert registry.replicas == []


async def test_a_lease_that_is_not_renewed_lapses(redis, registry):
    await Announcer(redis, KEY).announce(lease())
    await redis.pexpire(f"speech/replica/{lease().id}", 1)
    await asyncio.sleep(0.01)
    await registry.look()
    assert registry.replicas == []
    assert not await redis.exists("speech/replicas"), "its name went with it"


async def test_who_can_write_to_redis_cannot_lead_callers_voices_elsewhere(redis, registry):
    mine = lease()
    await Announcer(redis, KEY).announce(mine)
    signed = await redis.get(f"speech/replica/{mine.id}")
    forged = signed.replace(b"gpu-1.bank.example", b"evil.example")
    for value in (forged, b"", b"\xff\xfe", b"{}", b"x" * 3_000, signed[:-1]):
        await redis.set(f"speech/replica/{mine.id}", value)
        await registry.look()
        assert registry.replicas == []
    await Announcer(redis, OTHER).announce(mine)
    await registry.look()
    assert registry.replicas == []


async def test_a_strangers_lease_is_told_once_however_often_it_is_seen(redis, registry, caplog):
    await Announcer(redis, OTHER).announce(lease())
    for _ in range(3):
        await registry.look()
    assert [record.getMessage() for record in caplog.records] == [
        "a speech lease in Redis is left aside: the lease is not signed with this pool's key"
    ]


async def test_an_old_lease_an_another_version_are_left_aside(redis, registry):
    announcer = Announcer(redis, KEY)
    await announcer.announce(lease(id="a" * 16, at=time.time() - SKEW_S - 5))
    await announcer.announce(lease(id="b" * 16, version=2))
    await announcer.announce(lease(id="c" * 16))
    await registry.look()
    assert [each.id for each in registry.replicas] == ["c" * 16]


async def test_known_replicas_count_on_while_redis_is_away(redis, redis_url):
    away = Redis.from_url(redis_url)
    registry = Registry(away, KEY, version=1)
    await Announcer(redis, KEY).announce(lease())
    await registry.look()
    away.connection_pool.connection_kwargs["path"] = "/nowhere/redis.sock"
    await away.connection_pool.disconnect()
    await registry.look()
    assert [each.id for each in registry.replicas] == [lease().id]
    await away.aclose()


def test_a_ticket_opens_one_door_once():
    door = Door(KEY, "gpu")
    good = ticket(KEY, "gpu", 1_000.0)
    assert door.admit(good.header, 1_001.0) == good.nonce
    with pytest.raises(Refused, match="before"):
        door.admit(good.header, 1_002.0)
    with pytest.raises(Refused, match="not signed"):
        Door(KEY, "another").admit(good.header, 1_001.0)
    with pytest.raises(Refused, match="not signed"):
        door.admit(ticket(OTHER, "gpu", 1_000.0).header, 1_001.0)
    with pytest.raises(Refused, match="clocks"):
        door.admit(ticket(KEY, "gpu", 1_000.0).header, 1_000.0 + SKEW_S + 1)


@pytest.mark.parametrize("header", ["", "BolBank ", "BolBank a b c", "Bearer x", "BolBank " * 99])
def test_no_ticket_opens_no_door(header):
    with pytest.raises(Refused):
        Door(KEY, "gpu").admit(header, 0.0)


def test_used_tickets_are_remembered_only_while_they_would_be_good():
    door = Door(KEY, "gpu")
    for second in range(200):
        door.admit(ticket(KEY, "gpu", float(second)).header, float(second))
    assert len(door._used) <= 2 * SKEW_S + 2


def test_a_short_key_is_refused():
    with pytest.raises(SpeechError, match="32 bytes"):
        PoolKey(b"secret")
