"""What a telephone line carries besides speech: codecs, noise, tones, music, clicks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from agent.speech.recogniser.features import RATE_HZ, Audio

_TONES_HZ = (425, 350, 400, 450, 440, 480, 620, 950, 1400, 2100, 1000)
_DTMF_LOW_HZ = (697, 770, 852, 941)
_DTMF_HIGH_HZ = (1209, 1336, 1477, 1633)


def _codec_tables() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    sample = np.arange(-32768, 32768) / 32768
    size, sign = np.abs(sample), np.sign(sample)
    code = np.round(np.log1p(255 * size) / np.log(256) * 127) / 127
    mu_law = sign * (256**code - 1) / 255
    a, one = 87.6, 1 + np.log(87.6)
    curve = np.where(size < 1 / a, a * size, 1 + np.log(np.maximum(a * size, 1)))
    code = np.round(curve / one * 127) / 127
    a_law = sign * np.where(code < 1 / one, code * one / a, np.exp(code * one - 1) / a)
    return mu_law.astype(np.float32), a_law.astype(np.float32)


_MU_LAW, _A_LAW = _codec_tables()


def through_codec(audio: Audio, rng: np.random.Generator) -> Audio:
    """Send audio of any shape through µ-law, A-law (35 % each) or neither."""
    draw = rng.random()
    if draw > 0.7:
        return audio
    table = _MU_LAW if draw < 0.35 else _A_LAW
    return table[(np.clip(audio, -1, 1) * 32767).astype(np.int32) + 32768]


def coloured_noise(samples: int, rng: np.random.Generator, slope: float = 1.0) -> Audio:
    """Return noise of unit power whose spectrum falls by ``slope`` (0 white, 1 pink, 2 brown)."""
    spectrum = np.fft.rfft(rng.standard_normal(samples))
    spectrum /= np.arange(1, len(spectrum) + 1) ** (slope / 2)
    noise = np.fft.irfft(spectrum, samples)
    return np.asarray(noise / noise.std(), np.float32)


def draw_sound(samples: int, rng: np.random.Generator) -> Audio:
    """Draw ``samples`` of a sound that nobody speaks in, at any level, on a hissing line."""
    makers = (_noise, _cadence, _dtmf, _music, _music, _clicks, _siren)
    sound = makers[rng.integers(len(makers))](samples, rng)
    sound = sound / (np.abs(sound).max() + 1e-6) * 10 ** rng.uniform(-2.5, -0.1)
    hiss = rng.standard_normal(samples) * 10 ** rng.uniform(-4.5, -2.2)
    return np.asarray(sound + hiss, np.float32)


def _noise(samples: int, rng: np.random.Generator) -> NDArray[np.floating]:
    return coloured_noise(samples, rng, float(rng.choice([0.0, 0.5, 1.0, 2.0])))


def _cadence(samples: int, rng: np.random.Generator) -> NDArray[np.floating]:
    at = np.arange(samples) / RATE_HZ
    hz = float(rng.choice(_TONES_HZ)) * rng.uniform(0.97, 1.03)
    tone = np.sin(2 * np.pi * hz * at)
    if rng.random() < 0.4:
        tone = tone + np.sin(2 * np.pi * (hz + rng.choice([25, 40, 90])) * at)
    on, off = rng.uniform(0.1, 1.2), rng.choice([0.0, 0.2, 0.5, 1.0, 2.0])
    return np.asarray(tone * ((at + rng.uniform(0, 1)) % (on + off) < on))


def _dtmf(samples: int, rng: np.random.Generator) -> NDArray[np.floating]:
    sound = np.zeros(samples)
    start = 0
    while start < samples:
        part = sound[start : start + int(rng.uniform(0.06, 0.3) * RATE_HZ)]
        at = np.arange(len(part)) / RATE_HZ
        for hz in (rng.choice(_DTMF_LOW_HZ), rng.choice(_DTMF_HIGH_HZ)):
            part += np.sin(2 * np.pi * hz * at)
        start += len(part) + int(rng.uniform(0.04, 0.5) * RATE_HZ)
    return sound


def _music(samples: int, rng: np.random.Generator) -> NDArray[np.floating]:
    sound = np.zeros(samples)
    for _ in range(rng.integers(1, 4)):
        start, root = 0, rng.uniform(90, 500)
        while start < samples:
            part = sound[start : start + int(rng.uniform(0.1, 0.7) * RATE_HZ)]
            part += _note(len(part), root * 2 ** (rng.integers(-5, 13) / 12), rng)
            start += len(part)
    if rng.random() < 0.4:
        for start in range(0, samples, int(rng.uniform(0.2, 0.5) * RATE_HZ)):
            drum = sound[start : start + 600]
            drum += rng.standard_normal(len(drum)) * np.exp(-np.arange(len(drum)) / 100) * 2
    return sound


def _note(samples: int, hz: float, rng: np.random.Generator) -> NDArray[np.floating]:
    at = np.arange(samples) / RATE_HZ
    shape = np.exp(-at * rng.uniform(0, 8)) * np.minimum(1, at * rng.choice([20, 200]))
    vibrato = 1 + rng.choice([0, 0.005, 0.012]) * np.sin(2 * np.pi * 5.5 * at)
    decay = rng.uniform(0.6, 2)
    note = np.zeros(samples)
    for harmonic in range(1, 8):
        if hz * harmonic < 3900:
            note += np.sin(2 * np.pi * hz * harmonic * at * vibrato) / harmonic**decay
    return np.asarray(shape * note)


def _clicks(samples: int, rng: np.random.Generator) -> NDArray[np.floating]:
    at = np.arange(samples) / RATE_HZ
    sound = np.sin(2 * np.pi * 50 * at) * rng.uniform(0, 0.3)
    sound += np.sin(2 * np.pi * 150 * at) * rng.uniform(0, 0.1)
    for _ in range(rng.integers(1, 8)):
        start = rng.integers(0, max(1, samples - 200))
        part = sound[start : start + int(rng.choice([40, 400, 2000]))]
        part += rng.standard_normal(len(part)) * np.hanning(len(part)) * rng.uniform(0.3, 1)
    return np.asarray(sound)


def _siren(samples: int, rng: np.random.Generator) -> NDArray[np.floating]:
    at = np.arange(samples) / RATE_HZ
    if rng.random() < 0.5:
        swell = 1 + np.sin(2 * np.pi * rng.uniform(2, 8) * at)
        return np.asarray(coloured_noise(samples, rng) * swell)
    sway = rng.uniform(50, 400) * np.sin(2 * np.pi * rng.uniform(0.3, 6) * at)
    return np.sin(2 * np.pi * np.cumsum(rng.uniform(200, 900) + sway) / RATE_HZ)
