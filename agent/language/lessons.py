"""What the classifier of requests learns: the examples, and beside them what asks for nothing."""

from collections.abc import Iterator
from math import sqrt

from agent.language.lexicon.concepts import CONCEPTS
from agent.language.lexicon.elsewhere import ELSEWHERE
from agent.language.meaning import Tokens

Taught = dict[tuple[str, tuple[Tokens, ...]], int]
"""(Target, tokens of an example word by word) → how many sentences say so."""
NOTHING = ""
"""The target of what asks for nothing."""
_EXAMPLES = 4.0
BESIDE = frozenset({"say", "not", "bank"})
"""What may be said beside any request: tell me whether, or not, at your bank."""
_BESIDE_WEIGHT = 0.3
_SPOILERS, _SPOILT_WEIGHT = ("off_topic", "dont"), 0.3
"""What makes another thing of any request: the SIM card, do not."""
_ELSEWHERE, _ALONE, _SILENCE = 1.0, 0.3, 5.0


def lessons(taught: Taught) -> Iterator[tuple[Tokens, str, float]]:
    """Yield what the classifier learns: (tokens, target, weight).

    A target counts by the root of how much was written for it: many ways of saying it must not
    drown a flow with few. So does each of its wordings, by how many sentences come to it.
    """
    asked: dict[str, dict[Tokens, int]] = {}
    for (target, reading), sentences in taught.items():
        tokens: Tokens = frozenset().union(*reading)
        of_target = asked.setdefault(target, {})
        of_target[tokens] = of_target.get(tokens, 0) + sentences
    every = {tokens for of_target in asked.values() for tokens in of_target}
    for target, of_target in asked.items():
        unit = _EXAMPLES * sqrt(len(of_target)) / sum(map(sqrt, of_target.values()))
        for tokens, sentences in of_target.items():
            share = unit * sqrt(sentences)
            yield tokens, target, share
            for beside in sorted(BESIDE):
                if tokens | {beside} not in every:
                    yield tokens | {beside}, target, share * _BESIDE_WEIGHT
            for spoiler in _SPOILERS:
                if tokens | {spoiler} not in every:
                    yield tokens | {spoiler}, NOTHING, share * _SPOILT_WEIGHT
    yield frozenset(), NOTHING, _SILENCE
    for names in ELSEWHERE:
        if frozenset(names.split()) not in every:
            yield frozenset(names.split()), NOTHING, _ELSEWHERE
    for concept in CONCEPTS:
        if frozenset({concept}) not in every:
            yield frozenset({concept}), NOTHING, _ALONE
