"""One side of a call as it is kept: samples on the line's clock, and when there was sound."""

import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.int16]

SLACK_MS = 80.0
"""Pieces that arrive this much off their place are put behind the last: jitter is not a gap."""

QUIET_SLACK_MS = 20.0
"""The same where nothing sounds: lateness is made up there, as a telephone's jitter buffer does."""

LOUD = 0.005
"""RMS against full scale (-46 dB): below it a telephone is quiet, whatever the codec."""

BLOCK_MS = 5
JOIN_MS = 300.0
"""Sounds closer together than this are one: pauses between words do not end a speech."""


@dataclass(frozen=True)
class Span:
    """A stretch of sound on the line's clock."""

    start_ms: float
    end_ms: float

    def holds(self, at_ms: float) -> bool:
        """Tell whether `at_ms` falls into the stretch."""
        return self.start_ms <= at_ms < self.end_ms


class Track:
    """Keeps pieces of int16 PCM by time, `max_s` at most; later ones only count for the spans."""

    def __init__(self, rate_hz: int, max_s: float = 600.0) -> None:
        self.rate_hz = rate_hz
        self._pcm = bytearray()
        self._max_bytes = int(max_s * rate_hz) * 2
        self._spans: list[Span] = []

    @property
    def spans(self) -> list[Span]:
        """The stretches of sound so far, in order, none closer than `JOIN_MS` to the next."""
        return list(self._spans)

    @property
    def last_ms(self) -> float | None:
        """When the last sound ended; None when there was none."""
        return self._spans[-1].end_ms if self._spans else None

    def add(self, pcm: bytes, at_ms: float) -> None:
        """Take a piece that began at `at_ms`."""
        sounds = self._measure(pcm, at_ms)
        here = len(self._pcm) // 2
        late = round(at_ms * self.rate_hz / 1000) - here
        slack = (SLACK_MS if sounds else QUIET_SLACK_MS) * self.rate_hz / 1000
        if late > slack:
            self._pcm.extend(bytes(2 * min(late, self._max_bytes // 2 - here)))
        elif late < -slack and not sounds:
            pcm = pcm[-2 * late :]
        room = self._max_bytes - len(self._pcm)
        if room > 0:
            self._pcm.extend(pcm[:room])

    def samples(self) -> Samples:
        """Return all samples from the line's zero on."""
        return np.frombuffer(bytes(self._pcm), np.int16)

    def _measure(self, pcm: bytes, at_ms: float) -> bool:
        """Note when a piece sounds; tell whether it does."""
        samples = np.frombuffer(pcm, np.int16)
        block = self.rate_hz * BLOCK_MS // 1000
        blocks = samples[: len(samples) // block * block].reshape(-1, block).astype(np.float32)
        loud = np.flatnonzero(np.sqrt((blocks**2).mean(axis=1)) > LOUD * 32768)
        if not len(loud):
            return False
        start_ms = at_ms + float(loud[0]) * BLOCK_MS
        end_ms = at_ms + float(loud[-1] + 1) * BLOCK_MS
        if self._spans and start_ms - self._spans[-1].end_ms < JOIN_MS:
            self._spans[-1] = Span(self._spans[-1].start_ms, max(end_ms, self._spans[-1].end_ms))
        else:
            self._spans.append(Span(start_ms, end_ms))
        return True


def write_stereo(path: Path, said: Samples, heard: Samples, rate_hz: int) -> None:
    """Write both sides as a WAV: left what the caller said, right what they heard. Blocks."""
    frames = np.zeros((max(len(said), len(heard)), 2), np.int16)
    frames[: len(said), 0] = said
    frames[: len(heard), 1] = heard
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(rate_hz)
        file.writeframes(frames.tobytes())


def read_stereo(path: Path) -> tuple[Samples, Samples, int]:
    """Return left, right and rate of a 16-bit stereo WAV. Blocks.

    Raises:
        ValueError: it is not 16-bit stereo.
    """
    with wave.open(str(path), "rb") as file:
        if (file.getnchannels(), file.getsampwidth()) != (2, 2):
            raise ValueError(f"{path}: not a 16-bit stereo WAV")
        frames = np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, 2)
        return frames[:, 0], frames[:, 1], file.getframerate()
