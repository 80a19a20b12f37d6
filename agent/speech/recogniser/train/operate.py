"""Chooses the operating point on the tuning set: what the evidence means, and where to refuse."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent.speech.recogniser.operating import OperatingPoint
from agent.speech.recogniser.train.evaluate import Trial

_BEAM = 5
_WARPS = (0.93, 1.0, 1.07)
_CTC_WEIGHT = 0.3
_INPUTS = 7
# What may come through, on the tuning set: no sound at all, and these shares of the strangers'
# speech and, as a wrong text, of what is asked for.
_STRANGERS = 0.02
_WRONG = 0.06
_LIMITS = tuple(round(float(limit), 2) for limit in np.arange(0.02, 1.0, 0.02))
_RIDGE = 1e-2
_STEPS = 50


def settle(folder: Path, play: Callable[[], list[Trial]]) -> None:
    """Write the operating point of the model in ``folder``.

    ``play`` plays the tuning set with the operating point that the folder then holds.
    """
    path = folder / "operating.json"
    # At first whatever is heard is accepted, so that everything can be weighed.
    flat = (0.0,) * (1 + _INPUTS)
    point = OperatingPoint(
        _BEAM, _WARPS, _CTC_WEIGHT, flat, flat, least_domain=0.0, least_right=0.0
    )
    point.save(path)
    choose(point, play()).save(path)


def choose(point: OperatingPoint, played: list[Trial]) -> OperatingPoint:
    """Fit both questions to what was played; take the limits that let most right texts through."""
    heard = [trial for trial in played if trial.evidence.tokens]
    inputs = np.array([trial.evidence.values() for trial in heard])
    asked = np.array([bool(trial.tokens) for trial in heard])
    right = np.array([trial.right for trial in heard])
    sound = np.array([trial.kind == "sound" for trial in heard])
    fitted = dataclasses.replace(
        point,
        domain=_logistic(inputs, asked.astype(float)),
        right=_logistic(inputs[asked], right[asked].astype(float)),
    )
    judged = [fitted.judge(trial.evidence) for trial in heard]
    domain = np.array([one.domain for one in judged])
    exact = np.array([one.right for one in judged])
    total = sum(bool(trial.tokens) for trial in played)
    strangers = sum(trial.kind == "stranger" for trial in played)
    best = (-1.0, 1.0, 1.0)
    for least_domain, least_right in itertools.product(_LIMITS, _LIMITS):
        through = (domain >= least_domain) & (exact >= least_right)
        stranger = (through & ~asked & ~sound).sum() / strangers
        wrong = (through & asked & ~right).sum() / total
        if (through & sound).any() or stranger > _STRANGERS or wrong > _WRONG:
            continue
        gain = float((through & right).sum() / total)
        best = max(best, (gain, least_domain, least_right))
    return dataclasses.replace(fitted, least_domain=best[1], least_right=best[2])


def _logistic(inputs: NDArray[np.float64], yes: NDArray[np.float64]) -> tuple[float, ...]:
    """Fit a logistic regression by Newton's method; return the bias and the weights."""
    centre, scale = inputs.mean(0), inputs.std(0) + 1e-6
    design = np.hstack([np.ones((len(inputs), 1)), (inputs - centre) / scale])
    weights = np.zeros(design.shape[1])
    ridge = _RIDGE * len(inputs) * np.eye(len(weights))
    ridge[0, 0] = 1e-6
    for _ in range(_STEPS):
        guess = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        slope = design.T @ (guess - yes) + ridge @ weights
        curve = (design * (guess * (1 - guess))[:, None]).T @ design + ridge
        weights = weights - np.linalg.solve(curve, slope)
    plain = weights[1:] / scale
    return tuple(round(float(one), 4) for one in (weights[0] - plain @ centre, *plain))
