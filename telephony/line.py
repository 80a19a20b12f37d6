"""What both legs share: the leg's clock, the events on their way to the call, the playout.

A leg has a Line; it is no base class.
"""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable

from agent.call.leg import Audio, Gone, LegEvent, Marked
from telephony.playout import Playout

EVENTS_KEPT = 500
"""10 s of audio that nobody read; then the audio goes, so that the call hears now and not then."""


class Line:
    """One caller's line, without its transport.

    Args:
        rate_hz: rate of the bot's and the caller's PCM.
        heard_after_ms: from a sample's leaving to the caller's ear; marks wait that long.
        clock_s: a monotonic clock in seconds.
    """

    def __init__(
        self, rate_hz: int, heard_after_ms: float, clock_s: Callable[[], float] = time.monotonic
    ) -> None:
        self.playout = Playout(rate_hz)
        self.gone = asyncio.Event()
        self._heard_after_ms = heard_after_ms
        self._clock_s = clock_s
        self._opened_s = clock_s()
        self._events: deque[LegEvent] = deque()
        self._arrived: asyncio.Future[None] | None = None
        self._room = asyncio.Event()
        self._left: deque[tuple[float, str]] = deque()

    def now_ms(self) -> float:
        """Milliseconds since the line opened."""
        return (self._clock_s() - self._opened_s) * 1000

    def offer(self, event: LegEvent) -> None:
        """Hand an event to the call; nothing comes behind `Gone`."""
        if self.gone.is_set():
            return
        if len(self._events) >= EVENTS_KEPT:
            self._events = deque(e for e in self._events if not isinstance(e, Audio))
            if len(self._events) >= EVENTS_KEPT:
                return
        self._events.append(event)
        self._wake()

    def close(self, reason: str) -> bool:
        """End the line with `Gone(reason)`; False when it had ended before."""
        if self.gone.is_set():
            return False
        self._events.append(Gone(reason))
        self.gone.set()
        self.clear()
        self._wake()
        return True

    async def events(self) -> AsyncIterator[LegEvent]:
        """Yield events as they come, `Gone` last; for one consumer."""
        while True:
            while self._events:
                event = self._events.popleft()
                yield event
                if isinstance(event, Gone):
                    return
            if self.gone.is_set():
                return
            self._arrived = asyncio.get_running_loop().create_future()
            await self._arrived

    async def play(self, pcm: bytes) -> None:
        """Queue PCM, then wait while over 2 s are queued."""
        if self.gone.is_set():
            # Give way: whoever plays on in a loop must get to read `Gone`.
            await asyncio.sleep(0)
            return
        self.playout.push(pcm)
        while self.playout.full and not self.gone.is_set():
            self._room.clear()
            await self._room.wait()

    def take(self, n_samples: int) -> tuple[bytes, list[str]]:
        """Take from the playout, and let those go on who wait to play."""
        taken = self.playout.take(n_samples)
        if not self.playout.full:
            self._room.set()
        return taken

    def clear(self) -> None:
        """Drop what is queued, and the marks that did not reach the caller's ear."""
        self.playout.clear()
        self._left.clear()
        self._room.set()

    def mark_left(self, name: str) -> None:
        """Note that the sound before a mark has left: `Marked` follows once it is heard."""
        self._left.append((self.now_ms() + self._heard_after_ms, name))

    def tick(self) -> None:
        """Hand out the marks whose sound has been heard by now."""
        if self._left:
            now_ms = self.now_ms()
            while self._left and self._left[0][0] <= now_ms:
                self.offer(Marked(self._left.popleft()[1]))

    def _wake(self) -> None:
        if self._arrived is not None and not self._arrived.done():
            self._arrived.set_result(None)
