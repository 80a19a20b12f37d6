"""Hold music from a tiny real Stable Audio pipeline: right length, right level, loops, refuses."""

import json
import math
import shutil
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from typer.testing import CliRunner

from agent.cli import app
from agent.speech.errors import ModelError, SpeechError
from agent.speech.hold_music import LEVEL_DBOV, HoldMusic, joined, looped, write_wav
from agent.speech.loudness import active_level_dbov

RATE_HZ = 16_000
CHUNK = 64 * 128


pytestmark = pytest.mark.filterwarnings("ignore:.*weight_norm:FutureWarning")


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A random pipeline of the real kind: it renders half a second at once, at 16 kHz stereo."""
    from diffusers import (
        AutoencoderOobleck,
        EDMDPMSolverMultistepScheduler,
        StableAudioDiTModel,
        StableAudioPipeline,
        StableAudioProjectionModel,
    )
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast, T5Config, T5EncoderModel

    torch.set_num_threads(1)
    torch.manual_seed(0)
    words = {"<pad>": 0, "</s>": 1, "<unk>": 2, "soft": 3, "flute": 4}
    tokens = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    tokens.pre_tokenizer = pre_tokenizers.Whitespace()
    folder = tmp_path_factory.mktemp("stable-audio") / "tiny"
    StableAudioPipeline(
        vae=AutoencoderOobleck(
            encoder_hidden_size=6,
            downsampling_ratios=[8, 8],
            decoder_channels=3,
            decoder_input_channels=3,
            audio_channels=2,
            channel_multiples=[2, 4],
            sampling_rate=RATE_HZ,
        ),
        text_encoder=T5EncoderModel(
            T5Config(vocab_size=8, d_model=32, d_kv=16, d_ff=37, num_layers=1, num_heads=2)
        ),
        tokenizer=PreTrainedTokenizerFast(
            tokenizer_object=tokens,
            pad_token="<pad>",
            eos_token="</s>",
            unk_token="<unk>",
            model_max_length=8,
        ),
        projection_model=StableAudioProjectionModel(
            text_encoder_dim=32, conditioning_dim=4, min_value=0, max_value=32
        ),
        transformer=StableAudioDiTModel(
            sample_size=128,
            in_channels=3,
            num_layers=2,
            attention_head_dim=4,
            num_key_value_attention_heads=2,
            out_channels=3,
            cross_attention_dim=4,
            time_proj_dim=8,
            global_states_input_dim=8,
            cross_attention_input_dim=4,
        ),
        scheduler=EDMDPMSolverMultistepScheduler(
            solver_order=2,
            prediction_type="v_prediction",
            sigma_data=1.0,
            sigma_schedule="exponential",
        ),
    ).save_pretrained(folder)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module", params=["cpu", "cuda"])
def music(request: pytest.FixtureRequest, checkpoint: Path) -> HoldMusic:
    if request.param == "cuda" and not torch.cuda.is_available():
        pytest.skip("no GPU here")
    return HoldMusic(checkpoint, device=request.param, allow_noncommercial=True)


@pytest.fixture
def copy(checkpoint: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(checkpoint, tmp_path / "copy"))


def test_it_is_rendered_in_chunks_to_a_telephones_rate_and_level(music):
    steps: list[tuple[str, int, int]] = []
    sound = music.render(
        "soft flute", 1.5, 8_000, steps=2, progress=lambda *told: steps.append(told)
    )
    assert len(sound) == 12_000
    assert np.isfinite(sound).all()
    assert np.abs(sound).max() < 1
    assert active_level_dbov(sound, 8_000) == pytest.approx(LEVEL_DBOV, abs=1)
    chunks = steps[-1][2] // 2
    assert chunks > 1
    assert steps[-1] == (f"chunk {chunks} of {chunks}", 2 * chunks, 2 * chunks)


def test_noise_levels_are_told_as_the_models_own_scheduler_tells_them(music):
    """The weights know the time of a level as 2/pi * atan(sigma), from 0 to 1."""
    scheduler = music._pipeline.scheduler
    scheduler.set_timesteps(8)
    expected = 2 / math.pi * np.arctan(scheduler.sigmas[:-1].numpy())
    assert scheduler.timesteps.numpy() == pytest.approx(expected, abs=1e-5)
    assert 0 < expected.min() < expected.max() < 1


def test_a_seed_is_a_sound(music):
    first, again, other = (
        music.render("flute", 1, RATE_HZ, steps=2, seed=seed) for seed in (7, 7, 8)
    )
    assert np.array_equal(first, again)
    assert not np.allclose(first, other)


def test_the_end_runs_into_the_beginning():
    tone = np.sin(np.arange(9_000, dtype=np.float32) * np.float32(0.0731))
    loop = looped(tone, 1_000)
    assert len(loop) == 8_000
    largest = np.abs(np.diff(tone)).max()
    assert abs(loop[0] - loop[-1]) < 2 * largest
    assert np.array_equal(loop[1_000:], tone[1_000:8_000])


def test_chunks_run_into_each_other_without_a_hole():
    noise = np.random.default_rng(2).normal(0, 0.1, (2, 8_000)).astype(np.float32)
    whole = joined(noise[0], noise[1], 2_000)
    assert len(whole) == 14_000
    middle = float(np.square(whole[6_000:8_000]).mean())
    assert middle == pytest.approx(0.01, rel=0.15)


@pytest.mark.parametrize(
    ("prompt", "seconds", "rate_hz", "told"),
    [
        ("", 5, 8_000, "describe the sound"),
        ("x" * 501, 5, 8_000, "describe the sound"),
        ("flute", 0, 8_000, "ask for 1 to 600"),
        ("flute", float("nan"), 8_000, "ask for 1 to 600"),
        ("flute", 601, 8_000, "ask for 1 to 600"),
        ("flute", 5, 44_100, "no telephone's rate"),
    ],
)
def test_what_cannot_be_rendered_says_why(music, prompt, seconds, rate_hz, told):
    with pytest.raises(SpeechError, match=told):
        music.render(prompt, seconds, rate_hz)


def test_without_leave_it_does_not_load(checkpoint):
    with pytest.raises(ModelError, match="its licence is not known"):
        HoldMusic(checkpoint)


def test_code_of_its_own_is_never_run(copy):
    index = json.loads((copy / "model_index.json").read_text())
    index["transformer"] = ["my_transformer", "Evil"]
    (copy / "model_index.json").write_text(json.dumps(index))
    with pytest.raises(ModelError, match=r"wants code that is not the libraries' own"):
        HoldMusic(copy, allow_noncommercial=True)
    index["_class_name"] = "StableDiffusionPipeline"
    (copy / "model_index.json").write_text(json.dumps(index))
    with pytest.raises(ModelError, match="holds a StableDiffusionPipeline"):
        HoldMusic(copy, allow_noncommercial=True)


def test_pickled_weights_are_not_loaded(copy):
    weights = copy / "transformer" / "diffusion_pytorch_model.safetensors"
    weights.rename(weights.with_suffix(".bin"))
    with pytest.raises(ModelError, match="cannot be loaded as Stable Audio"):
        HoldMusic(copy, allow_noncommercial=True)


def test_a_truncated_part_is_named(copy):
    weights = copy / "vae" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-10])
    with pytest.raises(ModelError, match=r"vae/diffusion_pytorch_model.safetensors: it has"):
        HoldMusic(copy, allow_noncommercial=True)


def test_a_wav_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(SpeechError, match=r"nowhere/hold.wav cannot be written"):
        write_wav(tmp_path / "nowhere" / "hold.wav", np.zeros(8, np.float32), 8_000)


def test_the_verb_writes_a_wav_of_the_length_asked(checkpoint, tmp_path, monkeypatch):
    monkeypatch.setenv("BOLBANK_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("BOLBANK_ALLOW_NONCOMMERCIAL_MODELS", "true")
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "tiny").symlink_to(checkpoint)
    path = tmp_path / "hold.wav"
    words = ["models", "hold-music", "--prompt", "soft flute", "--out", str(path), "--json"]
    done = CliRunner().invoke(app, [*words, "--seconds", "1", "--steps", "2", "--model", "tiny"])
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["seconds"] == 1
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getframerate(), file.getnframes()) == (1, 8_000, 8_000)
