"""A Whisper of random weights, made here and converted as a real one is: what it says is noise."""

import json
from collections.abc import Callable
from pathlib import Path

import torch
from ctranslate2.converters import TransformersConverter
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    GenerationConfig,
    WhisperConfig,
    WhisperFeatureExtractor,
    WhisperForConditionalGeneration,
    WhisperTokenizerFast,
)

LANGUAGES = ("en", "hi", "ta", "bn", "ml")
TEXTS = ("my balance please", "मेरे खाते में कितने पैसे हैं")
END = "<|endoftext|>"
_WANT = 30.0
"""What a token that is wanted gains, in logits."""


def make_whisper(base: Path, wanted: Callable[[str], float] = lambda text: 1.0) -> Path:
    """Return a converted multilingual Whisper of 100,000 random parameters, in `base`.

    `wanted` tells how much (0..1) the text of a token is preferred to special tokens, of which only
    the end is as likely as all text.
    """
    torch.set_num_threads(1)
    torch.manual_seed(0)
    tokenizer = _tokenizer()
    fast = WhisperTokenizerFast(tokenizer_object=tokenizer, unk_token=END, pad_token=END)
    number = tokenizer.token_to_id
    ends = dict.fromkeys(("bos_token_id", "eos_token_id", "pad_token_id"), number(END))
    start = {"decoder_start_token_id": number("<|startoftranscript|>")}
    model = WhisperForConditionalGeneration(
        WhisperConfig(
            vocab_size=tokenizer.get_vocab_size(),
            d_model=32,
            encoder_layers=2,
            decoder_layers=2,
            encoder_attention_heads=2,
            decoder_attention_heads=2,
            encoder_ffn_dim=64,
            decoder_ffn_dim=64,
            init_std=0.3,
            **ends,
            **start,
        )
    )
    texts = (tokenizer.decode([token]) for token in range(len(fast)))
    wants = [wanted(text) if text else 0.0 for text in texts]
    wants[number(END)] = 1.0
    _prefer(model, wants)
    model.generation_config = GenerationConfig(
        **ends,
        **start,
        is_multilingual=True,
        lang_to_id={f"<|{name}|>": number(f"<|{name}|>") for name in LANGUAGES},
        task_to_id={name: number(f"<|{name}|>") for name in ("transcribe", "translate")},
        no_timestamps_token_id=number("<|notimestamps|>"),
        alignment_heads=[[1, 0]],
        begin_suppress_tokens=[],
        suppress_tokens=[],
    )
    model.save_pretrained(base / "hf")
    fast.save_pretrained(base / "hf")
    WhisperFeatureExtractor(feature_size=80).save_pretrained(base / "hf")
    out = base / "tiny"
    TransformersConverter(str(base / "hf"), copy_files=["tokenizer.json"]).convert(
        str(out), quantization="int8"
    )
    return out


def _prefer(model: WhisperForConditionalGeneration, wants: list[float]) -> None:
    """Let one direction of the decoder's output, always there, speak for what is wanted."""
    decoder = model.model.decoder
    direction = torch.zeros(model.config.d_model)
    direction[0] = 1.0
    with torch.no_grad():
        decoder.layer_norm.bias += _WANT * direction
        decoder.layer_norm.weight[0] = 0.0
        decoder.embed_tokens.weight[:, 0] = torch.tensor(wants)


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=340,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([*TEXTS] * 9, trainer)
    parts = json.loads(tokenizer.to_str())
    # CTranslate2 takes a vocabulary without the empty token for an English-only model.
    parts["model"]["vocab"][""] = len(parts["model"]["vocab"])
    tokenizer = Tokenizer.from_str(json.dumps(parts))
    names = ["startoftranscript", *LANGUAGES, "translate", "transcribe", "startoflm"]
    names += ["startofprev", "nospeech", "notimestamps", *(f"{n * 0.02:.2f}" for n in range(1501))]
    specials = [END, *(f"<|{name}|>" for name in names)]
    tokenizer.add_special_tokens([AddedToken(s, special=True, normalized=False) for s in specials])
    return tokenizer
