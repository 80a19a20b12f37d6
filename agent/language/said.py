"""What a caller said, as the sounds of its words."""

from collections.abc import Iterable, Sequence
from functools import cache

from agent.language.normalise import fold, normalise
from agent.language.sound import sound
from agent.language.tables import TABLES

Phrases = frozenset[tuple[str, ...]]

MAX_CHARS = 300
"""Longer utterances hold no answer: an answer to one question takes a breath."""


def phrases(texts: Iterable[str]) -> Phrases:
    """Return `texts` as runs of sounds, ready for `stripped`."""
    return frozenset(sounds_of(text) for text in texts)


def sounds_of(text: str) -> tuple[str, ...]:
    """Return the sounds of the words of `text`."""
    return tuple(sound(fold(text)).split())


def said(text: str, language: str) -> tuple[str, ...]:
    """Return the sounds of what was said, without fillers; nothing where it is a speech."""
    if len(text) > MAX_CHARS:
        return ()
    return tuple(sound(normalise(text, language)).split())


def stripped(words: Sequence[str], around: Phrases) -> tuple[str, ...]:
    """Return `words` less the phrases of `around` at either end, longest first."""
    inside = tuple(words)
    while run := _run_at_an_end(inside, around):
        inside = inside[run:] if run > 0 else inside[:run]
    return inside


def _run_at_an_end(words: tuple[str, ...], around: Phrases) -> int:
    """Return how many words a phrase takes at the start, or negative at the end, or 0."""
    longest = max(map(len, around), default=0)
    for length in range(min(longest, len(words)), 0, -1):
        if words[:length] in around:
            return length
        if words[-length:] in around:
            return -length
    return 0


@cache
def negators() -> frozenset[str]:
    """Return the sounds of the words that turn a request into its opposite, in any language."""
    return frozenset(word for table in TABLES.values() for word in sounds_of(table.hears.negators))
