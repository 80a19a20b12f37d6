"""Secrets that customers key in are nowhere afterwards; without suppression they are everywhere.

Two real calls are placed twice: as the product is, and with every suppression switched off here, in
the test. The second shows that the search would find what the first does not hold.
"""

import asyncio
import io
import json
import logging
import re
import shutil
import sqlite3
import wave
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
import pytest_asyncio
from loguru import logger as loguru_logger

from agent.call.deeds import CallDeeds
from agent.call.ears import Ears
from agent.call.recorder import Recorder
from agent.caller.track import Samples
from agent.dialogue.actions import AskSecret
from agent.dialogue.events import Pressed, SecretChecked
from agent.speech.stream import LocalStream
from agent.store.redis_client import ask_bytes, connect
from agent.store.redis_server import EmbeddedRedis
from agent.trust.logscrub import install_logging
from agent.trust.sealing import KeyRing
from tests.call.conftest import Serving, served
from tests.call.customer import customer
from tests.call.keytones import keys_in, without_keys
from tests.staffed import staffed_flows
from tests.waiting import until

NUMBER = "+919876543210"
LAST4, TPIN = "4321", "2580"
PLACES = {"database", "redis", "log", "api", "telephone recording", "web recording", "ears"}

SINGLE_KEY = re.compile(r"""["'](?:digit|key)["']: ?["'][0-9*#]""")
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

log = logging.getLogger(__name__)


@dataclass
class Traces:
    """All that two calls left behind, readable."""

    code: str
    rows: str
    files: bytes
    redis: bytes
    log: str
    api: str
    recorded: dict[str, str]
    """Keys whose tones are in the caller's side of the recording, by leg."""
    heard: str
    """Keys whose tones the recogniser was given."""
    spoken_s: float
    """Speech in the caller's side of the telephone call's recording."""

    def places(self, secret: str) -> set[str]:
        """Return where the secret is."""
        found = {
            "database": _holds(self.rows, secret) or (secret == self.code and self._raw()),
            "redis": _holds(self.redis.decode(errors="replace"), secret),
            "log": _holds(self._log_for(secret), secret),
            "api": _holds(self.api, secret),
            "telephone recording": secret in self.recorded["asterisk"],
            "web recording": secret in self.recorded["webrtc"],
            "ears": secret in self.heard,
        }
        return {place for place, there in found.items() if there}

    def _raw(self) -> bool:
        """Tell whether the code is in the bytes of a file; four digits are there by chance."""
        return _holds(self.files.decode("latin-1"), self.code)

    def _log_for(self, secret: str) -> str:
        """Leave the parameters of SQL out for four digits: a latency in ms may be the same."""
        if len(secret) > len(TPIN):
            return self.log
        return "".join(
            line for line in self.log.splitlines(keepends=True) if " aiosqlite: " not in line
        )


def _holds(text: str, secret: str) -> bool:
    """Tell whether `secret` stands in `text`, not within a hash, a time or a duration."""
    around = rf'(?<![0-9A-Za-z.])(?<!_ms": )(?<!_ms":){secret}(?![0-9A-Za-z])'
    return re.search(around, text) is not None


# --- the calls --------------------------------------------------------------------------------


async def by_telephone(bank: Serving) -> tuple[str, str]:
    """Code by SMS, last four, TPIN, balance; return the call's id and the code."""
    house = bank.house
    assert house.new_api_token is not None
    async with customer(
        "asterisk", bank.url, house.new_api_token, NUMBER, house.pool.espeak
    ) as caller:
        await caller.waits(1.5)
        await caller.presses("2")
        await caller.waits(1.5)
        await caller.presses("1")
        code = await until(lambda: _code(bank), within_s=20.0)
        await caller.waits(1.0)
        await caller.says(" ".join(DIGITS[int(digit)] for digit in code))
        await caller.waits(1.0)
        await caller.presses(code)
        await caller.waits(2.0)
        # The caller's side stays unrecorded for half a second after the code.
        await asyncio.sleep(1.0)
        await caller.presses(LAST4)
        await caller.waits(2.5)
        await caller.presses(TPIN)
        await caller.waits(2.5)
        return caller.call_id, code


async def by_web(bank: Serving) -> str:
    """Last four, TPIN, balance; return the call's id."""
    house = bank.house
    assert house.new_api_token is not None
    async with customer(
        "webrtc", bank.url, house.new_api_token, NUMBER, house.pool.espeak
    ) as caller:
        await caller.hears("press a key")
        await caller.waits(0.5)
        await caller.presses("1")
        await caller.hears("last four digits")
        await caller.waits(0.5)
        await caller.presses(LAST4)
        await caller.hears("telephone PIN")
        await caller.waits(0.5)
        await caller.presses(TPIN)
        await caller.hears("you have")
        await caller.waits(1.5)
        return caller.call_id


