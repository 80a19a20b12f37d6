"""A model folder that is damaged, or a device that cannot run it, is named with its mend."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import ctranslate2
import numpy as np
import pytest

from agent.speech.errors import ModelError
from agent.speech.recogniser.rows import AsrRow
from agent.speech.recogniser.whisper import WhisperRecogniser


@pytest.fixture
def folder(whisper_folder, tmp_path) -> Path:
    """Return a copy to be damaged."""
    return Path(shutil.copytree(whisper_folder, tmp_path / "tiny"))


def without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def cut(name: str, kept: float) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(content[: int(len(content) * kept)])

    return damage


def written(name: str, content: bytes) -> Callable[[Path], None]:
    return lambda folder: (folder / name).write_bytes(content) and None


def another_tokenizer(folder: Path) -> None:
    parts = json.loads((folder / "tokenizer.json").read_bytes())
    del parts["model"]["vocab"][""]
    (folder / "tokenizer.json").write_text(json.dumps(parts))


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (without("model.bin"), "there is no model.bin"),
        (without("tokenizer.json"), "there is no tokenizer.json"),
        (without("config.json"), "there is no config.json"),
        (without("vocabulary.json"), "there is no vocabulary.json"),
        (cut("model.bin", 0.0), "model.bin cannot be loaded"),
        (cut("model.bin", 0.5), "model.bin cannot be loaded"),
        (cut("model.bin", 0.999), "model.bin cannot be loaded: .*incomplete"),
        (written("model.bin", b"\x89PNG" + bytes(4_096)), "model.bin cannot be loaded"),
        (cut("tokenizer.json", 0.7), "tokenizer.json: it is no JSON"),
        (cut("config.json", 0.5), "config.json: it is no JSON"),
        (cut("vocabulary.json", 0.5), "vocabulary.json: it is no JSON"),
        (written("vocabulary.json", b"{}"), "vocabulary.json is no list"),
        (written("tokenizer.json", b"{}"), "tokenizer.json cannot be read"),
        (another_tokenizer, "tokenizer.json is another model's"),
    ],
)
def test_a_damaged_folder_names_the_file_and_the_mend(folder, damage, named):
    damage(folder)
    with pytest.raises(ModelError, match=named) as raised:
        WhisperRecogniser(folder)
    assert str(folder) in str(raised.value)
    assert "`bolbank models pull tiny --replace`" in str(raised.value)


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ModelError, match=str(tmp_path / "large")):
        WhisperRecogniser(tmp_path / "large")


@pytest.mark.parametrize(
    ("device", "named"),
    [
        ("tpu", "device 'tpu' is not known: use cpu, cuda or cuda:1"),
        ("cuda:one", "not known"),
        ("cuda:99", "'cuda:99' is not there"),
    ],
)
def test_a_device_that_cannot_be_had_is_named(whisper_folder, device, named):
    with pytest.raises(ModelError, match=named):
        WhisperRecogniser(whisper_folder, device=device)


DEVICES = ["cpu", *(["cuda"] if ctranslate2.get_cuda_device_count() else [])]
TYPES = ("int8", "float16", "bfloat16", "int8_float16", "float32")


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("compute_type", TYPES)
def test_a_precision_is_used_or_the_device_that_lacks_it_is_named(
    whisper_folder, device, compute_type
):
    supported = ctranslate2.get_supported_compute_types(device)
    if compute_type not in supported:
        with pytest.raises(ModelError, match=f"cannot compute in '{compute_type}'; it can in"):
            WhisperRecogniser(whisper_folder, device=device, compute_type=compute_type)
        return
    recogniser = WhisperRecogniser(
        whisper_folder, device=device, compute_type=compute_type, window_s=2, threads=1
    )
    sound = np.random.default_rng(0).normal(0, 3_000, 16_000).astype(np.int16)
    assert len(recogniser.transcribe([AsrRow(sound, ("en",))])) == 1


def test_a_precision_that_nobody_has_is_named(whisper_folder):
    with pytest.raises(ModelError, match="no compute type 'int4'; use one of: auto, int8"):
        WhisperRecogniser(whisper_folder, compute_type="int4")
