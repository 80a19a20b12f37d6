"""What callers say in a language: the closed set of its phrases, and what goes around numbers.

``phrases/XX.txt`` holds one phrase a line. Lines that begin with ``#`` and a name give, parted by
``|``: what may precede a phrase (``prefix``), four digits (``ending``) or an amount (``before``),
and what may follow an amount (``after``).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "phrases"


@dataclass(frozen=True)
class Phrases:
    """The phrases of one language, in Unicode's composed form, and what surrounds them."""

    every: tuple[str, ...]
    prefix: tuple[str, ...]
    ending: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def words(self) -> frozenset[str]:
        """Return every word of all of them."""
        texts = (*self.every, *self.prefix, *self.ending, *self.before, *self.after)
        return frozenset(word for text in texts for word in text.split())


@cache
def phrases_of(language: str) -> Phrases:
    """Read the phrases of ``language``.

    Raises:
        KeyError: A line of what surrounds them is missing.
    """
    text = unicodedata.normalize("NFC", (_FOLDER / f"{language}.txt").read_text("utf-8"))
    around: dict[str, tuple[str, ...]] = {}
    every: dict[str, None] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("#"):
            name, _, texts = line[1:].partition(":")
            around[name.strip()] = tuple(map(str.strip, texts.split("|")))
        else:
            every[line] = None
    return Phrases(
        tuple(every), around["prefix"], around["ending"], around["before"], around["after"]
    )
