"""Where a model runs, by the name that a setting gives: `cpu`, `cuda`, `cuda:1`."""

import torch

from agent.speech.errors import ModelError


def torch_device(name: str) -> torch.device:
    """Return the device of that name, which exists.

    Raises:
        ModelError: it is no such name, or this torch does not see that GPU.
    """
    try:
        device = torch.device(name)
    except RuntimeError:
        device = None
    if device is None or device.type not in ("cpu", "cuda"):
        raise ModelError(f"device {name!r} is not known: use cpu, cuda or cuda:1")
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise ModelError(f"device {name!r} is not there; this torch sees no such GPU: use cpu")
    return device
