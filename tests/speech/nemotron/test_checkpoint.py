"""Folders that hold no whole model, and settings that the model does not have, are told apart."""

import json
import shutil
import sys

import pytest
import torch
from safetensors.torch import load_file, save_file

from agent.speech.errors import ModelError
from agent.speech.nemotron.model import NemotronModel


@pytest.fixture
def copy(folder, tmp_path):
    return shutil.copytree(folder, tmp_path / "copy")


@pytest.mark.parametrize(
    "file", ["config.json", "model.safetensors", "tokenizer.json", "processor_config.json"]
)
@pytest.mark.parametrize("kept", [0.0, 0.5])
def test_a_file_that_broke_off_is_no_model(copy, file, kept):
    whole = (copy / file).read_bytes()
    (copy / file).write_bytes(whole[: int(len(whole) * kept)])
    with pytest.raises(ModelError, match=r"copy holds no whole nemotron3_5_asr model.*fetch it"):
        NemotronModel(copy)


@pytest.mark.parametrize(
    "file", ["config.json", "model.safetensors", "tokenizer.json", "processor_config.json"]
)
def test_a_file_that_is_not_there_is_no_model(copy, file):
    (copy / file).unlink()
    with pytest.raises(ModelError, match="copy holds no whole nemotron3_5_asr model"):
        NemotronModel(copy)


def test_weights_that_transformers_would_make_up_are_missing(copy):
    weights = load_file(copy / "model.safetensors")
    del weights["joint.head.weight"]
    save_file(weights, copy / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match=r"1 weights are missing.*joint\.head\.weight"):
        NemotronModel(copy)


def test_weights_of_another_shape_are_no_model(copy):
    weights = load_file(copy / "model.safetensors")
    weights["joint.head.weight"] = weights["joint.head.weight"][:-1].clone()
    save_file(weights, copy / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match=r"wrong shape, joint\.head\.weight for one"):
        NemotronModel(copy)


def test_weights_that_are_no_numbers_are_told_before_anybody_calls(copy):
    weights = load_file(copy / "model.safetensors")
    weights["encoder.layers.1.conv.pointwise_conv1.weight"].fill_(torch.nan)
    save_file(weights, copy / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match="make no numbers of sound"):
        NemotronModel(copy)


def test_a_model_of_another_kind_is_none(copy):
    config = json.loads((copy / "config.json").read_text("utf-8"))
    config["model_type"] = "parakeet_ctc"
    (copy / "config.json").write_text(json.dumps(config), "utf-8")
    with pytest.raises(ModelError, match="does not say it is one"):
        NemotronModel(copy)


def test_a_model_that_cuts_its_sound_otherwise_is_named(copy):
    extractor = json.loads((copy / "processor_config.json").read_text("utf-8"))
    extractor["feature_extractor"]["win_length"] = 402
    (copy / "processor_config.json").write_text(json.dumps(extractor), "utf-8")
    with pytest.raises(ModelError, match="cuts its sound in a way that is not known"):
        NemotronModel(copy)


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ({"chunk_ms": 300}, r"300 ms are not offered; set one of \[80, 160, 320, 560, 1120\]"),
        ({"compute_type": "int8"}, "no compute type 'int8'; use one of: auto, float32"),
        ({"device": "tpu"}, "device 'tpu' is not known"),
        ({"device": "cuda:99"}, "device 'cuda:99' is not there"),
    ],
)
def test_a_setting_that_it_does_not_have_is_named_with_its_mend(folder, setting, told):
    with pytest.raises(ModelError, match=told):
        NemotronModel(folder, **setting)


def test_without_transformers_it_says_what_to_install(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(ModelError, match=r"pip install 'bolbank\[models\]'"):
        NemotronModel(folder)


def test_on_a_cpu_it_computes_in_full_precision(model):
    assert model.device.type == "cpu"
    assert model._blank.dtype is torch.float32
