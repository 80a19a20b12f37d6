"""The commands that work at every question, by key and by word."""

from agent.dialogue.actions import Say
from agent.dialogue.asking import ask, help_with, listen
from agent.dialogue.closing import end_call, hand_off
from agent.dialogue.events import Heard, Pressed
from agent.dialogue.forms import Form
from agent.dialogue.hearing import HEARD, LIKELY
from agent.dialogue.opening import choose_language
from agent.dialogue.questions import form_of
from agent.dialogue.state import Question
from agent.dialogue.turn import Turn
from agent.dialogue.words_file import WORDS_OF, AlwaysWorksName
from agent.language.said import said

OPEN_QUESTIONS = ("main", "anything_else", "callback", "offer_person")
"""Where a thank-you or goodbye ends the call; at any other question it is no answer."""


def command_of(turn: Turn, form: Form, event: Heard | Pressed) -> AlwaysWorksName | None:
    """Return the command that `event` is under `form`, None when it is an answer.

    While more than one digit is open only `*` and a key command; otherwise the key alone.
    """
    if isinstance(event, Heard):
        if event.confidence < HEARD:
            return None
        language = turn.heard_in(event)
        return turn.book.commands.get(language, {}).get(said(event.text, language))
    by_key = turn.book.bank.always_works.by_key()
    if len(event.keys) == 2 and event.keys[0] == "*":
        return by_key.get(event.keys[1])
    single = form.max_digits == 1 or event.keys == "*"
    return by_key.get(event.keys) if single else None


def obey(turn: Turn, command: AlwaysWorksName) -> bool:
    """Carry out `command` at the open question; False where it means nothing here."""
    question = turn.state.question
    match command:
        case "talk_to_person":
            hand_off(turn, "asked")
        case "repeat":
            repeat(turn)
        case "main_menu":
            main_menu(turn)
        case "change_language":
            choose_language(turn)
        case "help":
            help_with(turn)
        case "goodbye":
            if question is None or question.kind not in OPEN_QUESTIONS:
                return False
            end_call(turn, "done")
    return True


def obey_likely(turn: Turn, event: Heard, last_turn: list[Say]) -> bool:
    """Carry out the command that `event` gives in the caller's own words; False where it does not.

    Only for what is no answer to the open question: "say it again" may be a choice of it.
    `last_turn` is what was said since the answer before this one, to be repeated.
    """
    if event.confidence < LIKELY:
        return False
    command = turn.book.intents.command(event.text, turn.heard_in(event)).target
    known = next((name for name in WORDS_OF if name == command), None)
    if known == "repeat":
        turn.state.last_turn = last_turn
    return known is not None and obey(turn, known)


def main_menu(turn: Turn) -> None:
    """Leave whatever is open for the main question."""
    state = turn.state
    state.run = None
    state.verification = None
    state.suspended = None
    state.wanted_flow = None
    state.paused = []
    ask(turn, Question(kind="main" if state.language is not None else "language"))


def repeat(turn: Turn) -> None:
    """Say again all that was said since the caller's last answer."""
    state = turn.state
    assert state.question is not None
    said: list[Say] = state.last_turn
    state.last_turn = []
    for action in said:
        turn.say(action.parts, action.language, action.barge_in)
    listen(turn, form_of(turn, state.question))
