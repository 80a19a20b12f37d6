"""The demo recogniser's front end: telephone audio to log-mel frames, in numpy.

25 ms windows every 10 ms, 40 mel bands from 100 to 3,800 Hz. Two frames are stacked into one of 80
values, so a model sees 50 frames a second in the ``[80, T]`` layout that Whisper's encoder takes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 8000
WINDOW = 200
HOP = 80
BANDS = 40
FRAMES_PER_S = 50
_FFT = 256
_LOW_HZ, _HIGH_HZ = 100.0, 3800.0
_FLOOR_DECADES = 5.0  # what lies 50 dB under the loudest point is silence
_LOUD_DECADES = 2.0
_PRIOR_FRAMES = 60.0

Audio = NDArray[np.float32]


def mel_filters(warp: float = 1.0) -> NDArray[np.float32]:
    """Return the ``[129, 40]`` filterbank; ``warp`` scales its frequencies (vocal tract length)."""

    def mel(hz: float) -> float:
        return 2595.0 * float(np.log10(1.0 + hz / 700.0))

    points = np.linspace(mel(_LOW_HZ), mel(_HIGH_HZ), BANDS + 2)
    edges = np.minimum(700.0 * (10.0 ** (points / 2595.0) - 1.0) * warp, RATE_HZ / 2)
    hz = np.arange(_FFT // 2 + 1)[:, None] * RATE_HZ / _FFT
    low, centre, high = edges[:-2], edges[1:-1], edges[2:]
    rising = (hz - low) / np.maximum(centre - low, 1e-3)
    falling = (high - hz) / np.maximum(high - centre, 1e-3)
    filters = np.maximum(0.0, np.minimum(rising, falling))
    return np.asarray(filters / np.maximum(filters.sum(0), 1e-3), np.float32)


_FILTERS = mel_filters()
_SHAPE = np.hanning(WINDOW + 1)[:WINDOW].astype(np.float32)


def log_mel(
    pcm_f32: Audio, rate: int = RATE_HZ, *, filters: NDArray[np.float32] = _FILTERS
) -> NDArray[np.float32]:
    """Return the features of one utterance or of a stack of equally long ones.

    Args:
        pcm_f32: ``[samples]`` or ``[rows, samples]`` in [-1, 1]; at least 50 ms.
        rate: Sampling rate in Hz; only 8,000 is understood.
        filters: ``[129, 40]``, or ``[rows, 129, 40]`` for a filterbank of each row's own.

    Returns:
        ``[80, T]`` or ``[rows, 80, T]`` with T even, 50 frames a second. A row does not depend on
        its neighbours, and silence appended to it changes no earlier frame.
    """
    if rate != RATE_HZ:
        raise ValueError(f"the front end takes {RATE_HZ} Hz, not {rate}")
    windows = np.lib.stride_tricks.sliding_window_view(pcm_f32, WINDOW, axis=-1)[..., ::HOP, :]
    count = windows.shape[-2] // 4 * 4
    spectrum = np.fft.rfft(windows[..., :count, :] * _SHAPE, _FFT)
    power = spectrum.real**2 + spectrum.imag**2
    return _stack(_level(np.log10(power @ filters + np.float32(1e-6))))


def _level(log: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take level and channel colour out of ``[..., frames, 40]``.

    Only loud frames count, so padding weighs nothing. Each band's mean leans on the mean of all
    bands as if that had been heard for 0.6 s: a single vowel must not level itself away.
    """
    log = np.maximum(log, log.max((-2, -1), keepdims=True) - np.float32(_FLOOR_DECADES))
    energy = log.mean(-1, keepdims=True)
    loud = (energy > energy.max(-2, keepdims=True) - _LOUD_DECADES).astype(np.float32)
    count = loud.sum(-2, keepdims=True)
    bands = (log * loud).sum(-2, keepdims=True)
    overall = bands.mean(-1, keepdims=True) / count
    mean = (bands + _PRIOR_FRAMES * overall) / (count + _PRIOR_FRAMES)
    return np.asarray(log - mean, np.float32)


def _stack(frames: NDArray[np.float32]) -> NDArray[np.float32]:
    *rows, count, _ = frames.shape
    stacked = frames.reshape(*rows, count // 2, 2 * BANDS)
    return np.ascontiguousarray(np.swapaxes(stacked, -1, -2))
