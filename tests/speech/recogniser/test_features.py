import numpy as np
import pytest

from agent.speech.recogniser.features import RATE_HZ, log_mel, mel_filters


def _speechlike(seconds: float, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    at = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    buzz = sum(np.sin(2 * np.pi * 120 * n * at) / n for n in range(1, 20))
    sound = buzz * (1 + np.sin(2 * np.pi * 3 * at)) + rng.standard_normal(len(at)) * 0.02
    return (sound / np.abs(sound).max() * 0.5).astype(np.float32)


def test_fifty_frames_of_eighty_values_a_second():
    features = log_mel(_speechlike(2.0))
    assert features.shape[0] == 80
    assert features.shape[1] in range(96, 101, 2)
    assert features.dtype == np.float32
    assert np.isfinite(features).all()


def test_a_row_of_a_stack_is_what_it_is_alone():
    rows = np.stack([_speechlike(1.5, seed) for seed in range(3)])
    stacked = log_mel(rows)
    for row, features in zip(rows, stacked, strict=True):
        np.testing.assert_allclose(features, log_mel(row), atol=1e-5)


def test_padding_with_silence_changes_no_frame_of_the_speech():
    speech = _speechlike(1.45)
    speech[-1000:] = 0
    plain, padded = log_mel(speech), log_mel(np.pad(speech, (0, RATE_HZ)))
    count = plain.shape[1]
    np.testing.assert_allclose(padded[:, :count], plain[:, :count], atol=1e-4)


def test_level_does_not_matter():
    speech = _speechlike(1.5)
    np.testing.assert_allclose(log_mel(speech * 0.25), log_mel(speech), atol=0.02)


def test_silence_is_finite():
    assert np.isfinite(log_mel(np.zeros(RATE_HZ, np.float32))).all()


def test_another_rate_is_refused():
    with pytest.raises(ValueError, match="16000"):
        log_mel(np.zeros(16_000, np.float32), 16_000)


def test_every_mel_band_has_unit_weight_however_it_is_warped():
    for warp in (0.88, 1.0, 1.14):
        np.testing.assert_allclose(mel_filters(warp).sum(0), 1.0, atol=1e-5)
