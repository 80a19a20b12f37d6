"""Both sides of a call on one timeline, let go in segments well behind the present.

What happens stays in memory for `BEHIND_MS` before it leaves as a segment, so that a secret that
was spoken can still be muted. Pure: the leg's clock comes with every piece of audio.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BEHIND_MS = 10_000
SEGMENT_MS = 5_000
KEPT_MS = BEHIND_MS + SEGMENT_MS + 1_000
REANCHOR_MS = 20
"""Pieces that come within this of where the side's audio ended are joined without a seam."""

CALLER, BOT = 0, 1
Samples = NDArray[np.int16]


@dataclass(frozen=True)
class Segment:
    """`pcm` is interleaved stereo int16 (left the caller, right the bot) of `from_ms..to_ms`."""

    number: int
    from_ms: int
    to_ms: int
    rate_hz: int
    pcm: bytes


class Recorder:
    """Collects one call's audio and emits finished segments in order."""

    def __init__(self, rate_hz: int, emit: Callable[[Segment], None]) -> None:
        self._rate_hz = rate_hz
        self._emit = emit
        self._audio: Samples = np.zeros((self._samples(KEPT_MS), 2), np.int16)
        self._base_ms = 0
        self._number = 0
        self._ends = [0, 0]
        """Where each side's audio ends, in samples since the call began."""
        self._paused = False
        self._resumes_ms = 0.0
        self._closed = False

    def caller(self, pcm: bytes, at_ms: float) -> None:
        """Take the caller's audio whose first sample arrived at `at_ms`."""
        if self._paused or at_ms < self._resumes_ms:
            self._advance(at_ms)
        else:
            self._put(CALLER, pcm, at_ms)

    def bot(self, pcm: bytes, at_ms: float) -> None:
        """Take the bot's audio whose first sample left at `at_ms`."""
        self._put(BOT, pcm, at_ms)

    def pause(self) -> None:
        """Stop recording the caller: a secret is being asked."""
        self._paused = True

    def resume(self, at_ms: float) -> None:
        """Record the caller again from `at_ms` on; does nothing unless paused."""
        if self._paused:
            self._paused, self._resumes_ms = False, at_ms

    def mute(self, from_ms: float, to_ms: float) -> None:
        """Silence the caller's side of a stretch that has not left yet."""
        start = max(0, self._samples(from_ms) - self._samples(self._base_ms))
        stop = max(0, self._samples(to_ms) - self._samples(self._base_ms))
        self._audio[start:stop, CALLER] = 0

    def close(self) -> None:
        """Let go of everything; further audio is dropped."""
        if self._closed:
            return
        self._closed = True
        while (end := max(self._ends)) > self._samples(self._base_ms):
            self._cut(min(self._base_ms + SEGMENT_MS, -(-end * 1000 // self._rate_hz)))

    def _put(self, side: int, pcm: bytes, at_ms: float) -> None:
        if self._closed:
            return
        self._advance(at_ms)
        samples = np.frombuffer(pcm, np.int16)
        start = self._samples(at_ms)
        joined = self._ends[side]
        if abs(start - joined) < self._samples(REANCHOR_MS):
            start = joined
        offset = start - self._samples(self._base_ms)
        if offset < 0:
            samples, offset = samples[-offset:], 0
        room = self._audio[offset : offset + len(samples), side]
        room[:] = samples[: len(room)]
        self._ends[side] = start + len(pcm) // 2

    def _advance(self, now_ms: float) -> None:
        while not self._closed and now_ms - self._base_ms >= BEHIND_MS + SEGMENT_MS:
            self._cut(self._base_ms + SEGMENT_MS)

    def _cut(self, to_ms: int) -> None:
        count = self._samples(to_ms) - self._samples(self._base_ms)
        self._emit(
            Segment(
                self._number, self._base_ms, to_ms, self._rate_hz, self._audio[:count].tobytes()
            )
        )
        self._audio[:-count] = self._audio[count:]
        self._audio[-count:] = 0
        self._base_ms = to_ms
        self._number += 1

    def _samples(self, ms: float) -> int:
        return round(ms * self._rate_hz / 1000)
