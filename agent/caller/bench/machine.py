"""On what a bench ran: figures mean nothing without it."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import torch

PACKAGES = (
    *("bolbank", "pipecat-ai", "aiortc", "uvloop", "numpy"),
    *("torch", "ctranslate2", "faster-whisper", "silero-vad", "transformers", "ray"),
)


def machine() -> dict[str, Any]:
    """Return CPU, GPUs, cores usable, memory, kernel, Python and the packages that decide."""
    return {
        "cpu": _cpu_model(),
        "gpus": _gpus(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1),
        "load_1min": round(os.getloadavg()[0], 2),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in PACKAGES},
    }


def _cpu_model() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.machine()


def _gpus() -> list[str]:
    """Return each GPU with its memory and the CUDA that PyTorch was built for."""
    return [
        f"{about.name}, {about.total_memory / 1e9:.0f} GB, CUDA {torch.version.cuda}"
        for about in map(torch.cuda.get_device_properties, range(torch.cuda.device_count()))
    ]


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
