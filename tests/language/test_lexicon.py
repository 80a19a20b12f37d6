"""The banking words of each language, as concepts."""

import pytest

from agent.language.lexicon.concepts import CONCEPTS
from agent.language.lexicon.elsewhere import ELSEWHERE
from agent.language.lexicon.lexicon import heard_with, lexicon, phrases_of
from agent.language.meaning import NOT, plain_reader
from agent.language.registry import LANGUAGES
from agent.language.said import said, sounds_of
from agent.language.spellings import Spellings


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_lists_words_of_known_concepts_only(language: str) -> None:
    assert lexicon(language).keys() <= CONCEPTS.keys()
    assert all(spellings.split() for spellings in lexicon(language).values())


@pytest.mark.parametrize("names", ELSEWHERE)
def test_what_is_asked_elsewhere_is_told_in_known_concepts(names: str) -> None:
    assert set(names.split()) <= CONCEPTS.keys() | {NOT}


def test_a_sound_means_what_its_own_language_says() -> None:
    assert heard_with("ta") == ("ta", "en")
    assert phrases_of("en")[sounds_of("balance", "en")] == {"balance"}
    assert phrases_of("ta")[sounds_of("balance", "ta")] == {"balance"}


def test_words_said_all_the_time_are_not_the_rare_ones_they_sound_like() -> None:
    reading = plain_reader("hi").read(said("मेरे खाते में चोरी हो गई", "hi"))
    assert reading.tokens == (frozenset({"account"}), frozenset({"stolen"}))


def test_the_longest_phrase_is_read_first() -> None:
    reader = plain_reader("hi")
    assert reader.read(said("किसान क्रेडिट कार्ड", "hi")).tokens == (frozenset({"kcc"}),)
    assert reader.read(said("kisaan credit card", "hi")).tokens == (frozenset({"kcc"}),)


def test_words_are_found_however_they_are_spelled_or_end() -> None:
    words = Spellings(["balance", "kitna", "kanaku", "again", "kate", "card"])
    assert words.find("belance") == "balance"
    assert words.find("ketna") == "kitna"
    assert words.find("kanakula") == "kanaku"
    assert words.find("cards") == "card"


def test_short_words_are_found_to_the_letter() -> None:
    words = Spellings(["agent", "kate", "menu"], inflected=False)
    assert words.find("again") is None
    assert words.find("khate") is None
    assert words.find("minute") is None
    assert words.find("menu2") is None
