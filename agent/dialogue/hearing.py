"""What an answer means under the grammar of the open question."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from agent.dialogue.choices import Option
from agent.dialogue.events import Heard, Pressed
from agent.dialogue.forms import Form
from agent.dialogue.turn import Turn
from agent.language.answers import hear_language, hear_yes_no
from agent.language.numbers import hear_amount, hear_digits
from agent.language.understand import Guess, choose

HEARD = 0.3
"""Below this confidence an utterance counts as not understood."""
LIKELY = 0.5
"""Below this confidence digits and amounts are asked again: a wrong account costs a try."""
SURE = 0.6
"""Below this confidence a spoken yes that changes something must be confirmed by key."""


@dataclass(frozen=True)
class Answer:
    """What was answered; `unsure` where only a guess between two (`between`) or an unsure yes."""

    value: Any
    unsure: bool = False
    between: tuple[str, ...] = ()


def understand(turn: Turn, form: Form, event: Heard | Pressed) -> Answer | None:
    """Return what `event` answers to `form`, None when it is no answer."""
    if isinstance(event, Pressed):
        return _pressed(form, event.keys)
    text = event.text.strip()
    if not text or event.confidence < HEARD or not form.voice:
        return None
    match form.grammar:
        case "yes_no":
            yes = hear_yes_no(text, event.language)
            if yes is None:
                return None
            return Answer("yes" if yes else "no", unsure=yes and event.confidence < SURE)
        case "digits":
            digits = hear_digits(text, event.language) if event.confidence >= LIKELY else None
            return Answer(digits) if digits and _fits(form, digits) else None
        case "amount":
            amount = hear_amount(text, event.language) if event.confidence >= LIKELY else None
            return Answer(str(amount)) if amount is not None else None
        case "date" | "place" | "note":
            return None
        case "choice":
            option = _choice(form.options, text, event.language)
            return Answer(option.value) if option else None
        case "language":
            code = hear_language(text, turn.book.bank.languages.offer)
            return Answer(code) if code else None
        case "intent":
            return _request(turn, form, text, event.language)


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
    named = _choice(form.options, text, language)
    return Answer(named.value) if named is not None else answer


def intent(turn: Turn, text: str, language: str) -> Answer | None:
    """Return the flow that `text` asks for; two close ones come back as `between`."""
    guess: Guess = turn.book.intents.best(text, language)
    if guess.target is not None:
        return Answer(guess.target)
    if guess.candidates:
        return Answer(None, unsure=True, between=tuple(guess.candidates[:2]))
    return None


def _pressed(form: Form, keys: str) -> Answer | None:
    match form.grammar:
        case "yes_no":
            return {"1": Answer("yes"), "2": Answer("no")}.get(keys)
        case "digits":
            return Answer(keys) if keys.isdigit() and _fits(form, keys) else None
        case "amount":
            whole = keys.isascii() and keys.isdigit() and len(keys) <= form.max_digits
            return Answer(str(Decimal(keys))) if whole else None
        case _:
            found = [option for option in form.options if option.key and option.key == keys]
            return Answer(found[0].value) if found else None


def _fits(form: Form, digits: str) -> bool:
    return digits.isascii() and form.min_digits <= len(digits) <= form.max_digits


def _choice(options: list[Option], text: str, language: str) -> Option | None:
    """Return the option that `text` names: by its digits where it has some, else by its words."""
    digits = hear_digits(text, language)
    if digits:
        same = [option for option in options if digits in option.says]
        if len(same) == 1:
            return same[0]
    by_name = {str(at): list(option.says) for at, option in enumerate(options) if option.says}
    guess = choose(text, by_name, language)
    return options[int(guess.target)] if guess.target is not None else None
