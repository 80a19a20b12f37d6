"""One form for what was said: marks, digits, punctuation and fillers that carry no meaning go.

normalise("अच्छा, मेरा कार्ड बन्द कर दो!", "hi") == "मेरा कार्ड बंद कर दो"
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from agent.language.tables import TABLES

_JOINERS = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´"))
# Where the dot is often left out; in Bengali and Odia it makes another letter.
_NUKTAS = re.compile("[\u093c\u0a3c\u0abc]")
_CHANDRABINDUS = re.compile("\u0901")
# A nasal before a consonant of its own row is written as a letter or as a dot: हिन्दी, हिंदी.
_NASAL_LETTERS = re.compile("(?:ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ]))")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d)")
_RUPEE_SIGN = re.compile(r"₹|\brs\.")
_KEPT_CATEGORIES = frozenset("LNM")


def normalise(text: str, language: str) -> str:
    """Return `text` folded for matching: NFC, lower case, ASCII digits, single spaces.

    Fillers of `language` and of English, which everyone mixes in, are dropped unless nothing else
    was said: जी alone stays, for it means yes.
    """
    return unfilled(fold(text), language)


def unfilled(folded: str, language: str) -> str:
    """Return `folded` less its fillers, unless nothing else is in it."""
    words = folded.split()
    return " ".join(_without(words, _fillers(language)) or words)


def fold(text: str) -> str:
    """Return `text` as `normalise` does, with its fillers."""
    # Numbers are not remembered: they may be an account's.
    folded = (
        _fold(word) if any(map(str.isdecimal, word)) else _fold_cached(word)
        for word in text.split()
    )
    return " ".join(word for word in folded if word)


def _fold(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).translate(_JOINERS).translate(_APOSTROPHES)
    text = unicodedata.normalize("NFD", text.casefold())
    text = unicodedata.normalize("NFC", _NUKTAS.sub("", text))
    text = _NASAL_LETTERS.sub("\u0902", _CHANDRABINDUS.sub("\u0902", text))
    text = "".join(
        str(digit) if (digit := unicodedata.decimal(char, None)) is not None else char
        for char in text
    )
    text = _RUPEE_SIGN.sub(" rs ", _THOUSANDS.sub("", text))
    return " ".join(_clean(text).split())


_fold_cached = lru_cache(maxsize=20_000)(_fold)


def _clean(text: str) -> str:
    """Blank whatever is no letter, mark or number, but keep the point of 2.5."""
    return "".join(
        char
        if unicodedata.category(char)[0] in _KEPT_CATEGORIES
        or (char == "." and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit())
        else " "
        for at, char in enumerate(text)
    )


def _without(words: Sequence[str], phrases: Mapping[str, Sequence[Sequence[str]]]) -> list[str]:
    """Return `words` less every run that is one of `phrases`, which go by their first word."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        starting = phrases.get(words[at], ())
        length = max((len(p) for p in starting if words[at : at + len(p)] == p), default=0)
        if not length:
            kept.append(words[at])
        at += length or 1
    return kept


@lru_cache(maxsize=32)
def _fillers(language: str) -> Mapping[str, Sequence[Sequence[str]]]:
    """Return the fillers of `language` and of English, by their first word."""
    phrases: dict[str, list[list[str]]] = {}
    for code in {language, "en"} & TABLES.keys():
        for filler in TABLES[code].hears.fillers:
            words = fold(filler).split()
            phrases.setdefault(words[0], []).append(words)
    return phrases
