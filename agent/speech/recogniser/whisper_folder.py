"""Opening a folder with a Whisper model in CTranslate2 form, and saying what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import ctranslate2
from tokenizers import Tokenizer

from agent.speech.errors import ModelError
from agent.speech.models.check import check_folder

_FILES = ("config.json", "model.bin", "tokenizer.json")
_VOCABULARY = "vocabulary.json"
_COMPUTE_TYPES = (
    "int8",
    "int8_float32",
    "int8_float16",
    "int8_bfloat16",
    "int16",
    "float16",
    "bfloat16",
    "float32",
)
_NEEDED = ("<|startoftranscript|>", "<|startofprev|>", "<|notimestamps|>")


def open_whisper(
    folder: Path, device: str, compute_type: str, threads: int
) -> tuple[Any, Tokenizer]:
    """Return the model, on its device, and its tokenizer.

    Args:
        folder: What CTranslate2's converter wrote, and ``tokenizer.json``.
        device: ``cpu``, ``cuda`` or ``cuda:1``.
        compute_type: A CTranslate2 type that the device supports, or ``auto``.
        threads: CPU threads of one decoding; 0 leaves the choice to CTranslate2.

    Raises:
        ModelError: Names the file that is missing or damaged, or what the device lacks.
    """
    kind, index = _device(device)
    _check_compute_type(kind, index, compute_type)
    check_folder(folder)
    for name in _FILES:
        if not (folder / name).is_file():
            raise _no_model(folder, f"there is no {name}")
    try:
        tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
    # The tokenizer's errors are plain Exceptions.
    except Exception as error:
        raise _no_model(folder, f"tokenizer.json cannot be read: {error}") from error
    _check_vocabulary(folder, tokenizer)
    try:
        model: Any = ctranslate2.models.Whisper(
            str(folder),
            device=kind,
            device_index=index,
            compute_type=compute_type,
            intra_threads=threads,
        )
    except (RuntimeError, ValueError, MemoryError) as error:
        raise _no_model(folder, f"model.bin cannot be loaded: {error}") from error
    return model, tokenizer


def _device(name: str) -> tuple[str, int]:
    """Return CTranslate2's name and number of a device that is there."""
    kind, _, index = name.partition(":")
    if kind not in ("cpu", "cuda") or (index and (kind == "cpu" or not index.isdecimal())):
        raise ModelError(f"device {name!r} is not known: use cpu, cuda or cuda:1")
    number = int(index or 0)
    if kind == "cuda" and number >= ctranslate2.get_cuda_device_count():
        raise ModelError(f"device {name!r} is not there; CTranslate2 sees no such GPU: use cpu")
    return kind, number


def _check_compute_type(kind: str, index: int, compute_type: str) -> None:
    if compute_type in ("auto", "default"):
        return
    if compute_type not in _COMPUTE_TYPES:
        known = ", ".join(("auto", *_COMPUTE_TYPES))
        raise ModelError(f"Whisper has no compute type {compute_type!r}; use one of: {known}")
    supported = ctranslate2.get_supported_compute_types(kind, index)
    if compute_type not in supported:
        raise ModelError(
            f"this {kind} device cannot compute in {compute_type!r}; it can in "
            f"{', '.join(sorted(supported))}, and auto takes the fastest"
        )


def _check_vocabulary(folder: Path, tokenizer: Any) -> None:
    """Make sure that the tokenizer is the model's: else every text would be garbage."""
    path = folder / _VOCABULARY
    if not path.is_file():
        # Old conversions carry a text file, which nothing but CTranslate2 reads.
        if not (folder / "vocabulary.txt").is_file():
            raise _no_model(folder, f"there is no {_VOCABULARY}")
        return
    names = json.loads(path.read_bytes())
    if not isinstance(names, list):
        raise _no_model(folder, f"{_VOCABULARY} is no list of tokens")
    for name in _NEEDED:
        number = tokenizer.token_to_id(name)
        if number is None:
            raise _no_model(folder, f"tokenizer.json has no token {name}")
        if number >= len(names) or names[number] != name:
            why = f"tokenizer.json is another model's: {_VOCABULARY} has no {name} at {number}"
            raise _no_model(folder, why)


def _no_model(folder: Path, why: str) -> ModelError:
    return ModelError(
        f"{folder} holds no Whisper model: {why}; fetch it again with "
        f"`bolbank models pull {folder.name} --replace`"
    )
