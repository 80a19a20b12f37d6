"""Messages of a call: to whom they go, that they go once, and that no secret goes along.

Everything from the deed to the file that stands for the telephone network is real.
"""

import json
import logging
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent.bank.demo import DemoLedger
from agent.bank.errors import LedgerUnavailable
from agent.call.acts import CATALOGUE
from agent.call.deeds import CallDeeds
from agent.call.errors import ActError
from agent.call.journal import Journal
from agent.call.recorder import Recorder
from agent.dialogue.actions import AskSecret, Do, Send
from agent.dialogue.book import FlowBook, compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.engine import Engine
from agent.dialogue.events import HungUp
from agent.jobs.gateways import FileGateway
from agent.jobs.outbox import OutboxDrain
from agent.jobs.templates import Templates
from agent.settings import Settings
from agent.store.calls import Calls
from agent.store.codes import Codes
from agent.store.counters import Counters
from agent.store.database import Database
from agent.store.leases import Lease
from agent.store.once import OnceBook
from agent.store.outbox import Outbox
from agent.store.redis_client import connect
from agent.store.sessions import Sessions
from agent.trust.numbers import NumberHasher
from agent.trust.redaction import redact
from agent.trust.sealing import KeyRing
from agent.trust.secrets import OneTimeCodes, SecretChecker
from tests.call.counter import STRANGER, SUNITA, Counter
from tests.store.book import FENCE, open_call

KEYED = ("8351", "9999", "0000", "7777", "482913")
"""Every secret that is keyed here and must be nowhere; the TPIN that is set comes first."""

BRANCH = {"name": "Rampur branch", "landmark": "opposite the bus stand", "hours": "10:00-16:00"}


@pytest.fixture(scope="module")
def flows() -> FlowBook:
    return compile(Bundle.from_folder(Settings().flows_dir), CATALOGUE)


class Office:
    """One caller's call, from its deeds to the telephone network."""

    def __init__(
        self, counter: Counter, deeds: CallDeeds, journal: Journal, drain: OutboxDrain, folder: Path
    ) -> None:
        self.counter, self.deeds, self.journal = counter, deeds, journal
        self._drain, self._folder = drain, folder
        self._made = 0

    async def sends(self, template: str, **values: str) -> None:
        self._made += 1
        key = f"send/{template}/{self._made}"
        await self.deeds.act(Send(id="1", template=template, values=values, once_key=key))

    async def is_refused(self, template: str, **values: str) -> None:
        with pytest.raises(ActError, match="refused"):
            await self.sends(template, **values)

    async def keys(self, secret: Any, digits: str) -> str:
        """Key a secret and return the verifier's word."""
        question = AskSecret(id="7", secret=secret, length=len(digits))
        checked = await self.deeds.check_secret(question, digits)
        assert checked.id == "7"
        return checked.outcome

    async def does(self, act: str, key: str = "do/1", **args: str) -> dict[str, Any]:
        return await self.deeds.act(Do(id="1", action=act, args=args, once_key=key))

    def hangs_up(self) -> None:
        self.deeds.step(HungUp(at=datetime.now(UTC)), [])

    async def arrived(self) -> list[dict[str, str]]:
        """Return what has arrived on telephones by now."""
        await self._drain.drain()
        path = self._folder / "sms" / "sms.jsonl"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


