"""Whisper checkpoints of random weights, made once a run."""

from pathlib import Path

import pytest

from tests.speech.recogniser.tiny_whisper import make_whisper


@pytest.fixture(scope="session")
def whisper_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a converted multilingual Whisper of 100,000 random parameters."""
    return make_whisper(tmp_path_factory.mktemp("whisper"))
