"""The words for numbers that count in a call, by their sound: what `numbers` reads.

Callers say "pachas thousand" and "डबल seven": the call's own table is heard first, then the tables
it borrows from, where the language itself has no word of that sound.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TypeVar

from agent.language.normalise import fold
from agent.language.said import Phrases, heard_in, phrases, sounds_of
from agent.language.sound import sound
from agent.language.spoken import say_number
from agent.language.tables import TABLES

_T = TypeVar("_T")


@dataclass(frozen=True)
class NumberWords:
    """Sound of a word → what it means."""

    below_hundred: dict[str, int]
    tens: frozenset[str]
    """Those of `below_hundred` that a unit may follow: twenty five."""
    scales: dict[str, int]
    mixed: dict[str, Decimal]
    steps: dict[str, Decimal]
    parts: dict[str, Decimal]
    points: frozenset[str]
    joins: frozenset[str]
    repeats: dict[str, int]
    rupees: frozenset[str]
    paise: frozenset[str]
    around_digits: Phrases
    around_amount: Phrases


@cache
def number_words(language: str) -> NumberWords:
    """Return the number words of a call in `language`, built once."""
    codes = [language, *TABLES[language].hears.borrows] if language in TABLES else ["en"]
    below_hundred: dict[str, int] = {}
    tens: set[str] = set()
    for code in codes:
        for n, spelling in _spellings(code):
            heard = sound(fold(spelling), language)
            if below_hundred.setdefault(heard, n) == n and n >= 20 and n % 10 == 0:
                tens |= {heard} if TABLES[code].hears.tens_take_units else set()
    hears = heard_in(language)
    return NumberWords(
        below_hundred=below_hundred,
        tens=frozenset(tens),
        scales=_merged(
            language, *({w: n for n, ws in h.scales.items() for w in ws.split()} for h in hears)
        ),
        mixed=_merged(language, *(h.mixed for h in hears)),
        steps=_merged(language, *(h.steps for h in hears)),
        parts=_merged(language, *(h.parts for h in hears)),
        points=frozenset(sounds_of(" ".join(h.points for h in hears), language)),
        joins=frozenset(sounds_of(" ".join(h.joins for h in hears), language)),
        repeats=_merged(
            language, *({w: n for n, ws in h.repeats.items() for w in ws.split()} for h in hears)
        ),
        rupees=frozenset(sounds_of(" ".join(h.rupees for h in hears), language)),
        paise=frozenset(sounds_of(" ".join(h.paise for h in hears), language)),
        around_digits=phrases((p for h in hears for p in h.around_digits), language),
        around_amount=phrases((p for h in hears for p in h.around_amount), language),
    )


def _spellings(code: str) -> Iterator[tuple[int, str]]:
    for n in range(100):
        said = say_number(n, code)
        if " " not in said:
            yield n, said
        for spelling in TABLES[code].hears.numbers.get(n, "").split():
            yield n, spelling


def _merged(language: str, *tables: Mapping[str, _T]) -> dict[str, _T]:
    """Return sound → value, the first table counting most."""
    merged: dict[str, _T] = {}
    for table in tables:
        for word, value in table.items():
            merged.setdefault(sound(fold(word), language), value)
    return merged
