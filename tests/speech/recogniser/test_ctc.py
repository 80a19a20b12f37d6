import itertools

import numpy as np
import pytest

from agent.speech.recogniser.ctc import greedy, log_likelihoods, log_softmax

BLANK = 2


def _collapse(path: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(
        found
        for place, found in enumerate(path)
        if found != BLANK and (place == 0 or path[place - 1] != found)
    )


@pytest.mark.parametrize("text", [(), (0,), (0, 1), (1, 1), (0, 1, 0), (0, 0, 0)])
def test_likelihood_is_the_sum_over_every_alignment(text):
    rng = np.random.default_rng(3)
    log_probs = log_softmax(rng.standard_normal((2, 5, 3)).astype(np.float32) * 2)
    for row in range(2):
        chances = np.exp(log_probs[row].astype(float))
        expected = sum(
            np.prod([chances[frame, found] for frame, found in enumerate(path)])
            for path in itertools.product(range(3), repeat=5)
            if _collapse(path) == text
        )
        # Texts of other lengths beside it must not matter.
        texts = [text, (0,), (0, 1, 0, 1)]
        found = log_likelihoods(log_probs, [row, 0, 1], texts, BLANK)[0]
        assert np.exp(found) == pytest.approx(expected, abs=1e-6)


def test_greedy_drops_blanks_and_repeats_and_names_its_weakest_word():
    chances = np.full((6, 3), 0.05)
    for frame, (found, chance) in enumerate(
        [(0, 0.9), (0, 0.8), (BLANK, 0.9), (0, 0.7), (1, 0.6), (1, 0.9)]
    ):
        chances[frame, found] = chance
    classes, peak = greedy(np.log(chances).astype(np.float32), BLANK)
    assert classes == [0, 0, 1]
    assert peak == pytest.approx(0.7, abs=1e-6)


def test_greedy_reads_nothing_from_blanks():
    chances = np.tile([0.1, 0.1, 0.8], (4, 1))
    assert greedy(np.log(chances).astype(np.float32), BLANK) == ([], 0.0)
