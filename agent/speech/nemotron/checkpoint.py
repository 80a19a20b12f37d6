"""A `nemotron3_5_asr` checkpoint folder, read by transformers and checked before anybody calls."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from agent.speech.device import torch_device
from agent.speech.errors import ModelError
from agent.speech.models.licence import architecture
from agent.speech.nemotron.chunks import Geometry

MODEL_TYPE = "nemotron3_5_asr"
"""What such a folder's `config.json` calls itself."""
_PRECISIONS = {
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
}


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """The net in inference mode on its device, its processor, and how its sound is cut."""

    net: Any
    processor: Any
    geometry: Geometry


def load(folder: Path, device: str, compute_type: str, chunk_ms: int) -> Checkpoint:
    """Return the model of `folder`; looks nowhere else for it.

    Raises:
        ModelError: the folder does not hold such a model, whole; there is no such device or
            precision; or the model has no chunks of `chunk_ms`.
    """
    place = torch_device(device)
    precision = _precision(compute_type, place)
    # Without a configuration transformers builds the largest model of the kind, to fill it later.
    if architecture(folder) != MODEL_TYPE:
        raise ModelError(
            f"{folder} holds no whole {MODEL_TYPE} model: its config.json does not say it is one; "
            "fetch it again"
        )
    try:
        from transformers import Nemotron3_5AsrForRNNT, Nemotron3_5AsrProcessor
    except ImportError as error:
        raise ModelError(
            f"{folder}: a transformers that knows {MODEL_TYPE} is not installed; "
            "pip install 'bolbank[models]'"
        ) from error
    try:
        processor: Any = Nemotron3_5AsrProcessor.from_pretrained(folder, local_files_only=True)
        loaded: Any = Nemotron3_5AsrForRNNT.from_pretrained(
            folder,
            local_files_only=True,
            use_safetensors=True,
            dtype=precision,
            ignore_mismatched_sizes=True,
            output_loading_info=True,
        )
        net, found = loaded
    # Damage shows as almost any error, of four libraries.
    except Exception as error:
        raise ModelError(
            f"{folder} holds no whole {MODEL_TYPE} model: {_line(error)}; fetch it again"
        ) from error
    # Transformers only warns of these, and makes the weights up.
    mismatched = (name for name, *_ in found["mismatched_keys"])
    if missing := sorted({*found["missing_keys"], *mismatched}):
        raise ModelError(
            f"{folder}: {len(missing)} weights are missing or of the wrong shape, "
            f"{missing[0]} for one; fetch it again"
        )
    geometry = _geometry(folder, net, processor, chunk_ms)
    if place.type == "cuda":
        # TF32 would round rows by their company. Halves and bfloat16 are not touched.
        torch.backends.cudnn.allow_tf32 = False
    return Checkpoint(net.to(place).eval().requires_grad_(False), processor, geometry)


def _geometry(folder: Path, net: Any, processor: Any, chunk_ms: int) -> Geometry:
    encoder, extractor = net.config.encoder_config, processor.feature_extractor
    factor, hop, window = encoder.subsampling_factor, extractor.hop_length, extractor.win_length
    frame_ms = 1000 * factor * hop // extractor.sampling_rate
    chunks_ms = sorted((ahead + 1) * frame_ms for ahead in processor.supported_num_lookahead_tokens)
    if chunk_ms not in chunks_ms:
        raise ModelError(
            f"{folder}: chunks of {chunk_ms} ms are not offered; set one of {chunks_ms}"
        )
    if (
        (encoder.subsampling_conv_kernel_size, encoder.subsampling_conv_stride) != (3, 2)
        or factor.bit_count() != 1
        or hop % 2
        or window % 4
        or extractor.sampling_rate != 16_000
        or extractor.feature_size != encoder.num_mel_bins
    ):
        raise ModelError(
            f"{folder}: this {MODEL_TYPE} cuts its sound in a way that is not known here "
            f"(kernel 3, stride 2, 16 kHz and one count of mel bins are)"
        )
    return Geometry(chunk_ms // frame_ms, factor, hop, window, extractor.sampling_rate)


def _precision(name: str, device: torch.device) -> torch.dtype:
    if name == "auto":
        if device.type == "cpu":
            return torch.float32
        # Before Ampere bfloat16 is emulated.
        recent = torch.cuda.get_device_capability(device) >= (8, 0)
        return torch.bfloat16 if recent else torch.float16
    if name not in _PRECISIONS:
        known = ", ".join(("auto", *_PRECISIONS))
        raise ModelError(f"{MODEL_TYPE} has no compute type {name!r}; use one of: {known}")
    return _PRECISIONS[name]


def _line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:200]
