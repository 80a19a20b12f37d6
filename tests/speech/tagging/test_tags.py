"""A bank's own recordings teach what a line sounds like; new ones are told apart."""

import json
import pickle
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.speech.errors import ModelError, SpeechError
from agent.speech.tagging.head import Head
from agent.speech.tagging.mert import Mert
from agent.speech.tagging.tags import Fitted, fit, tag
from agent.speech.tagging.windows import WINDOW_S, windows
from tests.speech.tagging.conftest import RATE_HZ, hold_music, noise, ring_back, write_checkpoint


@pytest.fixture(scope="module")
def fitted(mert, line_sounds) -> Fitted:
    return fit(mert, line_sounds["fit"])


def test_recordings_nobody_has_heard_are_told_apart(mert, fitted, line_sounds):
    told = {
        path: (path.parent.name, tag(mert, fitted.head, path).tag)
        for path in line_sounds["new"].glob("*/*.wav")
    }
    assert len(told) == 8
    assert all(expected == found for expected, found in told.values()), told


def test_the_fit_says_how_often_it_is_right(fitted):
    assert fitted.files == {"hold-music": 4, "noise": 4, "ring-back": 4, "speech": 4}
    assert set(fitted.held_out_right) == set(fitted.files)
    assert all(right >= 0.75 for right in fitted.held_out_right.values()), fitted.held_out_right


def test_a_call_that_rings_and_then_plays_music_has_two_stretches(mert, fitted, tmp_path):
    path = tmp_path / "call.wav"
    soundfile.write(path, np.concatenate([ring_back(10, 8), hold_music(15, 9)]), RATE_HZ)
    tagged = tag(mert, fitted.head, path)
    assert tagged.tag == "hold-music"
    assert [(span.from_s, span.to_s, span.tag) for span in tagged.spans] == [
        (0, 10, "ring-back"),
        (10, 25, "hold-music"),
    ]
    assert all(0 < span.confidence <= 1 for span in tagged.spans)


@pytest.fixture(scope="module", params=["cpu", "cuda"])
def placed(request: pytest.FixtureRequest, mert_folder: Path) -> tuple[Mert, float]:
    """MERT on a device, and how far rounding in company may take a value there."""
    if request.param == "cuda" and not torch.cuda.is_available():
        pytest.skip("no GPU here")
    mert = Mert(mert_folder, device=request.param, allow_noncommercial=True)
    return mert, {"cpu": 1e-5, "cuda": 1e-2}[request.param]


@settings(max_examples=5)
@given(order=st.permutations(range(9)))
def test_a_window_is_embedded_alike_in_any_company(placed, order):
    mert, off = placed
    rng = np.random.default_rng(3)
    size = int(WINDOW_S * mert.rate_hz)
    sounds = [rng.normal(0, 0.1 * (at + 1), size).astype(np.float32) for at in range(9)]
    alone = np.concatenate([mert.embed([sounds[at]]) for at in order])
    np.testing.assert_allclose(mert.embed([sounds[at] for at in order]), alone, atol=off)


def test_a_head_is_kept_as_json_and_tells_the_same(mert, fitted, line_sounds, tmp_path):
    path = tmp_path / "tags.json"
    fitted.head.save(path)
    json.loads(path.read_text())
    again = Head.load(path)
    assert again == fitted.head
    new = next(line_sounds["new"].glob("speech/*.wav"))
    assert tag(mert, again, new) == tag(mert, fitted.head, new)


def test_two_tags_are_enough(mert, line_sounds, tmp_path):
    for name in ("speech", "noise"):
        (tmp_path / name).symlink_to(line_sounds["fit"] / name)
    head = fit(mert, tmp_path).head
    assert head.labels == ("noise", "speech")
    for path in line_sounds["new"].glob("speech/*.wav"):
        assert tag(mert, head, path).tag == "speech"


def test_a_head_that_is_no_head_is_refused(fitted, tmp_path):
    path = tmp_path / "tags.json"
    with pytest.raises(ModelError, match=r"tags.json cannot be read"):
        Head.load(path)
    path.write_bytes(pickle.dumps(fitted.head.model_dump()))
    with pytest.raises(ModelError, match=r"holds no tags .*models fit-tags"):
        Head.load(path)
    told = fitted.head.model_dump()
    for change in ({"biases": [0.0]}, {"scale": [0.0] * len(told["scale"])}, {"mean": [1.0]}):
        path.write_text(json.dumps({**told, **change}))
        with pytest.raises(ModelError, match="holds no tags"):
            Head.load(path)
    path.write_text(fitted.head.model_dump_json().replace('"mean":[', '"mean":[NaN,', 1))
    with pytest.raises(ModelError, match="holds no tags"):
        Head.load(path)


