"""What single steps do, wherever they then lead."""

from collections.abc import Mapping
from typing import Any

from agent.dialogue.choices import MENU_KEYS, option_words, slot_options
from agent.dialogue.flow_file import Step
from agent.dialogue.template import fill, look_up
from agent.dialogue.turn import Turn

MAX_EACH = len(MENU_KEYS)
"""How many items of a list are said: nobody remembers more."""


def say_step(turn: Turn, step: Step) -> None:
    """Say the prompt of `step`, of `each` item of its list where it names one.

    Raises:
        LevelError: the prompt names a value above the caller's proven level.
    """
    items: list[Any] = [None]
    if step.each is not None:
        found = look_up(turn.values(), (step.each,))
        items = found[:MAX_EACH] if isinstance(found, list) else []
    for item in items:
        parts = turn.flow_parts(step.id, lambda ref: option_words(turn, ref), item)
        turn.say(parts or [], barge_in=step.barge_in is not False)


def set_values(turn: Turn, given: Mapping[str, str]) -> None:
    """Keep what a step sets; a choice `from` a list is set by the `id` of one of its items."""
    for name, text in given.items():
        value = fill(text, turn.values())
        slot = turn.flow.file.slots.get(name)
        if slot is not None and slot.from_ is not None:
            options = (option.value for option in slot_options(turn, name))
            value = next((item for item in options if item.get("id") == value), None)
        turn.run.values[name] = value


def sms_values(turn: Turn, step: Step) -> dict[str, str]:
    """Return what a `send` step fills its template with.

    Raises:
        LevelError: one of them is above the caller's proven level.
    """
    return {name: turn.shown(text) for name, text in step.with_.items()}
