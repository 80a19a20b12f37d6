"""Measuring side by side: what is compared takes turns, so that a noisy machine hits both alike."""

import time
from collections.abc import Callable, Mapping
from statistics import median

import torch

ROUNDS = 5


def side_by_side(
    works: Mapping[str, Callable[[], object]], device: str, rounds: int = ROUNDS
) -> dict[str, float]:
    """Return each work's median time in seconds; every one is run once before, unmeasured."""
    for work in works.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            _wait(device)
            began_s = time.perf_counter()
            work()
            _wait(device)
            taken[name].append(time.perf_counter() - began_s)
    return {name: median(times) for name, times in taken.items()}


def _wait(device: str) -> None:
    """Wait until the device has done what it was given."""
    if device.startswith("cuda"):
        torch.cuda.synchronize(device)


def memory_mb(device: str) -> float:
    """Return what the device's memory holds for us now, in MB; 0 on a CPU."""
    return torch.cuda.memory_allocated(device) / 1e6 if device.startswith("cuda") else 0.0
