"""A caller's line to the engine, for tests: what the caller does, what the bot did."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from agent.call.acts import CATALOGUE as CATALOGUE
from agent.dialogue.actions import Action, AskSecret, Do, Hangup, Listen, Say, Transfer
from agent.dialogue.book import FlowBook, compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import ActSpec, Catalogue, Level
from agent.dialogue.engine import Engine
from agent.dialogue.events import (
    CallStarted,
    Done,
    Event,
    Failed,
    Heard,
    Pressed,
    SecretChecked,
    Silence,
)
from agent.language.utterance import spoken

FLOWS = Path(__file__).parents[2] / "flows"
SMALL = Path(__file__).parent / "small"
"""Three flows that stay as they are, for tests of the engine."""
AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
"""A Monday afternoon in India: people answer."""

MATCHED = {
    "matched": True,
    "customer": {"id": "u1", "name": "Sita"},
    "account": {"id": "a1", "last4": "4321"},
}

_SHIPPED: list[FlowBook] = []


ACTS = {
    spec.name: spec
    for spec in (
        ActSpec("list_accounts", Level.L1, gives={"accounts": Level.L1}),
        ActSpec("balance", Level.L1, ("account",), {"balance": Level.L1, "last4": Level.L1}),
        ActSpec("list_cards", Level.L1, gives={"cards": Level.L1}, protective=True),
        ActSpec(
            "block_card",
            Level.L1,
            ("card", "reason"),
            {"reference": Level.L1},
            protective=True,
            writes=True,
        ),
        ActSpec("match_account", Level.L0, ("last4",), {"matched": Level.L0}),
        ActSpec("send_code", Level.L0, writes=True),
        ActSpec(
            "open_ticket", Level.L0, ("category", "note"), {"reference": Level.L0}, writes=True
        ),
    )
}
"""The acts of the small flows."""

_BOOKS: dict[str, FlowBook] = {}


def book_of(more: Mapping[str, str] | None = None, acts: Catalogue = ACTS) -> FlowBook:
    """The small flows, with `more` files beside or instead of theirs, compiled once."""
    bundle = Bundle({**Bundle.from_folder(SMALL).files, **(more or {})})
    if bundle.hash not in _BOOKS:
        _BOOKS[bundle.hash] = compile(bundle, acts)
    return _BOOKS[bundle.hash]


def shipped() -> FlowBook:
    """The shipped flows, compiled once for all tests."""
    if not _SHIPPED:
        _SHIPPED.append(compile(Bundle.from_folder(FLOWS), CATALOGUE))
    return _SHIPPED[0]


class Line:
    """One call. `now` is what the bot did last."""

    def __init__(self, engine: Engine | None = None) -> None:
        self.engine = engine or Engine(book_of())
        self.now: list[Action] = []
        self.all: list[Action] = []

    def gets(self, event: Event) -> list[Action]:
        self.now = self.engine.receive(event)
        self.all.extend(self.now)
        return self.now

    def rings(self, number: str | None = "+919876543210", **known: Any) -> list[Action]:
        known.setdefault("proof", "number" if number else "none")
        return self.gets(CallStarted(at=AT, dialogue_id="d1", number=number, **known))

    def says(self, text: str, language: str = "en", confidence: float = 0.95) -> list[Action]:
        return self.gets(Heard(at=AT, text=text, language=language, confidence=confidence))

    def presses(self, keys: str) -> list[Action]:
        return self.gets(Pressed(at=AT, keys=keys))

    def is_silent(self) -> list[Action]:
        return self.gets(Silence(at=AT))

    def bank_answers(self, **result: Any) -> list[Action]:
        return self.gets(Done(at=AT, id=self.open_act().id, result=result))

    def bank_fails(self, reason: str = "timeout") -> list[Action]:
        return self.gets(Failed(at=AT, id=self.open_act().id, reason=reason))

    def verifier_says(self, outcome: Any) -> list[Action]:
        asked = self.last(AskSecret)
        return self.gets(SecretChecked(at=AT, id=asked.id, outcome=outcome))

    def nobody_comes(self) -> list[Action]:
        return self.gets(Failed(at=AT, id=self.last(Transfer).id, reason="unavailable"))

    def open_act(self) -> Any:
        waiting = self.engine.state.waiting
        assert waiting is not None, f"the bot asked nothing of the bank: {self.now}"
        return waiting.action

    def last(self, kind: type[Any]) -> Any:
        return next(action for action in reversed(self.all) if isinstance(action, kind))

    def done(self, act: str) -> list[Do]:
        return [a for a in self.all if isinstance(a, Do) and a.action == act]

    @property
    def heard(self) -> str:
        """What the caller heard of the bot's last turn."""
        return " / ".join(spoken(action.parts) for action in self.now if isinstance(action, Say))

    @property
    def listens(self) -> Listen:
        """The question that is open after the bot's last turn."""
        found = [action for action in self.now if isinstance(action, Listen)]
        assert len(found) == 1, self.now
        assert self.now[-1] is found[0], "a Listen comes after what was said"
        return found[0]

    @property
    def hung_up(self) -> str | None:
        return next((a.reason for a in self.now if isinstance(a, Hangup)), None)


def blocking(line: Line, cards: int = 1) -> Line:
    """Bring `line` to the question whether to block the card."""
    line.rings(language="en")
    line.says("block my card")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(cards=[{"id": f"c{n}", "last4": f"000{n}"} for n in range(1, cards + 1)])
    if cards > 1:
        line.presses("1")
    line.says("it was stolen")
    return line
