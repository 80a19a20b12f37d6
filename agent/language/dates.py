"""Days as callers and the bot say them: absolute ("5 मार्च"), relative ("तीन दिन पहले"), by weekday.

None rather than a guess, and never a day on the wrong side of today: a caller who is asked when
money went cannot mean tomorrow, so कल is decided by what is asked.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from agent.language.hearing import number_words
from agent.language.normalise import fold
from agent.language.numbers import read_number
from agent.language.said import MAX_CHARS, heard_codes, sounds_of
from agent.language.spoken import say_number
from agent.language.tables import TABLES, table_of
from agent.language.tables.table import Dates

Towards = Literal["past", "future"]

_FURTHEST = timedelta(days=50 * 366)
_WRITTEN = re.compile(
    r"(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}|\d{2}))?(?![\d/.-])"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_NTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_LAST_DAY = 31
_MONTH = 30
"""The unit of `Dates.units` that is a month by the calendar, not a count of days."""


def say_date(day: date, language: str, today: date | None = None) -> str:
    """Say `day`: "5 March 2026" in words; its year is left out where it is that of `today`.

    Raises LanguageError for a language without a table.
    """
    dates = table_of(language).dates
    nth = dates.days.get(day.day, "").split()
    template = dates.said_short if today is not None and today.year == day.year else dates.said
    return template.format(
        day=say_number(day.day, language),
        nth=nth[0].replace("-", " ") if nth else say_number(day.day, language),
        month=dates.months[day.month - 1].split()[0].replace("-", " "),
        year=say_number(day.year, language),
    )


def hear_date(text: str, language: str, today: date, towards: Towards) -> date | None:
    """Return the day that `text` names, seen from `today`; None where none or several may be meant.

    `towards` tells whether a day up to today or from today on is asked for. A day without a month
    or a year, a weekday and words such as कल are the nearest such day; one on the other side of
    today, or over fifty years away, is none.
    """
    if len(text) > MAX_CHARS:
        return None
    spelt = "".join(str(int(char)) if char.isdecimal() else char for char in text)
    day = _written(spelt, today, towards)
    if day is None:
        day = _spoken(_items(spelt, language), today, towards)
    if day is None or abs(day - today) > _FURTHEST:
        return None
    return day if day == today or (day < today) == (towards == "past") else None


def _written(text: str, today: date, towards: Towards) -> date | None:
    """Read "15/11", "15-11-2026" (the day first, as India writes) and "2026-11-15"."""
    iso = _ISO.search(text)
    if iso:
        year, month, day = map(int, iso.groups())
        return _day(year, month, day)
    written = _WRITTEN.findall(text)
    if len(written) != 1:
        return None
    day, month, year = (int(part or 0) for part in written[0])
    return _absolute(day, month, year + 2000 if 0 < year < 100 else year or None, today, towards)


@dataclass(frozen=True)
class _Item:
    """A word or phrase of a date: what it is, and its number where it has one."""

    kind: str
    values: tuple[int, ...] = ()


@cache
def _phrases(language: str) -> Mapping[tuple[str, ...], _Item]:
    """Return the sounds of all phrases of the calendar; the call's own words before borrowed ones.

    A relative day keeps all its offsets: कल is −1 and +1.
    """
    known: dict[tuple[str, ...], _Item] = {}
    for code in heard_codes(language):
        own: dict[tuple[str, ...], _Item] = {}
        for kind, value, words in _entries(TABLES[code].dates):
            for word in words.split():
                sounds = sounds_of(word.replace("-", " "), language)
                values = own[sounds].values if sounds in own and own[sounds].kind == kind else ()
                if sounds and (values or sounds not in own):
                    own[sounds] = _Item(kind, tuple(dict.fromkeys((*values, value))))
        for phrase in TABLES[code].dates.around:
            own.setdefault(sounds_of(phrase, language), _Item("around"))
        known = own | known
    return known


def _entries(dates: Dates) -> Iterator[tuple[str, int, str]]:
    """Yield every kind of word, its number, and its spellings."""
    for offset, words in dates.relative.items():
        yield "relative", offset, words
    for at, words in enumerate(dates.months, 1):
        yield "month", at, words
    for at, words in enumerate(dates.weekdays):
        yield "weekday", at, words
    for days, words in dates.units.items():
        yield "unit", days, words
    for nth, words in dates.days.items():
        yield "number", nth, words
    for kind, words in (("ago", dates.ago), ("ahead", dates.ahead), ("last", dates.last)):
        yield kind, 0, words
    for kind, words in (("this", dates.this), ("next", dates.next)):
        yield kind, 0, words


def _items(text: str, language: str) -> list[_Item]:
    """Return what each word of `text` is: "strange" if unknown, "unclear" if a not or an or."""
    words = tuple(_NTH.sub(r"\1", fold(text)).split())
    sounds = sounds_of(" ".join(words), language)
    phrases = _phrases(language)
    longest = max(map(len, phrases))
    unclear = number_words(language).unclear
    items: list[_Item] = []
    at = 0
    while at < len(sounds):
        for length in range(min(longest, len(sounds) - at), 0, -1):
            item = phrases.get(sounds[at : at + length])
            if item is not None:
                break
        item = item or _without_ending(sounds[at], language)
        if item is None:
            number = read_number(sounds[at:], language)
            if number is not None:
                item, length = _Item("number", (number[0],)), number[1]
            else:
                item, length = _Item("unclear" if sounds[at] in unclear else "strange"), 1
        items.append(item)
        at += length
    return items


def _without_ending(word: str, language: str) -> _Item | None:
    """Return the month or weekday that `word` is with an ending of the language: মার্চের."""
    for ending in number_words(language).endings:
        item = _phrases(language).get((word.removesuffix(ending),)) if ending else None
        if item is not None and item.kind in ("month", "weekday", "unit"):
            return item
    return None


def _spoken(items: Sequence[_Item], today: date, towards: Towards) -> date | None:
    """Read the one date that `items` hold; words that mean nothing here may stand beside it."""
    if any(item.kind == "unclear" for item in items):
        return None
    kinds = [item.kind for item in items]
    first = next((at for at, kind in enumerate(kinds) if kind not in ("strange", "around")), None)
    if first is None:
        return None
    last = max(at for at, kind in enumerate(kinds) if kind not in ("strange", "around"))
    core = [item for item in items[first : last + 1] if item.kind != "around"]
    shape = " ".join(item.kind for item in core)
    numbers = [item.values[0] for item in core if item.kind in _NUMBERED]
    read = _SHAPES.get(shape)
    if read is None or (shape == "number" and "strange" in kinds):
        return None
    if shape == "relative":
        return _relative(core[0].values, today, towards)
    return read(numbers, today, towards)


_NUMBERED = frozenset({"number", "month", "weekday", "unit"})


def _relative(offsets: Iterable[int], today: date, towards: Towards) -> date | None:
    past = towards == "past"
    fitting = [offset for offset in offsets if offset == 0 or (offset < 0) == past]
    return today + timedelta(days=fitting[0]) if len(fitting) == 1 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _absolute(day: int, month: int, year: int | None, today: date, towards: Towards) -> date | None:
    """Return a day of a month, in `year` or the nearest year on the side asked for."""
    if year is not None:
        return _day(year, month, day)
    step = -1 if towards == "past" else 1
    for years in range(9):  # 29 February may be eight years off
        found = _day(today.year + step * years, month, day)
        if found is not None and (found == today or (found < today) == (towards == "past")):
            return found
    return None


def _nth(numbers: Sequence[int], today: date, towards: Towards) -> date | None:
    """पाँच तारीख: the nearest fifth on the side asked for."""
    step = -1 if towards == "past" else 1
    for months in range(3):
        found = _in_month(numbers[0], today, step * months)
        if found is not None and (found == today or (found < today) == (towards == "past")):
            return found
    return None


def _in_month(day: int, today: date, months: int) -> date | None:
    """Return the `day` of the month that is `months` away."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return _day(year, month + 1, day)


