"""Copies between host and device that do not hold up the device's own work."""

from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor


class Copies:
    """Host to device on a stream of its own out of pinned memory; on a CPU there is nothing to do.

    Belongs to the thread that computes.
    """

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._stream: Any = None
        if device.type == "cuda":
            self._stream = torch.cuda.Stream(device)  # type: ignore[no-untyped-call]

    def up(self, array: NDArray[Any]) -> Tensor:
        """Return `array` on the device; before its first use there, `wait`."""
        tensor = torch.from_numpy(array)
        if self._stream is None:
            return tensor
        with torch.cuda.stream(self._stream):
            there = tensor.pin_memory().to(self._device, non_blocking=True)
        # The allocator may hand out the memory again only when the computing stream is done too.
        there.record_stream(torch.cuda.current_stream(self._device))
        return there

    def wait(self) -> None:
        """Let what is computed from here on see all that was sent up."""
        if self._stream is not None:
            torch.cuda.current_stream(self._device).wait_stream(self._stream)

    def down(self, tensor: Tensor) -> NDArray[Any]:
        """Return `tensor` on the host, through pinned memory."""
        if self._stream is None:
            array: NDArray[Any] = tensor.numpy()
            return array
        there = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
        there.copy_(tensor, non_blocking=True)
        torch.cuda.current_stream(self._device).synchronize()
        pinned: NDArray[Any] = there.numpy()
        return pinned
