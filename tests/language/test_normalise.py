"""One caller's sentence has many spellings; the room sees one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.language.normalise import normalise
from agent.language.sound import sound


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("अच्छा, मेरा कार्ड बन्द कर दो!", "मेरा कार्ड बंद कर दो"),
        ("हाँ।", "हां"),
        ("ज़रा हज़ार रुपये", "हजार रुपये"),
        ("क\u094d\u200dया", "क्या"),
        ("१२३ ४५", "123 45"),
        ("௧௨ ১২ ۱۲", "12 12 12"),
        ("₹1,23,456.50/-", "rs 123456.50"),
        ("Umm, PLEASE block my card.", "block my card"),
        ("don’t", "dont"),
    ],
)
def test_spellings_fold_into_one(heard: str, meant: str) -> None:
    assert normalise(heard, "hi") == meant


def test_a_filler_stays_when_it_is_all_that_was_said() -> None:
    assert normalise("जी", "hi") == "जी"
    assert normalise("जी हाँ", "hi") == "हां"


def test_hindi_fillers_are_words_in_an_unknown_language() -> None:
    assert normalise("ji hello balance", "ta") == "ji balance"


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ("हिन्दी", "hindee"),
        ("चोरी", "choree"),
        ("करना", "karna"),
        ("बदलना", "badalna"),
        ("हज़ार", "hajaar"),
        ("ब्लॉक", "block"),
        ("कार्ड", "card"),
        ("পাঁচ", "paanch"),
        ("ગુમ", "gum"),
    ],
)
def test_a_word_sounds_alike_in_every_script(one: str, another: str) -> None:
    assert sound(one, "hi") == sound(another, "hi")


@pytest.mark.parametrize(("one", "another"), [("सात", "साठ"), ("नौ", "no"), ("छह", "सौ")])
def test_words_that_must_not_be_confused_sound_different(one: str, another: str) -> None:
    assert sound(one, "hi") != sound(another, "hi")


def test_numbers_keep_their_repeated_digits() -> None:
    assert sound("1100.50 5555", "hi") == "1100.50 5555"


@given(st.text(max_size=80))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text, "hi")
    assert normalise(once, "hi") == once
    assert sound(once, "hi").count(" ") <= once.count(" ")
