"""What a caller wants, of the targets an operator gave examples for; refused rather than guessed.

An utterance that is an example is understood at once. Any other is read as the concepts it is about
(`meaning`); then the example nearest to it and a classifier trained on all examples must name one
target, by a margin. Whatever is near but not sure comes back as candidates for "did you mean".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

from agent.language.classifier import NOTHING, Classifier, Tokens
from agent.language.lexicon.concepts import CONCEPTS
from agent.language.lexicon.elsewhere import ELSEWHERE
from agent.language.lexicon.lexicon import heard_with
from agent.language.meaning import Reader, Reading, Token, plain_reader
from agent.language.said import said
from agent.language.template import expand
from agent.language.wordings import Wordings

Examples = Mapping[str, Mapping[str, Sequence[str]]]
"""Target → language → sentence templates."""

_SURE = 0.6
"""Least probability of a target that is understood."""
_NEAR = 0.25
"""Least probability of one that is asked about."""
_LIKE = 0.45
"""Least likeness to an example of a target that is understood."""
_LIKE_MARGIN = 0.15
"""By how much another target's example may be nearer."""
_EXAMPLES = 4.0
_BESIDE = ("say", "not", "bank")
_BESIDE_WEIGHT = 0.3
_SPOILERS = ("off_topic", "dont")
_SPOILT_WEIGHT = 0.3
_EXPLAINED = 0.6
_NEARLY_SAID = 0.6
_STRANGE = 0.12
"""What a telling word that nobody listed counts, beside 0..1 of a concept."""


@dataclass(frozen=True)
class Guess:
    """What was understood; `target` None where it is not sure.

    `confidence` (0..1) is that of the best target. `candidates` are what may have been meant, best
    first, where the target is None: none, one that was nearly said, or several that are close.
    """

    target: str | None
    confidence: float
    runner_up: str | None = None
    candidates: tuple[str, ...] = ()


NOT_UNDERSTOOD = Guess(None, 0.0)


