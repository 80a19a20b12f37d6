"""What one language's table holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Saying:
    """The words the bot says around numbers. Pairs are (one, any other number)."""

    rupees: tuple[str, str]
    paise: tuple[str, str]
    crore: str
    minus: str
    respell: Mapping[str, str]
    """The library's word → ours, where the library is wrong or its spelling is spoken badly."""


@dataclass(frozen=True)
class Hearing:
    """The words and phrases callers use; every mapping is matched by sound, in any script.

    A phrase is listed whole where its parts would mislead: "not right" is a no, though "right"
    alone agrees, and the four of "last four digits" is no digit.
    """

    fillers: tuple[str, ...]
    """Dropped from an utterance, unless nothing else is in it."""
    light: str
    """Words that say little of what is wanted: मेरा, है, my, the."""
    numbers: Mapping[int, str]
    """Spellings beside the spoken ones, 0 to 99, parted by spaces."""
    tens_take_units: bool
    """Two words make a number below 100 (twenty five); else each such number has its own word."""
    scales: Mapping[int, str]
    """100, 1000, 100000 and 10000000."""
    mixed: Mapping[str, Decimal]
    """Words that are a number with a fraction: ढाई 2.5, डेढ़ 1.5."""
    steps: Mapping[str, Decimal]
    """Words that shift the number or scale after them: सवा +0.25, साढ़े +0.5, पौने −0.25."""
    halves: str
    """Words for a half after a number: "two and a half lakh"."""
    points: str
    joins: str
    """Words that may stand between the parts of a number: and."""
    repeats: Mapping[int, str]
    """2: double, 3: triple."""
    rupees: str
    paise: str
    around_digits: tuple[str, ...]
    around_amount: tuple[str, ...]
    yes: tuple[str, ...]
    """A yes, also at the head of more words; so is `no`."""
    agree: tuple[str, ...]
    """A yes only where nothing unknown is said beside it: "do it", सही है."""
    no: tuple[str, ...]
    unsure: tuple[str, ...]
    """Neither yes nor no, whatever else is said."""
    around_answer: tuple[str, ...]
    negators: str
    """Words that turn a request into its opposite."""


@dataclass(frozen=True)
class Table:
    """One language: what it says, what it hears, and what it calls the languages."""

    language: str
    says: Saying
    hears: Hearing
    language_names: Mapping[str, str]
    """Language code → its names in this language, parted by spaces."""
