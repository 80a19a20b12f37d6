"""Shapes and modes of compiled parts: few shapes, each a CUDA graph that is kept."""

import torch

ROWS = (2, 8, 32)
"""Rows a compiled batch is padded to. What is compiled is bound by reading its weights, so that
unused rows cost little."""


def backend_for(device: torch.device, compiled: bool | None) -> str | None:
    """Return the torch.compile backend; None compiles nothing. On CUDA it is the default."""
    wanted = device.type == "cuda" if compiled is None else compiled
    return BACKEND if wanted else None


def mode_of(backend: str) -> str | None:
    """Return torch.compile's mode: CUDA graphs, where the backend knows them."""
    return "reduce-overhead" if backend == "inductor" else None


def least(sizes: tuple[int, ...], size: int) -> int:
    """Return the least of `sizes` that is enough, or `size` itself."""
    return next((each for each in sizes if each >= size), size)


BACKEND = "inductor"
