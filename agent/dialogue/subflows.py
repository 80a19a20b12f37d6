"""Flows that run inside others, and flows that wait for one asked for in between."""

from agent.dialogue.state import Answered, FlowRun, Paused
from agent.dialogue.template import fill, look_up
from agent.dialogue.turn import Turn

MAX_PAUSED = 3


def enter(turn: Turn, name: str) -> None:
    """Run flow `name` inside the open run, with the values that the step hands it."""
    step, values = turn.step, turn.values()
    flow = turn.book.flows[name]
    handed = {taken: fill(step.with_.get(taken, ""), values) for taken in flow.file.takes}
    turn.state.runs += 1
    turn.state.run = FlowRun(
        flow=name, number=turn.state.runs, step=flow.first, values=handed, caller=turn.run
    )


def leave(turn: Turn) -> bool:
    """Go back into the run that does the open one, which has ended; False where there is none."""
    ended = turn.run
    if ended.caller is None:
        return False
    gives = turn.flow.file.gives
    back = ended.caller
    # What is missing is given as empty: a value of an earlier time must not stay.
    back.values.update({name: look_up(ended.values, (name,)) for name in gives})
    back.proved = max(back.proved, ended.proved)
    turn.state.run = back
    if ended.answered:
        answered(back, ended.model_copy(update={"caller": None}))
    return True


def answered(run: FlowRun, inside: FlowRun | None = None) -> None:
    """Note that the open step of `run` was answered and can be corrected."""
    run.answered = [entry for entry in run.answered if entry.step != run.step]
    run.answered.append(Answered(step=run.step, inside=inside))


def forget_answers(run: FlowRun | None) -> None:
    """An act has changed something: what led to it can no longer be corrected."""
    while run is not None:
        run.answered = []
        run = run.caller


def pause(turn: Turn) -> None:
    """Let the open run wait while another flow is served; it is dropped where too many wait."""
    state = turn.state
    if state.run is not None and len(state.paused) < MAX_PAUSED:
        state.paused.append(Paused(run=state.run, verification=state.verification))
    state.run = state.verification = state.question = None


def waits(turn: Turn, name: str) -> bool:
    """Say whether flow `name` waits, and drop whatever was asked for since."""
    paused = turn.state.paused
    for at, waiting in enumerate(paused):
        if waiting.run.root.flow == name:
            del paused[at + 1 :]
            turn.state.run = turn.state.verification = turn.state.question = None
            return True
    return False
