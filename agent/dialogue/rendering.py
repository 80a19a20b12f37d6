"""Templates and values of a call become the parts that are spoken and shown."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from agent.dialogue.template import Ref, Template, look_up
from agent.language.errors import LanguageError
from agent.language.spoken import say_digits, say_money, say_number, show_money
from agent.language.utterance import Fixed, Part, Value

_MARKS = " ,.;:!?।॥…)»\"'"

Filled = Callable[[Ref], list[Part] | None]
"""Parts for a reference that is no plain value (`{choices}`, an option's words), else None."""


def render(template: Template, values: dict[str, Any], language: str, filled: Filled) -> list[Part]:
    """Return the parts of `template` with `values` in their places."""
    parts: list[Part] = []
    for piece in template:
        if isinstance(piece, Ref):
            special = filled(piece)
            if special is None:
                parts.append(speak(look_up(values, piece.path), piece.filter, language))
            else:
                parts.extend(special)
        else:
            _add_words(parts, piece)
    return _joined(parts)


def speak(value: Any, how: str | None, language: str) -> Value:
    """Return `value` as it is spoken and shown; a value of the wrong kind is spoken as it is."""
    text = "" if value is None else str(value)
    try:
        if how == "digits":
            return Value(text=say_digits(text, language), shown=text)
        if how == "money":
            amount = Decimal(text)
            return Value(
                text=say_money(amount, language), shown=show_money(amount, language), sensitive=True
            )
        if how == "number":
            return Value(text=say_number(int(text), language), shown=text)
    except (InvalidOperation, ValueError, LanguageError):
        return Value(text=text, shown=text)
    return Value(text=text, shown=text)


def _add_words(parts: list[Part], words: str) -> None:
    """Add fixed words; marks that close a value stay with the value, for its intonation."""
    rest = words.lstrip(_MARKS)
    marks = words[: len(words) - len(rest)].strip()
    if parts and marks and isinstance(parts[-1], Value):
        last = parts[-1]
        parts[-1] = last.model_copy(update={"text": last.text + marks, "shown": last.shown + marks})
        words = rest
    if words.strip():
        parts.append(Fixed(text=" ".join(words.split())))


def _joined(parts: list[Part]) -> list[Part]:
    """Join neighbouring fixed words: one rendering, cached as one."""
    joined: list[Part] = []
    for part in parts:
        if joined and isinstance(part, Fixed) and isinstance(joined[-1], Fixed):
            gap = "" if part.text[:1] in ",.;:!?।" else " "
            joined[-1] = Fixed(text=joined[-1].text + gap + part.text)
        else:
            joined.append(part)
    return joined
