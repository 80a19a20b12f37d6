"""When people answer: the bank's hours as staff write them, and whether it is within them."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"([a-z]{3})(?:-([a-z]{3}))? (\d\d:\d\d)-(\d\d:\d\d)", re.IGNORECASE)
_WRITE = "write e.g. Mon-Sat 09:30-17:30 Asia/Kolkata"


@dataclass(frozen=True)
class OfficeHours:
    """`opens` is the time people come and the time they leave, by weekday (Monday is 0)."""

    zone: ZoneInfo
    opens: dict[int, tuple[time, time]]
    holidays: frozenset[date]

    def open_at(self, at: datetime) -> bool:
        """Say whether people answer at `at` (aware)."""
        here = at.astimezone(self.zone)
        span = self.opens.get(here.weekday())
        if span is None or here.date() in self.holidays:
            return False
        return span[0] <= here.time() < span[1]


def zone_of(name: str) -> ZoneInfo:
    """Return the time zone called `name`.

    Raises:
        ValueError: there is none; the message ends with the mend.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"there is no time zone `{name}`: write e.g. Asia/Kolkata") from None


def read_hours(text: str, holidays: list[str] | None = None) -> OfficeHours:
    """Read `Mon-Fri 09:30-17:30, Sat 09:30-13:00 Asia/Kolkata`; holidays are ISO dates.

    Raises:
        ValueError: it is not so written; the message ends with the mend.
    """
    spans, _, zone = text.strip().rpartition(" ")
    opens: dict[int, tuple[time, time]] = {}
    for span in spans.split(","):
        match = _SPAN.fullmatch(span.strip())
        if match is None:
            raise ValueError(f"`{span.strip() or text}` are no hours: {_WRITE}")
        first = _day(match[1])
        last = _day(match[2] or match[1])
        begins, ends = _time(match[3]), _time(match[4])
        if begins >= ends:
            raise ValueError(f"`{span.strip()}` ends before it begins: {_WRITE}")
        for step in range((last - first) % 7 + 1):
            opens[(first + step) % 7] = (begins, ends)
    return OfficeHours(zone_of(zone), opens, frozenset(map(_date, holidays or [])))


def _day(name: str) -> int:
    if name.lower() not in _DAYS:
        raise ValueError(f"`{name}` is no weekday: write Mon Tue Wed Thu Fri Sat Sun")
    return _DAYS.index(name.lower())


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise ValueError(f"`{text}` is no time of day: {_WRITE}") from None


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"`{text}` is no date: write e.g. 2026-08-15") from None
