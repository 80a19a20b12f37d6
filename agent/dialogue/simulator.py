"""Runs the conversations of `tests.yaml` on the real engine, without audio."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from agent.dialogue.actions import Action, AskSecret, Do, Hangup, Listen, Say, Send, Transfer
from agent.dialogue.book import FlowBook
from agent.dialogue.catalogue import Level
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
    Pressed,
    Resumed,
    SecretChecked,
    Silence,
)
from agent.dialogue.levels import proven
from agent.dialogue.state import DialogueState
from agent.dialogue.talk_file import Conversation, TalkLine
from agent.language.normalise import fold
from agent.language.utterance import shown, spoken

MAX_ACTIONS = 500


@dataclass(frozen=True)
class TestResult:
    """How one conversation went; `problems` is empty when it passed."""

    __test__ = False
    flow: str
    name: str
    problems: tuple[str, ...]
    transcript: tuple[str, ...]
    until: int
    """How much of the transcript led to the first problem; all of it where there is none."""
    events: tuple[Event, ...]
    """Everything the engine was told; from `first_state` on it does the same again."""

    @property
    def passed(self) -> bool:
        """Whether everything expected came true."""
        return not self.problems


@dataclass
class _Call:
    """One conversation under way."""

    engine: Engine
    conversation: Conversation
    at: datetime
    transcript: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    said: list[Say] = field(default_factory=list)
    since: list[Say] = field(default_factory=list)
    """What the bot said since the caller's last line."""
    did: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    answers: dict[str, int] = field(default_factory=dict)
    until: int | None = None
    open_id: str = ""
    needed: Level = Level.L0
    queue: str | None = None
    hangup: str | None = None
    actions: int = 0
    events: list[Event] = field(default_factory=list)


def run_book(book: FlowBook) -> list[TestResult]:
    """Run every conversation of a compiled bundle."""
    return [
        run(book, name, conversation)
        for name, flow in book.flows.items()
        for conversation in flow.tests
    ]


def run(book: FlowBook, flow: str, conversation: Conversation) -> TestResult:
    """Run one conversation."""
    caller = conversation.caller
    at = datetime.fromisoformat(conversation.at).replace(tzinfo=book.hours.zone)
    call = _Call(Engine(book, first_state(book, conversation)), conversation, at)
    started = CallStarted(
        at=at,
        dialogue_id=f"test-{conversation.name}",
        number=caller.number,
        called=caller.called,
        proof=caller.proof if caller.number else "none",
        language=caller.language,
    )
    _receive(call, started)
    for number, line in enumerate(conversation.talk, 1):
        _line(call, line, number)
    call.problems.extend(_unmet(call))
    return TestResult(
        flow=flow,
        name=conversation.name,
        problems=tuple(call.problems),
        transcript=tuple(call.transcript),
        until=len(call.transcript) if call.until is None else call.until,
        events=tuple(call.events),
    )


def first_state(book: FlowBook, conversation: Conversation) -> DialogueState:
    """Return the dialogue before the call, its caller verified as the conversation says."""
    state = DialogueState(bundle=book.hash)
    level = Level[conversation.caller.level]
    if level >= Level.L1:
        state.account = dict(conversation.caller.account)
        state.customer = dict(conversation.caller.customer)
    state.tpin_ok, state.code_ok = level >= Level.L2, level >= Level.L3
    return state


def _line(call: _Call, line: TalkLine, at: int) -> None:
    if line.bot is not None:
        if not _says(call.since, line.bot):
            heard = " / ".join(spoken(say.parts) for say in call.since) or "(nothing)"
            _fails(call, f"line {at}: wanted bot: «{line.bot}»\n  but it said: «{heard}»")
        return
    call.transcript.append(f"caller: {_told(line)}")
    call.since = []
    if line.interrupt is not None:
        last = call.said[-1].id if call.said else ""
        _receive(call, Interrupted(at=call.at, id=last, heard_ms=400))
    _receive(call, _event(call, line))


def _fails(call: _Call, problem: str) -> None:
    if call.until is None:
        call.until = len(call.transcript)
    call.problems.append(problem)


def _event(call: _Call, line: TalkLine) -> Event:
    language = call.engine.state.language or call.engine.book.bank.languages.default
    if line.press is not None:
        return Pressed(at=call.at, keys=line.press)
    if line.silence:
        return Silence(at=call.at)
    if line.secret is not None:
        return SecretChecked(at=call.at, id=call.open_id, outcome=line.secret)
    if line.resumed:
        return Resumed(at=call.at, proof=call.engine.state.proof)
    if line.hang_up:
        return HungUp(at=call.at)
    text = line.caller or line.interrupt or ""
    return Heard(at=call.at, text=text, language=language, confidence=0.0 if line.noise else 0.95)


