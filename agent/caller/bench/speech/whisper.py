"""Whisper: CTranslate2 against transformers, precision by precision, serial against batched.

Random weights never end a text by themselves, and how long a text is sets the speed: every row
decodes a fixed number of tokens, about what is said in the seconds of its window.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import torch

from agent.caller.bench.checkpoints.whisper import WhisperShape, convert_whisper, write_whisper
from agent.caller.bench.speech.timing import side_by_side

TOKENS = 24
"""Six seconds of speech at four tokens a second."""
_FRAMES_A_S = 100
_PROMPT = ["<|startoftranscript|>", "<|hi|>", "<|transcribe|>", "<|notimestamps|>"]
_PRECISIONS = {
    "cpu": ("int8", "float32"),
    "cuda": ("float16", "bfloat16", "int8_float16"),
}


def whisper(
    shape: WhisperShape, name: str, device: str, window_s: float, batches: Sequence[int]
) -> Iterator[tuple[bool, dict[str, Any]]]:
    """Yield `(is_baseline, row)` for each precision and batch; the baseline is transformers."""
    kind = device.partition(":")[0]
    with tempfile.TemporaryDirectory(prefix="bolbank-whisper-") as scratch:
        checkpoint = write_whisper(Path(scratch) / "hf", shape, endless=True)
        converted = convert_whisper(checkpoint, Path(scratch) / "ct2")
        eager = _Transformers(checkpoint, device, window_s)
        models = {each: _CTranslate2(converted, device, each) for each in _PRECISIONS[kind]}
        for batch in batches:
            features = _features(shape, batch, window_s)
            works: dict[str, Callable[[], object]] = {"transformers": partial(eager, features)}
            for precision, model in models.items():
                works[precision] = partial(model, features)
            took = side_by_side(works, device, rounds=3)
            about = {"model": name, "device": device, "window_s": window_s, "batch": batch}
            for work, seconds in took.items():
                row = about | {
                    "engine": "transformers eager" if work == "transformers" else "ctranslate2",
                    "precision": eager.precision if work == "transformers" else work,
                    "tokens": TOKENS,
                    "seconds_per_batch": round(seconds, 4),
                    "audio_s_per_s": round(batch * window_s / seconds, 1),
                    "times_transformers": round(took["transformers"] / seconds, 2),
                }
                yield work == "transformers", row


def _features(shape: WhisperShape, batch: int, window_s: float) -> np.ndarray:
    random = np.random.default_rng(0)
    frames = int(window_s * _FRAMES_A_S)
    return random.normal(0, 0.5, (batch, shape.mels, frames)).astype(np.float32)


class _CTranslate2:
    """The engine of the product, with a text of fixed length."""

    def __init__(self, folder: Path, device: str, precision: str) -> None:
        kind, _, index = device.partition(":")
        self._model: Any = ctranslate2.models.Whisper(
            str(folder),
            device=kind,
            device_index=int(index or 0),
            compute_type=precision,
            intra_threads=torch.get_num_threads(),
        )

    def __call__(self, features: np.ndarray) -> None:
        encoded = self._model.encode(ctranslate2.StorageView.from_array(features))
        # A text may be half of `max_length`, as with the original's `sample_len`.
        found = self._model.generate(
            encoded, [_PROMPT] * len(features), beam_size=1, max_length=2 * TOKENS
        )
        assert all(len(each.sequences_ids[0]) == TOKENS for each in found)


class _Transformers:
    """What most people run: `generate` of transformers in eager mode, half precision on a GPU."""

    def __init__(self, folder: Path, device: str, window_s: float) -> None:
        from transformers import WhisperForConditionalGeneration, logging

        logging.set_verbosity_error()
        dtype = torch.float16 if device.startswith("cuda") else torch.float32
        self.precision = str(dtype).removeprefix("torch.")
        self._device, self._dtype = device, dtype
        model = WhisperForConditionalGeneration.from_pretrained(folder, dtype=dtype)
        self._model: Any = model.to(device).eval()
        wanted = self._model.generation_config
        wanted.max_length = wanted.min_length = len(_PROMPT) + TOKENS
        # Its encoder refuses windows of other lengths than it was configured for.
        positions = int(window_s * _FRAMES_A_S) // 2
        encoder = self._model.model.encoder
        encoder.config.max_source_positions = positions
        encoder.max_source_positions = positions
        table = encoder.embed_positions
        table.weight.data, table.num_embeddings = table.weight.data[:positions], positions

    @torch.inference_mode()
    def __call__(self, features: np.ndarray) -> None:
        found = self._model.generate(
            torch.from_numpy(features).to(self._device, self._dtype),
            language="hi",
            task="transcribe",
            num_beams=1,
        )
        assert found.shape[1] >= TOKENS
