"""A place by its name, as it sounds in the language of the call.

Villages of one district are named alike (-pur, -ganj), and callers add the endings of their
language (রামপুরের, ராம்பூர்ல). So a name must be said nearly whole, and be clearly the nearest.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from agent.language.said import negators, said, sounds_of
from agent.language.understand import NOT_UNDERSTOOD, Guess

_SURE = 0.86
"""One wrong letter among seven is let pass."""
_NEAR = 0.72
_MARGIN = 0.09
_ENDING = 4
"""Letters that a case ending adds to a name."""
_VOWELS = dict.fromkeys(map(ord, "aeiou"))
_CONSONANTS = 3
"""So many consonants make a name, whatever its vowels."""
_SAME_CONSONANTS = 0.92
_LONGEST = 20
"""Words of an utterance; more is no answer to a question for a place."""


def hear_place(text: str, places: Mapping[str, Sequence[str]], language: str) -> Guess:
    """Return which of `places` (id → its names in any script) `text` names.

    The target is None where no name or several are heard; `candidates` are those nearly or equally
    said, best first. A name that is refused ("not Rampur") is no target.
    """
    words = said(text, language)
    if not words or len(words) > _LONGEST:
        return NOT_UNDERSTOOD
    heard = tuple(_windows(words))
    names = _sounds(tuple((place, tuple(called)) for place, called in places.items()), language)
    likeness = {
        place: max((_like(window, name) for window in heard for name in called), default=0.0)
        for place, called in names.items()
    }
    ranked = sorted(likeness, key=lambda place: -likeness[place])
    close = [place for place in ranked if likeness[place] >= _NEAR]
    if not close:
        return NOT_UNDERSTOOD
    best = likeness[close[0]]
    runner_up = ranked[1] if len(ranked) > 1 else None
    close = [place for place in close if likeness[place] >= best - _MARGIN]
    refused = bool(negators(language) & set(words))
    if len(close) == 1 and best >= _SURE and not refused:
        return Guess(close[0], round(best, 3), runner_up)
    return Guess(None, round(best, 3), runner_up, tuple(close))


def _windows(words: Sequence[str]) -> Iterator[str]:
    """Yield every one to three words in a row, as one: Kishan Ganj is Kishanganj."""
    for length in range(1, 4):
        for at in range(len(words) - length + 1):
            yield "".join(words[at : at + length])


@lru_cache(maxsize=32)
def _sounds(
    places: tuple[tuple[str, tuple[str, ...]], ...], language: str
) -> Mapping[str, frozenset[str]]:
    return {
        place: frozenset("".join(sounds_of(name, language)) for name in names)
        for place, names in places
    }


def _like(window: str, name: str) -> float:
    """Return how alike they sound, 0..1; what follows a whole name may be its ending."""
    if not name or abs(len(window) - len(name)) > _ENDING:
        return 0.0
    like = max(fuzz.ratio(window, name), fuzz.ratio(window[: len(name)], name) - 1) / 100
    consonants = name.translate(_VOWELS)
    if len(consonants) >= _CONSONANTS and window.translate(_VOWELS) == consonants:
        like = max(like, _SAME_CONSONANTS)
    return like
