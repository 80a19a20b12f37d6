"""What can be chosen: the options of a slot, by key, by word, by digits and by place."""

from dataclasses import dataclass
from typing import Any

from agent.dialogue.book import Flow
from agent.dialogue.rendering import speak
from agent.dialogue.template import Ref, look_up, parse
from agent.dialogue.turn import Turn
from agent.language.utterance import Fixed, Part, spoken

MENU_KEYS = "1234567"


@dataclass(frozen=True)
class Option:
    """One thing that can be chosen: its value, its key, and the words callers use for it."""

    value: Any
    key: str
    says: tuple[str, ...]


def slot_options(turn: Turn, flow: Flow, name: str) -> list[Option]:
    """Return what can be chosen for slot `name`; nothing for a slot that is no choice."""
    slot = flow.file.slots[name]
    if slot.options is not None:
        return [
            Option(value, key, tuple(_option_words(flow, name, value)))
            for value, key in slot.options.items()
        ]
    if slot.from_ is None or slot.show is None:
        return []
    items = look_up(turn.values(), (slot.from_,))
    options = []
    for at, item in enumerate(items if isinstance(items, list) else []):
        if isinstance(item, dict):
            label = _label(slot.show, item, turn.language)
            shown = "".join(p.text if isinstance(p, Fixed) else p.shown for p in label)
            key = MENU_KEYS[at] if at < len(MENU_KEYS) else ""
            says = (spoken(label), shown, *_ordinals(turn, at))
            options.append(Option(item, key, says))
    return options


def _ordinals(turn: Turn, at: int) -> list[str]:
    """Return the words for the thing at `at` of a list, in every language."""
    in_order = (words.ordinals[at : at + 1] for words in turn.book.words.values())
    return [word for found in in_order for words in found for word in words]


def option_words(turn: Turn, ref: Ref) -> list[Part] | None:
    """Return the words of an option slot's value, in the language of the call."""
    slot = turn.flow.file.slots.get(ref.name)
    if slot is None or slot.options is None:
        return None
    value = str(look_up(turn.run.values, ref.path) or "")
    words = turn.flow.words[turn.language].options.get(ref.name, {}).get(value, [value])
    return [Fixed(text=words[0])]


def _option_words(flow: Flow, slot: str, value: str) -> list[str]:
    return [
        word for words in flow.words.values() for word in words.options.get(slot, {}).get(value, [])
    ]


def _label(show: str, item: dict[str, Any], language: str) -> list[Part]:
    return [
        Fixed(text=piece)
        if isinstance(piece, str)
        else speak(look_up(item, piece.path), piece.filter, language)
        for piece in parse(show)
    ]


def choices(turn: Turn, options: list[Option]) -> list[Part]:
    """Return `{choices}` of the open question: each option with its key.

    Raises:
        LevelError: the caller may not hear what the list holds.
    """
    slot = turn.flow.slot(turn.step)
    turn.check_values(f"{{{slot.from_}}}" if slot.from_ else "")
    parts: list[Part] = []
    for option in options:
        if option.key and slot.show is not None:
            label = _label(slot.show, option.value, turn.language)
            parts.extend(turn.bank_parts("choice_item", label=label, key=option.key))
        elif option.key:
            parts.extend(turn.bank_parts("choice_item", label=option.says[0], key=option.key))
    return parts
