"""Number words that callers and recognisers write together, taken apart; and words like numbers."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from rapidfuzz import fuzz, process

from agent.language.hearing import NumberWords, number_words
from agent.language.said import heard_in, sounds_of

_TEN = 10


@lru_cache(maxsize=20_000)
def parted(word: str, language: str) -> tuple[str, ...]:
    """Return the number words that `word` (a sound) is written together of, () where it is not.

    सव्वादोनशे is सव्वा दोन शे and நாலாயிரம் is நாலு ஆயிரம்: before a vowel a short end vowel is
    lost, or y or v glides between. What may hang on the last word (লাখের) is dropped. Few long words
    are likelier than many short ones, and chacha is an uncle, not 6 6. Where two
    ways are alike (સોળલાખ is 16 lakh and 100 lakh), nothing is guessed: an amount hangs on it.
    """
    known = number_words(language)
    if word in known.fused:
        return known.fused[word]
    if word in known.words:
        return (word,)
    best: dict[int, list[_Way]] = {0: [_Way()]}
    for at in range(len(word)):
        if at not in best:
            continue
        # Two alike letters that meet are heard as one: पंचवीस + शे is panchvishe.
        for start in (at, at - 1) if at else (at,):
            for taken, piece in _pieces(language).get(word[start : start + 2], ()):
                end = start + len(taken)
                if not word.startswith(taken, start) or not _whole(taken, piece, word, end):
                    continue
                longer = [way.and_then(piece, taken != piece) for way in best[at]]
                _keep(best, end, longer)
                if taken[-1] in _VOWELS and _GLIDE.match(word, end):
                    _keep(best, end + 1, longer)
    ways = [
        way
        for end, found in best.items()
        for way in found
        if (way.pieces and word[end:] in known.endings)
        or (end == len(word) and len(way.pieces) > 1)
        if _sensible(way.pieces, known)
    ]
    ways.sort(key=_Way.cost)
    likeliest = [way for way in ways if way.cost() == ways[0].cost()]
    if len({way.meaning(known) for way in likeliest}) != 1:
        return ()
    return tuple(part for piece in ways[0].pieces for part in known.fused.get(piece, (piece,)))


@dataclass(frozen=True)
class _Way:
    """One way to part a word: its pieces, and how many of them lost their end."""

    pieces: tuple[str, ...] = ()
    lost: int = 0

    def and_then(self, piece: str, lost: bool) -> "_Way":
        return _Way((*self.pieces, piece), self.lost + lost)

    def cost(self) -> tuple[int, int]:
        return len(self.pieces), self.lost

    def meaning(self, known: NumberWords) -> tuple[object, ...]:
        """Return what each piece stands for; two spellings of one number stand for the same."""
        numbers = (known.below_hundred, known.scales, known.mixed, known.steps, known.parts)
        parts = [part for piece in self.pieces for part in known.fused.get(piece, (piece,))]
        values = [next((n[part] for n in numbers if part in n), part) for part in parts]
        # நூற்று is a hundred, and so is one hundred.
        return tuple(value for value in values if value != 1)


def _sensible(pieces: tuple[str, ...], known: NumberWords) -> bool:
    """Return whether such words are written together: no two numbers, as in chacha (6 6).

    Only where tens and units are words of their own is a unit written to a scale (ನೂರೊಂದು): the end
    of लाखाचं is no 6.
    """
    for piece, after in pairwise(pieces):
        number = known.below_hundred.get(after)
        if number is None:
            continue
        unit_after_tens = number < _TEN and piece in known.tens
        if piece in known.below_hundred and not unit_after_tens:
            return False
        if piece in known.scales and number < _TEN and not known.fuses_units:
            return False
    return True


@lru_cache(maxsize=20_000)
def like_a_number(word: str, language: str) -> bool:
    """Return whether `word` (a sound), which is no number word, may be a misheard one.

    Near in letters, or ending in a hundred or thousand: to pass over it could lose the thousand of
    an amount.
    """
    known = number_words(language)
    if len(word) < _SHORT or word in _common(language):
        return False
    scales = tuple(scale for scale in known.scales if len(scale) >= _SHORT)
    return word.endswith(scales) or (
        process.extractOne(word, known.words, scorer=fuzz.ratio, score_cutoff=_LIKE) is not None
    )


_SHORT = 4
_LIKE = 80.0


@cache
def _common(language: str) -> frozenset[str]:
    """Return the words of a call in `language` that are known to be no numbers."""
    return frozenset(
        word
        for hears in heard_in(language)
        for texts in (
            (hears.light, hears.negators),
            (hears.fillers, hears.around_amount, hears.around_digits, hears.around_answer),
            (hears.yes, hears.agree, hears.no, hears.unsure),
        )
        for text in texts
        for word in sounds_of(text if isinstance(text, str) else " ".join(text), language)
    )


_WAYS = 4
"""Ways to part a word that are followed at once."""

_VOWELS = frozenset("aeiou")
_GLIDE = re.compile("[yv](?=[aeiou])")


def _whole(taken: str, piece: str, word: str, end: int) -> bool:
    """Return whether `piece` is all there, or lost its end vowel to what follows at `end`."""
    before_vowel = word[end : end + 1] in _VOWELS
    return taken == piece or (end < len(word) and (before_vowel or len(taken) >= _SHORT))


def _keep(best: dict[int, list[_Way]], end: int, ways: Iterable[_Way]) -> None:
    """Keep the likeliest ways to `end`."""
    found = dict.fromkeys([*best.get(end, ()), *ways])
    best[end] = sorted(found, key=_Way.cost)[:_WAYS]


@cache
def _pieces(language: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return, by its first two letters, (what is heard of it, the word) of each word to part."""
    known = number_words(language)
    found: dict[str, list[tuple[str, str]]] = {}
    for word in sorted(
        known.words - known.points - known.repeats.keys() - known.several.keys(),
        key=lambda w: (-len(w), w),
    ):
        if len(word) < 2:
            continue
        found.setdefault(word[:2], []).append((word, word))
        if len(word) > 3 and word[-1] in "aiu" and word[-2] not in _VOWELS:
            found[word[:2]].append((word[:-1], word))
    return {start: tuple(pairs) for start, pairs in found.items()}
