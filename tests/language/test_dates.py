"""Days as callers name them, seen from a Sunday in November, and as the bot says them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.language.dates import Towards, hear_date, say_date
from agent.language.errors import LanguageError
from agent.language.registry import SPOKEN

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("5 मार्च", "hi", date(2026, 3, 5)),
        ("5 दिसंबर", "hi", date(2025, 12, 5)),
        ("पाँच तारीख", "hi", date(2026, 11, 5)),
        ("तीस तारीख को", "hi", date(2026, 10, 30)),
        ("15/11", "hi", date(2026, 11, 15)),
        ("१५-११-२०२५", "hi", date(2025, 11, 15)),
        ("2026-11-20", "en", date(2026, 11, 20)),
        ("पिछले सोमवार", "hi", date(2026, 11, 16)),
        ("शुक्रवार को", "hi", date(2026, 11, 20)),
        ("last sunday", "en", date(2026, 11, 15)),
        ("तीन दिन पहले", "hi", date(2026, 11, 19)),
        ("teen din pehle", "hi", date(2026, 11, 19)),
        ("दो हफ़्ते पहले", "hi", date(2026, 11, 8)),
        ("a week ago", "en", date(2026, 11, 15)),
        ("one month ago", "en", date(2026, 10, 22)),
        ("day before yesterday", "en", date(2026, 11, 20)),
        ("कल", "hi", date(2026, 11, 21)),
        ("परसों", "hi", date(2026, 11, 20)),
        ("आज", "hi", SUNDAY),
        ("the fifth of march", "en", date(2026, 3, 5)),
        ("march 5th 2025", "en", date(2025, 3, 5)),
        ("5 march twenty twenty five", "en", date(2025, 3, 5)),
        ("पंद्रह नवंबर दो हज़ार पच्चीस", "hi", date(2025, 11, 15)),
        ("पिछले महीने की पाँच तारीख", "hi", date(2026, 10, 5)),
        ("मेरे पैसे 12 नवंबर को कटे", "hi", date(2026, 11, 12)),
        ("29 february", "en", date(2024, 2, 29)),
        ("நேத்து", "ta", date(2026, 11, 21)),
        ("மூணு நாள் முன்னாடி", "ta", date(2026, 11, 19)),
        ("గత సోమవారం", "te", date(2026, 11, 16)),
        ("মার্চের পাঁচ তারিখ", "bn", date(2026, 3, 5)),
        ("गेल्या सोमवारी", "mr", date(2026, 11, 16)),
        ("ಮೂರು ದಿನದ ಹಿಂದೆ", "kn", date(2026, 11, 19)),
    ],
)
def test_a_day_gone_by(said: str, language: str, day: date) -> None:
    assert hear_date(said, language, SUNDAY, "past") == day


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("कल", "hi", date(2026, 11, 23)),
        ("परसों", "hi", date(2026, 11, 24)),
        ("पाँच तारीख", "hi", date(2026, 12, 5)),
        ("5 मार्च", "hi", date(2027, 3, 5)),
        ("next monday", "en", date(2026, 11, 23)),
        ("in three days", "en", date(2026, 11, 25)),
        ("तीन दिन बाद", "hi", date(2026, 11, 25)),
    ],
)
def test_a_day_to_come(said: str, language: str, day: date) -> None:
    assert hear_date(said, language, SUNDAY, "future") == day


@pytest.mark.parametrize(
    ("unclear", "language", "towards"),
    [
        ("", "hi", "past"),
        ("hello", "en", "past"),
        ("tomorrow", "en", "past"),
        ("yesterday", "en", "future"),
        ("next monday", "en", "past"),
        ("5 march 2027", "en", "past"),
        ("मार्च", "hi", "past"),
        ("30 february", "en", "past"),
        ("31/4", "en", "past"),
        ("45 मार्च", "hi", "past"),
        ("not today", "en", "past"),
        ("आज नहीं", "hi", "past"),
        ("पाँच या छह मार्च", "hi", "past"),
        ("5 march 1850", "en", "past"),
        ("दो मुझे", "hi", "past"),
        ("5/6 or 7/8", "en", "past"),
        ("three days", "en", "past"),
        ("last month", "en", "past"),
        ("5 " * 100, "en", "past"),
    ],
)
def test_no_day_is_guessed(unclear: str, language: str, towards: Towards) -> None:
    assert hear_date(unclear, language, SUNDAY, towards) is None


def test_a_month_back_from_its_last_day_is_the_last_of_a_shorter_one() -> None:
    assert hear_date("one month ago", "en", date(2026, 3, 31), "past") == date(2026, 2, 28)


@pytest.mark.parametrize("language", SPOKEN)
def test_what_the_bot_says_of_days_it_hears_back(language: str) -> None:
    for days in range(1, 1_000, 9):
        for day in (SUNDAY - timedelta(days=days), SUNDAY + timedelta(days=days)):
            towards: Towards = "past" if day < SUNDAY else "future"
            said = say_date(day, language, SUNDAY)
            assert hear_date(said, language, SUNDAY, towards) == day, said


def test_the_year_is_left_out_where_it_is_this_one() -> None:
    assert say_date(date(2026, 3, 5), "hi", SUNDAY) == "पाँच मार्च"
    assert say_date(date(2025, 3, 1), "hi", SUNDAY) == "पहली मार्च दो हज़ार पच्चीस"
    assert say_date(date(2026, 3, 21), "en") == "twenty first March two thousand and twenty six"
    with pytest.raises(LanguageError, match="'fr'"):
        say_date(SUNDAY, "fr")


@given(text=st.text(max_size=60))
def test_nothing_said_can_break_the_hearing(text: str) -> None:
    day = hear_date(text, "hi", SUNDAY, "past")
    assert day is None or day <= SUNDAY
