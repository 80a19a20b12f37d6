"""Starts a new group's network from the exported model of another group.

Sounds are sounds in every language: encoder and decoder are taken over whole, and so are the
embeddings of the tokens that both have. Only the words are new.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from agent.speech.recogniser.groups import Group
from agent.speech.recogniser.train.network import DemoNet, tokens

_TYPES = {0: np.float32, 1: np.int8}
_PARTS = {
    "encoder": {"self_attention": "self_attn", "ffn": ""},
    "decoder": {"self_attention": "self_attn", "attention": "encoder_attn", "ffn": ""},
}
_EMBEDDING = "whisper.model.decoder.embed_tokens.weight"

Arrays = dict[str, NDArray[np.float32]]


def start_from(folder: Path, net: DemoNet, group: Group) -> None:
    """Load into ``net`` what the model in ``folder`` and ``group``'s have in common."""
    weights = _read(folder / "model.bin")
    state = net.state_dict()
    state |= {name: torch.from_numpy(value) for name, value in _layers(weights).items()}
    old: list[str] = json.loads((folder / "vocabulary.json").read_text("utf-8"))
    place = {name: number for number, name in enumerate(old)}
    both = [(at, place[name]) for at, name in enumerate(tokens(group)) if name in place]
    _take(state[_EMBEDDING], weights["decoder/embeddings/weight"], both)
    state["whisper.proj_out.weight"] = state[_EMBEDDING]
    with np.load(folder / "ctc.npz") as head:
        words = len(head["bias"]) - 2
        # The last two classes, a stranger's speech and the blank, are every group's.
        both = [(new, at) for new, at in both if at < words and new < net.stranger]
        both += [(net.stranger, words), (net.blank, words + 1)]
        _take(state["ctc.weight"], head["weight"].astype(np.float32), both)
        _take(state["ctc.bias"], head["bias"].astype(np.float32), both)
    net.load_state_dict(state)
    net.whisper.tie_weights()


def _take(into: Tensor, values: NDArray[np.float32], rows: list[tuple[int, int]]) -> None:
    for new, at in rows:
        into[new] = torch.from_numpy(values[at : at + 1])[0]


def _layers(weights: Arrays) -> Arrays:
    """Name CTranslate2's weights of both stacks as the network names them."""
    out: Arrays = {}
    for stack, parts in _PARTS.items():
        base = f"whisper.model.{stack}"
        for value in ("weight", "bias"):
            if stack == "encoder":
                for conv in ("conv1", "conv2"):
                    out[f"{base}.{conv}.{value}"] = weights[f"{stack}/{conv}/{value}"]
            kind = "gamma" if value == "weight" else "beta"
            out[f"{base}.layer_norm.{value}"] = weights[f"{stack}/layer_norm/{kind}"]
        out[f"{base}.embed_positions.weight"] = weights[f"{stack}/position_encodings/encodings"]
        layers = {name.split("/")[1] for name in weights if name.startswith(f"{stack}/layer_")}
        for layer in sorted(layers - {"layer_norm"}):
            for part, ours in parts.items():
                to = f"{base}.layers.{layer.removeprefix('layer_')}"
                _block({**_under(weights, f"{stack}/{layer}/{part}/")}, to, ours, out)
    return out


def _block(block: Arrays, to: str, ours: str, out: Arrays) -> None:
    """Add one attention or feed-forward block; joined projections are parted again."""
    norm = f"{ours}_layer_norm" if ours else "final_layer_norm"
    out[f"{to}.{norm}.weight"] = block["layer_norm/gamma"]
    out[f"{to}.{norm}.bias"] = block["layer_norm/beta"]
    if not ours:
        names = [("linear_0", ["fc1"]), ("linear_1", ["fc2"])]
    elif ours == "self_attn":
        names = [("linear_0", ["q_proj", "k_proj", "v_proj"]), ("linear_1", ["out_proj"])]
    else:
        names = [
            ("linear_0", ["q_proj"]),
            ("linear_1", ["k_proj", "v_proj"]),
            ("linear_2", ["out_proj"]),
        ]
    for linear, parts in names:
        for value in ("weight", "bias"):
            for name, part in zip(
                parts, np.split(block[f"{linear}/{value}"], len(parts)), strict=True
            ):
                # Whisper's keys have no bias.
                if not (name == "k_proj" and value == "bias"):
                    inside = f"{ours}.{name}" if ours else name
                    out[f"{to}.{inside}.{value}"] = part


def _under(weights: Arrays, head: str) -> Arrays:
    return {
        name.removeprefix(head): value for name, value in weights.items() if name.startswith(head)
    }


def _read(path: Path) -> Arrays:
    """Return CTranslate2's variables by name, int8 ones multiplied out.

    The layout is that of ``ctranslate2.specs.model_spec.ModelSpec._serialize``, version 6.
    """
    raw: dict[str, NDArray[np.float32]] = {}
    with path.open("rb") as file:
        _number(file, "I")
        _text(file)
        _number(file, "I")
        for _ in range(_number(file, "I")):
            name = _text(file)
            shape = tuple(_number(file, "I") for _ in range(_number(file, "B")))
            kind, size = _number(file, "B"), _number(file, "I")
            data = file.read(size)
            if kind in _TYPES:
                raw[name] = np.frombuffer(data, _TYPES[kind]).reshape(shape).astype(np.float32)
    for name in [name for name in raw if f"{name}_scale" in raw]:
        scale = raw[f"{name}_scale"]
        raw[name] /= scale.reshape(-1, *[1] * (raw[name].ndim - 1))
    return raw


def _number(file: BinaryIO, form: str) -> int:
    return int(struct.unpack(f"<{form}", file.read(struct.calcsize(form)))[0])


def _text(file: BinaryIO) -> str:
    return file.read(_number(file, "H"))[:-1].decode()
