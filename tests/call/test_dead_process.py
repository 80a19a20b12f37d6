"""A call whose process is killed is closed by another, which answers the next caller."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from agent.caller.report import CallReport
from agent.caller.ring import ring
from agent.caller.script import parse_script
from agent.jobs.reaper import REASON
from agent.speech.espeak import Espeak
from agent.store.calls import Calls, Turn
from agent.store.database import Database
from agent.store.errors import Fenced
from agent.store.redis_server import EmbeddedRedis
from agent.trust.sealing import KeyRing
from tests.server_process import ServerProcess
from tests.waiting import until

LAPSES_S = 40.0
"""Lease 10 s, grace 6 s, two sweeps 6 s, and a machine that is busy."""

LISTENS = """
language: en
number: "+919876543210"
steps:
  - wait_for_end_of_speech
  - wait_for_hang_up
"""

ASKS_FOR_A_PERSON = """
language: en
number: "+919876543210"
steps:
  - wait_for: "press a key"
  - press: "9"
  - hang_up
"""

pytestmark = pytest.mark.asyncio(loop_scope="module")


@dataclass
class Killed:
    """What another process made of a call in whose middle its own was killed."""

    data_dir: Path
    call_id: str
    fence: int
    """The number with which the dead process wrote."""
    record: dict[str, Any]
    log: str
    next_call: CallReport
    next_record: dict[str, Any]


async def call(server: ServerProcess, script: str, espeak: Espeak) -> CallReport:
    return await ring(
        "webrtc", parse_script(script), espeak, server=server.url, api_token=server.token
    )


async def open_call(server: ServerProcess) -> str:
    """Return the id of the call that the server has on the line, once the bot was heard."""

    async def running() -> str | None:
        calls = (await server.get("/api/calls")).json()["calls"]
        if not calls or calls[0]["state"] != "open":
            return None
        turns = (await server.get(f"/api/calls/{calls[0]['id']}")).json()["turns"]
        return str(calls[0]["id"]) if turns else None

    return await until(running, within_s=30.0)


async def fence_of(data_dir: Path, call_id: str) -> int:
    async with book(data_dir) as calls:
        found = await calls.get(call_id)
    assert found is not None
    return found.fence


@asynccontextmanager
async def book(data_dir: Path) -> AsyncIterator[Calls]:
    """Open the book of calls of a data folder from outside of its processes."""
    keys = KeyRing.load_or_create(data_dir / "keys" / "sealing")
    async with Database(f"sqlite:///{data_dir / 'bolbank.db'}") as database:
        yield Calls(database, keys)


async def kill_and_see(data_dir: Path, redis_url: str | None, espeak: Espeak) -> Killed:
    """Kill a server in the middle of a call; start another over the same data, and call that.

    With a Redis of their own the second starts over an empty one, as after a power cut.
    """
    settings = {"redis_url": redis_url} if redis_url else {}
    first = ServerProcess(data_dir, **settings)
    await first.start()
    cut_off = asyncio.create_task(call(first, LISTENS, espeak))
    call_id = await open_call(first)
    fence = await fence_of(data_dir, call_id)
    await first.stop(signal.SIGKILL)
    second = ServerProcess(data_dir, **settings)
    second.token = first.token
    async with second:
        record, report = await asyncio.gather(
            second.record(call_id, within_s=LAPSES_S), call(second, ASKS_FOR_A_PERSON, espeak)
        )
        next_record = await second.record(report.call_id)
    cut_off.cancel()
    await asyncio.gather(cut_off, return_exceptions=True)
    log = second.log.read_text()
    return Killed(data_dir, call_id, fence, record, log, report, next_record)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def killed(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[dict[str, Killed]]:
    """The same accident twice, at once: with the bank's Redis, which stays, and with a private."""
    async with AsyncExitStack() as stack:
        redis = EmbeddedRedis()
        stack.push_async_callback(redis.stop)
        await redis.start()
        espeak = Espeak()
        stack.push_async_callback(espeak.close)
        folders = [tmp_path_factory.mktemp(name) / "var" for name in ("own", "private")]
        own, private = await asyncio.gather(
            kill_and_see(folders[0], redis.url, espeak), kill_and_see(folders[1], None, espeak)
        )
        yield {"own": own, "private": private}


@pytest.mark.parametrize("redis", ["own", "private"])
async def test_another_process_closes_the_record(killed: dict[str, Killed], redis: str) -> None:
    record = killed[redis].record
    assert (record["state"], record["outcome"], record["reason"]) == ("closed", "lost", REASON)
    assert record["ended_at"] is not None
    assert any(turn["who"] == "bot" for turn in record["turns"])


@pytest.mark.parametrize("redis", ["own", "private"])
async def test_the_dead_owner_is_shut_out_for_good(killed: dict[str, Killed], redis: str) -> None:
    call = killed[redis]
    late = Turn(n=99, who="bot", text="from the grave", at=datetime.now(UTC))
    async with book(call.data_dir) as calls:
        with pytest.raises(Fenced):
            await calls.append(call.call_id, call.fence, [late])
        found = await calls.get(call.call_id)
    assert found is not None
    assert found.fence == call.fence + 1
    assert "from the grave" not in [turn.text for turn in found.turns]


@pytest.mark.parametrize("redis", ["own", "private"])
async def test_the_next_caller_is_served(killed: dict[str, Killed], redis: str) -> None:
    assert killed[redis].next_call.problem is None
    assert killed[redis].next_record["state"] == "closed"
    assert killed[redis].next_record["outcome"] == "caller_hung_up"
