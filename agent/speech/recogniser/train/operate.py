"""Chooses the operating point on the tuning set: what confidence means, and where to refuse."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent.speech.recogniser.demo import OperatingPoint
from agent.speech.recogniser.train.evaluate import Trial

# Before the first choice: accept whatever is heard, so that everything can be weighed.
OPEN = OperatingPoint(beam=5, ctc_weight=0.5, bias=0.0, weights=(0.0,) * 6, threshold=0.0)
_STRANGERS_REFUSED = 0.985
_WRONG_ACCEPTED = 0.03
_RIDGE = 1e-2
_STEPS = 50


def save(point: OperatingPoint, folder: Path) -> None:
    """Write ``operating.json``."""
    fields = {"format": 1, **dataclasses.asdict(point)}
    (folder / "operating.json").write_text(json.dumps(fields, indent=2) + "\n", "utf-8")


def choose(point: OperatingPoint, played: list[Trial]) -> OperatingPoint:
    """Fit the confidence to the tuning set and take the lowest threshold that keeps both limits.

    The limits: strangers' speech and sounds that come through, and wrong texts that come through.
    """
    heard = [trial for trial in played if trial.evidence.tokens]
    inputs = np.array([trial.evidence.values() for trial in heard])
    right = np.array([trial.right for trial in heard], float)
    weights = _logistic(inputs, right)
    fitted = dataclasses.replace(
        point,
        bias=round(float(weights[0]), 4),
        weights=tuple(round(float(weight), 4) for weight in weights[1:]),
    )
    confidence = np.array([fitted.confidence(trial.evidence) for trial in heard])
    asked = np.array([bool(trial.tokens) for trial in heard])
    others = sum(not trial.tokens for trial in played)
    whole = len(played) - others
    for threshold in np.arange(0.05, 1.0, 0.01):
        through = confidence >= threshold
        strangers = (through & ~asked).sum() / others
        wrong = (through & asked & (right == 0)).sum() / whole
        if strangers <= 1 - _STRANGERS_REFUSED and wrong <= _WRONG_ACCEPTED:
            break
    return dataclasses.replace(fitted, threshold=round(float(threshold), 3))


def _logistic(inputs: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fit a logistic regression by Newton's method; return the bias and the weights."""
    centre, scale = inputs.mean(0), inputs.std(0) + 1e-6
    design = np.hstack([np.ones((len(inputs), 1)), (inputs - centre) / scale])
    weights = np.zeros(design.shape[1])
    ridge = _RIDGE * len(inputs) * np.eye(len(weights)) * (np.arange(len(weights)) > 0)
    for _ in range(_STEPS):
        guess = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        slope = design.T @ (guess - right) + ridge @ weights
        curve = (design * (guess * (1 - guess))[:, None]).T @ design + ridge
        weights = weights - np.linalg.solve(curve + 1e-9 * np.eye(len(weights)), slope)
    plain = weights[1:] / scale
    return np.concatenate([[weights[0] - plain @ centre], plain])