class Matcher:
    """Understands utterances by examples. Built once (about two seconds), then read-only."""

    def __init__(
        self, examples: Examples, concepts: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        """Take the examples, and `concepts`: target → further ones as concepts, space-separated.

        Raises LanguageError, naming the template that cannot be read.
        """
        self._exact: dict[str, dict[tuple[str, ...], dict[str, None]]] = {}
        for target, by_language in examples.items():
            for language, templates in by_language.items():
                exact = self._exact.setdefault(language, {})
                for template in templates:
                    for sentence in expand(template):
                        exact.setdefault(said(sentence, language), {})[target] = None
        self._own = {
            language: _unlisted(language, exact) for language, exact in self._exact.items()
        }
        self._readers: dict[str, Reader] = {}
        taught: dict[tuple[str, tuple[Tokens, ...]], None] = {}
        for language, exact in self._exact.items():
            reader = self._reader(language)
            for words, targets in exact.items():
                if reading := reader.read(words).tokens:
                    for target in targets:
                        taught[target, reading] = None
        for target, combinations in (concepts or {}).items():
            for names in combinations:
                taught[target, tuple(frozenset({name}) for name in names.split())] = None
        self._nearest = _Nearest(taught)
        self._classifier = Classifier([*_rows(taught)])

    def best(self, text: str, language: str) -> Guess:
        """Return what `text`, said in a call held in `language`, asks for."""
        words = said(text, language)
        if not words:
            return NOT_UNDERSTOOD
        for code in heard_with(language):
            if targets := self._exact.get(code, {}).get(said(text, code)):
                return _certain(tuple(targets))
        reading = self._reader(language).read(words)
        return self._weigh(reading)

    def _weigh(self, reading: Reading) -> Guess:
        """Return the target that the classifier and the nearest example agree on."""
        tokens = frozenset(token for meant in reading.tokens for token in meant)
        probable = self._classifier.probabilities(tokens) if tokens else {}
        alike = self._nearest.alike(reading)
        ranked = sorted(alike, key=lambda target: -probable[target])
        if not ranked:
            return NOT_UNDERSTOOD
        best, runner_up = ranked[0], ranked[1] if len(ranked) > 1 else None
        confidence = round(min(probable[best], 0.99), 3)
        nearest = max(like.both for like in alike.values())
        if (
            probable[best] >= _SURE
            and alike[best].both >= max(_LIKE, nearest - _LIKE_MARGIN)
            and alike[best].explained >= _EXPLAINED
        ):
            return Guess(best, confidence, runner_up)
        near = [t for t in ranked if probable[t] >= _NEAR or alike[t].both >= _NEARLY_SAID]
        return Guess(None, confidence, runner_up, tuple(near[:2]))

    def _reader(self, language: str) -> Reader:
        if language not in self._readers:
            self._readers[language] = Reader(
                language,
                ((code, word) for code in heard_with(language) for word in self._own.get(code, ())),
            )
        return self._readers[language]


@dataclass(frozen=True)
class Likeness:
    """How like a target's examples an utterance is, each 0..1.

    `both` compares it with the nearest one; `explained` is how much of it is in any of them.
    """

    both: float
    explained: float


class _Nearest:
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
        size = _STRANGE * len(reading.strange)
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

    def _weight(self, meant: Tokens) -> float:
        """Return what a word counts; one in no example counts as the most telling."""
        return sum(self._weights.get(token, 1.0) for token in meant) / len(meant)


def _unlisted(language: str, sentences: Iterable[tuple[str, ...]]) -> list[str]:
    """Return the telling words of `sentences` (sounds) that no lexicon lists, in order."""
    reader = plain_reader(language)
    return list(dict.fromkeys(word for words in sentences for word in reader.read(words).strange))


def _rows(
    taught: Iterable[tuple[str, tuple[Tokens, ...]]],
) -> Iterator[tuple[Tokens, str, float]]:
    """Yield what the classifier learns: the examples, and beside them what asks for nothing.

    A target counts by the root of how much was written for it: many ways of saying it must not
    drown a flow with few. A word of `_BESIDE` changes nothing, "do not" and what is off topic do.
    """
    asked: dict[str, dict[Tokens, None]] = {}
    for target, reading in taught:
        asked.setdefault(target, {})[frozenset().union(*reading)] = None
    every = {tokens for of_target in asked.values() for tokens in of_target}
    for target, of_target in asked.items():
        share = _EXAMPLES / sqrt(len(of_target))
        for tokens in of_target:
            yield tokens, target, share
            for beside in _BESIDE:
                if beside not in tokens and tokens | {beside} not in every:
                    yield tokens | {beside}, target, share * _BESIDE_WEIGHT
            for spoiler in _SPOILERS:
                if spoiler not in tokens and tokens | {spoiler} not in every:
                    yield tokens | {spoiler}, NOTHING, share * _SPOILT_WEIGHT
    yield frozenset(), NOTHING, 5.0
    for names in ELSEWHERE:
        if frozenset(names.split()) not in every:
            yield frozenset(names.split()), NOTHING, 1.0
    for concept in CONCEPTS:
        if frozenset({concept}) not in every:
            yield frozenset({concept}), NOTHING, 0.3


def choose(text: str, options: Mapping[str, Sequence[str]], language: str) -> Guess:
    """Return which of `options` (name → wordings in any languages; templates) `text` picks.

    What is said beside an option does not matter; naming two gives both as candidates.
    """
    words = said(text, language)
    if not words:
        return NOT_UNDERSTOOD
    wordings = _option_wordings(
        tuple((name, tuple(texts)) for name, texts in options.items()), language
    )
    likenesses = wordings.like(words)
    return _by_margin({name: like.covered for name, like in likenesses.items()})


@lru_cache(maxsize=256)
def _option_wordings(options: tuple[tuple[str, tuple[str, ...]], ...], language: str) -> Wordings:
    return Wordings(
        (name, said(sentence, language))
        for name, texts in options
        for text in texts
        for sentence in expand(text)
    )


def _certain(targets: tuple[str, ...]) -> Guess:
    """Return the guess for an utterance that is an example of `targets`."""
    if len(targets) == 1:
        return Guess(targets[0], 1.0)
    return Guess(None, 1.0, targets[1], targets)


_OPTION_SURE = 0.88
"""One strange word among five is let pass, one among four is not."""
_OPTION_NEAR = 0.65
_OPTION_ALONE = 0.75
_OPTION_MARGIN = 0.1


def _by_margin(likenesses: Mapping[str, float]) -> Guess:
    """Return the best of `likenesses` where it is sure and clear of the next."""
    ranked = sorted(likenesses, key=lambda target: -likenesses[target])
    if not ranked:
        return NOT_UNDERSTOOD
    best = likenesses[ranked[0]]
    runner_up = ranked[1] if len(ranked) > 1 else None
    close = tuple(t for t in ranked if likenesses[t] >= max(_OPTION_NEAR, best - _OPTION_MARGIN))
    if len(close) == 1 and best >= _OPTION_SURE:
        return Guess(ranked[0], round(best, 3), runner_up)
    if len(close) == 1 and best < _OPTION_ALONE:
        close = ()
    return Guess(None, round(best, 3), runner_up, close)
