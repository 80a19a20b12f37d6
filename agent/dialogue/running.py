"""Walking through the steps of a flow until something must be waited for."""

import logging
from typing import Any

from agent.dialogue import subflows
from agent.dialogue.asking import ask
from agent.dialogue.catalogue import Level
from agent.dialogue.closing import hand_off, offer_person
from agent.dialogue.conditions import parse
from agent.dialogue.flow_file import Step, Target, ToFlow
from agent.dialogue.menus import title
from agent.dialogue.state import FlowRun, Question
from agent.dialogue.steps import say_step, set_values, sms_values
from agent.dialogue.turn import Turn
from agent.dialogue.verification import advance, require

logger = logging.getLogger(__name__)

MAX_STEPS = 200
"""Steps walked without asking anything; more is a loop that the lint did not see."""
OTHER_LANGUAGES = 4


def start_flow(turn: Turn, name: str) -> None:
    """Start a new run of flow `name`."""
    if _enter_flow(turn, name):
        walk(turn)


def digress(turn: Turn, name: str) -> None:
    """Serve flow `name` in the middle of another, which waits."""
    if subflows.waits(turn, name):
        _come_back(turn)
    else:
        subflows.pause(turn)
        start_flow(turn, name)


def spoken_here(turn: Turn, name: str) -> bool:
    """Say whether flow `name` has words in the language of the call; if not, offer those it has."""
    languages = turn.book.flows[name].languages
    if turn.language in languages:
        return True
    ask(turn, Question(kind="other_language", between=list(languages[:OTHER_LANGUAGES])))
    return False


def walk(turn: Turn) -> None:
    """Take steps from the one the run stands at until the caller or the bank must answer."""
    for _ in range(MAX_STEPS):
        if not _take(turn, turn.step):
            return
    logger.error("flow %s walked %d steps without asking", turn.run.flow, MAX_STEPS)
    turn.say_bank("apology")
    hand_off(turn, "failed")


def go_on(turn: Turn, target: Target | None = None) -> None:
    """Leave the step for `target` (the next one in order when None) and walk on."""
    if _move(turn, target):
        walk(turn)


def verified(turn: Turn) -> None:
    """Go back to where the verification came from."""
    verification = turn.state.verification
    assert verification is not None
    turn.state.verification = None
    if verification.redo is not None:
        turn.state.waiting = verification.redo
        turn.actions.append(verification.redo.action)
    elif verification.resumes_step:
        walk(turn)
    else:
        go_on(turn)


def slot_answered(turn: Turn, value: Any) -> None:
    """Fill the slot of the open step and walk on."""
    step = turn.step
    turn.run.values[step.ask or ""] = value
    turn.state.question = None
    subflows.answered(turn.run)
    go_on(turn, step.next.get(value) if isinstance(value, str) else None)


def slot_given_up(turn: Turn) -> bool:
    """Do what the step says for an unanswered question; False where it says nothing."""
    after = turn.step.after
    if after is None:
        return False
    turn.state.question = None
    set_values(turn, after.set)
    go_on(turn, after.go)
    return True


def step_done(turn: Turn, result: dict[str, Any]) -> None:
    """Keep what an act gave, as far as its catalogue entry declares it, and walk on."""
    if turn.step.act is not None:
        spec = turn.book.catalogue[turn.step.act]
        turn.run.values.update({name: result.get(name) for name in spec.gives})
        if spec.writes:
            subflows.forget_answers(turn.run)
    go_on(turn)


def step_failed(turn: Turn, reason: str) -> None:
    """Do what the step says for a failed act; otherwise offer a person."""
    step = turn.step
    if step.if_fails is not None:
        go_on(turn, step.if_fails.go)
    else:
        offer_person(turn, reason)


def come_back(turn: Turn) -> bool:
    """Go back to the flow that waits for what was asked in between; False where none waits."""
    if not turn.state.paused:
        return False
    _come_back(turn)
    return True


def _come_back(turn: Turn) -> None:
    state = turn.state
    back = state.paused[-1]
    name = back.run.root.flow
    state.question = state.run = state.verification = None
    if not spoken_here(turn, name):
        state.wanted_flow = name
        return
    state.paused.pop()
    state.run, state.verification = back.run, back.verification
    turn.say_bank("back_to", title=title(turn, name))
    if state.verification is None:
        walk(turn)
    elif advance(turn):
        verified(turn)


def _enter_flow(turn: Turn, name: str) -> bool:
    state = turn.state
    state.question = state.verification = state.run = None
    if not spoken_here(turn, name):
        state.wanted_flow = name
        return False
    state.runs += 1
    flow = turn.book.flows[name]
    state.run = FlowRun(flow=name, number=state.runs, step=flow.first)
    return _begin(turn)


def _begin(turn: Turn) -> bool:
    """Stand at the first step of the open run; False where the caller is verified first."""
    _visit(turn, turn.flow.first)
    return require(turn, turn.flow.file.level, resumes_step=True)


def _visit(turn: Turn, step: str) -> None:
    turn.state.visits += 1
    turn.run.step = step
    turn.run.visit = turn.state.visits


def _move(turn: Turn, target: Target | None) -> bool:
    """Stand at the next step; False when the run is over or must be verified first."""
    target = target if target is not None else turn.step.go
    if target is None:
        target = turn.flow.below[turn.run.step]
    if target is None:
        return _end(turn)
    if isinstance(target, ToFlow):
        return _enter_flow(turn, target.flow)
    if target == "handoff":
        hand_off(turn, "flow")
        return False
    _visit(turn, target)
    return True


def _take(turn: Turn, step: Step) -> bool:
    """Take one step; False where it waits or the run is over."""
    match step.verb:
        case "say":
            say_step(turn, step)
            return _move(turn, None)
        case "ask":
            ask(turn, Question(kind="slot"))
            return False
        case "do" if step.subflow is not None:
            subflows.enter(turn, step.subflow)
            return _begin(turn)
        case "do":
            turn.do(step.act or "", turn.arguments(step), "step")
            return False
        case "send":
            turn.send(step.template or "", sms_values(turn, step))
            return False
        case "verify":
            wanted = Level[step.verify or "L0"]
            return require(turn, wanted, resumes_step=False) and _move(turn, None)
        case "when":
            return _branch(turn, step)
        case "end":
            say_step(turn, step)
            return _end(turn)


def _branch(turn: Turn, step: Step) -> bool:
    values = turn.values()
    for branch in step.when or []:
        if branch.if_ is None or parse(branch.if_).holds(values):
            set_values(turn, branch.set)
            return _move(turn, branch.go)
    return _move(turn, None)


def _end(turn: Turn) -> bool:
    """End the open run: back into the flow that does it, or to the one that waits, or ask on."""
    if subflows.leave(turn):
        return _move(turn, None)
    if not come_back(turn):
        turn.state.run = None
        ask(turn, Question(kind="anything_else"))
    return False
