"""Whether a text is in the script that its language is written in, letter by letter."""

import unicodedata
from functools import lru_cache

from agent.language.registry import LANGUAGES

_IN_UNICODE = {"Odia": "ORIYA"}
"""Scripts that Unicode calls otherwise."""
_ANY = "MODIFIER"
"""Letters like the apostrophe, which every script may use."""


def strange_letters(text: str, language: str) -> str:
    """Return the letters of `text` that are of no script of `language`, each once, in order.

    Digits, marks and punctuation are of every script.
    """
    script = LANGUAGES[language].script
    own = {_IN_UNICODE.get(script, script.upper()), _ANY}
    strange = (char for char in text if char.isalpha() and _script(char) not in own)
    return "".join(dict.fromkeys(strange))


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    """Return the script of `letter`: Unicode's names of letters begin with it."""
    return unicodedata.name(letter, "").partition(" ")[0]