async def _code(bank: Serving) -> str | None:
    """Read the one-time code on the customer's mobile."""
    codes = [re.search(r"\b\d{6}\b", message["text"]) for message in bank.messages()]
    return next((code.group() for code in codes if code), None)


# --- what is left of them -----------------------------------------------------------------------


@contextmanager
def logged_to(path: Path) -> Iterator[None]:
    """Have everything log to `path` from DEBUG on, through the product's own scrubber."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    # The customer's own end is not searched, and a line a packet is only numbers.
    quiet = [logging.getLogger(name) for name in ("websockets.client", "aiortc", "httpcore")]
    # Other tests' servers may have hushed these.
    loud = [logging.getLogger(name) for name in ("uvicorn", "uvicorn.error", "websockets.server")]
    levels = [(logger.level, logger.propagate) for logger in [*quiet, *loud]]
    with path.open("w") as stream:
        install_logging("DEBUG", stream=stream)
        for logger in quiet:
            logger.setLevel(logging.INFO)
        for logger in loud:
            logger.setLevel(logging.DEBUG)
            logger.propagate = True
        try:
            yield
        finally:
            root.handlers[:] = handlers
            root.setLevel(level)
            loguru_logger.remove()
            for logger, (before, propagate) in zip([*quiet, *loud], levels, strict=True):
                logger.setLevel(before)
                logger.propagate = propagate


@contextmanager
def tapped() -> Iterator[dict[int, bytearray]]:
    """Note what the ears are given, by sample rate: one call each."""
    given: dict[int, bytearray] = defaultdict(bytearray)
    feed = LocalStream.feed

    def note(stream: LocalStream, pcm: bytes) -> None:
        given[stream.rate_hz] += pcm
        feed(stream, pcm)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LocalStream, "feed", note)
        yield given


async def watch_redis(url: str, keys: KeyRing, seen: set[bytes]) -> None:
    """Add every key and value to `seen`, raw and unsealed, until cancelled."""
    redis = connect(url)
    try:
        while True:
            for name in await redis.keys("*"):
                key = name if isinstance(name, bytes) else name.encode()
                value = await ask_bytes(redis.get(key))
                if value is None:
                    continue
                seen |= {key, value}
                if key.startswith(b"session/"):
                    state = json.loads(keys.open(value, key.decode()))
                    state.pop("interrupted")  # a duration in ms
                    seen.add(json.dumps(state).encode())
            await asyncio.sleep(0.2)
    finally:
        await redis.aclose()


ABOUT = {
    ("calls", "caller_sealed"): "calls/{id}/caller",
    ("events", "payload_sealed"): "events/{call_id}/{n}",
    ("once", "result_sealed"): "once/{once_key}",
    ("outbox", "to_sealed"): "",
    ("outbox", "values_sealed"): "",
}
"""What the sealed columns are sealed as. The outbox stays shut: its SMS must hold the code."""


def rows_of(path: Path, keys: KeyRing) -> str:
    """Return every row of every table as JSON, unsealed; a column that cannot be opened fails."""
    lines = []
    with sqlite3.connect(path) as database:
        database.row_factory = sqlite3.Row
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in names:
            for row in database.execute(f'SELECT * FROM "{table}"'):  # noqa: S608
                shown: dict[str, Any] = dict(row)
                for column, value in shown.items():
                    if isinstance(value, bytes):
                        about = ABOUT[table, column]
                        shown[column] = about and keys.open(value, about.format(**row)).decode()
                lines.append(json.dumps({table: shown}, ensure_ascii=False))
    database.close()
    return "\n".join(lines)


def files_of(folder: Path) -> bytes:
    """Return all that lies in the data folder, but for the messages on their way to the mobile."""
    return b"\n".join(
        path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.parent.name != "sms"
    )


def caller_side(wav: bytes) -> tuple[Samples, int]:
    """Return the caller's side of a recording, and its rate."""
    with wave.open(io.BytesIO(wav)) as file:
        frames = np.frombuffer(file.readframes(file.getnframes()), np.int16)
        return frames.reshape(-1, 2)[:, 0], file.getframerate()


