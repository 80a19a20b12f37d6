"""How loud speech is, and one loudness for all that the bot says.

Recordings come from many microphones and each engine has its own level; a caller who turns the
volume up for one is hurt by the next. The level of speech is what ITU-T P.56 (method B) calls its
active level: the power while somebody speaks, pauses left out, so that a slow speaker with long
pauses is not taken for a soft one. 0 dBov is a square wave at full scale.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import minimum_filter1d, uniform_filter1d
from scipy.signal import lfilter

TARGET_DBOV = -20.0
"""Active level of all that is spoken: eSpeak's own, and 6 dB above P.56's nominal -26, for a noisy
bazaar; ordinary speech still peaks below full scale."""
FAINTEST_DBOV = -55.0
"""Below it a sound is taken for noise: raising it would raise nothing else."""
_CEILING = 10 ** (-1 / 20)
_LIMITER_MS = 5

# Constants of P.56, method B.
_SMOOTHING_S = 0.03
_HANGOVER_S = 0.2
_MARGIN_DB = 15.9
_STEP_S = 0.004
_THRESHOLDS = 2.0 ** -np.arange(1, 16)

Sound = NDArray[np.float32]
"""Mono samples, full scale 1."""


def active_level_dbov(sound: Sound, rate_hz: int) -> float:
    """Return the active speech level of `sound` (ITU-T P.56, method B); -inf for silence.

    The envelope is looked at every 4 ms instead of every sample, which moves the level by less
    than 0.1 dB.
    """
    if not len(sound) or not (energy := float(np.square(sound, dtype=np.float64).sum())):
        return -np.inf
    keep = float(np.exp(-1 / (rate_hz * _SMOOTHING_S)))
    envelope = np.abs(sound)
    for _ in range(2):
        envelope = lfilter([1 - keep], [1, -keep], envelope)
    step = max(1, int(_STEP_S * rate_hz))
    envelope = envelope[::step]
    hangover = int(_HANGOVER_S * rate_hz) // step
    above: tuple[float, float] | None = None
    for threshold in _THRESHOLDS[::-1]:
        share = _active_share(envelope >= threshold, hangover)
        if not share:
            break
        level = 10 * np.log10(energy / (share * len(sound)))
        margin = level - 20 * np.log10(threshold)
        if margin <= _MARGIN_DB:
            return float(_between(above, (level, margin)))
        above = (level, margin)
    # So short or so even that no threshold is near: the power of the whole.
    return above[0] if above else float(10 * np.log10(energy / len(sound)))


def levelled(sound: Sound, rate_hz: int) -> Sound:
    """Return `sound` at `TARGET_DBOV`, its peaks held under -1 dBFS; what is no speech as it is."""
    level = active_level_dbov(sound, rate_hz)
    if level < FAINTEST_DBOV:
        return sound
    return _limited(sound * np.float32(10 ** ((TARGET_DBOV - level) / 20)), rate_hz)


def _active_share(above: NDArray[np.bool_], hangover: int) -> float:
    """Return the share of steps above the threshold, or within `hangover` steps after one."""
    at = np.arange(len(above))
    last = np.maximum.accumulate(np.where(above, at, -hangover - 1))
    return float((at - last <= hangover).mean())


def _between(above: tuple[float, float] | None, here: tuple[float, float]) -> float:
    """Return the level at which the margin is P.56's, between two thresholds."""
    if above is None:
        return here[0]
    share = (above[1] - _MARGIN_DB) / (above[1] - here[1])
    return above[0] + share * (here[0] - above[0])


def _limited(sound: Sound, rate_hz: int) -> Sound:
    """Return `sound` with its gain lowered smoothly, a few ms ahead, where it peaks.

    The running minimum of the gain that each sample needs, averaged over the same span, is nowhere
    above that gain: no sample leaves the ceiling.
    """
    peaks = np.abs(sound)
    if peaks.max(initial=0) <= _CEILING:
        return sound
    span = 2 * (_LIMITER_MS * rate_hz // 2000) + 1
    needed = np.minimum(1, _CEILING / np.maximum(peaks, 1e-9))
    gain = uniform_filter1d(minimum_filter1d(needed, span, mode="nearest"), span, mode="nearest")
    limited: Sound = (sound * gain).astype(np.float32)
    return limited
