"""How a word sounds, roughly, in Latin letters: चोरी, chori and choree become one string.

Callers mix scripts and nobody romanises alike, so words are compared by sound, and always under the
folds of the language that the call is held in. The Brahmi-derived scripts share one layout in
Unicode (inherited from ISCII), so one table by offset within the block serves Devanagari, Bengali,
Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and Malayalam. Aspiration stays where a language
hears it (सात 7 is not साठ 60), and so does `au` (नौ 9 is not "no").

Urdu's short vowels are not written. A word in its own script is therefore its consonants and the
vowels that are written (پچاس pchas); the same word romanised is another string (pachas), and a
table lists both.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from agent.language.tables import TABLES

_BLOCKS = range(0x0900, 0x0D80)
_BLOCK_SIZE = 0x80
_BENGALI, _GURMUKHI, _ODIA, _TAMIL, _TELUGU, _KANNADA, _MALAYALAM = (
    0x0980, 0x0A00, 0x0B00, 0x0B80, 0x0C00, 0x0C80, 0x0D00,
)  # fmt: skip
_SAYS_EVERY_VOWEL = frozenset({_ODIA, _TAMIL, _TELUGU, _KANNADA, _MALAYALAM})
_ENDS_IN_M = frozenset({_TELUGU, _KANNADA, _MALAYALAM})
_VIRAMA, _NUKTA, _SCHWA = 0x4D, 0x3C, "ə"
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
_OWN_CONSONANTS = {
    "ৰ": "r", "ৱ": "v", "ৎ": "t", "য": "j", "ੜ": "r", "ଯ": "j", "ୟ": "y", "ୱ": "v", "ೞ": "l",
    "ൺ": "n", "ൻ": "n", "ർ": "r", "ൽ": "l", "ൾ": "l", "ൿ": "k",
}  # fmt: skip
"""Letters that stand elsewhere, or sound otherwise, in one script than in the others."""
_VOWELLESS = frozenset("ৎൺൻർൽൾൿ")
_UNDER_NUKTA = {"ড": "r", "ঢ": "r", "য": "y", "ଡ": "r", "ଢ": "r"}
_TIPPI, _ADDAK = "ੰ", "ੱ"
_RESPELT = str.maketrans({"ൗ": "ൌ", "ੲ": "ਇ", "ੳ": "ਉ"})
# Malayalam's doubled ṟ is a t, as is the one after n.
_MALAYALAM_T = re.compile("(?<=റ്)റ|റ(?=്റ)|(?<=ന്)റ")

_ARABIC = {
    "ا": "a", "آ": "a", "أ": "a", "ب": "b", "پ": "p", "ت": "t", "ٹ": "t", "ث": "s", "ج": "j",
    "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ڈ": "d", "ذ": "j", "ر": "r", "ڑ": "r", "ز": "j",
    "ژ": "j", "س": "s", "ش": "sh", "ص": "s", "ض": "j", "ط": "t", "ظ": "j", "ع": "a", "غ": "g",
    "ف": "f", "ق": "k", "ک": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ں": "n",
    "و": "o", "ؤ": "o", "ہ": "h", "ه": "h", "ۃ": "h", "ة": "h", "ۂ": "h", "ھ": "h", "ء": "",
    "ئ": "y", "ی": "i", "ي": "i", "ى": "i", "ے": "e",
}  # fmt: skip

_VOWELS = frozenset("aeiouə")
_FOLDS = tuple(
    (re.compile(pattern), sounded)
    for pattern, sounded in (
        (r"aa+", "a"), (r"ee+", "i"), (r"oo+", "u"), (r"chh", "ch"), (r"c(?=[eiy])", "s"),
        (r"ck|q|c(?!h)", "k"), (r"x", "ks"), (r"ph", "f"), (r"w", "v"), (r"z", "j"),
        (r"y$", "i"), (r"ai|ei", "e"), (r"n(?=[pbm])", "m"), (r"(ch)\1", r"\1"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


def sound(text: str, language: str) -> str:
    """Return `text` word by word as it sounds in a call in `language`, under its folds.

    Letters of scripts that are not spoken here stay as they are.
    """
    # Numbers are neither folded nor remembered: they may be an account's.
    return " ".join(
        word if any(map(str.isdigit, word)) else _word(word, language) for word in text.split()
    )


@lru_cache(maxsize=100_000)
def _word(word: str, language: str) -> str:
    heard = _latin(word)
    if heard.isascii():
        for pattern, sounded in (*_folds(language), *_FOLDS):
            heard = pattern.sub(sounded, heard)
    return heard


@cache
def _folds(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    folds = TABLES[language].hears.folds if language in TABLES else ()
    return tuple((re.compile(pattern), sounded) for pattern, sounded in folds)


@lru_cache(maxsize=50_000)
def _latin(word: str) -> str:
    """Spell `word` in Latin letters as its script says it."""
    # Vowel signs of two parts are one, nuktas stand apart.
    chars = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word.casefold()))
    if any(char in _ARABIC for char in chars):
        return _from_arabic(chars)
    chars = _MALAYALAM_T.sub("ട", chars.translate(_RESPELT))
    pieces: list[str] = []
    block = 0
    for at, char in enumerate(chars):
        if ord(char) not in _BLOCKS:
            pieces.append(char)
            continue
        offset = ord(char) % _BLOCK_SIZE
        block = ord(char) - offset
        if char == "য" and chars[at - 1 : at] == "্":
            # Written below another letter it is a y: শূন্য.
            pieces += ["y", _SCHWA]
        elif char in _OWN_CONSONANTS:
            pieces += [_OWN_CONSONANTS[char]] + [_SCHWA] * (char not in _VOWELLESS)
        elif char == _TIPPI:
            pieces.append("n")
        elif char == _ADDAK:
            # It doubles what follows, and the vowel before it is always said: ਸਤੱਤਰ is no ਸੱਤਰ.
            if pieces and pieces[-1] == _SCHWA:
                pieces[-1] = "a"
        elif offset in _CONSONANTS:
            pieces += [_CONSONANTS[offset], _SCHWA]
        elif offset == _NUKTA:
            if at and chars[at - 1] in _UNDER_NUKTA and len(pieces) > 1:
                pieces[-2] = _UNDER_NUKTA[chars[at - 1]]
        elif offset in _SIGNS or offset == _VIRAMA:
            if pieces and pieces[-1] == _SCHWA:
                pieces.pop()
            if offset in _SIGNS:
                pieces.append(_SIGNS[offset])
            elif block == _MALAYALAM and at == len(chars) - 1 and chars[at - 1 : at] != "ു":
                pieces.append("u")
        elif offset in _INDEPENDENT:
            pieces.append(_INDEPENDENT[offset])
        elif offset in _NASALS:
            last = at == len(chars) - 1 and block in _ENDS_IN_M
            pieces.append("m" if last else "n")
    if block not in _SAYS_EVERY_VOWEL:
        pieces = _without_silent(pieces)
    # পঞ্চাশ (50) is not পাঁচশ (500): Bengali and Assamese say the inherent vowel as o.
    return "".join(pieces).replace(_SCHWA, "o" if block == _BENGALI else "a")


def _without_silent(pieces: Sequence[str]) -> list[str]:
    """Drop each inherent vowel that is written but not said: at the end, and in VC_CV.

    From the right, as Hindi does: बदलना is badalna, not badlana.
    """
    said = list(pieces[:-1]) if len(pieces) > 2 and pieces[-1] == _SCHWA else list(pieces)
    for at in range(len(said) - 3, 1, -1):
        around = [said[at + step][0] in _VOWELS for step in (-2, -1, 1, 2)]
        if said[at] == _SCHWA and around == [True, False, False, True]:
            del said[at]
    return said


def _from_arabic(word: str) -> str:
    """Spell Urdu by its letters: و and ی are vowels after a consonant, else v and y.

    A letter stands twice only where a vowel is between (ستتر satattar is not ستر sattar).
    """
    pieces: list[str] = []
    for at, char in enumerate(word):
        letter = _ARABIC.get(char, "" if unicodedata.combining(char) else char)
        begins = at == 0 or pieces[-1:] == ["a"]
        if char == "و" and (begins or word[at + 1 : at + 2] in ("ا", "ے", "ی")):
            letter = "v"
        elif char in "یي" and (begins or word[at + 1 : at + 2] == "ا"):
            letter = "y"
        if at and char == word[at - 1] and letter not in _VOWELS:
            pieces.append("a")
        if letter:
            pieces.append(letter)
    return "".join(pieces)
