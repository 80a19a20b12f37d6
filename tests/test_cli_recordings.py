"""`bolbank flows show --languages`: what operators recorded, and what of it is of no use."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
from typer.testing import CliRunner

from agent.cli_flows import flows_app
from tests.dialogue.line import SMALL


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Put a recording of the words into the data folder."""
    monkeypatch.setenv("BOLBANK_DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SMALL, tmp_path / "flows")
    folder = tmp_path / "prompt_recordings" / "en"
    folder.mkdir(parents=True)

    def record(name: str, words: str, level: float = 0.1) -> None:
        at = np.arange(8_000) / 8_000
        soundfile.write(folder / f"{name}.wav", level * np.sin(1_000 * at) * np.sin(9 * at), 8_000)
        (folder / f"{name}.txt").write_text(words)

    return record


def shown(*more: str):
    return CliRunner().invoke(flows_app, ["show", "--languages", *more])


def told() -> tuple[dict[str, int], list[str]]:
    """Return how many prompts are recorded by flow, in English, and what is not played."""
    result = shown("--json")
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    rows = {row["flow"]: row["recorded"] for row in told["rows"] if row["language"] == "en"}
    return rows, told["unused_recordings"]


def test_prompts_are_counted_as_recorded_when_all_their_fixed_words_are(record):
    before, unused = told()
    assert not any(before.values())
    assert unused == []
    record("welcome", "Welcome to Demo Gramin Bank.")
    record("rest", "I am an automated assistant. This call is recorded.")
    record("nine", "Press 9 at any time to talk to a person.")
    record("account", "In the account ending")
    assert told()[0]["bank"] == 0  # two sentences in one file are not two sentences
    record("assistant", "I am an automated assistant.")
    record("recorded", "This call is recorded.")
    record("have", "you have")
    rows, unused = told()
    assert rows["bank"] == 1
    assert rows["balance"] == 2  # told at first, and of another account
    assert ["rest.txt" in each for each in unused] == [True]


def test_recordings_of_no_use_are_named_with_the_mend(record):
    record("old", "These words no flow says any more.")
    record("silent", "Nor these.", level=0.0)
    _, unused = told()
    assert any("old.wav: no prompt has the words of old.txt" in each for each in unused)
    assert any("silent.wav is as good as silent; record it again" in each for each in unused)
    result = shown()
    assert "not played: " in result.stderr
