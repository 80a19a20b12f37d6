"""How a dialogue leaves the bot: to a person, to a promised call-back, or to its end."""

from typing import Any

from agent.dialogue.actions import Hangup, Transfer
from agent.dialogue.asking import ask
from agent.dialogue.errors import LevelError
from agent.dialogue.flow_file import PERSON_FLOW, Handoff
from agent.dialogue.state import HandoffWhy, Question, Waiting
from agent.dialogue.template import look_up
from agent.dialogue.turn import Turn


def hand_off(turn: Turn, why: HandoffWhy) -> None:
    """Give the caller to a person, with what they already told."""
    state = turn.state
    state.handoff_why = why
    handoff = _handoff(turn)
    context: dict[str, Any] = {"why": why, "language": turn.language}
    if state.run is not None:
        context["flow"] = state.run.flow
    if handoff is not None:
        context["priority"] = handoff.priority
        values = turn.values()
        for path in handoff.tell_agent:
            context[path] = look_up(values, tuple(path.split(".")))
    queue = handoff.queue if handoff is not None else turn.book.bank.handoff.queue
    turn.say_bank("handoff")
    action = Transfer(id=turn.next_id(), queue=queue, context=context)
    turn.actions.append(action)
    _let_go(turn)
    state.waiting = Waiting(action=action, why="person")


def _handoff(turn: Turn) -> Handoff | None:
    if turn.state.run is not None and turn.flow.file.handoff is not None:
        return turn.flow.file.handoff
    person = turn.book.flows.get(PERSON_FLOW)
    return person.file.handoff if person is not None else None


def nobody_came(turn: Turn) -> None:
    """Say sorry; offer a call-back to whoever has a number and is understood, else say goodbye."""
    turn.state.waiting = None
    turn.say_bank("no_person")
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
    try:
        turn.do("open_ticket", {"category": "callback"}, "ticket")
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
    """Something at the bank failed: say so, and let the caller choose a person or the menu."""
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
    turn.state.question = None
    turn.state.suspended = None
    turn.state.verification = None
