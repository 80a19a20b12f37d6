"""A server that is stopped takes no new calls, lets running ones end, and leaves nothing behind."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio

from agent.call.apology import WORDS
from agent.caller.errors import Refusal
from agent.caller.report import CallReport
from agent.caller.ring import Via, ring
from agent.caller.script import parse_script
from agent.speech.espeak import Espeak
from agent.store.calls import Call, Calls
from agent.store.database import Database
from agent.trust.sealing import KeyRing
from tests.server_process import ServerProcess
from tests.waiting import until

STAYS = """
language: en
number: "+919876543210"
steps:
  - wait_for: "press a key"
  - silence: 2
  - wait_for_hang_up
"""

IS_TOLD = """
language: en
steps: [wait_for_hang_up]
"""

LEAVES = """
language: en
number: "+919876543210"
steps:
  - wait_for: "press a key"
  - silence: 12
  - hang_up
"""

pytestmark = pytest.mark.asyncio(loop_scope="module")


@dataclass
class Stop:
    """How a server with one call on the line stopped."""

    report: CallReport
    record: Call
    status: int
    left_behind: set[int]
    """Processes that it had started and that outlived it."""
    refusals: dict[str, object] = field(default_factory=dict)
    """What a new caller was answered meanwhile, by door."""
    log: str = ""


async def stopped(data_dir: Path, script: str, drain_s: int, signals: int, espeak: Espeak) -> Stop:
    """Signal a server while a call runs, knock at its doors meanwhile, and wait for its end."""
    async with ServerProcess(data_dir, drain_s=drain_s) as server:
        running = asyncio.create_task(call(server, "webrtc", script, espeak))

        async def talking() -> bool | None:
            return (await server.get("/health")).json()["calls"] == 1 or None

        await until(talking, within_s=30.0)
        await asyncio.sleep(1.0)
        children = children_of(server.pid)
        os.kill(server.pid, signal.SIGTERM)
        refusals = await knock(server, espeak) if signals == 1 else {}
        for _ in range(signals - 1):
            await asyncio.sleep(0.5)
            os.kill(server.pid, signal.SIGTERM)
        report = await running
        status = await server.ended()
    keys = KeyRing.load_or_create(data_dir / "keys" / "sealing")
    async with Database(f"sqlite:///{data_dir / 'bolbank.db'}") as database:
        record = await Calls(database, keys).get(report.call_id or "")
    assert record is not None
    return Stop(report, record, status, alive(children), refusals, server.log.read_text())


async def call(server: ServerProcess, via: Via, script: str, espeak: Espeak) -> CallReport:
    return await ring(via, parse_script(script), espeak, server=server.url, api_token=server.token)


async def knock(server: ServerProcess, espeak: Espeak) -> dict[str, object]:
    """Call a server that stops at each of its doors; return what it answers."""

    async def stopping() -> int | None:
        status = (await server.get("/health")).status_code
        return status if status != 200 else None

    health = await until(stopping)
    with pytest.raises(Refusal) as refused:
        await call(server, "webrtc", STAYS, espeak)
    telephone = await call(server, "asterisk", IS_TOLD, espeak)
    return {"health": health, "web": refused.value.status, "telephone": telephone.ended_by}


def children_of(pid: int) -> set[int]:
    """Return the processes that `pid` has started, and those that they have."""
    children = set()
    for task in Path(f"/proc/{pid}/task").iterdir():
        children |= {int(child) for child in (task / "children").read_text().split()}
    return children.union(*(children_of(child) for child in children))


def alive(pids: set[int]) -> set[int]:
    return {pid for pid in pids if Path(f"/proc/{pid}").exists()}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stops(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[dict[str, Stop]]:
    """Three servers stopped at once, each in its own way."""
    espeak = Espeak()
    folder = tmp_path_factory.mktemp("stop")
    late, in_time, twice = await asyncio.gather(
        stopped(folder / "late", STAYS, 12, 1, espeak),
        stopped(folder / "in_time", LEAVES, 60, 1, espeak),
        stopped(folder / "twice", STAYS, 60, 2, espeak),
    )
    await espeak.close()
    yield {"late": late, "in time": in_time, "twice": twice}


async def test_new_callers_are_refused_meanwhile(stops: dict[str, Stop]) -> None:
    """A page is told to try again; who has dialled hears the apology."""
    for way in ("late", "in time"):
        assert stops[way].refusals == {"health": 503, "web": 503, "telephone": "bot"}


async def test_a_call_that_outlasts_the_deadline_is_told_the_apology(
    stops: dict[str, Stop],
) -> None:
    late = stops["late"]
    assert (late.record.state, late.record.outcome) == ("closed", "server_stopped")
    assert late.report.ended_by == "bot"
    assert [turn.text for turn in late.record.turns if turn.who == "bot"][-1] == WORDS["en"]


async def test_a_call_that_ends_in_time_ends_as_its_caller_wished(stops: dict[str, Stop]) -> None:
    in_time = stops["in time"]
    assert in_time.report.problem is None
    assert (in_time.record.state, in_time.record.outcome) == ("closed", "caller_hung_up")


async def test_a_second_signal_ends_the_call_without_a_word(stops: dict[str, Stop]) -> None:
    twice = stops["twice"]
    assert (twice.record.state, twice.record.outcome) == ("closed", "server_stopped")


@pytest.mark.parametrize("way", ["late", "in time", "twice"])
async def test_a_stop_is_no_failure_and_leaves_no_process(stops: dict[str, Stop], way: str) -> None:
    assert stops[way].status == 0
    assert stops[way].left_behind == set()
    assert "Traceback" not in stops[way].log
