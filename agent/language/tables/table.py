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
class Dates:
    """The words of the calendar. Texts list spellings parted by spaces; the first is said."""

    months: tuple[str, ...]
    """January to December."""
    weekdays: tuple[str, ...]
    """Monday to Sunday."""
    relative: Mapping[int, str]
    """Days from today: {0: "today", -1: "yesterday", 1: "tomorrow"}.

    A word under two numbers (कल is −1 and +1) is decided by whether the past or the future is
    asked for. Words of two parts ("day before yesterday") join them by a hyphen.
    """
    units: Mapping[int, str]
    """Words for spans, in days: {1: "day days", 7: "week weeks", 30: "month months"}."""
    ago: str
    """After or before a span: "three days ago", तीन दिन पहले."""
    ahead: str
    """After or before a span: "in three days", तीन दिन बाद."""
    last: str
    """Before a weekday, week or month: last, पिछले."""
    this: str
    next: str
    said: str
    """How a date is said, of {day}, {month} and {year}: "{day} {month} {year}"."""
    said_short: str
    """The same without the year."""
    days: Mapping[int, str]
    """Words for days of the month (1 to 31) where they are no plain number: fifth, 5th."""
    around: tuple[str, ...]
    """Words that may stand about a date and mean nothing: on, the, को, तारीख."""


@dataclass(frozen=True)
class Hearing:
    """The words and phrases callers use; every mapping is matched by sound, in any script.

    A phrase is listed whole where its parts would mislead: "not right" is a no, though "right"
    alone agrees, and the four of "last four digits" is no digit.
    """

    borrows: tuple[str, ...]
    """Languages whose words count too where this one has no such sound: English everywhere."""
    folds: tuple[tuple[str, str], ...]
    """(pattern, replacement) on the Latin sound of a word, in order: what this language does not
    tell apart, or romanises in two ways, becomes one. See `sound`."""
    fillers: tuple[str, ...]
    """Dropped from an utterance, unless nothing else is in it."""
    light: str
    """Words that say little of what is wanted: मेरा, है, my, the."""
    numbers: Mapping[int, str]
    """Spellings beside the spoken ones, parted by spaces: 0 to 99, and whole hundreds that are one
    word (இருநூறு 200, একশো 100)."""
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
    dates: Dates
    language_names: Mapping[str, str]
    """Language code → its names in this language, parted by spaces."""
