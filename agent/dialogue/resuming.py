"""A call that was dropped and taken up again: what is carried on, and what is proven anew."""

from datetime import datetime, timedelta

from agent.dialogue import verification
from agent.dialogue.actions import Do
from agent.dialogue.asking import ask, ask_again
from agent.dialogue.events import Resumed
from agent.dialogue.levels import missing
from agent.dialogue.new_tpin import first_step
from agent.dialogue.running import verified
from agent.dialogue.state import DialogueState, Question, Verification, Waiting
from agent.dialogue.turn import Turn


def resumable(state: DialogueState, at: datetime, within: timedelta) -> bool:
    """Say whether a call at `at` may take up the dialogue: something was under way, not long ago.

    `within` is the bank's own limit (`bank.resume.span`). Whether it is the same caller is for the
    call room to know, by the number.
    """
    if state.run is None or state.phase not in ("talking", "left") or state.at is None:
        return False
    return timedelta(0) <= at - state.at <= within


def left(state: DialogueState) -> bool:
    """Say whether the caller has gone in the middle of something that can be taken up again."""
    return state.phase == "talking" and state.run is not None


def resume(turn: Turn, event: Resumed) -> None:
    """Take the dialogue up: what was asked is asked again, what was under way is awaited.

    An act keeps its id and its once_key: if it was done, it is not done again.
    """
    state = turn.state
    state.phase = "talking"
    state.last_turn = []
    _prove_anew(turn, event)
    turn.say_bank("resumed")
    waiting, state.waiting = state.waiting, None
    if state.verification is not None:
        _go_on_verifying(turn, waiting)
    elif _above(turn, waiting):
        state.question = None
        state.verification = Verification(
            resumes_step=True, wanted=_wanted(turn, waiting), redo=waiting
        )
        verification.advance(turn)
    elif waiting is not None:
        state.waiting = waiting
        turn.actions.append(waiting.action)
    elif state.question is not None:
        _ask_again(turn)


def _prove_anew(turn: Turn, event: Resumed) -> None:
    state = turn.state
    state.tpin_ok = state.code_ok = False
    if event.proof != state.proof:
        state.proof = event.proof
        state.account = state.customer = None


def _wanted(turn: Turn, waiting: Waiting | None) -> int:
    """Return the level that what was open needs."""
    proved = turn.run.proved if turn.state.run is not None else 0
    run = turn.state.run
    while run is not None:
        proved, run = max(proved, run.proved), run.caller
    if waiting is not None and isinstance(waiting.action, Do):
        proved = max(proved, turn.book.catalogue[waiting.action.action].level)
    return proved


def _above(turn: Turn, waiting: Waiting | None) -> bool:
    """Say whether what was open is above what is proven now."""
    state = turn.state
    if state.run is None or (waiting is not None and waiting.why in ("ticket", "person")):
        return False
    return bool(missing(state, _wanted(turn, waiting), turn.protective))


def _go_on_verifying(turn: Turn, waiting: Waiting | None) -> None:
    state = turn.state
    assert state.verification is not None
    if waiting is not None:
        state.waiting = waiting
        turn.actions.append(waiting.action)
    elif state.suspended is not None or (
        state.question is not None
        and state.question.kind
        in (
            "language",
            "other_language",
        )
    ):
        ask_again(turn)
    else:
        state.question = None
        state.verification.wanted = max(state.verification.wanted, _wanted(turn, None))
        if verification.advance(turn):
            verified(turn)


def _ask_again(turn: Turn) -> None:
    """Put the open question again; of a new TPIN typed once the verifier knows nothing any more."""
    question = turn.state.question
    assert question is not None
    if question.kind == "slot":
        first = first_step(turn)
        if turn.flow.slot(turn.step).secret == "new_tpin_again" and first is not None:
            turn.run.step = first
            ask(turn, Question(kind="slot"))
            return
    ask_again(turn)
