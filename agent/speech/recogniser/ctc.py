"""CTC scores in numpy: greedy reading, and the likelihood of given word sequences."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_NEVER = -1e9


def log_softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return log-probabilities over the last axis."""
    shifted = logits - logits.max(-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(-1, keepdims=True)), np.float32)


def greedy(log_probs: NDArray[np.float32], blank: int) -> tuple[list[int], float]:
    """Read ``[T, classes]`` off frame by frame.

    Returns:
        The classes without repeats and blanks, and the lowest peak probability among them (0
        where there is none).
    """
    best = log_probs.argmax(-1)
    peaks = log_probs.max(-1)
    classes: list[int] = []
    peak: list[float] = []
    for frame, found in enumerate(best.tolist()):
        if found == blank:
            continue
        if frame and best[frame - 1] == found:
            peak[-1] = max(peak[-1], float(peaks[frame]))
            continue
        classes.append(found)
        peak.append(float(peaks[frame]))
    return classes, float(np.exp(min(peak))) if peak else 0.0


def log_likelihoods(
    log_probs: NDArray[np.float32], rows: Sequence[int], texts: Sequence[Sequence[int]], blank: int
) -> NDArray[np.float64]:
    """Return how likely each text is, summed over its alignments (the forward algorithm).

    Args:
        log_probs: ``[rows, T, classes]``.
        rows: For each text, the row it is a reading of.
        texts: Classes without blanks; a text may be empty.
        blank: The class of the blank.
    """
    count, longest = len(texts), 2 * max(map(len, texts), default=0) + 1
    path = np.full((count, longest), blank)
    for place, text in enumerate(texts):
        path[place, 1 : 2 * len(text) : 2] = text
    # From one word straight to the next, unless a blank must part two equal ones.
    skips = np.zeros((count, longest), bool)
    skips[:, 2:] = (path[:, 2:] != blank) & (path[:, 2:] != path[:, :-2])
    frames = np.arange(log_probs.shape[1])
    emit = log_probs[np.array(rows)[:, None, None], frames[None, :, None], path[:, None, :]]
    emit = emit.astype(np.float64)
    score = np.full((count, longest), _NEVER)
    score[:, :2] = emit[:, 0, :2]
    for frame in range(1, emit.shape[1]):
        step = np.full_like(score, _NEVER)
        step[:, 1:] = score[:, :-1]
        skip = np.full_like(score, _NEVER)
        skip[:, 2:] = np.where(skips[:, 2:], score[:, :-2], _NEVER)
        score = np.logaddexp(np.logaddexp(score, step), skip) + emit[:, frame]
    every = np.arange(count)
    last = np.array([2 * len(text) for text in texts])
    before = np.where(last > 0, score[every, np.maximum(last - 1, 0)], _NEVER)
    return np.asarray(np.logaddexp(score[every, last], before))
