"""Whatever happens on the line, the dialogue stays legal, within its level, and resumable."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from agent.dialogue.actions import AskSecret, Do, Listen, Say, Send
from agent.dialogue.engine import Engine
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
    Resumed,
    SecretChecked,
    Silence,
)
from agent.dialogue.levels import proven
from agent.dialogue.state import DialogueState
from tests.dialogue.line import ACTS, AT, book_of

UTTERANCES = [
    "",
    "balance",
    "my balance please",
    "मेरा कार्ड खो गया",
    "it was stolen",
    "yes",
    "हाँ",
    "no",
    "four three two one",
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
KEYS = ["1", "2", "3", "7", "9", "0", "*", "8", "#", "*9", "**", "*0", "*8", "*5", "4321", "12", ""]
RESULTS: list[dict[str, Any]] = [
    {},
    {"matched": False},
    {"matched": True, "account": {"id": "a1", "last4": "4321"}, "customer": {"id": "u1"}},
    {"matched": True},
    {"balance": "12.50", "last4": "4321"},
    {"balance": "not money", "last4": None},
    {"cards": [{"id": "c1", "last4": "4321"}]},
    {"cards": [{"id": "c1", "last4": "4321"}, {"id": "c2", "last4": "8765"}]},
    {"cards": "nonsense"},
    {"accounts": [{"id": "a1", "last4": "4321"}, {"id": "a2", "last4": "8765"}]},
    {"reference": "70012"},
]
KINDS = [*["helpful"] * 12, *["heard", "pressed", "done"] * 2, "failed", "secret", "silence"]
KINDS += ["interrupted", "played", "resumed", "started"]
FITTING: dict[str, dict[str, Any]] = {
    "match_account": RESULTS[2],
    "balance": {"balance": "12.50", "last4": "4321"},
    "list_cards": RESULTS[7],
    "list_accounts": RESULTS[9],
    "block_card": {"reference": "70012"},
    "open_ticket": {"reference": "70013"},
}
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
        "done": lambda: (draw(IDS), draw(st.sampled_from(RESULTS))),
        "failed": lambda: (draw(IDS), draw(st.sampled_from(["timeout", "refused"]))),
        "secret": lambda: (
            draw(IDS),
            draw(st.sampled_from(["ok", "ok", "wrong", "locked", "expired", "unavailable"])),
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


def event(move: tuple[str, Any], state: DialogueState) -> Event:
    """Return the event of `move` as it meets the dialogue now."""
    kind, what = move
    waiting = state.waiting.action.id if state.waiting else "none"
    asked = state.question.id if state.question else "none"
    match kind:
        case "helpful":
            return helpful(state, what)
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
            return Resumed(at=AT)
        case _:
            return CallStarted(at=AT, dialogue_id="other")


def helpful(state: DialogueState, key: str) -> Event:
    """Return what a caller or bank that plays along does next."""
    if state.waiting is not None:
        act = state.waiting.action
        if not isinstance(act, Do | Send):
            return Failed(at=AT, id=act.id, reason="unavailable")
        return Done(at=AT, id=act.id, result=FITTING.get(getattr(act, "action", ""), {}))
    question = state.question
    if question is not None and question.kind == "secret":
        return SecretChecked(at=AT, id=question.id, outcome="ok")
    return Pressed(at=AT, keys="4321" if question and question.kind == "last4" else key)


@settings(max_examples=150, deadline=None)
@given(start=starts(), talk=st.lists(moves(), max_size=30), end=st.booleans())
def test_any_call_stays_legal_and_survives_saving_at_every_point(
    start: CallStarted, talk: list[tuple[str, Any]], end: bool
) -> None:
    kept = Engine(book_of())
    saved = Engine(book_of())
    ids: set[str] = set()
    keys: set[str] = set()
    last = [HungUp(at=AT)] if end else [PersonJoined(at=AT)]
    for move in [None, *talk, *last]:
        this = start if move is None else move if not isinstance(move, tuple) else None
        this = this if this is not None else event(move, kept.state)
        had = kept.state.question
        actions = kept.receive(this)
        saved = Engine(book_of(), DialogueState.model_validate_json(saved.state.model_dump_json()))
        assert saved.receive(this) == actions
        assert saved.state == kept.state
        legal(kept.state, actions, this, had is not None)
        again = isinstance(this, Resumed)
        for action in actions:
            if isinstance(action, Do) and action.action in ACTS:
                spec = ACTS[action.action]
                assert spec.level <= proven(kept.state, spec.protective)
            if not again:
                assert action.id not in ids
                ids.add(action.id)
            if isinstance(action, Do | Send) and not again:
                assert action.once_key not in keys
                keys.add(action.once_key)
    assert kept.state.phase in ("ended", "person", "new")


def legal(state: DialogueState, actions: list[Any], this: Event, asked: bool) -> None:
    """Check that the call is never stuck: one thing is open, and it was opened for real."""
    if state.phase == "talking":
        assert (state.question is None) != (state.waiting is None)
    else:
        assert state.question is None
        assert state.waiting is None
        assert state.run is None
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
