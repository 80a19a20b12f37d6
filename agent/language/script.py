"""Whether a text is in the script that its language is written in, letter by letter."""

import unicodedata
from functools import lru_cache

from agent.language.registry import LANGUAGES

_IN_UNICODE = {"Odia": "ORIYA"}
"""Scripts that Unicode calls otherwise."""
_ANY = "MODIFIER"
"""Letters like the apostrophe, which every script may use."""
_AROUND = ".,:;?!()\"'।"


@lru_cache(maxsize=16_384)
def strange_words(text: str, language: str) -> tuple[str, ...]:
    """Return the words of `text` with a letter of another script than that of `language`.

    Digits, marks and punctuation are of every script.
    """
    script = LANGUAGES[language].script
    own = {_IN_UNICODE.get(script, script.upper()), _ANY}
    return tuple(
        word.strip(_AROUND)
        for word in text.split()
        if any(char.isalpha() and _script(char) not in own for char in word)
    )


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    """Return the script of `letter`: Unicode's names of letters begin with it."""
    return unicodedata.name(letter, "").partition(" ")[0]
