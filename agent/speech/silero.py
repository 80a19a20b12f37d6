"""Silero's voice detector with a state per call: one inference for many calls of a rate.

Silero looks at 32 ms windows: 256 samples (after 32 of context) at 8 kHz, 512 (after 64) at 16 kHz.
Its public `model(x, rate)` resets every state whenever the batch size changes, so the inner nets
are called with states kept here, on the device. Rows of a batch do not influence each other, but
small batches are summed in another order, and what is rounded there grows in the state (to 3e-5 at
16 kHz). Padded to four rows a CPU gives a call in any company what it gives it alone, to 2e-7 over
200 windows (measured with oneDNN); on a GPU, where rows cost nothing, every batch has one size.
"""

import contextlib
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import silero_vad
import torch
from numpy.typing import NDArray

from agent.speech.device import torch_device
from agent.speech.errors import ModelError, SpeechError

WINDOW = {8_000: 256, 16_000: 512}
CONTEXT = {8_000: 32, 16_000: 64}
MAX_ROWS = 64
"""Windows of one inference: on a CPU, what takes about 1 ms."""
_WEIGHTS = Path(silero_vad.__file__).parent / "data" / "silero_vad.jit"
_LEAST_ROWS = {"cpu": 4, "cuda": MAX_ROWS}
_SEATS = 16
_torch: Any = torch
"""Its parts that have no types."""


@dataclass(eq=False, slots=True)
class Seat:
    """A call's place among the states; `fresh` until its first window."""

    index: int
    fresh: bool = True


class Silero:
    """The net at `rate_hz` on `device` (`cpu`, `cuda`, `cuda:1`).

    `open` and `close` keep books only, `look` alone touches tensors: it may run in a thread beside
    them, one `look` at a time.

    Raises:
        ModelError: there is no net for `rate_hz`, or no such device.
    """

    def __init__(self, rate_hz: int, device: str = "cpu") -> None:
        if rate_hz not in WINDOW:
            raise ModelError(f"no voice detector for {rate_hz} Hz: use 8000 or 16000")
        self.rate_hz = rate_hz
        self.window = WINDOW[rate_hz]
        self.device = torch_device(device)
        cuda = self.device.type == "cuda"
        if cuda:
            # TF32 would round rows by their company. Halves and bfloat16 of others are not touched.
            torch.backends.cudnn.allow_tf32 = False
        self._stream: Any = _torch.cuda.Stream(self.device) if cuda else None
        with warnings.catch_warnings():
            # The wheel ships TorchScript only, which torch 2.13 loads but calls deprecated.
            warnings.simplefilter("ignore", DeprecationWarning)
            model: Any = _torch.jit.load(str(_WEIGHTS), map_location=self.device).eval()
        self._net: Any = model._model_8k if rate_hz == 8_000 else model._model
        # What goes to the device and comes back lies in pinned memory, so that copies are not
        # waited for one by one.
        self._windows = torch.empty(MAX_ROWS, self.window, dtype=torch.int16, pin_memory=cuda)
        self._index = torch.empty(MAX_ROWS, dtype=torch.int64, pin_memory=cuda)
        self._heard = torch.empty(MAX_ROWS, 1, pin_memory=cuda)
        self._state = torch.zeros(2, _SEATS, 128, device=self.device)
        self._tail = torch.zeros(_SEATS, CONTEXT[rate_hz], device=self.device)
        self._least = _LEAST_ROWS[self.device.type]
        self._free: list[int] = []
        self._seats = 1  # the first one pads batches, and is never written
        seat = self.open()
        self.look([seat], np.zeros((1, self.window), np.int16))  # says now if it cannot run
        self.close(seat)

    def open(self) -> Seat:
        """Return a fresh seat, as if nothing had been heard."""
        if self._free:
            return Seat(self._free.pop())
        self._seats += 1
        return Seat(self._seats - 1)

    def close(self, seat: Seat) -> None:
        """Give the seat back; once."""
        self._free.append(seat.index)

    def look(self, seats: Sequence[Seat], windows: NDArray[np.int16]) -> list[float]:
        """Return the speech probability of each seat's next window; a seat appears once.

        `windows` is [seats, window] int16 at `rate_hz`, at most `MAX_ROWS` of them.

        Raises:
            SpeechError: `windows` is of another type or shape.
        """
        count = len(seats)
        if windows.dtype != np.int16 or windows.shape != (count, self.window) or count > MAX_ROWS:
            raise SpeechError(
                f"the voice detector takes int16 windows of shape [{count}, {self.window}], at "
                f"most {MAX_ROWS}; these are {windows.dtype} {list(windows.shape)}"
            )
        rows = max(count, self._least)
        indices = [seat.index for seat in seats]
        for staged, given in ((self._windows, windows), (self._index, indices)):
            staged.numpy()[:count] = given
            staged.numpy()[count:rows] = 0
        # Unspecialised, TorchScript runs this small net as fast as compiled, and no batch size is
        # the first of its kind and pays 60 ms for it.
        with (
            torch.inference_mode(),
            _torch.jit.optimized_execution(False),
            _torch.cuda.stream(self._stream) if self._stream else contextlib.nullcontext(),
        ):
            self._make_room(max(indices, default=0))
            self._reset([seat.index for seat in seats if seat.fresh])
            heard = self._infer(count, rows)
        for seat in seats:
            seat.fresh = False
        return heard

    def _infer(self, count: int, rows: int) -> list[float]:
        """Look at what is staged: `count` windows, padded to `rows`."""
        index = self._index[:rows].to(self.device, non_blocking=True)
        windows = self._windows[:rows].to(self.device, non_blocking=True)
        x = torch.cat([self._tail[index], windows * (1 / 32768)], 1)
        probability, state = self._net(x, self._state[:, index])
        self._state[:, index[:count]] = state[:, :count]
        self._tail[index[:count]] = x[:count, -self._tail.shape[1] :]
        self._heard[:count].copy_(probability[:count], non_blocking=True)
        if self._stream:
            self._stream.synchronize()
        heard: list[float] = self._heard[:count, 0].tolist()
        return heard

    def _make_room(self, index: int) -> None:
        while index >= len(self._tail):
            self._state = torch.cat([self._state, torch.zeros_like(self._state)], 1)
            self._tail = torch.cat([self._tail, torch.zeros_like(self._tail)])

    def _reset(self, fresh: list[int]) -> None:
        if fresh:
            index = torch.tensor(fresh, device=self.device)
            self._state.index_fill_(1, index, 0.0)
            self._tail.index_fill_(0, index, 0.0)
