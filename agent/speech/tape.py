"""The last seconds of a call, as samples at their positions."""

import numpy as np
from numpy.typing import NDArray


class Tape:
    """Keeps what is appended until it is forgotten; positions are samples since the start."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self._base = 0

    def append(self, pcm: bytes) -> None:
        self._kept += pcm

    def cut(self, begin: int, end: int) -> NDArray[np.int16]:
        """Return a copy of samples `begin` to `end`, as far as they are kept."""
        first, last = (2 * max(0, position - self._base) for position in (begin, end))
        return np.frombuffer(bytes(self._kept[first:last]), "<i2")

    def forget(self, before: int, at_least: int) -> None:
        """Drop what lies before `before`, once that is `at_least` samples (spares copying)."""
        if before - self._base >= at_least:
            del self._kept[: 2 * (before - self._base)]
            self._base = before
