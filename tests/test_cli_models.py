"""`bolbank models` as an operator types it: exit codes, one JSON object, the mend in words."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli import app
from agent.speech.errors import ModelError
from agent.speech.models.first_start import demo_note
from tests.speech.models.hub import Hub, serving

WHISPER = {
    "config.json": b"{}",
    "model.bin": bytes(2_000_000),
    "tokenizer.json": b"{}",
    "vocabulary.txt": b"a\nb",
}


@pytest.fixture
def bolbank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, dict]]:
    """Run a verb with `--json` in an installation of its own: `(exit code, printed object)`."""
    monkeypatch.setenv("BOLBANK_DATA_DIR", str(tmp_path))

    def run(*words: str) -> tuple[int, dict]:
        result = CliRunner().invoke(app, ["models", *words, "--json"])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, json.loads(result.stdout or "{}")

    return run


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    for name, content in WHISPER.items():
        (folder / name).write_bytes(content)
    return folder


def by_name(listed: dict) -> dict[str, dict]:
    return {row["name"]: row for row in listed["models"]}


def test_the_list_says_what_may_be_used_and_what_is_not_known_yet(bolbank):
    code, listed = bolbank("list")
    assert code == 0
    rows = by_name(listed)
    assert rows["demo"]["here"]
    assert rows["silero-vad"]["here"]
    assert not rows["seamless-m4t-v2-large"]["commercial"]
    assert rows["large-v3-turbo"]["licence"] == "MIT"
    files = {file["path"]: file["sha256"] for file in rows["mms-tts-ben"]["files"]}
    assert files["model.safetensors"] is None
    assert "Hindi" not in rows["distil-large-v3"]["languages"]


def test_a_table_for_people_says_not_recorded_yet(bolbank):
    result = CliRunner().invoke(app, ["models", "list", "mms-tts-ben"])
    assert result.exit_code == 0
    assert "CC BY-NC 4.0" in result.stdout
    assert "not recorded yet" in result.stdout


def test_a_model_is_imported_listed_and_verified(bolbank, stick, tmp_path):
    code, pulled = bolbank("pull", "bank-ear", "--from", str(stick), "--licence", "ours")
    assert code == 0
    assert pulled["folder"] == str(tmp_path / "models" / "bank-ear")
    assert (pulled["licence"], pulled["commercial"]) == ("ours", False)
    assert by_name(bolbank("list")[1])["bank-ear"]["here"]
    code, verified = bolbank("verify", "bank-ear")
    assert (code, verified["ok"]) == (0, True)
    (tmp_path / "models" / "bank-ear" / "vocabulary.txt").write_bytes(b"a\nc")
    code, verified = bolbank("verify")
    assert (code, verified["ok"]) == (1, False)
    problems = [
        (model["name"], file["path"], file["problem"])
        for model in verified["models"]
        for file in model["files"]
        if file["problem"]
    ]
    assert problems == [("bank-ear", "vocabulary.txt", "its content is not what was recorded")]


def test_a_wrong_stick_is_an_error_of_ours(bolbank, tmp_path):
    with pytest.raises(ModelError, match="there is no folder"):
        bolbank("pull", "small", "--from", str(tmp_path / "nowhere"))
    with pytest.raises(ModelError, match="no model folder"):
        bolbank("verify", "nothing")


@pytest.mark.parametrize(
    "words", [("pull", "x", "--commercial"), ("pull", "x", "--from", "y", "--repo", "a/b")]
)
def test_options_that_contradict_each_other_are_a_usage_error(bolbank, words):
    assert bolbank(*words)[0] == 2


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serving(Hub(dict(WHISPER), licence="mit")) as hub:
        yield hub


def test_a_pull_from_a_hub_of_ones_own(hub, tmp_path):
    hub.cuts = [len(WHISPER["config.json"]), 500_000]
    words = ["models", "pull", "ear", "--repo", "bank/model", "--licence", "MIT", "--commercial"]
    done = subprocess.run(
        [sys.executable, "-c", "from agent.cli import main; main()", *words, "--json"],
        env={**os.environ, "HF_ENDPOINT": hub.url, "BOLBANK_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    pulled = json.loads(done.stdout)
    assert pulled["source"] == f"bank/model@{hub.commit}"
    assert pulled["commercial"]
    assert {file["path"]: file["size"] for file in pulled["files"]}["model.bin"] == 2_000_000


def test_the_first_start_says_what_to_do_in_two_lines(tmp_path):
    first, second = demo_note(tmp_path).splitlines()
    assert first.startswith("The demo model hears only the words of the shipped flows, in English")
    assert "`bolbank models pull large-v3-turbo`" in second
    (tmp_path / "small").mkdir()
    assert "set BOLBANK_SPEECH_MODEL=small, which is installed" in demo_note(tmp_path)
