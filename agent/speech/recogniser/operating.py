"""When the demo recogniser believes itself: its evidence, and what it takes to be accepted."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

from agent.speech.errors import ModelError

LIMIT = 8.0
"""Beyond this, more evidence of one sort makes no difference."""
_MARGIN_LIMIT = 4.0
_FORMAT = 1


@dataclass(frozen=True)
class Evidence:
    """What speaks for the best hypothesis of a row in one language.

    Attributes:
        tokens: Its words' numbers; empty where the model heard nothing of the domain.
        score: Joint log-probability of decoder and CTC.
        ratio: CTC log-likelihood ratio per word against a stranger's speech and against silence.
        speech: Log-odds that this is speech of the domain, by the decoder's first token.
        margin: Distance of the score to the next best hypothesis.
        over_empty: Distance of the score to that of an empty text; below 0 where that is likelier.
        agrees: Whether reading the CTC output greedily gives the same words.
        peak: The least certain word's highest CTC probability.
    """

    tokens: tuple[int, ...]
    score: float
    ratio: float
    speech: float
    margin: float
    over_empty: float
    agrees: bool
    peak: float

    def values(self) -> tuple[float, ...]:
        """Return the inputs of the two questions asked of a hypothesis."""
        per_token = max(-LIMIT, self.score / (len(self.tokens) + 1))
        odds = (self.ratio, self.speech, self.over_empty)
        margin = min(_MARGIN_LIMIT, self.margin)
        both = (max(-LIMIT, min(LIMIT, one)) for one in odds)
        return (per_token, margin, float(self.agrees), self.peak, *both)


@dataclass(frozen=True)
class OperatingPoint:
    """How hypotheses are weighed, and which are accepted; fitted on the tuning set.

    Two questions are asked of a hypothesis, each a logistic function of its evidence: was that
    speech of the domain at all, and, if so, is the text right word for word? They need different
    limits: a stranger sounds like a phrase, a wrong digit sounds like a digit.

    Attributes:
        beam: Hypotheses the decoder keeps.
        warps: Frequency scales of the looks at a row: an unknown voice may be heard better as
            if its vocal tract were a little longer or shorter.
        ctc_weight: Share of CTC, against the decoder, in the joint score.
        domain: Bias and weights of the first question.
        right: Bias and weights of the second.
        least_domain: Probability from which the first counts as answered yes.
        least_right: The same for the second.
    """

    beam: int
    warps: tuple[float, ...]
    ctc_weight: float
    domain: tuple[float, ...]
    right: tuple[float, ...]
    least_domain: float
    least_right: float

    @staticmethod
    def load(path: Path) -> OperatingPoint:
        """Read the operating point of a model folder."""
        try:
            found = json.loads(path.read_text("utf-8"))
            if found.pop("format") != _FORMAT:
                raise ModelError(f"{path} has another format than {_FORMAT}")
            for name in ("warps", "domain", "right"):
                found[name] = tuple(found[name])
            return OperatingPoint(**found)
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise ModelError(f"{path} holds no operating point: {error}") from error

    def save(self, path: Path) -> None:
        """Write the operating point, to be read by ``load``."""
        fields = {"format": _FORMAT, **asdict(self)}
        path.write_text(json.dumps(fields, indent=2) + "\n", "utf-8")

    def judge(self, evidence: Evidence) -> Judgement:
        """Return what to think of a hypothesis."""
        values = evidence.values()
        domain, right = _chance(self.domain, values), _chance(self.right, values)
        accepted = domain >= self.least_domain and right >= self.least_right
        return Judgement(domain, right, accepted and bool(evidence.tokens))


@dataclass(frozen=True)
class Judgement:
    """The probabilities that a row is of the domain and, if it is, that its text is right."""

    domain: float
    right: float
    accepted: bool

    @property
    def confidence(self) -> float:
        """Return the probability that the text is what was said, word for word."""
        return self.domain * self.right


def _chance(weights: tuple[float, ...], values: tuple[float, ...]) -> float:
    logit = weights[0] + sum(
        weight * value for weight, value in zip(weights[1:], values, strict=True)
    )
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
