"""Speech from outside the domain, which the recogniser must learn to refuse.

Training sentences are drawn from templates and word pools; the tuning and the test sentences are
other texts, written apart, so that a refusal is never a memory of the sentence. Runs of words of
other languages stand for callers who speak a language the recogniser does not know.
"""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "strangers"
_SLOT = re.compile(r"\{(\w+)\}")
_SALAD_SHARE = 0.15


def draw_stranger(language: str, rng: random.Random, split: str) -> str:
    """Draw a sentence of ``language`` that no flow asks for; ``split`` is train, tune or test."""
    if language not in ("en", "hi"):
        words = foreign()[language][1]
        length = rng.randint(2, 7)
        start = rng.randrange(max(1, len(words) - length))
        return " ".join(words[start : start + length])
    if split != "train":
        return rng.choice(_lines(language, split))
    pools, templates = _templates(language)
    if rng.random() < _SALAD_SHARE:
        every = [word for name, pool in pools.items() if name != "num" for word in pool]
        return " ".join(rng.choice(every) for _ in range(rng.randint(1, 5)))
    return _SLOT.sub(lambda slot: rng.choice(pools[slot[1]]), rng.choice(templates))


@cache
def foreign() -> dict[str, tuple[str, list[str]]]:
    """Return, by eSpeak language code, the split and the words of each foreign language."""
    found: dict[str, tuple[str, list[str]]] = {}
    for line in (_FOLDER / "foreign.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            head, words = line.split(": ", 1)
            code, split = head.split()
            found[code] = (split, words.split())
    return found


@cache
def _lines(language: str, split: str) -> list[str]:
    text = (_FOLDER / f"{split}.{language}.txt").read_text("utf-8")
    return [line.strip() for line in text.splitlines() if line.strip()]


@cache
def _templates(language: str) -> tuple[dict[str, list[str]], list[str]]:
    pools: dict[str, list[str]] = {}
    templates: list[str] = []
    for line in _lines(language, "train"):
        if line.startswith("#"):
            continue
        name, separator, words = line.partition(": ")
        if separator:
            pools[name] = words.split("|")
        else:
            templates.append(line)
    return pools, templates
