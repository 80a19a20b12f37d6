"""Putting a question, and the ladder under it: with help, then by keys only, then given up."""

from collections.abc import Sequence

from agent.dialogue.actions import AskSecret, Keys, Listen
from agent.dialogue.forms import Form
from agent.dialogue.questions import form_of
from agent.dialogue.state import Miss, Question
from agent.dialogue.turn import Turn
from agent.language.utterance import Part

MAX_HINTS = 60
INTER_DIGIT_S = 3.0


def ask(turn: Turn, question: Question) -> None:
    """Put `question` for the first time; it replaces the open one."""
    turn.state.question = question
    form = form_of(turn, question)
    _say_all(turn, form, form.prompt)
    listen(turn, form)


def ask_again(turn: Turn, before: Sequence[str] = ()) -> None:
    """Put the open question once more in the language of the call, no try counted.

    `before` are bank-wide prompts that come first.
    """
    question = turn.state.question
    assert question is not None
    for key in before:
        turn.say_bank(key)
    form = form_of(turn, question)
    _say_all(turn, form, form.prompt)
    listen(turn, form)


def turn_page(turn: Turn) -> None:
    """Put the next page of the open question's choices, no try counted."""
    assert turn.state.question is not None
    turn.state.question.page += 1
    ask_again(turn)


def help_with(turn: Turn) -> None:
    """Explain the open question and listen again, no try counted."""
    assert turn.state.question is not None
    form = form_of(turn, turn.state.question)
    _say_all(turn, form, form.help)
    listen(turn, form)


def confirm_by_key(turn: Turn) -> None:
    """Let a key decide what was heard unsurely."""
    question = turn.state.question
    assert question is not None
    question.keypad_only = question.confirming = True
    turn.say_bank("confirm_by_key")
    listen(turn, form_of(turn, question))


def missed(turn: Turn, miss: Miss) -> bool:
    """Go one rung down the ladder of the open question; say whether it is at its end."""
    question = turn.state.question
    assert question is not None
    form = form_of(turn, question)
    question.missed += 1
    if question.missed >= form.tries:
        return True
    own = form.no_match if miss == "no_match" else form.no_input
    if turn.book.bank.retries.keypad_only(question.missed + 1) or question.confirming:
        question.keypad_only = True
        _say_missed(turn, miss, own)
        turn.say_bank("keypad_only")
        _say_all(turn, form, form.by_keys or form.prompt)
    else:
        _say_missed(turn, miss, own)
        _say_all(turn, form, form.help)
    listen(turn, form)
    return False


def listen(turn: Turn, form: Form) -> None:
    """Open the ears and the keypad for the open question."""
    question = turn.state.question
    assert question is not None
    bank = turn.book.bank
    question.id = turn.next_id()
    if form.secret is not None:
        turn.actions.append(AskSecret(id=question.id, secret=form.secret, length=form.max_digits))
        return
    languages = bank.languages.offer
    if turn.state.language is not None:
        languages = list(dict.fromkeys([turn.state.language, bank.languages.fallback]))
    commands = "".join(bank.always_works.by_key())
    turn.actions.append(
        Listen(
            id=question.id,
            slot=form.slot,
            languages=languages,
            endpoint_ms=form.endpoint_ms or bank.voice.end_silence_ms,
            no_input_s=bank.voice.no_input_s,
            max_s=form.max_s,
            keys=Keys(
                min_digits=form.min_digits,
                max_digits=form.max_digits,
                terminator=form.terminator,
                inter_digit_s=INTER_DIGIT_S,
                commands=commands,
            ),
            hints=_hints(form),
            voice=form.voice and not question.keypad_only,
        )
    )


def _say_missed(turn: Turn, miss: Miss, own: list[Part] | None) -> None:
    turn.say(own if own is not None else turn.bank_parts(miss))


def _say_all(turn: Turn, form: Form, said: list[tuple[str, list[Part]]]) -> None:
    for language, parts in said:
        turn.say(parts, language, form.barge_in)


def _hints(form: Form) -> list[str]:
    words = (word for option in form.options for word in option.says)
    return list(dict.fromkeys(words))[:MAX_HINTS]
