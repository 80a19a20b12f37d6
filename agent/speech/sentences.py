"""A text sentence by sentence, so that the first is heard while the others are rendered."""

import re
from collections.abc import Iterator

LONGEST = 240
"""Characters of a piece; a longer sentence is cut at a clause, or else at a space."""

_CLOSERS = "\"'”’»)]"
# A sentence ends with its mark, what closes a quotation, and a space: `3.5` and `10.30` do not end.
_END = re.compile(rf"[.?!।॥؟۔…]++[{re.escape(_CLOSERS)}]*+(?=\s)")
_CLAUSE = re.compile(r"[,;:،؛–—](?=\s)")
# What is written with a full stop inside a sentence: titles, rupees, numbers, companies.
_ABBREVIATED = (
    "mr mrs ms dr shri smt rs re st vs etc ltd pvt govt co dept approx min max tel ext "
    "डॉ डा रु रू श्री श्रीमती कु सं नं प्रा लि ক্র নং ডা মো ডঃ টা রু শ্রী ਡਾ ਰੁ ਸ੍ਰੀ ਨੰ ડૉ ડો રૂ શ્રી નં "
    "ଡା ଟ ଶ୍ରୀ ନଂ டாக் திரு திருமதி ரூ எண் డా రూ శ్రీ నం ಡಾ ರೂ ಶ್ರೀ ನಂ ഡോ രൂ ശ്രീ നം ڈاکٹر"
)
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())

_BEFORE_A_NUMBER = frozenset({"no", "nos"})


def sentences(text: str) -> list[str]:
    """Return `text` in pieces of at most `LONGEST` characters that end where sentences do.

    Joined by single spaces, the pieces are the words of `text`.
    """
    return [piece for sentence in _sentences(" ".join(text.split())) for piece in _cut(sentence)]


def _sentences(text: str) -> Iterator[str]:
    begin = 0
    for end in _END.finditer(text):
        if end[0] == "." and _goes_on(text[begin : end.start()], text[end.end() :]):
            continue
        yield text[begin : end.end()].strip()
        begin = end.end()
    if rest := text[begin:].strip():
        yield rest


def _goes_on(before: str, after: str) -> bool:
    """Return whether a full stop belongs to an abbreviation or an initial."""
    word = before.rpartition(" ")[2].lstrip("\"'“‘«([").lower()
    initial = (len(word) == 1 and word.isalpha()) or re.fullmatch(r"(?:\w\.)+\w", word) is not None
    following = after.lstrip()[:1]
    numbered = word in _BEFORE_A_NUMBER and following.isdecimal()
    return word in _ABBREVIATIONS or initial or numbered or following.islower()


def _cut(sentence: str) -> Iterator[str]:
    """Yield `sentence` in pieces of at most `LONGEST`, at clauses where there are any."""
    while len(sentence) > LONGEST:
        clauses = [found.end() for found in _CLAUSE.finditer(sentence, 0, LONGEST + 1)]
        at = clauses[-1] if clauses else sentence.rfind(" ", 1, LONGEST + 1)
        at = at if at > 0 else LONGEST
        yield sentence[:at].strip()
        sentence = sentence[at:].strip()
    if sentence:
        yield sentence