class Town:
    """What all calls of a test share."""

    def __init__(
        self, db: Database, ledger: DemoLedger, sealer: KeyRing, redis_url: str, folder: Path
    ) -> None:
        self.db, self.ledger, self.sealer, self.folder = db, ledger, sealer, folder
        self.redis = connect(redis_url)
        self.outbox = Outbox(db, sealer)
        self.numbers = NumberHasher(bytes(32))
        self.codes = OneTimeCodes(Codes(db), self.numbers, b"pepper")
        self.secrets = SecretChecker(
            Counters(db), self.codes, self.numbers, ledger.verify_tpin, lambda: datetime.now(UTC)
        )
        later = datetime.now(UTC) + timedelta(hours=1)
        self._drain = OutboxDrain(
            self.outbox, FileGateway(folder / "sms"), Templates.load(), lambda: later
        )

    async def call(self, flows: FlowBook, number: str | None, proof: str) -> Office:
        """Open a call of `number`."""
        calls = Calls(self.db, self.sealer)
        lease = Lease(await open_call(calls, datetime.now(UTC)), FENCE)
        counter = Counter(self.ledger, number, proof)
        journal = Journal(calls, Sessions(self.redis, self.sealer), lease, redact, lambda: None)
        journal.start()
        unused: Any = None
        deeds = CallDeeds(
            leg=unused,
            engine=Engine(flows),
            desk=counter.desk,
            journal=journal,
            recorder=Recorder(8000, lambda segment: None),
            once=OnceBook(self.db, self.sealer),
            outbox=self.outbox,
            secrets=self.secrets,
            lease=lease,
        )
        return Office(counter, deeds, journal, self._drain, self.folder)


@pytest.fixture
async def town(
    sqlite_database: Database, books: DemoLedger, sealer: KeyRing, redis_url: str, tmp_path: Path
) -> AsyncIterator[Town]:
    town = Town(sqlite_database, books, sealer, redis_url, tmp_path)
    yield town
    await town.redis.aclose()


# --- to whom ----------------------------------------------------------------------------------


async def test_where_the_branch_is_may_be_sent_to_any_caller(town: Town, flows: FlowBook) -> None:
    call = await town.call(flows, STRANGER, "caller_id")
    call.counter.desk.language = "en"
    await call.sends("BRANCH_V1", **BRANCH)
    (message,) = await call.arrived()
    assert message["to"] == STRANGER
    assert message["text"] == ("Rampur branch, opposite the bus stand. Open 10:00-16:00. - BolBank")


async def test_what_is_above_l0_goes_to_the_registered_mobile_alone(
    town: Town, flows: FlowBook
) -> None:
    values = {"last4": "4321", "balance": "₹12,34,567.50"}
    call = await town.call(flows, SUNITA, "caller_id")
    await call.is_refused("BALANCE_V1", **values)
    await call.counter.verified("4321")
    await call.sends("BALANCE_V1", **values)
    assert [message["to"] for message in await call.arrived()] == [SUNITA]


async def test_a_hidden_or_unproven_number_is_sent_nothing(town: Town, flows: FlowBook) -> None:
    for number in (None, STRANGER):
        call = await town.call(flows, number, "none")
        await call.is_refused("BRANCH_V1", **BRANCH)
        assert await call.arrived() == []


async def test_a_message_goes_once_and_in_the_callers_language(town: Town, flows: FlowBook) -> None:
    call = await town.call(flows, STRANGER, "caller_id")
    values = {"reference": "48213", "due_date": "29-11-2026"}
    for _ in range(3):
        await call.deeds.act(Send(id="1", template="TICKET_V1", values=values, once_key="k"))
    (message,) = await call.arrived()
    assert "शिकायत" in message["text"]
    assert "48213" in message["text"]


# --- alerts -----------------------------------------------------------------------------------