def test_a_head_of_another_model_says_so(fitted):
    with pytest.raises(ModelError, match=r"fitted on 'mert-v1-95m'.*fit them again"):
        fitted.head.chances(np.zeros((1, 3), np.float32))


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({}, "0 here"),
        ({"speech": 3}, "1 here"),
        ({"speech": 3, "noise": 1}, "too few in 'noise'"),
    ],
)
def test_too_little_to_fit_on_is_named(mert, tmp_path, files, told):
    for name, count in files.items():
        (tmp_path / name).mkdir()
        for at in range(count):
            soundfile.write(tmp_path / name / f"{at}.wav", noise(1, at), RATE_HZ)
    with pytest.raises(SpeechError, match=told):
        fit(mert, tmp_path)
    with pytest.raises(SpeechError, match="there is no folder"):
        fit(mert, tmp_path / "nowhere")


def test_files_that_are_no_sound_are_named(mert, fitted, tmp_path):
    text = tmp_path / "text.wav"
    text.write_text("hello")
    with pytest.raises(SpeechError, match=r"text.wav cannot be read as sound"):
        tag(mert, fitted.head, text)
    short = tmp_path / "short.wav"
    soundfile.write(short, noise(0.2, 1), RATE_HZ)
    with pytest.raises(SpeechError, match=r"short.wav is shorter than 0.5 s"):
        tag(mert, fitted.head, short)
    strange = tmp_path / "strange.wav"
    soundfile.write(strange, np.full(RATE_HZ, np.nan, np.float32), RATE_HZ, subtype="FLOAT")
    with pytest.raises(SpeechError, match="samples that are no numbers"):
        tag(mert, fitted.head, strange)
    slow = tmp_path / "slow.wav"
    soundfile.write(slow, noise(1, 1), 4_000)
    with pytest.raises(SpeechError, match="has 4000 Hz"):
        tag(mert, fitted.head, slow)


@pytest.mark.parametrize("seconds", [0.5, 3.0, 5.0, 5.5, 10.0, 12.0])
def test_windows_cover_a_file_once(tmp_path, seconds):
    path = tmp_path / "line.wav"
    soundfile.write(path, np.stack([noise(seconds, 2)] * 2, axis=1), RATE_HZ)
    found = list(windows(path, 24_000))
    assert all(len(window.sound) == 120_000 for window in found)
    assert found[0].from_s == 0
    assert [window.from_s for window in found[1:]] == [window.to_s for window in found[:-1]]
    assert seconds - found[-1].to_s < 1


def test_the_code_of_a_checkpoint_never_runs(mert, mert_folder):
    assert mert.features == 64
    assert not (mert_folder / "RAN").exists()


def test_without_leave_it_does_not_load(mert_folder):
    with pytest.raises(ModelError, match=r"CC BY-NC 4.0"):
        Mert(mert_folder)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"feature_extractor_cqt": True}, "constant-Q front end.*code of a model is never run"),
        ({"deepnorm": True}, "deep norm"),
        ({"model_type": "bert"}, "holds a bert model, not MERT"),
        ({"num_hidden_layers": 3}, "its weights differ in"),
        ({"num_hidden_layers": 1}, "its weights differ in"),
        ({"hidden_size": 64}, "cannot be loaded as MERT"),
    ],
)
def test_what_only_its_own_code_could_run_is_refused(tmp_path, changed, told):
    folder = write_checkpoint(tmp_path / "odd", **changed)
    with pytest.raises(ModelError, match=told):
        Mert(folder, allow_noncommercial=True)
    assert not (folder / "RAN").exists()


def test_a_pickle_that_would_run_code_is_refused(tmp_path):
    folder = write_checkpoint(tmp_path / "evil")

    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return (Path.touch, (folder / "RAN",))

    (folder / "pytorch_model.bin").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(ModelError, match="cannot be loaded as MERT"):
        Mert(folder, allow_noncommercial=True)
    assert not (folder / "RAN").exists()
