"""A model on a stick: what is copied is what was recorded, and nothing else is taken for it."""

import json
import struct
from pathlib import Path

import pytest

from agent.speech.errors import ModelError
from agent.speech.models.carry import import_folder
from agent.speech.models.catalogue import CATALOGUE
from agent.speech.models.check import check_folder
from agent.speech.models.record import RECORD, read_record
from agent.speech.models.terms import MIT
from agent.speech.models.verify import verify, verify_packaged


def safetensors(values: int = 16) -> bytes:
    header = json.dumps(
        {"w": {"dtype": "F32", "shape": [values], "data_offsets": [0, 4 * values]}}
    ).encode()
    return struct.pack("<Q", len(header)) + header + bytes(4 * values)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A voice as it lies on a stick, copied from somebody's cache with its clutter."""
    folder = tmp_path / "stick"
    (folder / ".cache").mkdir(parents=True)
    (folder / ".cache" / "x.json").write_text("{}")
    (folder / "config.json").write_text('{"model_type": "vits"}')
    (folder / "vocab.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(safetensors())
    (folder / "README.md").write_text("not needed")
    return folder


def test_a_known_model_is_taken_with_its_licence(stick, tmp_path):
    folder = import_folder("mms-tts-ben", stick, tmp_path / "models")
    record = read_record(folder)
    assert (record.licence, record.commercial) == ("CC BY-NC 4.0", False)
    assert [file.path for file in record.files] == [
        "config.json",
        "model.safetensors",
        "vocab.json",
    ]
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        [RECORD, *(file.path for file in record.files)]
    )
    assert all(check.problem is None for check in verify(folder))


def test_a_model_goes_on_to_the_next_machine_with_its_record(stick, tmp_path):
    first = import_folder("ours", stick, tmp_path / "one", MIT)
    second = import_folder("ours", first, tmp_path / "two")
    assert read_record(second) == read_record(first)


def test_a_byte_changed_on_the_stick_is_found(stick, tmp_path):
    first = import_folder("ours", stick, tmp_path / "one")
    weights = bytearray((first / "model.safetensors").read_bytes())
    weights[-1] ^= 1
    (first / "model.safetensors").write_bytes(weights)
    with pytest.raises(ModelError, match=r"model.safetensors is not the file that was recorded"):
        import_folder("ours", first, tmp_path / "two")
    assert not (tmp_path / "two" / "ours").exists()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("small", "has no model.bin, tokenizer.json"),
        ("seamless-m4t-medium", "has no pytorch_model.bin"),
    ],
)
def test_the_folder_of_another_model_is_refused(stick, tmp_path, name, told):
    with pytest.raises(ModelError, match=told):
        import_folder(name, stick, tmp_path / "models")


def test_other_weights_by_a_known_name_are_refused(stick, tmp_path):
    with pytest.raises(ModelError, match=r"not the file that BolBank knows .*by another name"):
        import_folder("mms-tts-hin", stick, tmp_path / "models")
    assert [path.name for path in (tmp_path / "models").iterdir()] == [".mms-tts-hin.lock"]


def test_a_folder_of_something_else_is_refused(tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "holiday.jpg").write_bytes(b"jpeg")
    with pytest.raises(ModelError, match="photos does not hold such a model"):
        import_folder("ours", tmp_path / "photos", tmp_path / "models")
    with pytest.raises(ModelError, match="there is no folder"):
        import_folder("ours", tmp_path / "nowhere", tmp_path / "models")


def test_a_record_cannot_lead_out_of_its_folder(stick, tmp_path):
    (tmp_path / "secret.json").write_text("{}")
    folder = import_folder("ours", stick, tmp_path / "one")
    record = json.loads((folder / RECORD).read_text())
    record["files"][0]["path"] = "../../secret.json"
    (folder / RECORD).write_text(json.dumps(record))
    with pytest.raises(ModelError, match=r"damaged \(files.0.path: .*no path below the folder"):
        import_folder("ours", folder, tmp_path / "two")


def test_a_truncated_model_is_named_before_it_is_loaded(stick):
    check_folder(stick)
    weights = stick / "model.safetensors"
    whole = weights.read_bytes()
    for left, told in ((len(whole) - 1, "bytes of"), (20, "header is cut off"), (0, "cut off")):
        weights.write_bytes(whole[:left])
        with pytest.raises(ModelError, match=f"model.safetensors: .*{told}.*--replace"):
            check_folder(stick)
    weights.write_bytes(whole[:8] + b"?" * (len(whole) - 8))
    with pytest.raises(ModelError, match="header cannot be read"):
        check_folder(stick)


def test_a_missing_shard_and_a_broken_configuration_are_named(stick):
    index = stick / "model.safetensors.index.json"
    index.write_text('{"weight_map": {"a": "model.safetensors", "b": "model-2.safetensors"}}')
    with pytest.raises(ModelError, match=r"model-2.safetensors: it is missing"):
        check_folder(stick)
    index.unlink()
    (stick / "config.json").write_text('{"model_type": ')
    with pytest.raises(ModelError, match=r"config.json: it is no JSON"):
        check_folder(stick)
    with pytest.raises(ModelError, match=r"no model folder .*bolbank models pull nowhere"):
        check_folder(stick.parent / "nowhere")


def test_a_recorded_model_is_checked_by_its_record(stick, tmp_path):
    folder = import_folder("ours", stick, tmp_path / "models")
    (folder / "vocab.json").write_text('{"a": 1}')
    with pytest.raises(ModelError, match=r"vocab.json: it has 8 bytes of 2"):
        check_folder(folder)
    (folder / "vocab.json").unlink()
    with pytest.raises(ModelError, match=r"vocab.json: it is missing"):
        check_folder(folder)


def test_verify_names_what_differs(stick, tmp_path):
    folder = import_folder("ours", stick, tmp_path / "models")
    (folder / "vocab.json").write_text("[]")
    (folder / "config.json").unlink()
    (folder / "extra.bin").write_bytes(b"?")
    assert {check.path: check.problem for check in verify(folder) if check.problem} == {
        "config.json": "it is missing",
        "extra.bin": "it is not one of the model's files",
        "vocab.json": "its content is not what was recorded",
    }


def test_a_model_put_here_by_hand_is_compared_with_what_is_publicly_known(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "model.bin").write_bytes(b"something else")
    (folder / "config.json").write_text("{}")
    problems = {check.path: (check.expected is None, check.problem) for check in verify(folder)}
    assert problems == {
        "config.json": (True, None),
        "model.bin": (False, "its content is not what was recorded"),
    }


@pytest.mark.parametrize("name", ["silero-vad", "smart-turn-v3.2"])
def test_what_comes_with_packages_is_what_they_recorded(name):
    (check,) = verify_packaged(CATALOGUE[name])
    assert check.problem is None
    assert check.expected == check.sha256
