"""Whatever happens on the line, the dialogue stays legal, within its level, and resumable."""

import json
import random
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.dialogue.actions import Action, AskSecret, Do, Listen, Say, Send
from agent.dialogue.book import FlowBook
from agent.dialogue.catalogue import Catalogue
from agent.dialogue.engine import Engine
from agent.dialogue.errors import StateError
from agent.dialogue.events import (
    CallStarted,
    Done,
    Event,
    Failed,
    Heard,
    HungUp,
    Interrupted,
    PersonJoined,
    Played,
    Pressed,
    Proof,
    Resumed,
    SecretChecked,
    Silence,
)
from agent.dialogue.legality import problems
from agent.dialogue.levels import proven
from agent.dialogue.state import DialogueState
from agent.language.template import expand
from tests.dialogue.line import AT, CATALOGUE, shipped
from tests.dialogue.market import MARKET_ACTS, market

UTTERANCES = [
    "",
    "balance",
    "my balance please",
    "passbook please",
    "stop a cheque",
    "a new pin",
    "someone cheated me",
    "I want to complain",
    "मेरा कार्ड खो गया",
    "it was stolen",
    "yes",
    "हाँ",
    "no",
    "no, the other one",
    "not this one, 8765",
    "four three two one",
    "yesterday",
    "rampur",
    "five hundred rupees",
    "my card 1234 5678 1234 5678 is gone",
    "hindi",
    "agent",
    "main menu",
    "change language",
    "repeat",
    "help",
    "goodbye",
    "धन्यवाद",
    "xyzzy plugh",
    "🙂" * 50,
]
KEYS = [
    "1",
    "2",
    "3",
    "6",
    "7",
    "9",
    "0",
    "*",
    "8",
    "#",
    "*9",
    "**",
    "*0",
    "*8",
    "*5",
    "4321",
    "12",
]
KEYS += ["", "224122", "224123", "20022026", "5000"]
ACCOUNTS = [
    {"id": "a1", "last4": "4321", "kind": "savings"},
    {"id": "a2", "last4": "8765", "kind": "elsewhere"},
]
RESULTS: list[dict[str, Any]] = [
    {},
    {"matched": False},
    {"matched": True, "account": {"id": "a1", "last4": "4321"}, "customer": {"id": "u1"}},
    {"matched": True},
    {"balance": "12.50", "last4": "4321"},
    {"balance": "not money", "last4": None},
    {"cards": [{"id": "c1", "last4": "4321"}]},
    {"cards": [{"id": f"c{n}", "last4": f"000{n}"} for n in range(9)]},
    {"cards": "nonsense", "accounts": {"a": 1}, "entries": 7},
    {"accounts": ACCOUNTS},
    {"reference": "70012"},
    {"entries": [{"date": "2026-02-30", "amount": "x", "kind": None}, "odd", 3]},
]
FITTING: dict[str, dict[str, Any]] = {
    "match_account": RESULTS[2],
    "balance": {"balance": "12.50", "last4": "4321"},
    "list_cards": RESULTS[7],
    "list_accounts": RESULTS[9],
    "transactions": {"entries": [{"date": "2026-02-20", "amount": "1.50", "kind": "cash"}]},
    "block_card": {"reference": "70012"},
    "stop_cheque": {"reference": "70014"},
    "open_ticket": {"reference": "70013"},
}
FITTING_KEYS = {
    "last4": "4321",
    "cheque": "100200",
    "given": "20022026",
    "amount": "5000",
    "where": "224122",
}
KINDS = [*["helpful"] * 14, *["heard", "pressed", "done"] * 2, "failed", "secret", "silence"]
KINDS += ["interrupted", "played", "resumed", "hung_up", "started"]
OUTCOMES = ["ok", "ok", "wrong", "locked", "expired", "unavailable", "weak"]
SECRET = "135790"
IDS = st.sampled_from(["open", "open", "open", "stale"])


@st.composite
def moves(draw: st.DrawFn) -> tuple[str, Any]:
    """One thing that can happen; answers name the open action, or an old one."""
    kind = draw(st.sampled_from(KINDS))
    return kind, {
        "helpful": lambda: draw(st.sampled_from(["1", "2", "3"])),
        "heard": lambda: (
            draw(st.sampled_from(UTTERANCES)),
            draw(st.sampled_from([0.1, 0.5, 1.0])),
            draw(st.sampled_from(["en", "hi", "ta", "xx"])),
        ),
        "pressed": lambda: draw(st.sampled_from(KEYS)),
        "resumed": lambda: draw(st.sampled_from(["none", "caller_id", "number"])),
        "done": lambda: (draw(IDS), draw(st.sampled_from(RESULTS))),
        "failed": lambda: (draw(IDS), draw(st.sampled_from(["timeout", "refused"]))),
        "secret": lambda: (
            draw(IDS),
            draw(st.sampled_from(OUTCOMES)),
        ),
    }.get(kind, lambda: None)()


