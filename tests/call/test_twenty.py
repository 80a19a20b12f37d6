"""Twenty calls at once on one server process: three on the web, seventeen on the telephone leg."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from agent.caller.report import CallReport
from agent.caller.ring import Via, ring
from agent.caller.script import parse_script
from agent.dialogue.actions import ACTION, Do
from agent.speech.espeak import Espeak
from agent.store.calls import Calls
from agent.store.database import Database
from agent.trust.sealing import KeyRing
from tests.server_process import ServerProcess

BALANCE_WEB = """
language: hi
number: "+919876543210"
steps:
  - interrupt: {after_ms: 2000, say: "मेरा बैलेंस बताइए"}
  - wait_for: "आख़िरी चार अंक"
  - wait_for_end_of_speech
  - press: "4321"
  - wait_for: "₹12,34,567.50"
  - wait_for: "एसएमएस"
  - silence: 0.5
  - press: "2"
  - wait_for: "दूसरे खाते"
  - silence: 0.5
  - press: "2"
  - wait_for: "और कोई मदद"
  - silence: 0.5
  - press: "2"
  - wait_for_hang_up
"""

BLOCK_BY_KEYS = """
language: en
number: "+919876543210"
steps:
  - silence: 1.0
  - press: "2"
  - wait_for: "help you"
  - silence: 0.5
  - press: "3"
  - wait_for: "last four"
  - silence: 0.5
  - press: "4321"
  - wait_for: "Which card"
  - silence: 0.5
  - press: "1"
  - wait_for: "lost"
  - silence: 0.5
  - press: "2"
  - wait_for: "Shall I block it"
  - silence: 0.5
  - press: "1"
  - wait_for: "reference number"
  - wait_for_end_of_speech
  - press: "2"
  - wait_for_hang_up
"""

BLOCK_BY_VOICE = """
language: en
number: "+919876543210"
steps:
  - silence: 1.0
  - press: "2"
  - interrupt: {after_ms: 2500, say: "my card is lost"}
  - wait_for: "last four"
  - wait_for_end_of_speech
  - press: "4321"
  - wait_for: "Which card"
  - silence: 0.5
  - press: "1"
  - wait_for: "lost"
  - silence: 0.5
  - press: "1"
  - wait_for: "Shall I block it"
  - silence: 0.5
  - press: "1"
  - wait_for: "reference number"
  - wait_for_end_of_speech
  - press: "2"
  - wait_for_hang_up
"""

PERSON_BY_KEY = """
language: hi
number: "+919876543211"
steps:
  - silence: 1.0
  - press: "9"
  - wait_for: "ख़ाली नहीं"
  - wait_for_hang_up
"""

NOISE = """
language: hi
number: "+919811111111"
steps:
  - noise: {seconds: 120, level_db: -25}
"""


@dataclass(frozen=True)
class Kind:
    via: Via
    script: str
    count: int
    outcomes: set[str]


KINDS = {
    "balance on the web": Kind("webrtc", BALANCE_WEB, 3, {"done"}),
    "card blocked by keys": Kind("asterisk", BLOCK_BY_KEYS, 9, {"done"}),
    "card blocked by voice": Kind("asterisk", BLOCK_BY_VOICE, 4, {"done"}),
    "a person asked for": Kind("asterisk", PERSON_BY_KEY, 3, {"done", "no_person", "no_input"}),
    "noise": Kind("asterisk", NOISE, 1, {"no_input", "not_understood"}),
}


@dataclass
class Morning:
    """Everything that came of the twenty calls."""

    reports: dict[str, list[CallReport]]
    records: dict[str, list[dict[str, Any]]]
    noise_acts: set[str]
    """What the dialogue with mere noise wanted done."""


async def acts_of(data_dir: Path, call_id: str) -> set[str]:
    """Return the acts in the engine's log of a call."""
    keys = KeyRing.load_or_create(data_dir / "keys" / "sealing")
    async with Database(f"sqlite:///{data_dir / 'bolbank.db'}") as database:
        log = await Calls(database, keys).log(call_id)
    actions = [ACTION.validate_json(entry.payload) for entry in log if entry.kind == "do"]
    return {action.action for action in actions if isinstance(action, Do)}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def morning(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Morning]:
    data_dir: Path = tmp_path_factory.mktemp("twenty") / "var"
    espeak = Espeak()
    async with ServerProcess(data_dir) as server:
        calls = {
            name: [
                ring(
                    kind.via,
                    parse_script(kind.script, name),
                    espeak,
                    server=server.url,
                    api_token=server.token,
                    seed=number,
                )
                for number in range(kind.count)
            ]
            for name, kind in KINDS.items()
        }
        flat = await asyncio.gather(*(call for placed in calls.values() for call in placed))
        ended = iter(flat)
        reports = {name: [next(ended) for _ in placed] for name, placed in calls.items()}
        records = {
            name: [await server.record(report.call_id) for report in of_kind]
            for name, of_kind in reports.items()
        }
        assert (await server.get("/health")).status_code == 200
    await espeak.close()
    (noise,) = records["noise"]
    yield Morning(reports, records, await acts_of(data_dir, noise["id"]))


pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.alone]


async def test_all_twenty_end_as_they_must(morning: Morning) -> None:
    ended = {
        name: [record["outcome"] for record in records] for name, records in morning.records.items()
    }
    assert sum(len(outcomes) for outcomes in ended.values()) == 20
    wrong = {
        name: [
            (report.problem, outcome) for report, outcome in zip(reports, ended[name], strict=True)
        ]
        for name, reports in morning.reports.items()
        if not set(ended[name]) <= KINDS[name].outcomes
    }
    assert wrong == {}


async def test_noise_never_gets_anything_done_but_a_call_back(morning: Morning) -> None:
    assert morning.noise_acts <= {"open_ticket"}
