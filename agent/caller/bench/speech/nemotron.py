"""Cache-aware streaming recognition: one step of many calls together, against one by one."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from agent.caller.bench.checkpoints.nemotron import write_nemotron
from agent.caller.bench.speech.timing import memory_mb, side_by_side
from agent.speech.nemotron.chunks import Sound
from agent.speech.nemotron.model import Chunk, NemotronModel

CHUNKS_MS = (160, 560)
_CALLS = {False: (1, 8, 32), True: (1, 32, 128, 512)}
_MOST_SERIAL = 32
_RATE_HZ = 8_000
_PRECISIONS = {"cpu": ("float32",), "cuda": ("bfloat16", "float16")}


def nemotron(device: str, *, real: bool) -> Iterator[dict[str, Any]]:
    """Yield a row for each precision, chunk and number of calls.

    `calls_in_real_time` is how many calls the device keeps up with where it does nothing else.
    """
    with tempfile.TemporaryDirectory(prefix="bolbank-nemotron-") as scratch:
        folder = write_nemotron(Path(scratch), real=real)
        for precision in _PRECISIONS[device.partition(":")[0]]:
            for chunk_ms in CHUNKS_MS:
                before_mb = memory_mb(device)
                model = NemotronModel(
                    folder, device=device, compute_type=precision, chunk_ms=chunk_ms
                )
                about = {
                    "engine": "nemotron3_5_asr",
                    "shape": "600M" if real else "tiny",
                    "device": device,
                    "precision": precision,
                    "chunk_ms": chunk_ms,
                    "weights_mb": round(memory_mb(device) - before_mb),
                }
                for calls in _CALLS[real]:
                    yield about | _step(model, device, calls, chunk_ms)


def _step(model: NemotronModel, device: str, calls: int, chunk_ms: int) -> dict[str, Any]:
    """Return what a step of calls in the middle of their utterances takes."""
    random = np.random.default_rng(0)
    prompt = model.languages.prompt(("hi",))
    assert prompt is not None
    first, then = [], []
    for _ in range(calls):
        sound = Sound(_RATE_HZ, model.geometry)
        sound.append(random.normal(0, 3000, 4 * chunk_ms * _RATE_HZ // 1000).astype(np.int16))
        first.append(Chunk(sound.cut(0), _RATE_HZ, prompt))
        then.append(sound.cut(1))
    heard = model.hear(first)
    chunks = [Chunk(pcm, _RATE_HZ, prompt, before) for pcm, before in zip(then, heard, strict=True)]
    alone = chunks[:_MOST_SERIAL]

    def one_by_one() -> None:
        for chunk in alone:
            model.hear([chunk])

    took = side_by_side({"batched": lambda: model.hear(chunks), "serial": one_by_one}, device)
    serial_s = took["serial"] * calls / len(alone)
    return {
        "calls": calls,
        "step_ms": round(took["batched"] * 1000, 2),
        "calls_in_real_time": round(calls * chunk_ms / 1000 / took["batched"]),
        "batched_over_serial": round(serial_s / took["batched"], 2),
    }
