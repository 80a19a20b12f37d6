"""What can be chosen: the options of a slot, by key, by word, by digits and by place."""

from dataclasses import dataclass, replace
from typing import Any

from agent.dialogue.phrases import counted
from agent.dialogue.rendering import speak
from agent.dialogue.template import Ref, look_up, parse
from agent.dialogue.turn import Turn
from agent.language.utterance import Fixed, Part, Value, shown, spoken

MENU_KEYS = "1234567"
MORE_KEY = MENU_KEYS[-1]
A_PAGE = len(MENU_KEYS) - 1
"""How many choices stand on a page that has "more"."""


@dataclass(frozen=True)
class Option:
    """One thing that can be chosen: its value, its key (none on another page), callers' words for
    it, and what it is called to them."""

    value: Any
    key: str
    says: tuple[str, ...]
    label: tuple[Part, ...] = ()


def paged(options: list[Option], page: int) -> tuple[list[Option], bool]:
    """Return `options` with the keys of page `page`, and whether there are more pages."""
    if len(options) <= len(MENU_KEYS):
        keys = MENU_KEYS[: len(options)]
        return [replace(o, key=key) for o, key in zip(options, keys, strict=True)], False
    start = page % -(-len(options) // A_PAGE) * A_PAGE
    keyed = dict(zip(range(start, start + A_PAGE), MENU_KEYS, strict=False))
    return [replace(o, key=keyed.get(at, "")) for at, o in enumerate(options)], True


def slot_options(turn: Turn, name: str) -> list[Option]:
    """Return what can be chosen for slot `name` of the open flow; nothing where it is no choice.

    What comes from a list has its keys by `paged`.
    """
    slot = turn.flow.file.slots[name]
    if slot.options is not None:
        return [
            Option(value, key, tuple(_words_for(turn, name, value)), _called(turn, name, value))
            for value, key in slot.options.items()
        ]
    if slot.from_ is None or slot.show is None:
        return []
    items = look_up(turn.values(), (slot.from_,))
    options = []
    for at, item in enumerate(items if isinstance(items, list) else []):
        if isinstance(item, dict):
            label = _label(turn, slot.show, item)
            # The four digits alone name an account as well as "savings account 4321" does.
            values = [part.shown.strip() for part in label if isinstance(part, Value)]
            says = (spoken(label), shown(label), *values, *_ordinals(turn, at))
            options.append(Option(item, "", says, tuple(label)))
    return options


def _ordinals(turn: Turn, at: int) -> list[str]:
    """Return the words for the thing at `at` of a list."""
    banks = [turn.book.words[code] for code in _counted(turn)]
    return [word for bank in banks for words in bank.ordinals[at : at + 1] for word in words]


def option_words(turn: Turn, ref: Ref) -> list[Part] | None:
    """Return the words of an option slot's value, in the language of the call."""
    slot = turn.flow.file.slots.get(ref.name)
    if slot is None or slot.options is None or ref.filter is not None:
        return None
    return list(_called(turn, ref.name, str(look_up(turn.run.values, ref.path) or "")))


def _called(turn: Turn, slot: str, value: str) -> tuple[Part, ...]:
    words = turn.words.options.get(slot, {}).get(value) or [value]
    return (Fixed(text=words[0]),) if words[0] else ()


def _words_for(turn: Turn, slot: str, value: str) -> list[str]:
    files = [turn.flow.words[code] for code in _counted(turn) if code in turn.flow.words]
    return [word for words in files for word in words.options.get(slot, {}).get(value, [])]


def _counted(turn: Turn) -> list[str]:
    return [code for code in counted(turn.language) if code in turn.book.words]


def _label(turn: Turn, show: str, item: dict[str, Any]) -> list[Part]:
    voice = turn.voice()
    return [
        Fixed(text=piece)
        if isinstance(piece, str)
        else speak(look_up(item, piece.path), piece, voice)
        for piece in parse(show)
    ]


def choices(turn: Turn, options: list[Option], more: bool) -> list[Part]:
    """Return `{choices}` of the open question: each option of the page with its key.

    Raises:
        LevelError: the caller may not hear what the list holds.
    """
    slot = turn.flow.slot(turn.step)
    turn.check_values(f"{{{slot.from_}}}" if slot.from_ else "")
    return offered(turn, options, more)


def offered(turn: Turn, options: list[Option], more: bool) -> list[Part]:
    """Return each option that has a key, by what it is called, and the key for more."""
    parts: list[Part] = []
    for option in options:
        if option.key:
            label = list(option.label)
            parts.extend(turn.bank_parts("choice_item", label=label, key=option.key))
    if more:
        parts.extend(turn.bank_parts("menu_more", key=MORE_KEY))
    return parts
