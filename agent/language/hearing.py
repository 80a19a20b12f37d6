"""The words for numbers that count in a call, by their sound: what `numbers` reads.

Callers say "pachas thousand" and "डबल seven": the call's own table is heard first, then the tables
it borrows from, where the language itself has no word of that sound.
"""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from agent.language.normalise import fold
from agent.language.said import Phrases, heard_codes, heard_in, negators, phrases, sounds_of
from agent.language.sound import sound
from agent.language.spoken import changed
from agent.language.tables import TABLES, table_of
from agent.language.tables.table import Hearing, Saying

_T = TypeVar("_T")
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


@dataclass(frozen=True)
class NumberWords:
    """Sound of a word → what it means."""

    below_hundred: Mapping[str, int]
    tens: frozenset[str]
    """Those of `below_hundred` that a unit may follow: twenty five."""
    fused: Mapping[str, tuple[str, ...]]
    """A word for a number of a hundred and more → the words it stands for: இருநூறு is 2, 100."""
    scales: Mapping[str, int]
    alone: frozenset[int]
    """Scales that mean one of them also after a larger one: आठ हजार शंभर, லட்சத்து ஆயிரம்."""
    mixed: Mapping[str, Decimal]
    steps: Mapping[str, Decimal]
    parts: Mapping[str, Decimal]
    points: frozenset[str]
    joins: frozenset[str]
    repeats: Mapping[str, int]
    counted: frozenset[str]
    """What a number of digits is counted in: digits, numbers, अंक."""
    misheard: Mapping[str, int]
    """Words that are a digit only between or after others: to, for."""
    several: Mapping[str, int]
    """Digits as they are counted: the sixes of two sixes."""
    repeat_phrases: Mapping[tuple[str, ...], str]
    """Repeats of several words (दो बार), and a single word that means the same."""
    rupees: frozenset[str]
    paise: frozenset[str]
    endings: frozenset[str]
    times_follow: bool
    """A repeat between two digits may be either's."""
    fuses_units: bool
    """A unit may be written to the scale before it: ನೂರೊಂದು."""
    around_digits: Phrases
    around_amount: Phrases
    unclear: frozenset[str]
    """Beside a number they leave open which is meant: not, or, minus."""
    words: frozenset[str] = field(init=False)
    """All that a number or an amount of money is made of."""

    def __post_init__(self) -> None:
        kinds = (self.below_hundred, self.fused, self.scales, self.mixed, self.steps, self.parts)
        more = (self.points, self.repeats, self.several, self.rupees, self.paise)
        object.__setattr__(self, "words", frozenset().union(*kinds, *more))


@cache
def number_words(language: str) -> NumberWords:
    """Return the number words of a call in `language`, built once."""
    hears = heard_in(language)
    codes = heard_codes(language)
    fractions = [
        _merged(language, (pair for h in hears for pair in kind(h).items()))
        for kind in (attrgetter("mixed"), attrgetter("steps"), attrgetter("parts"))
    ]
    numbers, tens = _numbers(language, frozenset().union(*fractions))
    mixed, steps, parts = (
        {heard: value for heard, value in kind.items() if heard not in numbers}
        for kind in fractions
    )
    scales = _merged(language, (pair for code in codes for pair in _scales(code)))
    repeats = _merged(
        language,
        (
            (word, n)
            for h in hears
            for n, words in h.repeats.items()
            for word in words.split()
            if "-" not in word
        ),
    )
    below_hundred = {h: n for h, n in numbers.items() if n < _HUNDRED and h not in scales}
    return NumberWords(
        below_hundred=below_hundred,
        tens=tens,
        fused={
            heard: _parts_of(n, below_hundred, scales)
            for heard, n in numbers.items()
            if n >= _HUNDRED and heard not in scales
        },
        scales=scales,
        alone=frozenset({_HUNDRED} | _single_thousand(codes[0])),
        mixed=mixed,
        steps=steps,
        parts=parts,
        points=_sounds(language, (h.points for h in hears)),
        # So joins in English, or is let pass, and is a hundred in Gujarati and Urdu.
        joins=_sounds(language, (h.joins for h in hears)) - scales.keys(),
        repeats=repeats,
        counted=_counted(hears, below_hundred, language),
        misheard={
            word: n for n, words in hears[0].misheard.items() for word in sounds_of(words, language)
        },
        several=_merged(
            language,
            ((word, n) for h in hears for n, words in h.several.items() for word in words.split()),
        ),
        repeat_phrases={
            sounds_of(word.replace("-", " "), language): _first(repeats, n)
            for h in hears
            for n, words in h.repeats.items()
            for word in words.split()
            if "-" in word
        },
        rupees=_currency(language, "rupees") - below_hundred.keys(),
        paise=_currency(language, "paise") - below_hundred.keys(),
        endings=_sounds(language, (h.endings for h in hears[:1])),
        times_follow=hears[0].times_follow,
        fuses_units=hears[0].tens_take_units,
        around_digits=phrases((p for h in hears for p in h.around_digits), language)
        - {(scale,) for scale in scales},
        around_amount=phrases((p for h in hears for p in h.around_amount), language),
        unclear=negators(language)
        | _sounds(language, (*(TABLES[code].says.minus for code in codes), "or minus")),
    )


