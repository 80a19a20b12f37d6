"""A Whisper of random weights, made here and converted as a real one is: what it says is noise."""

from collections.abc import Callable
from pathlib import Path

import torch

from agent.caller.bench.checkpoints.whisper import convert_whisper, write_whisper

LANGUAGES = ("en", "hi", "ta", "bn", "ml")


def make_whisper(base: Path, wanted: Callable[[str], float] = lambda text: 1.0) -> Path:
    """Return a converted multilingual Whisper of 100,000 random parameters, in `base`.

    `wanted` as in `write_whisper`.
    """
    torch.set_num_threads(1)
    checkpoint = write_whisper(base / "hf", wanted=wanted, languages=LANGUAGES)
    return convert_whisper(checkpoint, base / "tiny", "int8")
