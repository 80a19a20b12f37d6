"""Reads a number or an amount of money from its words, group by falling group."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from agent.language.hearing import NumberWords

ASCII_NUMBER = re.compile(r"\d{1,12}(\.\d{1,2})?")
_HUNDRED, _THOUSAND = 100, 1000
_UNBOUNDED = Decimal(10) ** 12
_PAISE_IN_RUPEE = 100
_PAISA = Decimal("0.01")
_HALF = Decimal("0.5")


def below_hundred(words: Sequence[str], at: int, known: NumberWords) -> tuple[int, int] | None:
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
class Reader:
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
        if ASCII_NUMBER.fullmatch(word):
            self.at += 1
            return Decimal(word)
        read = below_hundred(self.words, self.at, known)
        if read is None:
            return None
        whole, self.at = read
        return self._hundreds_and_tens(whole) or whole + self._fraction()

    def _hundreds_and_tens(self, hundreds: int) -> Decimal | None:
        """Read on after the three of "three seventy five"; None where it is no such number."""
        at = self.at
        if not 0 < hundreds < 10 or at >= len(self.words) or self.words[at] not in self.known.tens:
            return None
        read = below_hundred(self.words, at, self.known)
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
        read = below_hundred(self.words, self.at, self.known)
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
