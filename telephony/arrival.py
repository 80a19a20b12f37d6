"""When audio arrived that came without a time stamp: gaps on the line told from late delivery.

A stalled network or event loop delivers everything late in one burst: no gap. A line that paused
(Asterisk sends no audio for about 180 ms while it signals a key) delivers nothing for the pause: a
gap. The two look the same at the first piece behind the pause, so that piece waits until the next
tick shows whether a burst follows.
"""

import math

from agent.call.leg import Audio

TOLERANCE_MS = 80.0
"""A piece later than this behind the previous one may be a gap; less is jitter."""


class Arrivals:
    """Stamps pieces of mono int16 PCM on a clock given by the caller; pure."""

    def __init__(self, rate_hz: int) -> None:
        self._bytes_per_ms = rate_hz * 2 / 1000
        self._expected_ms = -math.inf  # the first piece waits as one behind a gap does
        self._held: list[bytes] = []
        self._last_held_ms = 0.0

    def arrived(self, pcm: bytes, now_ms: float) -> Audio | None:
        """Return the stamped piece, or None when it waits for `tick`."""
        began_ms = now_ms - len(pcm) / self._bytes_per_ms
        if not self._held and began_ms - self._expected_ms <= TOLERANCE_MS:
            return self._stamp(pcm)
        self._held.append(pcm)
        self._last_held_ms = now_ms
        return None

    def tick(self) -> list[Audio]:
        """Return the pieces that waited, the first of them behind a gap if there was one."""
        if not self._held:
            return []
        held, self._held = self._held, []
        began_ms = max(0.0, self._last_held_ms - sum(map(len, held)) / self._bytes_per_ms)
        if began_ms - self._expected_ms > TOLERANCE_MS:
            self._expected_ms = began_ms
        return [self._stamp(pcm) for pcm in held]

    def _stamp(self, pcm: bytes) -> Audio:
        at_ms = self._expected_ms
        self._expected_ms += len(pcm) / self._bytes_per_ms
        return Audio(pcm, at_ms)
