"""The dialogue engine: events in, actions out, no input or output of its own."""

import logging
from typing import Any

from agent.dialogue import verification
from agent.dialogue.actions import Action
from agent.dialogue.answering import answered, secret_checked, unanswered
from agent.dialogue.book import FlowBook
from agent.dialogue.closing import (
    finish,
    hand_off,
    nobody_came,
    offer_person,
    ticket_failed,
    ticket_opened,
)
from agent.dialogue.errors import LevelError
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
from agent.dialogue.legality import check_state
from agent.dialogue.opening import start
from agent.dialogue.questions import form_of
from agent.dialogue.resuming import left, resume
from agent.dialogue.running import step_done, step_failed, verified
from agent.dialogue.state import DialogueState
from agent.dialogue.turn import Turn

logger = logging.getLogger(__name__)


class Engine:
    """One dialogue. `state` can be saved after any event and continued by another engine."""

    def __init__(self, book: FlowBook, state: DialogueState | None = None) -> None:
        """Take the flows, and the saved state of a dialogue to be continued.

        Raises:
            StateError: `state` was made with another bundle, by another version, or is no state
                that an engine leaves behind.
        """
        self.book = book
        self.state = state if state is not None else DialogueState(bundle=book.hash)
        check_state(book, self.state)

    def receive(self, event: Event) -> list[Action]:
        """Take one event; return what is to be done, in order.

        Never raises for an event: what does not fit the open question, or answers an action that
        is no longer open, changes nothing.
        """
        if self.state.phase in ("person", "ended") and not isinstance(event, HungUp):
            return []
        self.state.at = event.at
        turn = Turn(self.book, self.state)
        try:
            self._take(turn, event)
        except LevelError as error:
            logger.error("refused, and the caller given to a person: %s", error)
            turn.say_bank("apology")
            hand_off(turn, "failed")
        return turn.actions

    def _take(self, turn: Turn, event: Event) -> None:
        state = self.state
        if isinstance(event, HungUp) and left(state):
            state.phase = "left"
        elif isinstance(event, HungUp) and state.phase != "left":
            finish(turn)
        elif state.phase == "left":
            if isinstance(event, Resumed):
                resume(turn, event)
        elif state.phase == "new":
            if isinstance(event, CallStarted):
                start(turn, event)
        elif state.phase == "talking":
            self._talk(turn, event)

    def _talk(self, turn: Turn, event: Event) -> None:
        state = self.state
        question = state.question
        match event:
            case PersonJoined():
                finish(turn)
                state.phase = "person"
            case Interrupted():
                state.interrupted = (event.id, event.heard_ms)
            case Resumed():
                resume(turn, event)
            case Done() if self._awaited(event.id):
                self._done(turn, event.result)
            case Failed() if self._awaited(event.id):
                self._failed(turn, event.reason)
            case Heard() | Pressed() if question is not None:
                answered(turn, question, event)
            case Silence() if question is not None:
                state.last_turn = []
                unanswered(turn, "no_input")
            case SecretChecked() if question is not None and event.id == question.id:
                if form_of(turn, question).secret is not None:
                    state.last_turn = []
                    secret_checked(turn, question, event.outcome)

    def _awaited(self, id_: str) -> bool:
        return self.state.waiting is not None and self.state.waiting.action.id == id_

    def _done(self, turn: Turn, result: dict[str, Any]) -> None:
        state = self.state
        assert state.waiting is not None
        why, state.waiting = state.waiting.why, None
        if why == "person":
            finish(turn)
            state.phase = "person"
        elif why == "ticket":
            ticket_opened(turn, result)
        elif why == "step":
            step_done(turn, result)
        elif why == "send_code":
            verification.code_sent(turn)
        elif verification.account_answered(turn, result):
            verified(turn)

    def _failed(self, turn: Turn, reason: str) -> None:
        state = self.state
        assert state.waiting is not None
        why, state.waiting = state.waiting.why, None
        if why == "person":
            nobody_came(turn)
        elif why == "ticket":
            ticket_failed(turn)
        elif why == "step":
            step_failed(turn, reason)
        else:
            offer_person(turn, reason)
