"""When people answer, and what callers hear when nobody does."""

from datetime import UTC, datetime, timedelta

import pytest

from agent.dialogue.actions import Transfer
from agent.dialogue.engine import Engine
from agent.dialogue.events import CallStarted, Heard
from agent.dialogue.hours import read_hours
from tests.dialogue.line import Line
from tests.dialogue.market import at_market, market

NIGHT = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "open_"),
    [
        ("2026-03-02T04:00+00:00", True),  # Monday 09:30 in India
        ("2026-03-02T03:59+00:00", False),
        ("2026-03-02T12:00+00:00", False),  # 17:30: they have just left
        ("2026-03-07T06:00+00:00", True),  # Saturday, until one
        ("2026-03-07T08:00+00:00", False),
        ("2026-03-08T06:00+00:00", False),  # Sunday
        ("2026-03-04T06:00+00:00", False),  # Holi
    ],
)
def test_people_answer_in_office_hours(at: str, open_: bool) -> None:
    text = "Mon-Fri 09:30-17:30, Sat 09:30-13:00 Asia/Kolkata"
    hours = read_hours(text, ["2026-03-04"])
    assert hours.open_at(datetime.fromisoformat(at)) is open_


@pytest.mark.parametrize(
    "text",
    [
        "",
        "always",
        "Mon-Sat 09:30-17:30",
        "Mon-Sat 9-5 Asia/Kolkata",
        "Mon-Sat 17:30-09:30 Asia/Kolkata",
        "Mun-Sat 09:30-17:30 Asia/Kolkata",
        "Mon-Sat 09:30-25:30 Asia/Kolkata",
        "Mon-Sat 09:30-17:30 Asia/Calcuta",
    ],
)
def test_hours_that_cannot_be_read_are_told_with_a_mend(text: str) -> None:
    with pytest.raises(ValueError, match=": "):
        read_hours(text)


def calling_at_night(number: str | None = "+919876543210") -> Line:
    line = Line(Engine(market()))
    line.gets(CallStarted(at=NIGHT, dialogue_id="d1", number=number, proof="number", language="en"))
    return line


def says(line: Line, text: str) -> None:
    line.gets(Heard(at=NIGHT + timedelta(seconds=9), text=text, language="en", confidence=0.9))


def test_at_night_a_person_is_not_promised_but_a_call_back_is() -> None:
    line = calling_at_night()
    says(line, "talk to a person")
    assert "Our staff answer Monday to Saturday" in line.heard
    assert not [action for action in line.all if isinstance(action, Transfer)]
    assert line.listens.slot == "callback"
    line.presses("1")
    assert line.open_act().args == {"category": "callback", "note": ""}


def test_what_is_urgent_goes_to_a_person_at_any_hour() -> None:
    line = calling_at_night()
    says(line, "someone cheated me")
    assert isinstance(line.now[-1], Transfer)


def test_who_hides_the_number_is_not_offered_a_call_back() -> None:
    line = calling_at_night(number=None)
    says(line, "talk to a person")
    assert line.hung_up == "no_person"


def test_by_day_a_person_is_called() -> None:
    line = at_market()
    line.says("talk to a person")
    assert isinstance(line.now[-1], Transfer)
