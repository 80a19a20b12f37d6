"""Prompts become parts: fixed words rendered once, values of the call beside them."""

from datetime import date

import pytest

from agent.dialogue.errors import TemplateError
from agent.dialogue.rendering import Voice, render
from agent.dialogue.template import fill, parse
from agent.language.utterance import Fixed, Part, Value

VALUES = {"reference": "70012", "balance": "5.00", "card": {"last4": "4321"}, "none": None}


def parts(text: str, language: str = "en") -> list[Part]:
    voice = Voice(language, date(2026, 11, 23), {"kind": {"upi": "U P I"}})
    return render(parse(text), VALUES, voice, lambda ref: None)


@pytest.mark.parametrize(
    "text", ["{", "}", "{}", "{a", "a}", "{a|b}", "{a b}", "{a.}", "{.a}", "{{a}}", "{a||digits}"]
)
def test_what_cannot_be_filled_is_refused(text: str) -> None:
    with pytest.raises(TemplateError):
        parse(text)


def test_marks_that_close_a_value_stay_with_it() -> None:
    assert parts("Number {reference|digits}. Thank you.") == [
        Fixed(text="Number"),
        Value(text="seven zero, zero one, two.", shown="70012."),
        Fixed(text="Thank you."),
    ]


def test_money_is_sensitive_and_spoken_in_rupees() -> None:
    assert parts("{balance|money}") == [
        Value(text="five rupees", shown="₹5.00", sensitive=True),
    ]


@pytest.mark.parametrize("text", ["{missing|money}", "{none|digits}", "{reference.x|number}"])
def test_a_value_that_is_not_there_is_silent_never_a_crash(text: str) -> None:
    assert [part.text for part in parts(text)] == [""]


def test_an_argument_keeps_its_kind_unless_words_stand_around_it() -> None:
    assert fill("{card}", VALUES) == {"last4": "4321"}
    assert fill("card {card.last4}", VALUES) == "card 4321"
    assert fill("{card.5.x}", VALUES) is None


@pytest.mark.parametrize(
    ("text", "spoken", "shown"),
    [
        ("{day|date}", "twentieth November", "20-11-2026"),
        ("{place|words}", "Rampur", "Rampur"),
        ("{tamil|words}", "ராம்பூர்", "ராம்பூர்"),
        ("{item.kind|word}", "U P I", "U P I"),
        ("{item.other|word}", "cash", "cash"),
        ("{none|date}", "", ""),
        ("{card|date}", "{'last4': '4321'}", "{'last4': '4321'}"),
    ],
)
def test_days_names_and_codes_are_said_in_words(text: str, spoken: str, shown: str) -> None:
    values = {
        "day": "2026-11-20",
        "place": {"hi": "रामपुर", "en": "Rampur"},
        "tamil": {"ta": "ராம்பூர்"},
        "item": {"kind": "upi", "other": "cash"},
        **VALUES,
    }
    voice = Voice("en", date(2026, 11, 23), {"kind": {"upi": "U P I"}})
    assert render(parse(text), values, voice, lambda ref: None) == [Value(text=spoken, shown=shown)]
