"""How a word sounds, roughly, in Latin letters: चोरी, chori and choree become one string.

Callers mix scripts and nobody romanises alike, so words are compared by sound. The Brahmi-derived
scripts share one layout in Unicode (inherited from ISCII), so one table by offset within the block
serves Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and Malayalam.
Aspiration stays (सात 7 is not साठ 60), and so does `au` (नौ 9 is not "no").
"""

import re
import unicodedata
from functools import lru_cache

_BLOCKS = range(0x0900, 0x0D80)
_BLOCK_SIZE = 0x80
_VIRAMA, _SCHWA = 0x4D, "ə"
_INDEPENDENT = {
    0x05: "a", 0x06: "a", 0x07: "i", 0x08: "i", 0x09: "u", 0x0A: "u", 0x0B: "ri", 0x0D: "e",
    0x0E: "e", 0x0F: "e", 0x10: "ai", 0x11: "o", 0x12: "o", 0x13: "o", 0x14: "au",
}  # fmt: skip
_CONSONANT_ROWS = (
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h"
)
_CONSONANTS = dict(enumerate(_CONSONANT_ROWS.split(), start=0x15))
_SIGNS = {
    0x3E: "a", 0x3F: "i", 0x40: "i", 0x41: "u", 0x42: "u", 0x43: "ri", 0x45: "e", 0x46: "e",
    0x47: "e", 0x48: "ai", 0x49: "o", 0x4A: "o", 0x4B: "o", 0x4C: "au",
}  # fmt: skip
_NASALS = {0x01, 0x02}

_VOWELS = frozenset("aeiouə")
_FOLDS = tuple(
    (re.compile(pattern), sounded)
    for pattern, sounded in (
        (r"aa+", "a"), (r"ee+", "i"), (r"oo+", "u"), (r"chh", "ch"), (r"c(?=[eiy])", "s"),
        (r"ck|q|c(?!h)", "k"), (r"x", "ks"), (r"ph", "f"), (r"w", "v"), (r"z", "j"),
        (r"y$", "i"), (r"ai|ei", "e"), (r"n(?=[pbm])", "m"), (r"(ch)\1", r"\1"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


def sound(text: str) -> str:
    """Return `text` word by word as it sounds; letters of other scripts stay as they are."""
    # Numbers are neither folded nor remembered: they may be an account's.
    return " ".join(
        word if any(char.isdigit() for char in word) else _word(word) for word in text.split()
    )


@lru_cache(maxsize=20_000)
def _word(word: str) -> str:
    heard = _latin(word)
    for pattern, sounded in _FOLDS if heard.isascii() else ():
        heard = pattern.sub(sounded, heard)
    return heard


def _latin(word: str) -> str:
    """Spell `word` in Latin letters as Hindi says it."""
    pieces: list[str] = []
    for char in unicodedata.normalize("NFD", word.casefold()):
        if ord(char) not in _BLOCKS:
            pieces.append(char)
            continue
        offset = ord(char) % _BLOCK_SIZE
        if offset in _CONSONANTS:
            pieces += [_CONSONANTS[offset], _SCHWA]
        elif offset in _SIGNS or offset == _VIRAMA:
            if pieces and pieces[-1] == _SCHWA:
                pieces.pop()
            if offset in _SIGNS:
                pieces.append(_SIGNS[offset])
        elif offset in _INDEPENDENT:
            pieces.append(_INDEPENDENT[offset])
        elif offset in _NASALS:
            pieces.append("n")
    return "".join(_without_silent(pieces)).replace(_SCHWA, "a")


def _without_silent(pieces: list[str]) -> list[str]:
    """Drop each inherent vowel that is written but not said: at the end, and in VC_CV.

    From the right, as Hindi does: बदलना is badalna, not badlana.
    """
    said = pieces[:-1] if len(pieces) > 2 and pieces[-1] == _SCHWA else list(pieces)
    for at in range(len(said) - 3, 1, -1):
        around = [said[at + step][0] in _VOWELS for step in (-2, -1, 1, 2)]
        if said[at] == _SCHWA and around == [True, False, False, True]:
            del said[at]
    return said
