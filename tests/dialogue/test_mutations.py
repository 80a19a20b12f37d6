"""A thousand slips of the hand: each is a finding or harmless, and none replaces what is live."""

import random
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from agent.call.acts import CATALOGUE
from agent.dialogue.bundle import Bundle
from agent.dialogue.errors import FlowError
from agent.dialogue.lint import check
from agent.jobs.templates import Templates
from agent.publishing import publish
from agent.store.bundles import Bundles
from agent.store.database import Database
from tests.dialogue.line import SMALL

MUTATIONS = 1000
PUBLISHED = 10
"""Every tenth refused slip is also tried on the live shelf; the check before it is the same."""
TALKS = """
- name: Hindi, last four by key
  caller: {language: hi}
  given: {balance: {balance: "12345.50", last4: "4321"}, list_accounts: {accounts: [{id: a1}]}}
  talk:
    - caller: मेरा बैलेंस बताइए
    - press: "4321"
    - silence: true
  expect: {did: [{match_account: {last4: "4321"}}, balance], level: L1}
"""
AT = datetime(2026, 3, 1, tzinfo=UTC)
STRANGE = [*"{}[]:'\"\t\x00%|", "&a", "*a", "!!python", "٣", "अ"]
SCALARS = ["null", "true", "42", "0042", "-1", "1e9", "[a, b]", "{a: b}", "~", '""', "2026-01-01"]


def _drop_line(text: str, draw: random.Random) -> str:
    lines = text.split("\n")
    lines.pop(draw.randrange(len(lines)))
    return "\n".join(lines)


def _double_line(text: str, draw: random.Random) -> str:
    lines = text.split("\n")
    at = draw.randrange(len(lines))
    return "\n".join([*lines[: at + 1], *lines[at:]])


def _swap_lines(text: str, draw: random.Random) -> str:
    lines = text.split("\n")
    first, second = draw.randrange(len(lines)), draw.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return "\n".join(lines)


def _indent(text: str, draw: random.Random) -> str:
    lines = text.split("\n")
    at = draw.randrange(len(lines))
    lines[at] = draw.choice(["  " + lines[at], lines[at].removeprefix("  "), lines[at].lstrip()])
    return "\n".join(lines)


def _drop_characters(text: str, draw: random.Random) -> str:
    at = draw.randrange(len(text))
    return text[:at] + text[at + draw.randint(1, 4) :]


def _insert(text: str, draw: random.Random) -> str:
    at = draw.randrange(len(text))
    return text[:at] + draw.choice(STRANGE) + text[at:]


def _replace_value(text: str, draw: random.Random) -> str:
    lines = text.split("\n")
    named = [at for at, line in enumerate(lines) if ": " in line]
    at = draw.choice(named)
    lines[at] = f"{lines[at].partition(': ')[0]}: {draw.choice(SCALARS)}"
    return "\n".join(lines)


def _misspell(text: str, draw: random.Random) -> str:
    words = text.split(" ")
    at = draw.randrange(len(words))
    words[at] = words[at][::-1]
    return " ".join(words)


def _truncate(text: str, draw: random.Random) -> str:
    return text[: draw.randrange(len(text))]


def _nest(text: str, draw: random.Random) -> str:
    return text + draw.choice(["[" * 200, "a: " * 50, "- " * 300, "x: &x [*x]"])


SLIPS: list[Callable[[str, random.Random], str]] = [
    _drop_line, _double_line, _swap_lines, _indent, _drop_characters, _insert, _replace_value,
    _misspell, _truncate, _nest,
]  # fmt: skip


async def test_no_slip_breaks_the_check_or_replaces_the_live_flows(
    sqlite_database: Database,
) -> None:
    live = Bundle({**Bundle.from_folder(SMALL).files, "balance/tests.yaml": TALKS})
    files = live.files
    messages = Templates.load().takes()
    assert check(live, CATALOGUE, messages) == []
    shelf = Bundles(sqlite_database)
    await publish(shelf, "bank", live, CATALOGUE, messages, "test", AT)
    draw = random.Random(7)
    refused = 0
    for _ in range(MUTATIONS):
        path = draw.choice(sorted(files))
        slip = draw.choice(SLIPS)
        mutant = Bundle({**files, path: slip(files[path], draw)})
        findings = check(mutant, CATALOGUE, messages)
        if not findings:
            continue
        refused += 1
        for finding in findings:
            line = str(finding)
            assert "\n" not in line
            assert finding.mend
            assert finding.file in mutant.files or finding.line == 1
        if refused % PUBLISHED:
            continue
        with pytest.raises(FlowError):
            await publish(shelf, "bank", mutant, CATALOGUE, messages, "test", AT)
    active = await shelf.active("bank")
    assert active is not None
    assert active.hash == live.hash
    assert refused > MUTATIONS / 3
