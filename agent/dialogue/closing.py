"""How a dialogue leaves the bot: to a person, to a promised call-back, or to its end."""

from collections.abc import Iterator, Mapping
from typing import Any

from agent.dialogue.actions import Hangup, Transfer
from agent.dialogue.asking import ask
from agent.dialogue.catalogue import Level
from agent.dialogue.errors import LevelError
from agent.dialogue.flow_file import PERSON_FLOW, Handoff
from agent.dialogue.levels import proven
from agent.dialogue.state import FlowRun, HandoffWhy, Question, Waiting
from agent.dialogue.template import look_up
from agent.dialogue.turn import Turn
from agent.dialogue.values import ALWAYS


def hand_off(turn: Turn, why: HandoffWhy) -> None:
    """Give the caller to a person, with what they already told.

    While nobody answers only what is urgent is given to a person; others hear when people are
    there, and are offered a call-back.
    """
    state = turn.state
    state.handoff_why = why
    if not turn.agents_open and not _urgent(turn):
        _let_go(turn)
        turn.say_bank("closed", hours=turn.book.words[turn.language].hours)
        _offer_callback(turn)
        return
    queue, context = _told(turn, why)
    turn.say_bank("handoff")
    action = Transfer(id=turn.next_id(), queue=queue, context=context)
    turn.actions.append(action)
    _let_go(turn)
    state.waiting = Waiting(action=action, why="person")


def _told(turn: Turn, why: HandoffWhy) -> tuple[str, dict[str, Any]]:
    """Return the queue and what the person is told: as far as the caller is verified."""
    level = proven(turn.state, turn.state.run is not None and turn.protective)
    context: dict[str, Any] = {"why": why, "language": turn.language, "level": level.name}
    values: dict[str, Any] = turn.values()
    levels: Mapping[str, Level] = ALWAYS
    handoff: Handoff | None = None
    for run in _runs(turn):
        flow = turn.book.flows[run.flow]
        context["flow"] = run.root.flow
        if flow.file.handoff is not None:
            handoff, levels = flow.file.handoff, flow.levels
            values = {**values, **run.values}
            break
    if handoff is None and PERSON_FLOW in turn.book.flows:
        handoff = turn.book.flows[PERSON_FLOW].file.handoff
    if handoff is None:
        return turn.book.bank.handoff.queue, context
    context["priority"] = handoff.priority
    for path in handoff.tell_agent:
        parts = tuple(path.split("."))
        told = levels.get(parts[0], 0) <= level
        context[path] = look_up(values, parts) if told else None
    return handoff.queue, context


def _runs(turn: Turn) -> Iterator[FlowRun]:
    """Yield the open run and those that do it, from the inside out."""
    run = turn.state.run
    while run is not None:
        yield run
        run = run.caller


def _urgent(turn: Turn) -> bool:
    return any(turn.book.flows[run.flow].urgent for run in _runs(turn))


def nobody_came(turn: Turn) -> None:
    """Say sorry; offer a call-back to whoever has a number and is understood, else say goodbye."""
    turn.state.waiting = None
    turn.say_bank("no_person")
    _offer_callback(turn)


def _offer_callback(turn: Turn) -> None:
    why = turn.state.handoff_why
    if why in ("not_understood", "no_input"):
        end_call(turn, why)
    elif turn.state.number is None:
        end_call(turn, "no_person")
    else:
        ask(turn, Question(kind="callback"))


def callback_answered(turn: Turn, value: str) -> None:
    """Open a ticket for a call-back, or end."""
    if value == "no":
        end_call(turn, "no_person")
        return
    turn.state.question = None
    spec = turn.book.catalogue.get("open_ticket")
    given = {"category": "callback"}
    try:
        takes = spec.takes if spec is not None else ()
        turn.do("open_ticket", {name: given.get(name, "") for name in takes}, "ticket")
    except LevelError:
        # A bank without a ticket act; the promise must not be made.
        turn.say_bank("not_available")
        end_call(turn, "no_person")


def ticket_opened(turn: Turn, result: dict[str, Any]) -> None:
    """Say the ticket's number and end."""
    turn.say_bank("ticket", reference=str(result.get("reference", "")))
    end_call(turn, "callback")


def ticket_failed(turn: Turn) -> None:
    """Say that it did not work and end."""
    turn.say_bank("apology")
    end_call(turn, "no_person")


def offer_person(turn: Turn, reason: str) -> None:
    """Something at the bank failed: say so, and let the caller choose a person or go on."""
    turn.say_bank("not_available" if reason == "refused" else "apology")
    turn.state.verification = None
    ask(turn, Question(kind="offer_person"))


def end_call(turn: Turn, reason: str) -> None:
    """Say goodbye and hang up once it was heard."""
    turn.say_bank("goodbye")
    turn.actions.append(Hangup(id=turn.next_id(), reason=reason))
    finish(turn)


def finish(turn: Turn) -> None:
    """The dialogue is over; nothing that comes later changes it."""
    _let_go(turn)
    turn.state.phase = "ended"
    turn.state.run = None
    turn.state.waiting = None


def _let_go(turn: Turn) -> None:
    state = turn.state
    state.question = state.suspended = state.verification = state.wanted_flow = None
    state.paused = []
