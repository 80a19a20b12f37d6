"""The example nearest to an utterance, by the tokens they share and how telling those are."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from agent.language.meaning import Reading, Token, Tokens

_STRANGE = 0.12
"""What a telling word that nobody listed counts, beside 0..1 of a concept."""


@dataclass(frozen=True)
class Likeness:
    """How like a target's examples an utterance is, each 0..1.

    `both` compares it with the nearest one; `explained` is how much of it is in any of them.
    """

    both: float
    explained: float


class Nearest:
    """How like the nearest example of each target an utterance is, by the weight of its tokens."""

    def __init__(self, taught: Iterable[tuple[str, tuple[Tokens, ...]]]) -> None:
        examples = [*taught]
        self._names = list(dict.fromkeys(target for target, _ in examples))
        targets_of: dict[Token, set[str]] = {}
        for target, reading in examples:
            for token in (token for meant in reading for token in meant):
                targets_of.setdefault(token, set()).add(target)
        scale = log(1 + len(self._names))
        self._weights = {
            token: log(1 + len(self._names) / len(targets)) / scale
            for token, targets in targets_of.items()
        }
        self._sizes = np.array([sum(map(self._weight, reading)) for _, reading in examples])
        posted: dict[Token, list[int]] = {}
        for at, (_, reading) in enumerate(examples):
            for token in dict.fromkeys(token for meant in reading for token in meant):
                posted.setdefault(token, []).append(at)
        self._posted = {token: np.array(places) for token, places in posted.items()}
        index = {name: at for at, name in enumerate(self._names)}
        self._target_of = np.array([index[target] for target, _ in examples], dtype=np.intp)

    def alike(self, reading: Reading) -> dict[str, Likeness]:
        """Return how each target that shares a token with `reading` is like it."""
        shared: NDArray[np.float64] = np.zeros(len(self._target_of))
        explained: NDArray[np.float64] = np.zeros(len(self._names))
        size = _STRANGE * len(reading.strange) + len(reading.off_topic)
        for meant in reading.tokens:
            weight = self._weight(meant)
            size += weight
            known = [self._posted[token] for token in meant if token in self._posted]
            if known:
                examples = np.unique(np.concatenate(known))
                shared[examples] += weight
                explained[np.unique(self._target_of[examples])] += weight
        both: NDArray[np.float64] = np.zeros(len(self._names))
        np.maximum.at(both, self._target_of, 2 * shared / (self._sizes + size))
        return {
            name: Likeness(float(min(both[at], 1.0)), float(explained[at] / size))
            for at, name in enumerate(self._names)
            if both[at]
        }

    def strange(self, meant: Tokens) -> bool:
        """Say whether no example is about any of what a word may mean."""
        return not meant & self._posted.keys()

    def _weight(self, meant: Tokens) -> float:
        """Return what a word counts; one in no example counts as the most telling."""
        return sum(self._weights.get(token, 1.0) for token in meant) / len(meant)
