"""Choosing a new TPIN: typed twice, the digits known to the verifier alone."""

from agent.dialogue.asking import ask, ask_again
from agent.dialogue.closing import hand_off, offer_person
from agent.dialogue.running import slot_answered, slot_given_up
from agent.dialogue.state import Question
from agent.dialogue.turn import Turn


def first_step(turn: Turn) -> str | None:
    """Return the step of the open flow that asks for a new TPIN the first time."""
    for step in turn.flow.file.steps:
        if step.ask is not None and turn.flow.slot(step).secret == "new_tpin":
            return step.id
    return None


def checked(turn: Turn, outcome: str) -> None:
    """Take the verifier's word on a secret that a flow asks for."""
    state, secret = turn.state, turn.flow.slot(turn.step).secret
    match outcome:
        case "ok":
            slot_answered(turn, "ok")
        case "weak":
            _again(turn, "verify.new_tpin_weak")
        case "wrong" if secret == "new_tpin_again":
            _differs(turn)
        case "wrong":
            _again(turn, f"verify.{'code' if secret == 'code' else 'tpin'}_wrong")
        case "locked":
            turn.say_bank("verify.locked")
            hand_off(turn, "not_verified")
        case _:
            state.question = None
            offer_person(turn, outcome)


def _again(turn: Turn, why: str) -> None:
    question = turn.state.question
    assert question is not None
    question.missed += 1
    if question.missed >= (turn.step.tries or turn.book.bank.retries.tries):
        _give_up(turn)
    else:
        ask_again(turn, [why])


def _differs(turn: Turn) -> None:
    """Ask for both again: nobody knows which of the two was mistyped."""
    run, first = turn.run, first_step(turn)
    run.differed += 1
    if first is None or run.differed >= turn.book.bank.retries.tries:
        _give_up(turn)
        return
    run.step = first
    turn.say_bank("verify.new_tpin_differs")
    ask(turn, Question(kind="slot"))


def _give_up(turn: Turn) -> None:
    if not slot_given_up(turn):
        turn.say_bank("verify.failed")
        hand_off(turn, "not_verified")
