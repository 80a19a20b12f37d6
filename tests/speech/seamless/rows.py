"""What callers say in these tests, and when two translations are the same."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from agent.speech.translator import Translated, TranslationRow

RATE_HZ = 16_000
TEXT = "मेरे खाते में कितने पैसे हैं please transfer money to the bank"


def voice(seconds: float, seed: int = 0) -> NDArray[np.int16]:
    """Return something like speech: syllables of noise."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    loudness = 0.2 + np.abs(np.sin(2 * np.pi * (3 + seed % 3) * times))
    return (3000 * loudness * rng.standard_normal(len(times))).clip(-32768, 32767).astype(np.int16)


def spoken(
    seconds: float, source: str, target: str, seed: int = 0, *, aloud: bool = True
) -> TranslationRow:
    return TranslationRow(voice(seconds, seed), source, target, aloud)


def written(text: str, source: str, target: str, *, aloud: bool = True) -> TranslationRow:
    return TranslationRow(text, source, target, aloud)


def assert_same(found: Sequence[Translated], expected: Sequence[Translated]) -> None:
    """The texts are the same; the sounds are as long and differ by rounding alone."""
    assert [each.text for each in found] == [each.text for each in expected]
    assert [len(each.pcm) for each in found] == [len(each.pcm) for each in expected]
    for own, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(own.pcm.astype(int), other.pcm.astype(int), atol=3)
