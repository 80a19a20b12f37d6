"""Who is speaking: Silero's voice detector, one inference for all calls of a rate.

Silero looks at 32 ms windows: 256 samples (after 32 of context) at 8 kHz, 512 (after 64) at 16 kHz.
Its public `model(x, rate)` resets every state whenever the batch size changes, so the inner nets
are called with a state per call kept here; rows of a batch do not influence each other.

Inference runs on the event loop: 64 calls take about 1 ms on one core (16 µs a window), less than
handing each tick to a thread and waiting for the interpreter lock to come back. No more than
`MAX_ROWS` windows are looked at in one go, so that the loop breathes between them.
"""

import asyncio
import warnings
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import silero_vad
import torch
from numpy.typing import NDArray

from agent.speech.errors import ModelError

WINDOW = {8_000: 256, 16_000: 512}
CONTEXT = {8_000: 32, 16_000: 64}
GATHER_S = 0.012
"""How long a ready window may wait for those of other calls."""
MAX_ROWS = 64
MAX_PENDING_S = 10
"""Audio of one call that may wait; what is older is not looked at and counts as silence."""
_SEATS = 16


class SileroBatch:
    """The detector's net at `rate_hz` with explicit state: a seat a call.

    Raises:
        ModelError: there is no net for `rate_hz`.
    """

    def __init__(self, rate_hz: int) -> None:
        if rate_hz not in WINDOW:
            raise ModelError(f"no voice detector for {rate_hz} Hz: use 8000 or 16000")
        self.rate_hz = rate_hz
        self.window = WINDOW[rate_hz]
        self._context = CONTEXT[rate_hz]
        with warnings.catch_warnings():
            # The wheel ships TorchScript only, which torch 2.13 loads but calls deprecated.
            warnings.simplefilter("ignore", DeprecationWarning)
            model: Any = silero_vad.load_silero_vad()
        self._net: Any = model._model_8k if rate_hz == 8_000 else model._model
        self._state = torch.zeros(2, _SEATS, 128)
        self._tail = np.zeros((_SEATS, self._context), np.float32)
        self._free = list(range(_SEATS))
        self._warm_up()

    def open(self) -> int:
        """Return a fresh seat, as if nothing had been heard."""
        if not self._free:
            seats = len(self._tail)
            self._state = torch.cat([self._state, torch.zeros_like(self._state)], 1)
            self._tail = np.concatenate([self._tail, np.zeros_like(self._tail)])
            self._free = list(range(seats, 2 * seats))
        seat = self._free.pop()
        self._state[:, seat] = 0
        self._tail[seat] = 0
        return seat

    def close(self, seat: int) -> None:
        self._free.append(seat)

    def look(self, seats: Sequence[int], windows: NDArray[np.int16]) -> list[float]:
        """Return the speech probability of each seat's next window; a seat appears once.

        `windows` is [seats, window] int16 at `rate_hz`.
        """
        x = np.empty((len(seats), self._context + self.window), np.float32)
        x[:, : self._context] = self._tail[seats]
        np.multiply(windows, 1 / 32768, out=x[:, self._context :], dtype=np.float32)
        self._tail[seats] = x[:, -self._context :]
        index = torch.tensor(seats)
        with torch.inference_mode():
            probability, state = self._net(torch.from_numpy(x), self._state[:, index])
            self._state[:, index] = state
            heard: list[float] = probability[:, 0].tolist()
        return heard

    def _warm_up(self) -> None:
        """Let TorchScript compile itself now (100 ms) and not in the first call."""
        for rows in (1, 2, 3, 2, 1, 3):
            seats = [self.open() for _ in range(rows)]
            for _ in range(2):
                self.look(seats, np.zeros((rows, self.window), np.int16))
            for seat in seats:
                self.close(seat)


class Listener:
    """One call's place in the shared detector."""

    def __init__(self, detector: "VoiceDetector", on_window: Callable[[float], None]) -> None:
        self.on_window = on_window
        self.seat = detector.batch.open()
        self.closed = False
        self._detector = detector
        self._bytes = 2 * detector.batch.window
        self._pending: deque[bytes] = deque()
        self._rest = bytearray()
        self._most = MAX_PENDING_S * detector.batch.rate_hz // detector.batch.window

    @property
    def ready(self) -> bool:
        return bool(self._pending)

    def feed(self, pcm: bytes) -> None:
        """Take int16 PCM of any length; `on_window` gets a probability for each full window."""
        if self.closed:
            return
        rest = self._rest
        rest += pcm
        if len(rest) < self._bytes:
            return
        while len(rest) >= self._bytes:
            self._pending.append(bytes(rest[: self._bytes]))
            del rest[: self._bytes]
        while len(self._pending) > self._most:
            self._pending.popleft()
            self.on_window(0.0)
        self._detector.wake()

    def take(self) -> bytes:
        return self._pending.popleft()

    def close(self) -> None:
        """Leave; nothing more is reported, and what is still fed is dropped."""
        self.closed = True
        self._pending.clear()
        self._detector.leave(self)


class VoiceDetector:
    """Looks at all calls of one rate together.

    A window that becomes ready waits at most `GATHER_S` for those of other calls. No timer runs
    while nobody speaks to it. Belongs to one event loop.
    """

    def __init__(self, batch: SileroBatch) -> None:
        self.batch = batch
        # OpenMP keeps this per thread; a second thread only slows a net this small.
        torch.set_num_threads(1)
        self._listeners: OrderedDict[Listener, None] = OrderedDict()
        self._timer: asyncio.TimerHandle | asyncio.Handle | None = None

    def join(self, on_window: Callable[[float], None]) -> Listener:
        """Add a call; `on_window` is called on the loop, in order, for each window of its audio."""
        listener = Listener(self, on_window)
        self._listeners[listener] = None
        return listener

    def leave(self, listener: Listener) -> None:
        if listener in self._listeners:
            del self._listeners[listener]
            self.batch.close(listener.seat)

    @property
    def waiting(self) -> int:
        """Calls with a window that was not looked at yet."""
        return sum(listener.ready for listener in self._listeners)

    def wake(self) -> None:
        """Look at the ready windows soon."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(GATHER_S, self._tick)

    def _tick(self) -> None:
        """Look at one window of up to `MAX_ROWS` calls, those served longest ago first."""
        self._timer = None
        ready = [listener for listener in self._listeners if listener.ready][:MAX_ROWS]
        if not ready:
            return
        windows = np.frombuffer(b"".join([each.take() for each in ready]), "<i2")
        seats = [each.seat for each in ready]
        heard = self.batch.look(seats, windows.reshape(len(ready), self.batch.window))
        for listener, probability in zip(ready, heard, strict=True):
            if listener in self._listeners:  # what an earlier row reported may have closed it
                self._listeners.move_to_end(listener)
                listener.on_window(probability)
        if self.waiting:
            self._timer = asyncio.get_running_loop().call_soon(self._tick)
