"""A tiny random MERT as its repositories lay it out, and what a telephone line sounds like."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from numpy.typing import NDArray

from agent.speech.tagging.mert import Mert

RATE_HZ = 8_000
TINY = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 64,
    "conv_dim": [32] * 7,
    "num_conv_pos_embeddings": 16,
    "num_conv_pos_embedding_groups": 2,
    "mask_time_prob": 0.0,
}


def write_checkpoint(folder: Path, **changed: object) -> Path:
    """Write a checkpoint whose own code would leave a trace if it ran."""
    from transformers import HubertConfig, HubertModel

    torch.set_num_threads(1)
    torch.manual_seed(5)
    folder.mkdir()
    model = HubertModel(HubertConfig(**TINY))
    weights = {
        name.replace("parametrizations.weight.original0", "weight_g").replace(
            "parametrizations.weight.original1", "weight_v"
        ): value
        for name, value in model.state_dict().items()
    }
    torch.save(weights, folder / "pytorch_model.bin")
    config = {
        **TINY,
        "model_type": "mert_model",
        "architectures": ["MERTModel"],
        "auto_map": {"AutoModel": "modeling_MERT.MERTModel"},
        "attention_relax": -1.0,
        "feature_extractor_cqt": False,
        "deepnorm": False,
        **changed,
    }
    (folder / "config.json").write_text(json.dumps(config))
    preprocessor = {"do_normalize": True, "sampling_rate": 24_000}
    (folder / "preprocessor_config.json").write_text(json.dumps(preprocessor))
    code = f"open({str(folder / 'RAN')!r}, 'w')\n"
    (folder / "modeling_MERT.py").write_text(code)
    return folder


@pytest.fixture(scope="session")
def mert_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("models") / "mert-v1-95m")


@pytest.fixture(scope="session")
def mert(mert_folder: Path) -> Mert:
    return Mert(mert_folder, allow_noncommercial=True)


def ring_back(seconds: float, seed: int) -> NDArray[np.float32]:
    """Return India's ring-back: 400 Hz modulated by 25 Hz, two bursts every 3 s."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    place = (t + rng.uniform(0, 3)) % 3
    on = (place < 0.4) | ((place >= 0.6) & (place < 1.0))
    tone = np.sin(2 * np.pi * 400 * t) * (1 + 0.6 * np.sin(2 * np.pi * 25 * t))
    return _line(on * tone * rng.uniform(0.1, 0.3), rng)


def hold_music(seconds: float, seed: int) -> NDArray[np.float32]:
    """Return slow broken chords with overtones."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    beat_s = rng.uniform(0.25, 0.5)
    notes = rng.choice([262, 294, 330, 392, 440, 523, 587, 659], size=int(seconds / beat_s) + 2)
    pitch = notes[(t / beat_s).astype(int)]
    phase = 2 * np.pi * np.cumsum(pitch) / RATE_HZ
    decay = np.exp(-2 * (t % beat_s) / beat_s)
    sound = sum(np.sin(harmonic * phase) / harmonic for harmonic in (1, 2, 3, 4))
    drone = sum(np.sin(2 * np.pi * hz * t) for hz in (131, 196))
    return _line((sound * decay + 0.4 * drone) * rng.uniform(0.05, 0.15), rng)


def noise(seconds: float, seed: int) -> NDArray[np.float32]:
    """Return the hiss of an open line."""
    rng = np.random.default_rng(seed)
    white = rng.normal(0, 1, int(seconds * RATE_HZ))
    kernel = np.ones(int(rng.integers(1, 3)))
    return (np.convolve(white, kernel / kernel.sum(), "same") * 0.05).astype(np.float32)


def _line(sound: NDArray[np.floating], rng: np.random.Generator) -> NDArray[np.float32]:
    return (sound + rng.normal(0, 0.001, len(sound))).astype(np.float32)


@pytest.fixture(scope="session")
def speech(say: Callable[..., NDArray[np.int16]]) -> Callable[[float, int], NDArray[np.float32]]:
    lines = (
        ("मेरे खाते में कितना पैसा है, मुझे बताइए", "hi+m3"),
        ("I have lost my card in the market, please block it now", "en-us+f2"),
        ("when is the next instalment of my loan due", "en-us+m1"),
        ("मुझे किसी आदमी से बात करनी है, अभी", "hi+f1"),
        ("the money was taken twice from my account last week", "en-us+f4"),
        ("मेरा कार्ड बंद कर दीजिए, वह खो गया है", "hi+m1"),
    )

    def spoken(seconds: float, seed: int) -> NDArray[np.float32]:
        text, voice = lines[seed % len(lines)]
        sound = say(text, voice) / 32_768
        return _line(np.resize(sound, int(seconds * RATE_HZ)), np.random.default_rng(seed))

    return spoken


@pytest.fixture(scope="session")
def line_sounds(
    tmp_path_factory: pytest.TempPathFactory,
    speech: Callable[[float, int], NDArray[np.float32]],
) -> dict[str, Path]:
    """Two folders of labelled recordings: `fit` to fit on, `new` that nobody has heard."""
    folders = {name: tmp_path_factory.mktemp(name) for name in ("fit", "new")}
    makers = {"ring-back": ring_back, "hold-music": hold_music, "noise": noise, "speech": speech}
    for tag, make in makers.items():
        for seed in range(6):
            folder = folders["fit" if seed < 4 else "new"] / tag
            folder.mkdir(exist_ok=True)
            soundfile.write(folder / f"{seed}.wav", make(6.5 + seed / 4, seed), RATE_HZ)
    return folders
