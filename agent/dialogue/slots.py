"""The questions that flows ask: a form for each type of slot."""

from typing import Any

from agent.dialogue.choices import (
    MENU_KEYS,
    Option,
    choices,
    offered,
    option_words,
    paged,
    slot_options,
)
from agent.dialogue.flow_file import Slot
from agent.dialogue.forms import Form, bank, tries
from agent.dialogue.places_file import Place
from agent.dialogue.state import Question
from agent.dialogue.template import Ref
from agent.dialogue.turn import Turn
from agent.language.utterance import Fixed, Part

AMOUNT_DIGITS = 7
"""Whole rupees typed on the keypad: up to 99 lakh."""
DATE_DIGITS = 8
"""Day, month and year: 20112026."""
PIN_DIGITS = 6
NOTE_ENDPOINT_MS = 2000
"""Who tells a story pauses longer than who answers."""


def slot_form(turn: Turn, question: Question) -> Form:
    """Return how the slot of the open step is asked for."""
    step, flow = turn.step, turn.flow
    slot = flow.slot(step)
    if question.between:
        return _between(turn, question)
    options, more = _options(turn, slot, question)

    def filled(ref: Ref) -> list[Part] | None:
        if ref.name == "choices":
            return choices(turn, options, more)
        return option_words(turn, ref)

    def said(suffix: str) -> list[Part] | None:
        return turn.flow_parts(step.id + suffix, filled)

    prompt = [(turn.language, said("") or [])]
    if slot.secret is not None and not prompt[0][1]:
        prompt = bank(turn, f"verify.{slot.secret}")
    own_help = said(".help")
    if own_help is not None:
        help_ = [(turn.language, own_help)]
    elif slot.type == "choice" or slot.secret is not None:
        help_ = prompt
    else:
        help_ = [*prompt, *bank(turn, f"help.{slot.type}")]
    least, most = _digits(slot)
    note = slot.type == "note"
    return Form(
        slot=step.ask or "",
        grammar=slot.type,
        prompt=prompt,
        help=help_,
        tries=step.tries or tries(turn),
        by_keys=help_ if slot.type == "yes_no" else None,
        no_match=said(".no_match"),
        no_input=said(".no_input"),
        options=options,
        more=more,
        min_digits=least,
        max_digits=most,
        # A lone hash leaves a note empty: it must come through as a key of its own.
        terminator="" if note else "#",
        endpoint_ms=NOTE_ENDPOINT_MS if note else None,
        max_s=slot.max_s if note else None,
        barge_in=step.barge_in is not False,
        voice=slot.voice and slot.secret is None,
        secret=slot.secret,
        guarding=step.id in flow.guarding,
    )


def _options(turn: Turn, slot: Slot, question: Question) -> tuple[list[Option], bool]:
    if slot.type == "place":
        return [_option(turn, place) for place in turn.book.places.values()], False
    options = slot_options(turn, turn.step.ask or "")
    return (options, False) if slot.from_ is None else paged(options, question.page)


def _digits(slot: Slot) -> tuple[int, int]:
    """Return the fewest and the most keys of an answer."""
    match slot.type:
        case "digits":
            return slot.min, slot.max
        case "amount":
            return 1, max(AMOUNT_DIGITS, len(str(slot.max_rupees or 0)))
        case "date":
            return DATE_DIGITS, DATE_DIGITS
        case "place":
            return PIN_DIGITS, PIN_DIGITS
        case _:
            return 1, 1


def _between(turn: Turn, question: Question) -> Form:
    """Return the question which of several places was meant."""
    places = [turn.book.places[name] for name in question.between]
    options = [_option(turn, place, key) for place, key in zip(places, MENU_KEYS, strict=False)]
    prompt = [(turn.language, offered(turn, options, more=False))]
    own_tries = turn.step.tries or tries(turn)
    return Form(turn.step.ask or "", "choice", prompt, prompt, own_tries, options=options)


def _option(turn: Turn, place: Place, key: str = "") -> Option:
    record: dict[str, Any] = place.record()
    called = place.name.get(turn.language) or next(iter(place.name.values()))
    return Option(record, key, tuple(place.names()), (Fixed(text=called),))
