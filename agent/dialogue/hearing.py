"""What an answer means under the grammar of the open question."""

from decimal import Decimal

from agent.dialogue.choices import MENU_KEYS, MORE_KEY
from agent.dialogue.events import Heard, Pressed
from agent.dialogue.flow_file import Slot
from agent.dialogue.forms import Form
from agent.dialogue.slot_hearing import (
    Answer,
    fits,
    heard_amount,
    heard_choice,
    heard_date,
    heard_digits,
    heard_note,
    heard_place,
    typed_date,
    typed_pin,
    within,
)
from agent.dialogue.turn import Turn
from agent.language.answers import hear_language, hear_yes_no
from agent.language.understand import Guess

HEARD = 0.3
"""Below this confidence an utterance counts as not understood."""
LIKELY = 0.5
"""Below this confidence values are asked again: a wrong account costs a try."""
SURE = 0.6
"""Below this confidence a spoken yes that changes something must be confirmed by key."""

NOTHING_TO_SAY = ("", "#", MENU_KEYS[0])
"""The keys that leave a note empty."""


def understand(turn: Turn, form: Form, event: Heard | Pressed) -> Answer | None:
    """Return what `event` answers to `form`, None when it is no answer."""
    if isinstance(event, Pressed):
        return _pressed(turn, form, event.keys)
    text, language = event.text.strip(), turn.heard_in(event)
    if not text or event.confidence < HEARD or not form.voice:
        return None
    likely = event.confidence >= LIKELY
    match form.grammar:
        case "yes_no":
            yes = hear_yes_no(text, language)
            if yes is None:
                return None
            return Answer("yes" if yes else "no", unsure=yes and event.confidence < SURE)
        case "digits":
            return heard_digits(form, text, language) if likely else None
        case "amount":
            return heard_amount(_slot(turn), text, language) if likely else None
        case "date":
            return heard_date(_slot(turn), text, language, turn.today) if likely else None
        case "place":
            return heard_place(form.options, text, language) if likely else None
        case "note":
            return heard_note(text)
        case "choice":
            return heard_choice(form.options, text, language)
        case "language":
            code = hear_language(text, [option.value for option in form.options])
            return Answer(code) if code else None
        case "intent":
            return _request(turn, form, text, language)


def _slot(turn: Turn) -> Slot:
    return turn.flow.slot(turn.step)


def _request(turn: Turn, form: Form, text: str, language: str) -> Answer | None:
    """Return the flow asked for; where yes or no can be pressed, they can be said."""
    answer = intent(turn, text, language)
    if answer is not None and not answer.unsure:
        return answer
    by_key = {option.key: option.value for option in form.options}
    if by_key.get("2") == "no":
        yes = hear_yes_no(text, language)
        if yes is not None:
            return Answer(by_key["1"] if yes else "no")
    return heard_choice(form.options, text, language) or answer


def intent(turn: Turn, text: str, language: str) -> Answer | None:
    """Return the flow that `text` asks for; two close ones come back as `between`."""
    guess: Guess = turn.book.intents.best(text, language)
    if guess.target is not None:
        return Answer(guess.target)
    if guess.candidates:
        return Answer(None, unsure=True, between=tuple(guess.candidates[:2]))
    return None


def _pressed(turn: Turn, form: Form, keys: str) -> Answer | None:
    if form.more and keys == MORE_KEY:
        return Answer(None, more=True)
    match form.grammar:
        case "yes_no":
            return {"1": Answer("yes"), "2": Answer("no")}.get(keys)
        case "digits":
            return Answer(keys) if fits(form, keys) else None
        case "amount":
            return within(_slot(turn), Decimal(keys)) if fits(form, keys) else None
        case "date":
            return typed_date(_slot(turn), keys, turn.today) if fits(form, keys) else None
        case "place":
            return typed_pin(form.options, keys) if fits(form, keys) else None
        case "note":
            return Answer("") if keys in NOTHING_TO_SAY else None
        case _:
            found = [option for option in form.options if option.key and option.key == keys]
            return Answer(found[0].value) if found else None
