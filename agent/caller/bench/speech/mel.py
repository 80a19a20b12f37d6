"""Whisper's features: on the device for a batch, against faster-whisper's extractor row by row."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from faster_whisper.feature_extractor import FeatureExtractor

from agent.caller.bench.speech.timing import side_by_side
from agent.speech.device import torch_device
from agent.speech.recogniser.mel import FRAMES_PER_S, RATE_HZ, LogMel

_SPOKEN_S = 4.0
_BATCHES = (1, 8, 32)


def mel(device: str, mels: int, window_s: float) -> Iterator[dict[str, Any]]:
    """Yield a row for each batch of utterances of 4 s in windows of `window_s`."""
    ours, theirs = LogMel(mels, torch_device(device)), FeatureExtractor(feature_size=mels)
    random = np.random.default_rng(0)
    samples = int(window_s * RATE_HZ)
    for batch in _BATCHES:
        spoken = int(_SPOKEN_S * RATE_HZ)
        rows = [random.normal(0, 2000, spoken).astype(np.int16) for _ in range(batch)]

        def on_device(rows: list[Any] = rows) -> None:
            ours(rows, int(window_s * FRAMES_PER_S))

        def on_cpu(rows: list[Any] = rows) -> None:
            for row in rows:
                theirs(np.pad(row / np.float32(32768), (0, samples - len(row))))

        took = side_by_side({"ours": on_device, "theirs": on_cpu}, device)
        yield {
            "engine": "log-mel",
            "device": device,
            "mels": mels,
            "window_s": window_s,
            "batch": batch,
            "ours_ms_per_row": round(took["ours"] * 1000 / batch, 3),
            "faster_whisper_ms_per_row": round(took["theirs"] * 1000 / batch, 3),
            "times_faster_whisper": round(took["theirs"] / took["ours"], 2),
        }
