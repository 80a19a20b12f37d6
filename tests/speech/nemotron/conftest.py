"""A tiny `nemotron3_5_asr` with random weights: what it says is noise, how it says it is not."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    Nemotron3_5AsrConfig,
    Nemotron3_5AsrForRNNT,
    Nemotron3_5AsrProcessor,
    NemotronAsrStreamingFeatureExtractor,
    ParakeetTokenizer,
)
from transformers.utils import logging

from agent.speech.nemotron.chunks import Sound
from agent.speech.nemotron.model import Chunk, Hearing, NemotronModel
from agent.speech.nemotron.upsampling import MARGIN, Upsampler

Pcm = NDArray[np.int16]
TAGS = ("<hi-IN>", "<en-US>", "<bn-IN>", "<ur-PK>")
_WORDS = 58
_MELS = 32
_SILENCE = 6.0
_SPREAD = 3.0


def _tokenizer() -> ParakeetTokenizer:
    names = ["<pad>", *(f"▁{number}" for number in range(_WORDS)), "<unk>"]
    tokenizer = Tokenizer(
        models.WordLevel({n: at for at, n in enumerate(names)}, unk_token="<unk>")
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    specials = [*TAGS, "<blank>"]
    tokenizer.add_special_tokens([AddedToken(s, special=True, normalized=False) for s in specials])
    return ParakeetTokenizer(tokenizer_object=tokenizer, unk_token="<unk>", pad_token="<pad>")


def _enliven(net: Any) -> None:
    """Let `net` hesitate between many words and silence: initial weights say always the same."""
    blank = net.config.blank_token_id
    with torch.no_grad():
        for part in (net.prompt_projector, net.encoder_projector, net.decoder):
            for weight in part.parameters():
                weight.normal_(0, 2 * weight.shape[-1] ** -0.5)
        frames = net.get_audio_features(
            input_features=4 * torch.randn(1, 800, _MELS) - 4,
            prompt_ids=torch.tensor([6]),
            num_lookahead_tokens=6,
        ).pooler_output
        words = net.decoder(torch.arange(net.config.vocab_size)[:, None]).transpose(0, 1)
        hidden = (frames[0, :, None] + words).relu().flatten(0, 1)
        head = net.joint.head
        head.weight.normal_()
        spread = (hidden @ head.weight.T).std(0)
        head.weight.mul_((_SPREAD / spread)[:, None])
        head.bias.copy_(-(hidden @ head.weight.T).mean(0))
        head.bias[blank] += _SILENCE


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checkpoint of 40,000 random parameters, as transformers saves it."""
    logging.disable_progress_bar()
    torch.set_num_threads(1)
    torch.manual_seed(3)
    tokenizer = _tokenizer()
    size = len(tokenizer)
    config = Nemotron3_5AsrConfig(
        vocab_size=size,
        blank_token_id=size - 1,
        decoder_hidden_size=32,
        num_decoder_layers=2,
        prompt_intermediate_size=64,
        max_symbols_per_step=3,
        encoder_config={
            "model_type": "nemotron_asr_streaming_encoder",
            "hidden_size": 32,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "intermediate_size": 64,
            "subsampling_conv_channels": 8,
            "num_mel_bins": _MELS,
            "sliding_window": 15,
            "initializer_range": 0.3,
        },
    )
    net = Nemotron3_5AsrForRNNT(config)
    _enliven(net)
    net.generation_config.decoder_start_token_id = config.blank_token_id
    net.generation_config.pad_token_id = 0
    folder = tmp_path_factory.mktemp("models") / "tiny"
    net.save_pretrained(folder)
    Nemotron3_5AsrProcessor(
        NemotronAsrStreamingFeatureExtractor(feature_size=_MELS),
        tokenizer,
        supported_num_lookahead_tokens=[13, 6, 3, 1, 0],
    ).save_pretrained(folder)
    return folder


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