def _numbers(language: str, fractions: AbstractSet[str]) -> tuple[dict[str, int], frozenset[str]]:
    """Return the sounds of numbers that are one word, and which of them are tens that take units.

    What the language says counts most, then the sounds of `fractions`: அரை is a half, not ஆறே.
    """
    numbers: dict[str, int] = {}
    tens: set[str] = set()
    own = language if language in TABLES else ""
    spellings = [(code, n, word) for code in heard_codes(language) for n, word in _spoken(code)]
    said = {sound(fold(word), language) for code, _, word in spellings if code == own}
    spellings += [
        (code, n, word)
        for code in heard_codes(language)
        for n, words in TABLES[code].hears.numbers.items()
        for word in words.split()
    ]
    # A call's own words first, as said and as listed.
    for code, n, word in sorted(spellings, key=lambda spelling: spelling[0] != own):
        heard = sound(fold(word), language)
        if heard in fractions and heard not in said:
            continue
        if numbers.setdefault(heard, n) == n and 20 <= n < _HUNDRED and n % 10 == 0:
            tens |= {heard} if TABLES[code].hears.tens_take_units else set()
    return numbers, frozenset(tens)


def _counted(hears: Iterable[Hearing], numbers: Mapping[str, int], language: str) -> frozenset[str]:
    """Return the words for digits, as in "last four digits": what follows a number there."""
    said = [sounds_of(phrase, language) for h in hears for phrase in h.around_digits]
    pairs = [pair for words in said for pair in pairwise(words)]
    return frozenset(word for number, word in pairs if number in numbers) - numbers.keys()


def _spoken(code: str) -> Iterator[tuple[int, str]]:
    """Yield every number that a language says in one word, in all its forms."""
    says = table_of(code).says
    for n, said in _said(says):
        yield n, said
        yield n, changed(said, says.counting)
    for one, _ in (*says.scales.values(), says.rupees):
        number, _, counted = one.partition(" ")
        if counted:
            yield 1, number
    for n, said in (*enumerate(says.hundreds, 1), *enumerate(says.thousands, 1)):
        value = n * (_HUNDRED if n <= len(says.hundreds) and said in says.hundreds else _THOUSAND)
        *before, last = said.split()
        if before and n > 20:
            value = n % 10 * _THOUSAND
        elif before:
            continue
        yield value, last
        yield value, changed(last, says.linked)


def _said(says: Saying) -> Iterator[tuple[int, str]]:
    """Yield 0 to 99 as said, and the tens as they are said before a unit."""
    for n, said in enumerate(says.numbers):
        first, _, unit = said.partition(" ")
        yield (n - n % 10 if unit else n), first


def _scales(code: str) -> Iterator[tuple[str, int]]:
    says = table_of(code).says
    for scale, pair in says.scales.items():
        for said in pair:
            last = said.split()[-1]
            for word in (last, changed(last, says.linked), changed(last, says.counting)):
                yield word, scale
    if " " in says.hundreds[1]:
        # दो सौ: the second word is the hundred.
        last = says.hundreds[1].split()[-1]
        for word in (last, changed(last, says.linked), changed(last, says.counting)):
            yield word, _HUNDRED
    for scale, words in table_of(code).hears.scales.items():
        for word in words.split():
            yield word, scale


def _single_thousand(code: str) -> set[int]:
    """Return a thousand where the language says it without a one: ஆயிரம், not एक हज़ार."""
    return set() if " " in table_of(code).says.scales[_THOUSAND][0] else {_THOUSAND}


def _parts_of(n: int, numbers: Mapping[str, int], scales: Mapping[str, int]) -> tuple[str, ...]:
    """Return `n` as the sounds of quantities below a hundred and of scales."""
    parts: list[str] = []
    for scale in sorted(set(scales.values()), reverse=True):
        count, n = divmod(n, scale)
        if count:
            parts += [*_below_hundred(count, numbers), _first(scales, scale)]
    return tuple(parts + (_below_hundred(n, numbers) if n else []))


def _below_hundred(n: int, numbers: Mapping[str, int]) -> list[str]:
    if n in numbers.values():
        return [_first(numbers, n)]
    return [_first(numbers, n - n % 10), _first(numbers, n % 10)]


def _first(known: Mapping[str, int], value: int) -> str:
    return next(heard for heard, n in known.items() if n == value)


def _merged(language: str, pairs: Iterable[tuple[str, _T]]) -> dict[str, _T]:
    """Return sound → value, the first of a sound counting."""
    merged: dict[str, _T] = {}
    for word, value in pairs:
        merged.setdefault(sound(fold(word), language), value)
    return merged


def _currency(language: str, kind: str) -> frozenset[str]:
    """Return the sounds of "rupees" or "paise", as said and as listed."""
    said = (pair[-1] for code in heard_codes(language) for pair in _pairs(code, kind))
    return _sounds(language, (*said, *(getattr(h, kind) for h in heard_in(language))))


def _pairs(code: str, kind: str) -> list[list[str]]:
    return [words.split() for words in getattr(table_of(code).says, kind)]


def _sounds(language: str, texts: Iterable[str]) -> frozenset[str]:
    """Return the sounds of the single words of `texts`."""
    return frozenset(sounds_of(" ".join(texts), language))