async def test_a_lock_out_is_told_to_the_registered_mobile_once(
    town: Town, flows: FlowBook, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    call = await town.call(flows, SUNITA, "number")
    await call.counter.verified("4321")
    words = [await call.keys("tpin", wrong) for wrong in KEYED[1:4]]
    assert words == ["wrong", "wrong", "locked"]
    assert await call.keys("tpin", "2580") == "locked"
    again = await town.call(flows, SUNITA, "number")
    await again.counter.verified("4321")
    assert await again.keys("tpin", "2580") == "locked"
    (message,) = await call.arrived()
    assert (message["to"], message["registered_id"]) == (SUNITA, "demo-1004")
    await call.journal.close()
    assert_nowhere(town, caplog.text)


async def test_wrong_codes_alert_nobody(town: Town, flows: FlowBook) -> None:
    call = await town.call(flows, SUNITA, "caller_id")
    for _ in range(12):
        await call.keys("code", "482913")
    assert await call.arrived() == []


# --- a new TPIN -------------------------------------------------------------------------------


async def test_a_new_tpin_is_set_told_and_left_nowhere(
    town: Town, flows: FlowBook, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    call = await town.call(flows, SUNITA, "caller_id")
    await call.counter.verified("4321")
    code = await town.codes.issue(SUNITA, "code/1", datetime.now(UTC))
    assert await call.keys("code", code) == "ok"
    assert await call.keys("new_tpin", "1234") == "weak"
    assert await call.keys("new_tpin", "8765") == "weak"  # the end of her other account
    assert await call.keys("new_tpin", "8351") == "ok"
    assert await call.keys("new_tpin_again", "9999") == "wrong"
    assert await call.keys("new_tpin", "8351") == "ok"
    assert await call.keys("new_tpin_again", "8351") == "ok"
    assert await call.does("set_tpin") == {"done": True}
    assert await call.does("set_tpin") == {"done": True}  # a retry: the once book's answer
    await call.sends("TPIN_SET_V1")  # what a flow sends too
    assert await town.ledger.verify_tpin("c1001", "8351")
    assert await call.keys("tpin", "8351") == "ok"
    (message,) = await call.arrived()
    assert (message["to"], message["registered_id"]) == (SUNITA, "demo-1011")
    call.hangs_up()
    await call.journal.close()
    assert_nowhere(town, caplog.text + repr(call.counter.desk) + message["text"])


async def test_a_new_tpin_needs_a_code_of_this_call(town: Town, flows: FlowBook) -> None:
    call = await town.call(flows, SUNITA, "number")
    assert await call.keys("new_tpin", "8351") == "unavailable"  # whose would it be?
    await call.counter.verified("4321")
    assert await call.keys("new_tpin", "8351") == "ok"
    assert await call.keys("new_tpin_again", "8351") == "ok"
    with pytest.raises(ActError, match="refused"):
        await call.does("set_tpin")
    assert await call.arrived() == []


async def test_a_new_tpin_does_not_outlive_the_call(town: Town, flows: FlowBook) -> None:
    call = await town.call(flows, SUNITA, "number")
    await call.counter.verified("4321")
    await call.keys("new_tpin", "8351")
    call.hangs_up()
    assert await call.keys("new_tpin_again", "8351") == "wrong"


async def test_no_new_tpin_is_taken_while_the_books_are_away(
    town: Town, flows: FlowBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = await town.call(flows, SUNITA, "number")
    await call.counter.verified("4321")

    async def away(*args: object) -> Any:
        raise LedgerUnavailable("away")

    monkeypatch.setattr(DemoLedger, "accounts", away)
    assert await call.keys("new_tpin", "8351") == "unavailable"
    assert await call.keys("new_tpin_again", "8351") == "wrong"


def assert_nowhere(town: Town, shown: str) -> None:
    """Check that no secret keyed is in the databases, the log or what else was shown."""
    everything = [shown]
    for path in (town.folder / "bolbank.db", town.folder / "demo.db"):
        with closing(sqlite3.connect(path)) as file:
            dump = "\n".join(file.iterdump())
            everything.append(re.sub(r"\$argon2id\$[^']*|X'[0-9A-F]*'", "", dump))
            if path.name == "bolbank.db":
                events = file.execute("SELECT call_id, n, payload_sealed FROM events").fetchall()
                everything += [
                    town.sealer.open(sealed, f"events/{call}/{n}").decode()
                    for call, n, sealed in events
                ]
    for text in everything:
        for secret in KEYED:
            assert re.search(rf"(?<![0-9A-Za-z.]){secret}(?![0-9A-Za-z])", text) is None, secret
