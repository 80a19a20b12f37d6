"""The words for numbers in every language, by their sound: what `numbers` reads.

Callers say "pachas thousand" and "डबल seven": the tables of all languages are heard together.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from agent.language.normalise import fold
from agent.language.said import Phrases, phrases, sounds_of
from agent.language.sound import sound
from agent.language.spoken import say_number
from agent.language.tables import TABLES


@dataclass(frozen=True)
class NumberWords:
    """Sound of a word → what it means."""

    below_hundred: dict[str, int]
    tens: frozenset[str]
    """Those of `below_hundred` that a unit may follow: twenty five."""
    scales: dict[str, int]
    mixed: dict[str, Decimal]
    steps: dict[str, Decimal]
    halves: frozenset[str]
    points: frozenset[str]
    joins: frozenset[str]
    repeats: dict[str, int]
    rupees: frozenset[str]
    paise: frozenset[str]
    around_digits: Phrases
    around_amount: Phrases


@cache
def number_words() -> NumberWords:
    """Return the number words of all tables, built once."""
    all_hears = [table.hears for table in TABLES.values()]
    below_hundred: dict[str, int] = {}
    tens: set[str] = set()
    for code, table in TABLES.items():
        for n in range(100):
            spellings = [*table.hears.numbers.get(n, "").split()]
            said = say_number(n, code)
            if " " not in said:
                spellings.append(said)
            sounds = {sound(fold(spelling)) for spelling in spellings}
            below_hundred.update(dict.fromkeys(sounds, n))
            if table.hears.tens_take_units and n >= 20 and n % 10 == 0:
                tens |= sounds
    return NumberWords(
        below_hundred=below_hundred,
        tens=frozenset(tens),
        scales={s: n for h in all_hears for n, words in h.scales.items() for s in _sounds(words)},
        mixed={s: n for h in all_hears for word, n in h.mixed.items() for s in _sounds(word)},
        steps={s: n for h in all_hears for word, n in h.steps.items() for s in _sounds(word)},
        halves=_sounds(" ".join(h.halves for h in all_hears)),
        points=_sounds(" ".join(h.points for h in all_hears)),
        joins=_sounds(" ".join(h.joins for h in all_hears)),
        repeats={s: n for h in all_hears for n, words in h.repeats.items() for s in _sounds(words)},
        rupees=_sounds(" ".join(h.rupees for h in all_hears)),
        paise=_sounds(" ".join(h.paise for h in all_hears)),
        around_digits=phrases(p for h in all_hears for p in h.around_digits),
        around_amount=phrases(p for h in all_hears for p in h.around_amount),
    )


def _sounds(words: str) -> frozenset[str]:
    """Return the sounds of single words."""
    return frozenset(sounds_of(words))
