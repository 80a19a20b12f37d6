"""What every saved dialogue must be: anything else was not left behind by an engine."""

from collections.abc import Iterator

from agent.dialogue.actions import Do
from agent.dialogue.book import FlowBook
from agent.dialogue.errors import StateError
from agent.dialogue.state import STATE_VERSION, DialogueState, FlowRun, Question

MAX_DEPTH = 6
"""How deep flows are done inside each other, the outermost counted."""


def check_state(book: FlowBook, state: DialogueState) -> None:
    """Check that `state` can be continued with `book`.

    Raises:
        StateError: it belongs to other flows or another version, or something in it is illegal.
    """
    if state.version != STATE_VERSION:
        raise StateError(
            f"the dialogue was saved in form {state.version}, this release reads form "
            f"{STATE_VERSION}: start a new one"
        )
    if state.bundle != book.hash:
        raise StateError(
            f"the dialogue runs on bundle {state.bundle[:12]}, not {book.hash[:12]}: "
            "compile its own bundle"
        )
    for problem in problems(book, state):
        raise StateError(f"the saved dialogue is damaged: {problem}; start a new one")


def problems(book: FlowBook, state: DialogueState) -> Iterator[str]:
    """Yield everything about `state` that no sequence of events leads to."""
    if state.language is not None and state.language not in book.bank.languages.offer:
        yield f"language {state.language} is not offered"
    if state.translated is not None:
        served = book.bank.languages.translated.get(state.translated)
        if served is None or served.through != state.language:
            yield f"language {state.translated} is not served through {state.language}"
    for run in (state.run, *(waiting.run for waiting in state.paused)):
        if run is not None:
            yield from _run(book, run, 1)
    open_ = [state.question is not None, state.waiting is not None]
    if state.phase in ("talking", "left") and open_.count(True) != 1:
        yield f"{open_.count(True)} things are open at once"
    if state.phase in ("new", "person", "ended") and (any(open_) or state.run is not None):
        yield f"something is open in a dialogue that is {state.phase}"
    if state.phase == "left" and state.run is None:
        yield "the caller left in the middle of nothing"
    if state.verification is not None and state.run is None:
        yield "a verification without a flow that needs it"
    if state.wanted_flow is not None and state.wanted_flow not in book.flows:
        yield f"there is no flow {state.wanted_flow}"
    for question in (state.question, state.suspended):
        if question is not None:
            yield from _question(book, state, question)
    act = state.waiting.action if state.waiting is not None else None
    if isinstance(act, Do) and act.action not in book.catalogue:
        yield f"it waits for {act.action}, which is no act"


def _run(book: FlowBook, run: FlowRun, depth: int) -> Iterator[str]:
    flow = book.flows.get(run.flow)
    if flow is None:
        yield f"there is no flow {run.flow}"
        return
    for step in (run.step, *(entry.step for entry in run.answered)):
        if step not in flow.steps:
            yield f"flow {run.flow} has no step {step}"
    secret = [name for name, slot in flow.file.slots.items() if slot.secret]
    if any(run.values.get(name) not in (None, "ok") for name in secret):
        yield f"flow {run.flow} holds more of a secret than that it was right"
    if depth > MAX_DEPTH:
        yield "flows are done too deep inside each other"
    elif run.caller is not None:
        if run.caller.flow in book.flows:
            at = book.flows[run.caller.flow].steps.get(run.caller.step)
            if at is None or at.subflow != run.flow:
                yield f"flow {run.flow} is done by a step that does not do it"
        yield from _run(book, run.caller, depth + 1)


def _question(book: FlowBook, state: DialogueState, question: Question) -> Iterator[str]:
    match question.kind:
        case "slot" if state.run is None:
            yield "a flow's question without its flow"
        case "slot" if not set(question.between) <= set(book.places):
            yield "a choice between places that do not exist"
        case "slot":
            assert state.run is not None
            flow = book.flows.get(state.run.flow)
            step = flow.steps.get(state.run.step) if flow is not None else None
            if step is None or step.ask is None:
                yield f"step {state.run.step} asks nothing"
        case "last4" | "secret" if state.verification is None:
            yield "a question of the verification without one"
        case "did_you_mean" if not question.between or not set(question.between) <= set(book.flows):
            yield "a choice between flows that do not exist"
        case "other_language" if not set(question.between) <= set(book.bank.languages.offer):
            yield "a choice of languages that are not offered"
        case _:
            pass
