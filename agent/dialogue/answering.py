"""What an answer, or its absence, leads to: from the open question to where the call goes next."""

from agent.dialogue import commands, verification
from agent.dialogue.asking import ask, ask_again, confirm_by_key, missed, turn_page
from agent.dialogue.choices import MENU_KEYS
from agent.dialogue.closing import callback_answered, end_call, hand_off
from agent.dialogue.corrections import corrected
from agent.dialogue.events import Heard, Pressed
from agent.dialogue.forms import Form
from agent.dialogue.hearing import LIKELY, understand
from agent.dialogue.new_tpin import checked
from agent.dialogue.opening import asked_at_once, go_on_in_language, language_answered
from agent.dialogue.questions import form_of
from agent.dialogue.running import (
    come_back,
    digress,
    slot_answered,
    slot_given_up,
    start_flow,
    verified,
)
from agent.dialogue.slot_hearing import Answer
from agent.dialogue.state import Miss, Question
from agent.dialogue.turn import Turn
from agent.language.answers import hear_language


def answered(turn: Turn, question: Question, event: Heard | Pressed) -> None:
    """Take what the caller said or pressed at the open `question`."""
    form = form_of(turn, question)
    command = commands.command_of(turn, form, event)
    last_turn = turn.state.last_turn
    if command != "repeat":
        turn.state.last_turn = []
    if command is not None and commands.obey(turn, command):
        return
    if form.grammar == "yes_no" and _taken_back(turn, question, event):
        return
    other = _other_request(turn, question, form, event)
    if other is not None:
        digress(turn, other)
        return
    answer = None
    # Digits of a secret are the verifier's alone: whatever comes here is no answer to it.
    if form.secret is None and (isinstance(event, Pressed) or not question.keypad_only):
        answer = understand(turn, form, event)
    if answer is not None and answer.unsure and form.guarding:
        confirm_by_key(turn)
    elif answer is not None:
        _lead_on(turn, question, answer, isinstance(event, Heard))
    elif form.grammar == "choice" and _taken_back(turn, question, event):
        return
    elif isinstance(event, Pressed) or not (
        _understood_otherwise(turn, question, event) or commands.obey_likely(turn, event, last_turn)
    ):
        unanswered(turn, "no_match")


def _taken_back(turn: Turn, question: Question, event: Heard | Pressed) -> bool:
    """Take an earlier answer back where the caller says so at a flow's own question."""
    if question.kind != "slot" or question.keypad_only or isinstance(event, Pressed):
        return False
    return corrected(turn, event)


def _other_request(
    turn: Turn, question: Question, form: Form, event: Heard | Pressed
) -> str | None:
    """Return the flow asked for instead of an answer, word for word as one of its examples.

    A lost card must not wait for the end of a balance, nor be taken for a yes to an SMS. At a
    question that guards an act only its own answers count.
    """
    if question.kind not in ("slot", "last4") or form.guarding or turn.state.run is None:
        return None
    if isinstance(event, Pressed) or event.confidence < LIKELY or form.grammar == "note":
        return None
    guess = turn.book.intents.best(event.text, turn.heard_in(event))
    other = guess.target if guess.confidence == 1.0 else None
    return other if other != turn.state.run.root.flow else None


def _understood_otherwise(turn: Turn, question: Question, event: Heard) -> bool:
    """Take a request made where the language was asked for, or a language where a request was."""
    if question.keypad_only or event.confidence < LIKELY:
        return False
    if question.kind == "language":
        return asked_at_once(turn, event)
    if question.kind not in ("main", "anything_else"):
        return False
    language = hear_language(event.text, turn.book.bank.languages.choices)
    if language is None or language == turn.callers_language:
        return False
    language_answered(turn, language)
    return True


def unanswered(turn: Turn, miss: Miss) -> None:
    """Go down the open question's ladder, and leave it at its end."""
    question = turn.state.question
    assert question is not None
    if not missed(turn, miss):
        return
    match question.kind:
        case "anything_else":
            end_call(turn, "done")
        case "callback":
            end_call(turn, "no_person")
        case "secret":
            verification.give_up(turn)
        case "slot" if slot_given_up(turn):
            pass
        case _:
            hand_off(turn, "not_understood" if miss == "no_match" else "no_input")


def secret_checked(turn: Turn, question: Question, outcome: str) -> None:
    """Take the verifier's word on the digits typed for the open `question`."""
    if question.kind != "secret":
        checked(turn, outcome)
    elif verification.secret_checked(turn, outcome):
        verified(turn)


def _lead_on(turn: Turn, question: Question, answer: Answer, by_voice: bool) -> None:
    match question.kind:
        case _ if answer.more:
            turn_page(turn)
        case "language":
            language_answered(turn, answer.value)
        case "other_language":
            turn.set_language(answer.value)
            go_on_in_language(turn)
        case "did_you_mean" if answer.between:
            unanswered(turn, "no_match")
        case "main" | "anything_else" if answer.between:
            ask(turn, Question(kind="did_you_mean", between=list(answer.between)))
        case "anything_else" if answer.value == "no":
            end_call(turn, "done")
        case "did_you_mean" if answer.value == "no":
            ask(turn, Question(kind="main", missed=1))
        case "anything_else" if answer.value == "yes":
            ask(turn, Question(kind="main"))
        case "main" | "did_you_mean" | "anything_else":
            start_flow(turn, answer.value)
        case "offer_person" if answer.value == "yes":
            hand_off(turn, "failed")
        case "offer_person" if come_back(turn):
            pass
        case "offer_person":
            commands.main_menu(turn)
        case "callback":
            callback_answered(turn, answer.value)
        case "last4":
            verification.last4_answered(turn, answer.value, by_voice)
        case _ if answer.between:
            question.between = list(answer.between[: len(MENU_KEYS)])
            ask_again(turn)
        case _:
            slot_answered(turn, answer.value)
