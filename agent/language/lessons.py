"""What the classifier of requests learns: the examples, and beside them what asks for nothing."""

from collections.abc import Iterable, Iterator
from math import sqrt

from agent.language.lexicon.concepts import CONCEPTS
from agent.language.lexicon.elsewhere import ELSEWHERE
from agent.language.meaning import Tokens

NOTHING = ""
"""The target of what asks for nothing."""
_EXAMPLES = 4.0
_BESIDE, _BESIDE_WEIGHT = ("say", "not", "bank"), 0.3
"""What may be said beside any request: tell me whether, or not, at your bank."""
_SPOILERS, _SPOILT_WEIGHT = ("off_topic", "dont"), 0.3
"""What makes another thing of any request: the SIM card, do not."""
_ELSEWHERE, _ALONE, _SILENCE = 1.0, 0.3, 5.0


def lessons(
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
    yield frozenset(), NOTHING, _SILENCE
    for names in ELSEWHERE:
        if frozenset(names.split()) not in every:
            yield frozenset(names.split()), NOTHING, _ELSEWHERE
    for concept in CONCEPTS:
        if frozenset({concept}) not in every:
            yield frozenset({concept}), NOTHING, _ALONE
