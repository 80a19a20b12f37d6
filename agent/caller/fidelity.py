"""How well what was heard matches what was meant, and whether two recorded sides stay in step.

Waveform correlation where the codec keeps the waveform (A-law); log-mel similarity where it keeps
only the sound (Opus). Both look for the place themselves: latency is no infidelity.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from agent.caller.track import Samples

Floats = npt.NDArray[np.float64]

WINDOW_S = 0.025
HOP_S = 0.010
MELS = 40
LOW_HZ, HIGH_HZ = 100.0, 3800.0
DYNAMIC_RANGE = 5.0
"""Decades below the loudest that count; what is softer is codec noise."""

CLAP_S = 0.1
CLAP_FOUND = 0.6
"""A clap is one where its correlation exceeds this."""


@dataclass(frozen=True)
class Match:
    """Where an utterance was found, in seconds from the start, and how alike it is (-1..1)."""

    at_s: float
    likeness: float


def waveform_match(meant: Samples, heard: Samples, rate_hz: int) -> Match:
    """Find `meant` in `heard` by its waveform; both mono at `rate_hz`, volume does not matter.

    The likeness is the normalised cross-correlation at the best place: 1.0 is the same waveform.
    An utterance with a piece missing, or shifted inside, is a bad match, as it should be.
    """
    found, likeness = _slide(meant.astype(np.float64)[None, :], heard.astype(np.float64)[None, :])
    return Match(found / rate_hz, likeness)


def mel_match(meant: Samples, heard: Samples, rate_hz: int) -> Match:
    """Find `meant` in `heard` by its sound; both mono at `rate_hz`, volume does not matter.

    The likeness is the correlation of log-mel energies (40 bands, 100-3800 Hz, every 10 ms) with
    each band's own mean taken out, so that a voice alone makes no likeness: other words of the same
    voice reach about 0.5, the right ones through Opus 0.98.
    """
    found, likeness = _slide(_log_mel(meant, rate_hz), _log_mel(heard, rate_hz), centre=True)
    return Match(found * HOP_S, likeness)


def clap(rate_hz: int) -> Samples:
    """Return 100 ms of a sound that is found to the sample: a sweep from 300 to 3400 Hz."""
    time_s = np.arange(int(CLAP_S * rate_hz)) / rate_hz
    sweep_hz = 300 + (3400 - 300) * time_s / CLAP_S / 2
    samples = np.sin(2 * np.pi * sweep_hz * time_s) * np.hanning(len(time_s)) * 12_000
    return samples.astype(np.int16)


def claps(track: Samples, rate_hz: int) -> list[float]:
    """Return when each `clap` starts in `track`, in seconds."""
    pattern = clap(rate_hz).astype(np.float64)
    likeness = _likeness(pattern[None, :], track.astype(np.float64)[None, :])
    found: list[float] = []
    for place in np.flatnonzero(likeness > CLAP_FOUND):
        nearby = likeness[max(0, place - len(pattern)) : place + len(pattern)]
        if likeness[place] == nearby.max():
            found.append(float(place) / rate_hz)
    return found


def skews_ms(one: Samples, other: Samples, rate_hz: int) -> list[float]:
    """Return by how much each clap of `other` comes after its fellow in `one`, in order.

    Raises:
        ValueError: the sides do not hold the same number of claps.
    """
    first, second = claps(one, rate_hz), claps(other, rate_hz)
    if len(first) != len(second):
        raise ValueError(f"one side holds {len(first)} claps, the other {len(second)}")
    return [(b - a) * 1000 for a, b in zip(first, second, strict=True)]


def drift_ms(skews: Sequence[float]) -> float:
    """Return how far apart the largest and the smallest skew are: 0 for sides that stay in step."""
    return max(skews) - min(skews) if skews else 0.0


def _slide(pattern: Floats, track: Floats, centre: bool = False) -> tuple[int, float]:
    """Return the best place of `pattern` (bands, n) in `track` (bands, m) and its correlation."""
    if track.shape[1] < pattern.shape[1]:
        track = np.pad(track, ((0, 0), (0, pattern.shape[1] - track.shape[1])))
    likeness = _likeness(pattern, track, centre)
    place = int(likeness.argmax())
    return place, float(likeness[place])


def _likeness(pattern: Floats, track: Floats, centre: bool = False) -> Floats:
    """Return the correlation at every place where `pattern` fits wholly into `track`.

    With `centre`, each band's mean within the window is taken out on both sides.
    """
    length = pattern.shape[1]
    places = track.shape[1] - length + 1
    if places < 1:
        return np.zeros(0)
    if centre:
        pattern = pattern - pattern.mean(axis=1, keepdims=True)
    size = 1 << (track.shape[1] + length - 2).bit_length()
    spectrum = np.fft.rfft(track, size) * np.conj(np.fft.rfft(pattern, size))
    products = np.fft.irfft(spectrum.sum(axis=0), size)[:places]
    sums = np.cumsum(np.pad(track, ((0, 0), (1, 0))), axis=1)
    squares = np.cumsum(np.pad(track**2, ((0, 0), (1, 0))), axis=1)
    energy = (squares[:, length:] - squares[:, :-length]).sum(axis=0)
    if centre:
        energy = energy - ((sums[:, length:] - sums[:, :-length]) ** 2 / length).sum(axis=0)
    own = float((pattern**2).sum())
    if own < 1e-6:
        return np.zeros(places)
    # Where the track is (nearly) silent there is nothing to be alike.
    floor = own * 1e-6
    return np.where(energy > floor, products / np.sqrt(np.maximum(energy, floor) * own), 0.0)


def _log_mel(samples: Samples, rate_hz: int) -> Floats:
    """Return log10 mel energies (bands, frames), floored `DYNAMIC_RANGE` below the loudest."""
    window, hop = int(WINDOW_S * rate_hz), int(HOP_S * rate_hz)
    padded = np.pad(samples.astype(np.float64), (0, max(0, window - len(samples))))
    frames = np.lib.stride_tricks.sliding_window_view(padded, window)[::hop] * np.hanning(window)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    energies = np.log10(power @ _mel_filters(rate_hz, window).T + 1e-6).T
    floored: Floats = np.maximum(energies, energies.max() - DYNAMIC_RANGE)
    return floored


def _mel_filters(rate_hz: int, window: int) -> Floats:
    """Return triangular filters (bands, bins), equally wide on the HTK mel scale."""
    lowest, highest = (2595 * np.log10(1 + hz / 700) for hz in (LOW_HZ, HIGH_HZ))
    corners_hz = 700 * (10 ** (np.linspace(lowest, highest, MELS + 2) / 2595) - 1)
    bins_hz = np.fft.rfftfreq(window, 1 / rate_hz)
    low, centre, high = corners_hz[:-2, None], corners_hz[1:-1, None], corners_hz[2:, None]
    rising, falling = (bins_hz - low) / (centre - low), (high - bins_hz) / (high - centre)
    filters: Floats = np.maximum(0, np.minimum(rising, falling))
    return filters
