"""Whether a text is in the script that its language is written in, letter by letter."""

import unicodedata
from functools import lru_cache

from agent.language.registry import LANGUAGES

_IN_UNICODE = {"Odia": "ORIYA"}
"""Scripts that Unicode calls otherwise."""
_ANY = frozenset(("MODIFIER", "COMBINING"))
"""Letters like the apostrophe, and accents, which every script may use."""
_AROUND = ".,:;?!()\"'।"


@lru_cache(maxsize=16_384)
def strange_words(text: str, language: str) -> tuple[str, ...]:
    """Return the words of `text` with a letter of another script than that of `language`.

    Digits, marks and punctuation are of every script.
    """
    own = {script_of(language), *_ANY}
    return tuple(
        word.strip(_AROUND)
        for word in text.split()
        if any(char.isalpha() and _script(char) not in own for char in word)
    )


def script_of(language: str) -> str:
    """Return the script of `language` as the names of its letters in Unicode begin."""
    script = LANGUAGES[language].script
    return _IN_UNICODE.get(script, script.upper())


def scripts(text: str) -> list[str]:
    """Return the script of every letter and vowel sign of `text`, in order.

    Digits, punctuation, accents and what no script owns are left out.
    """
    found = (_script(char) for char in text if unicodedata.category(char)[0] in "LM")
    return [script for script in found if script and script not in _ANY]


def share_in_script(text: str, language: str) -> float:
    """Return which share (0..1) of the letters of `text` is in the script of `language`.

    Vowel signs count as letters. 1 where there are none: digits are of every script.
    """
    own, found = script_of(language), scripts(text)
    return found.count(own) / len(found) if found else 1.0


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    """Return the script of `letter`: Unicode's names of letters begin with it."""
    return unicodedata.name(letter, "").partition(" ")[0]
