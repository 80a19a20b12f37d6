"""Which target a set of tokens asks for, or none: logistic regression over tokens and their pairs.

Concepts are few, so it trains in about a second on the examples of every language at once, and what
Hindi callers say teaches Tamil. What asks for nothing is taught beside it: see `lessons`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from agent.language.meaning import Token, Tokens


class Classifier:
    """Trained once, then read-only."""

    def __init__(
        self, rows: Sequence[tuple[Tokens, str, float]], telling: Iterable[Tokens]
    ) -> None:
        """Learn from (tokens, target, weight); of pairs only those within one of `telling`."""
        # Importing scikit-learn takes over a second; who only speaks numbers does not pay for it.
        from scipy.sparse import csr_matrix
        from sklearn.linear_model import LogisticRegression
        from threadpoolctl import threadpool_limits

        self.targets = sorted({target for _, target, _ in rows})
        self._columns: dict[Token | tuple[Token, Token], int] = {}
        for tokens in telling:
            for feature in _features(tokens):
                self._columns.setdefault(feature, len(self._columns))
        for tokens, _, _ in rows:
            for token in sorted(tokens):
                self._columns.setdefault(token, len(self._columns))
        starts, columns = [0], []
        for tokens, _, _ in rows:
            columns += self._columns_of(tokens)
            starts.append(len(columns))
        seen = csr_matrix(
            (np.ones(len(columns)), columns, starts), shape=(len(rows), len(self._columns) or 1)
        )
        self._weights = np.zeros((len(self._columns) or 1, len(self.targets)))
        self._bias = np.zeros(len(self.targets))
        if len(self.targets) > 1:
            model = LogisticRegression(C=8.0, tol=1e-3, max_iter=200)
            # Threads that wait for busy cores make so small a problem ten times slower.
            with threadpool_limits(limits=1):
                model.fit(seen, [t for _, t, _ in rows], sample_weight=[w for _, _, w in rows])
            coefficients, bias = model.coef_, model.intercept_
            if len(self.targets) == 2:
                coefficients = np.vstack([-coefficients[0] / 2, coefficients[0] / 2])
                bias = np.array([-bias[0] / 2, bias[0] / 2])
            self._weights, self._bias = coefficients.T.copy(), bias

    def probabilities(self, tokens: Tokens) -> Mapping[str, float]:
        """Return the probability (0..1) of each target for `tokens`."""
        scores: NDArray[np.float64] = self._bias + self._weights[self._columns_of(tokens)].sum(
            axis=0
        )
        scores = np.exp(scores - scores.max())
        scores /= scores.sum()
        return dict(zip(self.targets, scores.tolist(), strict=True))

    def quantile(self, target: str, sets: Sequence[Tokens], share: float) -> float:
        """Return the probability of `target` that `share` (0..1) of `sets` have at most.

        1 where there is no set.
        """
        found = [self.probabilities(tokens)[target] for tokens in sets]
        return float(np.quantile(found, share)) if found else 1.0

    def _columns_of(self, tokens: Tokens) -> list[int]:
        return [self._columns[feature] for feature in _features(tokens) if feature in self._columns]


def _features(tokens: Tokens) -> Iterator[Token | tuple[Token, Token]]:
    """Yield each token and each pair of concepts, in one order.

    Words of one language (`ta:…`) are too many, and said too seldom, to go in pairs.
    """
    ordered = sorted(tokens)
    yield from ordered
    yield from combinations([token for token in ordered if ":" not in token], 2)
