"""Taking back: "no, the other account" reopens an earlier answer and goes on from there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from agent.dialogue.asking import ask
from agent.dialogue.book import FlowBook
from agent.dialogue.events import Heard
from agent.dialogue.flow_file import SlotType
from agent.dialogue.hearing import LIKELY, understand
from agent.dialogue.questions import form_of
from agent.dialogue.running import slot_answered
from agent.dialogue.state import FlowRun, Question
from agent.dialogue.template import refs
from agent.dialogue.turn import Turn
from agent.language.answers import hear_yes_no
from agent.language.said import said

REOPENED: tuple[SlotType, ...] = ("choice", "digits", "amount", "date", "place")
MAX_WORDS = 20
NO_WORDS = 3
"""A no before what is meant instead is no longer than this: नहीं जी नहीं."""


@dataclass(frozen=True)
class _TakenBack:
    """An utterance that takes something back, and what it names instead."""

    rest: str
    named_only: bool
    """A plain no: only with another answer behind it does it take anything back."""


def corrected(turn: Turn, event: Heard) -> bool:
    """Take an earlier answer of the open run back, where `event` says so."""
    if turn.state.run is None or event.confidence < LIKELY:
        return False
    earlier = list(_earlier(turn.book, turn.run, turn.run.caller))
    if not earlier:
        return False
    for taken_back in _taken_back(turn, event):
        if _answered_instead(turn, earlier, taken_back.rest, event):
            return True
        if not taken_back.named_only:
            _reopen(turn, min(earlier, key=lambda run: _far_from(turn, run)))
            return True
    return False


def _taken_back(turn: Turn, event: Heard) -> Iterator[_TakenBack]:
    """Yield the ways in which the utterance takes something back, the longest phrase first."""
    language = turn.heard_in(event)
    phrases = turn.book.corrections.get(language, frozenset())
    words = event.text.replace(",", " ").split()[:MAX_WORDS]
    for length in range(len(words), 0, -1):
        if said(" ".join(words[:length]), language) in phrases:
            yield _TakenBack(" ".join(words[length:]), named_only=False)
            return
    for length in range(min(NO_WORDS, len(words) - 1), 0, -1):
        if hear_yes_no(" ".join(words[:length]), language) is False:
            yield _TakenBack(" ".join(words[length:]), named_only=True)


def _earlier(book: FlowBook, run: FlowRun, caller: FlowRun | None) -> Iterator[FlowRun]:
    """Yield `run` as it stood at each answer that can be taken back, the latest first."""
    for at in reversed(range(len(run.answered))):
        entry = run.answered[at]
        back = run.model_copy(
            update={"step": entry.step, "answered": run.answered[:at], "caller": caller}
        )
        if entry.inside is not None:
            yield from _earlier(book, entry.inside, back)
            continue
        flow = book.flows[run.flow]
        slot = flow.slot(flow.steps[entry.step])
        if slot.type in REOPENED and slot.secret is None:
            yield back.model_copy(deep=True)


def _answered_instead(turn: Turn, earlier: list[FlowRun], rest: str, event: Heard) -> bool:
    """Take `rest` as another answer to the latest question that it answers otherwise."""
    if not rest:
        return False
    state, open_run = turn.state, turn.run
    for run in earlier:
        state.run = run
        form = form_of(turn, Question(kind="slot"))
        answer = understand(turn, form, event.model_copy(update={"text": rest}))
        if answer is not None and not answer.unsure and answer.value != _value(turn):
            slot_answered(turn, answer.value)
            return True
    state.run = open_run
    return False


def _reopen(turn: Turn, run: FlowRun) -> None:
    """Take the other of two choices, or ask again."""
    turn.state.run = run
    options = form_of(turn, Question(kind="slot")).options
    others = [option.value for option in options if option.value != _value(turn)]
    if turn.flow.slot(turn.step).type == "choice" and len(options) == 2 and len(others) == 1:
        slot_answered(turn, others[0])
    else:
        ask(turn, Question(kind="slot"))


def _far_from(turn: Turn, run: FlowRun) -> tuple[bool, bool]:
    """Return how unlikely it is that a plain "the other one" means the answer `run` stands at.

    It means what the open question has just named, and rather one of several things than a number.
    """
    flow = turn.book.flows[run.flow]
    slot = flow.slot(flow.steps[run.step])
    return flow.steps[run.step].ask not in _named(turn), slot.from_ is None


def _named(turn: Turn) -> set[str]:
    """Return the values that the open question names."""
    return {ref.name for ref in refs(turn.words.prompts.get(turn.step.id, ""))}


def _value(turn: Turn) -> Any:
    return turn.run.values.get(turn.step.ask or "")
