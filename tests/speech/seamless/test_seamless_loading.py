"""A folder is checked before it is believed, and every refusal names the mend."""

import json
import shutil
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file

from agent.speech.errors import ModelError
from agent.speech.models.record import Record, write_record
from agent.speech.seamless.translator import SeamlessTranslator


@pytest.fixture
def folder(seamless_folder: Path, tmp_path: Path) -> Path:
    """A copy to be damaged, under a name that tells nothing."""
    return Path(shutil.copytree(seamless_folder, tmp_path / "some-model"))


def edit(path: Path, **changed: object) -> None:
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changed), "utf-8")


def refusal(folder: Path, **asked: object) -> str:
    with pytest.raises(ModelError) as caught:
        SeamlessTranslator(folder, **({"allow_noncommercial": True} | asked))  # type: ignore[arg-type]
    return str(caught.value)


@pytest.mark.parametrize("kind", ["seamless_m4t_v2", "seamless_m4t"])
@pytest.mark.parametrize("name", ["some-model", "large-v3-turbo"])
def test_weights_that_are_not_for_commercial_use_do_not_load_whatever_they_are_called(
    folder, kind, name
):
    edit(folder / "config.json", model_type=kind)
    folder = folder.rename(folder.with_name(name))
    said = refusal(folder, allow_noncommercial=False)
    assert "CC BY-NC 4.0" in said
    assert "allow_noncommercial_models = true" in said


def test_a_bank_with_a_licence_of_its_own_records_it(folder):
    own = Record(name="x", source="import", licence="own", commercial=False, files=())
    write_record(folder, own)
    assert "nobody has recorded that its licence, own, allows commercial use" in refusal(
        folder, allow_noncommercial=False
    )
    write_record(folder, own.model_copy(update={"commercial": True}))
    assert SeamlessTranslator(folder).speaks


def test_another_kind_of_model_is_named(folder):
    edit(folder / "config.json", model_type="whisper")
    assert "'whisper'" in refusal(folder)
    edit(folder / "config.json", model_type="seamless_m4t")
    assert "seamless-m4t-v2-large" in refusal(folder)


@pytest.mark.parametrize(
    "name",
    ["config.json", "model.safetensors", "sentencepiece.bpe.model", "generation_config.json"],
)
def test_a_missing_file_is_named(folder, name):
    (folder / name).unlink()
    said = refusal(folder)
    assert name.split(".", maxsplit=1)[0] in said or "safetensors" in said


@pytest.mark.parametrize(
    "name",
    ["config.json", "model.safetensors", "sentencepiece.bpe.model", "generation_config.json"],
)
def test_a_file_that_was_cut_short_is_named(folder, name):
    path = folder / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert name in refusal(folder)


def test_weights_that_lack_a_tensor_are_not_filled_with_chance(folder):
    path = folder / "model.safetensors"
    weights = load_file(path)
    lost = next(name for name in weights if name.startswith("vocoder.hifi_gan.conv_pre"))
    del weights[lost]
    save_file(weights, path, metadata={"format": "pt"})
    assert lost in refusal(folder)


def test_weights_of_another_size_are_refused(folder):
    edit(folder / "config.json", hidden_size=64)
    assert str(folder) in refusal(folder)


def test_a_configuration_without_its_maps_is_refused(folder):
    edit(folder / "generation_config.json", char_to_id={})
    assert "char_to_id" in refusal(folder)


def test_a_precision_or_a_device_that_is_not_there_is_refused(folder):
    assert "'fp7'" in refusal(folder, precision="fp7")
    assert "'quantum'" in refusal(folder, device="quantum")
    assert "cuda:99" in refusal(folder, device="cuda:99")


def test_what_names_a_rendering_changes_with_the_files_and_the_precision(folder, translator):
    first = SeamlessTranslator(folder, allow_noncommercial=True).identity
    assert first != translator.identity
    assert SeamlessTranslator(folder, allow_noncommercial=True).identity == first
    half = SeamlessTranslator(folder, allow_noncommercial=True, precision="float16")
    assert half.identity != first
