"""What one language's table holds.

`tables/<xx>.py` holds one `Table`, written by someone who speaks the language. Two of its parts are
kept beside it, for they are checked against second sources: `says=SAYINGS["<xx>"]` from
`tables/sayings.py` and `folds=FOLDS["<xx>"]` from `tables/folds.py` (to which a table may add).
What a language says it also hears: `hears` lists only further spellings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True)
class Saying:
    """The words the bot says for numbers.

    Pairs are (all of "one lakh", what any other number takes).

    An ending pair (old, new) changes the last word of what is said where it ends in `old`; the
    first that fits counts.
    """

    numbers: tuple[str, ...]
    """0 to 99."""
    hundreds: tuple[str, ...]
    """100, 200 … 900, each as it stands alone."""
    scales: Mapping[int, tuple[str, str]]
    """1000, 100000 and 10000000: ("एक लाख", "लाख")."""
    thousands: tuple[str, ...]
    """1000, 2000 … 99000 where they are one word (இரண்டாயிரம்); else empty."""
    linked: tuple[tuple[str, str], ...]
    """Endings of hundreds and scales before the rest of a number: நூறு, நூற்று."""
    counting: tuple[tuple[str, str], ...]
    """Endings of a number before a currency: రెండు వేలు, రెండు వేల రూపాయలు."""
    joined: str
    """Before what is below a hundred: "and" in English, else empty."""
    rupees: tuple[str, str]
    paise: tuple[str, str]
    minus: str


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
    """How a date is said, of {day} (a number), {nth} (of `days`), {month} and {year}."""
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
    """`FOLDS[language]`; a table may add (pattern, replacement) pairs of its own. See `folds`."""
    fillers: tuple[str, ...]
    """Dropped from an utterance, unless nothing else is in it."""
    light: str
    """Words that say little of what is wanted: मेरा, है, my, the."""
    numbers: Mapping[int, str]
    """Spellings beside the spoken ones, parted by spaces, of any number that is one word: 0 to 99,
    இருநூறு 200, একশো 100, ஐயாயிரம் 5000, సవాసో 125; also as it stands before more (நூத்தி 100,
    நாப்பத்தி 40). Numbers that are only written together (पाचशे, நாலாயிரம்) are taken apart by
    `hearing.parted` and need no entry."""
    tens_take_units: bool
    """Two words make a number below 100 (twenty five); else each such number has its own word."""
    scales: Mapping[int, str]
    """100, 1000, 100000 and 10000000, with their linking forms (लाखांचं needs none: `endings`)."""
    mixed: Mapping[str, Decimal]
    """Words that are a number with a fraction: ढाई 2.5, डेढ़ 1.5, half (a lakh) 0.5."""
    steps: Mapping[str, Decimal]
    """Words that shift the number or scale after them: सवा +0.25, साढ़े +0.5, पौने −0.25."""
    parts: Mapping[str, Decimal]
    """Words that add to the number before them: (two and a) half +0.5, (ഒന്നേ)കാൽ +0.25; also where
    they are written together with it (രണ്ടര, రెండున్నర: list అర, ఉన్నర)."""
    points: str
    joins: str
    """Words that may stand between the parts of a number, or before one, and mean nothing: and, a;
    ஒரு of ஒரு நாலாயிரம்."""
    repeats: Mapping[int, str]
    """2: double, 3: triple; words of several parts (दो-बार) join them by hyphens."""
    endings: str
    """What may hang on a number, scale or currency word: -ই of হাজারই, -ला, -ची, -க்கு."""
    rupees: str
    paise: str
    around_digits: tuple[str, ...]
    """Phrases beside digits. Words unknown here are let pass beside three digits or more."""
    around_amount: tuple[str, ...]
    """Phrases beside an amount. Words unknown here are let pass beside a scale or a currency."""
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
    negating: str
    """A pattern on the sound of a word that turns it into its opposite (പറ്റില്ല, பண்ணாதீங்க,
    নকৰিব), "" where negation is always a word of its own. Such a word is a no, unless it is listed
    elsewhere."""
    later: tuple[str, ...] = ()
    """Puts off what is asked, and so refuses it now: "later", बाद में करूँगा."""
    stressed: str = ""
    """Words that agree by themselves and stress a no that they precede: absolutely (not)."""
    buts: str = ""
    well: str = ""
    """Words that agree, and as often say that nothing is amiss: fine, okay."""
    urges: str = ""
    """Of `negators`, those that urge at the end of a yes, हाँ भाई कर ना, where the "not" of a
    refusal goes before what is not to be done."""
    misheard: Mapping[int, str] = field(default_factory=dict)
    """Words that stand for a digit between or after others only: to, for."""
    several: Mapping[int, str] = field(default_factory=dict)
    """Digits as they are counted, after how many: the sixes of two sixes, రెండు ఆర్లు."""
    times_follow: bool = False
    """A repeat of several words (மூணு தடவை) stands after its digit as often as before it."""


@dataclass(frozen=True)
class Table:
    """One language: what it says, what it hears, and what it calls the languages."""

    language: str
    says: Saying
    hears: Hearing
    dates: Dates
    language_names: Mapping[str, str]
    """Language code → its names in this language, parted by spaces."""