def _told(line: TalkLine) -> str:
    key, value = next(iter(line.model_dump(exclude_none=True).items()))
    return str(value) if key == "caller" else f"({key}{'' if value is True else f': {value}'})"


def _receive(call: _Call, event: Event) -> None:
    """Give the engine one event, and the answers to everything it then asks of the bank."""
    left: list[Event] = [event]
    while left and call.actions < MAX_ACTIONS:
        call.events.append(left.pop(0))
        for action in call.engine.receive(call.events[-1]):
            call.actions += 1
            left.extend(_done(call, action))
    verification = call.engine.state.verification
    if verification is not None:
        call.needed = max(call.needed, Level(verification.wanted))


def _done(call: _Call, action: Action) -> Iterator[Event]:
    match action:
        case Say():
            call.said.append(action)
            call.since.append(action)
            call.transcript.append(f"bot ({action.language}): {shown(action.parts)}")
        case Listen() | AskSecret():
            call.open_id = action.id
        case Do():
            call.did.append((action.action, action.args))
            call.transcript.append(f"  does {action.action} {action.args or ''}".rstrip())
            yield _answer(call, action.id, action.action)
        case Send():
            call.did.append((f"sms:{action.template}", dict(action.values)))
            call.transcript.append(f"  sends {action.template} {action.values or ''}".rstrip())
            yield _answer(call, action.id, "sms")
        case Transfer():
            call.queue = action.queue
            call.transcript.append(f"  transfers to {action.queue}")
            given = _given(call, "transfer")
            if given is None:
                yield PersonJoined(at=call.at)
            else:
                yield Failed(at=call.at, id=action.id, reason="unavailable")
        case Hangup():
            call.hangup = action.reason
            call.transcript.append(f"  hangs up: {action.reason}")
        case _:
            pass


_USUAL: dict[str, dict[str, Any]] = {
    "sms": {},
    "send_code": {},
    "open_ticket": {"reference": "90001"},
}
"""What is answered where a conversation gives nothing."""


def _answer(call: _Call, id_: str, act: str) -> Event:
    given = _given(call, act)
    if given is None:
        given = _USUAL.get(act)
    if given is None and act == "match_account":
        caller = call.conversation.caller
        given = {"matched": True, "account": caller.account, "customer": caller.customer}
    if given is None:
        _fails(call, f"the conversation gives no answer to `{act}`: add it to given")
        given = "fails"
    if given == "fails":
        return Failed(at=call.at, id=id_, reason="unavailable")
    if isinstance(given, dict) and set(given) == {"fails"}:
        return Failed(at=call.at, id=id_, reason=str(given["fails"]))
    return Done(at=call.at, id=id_, result=dict(given) if isinstance(given, dict) else {})


def _given(call: _Call, act: str) -> Any:
    """Return what the conversation gives for the next call of `act`; the last of a list repeats."""
    given = call.conversation.given.get(act)
    if isinstance(given, list) and given:
        at = call.answers.get(act, 0)
        call.answers[act] = at + 1
        return given[min(at, len(given) - 1)]
    return given


def _unmet(call: _Call) -> Iterator[str]:
    """Yield what was expected and did not come true."""
    expect, state = call.conversation.expect, call.engine.state
    done = ", ".join(f"{name} {args or ''}".strip() for name, args in call.did) or "nothing"
    for wanted in expect.did:
        name, args = (wanted, {}) if isinstance(wanted, str) else next(iter(wanted.items()))
        if not any(name == act and _has(given, args) for act, given in call.did):
            yield f"wanted did: {name} {args or ''}".rstrip() + f"\n  but it did: {done}"
    for name in expect.did_not:
        if any(name == act for act, _ in call.did):
            yield f"wanted did_not: {name}\n  but it did: {done}"
    ended = state.phase in ("ended", "left") or state.run is None
    verification = call.needed.name if call.needed > Level.L0 else None
    for name, want, got in (
        ("ended", expect.ended, ended),
        ("handoff", expect.handoff, call.queue),
        ("needs_verification", expect.needs_verification, verification),
        ("level", expect.level, proven(state).name),
        ("hangup", expect.hangup, call.hangup),
    ):
        if want is not None and want != got:
            yield f"wanted {name}: {want}\n  but got: {got}"
    for text in expect.said:
        if not _says(call.said, text):
            yield f"wanted said: «{text}»\n  but it was never said"
    for text in expect.not_said:
        if _says(call.said, text):
            yield f"wanted not_said: «{text}»\n  but it was said"


def _has(given: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(given.get(name) == value for name, value in wanted.items())


def _says(said: list[Say], text: str) -> bool:
    """Say whether `text` is in what was spoken or shown; marks and spelling variants aside."""
    wanted = fold(text)
    return any(
        wanted in fold(spoken(say.parts)) or wanted in fold(shown(say.parts)) for say in said
    )
