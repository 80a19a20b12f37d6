"""The first words of a call, and the choice of its language."""

from agent.dialogue.asking import ask, ask_again
from agent.dialogue.events import CallStarted, Heard
from agent.dialogue.hearing import intent
from agent.dialogue.running import digress, spoken_here
from agent.dialogue.state import Question
from agent.dialogue.turn import Turn


def start(turn: Turn, event: CallStarted) -> None:
    """Greet: the bank's name, an automated assistant, recorded, the key for a person."""
    state = turn.state
    state.phase = "talking"
    state.dialogue_id = event.dialogue_id
    state.number = event.number
    state.called = event.called
    state.proof = event.proof if event.number is not None else "none"
    if event.language in turn.book.bank.languages.choices:
        turn.set_language(event.language or "")
    elif len(turn.book.bank.languages.choices) == 1:
        turn.set_language(turn.book.bank.languages.default)
    _open(turn)
    ask(turn, Question(kind="main" if state.language is not None else "language"))


def choose_language(turn: Turn) -> None:
    """Ask for another language; the open question waits."""
    state = turn.state
    if state.question is not None and state.question.kind not in ("language", "other_language"):
        state.suspended = state.question
    ask(turn, Question(kind="language"))


def language_answered(turn: Turn, language: str) -> None:
    """Speak `language`, and go on where the call stood."""
    turn.set_language(language)
    _open(turn)
    go_on_in_language(turn)


def go_on_in_language(turn: Turn) -> None:
    """Go back to the question that waits, or to what was asked for, or to the main question.

    A flow without words in the language of the call offers those it has.
    """
    state = turn.state
    state.question = None
    if state.suspended is not None:
        if state.run is None or spoken_here(turn, state.run.root.flow):
            state.question, state.suspended = state.suspended, None
            ask_again(turn)
    elif state.wanted_flow is not None:
        flow, state.wanted_flow = state.wanted_flow, None
        digress(turn, flow)
    else:
        ask(turn, Question(kind="main"))


def asked_at_once(turn: Turn, event: Heard) -> bool:
    """Take a request made instead of naming a language; it tells the language as well."""
    state = turn.state
    if state.suspended is not None or event.language not in turn.book.bank.languages.offer:
        return False
    answer = intent(turn, event.text, event.language)
    if answer is None or answer.unsure:
        return False
    state.wanted_flow = answer.value
    language_answered(turn, event.language)
    return True


def _open(turn: Turn) -> None:
    """Speak the opening, once in each language that the call is held in."""
    language = turn.callers_language or turn.language
    if language not in turn.state.opened_in:
        turn.state.opened_in.append(language)
        turn.say_bank("opening")
