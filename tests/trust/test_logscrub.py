"""Nothing secret reaches the log, whoever logs it and however; every line names its call."""

import asyncio
import io
import json
import logging
from collections.abc import Iterator

import loguru
import pytest

from agent.trust.logscrub import call_id, install_logging, scrub

SECRETS = {
    "phone": "9876543210",
    "card": "4111111111111111",
    "aadhaar": "2345 6789 0123",
    "code": "482913",
    "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl",
    "pan": "ABCDE1234F",
}


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """The log as installed at start-up; what was there before is put back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    install_logging("DEBUG", stream=stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    loguru.logger.remove()


def planted(log: io.StringIO) -> list[str]:
    return [name for name, secret in SECRETS.items() if secret in log.getvalue()]


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
def test_a_secret_in_a_message_or_its_arguments_is_hidden(log: io.StringIO, secret: str) -> None:
    logging.getLogger("a.b").info("got %s from the caller", secret)
    logging.getLogger("a.b").info(f"got {secret} from the caller")  # noqa: G004
    logging.getLogger("a.b").info("got %(it)s", {"it": secret})
    loguru.logger.info("got {} from the caller", secret)
    assert planted(log) == []
    assert log.getvalue().count("got ") == 4


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
def test_a_secret_in_an_exception_is_hidden(log: io.StringIO, secret: str) -> None:
    try:
        try:
            raise KeyError(secret)
        except KeyError as cause:
            raise ValueError(f"bad entry {secret}") from cause
    except ValueError:
        logging.getLogger("a.b").exception("failed")
        loguru.logger.exception("failed")
    assert planted(log) == []
    assert (
        log.getvalue().count("ValueError: bad entry [")
        + log.getvalue().count("ValueError: bad entry •")
        == 2
    )
    assert "secret = " not in log.getvalue()  # loguru must not print variables


def test_arguments_that_do_not_fit_are_not_printed(
    log: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger("a.b").info("one %s", "4111111111111111", "482913")
    assert "one %s" in log.getvalue()
    assert planted(log) == []
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("line", "scrubbed"),
    [
        ("caller +919876543210 rings", "caller +91••••••3210 rings"),
        ("TPIN=2580 given", "TPIN=[hidden] given"),
        ("{'pin': '2580', 'n': 1}", "{'pin': [hidden], 'n': 1}"),
        ("digits: 2580", "digits: [hidden]"),
        ("Authorization: Bearer abc.def", "Authorization: [hidden] [token]"),
        ("postgresql://bolbank:hunter2@db/x", "postgresql://bolbank:[password]@db/x"),
    ],
)
def test_what_is_hidden_and_what_is_left(line: str, scrubbed: str) -> None:
    assert scrub(line) == scrubbed


@pytest.mark.parametrize(
    "line",
    [
        "call 019aab3c4d5e7f80a1b2c3d4e5f60718 ended after 63.250 s",
        "GET /api/calls?limit=50 200",
        "listening on 127.0.0.1:8080",
        "at 2026-11-22T10:00:00.123456+00:00",
        "took 0.123456 s",
        "card ending 4321",
    ],
)
def test_what_an_operator_needs_stays(line: str) -> None:
    assert scrub(line) == line


async def test_each_line_names_the_call_of_its_task(log: io.StringIO) -> None:
    async def call(name: str) -> None:
        call_id.set(name)
        await asyncio.sleep(0)
        logging.getLogger("a.b").info("answered")
        loguru.logger.warning("slow")

    await asyncio.gather(asyncio.create_task(call("c1")), asyncio.create_task(call("c2")))
    logging.getLogger("a.b").info("idle")
    lines = [line for line in log.getvalue().splitlines() if " asyncio: " not in line]
    assert [line.split()[3] for line in lines] == ["c1", "c1", "c2", "c2", "-"]
    assert [line.split()[2] for line in lines] == ["INFO", "WARNING", "INFO", "WARNING", "INFO"]


def test_lines_can_be_json(log: io.StringIO) -> None:
    stream = io.StringIO()
    install_logging("INFO", json=True, stream=stream)
    logging.getLogger("a.b").debug("quiet")
    try:
        raise ValueError("4111111111111111")
    except ValueError:
        logging.getLogger("a.b").exception("failed")
    (line,) = stream.getvalue().splitlines()
    entry = json.loads(line)
    assert (entry["level"], entry["logger"], entry["message"]) == ("ERROR", "a.b", "failed")
    assert entry["error"].endswith("ValueError: [number]")
