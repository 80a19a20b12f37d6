"""What is spoken is in the script of its language; letters of another are found."""

import pytest

from agent.language.registry import LANGUAGES
from agent.language.script import strange_words


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
