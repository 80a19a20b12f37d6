"""One 20 ms clock a process, shared by all legs: no timer and no task per call.

Deadlines are multiples of the period from the start, so the clock does not drift. After a stall of
more than 200 ms the missed ticks are dropped: a burst of them would only play catch-up audio at
the callers and make the next tick late as well.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable

import numpy as np

log = logging.getLogger(__name__)

PERIOD_S = 0.02
DROP_AFTER_S = 0.2
LAGS_KEPT = 3000
"""One minute of ticks."""

Tick = Callable[[], None]


class Ticker:
    """Calls every subscriber 50 times a second, and keeps the loop's lag for admission.

    A subscriber must return at once; one that raises is logged and dropped, so that one broken
    call cannot stop the clock of the others.
    """

    def __init__(self) -> None:
        self._subscribers: dict[Tick, None] = {}
        self._lags_ms: deque[float] = deque(maxlen=LAGS_KEPT)
        self._handle: asyncio.TimerHandle | None = None
        self._deadline_s = 0.0
        self.dropped = 0
        """Ticks dropped after stalls, since the start."""

    def start(self) -> None:
        """Begin on the running loop; does nothing when already running."""
        if self._handle is None:
            loop = asyncio.get_running_loop()
            self._deadline_s = loop.time() + PERIOD_S
            self._handle = loop.call_at(self._deadline_s, self._run, loop)

    def stop(self) -> None:
        """Stop for good; subscribers are kept but no longer called."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def subscribe(self, tick: Tick) -> None:
        """Call `tick` on every tick from the next on; starts the clock if it stands."""
        self._subscribers[tick] = None
        self.start()

    def unsubscribe(self, tick: Tick) -> None:
        """Stop calling `tick`; does nothing when it is not subscribed."""
        self._subscribers.pop(tick, None)

    def lag_ms(self, percentile: float) -> float:
        """Return how late ticks came over the last minute; 0.0 before the first."""
        if not self._lags_ms:
            return 0.0
        return float(np.percentile(np.fromiter(self._lags_ms, float), percentile))

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        late_s = max(0.0, loop.time() - self._deadline_s)
        self._lags_ms.append(late_s * 1000)
        if late_s > DROP_AFTER_S:
            missed = int(late_s / PERIOD_S)
            self.dropped += missed
            self._deadline_s += missed * PERIOD_S
        for tick in tuple(self._subscribers):
            try:
                tick()
            except Exception:
                log.exception("a leg's tick failed; the leg gets no more of them")
                self.unsubscribe(tick)
        self._deadline_s += PERIOD_S
        self._handle = loop.call_at(self._deadline_s, self._run, loop)
