"""Comparing an utterance with example wordings by the words that matter, as they sound.

Whole-string similarity reads "sim card block" as "card block" and बच्चा खो गया as कार्ड खो गया. So
the words that say little (मेरा, है, my) are set aside, and the rest must be found in each other, word
by word, allowing for spelling.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz, process

from agent.language.said import negators as negators_in
from agent.language.said import sounds_of
from agent.language.tables import TABLES

_SAME_WORD = 82.0
"""Least rapidfuzz ratio (0..100) of two spellings of one word."""
_SHORT = 5
"""Words of so few letters must sound the same: khate (account) is not kate (cut), again not agent.
"""
_CONSONANTS = 4
"""So many consonants make a word, whatever its vowels: balance, balens."""
_SAME_CONSONANTS = 0.9
_VOWELS = dict.fromkeys(map(ord, "aeiou"))


@dataclass(frozen=True)
class Likeness:
    """How an utterance is like the nearest wording of a target, each 0..1.

    `covered` is how much of the wording was said; `both` also counts against it what was said
    beside it, except words that the target's other wordings have.
    """

    covered: float
    both: float


class Wordings:
    """The wordings of some targets, indexed by word."""

    def __init__(self, wordings: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Take (target, sounds of a wording) pairs."""
        # Dictionaries, not sets: replaying a call must rank ties in the same order.
        told = dict.fromkeys((target, frozenset(telling(words))) for target, words in wordings)
        self._wordings = list(told)
        self._with_word: dict[str, list[int]] = {}
        for at, (_, wording) in enumerate(self._wordings):
            for word in sorted(wording):
                self._with_word.setdefault(word, []).append(at)
        self._vocabulary = list(self._with_word)
        self._consonants = [_consonants(word) for word in self._vocabulary]

    def like(self, words: Sequence[str]) -> dict[str, Likeness]:
        """Return each target that shares a word with `words` (sounds), by its nearest wording.

        A wording is near only where both or neither turn the request round (do not block).
        """
        told = dict.fromkeys(telling(words))
        found: dict[int, dict[str, float]] = {}
        familiar: dict[str, set[str]] = {}
        for word in told:
            taken: set[int] = set()
            for known, sameness in self._same_words(word):
                for at in self._with_word[known]:
                    if at in taken:
                        continue
                    taken.add(at)
                    matches = found.setdefault(at, {})
                    matches[known] = max(sameness, matches.get(known, 0.0))
                    familiar.setdefault(self._wordings[at][0], set()).add(word)
        turned = _negators() & set(words)
        nearest: dict[str, Likeness] = {}
        for at, matches in found.items():
            target, wording = self._wordings[at]
            if bool(turned) != bool(_negators() & wording):
                continue
            matched = sum(matches.values())
            strange = len(told) - len(familiar[target])
            likeness = Likeness(
                covered=matched / len(wording),
                both=2 * matched / (len(wording) + len(matches) + strange),
            )
            if target not in nearest or _rank(likeness) > _rank(nearest[target]):
                nearest[target] = likeness
        return nearest

    def _same_words(self, word: str) -> list[tuple[str, float]]:
        """Return the known words that `word` may be a spelling of, likest first, each 0..1."""
        if len(word) <= _SHORT:
            return [(word, 1.0)] if word in self._with_word else []
        same = {
            known: ratio / 100
            for known, ratio, _ in process.extract(
                word, self._vocabulary, scorer=fuzz.ratio, score_cutoff=_SAME_WORD, limit=5
            )
            if len(known) > _SHORT
        }
        consonants = _consonants(word)
        if len(consonants) >= _CONSONANTS:
            for known, of_known in zip(self._vocabulary, self._consonants, strict=True):
                if of_known == consonants and len(known) > _SHORT:
                    same[known] = max(_SAME_CONSONANTS, same.get(known, 0.0))
        return sorted(same.items(), key=lambda pair: -pair[1])


def _rank(likeness: Likeness) -> tuple[float, float]:
    return likeness.both, likeness.covered


def telling(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words (sounds) that matter, or all where none does; negators always matter."""
    return tuple(word for word in words if word not in _light()) or tuple(words)


@cache
def _light() -> frozenset[str]:
    light = (sounds_of(table.hears.light, code) for code, table in TABLES.items())
    return frozenset(word for words in light for word in words) - _negators()


@cache
def _negators() -> frozenset[str]:
    return frozenset(word for code in TABLES for word in negators_in(code))


def _consonants(word: str) -> str:
    return word.translate(_VOWELS)
