"""What a spoken or typed answer is as the value of a slot."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from agent.dialogue.choices import Option
from agent.dialogue.flow_file import Slot
from agent.dialogue.forms import Form
from agent.language.dates import hear_date
from agent.language.numbers import hear_amount, hear_digits
from agent.language.places import hear_place
from agent.language.understand import choose

NOTE_CHARS = 1000
_RECITED = re.compile(r"\d(?:[ .-]?\d){7,}")
"""So many digits in a row are an account, a card or an identity number."""


@dataclass(frozen=True)
class Answer:
    """What was answered; `unsure` where only a guess between two (`between`) or an unsure yes.

    `more` turns the page instead.
    """

    value: Any
    unsure: bool = False
    between: tuple[str, ...] = ()
    more: bool = False


def heard_digits(form: Form, text: str, language: str) -> Answer | None:
    """Return the digits said, where they are as many as asked for."""
    digits = hear_digits(text, language)
    return Answer(digits) if digits and fits(form, digits) else None


def fits(form: Form, digits: str) -> bool:
    """Say whether `digits` are digits, and as many as asked for."""
    whole = digits.isascii() and digits.isdigit()
    return whole and form.min_digits <= len(digits) <= form.max_digits


def heard_amount(slot: Slot, text: str, language: str) -> Answer | None:
    """Return the rupees said, as decimal text, where they are within the slot's bounds."""
    amount = hear_amount(text, language)
    return None if amount is None else within(slot, amount)


def within(slot: Slot, amount: Decimal) -> Answer | None:
    """Return `amount` as an answer, where it is within the slot's bounds."""
    if slot.min_rupees is not None and amount < slot.min_rupees:
        return None
    if slot.max_rupees is not None and amount > slot.max_rupees:
        return None
    return Answer(str(amount))


def heard_date(slot: Slot, text: str, language: str, today: date) -> Answer | None:
    """Return the day said, as ISO text, where it is on the right side of today."""
    day = hear_date(text, language, today, slot.when or "past")
    return on_side(slot, day, today)


def typed_date(slot: Slot, keys: str, today: date) -> Answer | None:
    """Return the day typed as DDMMYYYY."""
    try:
        day = date(int(keys[4:8]), int(keys[2:4]), int(keys[:2]))
    except ValueError:
        return None
    return on_side(slot, day, today)


def on_side(slot: Slot, day: date | None, today: date) -> Answer | None:
    """Return `day` as an answer, where it is not on the wrong side of today."""
    if day is None or (day > today if slot.when == "past" else day < today):
        return None
    return Answer(day.isoformat())


def heard_place(options: Sequence[Option], text: str, language: str) -> Answer | None:
    """Return the place named, or several that are close."""
    digits = hear_digits(text, language)
    if digits is not None:
        return typed_pin(options, digits)
    names: Mapping[str, Sequence[str]] = {option.value["id"]: option.says for option in options}
    guess = hear_place(text, names, language)
    found = (guess.target,) if guess.target is not None else guess.candidates
    return _one_of(options, found)


def typed_pin(options: Sequence[Option], pin: str) -> Answer | None:
    """Return the place with this PIN code, or the several that share it."""
    return _one_of(options, [o.value["id"] for o in options if o.value["pin"] == pin])


def _one_of(options: Sequence[Option], ids: Sequence[str]) -> Answer | None:
    found = [option.value for option in options if option.value["id"] in ids]
    if len(found) == 1 and len(ids) == 1:
        return Answer(found[0])
    # A single candidate was only nearly said: it is asked about like several.
    return Answer(None, unsure=True, between=tuple(ids)) if found else None


def heard_note(text: str) -> Answer | None:
    """Return the caller's words; long numbers recited among them are not kept."""
    words = _RECITED.sub("…", text.strip())[:NOTE_CHARS]
    return Answer(words) if words else None


def heard_choice(options: Sequence[Option], text: str, language: str) -> Answer | None:
    """Return the option that `text` names: by its digits where it has some, else by its words."""
    digits = hear_digits(text, language)
    if digits:
        same = [option for option in options if digits in option.says]
        if len(same) == 1:
            return Answer(same[0].value)
    by_name = {str(at): list(option.says) for at, option in enumerate(options) if option.says}
    guess = choose(text, by_name, language)
    return Answer(options[int(guess.target)].value) if guess.target is not None else None
