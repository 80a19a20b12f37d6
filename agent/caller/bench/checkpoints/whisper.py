"""Whisper with random weights: the plumbing and the arithmetic are real, what it says is noise."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

LANGUAGES = (
    *("en", "hi", "bn", "te", "mr", "ta", "gu", "kn", "ml", "pa", "as", "ur", "ne", "sd"),
    "fr",
)
END = "<|endoftext|>"
_SAMPLES = ("my balance please", "मेरे खाते में कितने पैसे हैं") * 9
_WANT = 30.0
"""What a token that is wanted gains, in logits."""


@dataclass(frozen=True)
class WhisperShape:
    """The sizes of a Whisper model; `vocabulary` 0 is as small as its tokens allow."""

    width: int
    encoder_layers: int
    decoder_layers: int
    heads: int
    mels: int
    feed_forward: int
    vocabulary: int = 0


TINY = WhisperShape(width=32, encoder_layers=2, decoder_layers=2, heads=2, mels=80, feed_forward=64)
LARGE_V3_TURBO = WhisperShape(1280, 32, 4, 20, 128, 5120, 51_866)
"""openai/whisper-large-v3-turbo."""


def write_whisper(
    folder: Path,
    shape: WhisperShape = TINY,
    *,
    endless: bool = False,
    wanted: Callable[[str], float] | None = None,
    languages: Sequence[str] = LANGUAGES,
) -> Path:
    """Write a transformers checkpoint of random weights into `folder` and return it.

    An `endless` one never ends a text by itself: a bench then sets how long it is. `wanted` tells
    how much (0..1) the text of a token is preferred to special tokens, of which only the end is as
    likely as all text; without it all tokens are equal.
    """
    from transformers import (
        GenerationConfig,
        WhisperConfig,
        WhisperFeatureExtractor,
        WhisperForConditionalGeneration,
        WhisperTokenizerFast,
    )

    tokenizer = _tokenizer(shape.vocabulary, languages)
    fast = WhisperTokenizerFast(tokenizer_object=tokenizer, unk_token=END, pad_token=END)
    number = tokenizer.token_to_id
    ids: dict[str, Any] = dict.fromkeys(
        ("bos_token_id", "eos_token_id", "pad_token_id"), number(END)
    )
    ids["decoder_start_token_id"] = number("<|startoftranscript|>")
    config = WhisperConfig(
        vocab_size=tokenizer.get_vocab_size(),
        num_mel_bins=shape.mels,
        d_model=shape.width,
        encoder_layers=shape.encoder_layers,
        decoder_layers=shape.decoder_layers,
        encoder_attention_heads=shape.heads,
        decoder_attention_heads=shape.heads,
        encoder_ffn_dim=shape.feed_forward,
        decoder_ffn_dim=shape.feed_forward,
        # Wide enough that texts differ with the sound, in any width.
        init_std=round(1.7 * shape.width**-0.5, 2),
        **ids,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = WhisperForConditionalGeneration(config).eval()
    if wanted is not None:
        texts = [tokenizer.decode([token]) for token in range(config.vocab_size)]
        wants = [wanted(text) if text else 0.0 for text in texts]
        wants[number(END)] = 1.0
        _prefer(model, wants)
    specials = sorted(set(tokenizer.get_added_tokens_decoder()) - {number(END)})
    model.generation_config = GenerationConfig(
        **ids,
        is_multilingual=True,
        lang_to_id={f"<|{name}|>": number(f"<|{name}|>") for name in languages},
        task_to_id={name: number(f"<|{name}|>") for name in ("transcribe", "translate")},
        no_timestamps_token_id=number("<|notimestamps|>"),
        prev_sot_token_id=number("<|startofprev|>"),
        alignment_heads=[[shape.decoder_layers - 1, 0]],
        begin_suppress_tokens=[],
        suppress_tokens=[number(END), *specials] if endless else [],
        max_length=448,
    )
    model.save_pretrained(folder)
    fast.save_pretrained(folder)
    extractor: Any = WhisperFeatureExtractor
    extractor(feature_size=shape.mels).save_pretrained(folder)
    return folder


def convert_whisper(checkpoint: Path, folder: Path, quantization: str | None = None) -> Path:
    """Write `checkpoint` in CTranslate2's form into `folder` and return it."""
    from ctranslate2.converters import TransformersConverter

    converter = TransformersConverter(str(checkpoint), copy_files=["tokenizer.json"])
    converter.convert(str(folder), quantization=quantization)
    return folder


@torch.no_grad()
def _prefer(model: Any, wants: Sequence[float]) -> None:
    """Let one direction of the decoder's output, always there, speak for what is wanted."""
    decoder = model.model.decoder
    decoder.layer_norm.bias[0] += _WANT
    decoder.layer_norm.weight[0] = 0.0
    decoder.embed_tokens.weight[:, 0] = torch.tensor(wants)


def _tokenizer(vocabulary: int, languages: Sequence[str]) -> Any:
    """Return a byte-level tokenizer with Whisper's special tokens, filled up to `vocabulary`."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=340, initial_alphabet=alphabet, show_progress=False)
    tokenizer.train_from_iterator(_SAMPLES, trainer)
    names = ["startoftranscript", *languages, "translate", "transcribe", "startoflm"]
    names += ["startofprev", "nospeech", "notimestamps", *(f"{n * 0.02:.2f}" for n in range(1501))]
    specials = [END, *(f"<|{name}|>" for name in names)]
    parts = json.loads(tokenizer.to_str())
    words = parts["model"]["vocab"]
    # CTranslate2 takes a vocabulary without the empty token for an English-only model.
    words[""] = len(words)
    while len(words) < vocabulary - len(specials):
        words[f"filler{len(words)}"] = len(words)
    tokenizer = Tokenizer.from_str(json.dumps(parts))
    tokenizer.add_special_tokens([AddedToken(s, special=True, normalized=False) for s in specials])
    return tokenizer