async def traces_of_two_calls(folder: Path) -> Traces:
    """Place both calls at once on a house of their own and gather all that is left of them."""
    flows = folder / "flows"
    shutil.copytree(staffed_flows(), flows)
    balance = flows / "balance" / "flow.yaml"
    balance.write_text(balance.read_text().replace("needs: L1", "needs: L2"))
    redis = EmbeddedRedis()
    await redis.start()
    seen: set[bytes] = set()
    with logged_to(folder / "log"), tapped() as given:
        async with served(folder / "var", flows_dir=flows, redis_url=redis.url) as bank:
            watch = asyncio.create_task(watch_redis(redis.url, bank.house.keys, seen))
            (telephone, code), web = await asyncio.gather(by_telephone(bank), by_web(bank))
            for call_id in (telephone, web):
                await bank.record(call_id)
            headers = {"Authorization": f"Bearer {bank.house.new_api_token}"}
            async with httpx.AsyncClient(trust_env=False, headers=headers) as client:
                api = "/api/calls"
                pages = [api, f"{api}/{telephone}", f"{api}/{web}", "/metrics", "/health"]
                answers = [(await client.get(bank.url + page)).text for page in pages]
            sides = {
                "asterisk": caller_side(await bank.recording(telephone)),
                "webrtc": caller_side(await bank.recording(web)),
            }
            rows = rows_of(folder / "var" / "bolbank.db", bank.house.keys)
            rows += rows_of(folder / "var" / "demo_ledger.db", bank.house.keys)
            files = files_of(folder / "var")
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)
    await redis.stop()
    speech = without_keys(*sides["asterisk"])
    return Traces(
        code=code,
        rows=rows,
        files=files,
        redis=b"\n".join(seen),
        log=(folder / "log").read_text(),
        api="\n".join(answers),
        recorded={leg: keys_in(*side) for leg, side in sides.items()},
        heard="|".join(
            keys_in(np.frombuffer(bytes(pcm), np.int16), rate_hz) for rate_hz, pcm in given.items()
        ),
        spoken_s=float(np.count_nonzero(np.abs(speech) > 1000)) / sides["asterisk"][1],
    )


# --- suppression, switched off --------------------------------------------------------------------


@contextmanager
def unsuppressed() -> Iterator[None]:
    """Treat a secret as any other entry, record and hear it, and redact and scrub nothing."""
    check_secret, open_ = CallDeeds.check_secret, Ears._open

    async def as_any_entry(deeds: CallDeeds, question: AskSecret, digits: str) -> SecretChecked:
        log.info("keyed: %s", digits)
        deeds.caller_turn(digits, None, None, 0.0)
        run = deeds._engine.state.run
        assert run is not None
        run.values[question.secret] = digits
        deeds.step(Pressed(at=datetime.now(UTC), keys=digits), [])
        return await check_secret(deeds, question, digits)

    def hearing(ears: Ears, *opened: Any) -> None:
        open_(ears, *opened)
        ears._deaf, ears._deaf_until = False, 0

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CallDeeds, "check_secret", as_any_entry)
        patch.setattr(Recorder, "pause", lambda recorder: None)
        patch.setattr(Ears, "_open", hearing)
        patch.setattr("agent.call.exchange.redact", lambda text: text)
        patch.setattr("agent.call.deeds.find", lambda text: [])
        patch.setattr("agent.trust.logscrub.scrub", lambda text: text)
        yield


# --- the tests ------------------------------------------------------------------------------------

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.alone]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def kept(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Traces]:
    """What the product keeps."""
    yield await traces_of_two_calls(tmp_path_factory.mktemp("kept"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def leaked(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Traces]:
    """What is kept when nothing is suppressed."""
    with unsuppressed():
        yield await traces_of_two_calls(tmp_path_factory.mktemp("leaked"))


async def test_no_secret_is_left_anywhere(kept: Traces) -> None:
    assert len(re.findall(r"outcome\W+ok", kept.rows)) == 3
    assert kept.places(kept.code) == set()
    assert kept.places(TPIN) == set()


async def test_what_is_no_secret_is_kept(kept: Traces) -> None:
    assert kept.recorded["asterisk"] == "21" + LAST4
    # A web page's last key is known before its tone is through: the TPIN is asked meanwhile.
    assert kept.recorded["webrtc"] in ("1" + LAST4, "1" + LAST4[:-1])
    assert "₹12,34,567.50" in kept.api
    assert "DTMF_END" in kept.log


async def test_a_code_that_is_recited_while_it_is_asked_is_not_recorded(kept: Traces) -> None:
    assert kept.spoken_s == 0


async def test_single_keys_are_in_no_line_of_the_log(kept: Traces) -> None:
    assert re.search(SINGLE_KEY, kept.log) is None


async def test_without_suppression_the_search_finds_every_secret_everywhere(
    leaked: Traces,
) -> None:
    assert leaked.places(leaked.code) == PLACES - {"web recording"}
    assert leaked.places(TPIN) == PLACES
    assert leaked.spoken_s > 0.2
    assert re.search(SINGLE_KEY, leaked.log) is not None
