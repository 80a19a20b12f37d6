"""Who is speaking: all calls of a rate are listened to together.

On a CPU inference runs on the event loop: 64 calls take about 1 ms on one core (14 µs a window),
less than handing each tick to a thread and waiting for the interpreter lock to come back. On a GPU
it runs in a thread, which waits for the device while the loop goes on and the next windows gather.
"""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch

from agent.speech.batching.meter import Load, Meter
from agent.speech.silero import MAX_ROWS, Seat, Silero

GATHER_S = 0.012
"""How long a ready window may wait for those of other calls."""
MAX_PENDING_S = 10
"""Audio of one call that may wait; what is older is not looked at and counts as silence."""

log = logging.getLogger(__name__)


class Listener:
    """One call's place in the shared detector; `VoiceDetector.join` makes it."""

    def __init__(self, detector: "VoiceDetector", on_window: Callable[[float], None]) -> None:
        self.on_window = on_window
        self.seat: Seat = detector.silero.open()
        self.closed = False
        self.ready_s = 0.0
        """Since when a window has been ready."""
        self._detector = detector
        self._bytes = 2 * detector.silero.window
        self._pending = bytearray()
        self._most = MAX_PENDING_S * detector.silero.rate_hz // detector.silero.window

    @property
    def ready(self) -> bool:
        return len(self._pending) >= self._bytes

    def feed(self, pcm: bytes) -> None:
        """Take int16 PCM of any length; `on_window` gets a probability for each full window.

        A sample may come in two halves: an odd byte waits for the next piece.
        """
        if self.closed:
            return
        was_ready = self.ready
        pending = self._pending
        pending += pcm
        if not self.ready:
            return
        if not was_ready:
            self.ready_s = self._detector.clock()
        if (late := len(pending) // self._bytes - self._most) > 0:
            del pending[: late * self._bytes]
            while late and not self.closed:
                late -= 1
                self.on_window(0.0)
        self._detector.wake()

    def take(self) -> bytes:
        """Return the next window's PCM."""
        window = bytes(self._pending[: self._bytes])
        del self._pending[: self._bytes]
        return window

    def close(self) -> None:
        """Leave; nothing more is reported, and what is still fed is dropped."""
        self.closed = True
        self._pending.clear()
        self._detector.leave(self)


class VoiceDetector:
    """Looks at all calls of one rate together.

    A window that becomes ready waits at most `GATHER_S` for those of other calls, or for the
    inference under way. No timer runs while nobody speaks to it. Belongs to one event loop.
    """

    def __init__(self, silero: Silero, clock: Callable[[], float] = time.monotonic) -> None:
        self.silero = silero
        self.clock = clock
        self.meter = Meter(f"silero-{silero.rate_hz // 1000}k", str(silero.device))
        # OpenMP keeps this per thread; a second thread only slows a net this small.
        torch.set_num_threads(1)
        on_loop = silero.device.type == "cpu"
        self._executor = None if on_loop else ThreadPoolExecutor(1, thread_name_prefix="silero")
        self._listeners: OrderedDict[Listener, None] = OrderedDict()
        self._coming: asyncio.Handle | asyncio.Future[list[float]] | None = None
        """The next tick, or the inference under way."""
        self._failing = False

    def join(self, on_window: Callable[[float], None]) -> Listener:
        """Add a call; `on_window` is called on the loop, in order, for each window of its audio."""
        listener = Listener(self, on_window)
        self._listeners[listener] = None
        return listener

    def leave(self, listener: Listener) -> None:
        """Remove a call; `Listener.close` does."""
        if listener in self._listeners:
            del self._listeners[listener]
            self.silero.close(listener.seat)

    @property
    def waiting(self) -> int:
        """Calls with a window that was not looked at yet."""
        return sum(listener.ready for listener in self._listeners)

    @property
    def load(self) -> Load:
        """How busy it is; a row is a call with audio to look at."""
        waiting_s = [each.ready_s for each in self._listeners if each.ready]
        return self.meter.load(self.clock(), waiting_s)

    def wake(self) -> None:
        """Look at the ready windows soon."""
        if self._coming is None:
            self._coming = asyncio.get_running_loop().call_later(GATHER_S, self._tick)

    def close(self) -> None:
        """Look no more; calls that are still open hear nothing."""
        if self._coming is not None:
            self._coming.cancel()
        for listener in list(self._listeners):
            listener.close()
        if self._executor is not None:
            self._executor.shutdown(wait=False)

    def _tick(self) -> None:
        """Look at one window of up to `MAX_ROWS` calls, those served longest ago first."""
        self._coming = None
        ready = [listener for listener in self._listeners if listener.ready][:MAX_ROWS]
        if not ready:
            return
        self.meter.began(self.clock(), [each.ready_s for each in ready])
        pcm = np.frombuffer(b"".join([each.take() for each in ready]), "<i2")
        windows = pcm.reshape(len(ready), self.silero.window)
        seats = [each.seat for each in ready]
        if self._executor is None:
            try:
                heard = self.silero.look(seats, windows)
            except Exception as error:
                self._report(ready, None, error)
            else:
                self._report(ready, heard)
        else:
            loop = asyncio.get_running_loop()
            looking = loop.run_in_executor(self._executor, self.silero.look, seats, windows)
            looking.add_done_callback(lambda done: self._looked(ready, done))
            self._coming = looking

    def _looked(self, ready: list[Listener], done: asyncio.Future[list[float]]) -> None:
        """Take what the thread has found."""
        self._coming = None
        if not done.cancelled():
            error = done.exception()
            self._report(ready, None if error else done.result(), error)

    def _report(
        self,
        ready: list[Listener],
        heard: list[float] | None,
        error: BaseException | None = None,
    ) -> None:
        """Tell each call; where the net failed, silence, so that calls go on by keys."""
        self.meter.ended(self.clock(), len(ready) * self.silero.window / self.silero.rate_hz)
        if heard is None:
            heard = [0.0] * len(ready)
            self.meter.counters.failed += len(ready)
            if not self._failing:
                log.error("the voice detector fails; calls hear silence: %s", error)
        else:
            self.meter.counters.served += len(ready)
        self._failing = error is not None
        for listener, probability in zip(ready, heard, strict=True):
            if listener not in self._listeners:
                continue  # what an earlier row reported may have closed it
            self._listeners.move_to_end(listener)
            try:
                listener.on_window(probability)
            except Exception:
                log.exception("a call could not take what was heard; it hears no more")
                listener.close()
        if self._coming is None and self.waiting:
            self._coming = asyncio.get_running_loop().call_soon(self._tick)
