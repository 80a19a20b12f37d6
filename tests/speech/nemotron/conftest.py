"""A tiny `nemotron3_5_asr` with random weights: what it says is noise, how it says it is not."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from transformers import Nemotron3_5AsrForRNNT, Nemotron3_5AsrProcessor
from transformers.utils import logging

from agent.caller.bench.checkpoints.nemotron import write_nemotron
from agent.speech.nemotron.chunks import Sound
from agent.speech.nemotron.model import Chunk, Hearing, NemotronModel
from agent.speech.nemotron.upsampling import MARGIN, Upsampler

Pcm = NDArray[np.int16]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checkpoint of 40,000 random parameters, as transformers saves it."""
    logging.disable_progress_bar()
    torch.set_num_threads(1)
    return write_nemotron(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="session")
def offline(folder: Path) -> Callable[..., tuple[list[int], str]]:
    """Return stock transformers over a whole recording: `offline(pcm, rate_hz, language, ms)`.

    Tokens and text. Sound of a telephone is doubled in one piece first.
    """
    processor: Any = Nemotron3_5AsrProcessor.from_pretrained(folder)
    net: Any = Nemotron3_5AsrForRNNT.from_pretrained(folder).eval()

    def transcribe(pcm: Pcm, rate_hz: int, language: str, chunk_ms: int) -> tuple[list[int], str]:
        sound = torch.from_numpy(pcm.astype(np.float32) / 32_768)
        if rate_hz == 8_000:
            padded = torch.nn.functional.pad(sound, (MARGIN, MARGIN))
            sound = Upsampler(torch.device("cpu"))(padded[None])[0]
        inputs = processor(sound.numpy(), sampling_rate=16_000, language=language)
        inputs["num_lookahead_tokens"] = chunk_ms // 80 - 1
        sequence = net.generate(**inputs, max_new_tokens=1_000).sequences[0].tolist()
        tokens = [each for each in sequence if each != net.config.blank_token_id]
        return tokens, processor.decode(tokens, skip_special_tokens=True).strip()

    return transcribe


@pytest.fixture(scope="session", params=["cpu", "cuda"])
def device(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    if name == "cuda" and not torch.cuda.is_available():
        pytest.skip("no GPU here")
    return name


@pytest.fixture(scope="session")
def model(folder: Path) -> NemotronModel:
    return NemotronModel(folder, chunk_ms=320)


@pytest.fixture(scope="session")
def alone() -> Callable[..., Hearing | None]:
    """Return what a model hears of an utterance with nobody beside it, chunk by chunk."""

    def hear(
        model: NemotronModel, pcm: Pcm, rate_hz: int, languages: Sequence[str]
    ) -> Hearing | None:
        sound, hearing = Sound(rate_hz, model.geometry), None
        sound.append(pcm)
        prompt = model.languages.prompt(languages)
        assert prompt is not None
        for chunk in range(sound.whole):
            (hearing,) = model.hear([Chunk(sound.cut(chunk), rate_hz, prompt, hearing)])
        chunk = sound.whole
        if sound.has_tail(chunk, len(pcm)):
            cut = sound.cut(chunk, len(pcm))
            (hearing,) = model.hear([Chunk(cut, rate_hz, prompt, hearing, len(pcm))])
        return hearing

    return hear


@pytest.fixture(scope="session")
def sound() -> Callable[..., Pcm]:
    """Return noise that rises and falls as syllables do: `sound(seconds, rate_hz, seed)`."""

    def make(seconds: float, rate_hz: int = 8_000, seed: int = 0) -> Pcm:
        rng = np.random.default_rng(seed)
        count, syllable = int(seconds * rate_hz), rate_hz // 10
        loudness = np.repeat(rng.uniform(0, 1, count // syllable + 1) ** 3, syllable)[:count]
        hiss = np.cumsum(rng.normal(0, 1, count)) * rng.choice([0.0, 300.0])
        noise = rng.normal(0, 8_000, count) + hiss
        return (noise * loudness).clip(-32_768, 32_767).astype(np.int16)

    return make