def starts() -> st.SearchStrategy[CallStarted]:
    return st.builds(
        CallStarted,
        at=st.just(AT),
        dialogue_id=st.just("d"),
        number=st.sampled_from([None, "+919876543210"]),
        proof=st.sampled_from(["none", "caller_id", "number"]),
        language=st.sampled_from([None, "hi", "en"]),
    )


def event(book: FlowBook, move: tuple[str, Any], state: DialogueState) -> Event:
    """Return the event of `move` as it meets the dialogue now."""
    kind, what = move
    waiting = state.waiting.action.id if state.waiting else "none"
    asked = state.question.id if state.question else "none"
    match kind:
        case "helpful":
            return helpful(book, state, what)
        case "heard":
            return Heard(at=AT, text=what[0], confidence=what[1], language=what[2])
        case "pressed":
            return Pressed(at=AT, keys=what)
        case "done":
            return Done(at=AT, id=waiting if what[0] == "open" else "0", result=what[1])
        case "failed":
            return Failed(at=AT, id=waiting if what[0] == "open" else "0", reason=what[1])
        case "secret":
            return SecretChecked(at=AT, id=asked if what[0] == "open" else "0", outcome=what[1])
        case "silence":
            return Silence(at=AT)
        case "interrupted":
            return Interrupted(at=AT, id="1", heard_ms=10)
        case "played":
            return Played(at=AT, id="1")
        case "resumed":
            return Resumed(at=AT, proof=what)
        case "hung_up":
            return HungUp(at=AT)
        case _:
            return CallStarted(at=AT, dialogue_id="other")


def helpful(book: FlowBook, state: DialogueState, key: str) -> Event:
    """Return what a caller or bank that plays along does next."""
    if state.waiting is not None:
        act = state.waiting.action
        if not isinstance(act, Do | Send):
            return Failed(at=AT, id=act.id, reason="unavailable")
        return Done(at=AT, id=act.id, result=FITTING.get(getattr(act, "action", ""), {}))
    question, run = state.question, state.run
    if question is None:
        return Resumed(at=AT, proof=state.proof)
    flow = book.flows[run.flow] if run is not None else None
    slot = flow.steps[run.step].ask if flow is not None and run is not None else None
    if secret_open(book, state):
        return SecretChecked(at=AT, id=question.id, outcome="ok")
    asked = slot if question.kind == "slot" else question.kind
    return Pressed(at=AT, keys=FITTING_KEYS.get(asked or "", key))


@dataclass
class Spy:
    """What one dialogue did so far."""

    ids: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    asked: dict[str, Action] = field(default_factory=dict)
    acts: Catalogue = field(default_factory=lambda: MARKET_ACTS)

    def sees(self, state: DialogueState, actions: list[Action]) -> None:
        """Check that every action is new, or the very one that a resumed call still awaits."""
        for action in actions:
            if isinstance(action, Do):
                spec = self.acts[action.action]
                assert spec.level <= proven(state, spec.protective), "an act below its level"
            if action.id in self.ids:
                assert self.asked.get(action.id) == action
                continue
            self.ids.add(action.id)
            self.asked[action.id] = action
            if isinstance(action, Do | Send):
                assert action.once_key not in self.keys
                self.keys.add(action.once_key)


def carry_on(book: FlowBook, state: DialogueState) -> Engine:
    """Save the dialogue and continue it as another process would."""
    return Engine(book, DialogueState.load(state.model_dump_json()))


@settings(max_examples=150)
@given(start=starts(), talk=st.lists(moves(), max_size=40), end=st.booleans())
def test_any_call_stays_legal_and_survives_saving_at_every_point(
    start: CallStarted, talk: list[tuple[str, Any]], end: bool
) -> None:
    kept, saved = Engine(market()), Engine(market())
    spy = Spy()
    last = HungUp(at=AT) if end else PersonJoined(at=AT)
    for move in [start, *talk, last]:
        this = event(market(), move, kept.state) if isinstance(move, tuple) else move
        had = kept.state.question is not None and kept.state.phase == "talking"
        actions = kept.receive(this)
        saved = carry_on(market(), saved.state)
        assert saved.receive(this) == actions
        assert saved.state == kept.state
        legal(market(), kept.state, actions, this, had)
        spy.sees(kept.state, actions)
    assert kept.state.phase in ("ended", "person", "left")


def legal(
    book: FlowBook, state: DialogueState, actions: list[Any], this: Event, asked: bool
) -> None:
    """Check that the call is never stuck: one thing is open, and it was opened for real."""
    assert list(problems(book, state)) == []
    opened = [action for action in actions if isinstance(action, Listen | AskSecret)]
    assert len(opened) <= 1
    if opened:
        assert actions[-1] is opened[0]
        assert state.question is not None
        assert state.question.id == opened[0].id
    answered = isinstance(this, Heard | Pressed | Silence)
    if answered and asked and state.question is not None:
        assert opened, "a question that was answered is put again"
    for action in actions:
        if isinstance(action, Say):
            assert action.parts


