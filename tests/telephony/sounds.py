"""Sounds to send and ways to compare what arrived."""

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]


def speech_like(seconds: float, rate_hz: int, seed: int = 7) -> bytes:
    """Return a voice-like sound: gliding harmonics under a syllable envelope, int16 PCM."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * rate_hz)) / rate_hz
    pitch_hz = 130 + 30 * np.sin(2 * np.pi * 0.7 * t + rng.uniform(0, 6))
    phase = 2 * np.pi * np.cumsum(pitch_hz) / rate_hz
    tone = sum(np.sin(k * phase + rng.uniform(0, 6)) / k for k in range(1, 16))
    syllables = np.clip(np.sin(2 * np.pi * 2.3 * t + rng.uniform(0, 6)), 0, 1) ** 0.7
    sound = tone * (0.15 + syllables)
    pcm: bytes = (sound / np.abs(sound).max() * 12000).astype("<i2").tobytes()
    return pcm


def samples(pcm: bytes) -> Samples:
    """Return int16 PCM as floats."""
    return np.frombuffer(pcm, "<i2").astype(np.float64)


def find(needle: Samples, heard: Samples) -> tuple[int, float]:
    """Return where `needle` lies in `heard` (samples) and the correlation there."""
    size = 1 << int(np.ceil(np.log2(len(needle) + len(heard))))
    cross = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(needle, size)), size)
    at = int(np.argmax(cross[: max(1, len(heard) - len(needle) + 1)]))
    piece = heard[at : at + len(needle)]
    if len(piece) < len(needle) or not piece.any():
        return at, 0.0
    return at, float(np.corrcoef(piece, needle)[0, 1])


def spectral_similarity(needle: Samples, piece: Samples, rate_hz: int) -> float:
    """Return the correlation of the log energies in 24 bands and 20 ms frames."""

    def bands(sound: Samples) -> Samples:
        width = rate_hz // 50
        frames = sound[: len(sound) // width * width].reshape(-1, width) * np.hanning(width)
        power = np.abs(np.fft.rfft(frames)) ** 2
        edges = np.linspace(1, int(4000 / 50), 25).astype(int)
        summed = np.add.reduceat(power, edges, axis=1)[:, :24]
        logs: Samples = np.log10(summed + 1e5)
        return logs

    return float(np.corrcoef(bands(needle).ravel(), bands(piece).ravel())[0, 1])


def loud_ms(heard: Samples, rate_hz: int, above: float = 300.0) -> float:
    """Return how many ms of 10 ms frames are louder than `above` (RMS)."""
    width = rate_hz // 100
    frames = heard[: len(heard) // width * width].reshape(-1, width)
    return float(np.count_nonzero(np.sqrt((frames**2).mean(axis=1)) > above) * 10)
