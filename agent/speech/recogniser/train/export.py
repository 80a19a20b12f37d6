"""Writes a trained checkpoint as the folder that the demo recogniser loads."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from ctranslate2.converters import TransformersConverter
from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers
from transformers import GenerationConfig

from agent.speech.recogniser.groups import Group
from agent.speech.recogniser.train.network import DemoNet, tokens

_END = "<|endoftext|>"
_KEPT = ("config.json", "model.bin", "vocabulary.json")


def export(group: Group, checkpoint: Path, out: Path) -> None:
    """Convert ``checkpoint`` to int8 CTranslate2 files and ``ctc.npz`` (float16) in ``out``."""
    net = DemoNet(group)
    net.load_state_dict(torch.load(checkpoint))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        _save_for_transformers(group, net, Path(name, "whisper"))
        converted = Path(name, "converted")
        TransformersConverter(str(Path(name, "whisper"))).convert(
            str(converted), quantization="int8"
        )
        for file in _KEPT:
            (out / file).write_bytes((converted / file).read_bytes())
    # The converter takes the names from the tokenizer; here their order is what counts.
    (out / "vocabulary.json").write_text(
        json.dumps(tokens(group), ensure_ascii=False, indent=0), "utf-8"
    )
    weight = net.ctc.weight.detach().numpy().astype(np.float16)
    np.savez(out / "ctc.npz", weight=weight, bias=net.ctc.bias.detach().numpy().astype(np.float16))


def _save_for_transformers(group: Group, net: DemoNet, folder: Path) -> None:
    names = tokens(group)
    place = {name: number for number, name in enumerate(names)}
    end = place[_END]
    config: Any = GenerationConfig(
        decoder_start_token_id=place["<|startoftranscript|>"],
        eos_token_id=end,
        pad_token_id=end,
        bos_token_id=end,
        suppress_tokens=[],
        begin_suppress_tokens=[],
    )
    config.lang_to_id = {f"<|{name}|>": place[f"<|{name}|>"] for name in group.languages}
    config.task_to_id = {name: place[f"<|{name}|>"] for name in ("transcribe", "translate")}
    config.is_multilingual = True
    config.no_timestamps_token_id = place["<|notimestamps|>"]
    net.whisper.generation_config = config
    net.whisper.save_pretrained(folder)
    tokenizer = Tokenizer(models.WordLevel(place, unk_token=_END))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    special = [AddedToken(name, special=True, normalized=False) for name in names if "<|" in name]
    tokenizer.add_special_tokens(special)
    tokenizer.save(str(folder / "tokenizer.json"))
    ends = dict.fromkeys(("eos_token", "bos_token", "unk_token", "pad_token"), _END)
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", **ends})
    )
    (folder / "preprocessor_config.json").write_text(
        json.dumps(
            {
                "feature_extractor_type": "WhisperFeatureExtractor",
                "feature_size": 80,
                "sampling_rate": 16000,
                "hop_length": 160,
                "chunk_length": 10,
                "n_fft": 400,
            }
        )
    )
