"""Speech from outside the domain, which a model must learn to refuse.

The tuning and the test sentences are other texts than the training sentences, written apart, so
that a refusal is never a memory of the sentence. English and Hindi train on sentences drawn from
templates and word pools, the others on sentences cut and joined anew (``XX.txt``). Callers who
speak a language that a model does not know are runs of words of such languages and, for every model
but the first, what English and Hindi callers say.
"""

from __future__ import annotations

import random
import re
import unicodedata
from functools import cache
from pathlib import Path

from agent.speech.recogniser.groups import GROUPS, Group
from agent.speech.recogniser.train.phrases import phrases_of

_FOLDER = Path(__file__).parent / "strangers"
_SLOT = re.compile(r"\{(\w+)\}")
_SALAD_SHARE = 0.15
_CUT_SHARE = 0.5
_LEAST_FOREIGN_WORDS = 3


def draw_stranger(language: str, rng: random.Random, split: str) -> str:
    """Draw a sentence of ``language`` that no flow asks for; ``split`` is train, tune or test."""
    if split != "train":
        return rng.choice(_lines(language, split))
    if language not in GROUPS["north"].languages:
        first, second = (rng.choice(_lines(language, split)).split() for _ in range(2))
        if rng.random() < _CUT_SHARE:
            first = [*first[: rng.randint(1, len(first))], *second[rng.randint(0, len(second)) :]]
        if rng.random() < _SALAD_SHARE:
            rng.shuffle(first)
        return " ".join(first)
    pools, templates = _templates(language)
    if rng.random() < _SALAD_SHARE:
        every = [word for name, pool in pools.items() if name != "num" for word in pool]
        return " ".join(rng.choice(every) for _ in range(rng.randint(1, 5)))
    return _SLOT.sub(lambda slot: rng.choice(pools[slot[1]]), rng.choice(templates))


def foreign(group: Group, split: str) -> tuple[str, ...]:
    """Return eSpeak's codes of the languages that ``split`` has and ``group`` does not know."""
    return tuple(
        code
        for code, (where, _) in _foreign().items()
        if where == split and code not in group.languages
    )


def draw_foreign(language: str, rng: random.Random) -> str:
    """Draw a run of words of a foreign language."""
    words = _foreign()[language][1]
    length = rng.randint(2, 7)
    start = rng.randrange(max(1, len(words) - length))
    return " ".join(words[start : start + length])


def neighbours(group: Group) -> tuple[str, ...]:
    """Return the languages of the one other group that is offered beside every language."""
    if not group.english_digits:
        return ()
    # Hindi and Urdu are one language to the ear.
    return tuple(
        language
        for language in GROUPS["north"].languages
        if not (language == "hi" and "ur" in group.languages)
    )


def draw_neighbour(language: str, rng: random.Random) -> str:
    """Draw what a caller of another group's language says, which is not for this model."""
    return rng.choice(_long_phrases(language))


@cache
def _long_phrases(language: str) -> list[str]:
    """Return phrases of some length: "agent" or "menu" is the same in every language."""
    every = phrases_of(language).every
    return [text for text in every if len(text.split()) >= _LEAST_FOREIGN_WORDS]


@cache
def _foreign() -> dict[str, tuple[str, list[str]]]:
    """Return, by eSpeak language code, the split and the words of each foreign language."""
    found: dict[str, tuple[str, list[str]]] = {}
    for line in _text("foreign.txt").splitlines():
        if line and not line.startswith("#"):
            head, words = line.split(": ", 1)
            code, split = head.split()
            found[code] = (split, words.split())
    return found


@cache
def _lines(language: str, split: str) -> list[str]:
    """Return the sentences of ``split``: a file of their own, or a part of the language's file."""
    if language in GROUPS["north"].languages:
        lines = _text(f"{split}.{language}.txt").splitlines()
    else:
        parts = _text(f"{language}.txt").split("# ")
        lines = next(part for part in parts if part.startswith(split)).splitlines()[1:]
    return [line.strip() for line in lines if line.strip()]


def _text(name: str) -> str:
    return unicodedata.normalize("NFC", (_FOLDER / name).read_text("utf-8"))


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