@settings(max_examples=60)
@given(start=starts(), talk=st.lists(moves(), max_size=40))
def test_digits_typed_at_a_secret_leave_no_trace(
    start: CallStarted, talk: list[tuple[str, Any]]
) -> None:
    engine = Engine(market())
    engine.receive(start)
    for move in talk:
        if secret_open(market(), engine.state):
            actions = engine.receive(Pressed(at=AT, keys=SECRET))
            assert SECRET not in str(actions)
            assert SECRET not in engine.state.model_dump_json()
        engine.receive(event(market(), move, engine.state))


def secret_open(book: FlowBook, state: DialogueState) -> bool:
    """Say whether the open question asks for a secret."""
    question, run = state.question, state.run
    if question is None or run is None:
        return False
    flow = book.flows[run.flow]
    step = flow.steps[run.step]
    secret = step.ask is not None and flow.slot(step).secret is not None
    return question.kind == "secret" or (question.kind == "slot" and secret)


@settings(max_examples=60)
@given(start=starts(), talk=st.lists(moves(), max_size=25), seed=st.integers(0, 2**32))
def test_a_state_of_another_version_or_other_flows_is_never_misread(
    start: CallStarted, talk: list[tuple[str, Any]], seed: int
) -> None:
    engine = Engine(market())
    engine.receive(start)
    for move in talk:
        engine.receive(event(market(), move, engine.state))
    text = engine.state.model_dump_json()
    for version in (1, 3):
        with pytest.raises(StateError):
            DialogueState.load(json.dumps({**json.loads(text), "version": version}))
    with pytest.raises(StateError):
        Engine(market(), DialogueState.load(json.dumps({**json.loads(text), "bundle": "x" * 64})))
    mutant = _mutated(json.loads(text), random.Random(seed))
    try:
        other = carry_on(market(), DialogueState.load(json.dumps(mutant)))
    except StateError:
        return
    # What was changed is still a dialogue: it goes on like one.
    for _ in range(8):
        this = helpful(market(), other.state, "1")
        legal(market(), other.state, other.receive(this), this, asked=False)


def _mutated(state: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return `state` with one of its values gone or another."""
    inner = chance.choice([state, *(v for v in state.values() if isinstance(v, dict) and v)])
    key = chance.choice(sorted(inner))
    if chance.random() < 0.3:
        del inner[key]
    else:
        inner[key] = chance.choice([None, 0, -1, "", "gone", [], {}, True, "handoff"])
    return state


def test_a_call_can_be_taken_up_long_after_and_is_still_legal() -> None:
    engine = Engine(market())
    engine.receive(
        CallStarted(at=AT, dialogue_id="d", number="+911", proof="number", language="en")
    )
    engine.receive(Heard(at=AT, text="passbook please", language="en", confidence=1.0))
    engine.receive(HungUp(at=AT))
    this = Resumed(at=AT + timedelta(days=900), proof="number")
    legal(market(), engine.state, engine.receive(this), this, asked=False)


@pytest.mark.parametrize("seed", range(40))
def test_random_calls_to_the_shipped_flows_stay_legal_and_within_their_level(seed: int) -> None:
    chance, book = random.Random(seed), shipped()
    engine, spy = Engine(book), Spy(acts=CATALOGUE)
    proofs: list[Proof] = ["none", "caller_id", "number"]
    proof = chance.choice(proofs)
    number = None if proof == "none" else "+919876543210"
    language = chance.choice(book.bank.languages.offer)
    this: Event = CallStarted(at=AT, dialogue_id="d", number=number, proof=proof, language=language)
    for _ in range(60):
        asked = engine.state.question is not None and engine.state.phase == "talking"
        actions = engine.receive(this)
        legal(book, engine.state, actions, this, asked)
        spy.sees(engine.state, actions)
        this = _next(book, engine.state, chance)


def _next(book: FlowBook, state: DialogueState, chance: random.Random) -> Event:
    """Return what happens next: mostly what leads on, sometimes a request or a key at random."""
    wish = chance.random()
    if state.waiting is None and wish < 0.15:
        flow = chance.choice(sorted(book.flows))
        words = book.flows[flow].words_in(state.language or "hi").starts_when
        text = expand(chance.choice(words))[0] if words else chance.choice(UTTERANCES)
        return Heard(at=AT, text=text, language=state.language or "hi", confidence=0.9)
    if wish < 0.25:
        return Pressed(at=AT, keys=chance.choice(KEYS))
    if wish < 0.3:
        return Silence(at=AT)
    return helpful(book, state, chance.choice(["1", "1", "2", "3", "123456", "4321", "20022026"]))
