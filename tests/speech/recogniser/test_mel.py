"""The log-mel spectrogram of many rows at once is the one Whisper was trained on."""

import numpy as np
import pytest
import torch
from faster_whisper.feature_extractor import FeatureExtractor

from agent.speech.recogniser.mel import FRAMES_PER_S, RATE_HZ, LogMel, as_storage

HOP = RATE_HZ // FRAMES_PER_S
DEVICES = [
    "cpu",
    pytest.param(
        "cuda", marks=pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
    ),
]
LENGTHS = (1, 100, 9_000, 20_000, 47_999, 48_000, 70_000)


def noise(samples: int, seed: int = 0, level: float = 3_000) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, level, samples).astype(np.int16)


def of_faster_whisper(pcm: np.ndarray, mels: int, frames: int) -> np.ndarray:
    """Return the features of a row padded or cropped to the window, as it computes them."""
    audio = np.zeros(frames * HOP, np.float32)
    audio[: len(pcm)] = pcm[: len(audio)] / np.float32(32768)
    return FeatureExtractor(feature_size=mels)(audio, padding=HOP)[:, :frames]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize(("mels", "frames"), [(80, 300), (128, 800)])
def test_it_is_what_faster_whisper_gives(device, mels, frames):
    rows = [noise(length, length) for length in LENGTHS]
    found = LogMel(mels, torch.device(device))(rows, frames).cpu().numpy()
    assert found.shape == (len(rows), mels, frames)
    for row, mel in zip(rows, found, strict=True):
        assert np.abs(mel - of_faster_whisper(row, mels, frames)).max() < 2e-5


@pytest.mark.parametrize("device", DEVICES)
def test_a_row_is_the_same_alone_and_among_others(device):
    mel = LogMel(80, torch.device(device))
    rows = [noise(length, length) for length in LENGTHS]
    for row, among in zip(rows, mel(rows, 300), strict=True):
        assert torch.allclose(mel([row], 300)[0], among, atol=1e-6)


@pytest.mark.parametrize(
    "pcm",
    [np.zeros(16_000, np.int16), np.zeros(0, np.int16), np.full(16_000, 32_767, np.int16)],
    ids=["silence", "nothing", "stuck at full scale"],
)
def test_a_line_without_sound_is_no_accident(pcm):
    found = LogMel(80, torch.device("cpu"))([pcm], 300).numpy()[0]
    assert np.isfinite(found).all()
    assert np.abs(found - of_faster_whisper(pcm, 80, 300)).max() < 2e-5


@pytest.mark.parametrize("device", DEVICES)
def test_ctranslate2_reads_it_where_it_lies(device):
    found = LogMel(80, torch.device(device))([noise(16_000)], 100)
    stored = as_storage(found)
    kind = "__array_interface__" if device == "cpu" else "__cuda_array_interface__"
    assert getattr(stored, kind)["data"][0] == found.data_ptr()
    assert stored.shape == list(found.shape)
