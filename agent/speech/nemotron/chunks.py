"""Where an utterance is cut: samples, mel frames and encoder frames of its chunks.

A cache-aware encoder takes an utterance chunk by chunk and looks at every frame once (Noroozi et
al., "Stateful Conformer with Cache-based Inference for Streaming ASR", 2023). Its first mel frame
is an encoder frame by itself, every later encoder frame stands for `factor` mel frames. Here the
first chunk is as long as any other, its missing mel frames lie before the utterance and are masked:
so chunks of every age are of one shape and share a batch.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agent.speech.nemotron.upsampling import MARGIN

Pcm = NDArray[np.int16]


@dataclass(frozen=True)
class Geometry:
    """How many encoder `frames` a chunk has, and what stands behind each of them.

    Attributes:
        frames: Encoder frames a chunk: the lookahead, and the frame that looks.
        factor: Mel frames an encoder frame, a power of two: as many halvings as its exponent.
        hop: Samples a mel frame, even.
        window: Samples a mel frame looks at, around its middle; a multiple of four.
        rate_hz: Of the samples.
    """

    frames: int
    factor: int
    hop: int
    window: int
    rate_hz: int

    @property
    def mel(self) -> int:
        """Mel frames a chunk."""
        return self.frames * self.factor

    @property
    def samples(self) -> int:
        """Samples that a chunk's mel frames look at, and the two before them."""
        return self.hop * (self.mel - 1) + self.window + 2

    @property
    def chunk_s(self) -> float:
        return self.hop * self.mel / self.rate_hz

    def first_mel(self, chunk: int) -> int:
        """Return the number of the chunk's first mel frame; negative in the first chunk."""
        return self.mel * chunk - (self.factor - 1)

    def begin(self, chunk: int) -> int:
        """Return the first of the chunk's `samples`, counted from the utterance's first."""
        return self.hop * self.first_mel(chunk) - self.window // 2 - 2

    def whole(self, samples: int) -> int:
        """Return how many chunks are complete once the utterance has `samples`."""
        seen = samples - self.window // 2 + self.hop * self.factor
        return max(0, seen // (self.hop * self.mel))

    def has_tail(self, chunk: int, samples: int) -> bool:
        """Say whether an utterance of `samples` reaches into the chunk."""
        return samples // self.hop > max(0, self.first_mel(chunk))

    def borders(self, chunk: int, samples: int | None) -> list[tuple[int, int]]:
        """Return the chunk's valid frames, first and one past the last, after every halving.

        From mel frames (`mel` of them) to encoder frames (`frames`). With `samples` the utterance
        ends inside the chunk. A causal convolution of three frames and a stride of two makes
        `n // 2 + 1` frames of `n`.
        """
        found = []
        valid = None if samples is None else samples // self.hop
        step = self.factor
        while step:
            first = step * self.frames * chunk - (step - 1)
            length = step * self.frames
            last = length if valid is None else min(max(valid - first, 0), length)
            found.append((max(0, -first), last))
            valid = None if valid is None else valid // 2 + 1
            step //= 2
        return found


class Sound:
    """What is fed of one utterance and not heard yet, at the call's rate.

    At half of the model's rate a chunk is complete `MARGIN` samples (2 ms) later, which the
    upsampling filter looks ahead.
    """

    def __init__(self, rate_hz: int, geometry: Geometry) -> None:
        self.rate_hz = rate_hz
        self._geometry = geometry
        self._scale = geometry.rate_hz // rate_hz
        self._margin = 0 if self._scale == 1 else MARGIN
        self._kept = bytearray()
        self._base = 0

    @property
    def fed(self) -> int:
        """Samples so far."""
        return self._base + len(self._kept) // 2

    @property
    def whole(self) -> int:
        """Chunks that are complete."""
        return self._geometry.whole(self._scale * (self.fed - self._margin))

    def append(self, pcm: Pcm) -> None:
        self._kept += pcm.astype("<i2", copy=False).tobytes()

    def has_tail(self, chunk: int, samples: int) -> bool:
        """Say whether an utterance that ends after `samples` (at the call's rate) reaches it."""
        return self._geometry.has_tail(chunk, self._scale * samples)

    def cut(self, chunk: int, until: int | None = None) -> Pcm:
        """Return what the chunk looks at, `window_of(rate_hz, geometry)` samples of it.

        Beyond the utterance, or `until`, it is silent.
        """
        begin = self._geometry.begin(chunk) // self._scale - self._margin
        window = np.zeros(window_of(self.rate_hz, self._geometry), np.int16)
        end = min(begin + len(window), self.fed if until is None else until)
        first = max(begin, self._base)
        if first < end:
            kept = np.frombuffer(self._kept, "<i2")[first - self._base : end - self._base]
            window[first - begin : end - begin] = kept
        return window

    def forget(self, chunk: int) -> None:
        """Drop what no chunk from `chunk` on looks at."""
        begin = self._geometry.begin(chunk) // self._scale - self._margin
        if begin > self._base:
            del self._kept[: 2 * (begin - self._base)]
            self._base = begin

    def clear(self) -> None:
        self._base = self.fed
        self._kept.clear()


def window_of(rate_hz: int, geometry: Geometry) -> int:
    """Return how many samples at `rate_hz` a chunk looks at."""
    if rate_hz == geometry.rate_hz:
        return geometry.samples
    return geometry.samples // 2 + 2 * MARGIN


def rates_of(geometry: Geometry) -> Sequence[int]:
    """Return the sampling rates that the model can be fed."""
    return geometry.rate_hz // 2, geometry.rate_hz
