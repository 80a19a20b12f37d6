"""What a model's queue and device have done, and how busy they are now.

Numbers are only added up here; whoever wants a percentile or a scrape pays for it. Times are
seconds of one monotonic clock, handed in.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

RECENT_S = 10.0
"""What "now" means in a load figure."""
RECENT_ROWS = 1024
"""Rows whose queue time a load figure looks back at."""
_STEP_S = 0.5

BATCH_ROWS = (1, 2, 4, 8, 16, 32, 64, 128, 256)
SECONDS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)


@dataclass(frozen=True)
class Load:
    """How busy a model is.

    `queued` rows wait and `busy` are on the device, for `running_s` so far. Of the last
    `RECENT_S`: the time rows waited, those still waiting included; the share of time (0..1) that
    the device worked; and device seconds per second of audio, None where no audio is measured.
    """

    queued: int = 0
    busy: int = 0
    running_s: float = 0.0
    queue_p50_s: float = 0.0
    queue_p95_s: float = 0.0
    device_busy: float = 0.0
    rtf: float | None = None


@dataclass
class Counters:
    """How rows ended: every row that was submitted ends in one of these, once."""

    served: int = 0
    failed: int = 0
    cancelled: int = 0
    expired: int = 0
    stopped: int = 0
    refused: int = 0


class Histogram:
    """Counts of values up to each edge, and of those above the last."""

    def __init__(self, edges: Sequence[float]) -> None:
        self.edges = edges
        self.counts = [0] * (len(edges) + 1)
        self.sum = 0.0

    def add(self, value: float) -> None:
        self.counts[bisect_left(self.edges, value)] += 1
        self.sum += value


class Meter:
    """The figures of one model on one device. Not locked: its owner sees to that.

    `device` is what torch calls it (`cpu`, `cuda:0`). `audio_s` and `device_s` are totals;
    `dropped` counts results that came when nobody waited any more.
    """

    def __init__(self, model: str, device: str) -> None:
        self.model = model
        self.device = device
        self.counters = Counters()
        self.dropped = 0
        self.batch_rows = Histogram(BATCH_ROWS)
        self.batch_s = Histogram(SECONDS)
        self.queue_s = Histogram(SECONDS)
        self.audio_s = 0.0
        self._waits: deque[tuple[float, float]] = deque(maxlen=RECENT_ROWS)
        self._totals: deque[tuple[float, float, float]] = deque()
        self._rows = 0
        self._began_s = 0.0

    @property
    def batches(self) -> int:
        return sum(self.batch_rows.counts)

    @property
    def device_s(self) -> float:
        return self.batch_s.sum

    def began(self, now_s: float, since_s: Sequence[float], rows: int | None = None) -> None:
        """A batch goes to the device, of rows that were there since `since_s`.

        `rows` is how many there are where the waits of some do not count.
        """
        self._note(now_s)
        self._began_s = now_s
        self._rows = len(since_s) if rows is None else rows
        self.batch_rows.add(self._rows)
        for since in since_s:
            wait_s = now_s - since
            self.queue_s.add(wait_s)
            self._waits.append((now_s, wait_s))

    def ended(self, now_s: float, audio_s: float = 0.0) -> None:
        """The device is free again; the batch stood for `audio_s` of sound."""
        self.batch_s.add(now_s - self._began_s)
        self.audio_s += audio_s
        self._rows = 0
        self._note(now_s)

    def load(self, now_s: float, waiting_since_s: Iterable[float] = ()) -> Load:
        """Return the load; `waiting_since_s` is when each row came that waits now."""
        waits = [now_s - since for since in waiting_since_s]
        queued = len(waits)
        waits += [wait for at, wait in self._waits if now_s - at <= RECENT_S]
        waits.sort()
        running_s = now_s - self._began_s if self._rows else 0.0
        self._forget(now_s)
        at, device_s, audio_s = self._totals[0] if self._totals else (now_s, 0.0, 0.0)
        span_s, worked_s = now_s - at, self.device_s + running_s - device_s
        heard_s = self.audio_s - audio_s
        return Load(
            queued=queued,
            busy=self._rows,
            running_s=running_s,
            queue_p50_s=_quantile(waits, 0.5),
            queue_p95_s=_quantile(waits, 0.95),
            device_busy=min(1.0, worked_s / max(span_s, RECENT_S)),
            rtf=(self.device_s - device_s) / heard_s if heard_s else None,
        )

    def _note(self, now_s: float) -> None:
        if not self._totals or now_s - self._totals[-1][0] >= _STEP_S:
            self._totals.append((now_s, self.device_s, self.audio_s))
            self._forget(now_s)

    def _forget(self, now_s: float) -> None:
        """Keep the last total from before the window, and those inside it."""
        while len(self._totals) > 1 and now_s - self._totals[1][0] >= RECENT_S:
            self._totals.popleft()


def _quantile(ordered: list[float], share: float) -> float:
    return ordered[int(share * (len(ordered) - 1) + 0.5)] if ordered else 0.0
