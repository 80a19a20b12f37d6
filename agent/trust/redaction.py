"""Hides what must not be kept from what was said: card, account, Aadhaar, PAN, phone and codes.

Numbers are found in digits and in the number words of every language, however grouped. Any six
digits in a row are hidden unless they read as an amount or a date; five and fewer stay (the last
four of an account may be kept), unless a word like PIN or CVV stands in the same text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from agent.language.hearing import number_words
from agent.language.normalise import fold
from agent.language.sound import sound

Kind = Literal["card", "account", "aadhaar", "pan", "phone", "code", "number"]


@dataclass(frozen=True)
class Found:
    """Something to hide: characters `start..end` of the text."""

    start: int
    end: int
    kind: Kind


@dataclass
class _Run:
    """Digits said one after the other."""

    start: int
    end: int = 0
    digits: str = ""
    repeat: int = 1
    after_tens: bool = False

    def take(self, value: str, is_tens: bool, end: int) -> None:
        """Add what one token means; `ninety eight` is 98, `double nine` 99."""
        if self.after_tens and len(value) == 1 and value != "0":
            self.digits = self.digits[:-1] + value
        else:
            self.digits += value * self.repeat
        self.repeat, self.after_tens, self.end = 1, is_tens, end


_PAN = re.compile(r"\b[A-Za-z]{5}[ -]?\d{4}[ -]?[A-Za-z]\b")
# Without a currency commas count only where they group as in India (12,34,567): 123,456 may be a
# code as a recogniser writes it.
_INDIAN = r"\d{1,2}(?:,\d{2}){1,3},\d{3}"
_RUPEES = rf"(?:{_INDIAN}|\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,9}})(?:\.\d{{1,2}})?"
_CURRENCY = r"रुपये|रुपए|रुपया|rupees?\b|টাকা|টকা|ଟଙ୍କା|రూపాయ|ரூபாய்|રૂપિય|ರೂಪಾಯಿ|രൂപ|ਰੁਪ|روپ"
_AMOUNT = re.compile(
    rf"(?:₹|\bRs\.?|\bINR|रु\.?|रुपये|रुपए)\s*{_RUPEES}(?![\d,.-]*\d)"
    rf"|(?<![\d,.-]){_RUPEES}(?=\s*(?:{_CURRENCY}))"
    rf"|(?<![\d,.-]){_INDIAN}(?:\.\d{{1,2}})?(?![\d,.-]*\d)"
    r"|(?<![\d,.-])\d{1,9}\.\d{1,2}(?![\d,.-]*\d)",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?<![\d-])(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d-])"
)
_SECRET_WORDS = re.compile(
    r"\b(?:t?pin|otp|cvv|cvc|password|passcode)\b|पिन|ओटीपी|ओ टी पी|सीवीवी|पासवर्ड"
    r"|পিন|ওটিপি|ও টি পি|পাছৱৰ্ড|পাসওয়ার্ড|పిన్|ఓటీపీ|ఓ టీ పీ|பின்|ஓடிபி|ஓ டி பி|પિન|ઓટીપી|ઓ ટી પી"
    r"|ಪಿನ್|ಒಟಿಪಿ|ಓಟಿಪಿ|പിൻ|ഒടിപി|ഒ ടി പി|ਪਿੰਨ|ਪਿਨ|ਓਟੀਪੀ|ਓ ਟੀ ਪੀ|ପିନ|ଓଟିପି|ଓ ଟି ପି|پن|او ٹی پی|پاس ورڈ",
    re.IGNORECASE,
)
# Indian vowel signs are no word characters to `re`, so they are let in by their blocks.
_TOKEN = re.compile(r"\d|(?:[^\W\d_]|(?![\d\u0964\u0965])[\u0900-\u0d7f\u200c\u200d])+")
_BETWEEN = re.compile(r"[\s\-–—.,;:/()।|]*")
_SHORTEST = 6
_SHORTEST_SECRET = 3
_BY_SCRIPT = {
    "DEVANAGARI": ("hi", "mr"),
    "BENGALI": ("bn", "as"),
    "GUJARATI": ("gu",),
    "GURMUKHI": ("pa",),
    "ORIYA": ("or",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "KANNADA": ("kn",),
    "MALAYALAM": ("ml",),
    "ARABIC": ("ur",),
}
"""The first word of a letter's name in Unicode → the languages written so."""
_FILLERS = frozenset({"and", "then", "um", "uh", "dash", "space", "और", "फिर", "उसके", "बाद", "जी"})


