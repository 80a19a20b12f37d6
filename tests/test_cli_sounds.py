"""`bolbank models fit-tags`, `tag` and `hold-music` as an operator types them."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from typer.testing import CliRunner

from agent.cli import app
from agent.speech.errors import ModelError, SpeechError
from tests.speech.tagging.conftest import RATE_HZ, noise, ring_back, write_checkpoint


@pytest.fixture
def bolbank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, dict]]:
    """Run a verb with `--json` where a tiny MERT is installed: `(exit code, printed object)`."""
    monkeypatch.setenv("BOLBANK_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("BOLBANK_ALLOW_NONCOMMERCIAL_MODELS", "true")
    (tmp_path / "models").mkdir()
    write_checkpoint(tmp_path / "models" / "mert-v1-95m")

    def run(*words: object) -> tuple[int, dict]:
        result = CliRunner().invoke(app, ["models", *map(str, words), "--json"])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, json.loads(result.stdout or "{}")

    return run


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    folder = tmp_path / "labelled"
    for tag, make in (("ring-back", ring_back), ("noise", noise)):
        (folder / tag).mkdir(parents=True)
        for seed in range(2):
            soundfile.write(folder / tag / f"{seed}.wav", make(5, seed), RATE_HZ)
    return folder


def test_a_bank_fits_its_tags_and_asks_for_them(bolbank, recordings, tmp_path):
    head = tmp_path / "tags.json"
    code, fitted = bolbank("fit-tags", recordings, "--out", head)
    assert code == 0
    assert {row["tag"]: row["files"] for row in fitted["tags"]} == {"ring-back": 2, "noise": 2}
    new = tmp_path / "new.wav"
    soundfile.write(new, ring_back(6, 5), RATE_HZ)
    code, told = bolbank("tag", new, tmp_path / "absent.wav", "--tags", head)
    assert code == 1
    assert [(file["path"], file["tag"]) for file in told["files"]] == [(str(new), "ring-back")]
    assert "absent.wav" in told["problems"][0]["problem"]


def test_evaluation_only_weights_need_the_setting(bolbank, recordings, tmp_path, monkeypatch):
    monkeypatch.setenv("BOLBANK_ALLOW_NONCOMMERCIAL_MODELS", "false")
    with pytest.raises(ModelError, match="set allow_noncommercial_models = true"):
        bolbank("fit-tags", recordings, "--out", tmp_path / "tags.json")


def test_a_model_that_is_not_there_names_its_pull(bolbank, tmp_path):
    shutil.rmtree(tmp_path / "models" / "mert-v1-95m")
    words = ("--prompt", "soft santoor", "--out", tmp_path / "hold.wav")
    with pytest.raises(ModelError, match=r"bolbank models pull stable-audio-open-1.0"):
        bolbank("hold-music", *words)


def test_what_cannot_be_written_is_told(bolbank, recordings, tmp_path):
    with pytest.raises(SpeechError, match=r"tags.json cannot be written"):
        bolbank("fit-tags", recordings, "--out", tmp_path / "nowhere" / "tags.json")


def test_without_an_option_it_is_a_usage_error(bolbank):
    assert bolbank("hold-music", "--prompt", "x")[0] == 2
