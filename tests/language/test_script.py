"""What is spoken is in the script of its language; letters of another are found."""

import pytest

from agent.language.registry import LANGUAGES
from agent.language.script import share_in_script, strange_words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_called_in_its_own_script(language: str) -> None:
    assert not strange_words(LANGUAGES[language].native_name, language)


@pytest.mark.parametrize(
    ("text", "language", "strange"),
    [
        ("1930 पर फ़ोन कीजिए।", "hi", []),
        ("SMS भेज दिया, ATM पर।", "hi", ["SMS", "ATM"]),
        ("দুটি খাতা আছে।", "as", []),
        ("ল'নৰ কিস্তি", "as", []),
        ("ଓଡ଼ିଆ ୱାର୍ଡ", "or", []),
        ("دو کھاتے ہیں۔", "ur", []),
        ("दो खाते", "ur", ["दो", "खाते"]),
        ("Namaste नमस्ते", "en", ["नमस्ते"]),
    ],
)
def test_letters_of_another_script_are_found(text: str, language: str, strange: list[str]) -> None:
    assert list(strange_words(text, language)) == strange


@pytest.mark.parametrize(
    ("text", "language", "share"),
    [
        ("मेरा कार्ड बंद करो", "hi", 1.0),
        ("mera card band karo", "hi", 0.0),
        ("मेरा balance बताओ", "hi", 8 / 15),
        ("4,321।", "hi", 1.0),
        ("", "ta", 1.0),
        ("میرا کھاتہ", "ur", 1.0),
        ("मेरा खाता", "ur", 0.0),
        ("میرا کھاتہ", "pa", 0.0),
        ("ਮੇਰਾ ਖਾਤਾ", "pa", 1.0),
        ("ମୋର ଖାତା", "or", 1.0),
        ("café", "en", 1.0),
    ],
)
def test_the_share_of_letters_in_the_script_of_a_language(
    text: str, language: str, share: float
) -> None:
    assert share_in_script(text, language) == share
