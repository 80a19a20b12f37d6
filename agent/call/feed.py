"""A caller's sound on its way to the pool: unbroken, whatever the line does."""

from collections import deque

import numpy as np

from agent.speech.pool import SpeechStream

LEAST_GAP_S = 0.06
"""Less than this between two pieces is jitter."""

MOST_GAP_S = 5
"""A longer gap is fed as this much noise: every endpoint has passed by then."""

LEVEL_S = 3.0
"""Nobody speaks so long without a pause in which the line's own noise is heard."""


class Feed:
    """Feeds one stream; noise as faint as the line's own stands for gaps on the line.

    So the stream's clock stays the leg's, and words before a gap end in it. Digital silence would
    cut a line's noise into syllables: with gaps of 100 ms three times a second a voice detector
    takes faint noise for speech, with noise in them never (ITU-T G.711 Appendix II fills with
    comfort noise too).
    """

    def __init__(self, stream: SpeechStream) -> None:
        self._stream = stream
        self._levels: deque[tuple[int, float]] = deque()
        """Where each piece of the last `LEVEL_S` ended, in samples fed, and its RMS."""
        self._random = np.random.default_rng(1)
        self.clock = 0
        """The leg's clock in samples: where the next piece is expected."""
        self.fed = 0
        """Samples of the stream; fewer than the clock's once a gap was shortened."""

    def put(self, pcm: bytes, arrived: int) -> int:
        """Feed a piece that begins at `arrived`; return the noise that came before, in samples.

        Both count in samples of the stream's rate.
        """
        rate_hz = self._stream.rate_hz
        gap = min(arrived - self.clock, MOST_GAP_S * rate_hz)
        if gap > LEAST_GAP_S * rate_hz:
            self._stream.feed(self._noise(gap))
            self.clock = arrived
        else:
            gap = 0
        self._stream.feed(pcm)
        self.clock += len(pcm) // 2
        self.fed += gap + len(pcm) // 2
        self._measure(pcm)
        return gap

    def _measure(self, pcm: bytes) -> None:
        samples = np.frombuffer(pcm, np.int16).astype(np.float64)
        if len(samples):
            self._levels.append((self.fed, float(np.sqrt(np.mean(samples**2)))))
        while self._levels and self._levels[0][0] < self.fed - LEVEL_S * self._stream.rate_hz:
            self._levels.popleft()

    def _noise(self, samples: int) -> bytes:
        """Return white noise as loud as the quietest piece of late; silence where none came yet."""
        level = min((level for _, level in self._levels), default=0.0)
        noise = self._random.standard_normal(samples) * level
        return np.clip(noise, -32768, 32767).astype("<i2").tobytes()
