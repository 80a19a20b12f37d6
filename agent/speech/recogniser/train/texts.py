"""What the training voices say, and which texts belong to which split.

A digit string or an amount belongs to one split by its checksum, so none that is tested was ever
trained on. Phrases are a closed set and are in every split: there the voices are held out.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from functools import cache
from typing import Literal

from agent.speech.recogniser.groups import Group
from agent.speech.recogniser.train.numbers import draw_amount, draw_digits, number_words, say
from agent.speech.recogniser.train.phrases import phrases_of
from agent.speech.recogniser.train.strangers import draw_stranger

Split = Literal["train", "tune", "test"]
Kind = Literal["phrase", "digits", "english digits", "amount", "stranger"]
_LENGTHS = (1, 2, 3, 4, 4, 4, 4, 4, 5, 6)
_PREFIX_SHARE = 0.08
_ENDING_SHARE = 0.2
_AROUND_SHARE = 0.08


@cache
def vocabulary(group: Group) -> tuple[str, ...]:
    """Return every word the group's model can write, sorted; its place is its token number."""
    words = {"and"} if "en" in group.languages else set[str]()
    for language in group.languages:
        words |= phrases_of(language).words | number_words(language)
    if group.english_digits:
        words |= {say(digit, "en") for digit in range(10)}
    return tuple(sorted(words))


def split_of(text: str) -> Split:
    """Return the split a digit block or an amount belongs to: 8 in 10 train, 1 tune, 1 test."""
    bucket = zlib.crc32(text.encode()) % 10
    return "test" if bucket == 0 else "tune" if bucket == 1 else "train"


def draw(kind: Kind, language: str, rng: random.Random, split: Split) -> str:
    """Draw one text of ``kind`` for ``split``; a stranger is speech outside the domain."""
    if kind == "stranger":
        text = draw_stranger(language, rng, split)
        # A template can come out as a phrase of ours ("today").
        while text in phrases_of(language).every:
            text = draw_stranger(language, rng, split)
        return text
    if kind == "phrase":
        text = rng.choice(phrases_of(language).every)
        if split == "train" and rng.random() < _PREFIX_SHARE:
            text = f"{rng.choice(phrases_of(language).prefix)} {text}"
        return text
    if kind == "amount":
        return _until(lambda: _amount(language, rng), split)
    if kind == "english digits":
        return _digits("en", rng, split)
    text = _digits(language, rng, split)
    if len(text.split()) == 4 and rng.random() < _ENDING_SHARE:
        return f"{rng.choice(phrases_of(language).ending)} {text}"
    return text


def _amount(language: str, rng: random.Random) -> str:
    words = draw_amount(language, rng)
    around = rng.random()
    if around < _AROUND_SHARE:
        return f"{rng.choice(phrases_of(language).before)} {words}"
    if around < 2 * _AROUND_SHARE:
        return f"{words} {rng.choice(phrases_of(language).after)}"
    return words


def _digits(language: str, rng: random.Random, split: Split) -> str:
    if split != "train":
        return _until(lambda: draw_digits(language, rng, 4), split)
    while True:
        text = draw_digits(language, rng, rng.choice(_LENGTHS))
        words = text.split()
        # A block held out must not be met inside a longer string either.
        blocks = (" ".join(words[at : at + 4]) for at in range(len(words) - 3))
        if all(split_of(block) == "train" for block in blocks):
            return text


def _until(make: Callable[[], str], split: Split) -> str:
    while True:
        text = make()
        if split_of(text) == split:
            return text
