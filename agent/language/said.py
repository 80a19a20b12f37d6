"""What a caller said, as the sounds of its words in the language of the call."""

from collections.abc import Iterable, Sequence
from functools import cache

from agent.language.normalise import fold, normalise
from agent.language.sound import sound
from agent.language.tables import TABLES
from agent.language.tables.table import Hearing

Phrases = frozenset[tuple[str, ...]]

MAX_CHARS = 300
"""Longer utterances hold no answer: an answer to one question takes a breath."""


def phrases(texts: Iterable[str], language: str) -> Phrases:
    """Return `texts` as runs of sounds, ready for `stripped`."""
    return frozenset(sounds_of(text, language) for text in texts)


def sounds_of(text: str, language: str) -> tuple[str, ...]:
    """Return the sounds of the words of `text`."""
    return tuple(sound(fold(text), language).split())


def said(text: str, language: str) -> tuple[str, ...]:
    """Return the sounds of what was said, without fillers; nothing where it is a speech."""
    if len(text) > MAX_CHARS:
        return ()
    return tuple(sound(normalise(text, language), language).split())


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


def heard_codes(language: str) -> tuple[str, ...]:
    """Return the languages whose words count in a call in `language`, its own first.

    A language without a table hears English.
    """
    own = TABLES.get(language)
    codes = (language, *own.hears.borrows) if own else ("en",)
    return tuple(code for code in codes if code in TABLES)


@cache
def heard_in(language: str) -> tuple[Hearing, ...]:
    """Return the words that count in a call in `language`, in the order of `heard_codes`."""
    return tuple(TABLES[code].hears for code in heard_codes(language))


@cache
def negators(language: str) -> frozenset[str]:
    """Return the sounds of the words that turn a request of this call into its opposite."""
    return frozenset(
        word for hears in heard_in(language) for word in sounds_of(hears.negators, language)
    )
