"""One form for what was said: marks, digits, punctuation and fillers that carry no meaning go.

normalise("अच्छा, मेरा कार्ड बन्द कर दो!", "hi") == "मेरा कार्ड बंद कर दो"
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from agent.language.tables import TABLES

_JOINERS = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´"))
_NUKTAS = re.compile("[\u093c\u09bc\u0a3c\u0abc\u0b3c]")
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
    words = fold(text).split()
    return " ".join(without(words, _fillers(language)) or words)


def fold(text: str) -> str:
    """Return `text` as `normalise` does, with its fillers."""
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


def _clean(text: str) -> str:
    """Blank whatever is no letter, mark or number, but keep the point of 2.5."""
    return "".join(
        char
        if unicodedata.category(char)[0] in _KEPT_CATEGORIES
        or (char == "." and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit())
        else " "
        for at, char in enumerate(text)
    )


def without(words: Sequence[str], phrases: Iterable[tuple[str, ...]]) -> list[str]:
    """Return `words` less every run that is one of `phrases`, longest first."""
    by_length = sorted(phrases, key=len, reverse=True)
    kept: list[str] = []
    at = 0
    while at < len(words):
        run = next((p for p in by_length if tuple(words[at : at + len(p)]) == p), None)
        if run is None:
            kept.append(words[at])
        at += len(run) if run else 1
    return kept


@lru_cache(maxsize=32)
def _fillers(language: str) -> frozenset[tuple[str, ...]]:
    tables = [TABLES[code] for code in {language, "en"} if code in TABLES]
    return frozenset(tuple(fold(filler).split()) for t in tables for filler in t.hears.fillers)
