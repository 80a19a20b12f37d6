"""What the caller speaks, 20 ms at a time, over the faint noise that a telephone line has."""

from collections import deque

import numpy as np

from agent.caller.lines import FRAME_MS
from agent.caller.track import Samples

SPEECH_DB = -20.0
"""RMS of speech against full scale, where telephone networks are set up to carry it."""

LINE_NOISE_DB = -50.0
"""30 dB below speech."""

NOISE_LOOP_S = 4.0


class Mouth:
    """A queue of speech that `next_piece` empties in real time.

    `seed` makes the noise; the same seed sounds the same.
    """

    def __init__(self, rate_hz: int, *, seed: int = 1) -> None:
        self.rate_hz = rate_hz
        self._piece = rate_hz * FRAME_MS // 1000
        self._random = np.random.default_rng(seed)
        self._pieces: deque[Samples] = deque()
        self._line_noise = white_noise(NOISE_LOOP_S, LINE_NOISE_DB, rate_hz, self._random)
        self._noise_at = 0

    @property
    def speaking(self) -> bool:
        """Whether anything is left to speak."""
        return bool(self._pieces)

    def say(self, samples: Samples) -> None:
        """Queue speech behind what is being spoken."""
        for start in range(0, len(samples), self._piece):
            piece = samples[start : start + self._piece]
            self._pieces.append(np.pad(piece, (0, self._piece - len(piece))))

    def make_noise(self, seconds: float, level_db: float) -> None:
        """Queue white noise at `level_db` RMS against full scale."""
        self.say(white_noise(seconds, level_db, self.rate_hz, self._random))

    def next_piece(self) -> bytes:
        """Return the next 20 ms: speech where there is some, and the line's noise always."""
        if self._noise_at + self._piece > len(self._line_noise):
            self._noise_at = 0
        noise = self._line_noise[self._noise_at : self._noise_at + self._piece]
        self._noise_at += self._piece
        if not self._pieces:
            return bytes(noise)
        mixed = self._pieces.popleft().astype(np.int32) + noise
        return bytes(np.clip(mixed, -32768, 32767).astype(np.int16))


def white_noise(
    seconds: float, level_db: float, rate_hz: int, random: np.random.Generator
) -> Samples:
    """Return Gaussian noise at `level_db` RMS against full scale."""
    samples = random.standard_normal(int(seconds * rate_hz)) * 32768 * 10 ** (level_db / 20)
    return np.clip(samples, -32768, 32767).astype(np.int16)


def at_speech_level(samples: Samples) -> Samples:
    """Return speech scaled to `SPEECH_DB`, its pauses not counted."""
    if not np.any(samples):
        return samples
    level = np.abs(samples.astype(np.float64))
    spoken = level[level > level.max() * 10 ** (-35 / 20)]
    gain = 32768 * 10 ** (SPEECH_DB / 20) / float(np.sqrt((spoken**2).mean()))
    scaled: Samples = np.clip(samples * gain, -32768, 32767).astype(np.int16)
    return scaled