def _weekday(weekday: int, today: date, towards: Towards) -> date:
    """Return the nearest such weekday that is not today, on whose day one says "today"."""
    if towards == "past":
        return today - timedelta(days=(today.weekday() - weekday) % 7 or 7)
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def _span(count: int, unit: int, today: date, sign: int) -> date | None:
    """Return the day `count` units away; a month back from the 31st is the last of its month."""
    if not 0 < count < 1000:
        return None
    if unit != _MONTH:
        return today + sign * timedelta(days=count * unit)
    year, month = divmod(today.year * 12 + today.month - 1 + sign * count, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _month_and_day(months: int) -> Callable[[Sequence[int], date, Towards], date | None]:
    """Read "last month the fifth", whichever number comes first."""

    def read(numbers: Sequence[int], today: date, _: Towards) -> date | None:
        if _MONTH not in numbers:
            return None
        others = [number for number in numbers if number != _MONTH] or [_MONTH]
        return _in_month(others[0], today, months)

    return read


_Read = Callable[[Sequence[int], date, Towards], date | None]

_SHAPES: Mapping[str, _Read] = {
    "relative": lambda n, today, to: None,
    "number": _nth,
    "number month": lambda n, today, to: _absolute(n[0], n[1], None, today, to),
    "month number": lambda n, today, to: _absolute(n[1], n[0], None, today, to),
    "number month number": lambda n, today, to: (
        _absolute(n[2], n[1], n[0], today, to)
        if n[0] > _LAST_DAY
        else _absolute(n[0], n[1], _year(n[2:]), today, to)
    ),
    "month number number": lambda n, today, to: _absolute(n[1], n[0], _year(n[2:]), today, to),
    "number month number number": lambda n, today, to: _absolute(
        n[0], n[1], _year(n[2:]), today, to
    ),
    "month number number number": lambda n, today, to: _absolute(
        n[1], n[0], _year(n[2:]), today, to
    ),
    "number number": lambda n, today, to: _absolute(n[0], n[1], None, today, to),
    "number number number": lambda n, today, to: _absolute(n[0], n[1], _year(n[2:]), today, to),
    "weekday": lambda n, today, to: _weekday(n[0], today, to),
    "this weekday": lambda n, today, to: _weekday(n[0], today, to),
    "last weekday": lambda n, today, to: _weekday(n[0], today, "past"),
    "next weekday": lambda n, today, to: _weekday(n[0], today, "future"),
    "weekday number month": lambda n, today, to: _on_weekday(n, today, to),
    "number unit ago": lambda n, today, to: _span(n[0], n[1], today, -1),
    "ago number unit": lambda n, today, to: _span(n[0], n[1], today, -1),
    "unit ago": lambda n, today, to: _span(1, n[0], today, -1),
    "number unit ahead": lambda n, today, to: _span(n[0], n[1], today, 1),
    "ahead number unit": lambda n, today, to: _span(n[0], n[1], today, 1),
    "unit ahead": lambda n, today, to: _span(1, n[0], today, 1),
    "last unit number": _month_and_day(-1),
    "number last unit": _month_and_day(-1),
    "this unit number": _month_and_day(0),
    "number this unit": _month_and_day(0),
    "next unit number": _month_and_day(1),
    "number next unit": _month_and_day(1),
}
"""The orders in which callers name a day, and how each is read from its numbers."""


def _year(numbers: Sequence[int]) -> int:
    """Return the year of 2026, 26 or "twenty twenty six"; 0, which is none, of anything else."""
    if len(numbers) == 2:
        return numbers[0] * 100 + numbers[1] if numbers[0] in (19, 20) else 0
    return numbers[0] + 2000 if 0 < numbers[0] < 100 else numbers[0]


def _on_weekday(numbers: Sequence[int], today: date, towards: Towards) -> date | None:
    """Read "Monday the 5th of March", where both agree."""
    found = _absolute(numbers[1], numbers[2], None, today, towards)
    return found if found is not None and found.weekday() == numbers[0] else None
