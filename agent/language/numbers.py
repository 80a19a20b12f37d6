"""Digits and amounts as callers say them. None rather than a guess: money and cards hang on it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from agent.language.hearing import NumberWords, like_a_number, number_words, parted
from agent.language.said import Phrases, said, stripped

_ASCII_NUMBER = re.compile(r"\d{1,12}(\.\d{1,2})?")
_MINUS = re.compile(r"(?:^|\s)[-−–]\s*₹?\s*\d")
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_UNBOUNDED = Decimal(10) ** 12
_PAISE_IN_RUPEE = 100
_PAISA = Decimal("0.01")
_HALF = Decimal("0.5")
_DIGITS_AMONG_WORDS = 3
_LETTERS_AND_DIGITS = re.compile(r"[\d.]+|[^\d.]+")


def hear_digits(text: str, language: str) -> str | None:
    """Return the digits said in `text`: "double seven forty three" is "7743".

    Digits one by one, in groups of two, doubled, as one number ("four hundred twenty one") or
    written, with carriers such as "card ending in" around them. Words that mean nothing here are
    let pass beside three digits or more, never between them.
    """
    words = _well_heard(said(text, language), language)
    return _counted(words, language) or _digits(words, language)


def _counted(words: Sequence[str], language: str) -> str | None:
    """Return the digits that follow how many they are: "the last four numbers are 2 0 1 7"."""
    known = number_words(language)
    at = next((at for at, word in enumerate(words) if _is_number(word, language)), len(words))
    if at + 1 >= len(words) or words[at + 1] not in known.counted:
        return None
    count = _digits(words[at : at + 1], language)
    digits = _digits(words[at + 2 :], language)
    return digits if digits and count == str(len(digits)) else None


def _well_heard(words: Sequence[str], language: str) -> tuple[str, ...]:
    """Return `words` with what a recogniser writes for a digit after another one: two for "to"."""
    known = number_words(language)
    heard: list[str] = []
    for at, word in enumerate(words):
        after = not heard or not _is_number(heard[-1], language)
        before = at + 1 < len(words) and not _is_number(words[at + 1], language)
        slip = known.misheard.get(word)
        heard.append(word if slip is None or after or before else str(slip))
    return tuple(heard)


def _digits(words: Sequence[str], language: str) -> str | None:
    known = number_words(language)
    core, strange = _core(words, known.around_digits, language)
    if not core:
        return None
    if any(word in known.scales for word in core):
        number = _Reader(core, known).whole_number()
        digits = None if number is None or number % 1 else str(int(number))
    else:
        digits = _digit_by_digit([word for word in core if word not in known.joins], known)
    return None if strange and digits and len(digits) < _DIGITS_AMONG_WORDS else digits


def _digit_by_digit(words: Sequence[str], known: NumberWords) -> str | None:
    digits = ""
    times = 1
    at = 0
    while at < len(words):
        word = words[at]
        if word in known.repeats and times == 1:
            times = known.repeats[word]
            at += 1
            continue
        counted = known.several.get(words[at + 1]) if at + 1 < len(words) else None
        if counted is not None and times == 1:
            times = int(word) if word.isdecimal() else known.below_hundred.get(word, 0)
            if not 1 < times < _TEN:
                return None
            group, at = str(counted), at + 2
        elif word.isascii() and word.isdigit():
            group, at = word, at + 1
        else:
            below_hundred = _below_hundred(words, at, known)
            if below_hundred is None:
                return None
            group, at = str(below_hundred[0]), below_hundred[1]
        if times > 1 and len(group) != 1:
            return None
        digits += group * times
        times = 1
    return digits if times == 1 else None


def hear_amount(text: str, language: str) -> Decimal | None:
    """Return the rupees said in `text`, to the paisa: "ढाई लाख" is 250000.

    Understands ढाई डेढ़ सवा साढ़े पौने, "twenty five hundred", "2.5 lakh", "₹1,200.50". Digits one by
    one, two amounts, a minus, a not or an unknown word between numbers give None; beside them
    unknown words are let pass where a scale or a currency shows that an amount is meant.
    """
    if _MINUS.search(text):
        return None
    known = number_words(language)
    words = said(text, language)
    # ஒரு ரூபாய்: what usually stands beside an amount may be one.
    whole = _Reader(_all_parted(words, language), known).amount()
    if whole is not None:
        return whole
    core, strange = _core(words, known.around_amount, language)
    if not core or (strange and not _is_money(core, known)):
        return None
    if strange and core[0] in known.scales:
        # What was not understood may be how many thousand.
        return None
    return _Reader(core, known).amount()


def _core(words: Sequence[str], around: Phrases, language: str) -> tuple[tuple[str, ...], bool]:
    """Return what lies from the first number word to the last; whether strange words were beside.

    Nothing where what is beside leaves open what is meant.
    """
    known = number_words(language)
    whole = core = _repeats_joined(words, known)
    dropped: list[str] = []
    while core := stripped(core, around):
        at = 0 if not _is_number(core[0], language) else -1
        if at and _is_number(core[-1], language):
            break
        if core[at] in known.unclear:
            return (), True
        if at and core[at] in known.joins:
            # "five thousand and": more was to come.
            return (), True
        if core[at] not in known.joins:
            dropped.append(core[at])
        core = core[1:] if at == 0 else core[:-1]
    if any(like_a_number(word, language) for word in _next_to(core, whole) if word in dropped):
        return (), True
    return _all_parted(core, language), bool(dropped)


def _repeats_joined(words: Sequence[str], known: NumberWords) -> tuple[str, ...]:
    """Return `words` with each phrase like दो बार as one word that means the same."""
    joined: list[str] = []
    at = 0
    while at < len(words):
        phrase = tuple(words[at : at + 2])
        joined.append(known.repeat_phrases.get(phrase, words[at]))
        at += 2 if phrase in known.repeat_phrases else 1
    return tuple(joined)


def _next_to(core: tuple[str, ...], words: Sequence[str]) -> Sequence[str]:
    """Return the words right before and after `core`, which is a stretch of `words`."""
    starts = range(len(words) - len(core) + 1)
    start = next(at for at in starts if tuple(words[at : at + len(core)]) == core)
    end = start + len(core)
    return [*words[max(0, start - 1) : start], *words[end : end + 1]]


def _all_parted(words: Iterable[str], language: str) -> tuple[str, ...]:
    """Return `words` with digits apart from letters (50k) and numbers written together apart."""
    pieces = (piece for word in words for piece in _LETTERS_AND_DIGITS.findall(word) or [word])
    return tuple(part for piece in pieces for part in parted(piece, language) or (piece,))


def _is_number(word: str, language: str) -> bool:
    return word[:1].isdigit() or bool(parted(word, language))


def _is_money(core: Sequence[str], known: NumberWords) -> bool:
    """Return whether `core` cannot but be an amount: five thousand, 500, ten rupees."""
    counted = [word for word in core if word in known.scales or word in known.rupees]
    digits = [word for word in core if _ASCII_NUMBER.fullmatch(word)]
    return any(Decimal(word) >= _HUNDRED for word in digits) or 0 < len(counted) < len(core)


def read_number(words: Sequence[str], language: str) -> tuple[int, int] | None:
    """Return the whole number that `words` (sounds) begin with, and how many of them it takes."""
    known = number_words(language)
    parts = [parted(word, language) or (word,) for word in words]
    reader = _Reader([piece for pieces in parts for piece in pieces], known)
    number = reader.leading()
    if number is None or number % 1:
        return None
    taken = next((n for n in range(len(parts) + 1) if len(sum(parts[:n], ())) == reader.at), None)
    return None if not taken else (int(number), taken)


def _below_hundred(words: Sequence[str], at: int, known: NumberWords) -> tuple[int, int] | None:
    """Read a number below 100 in words at `at`: its value and where it ends."""
    if at >= len(words) or words[at] not in known.below_hundred:
        return None
    value = known.below_hundred[words[at]]
    if words[at] in known.tens and at + 1 < len(words):
        unit = known.below_hundred.get(words[at + 1], 0)
        if 0 < unit < 10:
            return value + unit, at + 2
    return value, at + 1


@dataclass
class _Reader:
    """Reads one amount from left to right; `at` is the next word."""

    words: Sequence[str]
    known: NumberWords
    at: int = 0

    def amount(self) -> Decimal | None:
        """Read [rupees] number [rupees] [number paise], to the end."""
        known = self.known
        named = self._take(known.rupees)
        number = self._number()
        if number is None:
            return None
        if not named and self._take(known.paise):
            return self._ended(_paise(number))
        named = self._take(known.rupees) or named
        if not named and number % 1 and not any("." in word for word in self.words):
            # ढाई alone may mean 250, 2500 or two and a half lakh.
            return None
        if not named or self.at == len(self.words):
            return self._ended(number)
        self._skip_joins()
        paise = self._number()
        if paise is None or number % 1 or not self._take(known.paise):
            return None
        part = _paise(paise)
        return None if part is None else self._ended(number + part)

    def leading(self) -> Decimal | None:
        """Read a number and leave what follows."""
        return self._number()

    def whole_number(self) -> Decimal | None:
        """Read a number to the end, without a currency."""
        return self._ended(self._number())

    def _ended(self, value: Decimal | None) -> Decimal | None:
        if value is None or self.at != len(self.words) or value >= _UNBOUNDED:
            return None
        return None if (value * _PAISE_IN_RUPEE) % 1 else value.quantize(_PAISA)

    def _number(self) -> Decimal | None:
        """Read groups of falling scale: crore, lakh, thousand, then what is below a thousand."""
        total, ceiling = Decimal(0), _UNBOUNDED
        groups = 0
        while self.at < len(self.words):
            start = self.at
            self._skip_joins()
            group = self._group(first=groups == 0)
            if group is None:
                self.at = start
                break
            value, finest = group
            if value >= ceiling or (value == 0 and groups):
                return None
            total, ceiling, groups = total + value, finest, groups + 1
            if finest <= 1:
                break
        return total if groups else None

    def _skip_joins(self) -> None:
        """Pass over "and"; and over a one that only means "some": ஒரு நாலாயிரம், a four thousand."""
        known, at = self.known, self.at
        if at < len(self.words) and self.words[at] in known.joins:
            one = self.words[at] in known.below_hundred
            more = at + 1 < len(self.words) and self.words[at + 1] in known.below_hundred
            self.at += not one or more

    def _group(self, *, first: bool) -> tuple[Decimal, Decimal] | None:
        """Read one group: its value, and what everything after it must stay below."""
        quantity = self._quantity()
        if quantity is None:
            # "hundred rupees", "लाख रुपये": one of them; so is the hundred of एक हजार शंभर.
            if self._peek_scale() is None or not (first or self._peek_scale() in self.known.alone):
                return None
            quantity = Decimal(1)
        finest = Decimal(1)
        scale = self._peek_scale()
        if scale is not None and not 0 < quantity < _THOUSAND:
            return None
        if scale == _HUNDRED:
            if quantity >= _HUNDRED:
                return None
            self.at += 1
            quantity, finest = quantity * _HUNDRED, _finest(quantity, _HUNDRED)
            quantity, finest = self._tens_after_hundreds(quantity, finest)
            scale = self._peek_scale()
        if scale is not None and scale >= _THOUSAND:
            self.at += 1
            # లక్షన్నర: a lakh and half a lakh.
            quantity += self._part()
            return quantity * scale, _finest(quantity, scale)
        return quantity, finest

    def _tens_after_hundreds(self, hundreds: Decimal, finest: Decimal) -> tuple[Decimal, Decimal]:
        """Read the fifty of "two hundred (and) fifty", unless what follows is a larger thing."""
        start = self.at
        self._skip_joins()
        tens = self._quantity()
        if tens is None or not 0 < tens < finest or tens % 1 or self._peek_scale() == _HUNDRED:
            self.at = start
            return hundreds, finest
        return hundreds + tens, Decimal(1)

    def _quantity(self) -> Decimal | None:
        """Read what stands before a scale: 2, twenty five, ढाई, साढ़े तीन, 2.5, two and a half."""
        known = self.known
        word = self.words[self.at] if self.at < len(self.words) else ""
        if word in known.mixed:
            self.at += 1
            return known.mixed[word] + self._to_scale()
        if word in known.steps:
            return self._stepped(known.steps[word])
        if _ASCII_NUMBER.fullmatch(word):
            self.at += 1
            return Decimal(word)
        read = _below_hundred(self.words, self.at, known)
        if read is None:
            return None
        whole, self.at = read
        return self._hundreds_and_tens(whole) or whole + self._fraction()

    def _hundreds_and_tens(self, hundreds: int) -> Decimal | None:
        """Read on after the three of "three seventy five"; None where it is no such number."""
        at = self.at
        if not 0 < hundreds < 10 or at >= len(self.words) or self.words[at] not in self.known.tens:
            return None
        read = _below_hundred(self.words, at, self.known)
        if read is None or (read[1] < len(self.words) and self.words[read[1]] in self.known.scales):
            return None
        self.at = read[1]
        return Decimal(hundreds * _HUNDRED + read[0])

    def _to_scale(self) -> Decimal:
        """Pass over the "a" of "half a lakh"."""
        start = self.at
        while self._take(self.known.joins):
            pass
        return Decimal(0) if self._peek_scale() is not None else self._back_to(start)

    def _stepped(self, step: Decimal) -> Decimal | None:
        """Read after सवा, साढ़े, पौने: a number, or a scale that it shifts (सवा लाख)."""
        self.at += 1
        read = _below_hundred(self.words, self.at, self.known)
        if read is not None:
            whole, self.at = read
            return whole + step
        # सवा सौ is 125 and पौने सौ 75, but nobody says साढ़े सौ.
        if self._peek_scale() is not None and abs(step) < _HALF:
            return 1 + step
        self.at -= 1
        return None

    def _fraction(self) -> Decimal:
        """Read "and a half" or "point two five" after a whole number."""
        known = self.known
        start = self.at
        if self._take(known.points):
            digits = ""
            while self.at < len(self.words):
                digit = known.below_hundred.get(self.words[self.at])
                if digit is None or digit > 9:
                    break
                digits += str(digit)
                self.at += 1
            return Decimal(f"0.{digits}") if digits else self._back_to(start)
        while self._take(known.joins):
            pass
        return self._part() or self._back_to(start)

    def _part(self) -> Decimal:
        """Read a half or quarter that adds to the number before it; 0 where there is none."""
        part = self.known.parts.get(self.words[self.at]) if self.at < len(self.words) else None
        self.at += part is not None
        return part or Decimal(0)

    def _back_to(self, start: int) -> Decimal:
        self.at = start
        return Decimal(0)

    def _peek_scale(self) -> int | None:
        return self.known.scales.get(self.words[self.at]) if self.at < len(self.words) else None

    def _take(self, kind: frozenset[str]) -> bool:
        taken = self.at < len(self.words) and self.words[self.at] in kind
        self.at += taken
        return taken


def _finest(quantity: Decimal, scale: int) -> Decimal:
    """What follows a group stays below its scale, or below a quarter of it after a fraction."""
    return Decimal(scale) if quantity % 1 == 0 else Decimal(scale) / 4


def _paise(value: Decimal) -> Decimal | None:
    return value / _PAISE_IN_RUPEE if value % 1 == 0 and 0 < value < _PAISE_IN_RUPEE else None
