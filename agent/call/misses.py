"""Which utterances answered no question: what an engine's step tells without being asked."""

from dataclasses import dataclass

from agent.dialogue.book import FlowBook
from agent.dialogue.events import Event, Heard
from agent.dialogue.state import DialogueState, Question

OPEN_QUESTIONS = ("language", "main", "anything_else", "did_you_mean")
TELLING_SLOTS = ("choice", "yes_no")
"""What is said instead of digits, amounts or dates teaches an operator nothing, and may be private.
"""


@dataclass
class Misses:
    """Follows one dialogue from step to step."""

    book: FlowBook
    _name: str | None = None
    _missed: int = 0
    _handoff: str | None = None

    def missed(self, event: Event, state: DialogueState) -> str | None:
        """Return the question that `event` did not answer, None where it did or was no speech."""
        name, missed, handoff = self._name, self._missed, self._handoff
        self._name = _name(self.book, state, state.question)
        self._missed = state.question.missed if state.question is not None else 0
        self._handoff = state.handoff_why
        if name is None or not isinstance(event, Heard) or not event.text.strip():
            return None
        asked_again = self._name == name and self._missed > missed
        given_up = state.handoff_why == "not_understood" and handoff != "not_understood"
        return name if asked_again or given_up else None


def _name(book: FlowBook, state: DialogueState, question: Question | None) -> str | None:
    """Return what `question` is called, None where nothing said at it is kept."""
    if question is None:
        return None
    if question.kind in OPEN_QUESTIONS:
        return question.kind
    if question.kind != "slot" or state.run is None:
        return None
    flow = book.flows[state.run.flow]
    step = flow.steps[state.run.step]
    return f"{state.run.flow}.{step.id}" if flow.slot(step).type in TELLING_SLOTS else None
