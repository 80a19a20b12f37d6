"""The flows of `market/`: everything the flow language can do, in a few small flows."""

from pathlib import Path
from typing import Any

from agent.dialogue.book import FlowBook
from agent.dialogue.catalogue import ActSpec, Level
from agent.dialogue.engine import Engine
from tests.dialogue.line import ACTS, MATCHED, Line, book_of

MARKET = Path(__file__).parent / "market"

MARKET_ACTS = {
    **ACTS,
    "list_accounts": ActSpec(
        "list_accounts",
        Level.L1,
        gives={"accounts": Level.L1},
        codes={"accounts.kind": ("savings", "current")},
    ),
    "transactions": ActSpec(
        "transactions",
        Level.L1,
        ("account",),
        {"entries": Level.L1},
        codes={"entries.kind": ("cash", "upi")},
    ),
    "stop_cheque": ActSpec(
        "stop_cheque", Level.L2, ("account", "cheque"), {"reference": Level.L2}, writes=True
    ),
    "set_tpin": ActSpec("set_tpin", Level.L1, gives={"done": Level.L1}, writes=True),
}
ACCOUNTS = [
    {"id": "a1", "last4": "4321", "kind": "savings"},
    {"id": "a2", "last4": "8765", "kind": "current"},
]


MARKET_FILES = {
    path.relative_to(MARKET).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted(MARKET.rglob("*.yaml"))
}


def market() -> FlowBook:
    """The small flows with those of the market."""
    return book_of(MARKET_FILES, MARKET_ACTS)


def at_market(**known: Any) -> Line:
    """A caller on the line, in English, with a proven number."""
    line = Line(Engine(market()))
    line.rings(**{"language": "en", **known})
    return line


def proves(line: Line) -> None:
    """The caller types the last four digits, and the bank finds the account."""
    line.presses("4321")
    line.bank_answers(**MATCHED)


def asked_sure(line: Line) -> None:
    """Bring `line` from "stop a cheque" to the question whether to stop it."""
    line.says("stop a cheque")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS)
    line.presses("1")
    line.presses("100200")
    line.presses("20022026")
    line.presses("5000")
    line.presses("224122")
