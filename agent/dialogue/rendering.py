"""Templates and values of a call become the parts that are spoken and shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from agent.dialogue.template import Ref, Template, look_up
from agent.language.dates import say_date
from agent.language.errors import LanguageError
from agent.language.spoken import say_decimal, say_digits, say_money, show_money
from agent.language.utterance import Fixed, Part, Value

ISO_DATE_CHARS = 10
_MARKS = " ,.;:!?।॥…)»\"'"

Filled = Callable[[Ref], list[Part] | None]
"""Parts for a reference that is no plain value (`{choices}`, an option's words), else None."""


@dataclass(frozen=True)
class Voice:
    """How values are said in this call: its language, the open flow's words for codes, its day."""

    language: str
    today: date
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def render(template: Template, values: dict[str, Any], voice: Voice, filled: Filled) -> list[Part]:
    """Return the parts of `template` with `values` in their places."""
    parts: list[Part] = []
    for piece in template:
        if isinstance(piece, Ref):
            special = filled(piece)
            if special is None:
                parts.append(speak(look_up(values, piece.path), piece, voice))
            else:
                parts.extend(special)
        else:
            _add_words(parts, piece)
    return _joined(parts)


def speak(value: Any, ref: Ref, voice: Voice) -> Value:
    """Return `value` as it is spoken and shown; a value of the wrong kind is spoken as it is."""
    text = "" if value is None else str(value)
    how, language = ref.filter, voice.language
    if how == "words":
        said = _in_language(value, language)
        return Value(text=said, shown=said)
    if how == "word":
        said = voice.words.get(ref.path[-1], {}).get(text, text)
        return Value(text=said, shown=said)
    try:
        if how == "date":
            day = date.fromisoformat(text[:ISO_DATE_CHARS])
            return Value(text=say_date(day, language, voice.today), shown=f"{day:%d-%m-%Y}")
        if how == "digits":
            return Value(text=say_digits(text, language), shown=text)
        if how == "money":
            amount = Decimal(text)
            return Value(
                text=say_money(amount, language), shown=show_money(amount, language), sensitive=True
            )
        if how == "number":
            return Value(text=say_decimal(Decimal(text), language), shown=text)
    except (InvalidOperation, ValueError, LanguageError):
        return Value(text=text, shown=text)
    return Value(text=text, shown=text)


def _in_language(value: Any, language: str) -> str:
    """Return the text of an object language → text; any language where this one is missing."""
    if not isinstance(value, Mapping):
        return "" if value is None else str(value)
    return str(value.get(language) or next(iter(value.values()), ""))


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
