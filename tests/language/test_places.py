"""Villages by name: nearly whole, clearly nearest, in any script, with a language's endings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.language.places import hear_place

PLACES = {
    "rampur": ["रामपुर", "Rampur", "রামপুর", "ராம்பூர்", "రాంపూర్", "ರಾಂಪುರ", "Rampur Bazar"],
    "madhopur": ["माधोपुर", "Madhopur", "মাধোপুর"],
    "lalganj": ["लालगंज", "Lalganj"],
    "kishanganj": ["किशनगंज", "Kishanganj", "Kisanganj"],
    "belwa": ["बेलवा", "Belwa"],
}


@pytest.mark.parametrize(
    ("said", "language", "place"),
    [
        ("रामपुर", "hi", "rampur"),
        ("रामपुर में", "hi", "rampur"),
        ("main kishan ganj se bol raha hun", "hi", "kishanganj"),
        ("lalgunj", "en", "lalganj"),
        ("ராம்பூர்ல", "ta", "rampur"),
        ("రాంపూర్\u200cలో", "te", "rampur"),
        ("ರಾಂಪುರದಲ್ಲಿ", "kn", "rampur"),
        ("রামপুরের কাছে", "bn", "rampur"),
        ("madhopur wali branch", "hi", "madhopur"),
    ],
)
def test_a_place_is_known_by_its_name(said: str, language: str, place: str) -> None:
    assert hear_place(said, PLACES, language).target == place


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ("", ()),
        ("दिल्ली", ()),
        ("राम", ()),
        ("hello", ()),
        ("rampur or lalganj", ("rampur", "lalganj")),
        ("not rampur", ("rampur",)),
        ("रामपुर नहीं", ("rampur",)),
        ("word " * 40, ()),
    ],
)
def test_a_place_is_not_guessed(said: str, near: tuple[str, ...]) -> None:
    guess = hear_place(said, PLACES, "hi")
    assert guess.target is None
    assert guess.candidates == near


def test_where_nothing_is_known_nothing_is_heard() -> None:
    assert hear_place("रामपुर", {}, "hi").target is None


@given(text=st.text(max_size=60))
def test_nothing_said_can_break_the_hearing(text: str) -> None:
    assert hear_place(text, PLACES, "hi").target in (*PLACES, None)
