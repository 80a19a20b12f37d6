"""Spoken numbers: digit strings and rupee amounts, as words of a language's own table."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from agent.language.spoken import say_money, say_number

_ROUND = (10, 20, 30, 40, 50, 60, 70, 80, 90, 15, 25, 75, 1, 2, 3, 4, 5, 6, 7, 8, 9)
_ROUND_SHARE = 0.35
_RUPEES_SHARE = 0.85
_AND_SHARE = 0.1


def say(number: int, language: str) -> str:
    """Say ``number`` in words of ``language``, in Unicode's composed form."""
    return _spelt(say_number(number, language))


def draw_digits(language: str, rng: random.Random, length: int) -> str:
    """Draw ``length`` digits, each said on its own."""
    return " ".join(say(rng.randint(0, 9), language) for _ in range(length))


def draw_amount(language: str, rng: random.Random) -> str:
    """Draw a rupee amount up to some lakhs."""

    def any_number() -> int:
        return rng.choice(_ROUND) if rng.random() < _ROUND_SHARE else rng.randint(1, 99)

    def digit() -> int:
        return rng.randint(1, 9)

    shapes = (
        lambda: digit() * 100,
        lambda: any_number() * 1_000,
        lambda: any_number() * 1_000,
        lambda: any_number() * 1_000 + digit() * 100,
        lambda: any_number() * 1_000 + digit() * 100,
        lambda: digit() * 1_000 + digit() * 100 + any_number(),
        any_number,
        lambda: digit() * 100_000,
        lambda: digit() * 100_000 + any_number() * 1_000,
        lambda: digit() * 100 + any_number(),
    )
    amount = rng.choice(shapes)()
    # One rupee has a word of its own in some languages, and nobody asks for one.
    in_rupees = rng.random() < _RUPEES_SHARE and amount > 1
    words = _money(amount, language) if in_rupees else say(amount, language)
    if language == "en" and rng.random() < _AND_SHARE:
        return words.replace(" hundred ", " hundred and ")
    return words.replace(" and ", " ") if language == "en" else words


@cache
def number_words(language: str) -> frozenset[str]:
    """Return every word that a digit or an amount of ``language`` may hold."""
    texts = [say(number, language) for number in _amounts()]
    texts += [_money(number, language) for number in _amounts() if number > 1]
    return frozenset(word for text in texts for word in text.split())


def _amounts() -> Iterator[int]:
    """Go through numbers in which every word of every amount above is said."""
    yield from range(1_000)
    for thousands in range(1, 100):
        yield from (thousands * 1_000, thousands * 1_000 + 100, thousands * 1_000 + 900)
    for thousands in range(1, 10):
        yield from (thousands * 1_000 + below for below in range(1, 1_000))
    for lakhs in range(1, 10):
        yield lakhs * 100_000
        yield from (lakhs * 100_000 + thousands * 1_000 for thousands in range(1, 100))


def _money(amount: int, language: str) -> str:
    return _spelt(say_money(Decimal(amount), language))


def _spelt(text: str) -> str:
    return unicodedata.normalize("NFC", text)
