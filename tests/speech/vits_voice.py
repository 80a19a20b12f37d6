"""A tiny VITS voice with random weights, saved as real ones are."""

import json
from pathlib import Path

import torch
from transformers import VitsConfig, VitsModel, VitsTokenizer

LETTERS = "_abcdefghijklmnopqrstuvwxyz' -एकदोतीनचरपँछहसआठौबै"


def make_voice(folder: Path, seed: int = 1, *, tokenizer=None, **changes) -> Path:
    """Save a voice of 60,000 weights in `folder` and return it."""
    letters = dict.fromkeys(LETTERS)
    config = VitsConfig(
        **{
            "vocab_size": len(letters) + 1,
            "hidden_size": 16,
            "num_hidden_layers": 2,
            "ffn_dim": 32,
            "flow_size": 16,
            "spectrogram_bins": 17,
            "upsample_initial_channel": 32,
            "upsample_rates": (8, 8),
            "upsample_kernel_sizes": (16, 16),
            "posterior_encoder_num_wavenet_layers": 1,
            "prior_encoder_num_flows": 2,
            "duration_predictor_num_flows": 2,
            "duration_predictor_filter_channels": 16,
            "speaking_rate": 1.0,
            **changes,
        }
    )
    torch.manual_seed(seed)
    VitsModel(config).save_pretrained(folder)
    vocabulary = folder / "letters.json"
    vocabulary.write_text(json.dumps({letter: at for at, letter in enumerate(letters)}))
    told = {"phonemize": False, "pad_token": "_", "unk_token": "<unk>"}
    VitsTokenizer(str(vocabulary), **(told | (tokenizer or {}))).save_pretrained(folder)
    vocabulary.unlink()
    return folder
