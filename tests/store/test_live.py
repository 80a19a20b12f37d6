"""What lives in Redis: leases, saved dialogues, ids that work once; and life without Redis."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis.asyncio import Redis

from agent.store import tether
from agent.store.errors import StoreError, StoreUnavailable
from agent.store.leases import Leases
from agent.store.one_time import MediaIds, UsedIds
from agent.store.redis_client import connect
from agent.store.redis_server import EmbeddedRedis
from agent.store.sessions import Sessions
from agent.trust.errors import SealError
from agent.trust.sealing import KeyRing


@pytest.fixture
async def gone() -> AsyncIterator[Redis]:
    client = connect("unix:///nowhere/redis.sock")
    yield client
    await client.aclose()


@pytest.fixture
async def hung(tmp_path: Path) -> AsyncIterator[Redis]:
    """A Redis that takes connections and never answers."""
    release = asyncio.Event()

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await release.wait()
        writer.close()

    server = await asyncio.start_unix_server(say_nothing, str(tmp_path / "redis.sock"))
    client = connect(f"unix://{tmp_path}/redis.sock")
    yield client
    await client.aclose()
    release.set()
    server.close()
    await server.wait_closed()


def leases(redis: Redis, owner: str, lost: list[str]) -> Leases:
    return Leases(redis, owner, lost.append, lapse_s=0.3)


async def test_redis_that_is_gone_or_hangs_is_unavailable(
    gone: Redis, hung: Redis, sealer: KeyRing
) -> None:
    for redis in (gone, hung):
        with pytest.raises(StoreUnavailable):
            await Sessions(redis, sealer).save("d1", b"state")
    with pytest.raises(StoreUnavailable):
        await leases(gone, "call-1", []).acquire("c1")
    with pytest.raises(StoreUnavailable):
        await MediaIds(gone, sealer).issue()
    with pytest.raises(StoreUnavailable):
        await UsedIds(gone).use("jti", 60)


async def test_a_call_goes_on_while_redis_is_gone(gone: Redis, redis: Redis) -> None:
    lost: list[str] = []
    held = leases(redis, "call-1", lost)
    lease = await held.acquire("c1")
    held._redis = gone
    with pytest.raises(StoreUnavailable):
        await held.renew()
    await held.release(lease)
    assert lost == []


@pytest.mark.parametrize("url", ["", "nonsense", "http://host"])
def test_a_url_that_is_no_redis_is_refused(url: str) -> None:
    with pytest.raises(StoreError, match="redis_url"):
        connect(url)


async def test_a_lease_lapses_unless_it_is_renewed(redis: Redis) -> None:
    held = leases(redis, "call-1", [])
    await held.acquire("c1")
    await held.acquire("c2")
    assert await held.lapsed(["c1", "c2", "c3"]) == {"c3"}
    for _ in range(3):
        await asyncio.sleep(0.15)
        await held.renew()
    assert await held.lapsed(["c1", "c2"]) == set()
    await asyncio.sleep(0.35)
    assert await held.lapsed(["c1", "c2"]) == {"c1", "c2"}


async def test_every_lease_has_a_higher_number_than_the_one_before(redis: Redis) -> None:
    held = leases(redis, "call-1", [])
    fences = [(await held.acquire(f"c{n}")).fence for n in range(5)]
    assert fences == sorted(set(fences))


async def test_a_call_taken_over_is_lost_to_its_first_owner(redis: Redis) -> None:
    lost: list[str] = []
    first, second = leases(redis, "call-1", lost), leases(redis, "call-2", [])
    old = await first.acquire("c1")
    await second.acquire("c1")
    await first.renew()
    await first.renew()
    assert lost == ["c1"]
    await first.release(old)
    assert await second.lapsed(["c1"]) == set()


async def test_a_lease_is_back_after_redis_lost_everything(redis: Redis) -> None:
    lost: list[str] = []
    held = leases(redis, "call-1", lost)
    await held.acquire("c1")
    await redis.flushall()
    await held.renew()
    assert await held.lapsed(["c1"]) == set()
    assert lost == []


async def test_leases_are_renewed_by_themselves_until_stopped(redis: Redis) -> None:
    held = Leases(redis, "call-1", lambda _: None, renew_s=0.05, lapse_s=0.3)
    await held.start()
    lease = await held.acquire("c1")
    await asyncio.sleep(0.6)
    assert await held.lapsed(["c1"]) == set()
    await held.release(lease)
    await held.stop()
    assert await held.lapsed(["c1"]) == {"c1"}


async def test_a_saved_dialogue_is_sealed_and_comes_back(redis: Redis, sealer: KeyRing) -> None:
    sessions = Sessions(redis, sealer)
    assert await sessions.read("d1") is None
    await sessions.save("d1", b'{"balance":"1234567.50"}')
    stored = [await redis.get(key) for key in await redis.keys("*")]
    assert all(b"1234567.50" not in value for value in stored)
    assert await sessions.read("d1") == b'{"balance":"1234567.50"}'
    await redis.rename("session/d1", "session/d2")
    with pytest.raises(SealError):
        await sessions.read("d2")
    await sessions.delete("d2")
    assert await sessions.read("d2") is None


async def test_a_saved_dialogue_does_not_stay_for_ever(redis: Redis, sealer: KeyRing) -> None:
    await Sessions(redis, sealer).save("d1", b"state")
    assert 0 < await redis.ttl("session/d1") <= 3600


async def test_a_media_id_works_once(redis: Redis, sealer: KeyRing) -> None:
    ids = MediaIds(redis, sealer)
    media_id = await ids.issue(b"+919876543210")
    assert b"9876543210" not in b"".join([await redis.get(key) for key in await redis.keys("*")])
    consumed = await asyncio.gather(*(ids.consume(media_id) for _ in range(5)))
    assert sorted(consumed, key=str) == sorted([b"+919876543210", *[None] * 4], key=str)
    for unknown in ("", "x", "x" * 10_000, "*"):
        assert await ids.consume(unknown) is None


async def test_a_media_id_is_good_for_half_a_minute(redis: Redis, sealer: KeyRing) -> None:
    media_id = await MediaIds(redis, sealer).issue()
    assert 0 < await redis.ttl(f"media/{media_id}") <= 30


async def test_a_token_id_is_new_once(redis: Redis) -> None:
    used = UsedIds(redis)
    assert sum(await asyncio.gather(*(used.use("jti-1", 60) for _ in range(5)))) == 1
    assert await used.use("jti-2", 60)


async def test_a_killed_redis_is_started_again_at_the_same_place() -> None:
    server = EmbeddedRedis()
    await server.start()
    client = connect(server.url)
    try:
        await client.set("a", "1")
        assert server.pid is not None
        os.kill(server.pid, signal.SIGKILL)
        while True:
            try:
                if await client.get("a") is None:
                    break
            except Exception:
                await asyncio.sleep(0.02)
    finally:
        await client.aclose()
        await server.stop()


async def test_the_private_redis_is_ours_alone_and_leaves_nothing() -> None:
    server = EmbeddedRedis()
    await server.start()
    pid = server.pid
    folder = Path(server.url.removeprefix("unix://")).parent
    assert pid is not None
    assert folder.stat().st_mode & 0o077 == 0
    await server.stop()
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(StoreUnavailable):
        _ = server.url


async def test_a_redis_that_cannot_start_says_why(tmp_path: Path) -> None:
    server = EmbeddedRedis(tmp_path / ("long" * 40))
    with pytest.raises(StoreUnavailable, match="too long"):
        await server.start()
    await server.stop()


def test_what_is_tethered_dies_with_us() -> None:
    start = (
        "import subprocess, sys; from agent.store import tether; "
        "child = subprocess.Popen(tether.command([sys.argv[1], '60'])); "
        "print(child.pid, flush=True); input()"
    )
    sleep = next(path for path in ("/usr/bin/sleep", "/bin/sleep") if os.path.exists(path))
    parent = subprocess.Popen(
        [sys.executable, "-c", start, sleep], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    while Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0] != sleep.encode():
        pass
    parent.kill()
    parent.communicate()
    while _runs(pid):
        pass


def _runs(pid: int) -> bool:
    """Return whether the process still runs; a zombie that nobody has reaped does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_what_has_no_parent_any_more_is_not_started() -> None:
    ran = subprocess.run(
        [*tether.command(["/bin/false"])[:4], "1", "/bin/false"], check=False, capture_output=True
    )
    assert ran.returncode == 0