def redact(text: str) -> str:
    """Return `text` with what must not be kept replaced by `[card]`, `[code]` and so on."""
    pieces, at = [], 0
    for found in find(text):
        pieces += [text[at : found.start], f"[{found.kind}]"]
        at = found.end
    return "".join([*pieces, text[at:]])


def find(text: str) -> list[Found]:
    """Return what must not be kept of `text`, in order, without overlaps."""
    found = [Found(match.start(), match.end(), "pan") for match in _PAN.finditer(text)]
    spared = [match.span() for match in _DATE.finditer(text)]
    spared += [match.span() for match in _AMOUNT.finditer(text)]
    spared += [(pan.start, pan.end) for pan in found]
    secret = _SECRET_WORDS.search(text) is not None
    for run in _runs(text, spared):
        kind = _kind(run.digits, secret)
        if kind is not None:
            plus = text[: run.start].endswith("+")
            found.append(Found(run.start - plus, run.end, kind))
    return sorted(found, key=lambda one: one.start)


def _kind(digits: str, secret: bool) -> Kind | None:
    """Return what a run of digits is, or None if it may be kept."""
    length = len(digits)
    if length < _SHORTEST:
        return "code" if secret and length >= _SHORTEST_SECRET else None
    if length == _SHORTEST:
        return "code"
    if 13 <= length <= 19 and _luhn(digits):
        return "card"
    if length == 12 and digits[0] not in "01" and not digits.startswith("91"):
        return "aadhaar"
    national = digits[-10:]
    if length in (10, 11, 12) and national[0] in "6789" and digits[:-10] in ("", "0", "91"):
        return "phone"
    if length == 12 and digits[0] not in "01":
        return "aadhaar"
    return "account" if 9 <= length <= 18 else "number"


def _luhn(digits: str) -> bool:
    """Return whether the check digit of a card number is right (ISO/IEC 7812-1, annex B)."""
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _runs(text: str, spared: list[tuple[int, int]]) -> Iterator[_Run]:
    """Yield the runs of digits and digit words, outside of the `spared` stretches."""
    run: _Run | None = None
    at = 0
    for token in _TOKEN.finditer(text):
        word = "" if any(a <= token.start() < b for a, b in spared) else token.group()
        value, repeat = _value(word), _repeats(word)
        joined = _BETWEEN.fullmatch(text, at, token.start()) is not None
        counts = value is not None or repeat is not None or word.lower() in _FILLERS
        if run is not None and not (joined and counts):
            yield run
            run = None
        if value is not None:
            run = run or _Run(token.start())
            run.take(value, _is_tens(word), token.end())
        elif repeat is not None:
            run = run or _Run(token.start())
            run.repeat = repeat
        at = token.end()
    if run is not None:
        yield run


@lru_cache(4096)
def _value(word: str) -> str | None:
    """Return the digits that a token means, or None."""
    if word.isdecimal():
        return str(int(word))
    for language in _languages(word):
        number = number_words(language).below_hundred.get(sound(fold(word), language))
        if number is not None:
            return str(number)
    return None


def _languages(word: str) -> Iterable[str]:
    """Return the languages in which `word` may be a number: by its script, else Hindi and English.

    आधार is no Gujarati 18, though it sounds like one.
    """
    script = unicodedata.name(word[0], "").split(" ")[0] if word else ""
    return _BY_SCRIPT.get(script, ("hi", "en"))


@lru_cache(4096)
def _is_tens(word: str) -> bool:
    return not word.isdecimal() and any(
        sound(fold(word), language) in number_words(language).tens for language in _languages(word)
    )


@lru_cache(4096)
def _repeats(word: str) -> int | None:
    if word.isdecimal():
        return None
    found = (number_words(code).repeats.get(sound(fold(word), code)) for code in _languages(word))
    return next((times for times in found if times is not None), None)
