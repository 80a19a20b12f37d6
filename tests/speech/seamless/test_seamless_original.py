"""The adapter of the authors' package, as far as it goes without the package."""

import importlib.util
import re
import wave
from pathlib import Path

import numpy as np
import pytest

from agent.speech.errors import ModelError, SpeechError
from agent.speech.seamless.languages import SEAMLESS_CODES, SPEAKERS
from agent.speech.seamless.original import (
    FILES,
    VOCODER,
    OriginalTranslator,
    code_of,
    main,
    read_wav,
)
from agent.speech.seamless.said import RATE_HZ

ROOT = Path(__file__).parents[3]
ABSENT = importlib.util.find_spec("seamless_communication") is None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The published files by name, with nothing in them."""
    for name in (*FILES.values(), VOCODER):
        (tmp_path / name).touch()
    return tmp_path


def write_wav(path: Path, rate_hz: int = RATE_HZ, channels: int = 1) -> None:
    with wave.open(str(path), "wb") as file:
        file.setparams((channels, 2, rate_hz, 0, "NONE", ""))
        file.writeframes(np.arange(160, dtype="<i2").tobytes())


def test_its_weights_pass_the_licence_gate_too(folder):
    with pytest.raises(ModelError, match="allow_noncommercial_models = true"):
        OriginalTranslator(folder)


@pytest.mark.parametrize("name", [*FILES.values(), VOCODER])
def test_a_file_that_is_missing_is_named(folder, name):
    (folder / name).unlink()
    with pytest.raises(ModelError, match=re.escape(name)):
        OriginalTranslator(folder, allow_noncommercial=True)


@pytest.mark.skipif(not ABSENT, reason="the package is installed")
def test_without_the_package_it_names_its_image(folder, tmp_path):
    with pytest.raises(ModelError, match="docker/seamless-original"):
        OriginalTranslator(folder, allow_noncommercial=True)
    write_wav(tmp_path / "said.wav")
    arguments = [str(folder), str(tmp_path / "said.wav"), "hi", "en", "--allow-noncommercial"]
    with pytest.raises(ModelError, match="docker/seamless-original"):
        main(arguments)
    assert (ROOT / "docker/seamless-original/Dockerfile").is_file()


def test_languages_are_called_what_the_package_calls_them():
    assert [code_of(language) for language in ("hi", "or", "ne", "mni")] == [
        "hin",
        "ory",
        "npi",
        "mni",
    ]
    assert OriginalTranslator.speaks == SPEAKERS.keys() <= SEAMLESS_CODES.keys()
    with pytest.raises(SpeechError, match="'kok'"):
        code_of("kok")


def test_only_sound_it_can_hear_is_read(tmp_path):
    path = tmp_path / "said.wav"
    write_wav(path)
    assert read_wav(path).tolist() == list(range(160))
    write_wav(path, rate_hz=8_000)
    with pytest.raises(SpeechError, match="8000 Hz"):
        read_wav(path)
    write_wav(path, channels=2)
    with pytest.raises(SpeechError, match="2 channels"):
        read_wav(path)
    path.write_bytes(b"RIFF, but nothing more")
    with pytest.raises(SpeechError, match="no WAV"):
        read_wav(path)
