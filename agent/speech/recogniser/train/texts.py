"""What the training voices say, and which texts belong to which split.

A digit string or an amount belongs to one split by its checksum, so none that is tested was ever
trained on. Phrases are a closed set and are in every split: there the voices are held out.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Literal

from agent.speech.recogniser.train.numbers import (
    EN_DIGITS,
    EN_TEENS,
    EN_TENS,
    HI_NUMBERS,
    WORDS,
    draw_amount,
    draw_digits,
)
from agent.speech.recogniser.train.strangers import draw_stranger

Split = Literal["train", "tune", "test"]
Kind = Literal["phrase", "digits", "amount", "stranger"]
LANGUAGES = ("en", "hi")
_PREFIXES = {
    "en": ("please", "i want to know", "can you please", "hello"),
    "hi": ("कृपया", "जी", "सुनिए", "नमस्ते"),
}
_LENGTHS = (1, 2, 3, 4, 4, 4, 4, 4, 5, 6)
_PREFIX_SHARE = 0.08
_ENDING_SHARE = 0.2


@cache
def phrases(language: str) -> tuple[str, ...]:
    """Return the closed set of phrases of ``language``, one a line in ``phrases/``."""
    path = Path(__file__).parent / "phrases" / f"{language}.txt"
    return tuple(line.strip() for line in path.read_text("utf-8").splitlines() if line.strip())


@cache
def vocabulary() -> tuple[str, ...]:
    """Return every word the recogniser can write, sorted; its place is its token number."""
    words = {*EN_DIGITS, *EN_TEENS, *EN_TENS, *HI_NUMBERS, "and"}
    for language in LANGUAGES:
        say = WORDS[language]
        texts = (*phrases(language), *_PREFIXES[language], *say.before, *say.after, *say.ending)
        words |= {word for text in texts for word in text.split()}
        words |= {say.hundred, say.thousand, say.lakh, say.rupees}
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
        while language in LANGUAGES and text in phrases(language):
            text = draw_stranger(language, rng, split)
        return text
    if kind == "phrase":
        text = rng.choice(phrases(language))
        if split == "train" and rng.random() < _PREFIX_SHARE:
            text = f"{rng.choice(_PREFIXES[language])} {text}"
        return text
    if kind == "amount":
        return _until(lambda: draw_amount(language, rng), split)
    return _draw_digits(language, rng, split)


def _draw_digits(language: str, rng: random.Random, split: Split) -> str:
    if split != "train":
        text = _until(lambda: draw_digits(language, rng, 4), split)
        return _ending(text, language, rng)
    while True:
        text = draw_digits(language, rng, rng.choice(_LENGTHS))
        words = text.split()
        blocks = [" ".join(words[at : at + 4]) for at in range(max(1, len(words) - 3))]
        # A block held out must not be met inside a longer string either.
        if len(words) >= 4 and any(split_of(block) != "train" for block in blocks):
            continue
        return _ending(text, language, rng) if len(words) == 4 else text


def _ending(text: str, language: str, rng: random.Random) -> str:
    if rng.random() < _ENDING_SHARE:
        return f"{rng.choice(WORDS[language].ending)} {text}"
    return text


def _until(make: Callable[[], str], split: Split) -> str:
    while True:
        text = make()
        if split_of(text) == split:
            return text
