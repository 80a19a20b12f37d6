"""A SeamlessM4T v2 checkpoint from a folder on local disk, checked before it is believed."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from agent.speech.device import torch_device
from agent.speech.errors import ModelError
from agent.speech.models.check import check_folder
from agent.speech.models.licence import architecture, require_licence

PRECISIONS = ("float32", "float16", "bfloat16", "int8", "nf4")
# The unit model and the vocoder are convolutions for the most part, the head is the embedding, and
# the features' 160 values are no whole number of NF4's blocks.
_NOT_QUANTISED = ["vocoder", "lm_head", "t2u_model", "speech_encoder.feature_projection"]
_MAPS = (
    "text_decoder_lang_to_code_id",
    "t2u_lang_code_to_id",
    "vocoder_lang_code_to_id",
    "id_to_text",
    "char_to_id",
)


@dataclass(frozen=True)
class Checkpoint:
    """transformers' `SeamlessM4Tv2Model`, its feature extractor, and the maps of its generation
    configuration, which the model itself has no longer: every `generate` would copy them."""

    model: Any
    extractor: Any
    maps: dict[str, Any]


def load(folder: Path, device: str, precision: str, allow_noncommercial: bool) -> Checkpoint:
    """Load the checkpoint in `folder`; blocks for as long as its files take to read.

    Raises:
        ModelError: the folder is missing, damaged or another model's; its licence forbids the use;
            the device or the precision cannot be had.
    """
    if precision not in PRECISIONS:
        raise ModelError(
            f"translator precision {precision!r} is not known; choose of: {', '.join(PRECISIONS)}"
        )
    check_folder(folder)
    config = folder / "config.json"
    if not config.is_file():
        raise ModelError(f"{config} is missing: fetch the model again")
    kind = architecture(folder)
    if kind.startswith("seamless_m4t"):
        require_licence(folder, allow_noncommercial)
    if kind != "seamless_m4t_v2":
        raise ModelError(
            f"{folder} holds a model of type {kind!r}; a translator must be 'seamless_m4t_v2', "
            "as seamless-m4t-v2-large is"
        )
    place = torch_device(device)
    try:
        from transformers import SeamlessM4TFeatureExtractor, SeamlessM4Tv2Model
    except ImportError as error:
        raise ModelError("SeamlessM4T needs transformers: pip install 'bolbank[models]'") from error
    try:
        extractor = SeamlessM4TFeatureExtractor.from_pretrained(folder, local_files_only=True)
        model, report = _strict(SeamlessM4Tv2Model).from_pretrained(
            folder,
            local_files_only=True,
            use_safetensors=True,
            attn_implementation="sdpa",
            output_loading_info=True,
            **_weights_as(precision, place),
        )
    # transformers, safetensors, json and bitsandbytes each raise their own; all mean one thing.
    except Exception as error:
        raise ModelError(
            f"{folder} cannot be loaded as SeamlessM4T v2 in {precision} on {device}: {error}"
        ) from error
    # transformers fills what is missing with random numbers, and only warns.
    if missing := sorted(report["missing_keys"]):
        raise ModelError(
            f"the weights in {folder} lack {len(missing)} of the model's tensors, "
            f"{missing[0]} first: fetch the model again"
        )
    if precision not in ("int8", "nf4"):
        model = model.to(place)
    # In half precision its sums of hundreds of taps are heard; it is a fiftieth of the weights.
    model.vocoder.float()
    return Checkpoint(model.eval().requires_grad_(False), extractor, _maps(folder, model))


def _strict(kind: Any) -> Any:
    """Return `kind` so that it reports what the weights lack.

    The unit model ignores all missing tensors but its own, for it may be loaded alone; transformers
    carries that over to the whole model that it is part of.
    """

    class Strict(kind):  # type: ignore[misc]
        def post_init(self) -> None:
            super().post_init()
            self._keys_to_ignore_on_load_missing: set[str] = set()

    return Strict


def _weights_as(precision: str, device: torch.device) -> dict[str, Any]:
    """Return `from_pretrained`'s arguments for a precision."""
    if precision in ("float32", "float16", "bfloat16"):
        return {"dtype": getattr(torch, precision)}
    from transformers import BitsAndBytesConfig

    if precision == "int8":
        # bitsandbytes' LLM.int8() computes in float16 and casts whatever else it is given.
        dtype = torch.float16
        how = BitsAndBytesConfig(load_in_8bit=True, llm_int8_skip_modules=_NOT_QUANTISED)
    else:
        dtype = torch.bfloat16
        how = BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_compute_dtype=dtype,
            llm_int8_skip_modules=_NOT_QUANTISED,
        )
    return {"dtype": dtype, "quantization_config": how, "device_map": {"": device}}


def _maps(folder: Path, model: Any) -> dict[str, Any]:
    """Take the maps out of the model's generation configuration."""
    maps = {}
    for name in _MAPS:
        found = getattr(model.generation_config, name, None)
        if not isinstance(found, dict) or not found:
            path = folder / "generation_config.json"
            raise ModelError(f"{path} has no {name}: fetch the model again")
        maps[name] = found
        delattr(model.generation_config, name)
    return maps
