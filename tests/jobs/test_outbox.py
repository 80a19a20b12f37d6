"""Messages go out once, in the caller's language, and survive a gateway that is away."""

import asyncio
import io
import json
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from agent.jobs.errors import GatewayError, GatewayRefused
from agent.jobs.gateways import ConsoleGateway, FileGateway
from agent.jobs.outbox import OutboxDrain
from agent.jobs.templates import Templates, Text
from agent.store.calls import Calls
from agent.store.database import Database
from agent.store.outbox import Outbox
from agent.trust.sealing import KeyRing
from tests.store.book import CALLER, FENCE, open_call


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Flaky(FileGateway):
    """A gateway that fails as often as told, before or after it has taken the message."""

    def __init__(self, folder: Path, *failures: Exception, after: bool = False) -> None:
        super().__init__(folder)
        self.failures, self.after = list(failures), after

    async def send(self, once_key: str, to: str, text: Text) -> None:
        if self.after:
            await super().send(once_key, to, text)
        if self.failures:
            raise self.failures.pop(0)
        await super().send(once_key, to, text)


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def outbox(sqlite_database: Database, sealer: KeyRing) -> Outbox:
    return Outbox(sqlite_database, sealer)


@pytest.fixture
async def call_id(sqlite_database: Database, sealer: KeyRing, now: datetime) -> str:
    return await open_call(Calls(sqlite_database, sealer), now)


async def put(
    outbox: Outbox,
    call_id: str,
    now: datetime,
    template: str = "CARD_BLOCKED_V2",
    language: str = "hi",
) -> None:
    values = {"last4": "4321", "reference": "CB48213"}
    await outbox.put("key-1", call_id, FENCE, template, language, CALLER, values, now)


def sent(folder: Path) -> list[dict[str, str]]:
    path = folder / "sms.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


async def test_a_message_goes_out_once_in_the_callers_language(
    outbox: Outbox, call_id: str, clock: Clock, tmp_path: Path
) -> None:
    drain = OutboxDrain(outbox, FileGateway(tmp_path), Templates.load(), clock)
    await put(outbox, call_id, clock.now)
    assert await drain.drain() == 1
    clock.advance(3600)
    assert await drain.drain() == 0
    (message,) = sent(tmp_path)
    assert message["to"] == CALLER
    assert message["registered_id"] == "demo-1002"
    assert "CB48213" in message["text"]
    assert "कार्ड" in message["text"]
    assert stat.S_IMODE((tmp_path / "sms.jsonl").stat().st_mode) == 0o600


async def test_a_gateway_that_is_away_is_tried_again_later(
    outbox: Outbox, call_id: str, clock: Clock, tmp_path: Path
) -> None:
    gateway = Flaky(tmp_path, GatewayError("busy"), GatewayError("busy"))
    drain = OutboxDrain(outbox, gateway, Templates.load(), clock)
    await put(outbox, call_id, clock.now)
    assert await drain.drain() == 0
    clock.advance(4)
    assert await drain.drain() == 0
    assert len(gateway.failures) == 1  # not due yet, not tried
    clock.advance(1)
    assert await drain.drain() == 0
    clock.advance(10)
    assert await drain.drain() == 1
    assert len(sent(tmp_path)) == 1


async def test_a_message_taken_by_a_gateway_that_then_failed_is_not_sent_twice(
    outbox: Outbox, call_id: str, clock: Clock, tmp_path: Path
) -> None:
    await put(outbox, call_id, clock.now)
    cut = Flaky(tmp_path, GatewayError("connection lost"), after=True)
    assert await OutboxDrain(outbox, cut, Templates.load(), clock).drain() == 0
    clock.advance(60)
    restarted = FileGateway(tmp_path)
    assert await OutboxDrain(outbox, restarted, Templates.load(), clock).drain() == 1
    assert len(sent(tmp_path)) == 1


async def test_a_message_is_given_up_after_eight_tries(
    outbox: Outbox, call_id: str, clock: Clock, tmp_path: Path
) -> None:
    gateway = Flaky(tmp_path, *[GatewayError("away")] * 20)
    drain = OutboxDrain(outbox, gateway, Templates.load(), clock)
    await put(outbox, call_id, clock.now)
    for _ in range(12):
        await drain.drain()
        clock.advance(600)
    assert len(gateway.failures) == 12


@pytest.mark.parametrize("template", ["UNKNOWN_V1", "BALANCE_V1"])
async def test_a_message_that_cannot_be_written_is_given_up_and_holds_up_no_other(
    outbox: Outbox, call_id: str, clock: Clock, tmp_path: Path, template: str
) -> None:
    drain = OutboxDrain(outbox, FileGateway(tmp_path), Templates.load(), clock)
    await put(outbox, call_id, clock.now, template)
    values = {"last4": "4321", "balance": "₹12,34,567.50"}
    await outbox.put("key-2", call_id, FENCE, "BALANCE_V1", "en", CALLER, values, clock.now)
    assert await drain.drain() == 1
    clock.advance(600)
    assert await drain.drain() == 0
    assert [row["once_key"] for row in sent(tmp_path)] == ["key-2"]


async def test_a_message_the_gateway_refuses_is_given_up(
    outbox: Outbox, call_id: str, clock: Clock, tmp_path: Path
) -> None:
    gateway = Flaky(tmp_path, GatewayRefused("the number is barred"))
    drain = OutboxDrain(outbox, gateway, Templates.load(), clock)
    await put(outbox, call_id, clock.now)
    await drain.drain()
    clock.advance(600)
    assert await drain.drain() == 0
    assert sent(tmp_path) == []


async def test_it_drains_by_itself_until_stopped(
    outbox: Outbox, call_id: str, clock: Clock, tmp_path: Path
) -> None:
    drain = OutboxDrain(outbox, FileGateway(tmp_path), Templates.load(), clock, every_s=0.01)
    await drain.start()
    await put(outbox, call_id, clock.now)
    while not sent(tmp_path):  # noqa: ASYNC110 - the file is all there is to watch
        await asyncio.sleep(0.01)
    await drain.stop()


async def test_a_folder_that_cannot_be_written_is_a_gateway_that_is_away(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(GatewayError):
        await FileGateway(tmp_path / "file").send("key", CALLER, Text("demo-1", "hello"))


async def test_the_terminal_shows_a_message_once_with_the_number_masked() -> None:
    stream = io.StringIO()
    gateway = ConsoleGateway(stream)
    for _ in range(2):
        await gateway.send("key", CALLER, Text("demo-1", "आपका कोड 482913 है"))
    assert stream.getvalue() == "SMS to +91••••••3210: आपका कोड 482913 है\n"
