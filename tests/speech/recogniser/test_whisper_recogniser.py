"""Stock Whisper's plumbing, on a tiny checkpoint with random weights: what it says is noise."""

import json
from pathlib import Path

import numpy as np
import pytest
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

from agent.speech.errors import ModelError
from agent.speech.recogniser import whisper
from agent.speech.recogniser.rows import AsrRow
from agent.speech.recogniser.whisper import WhisperRecogniser

LANGUAGES = ("en", "hi", "ta", "bn", "ml")
END = "<|endoftext|>"


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=300,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(["my balance please", "मेरे खाते में कितने पैसे हैं"] * 9, trainer)
    parts = json.loads(tokenizer.to_str())
    # CTranslate2 takes a vocabulary without the empty token for an English-only model.
    parts["model"]["vocab"][""] = len(parts["model"]["vocab"])
    tokenizer = Tokenizer.from_str(json.dumps(parts))
    names = ["startoftranscript", *LANGUAGES, "translate", "transcribe", "startoflm"]
    names += ["startofprev", "nospeech", "notimestamps", *(f"{n * 0.02:.2f}" for n in range(1501))]
    specials = [END, *(f"<|{name}|>" for name in names)]
    tokenizer.add_special_tokens([AddedToken(s, special=True, normalized=False) for s in specials])
    return tokenizer


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """Return a converted multilingual Whisper of 100,000 random parameters."""
    base = tmp_path_factory.mktemp("whisper")
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


@pytest.fixture
def recogniser(folder, monkeypatch) -> WhisperRecogniser:
    # Random weights guess; here every guess counts.
    monkeypatch.setattr(whisper, "_MEAN_LOG_PROB", -100.0)
    monkeypatch.setattr(whisper, "_NO_SPEECH", 2.0)
    monkeypatch.setattr(whisper, "_COMPRESSION", 1e9)
    monkeypatch.setattr(whisper, "_MOST_TOKENS", 12)
    return WhisperRecogniser(folder, device="cpu", window_s=3.0, threads=1)


def _rows() -> list[AsrRow]:
    rng = np.random.default_rng(1)
    languages = [("en",), ("hi",), ("ta",), ("bn", "ml"), ("hi", "en"), ("en",)]
    hints = [(), (), ("balance", "card"), (), ("पैसे",), ("balance",)]
    return [
        AsrRow((rng.standard_normal(length) * 3000).astype(np.int16), offered, hint)
        for offered, hint, length in zip(
            languages, hints, (9_000, 20_000, 48_000, 60_000, 31_000, 16_000), strict=True
        )
    ]


def test_it_names_what_it_is(recogniser):
    assert recogniser.rate_hz == 16_000
    assert set(recogniser.languages) == set(LANGUAGES)
    assert recogniser.label == "Whisper tiny"


def test_a_batch_of_calls_in_many_languages_equals_one_call_at_a_time(recogniser):
    rows = _rows()
    batch = recogniser.transcribe(rows)
    alone = [recogniser.transcribe([row])[0] for row in rows]
    assert [result.text for result in batch] == [result.text for result in alone]
    assert [result.language for result in batch] == [result.language for result in alone]
    assert [r.confidence for r in batch] == pytest.approx(
        [r.confidence for r in alone], rel=1e-3, abs=1e-6
    )
    assert any(result.text for result in batch)


def test_only_a_language_of_the_row_is_heard(recogniser):
    for row, result in zip(_rows(), recogniser.transcribe(_rows()), strict=True):
        assert result.language in row.languages


def test_a_language_it_does_not_know_is_refused(recogniser):
    row = AsrRow(_rows()[0].pcm, ("or",))
    result = recogniser.transcribe([row])[0]
    assert (result.text, result.language, result.accepted) == ("", "or", False)


def test_a_guess_is_refused(folder, monkeypatch):
    monkeypatch.setattr(whisper, "_MEAN_LOG_PROB", 0.0)
    monkeypatch.setattr(whisper, "_MOST_TOKENS", 12)
    strict = WhisperRecogniser(folder, device="cpu", window_s=3.0, threads=1)
    for result in strict.transcribe(_rows()):
        assert (result.text, result.words, result.accepted) == ("", (), False)


def test_no_rows_give_no_results(recogniser):
    assert recogniser.transcribe([]) == []


def test_a_folder_without_a_model_is_named(tmp_path):
    with pytest.raises(ModelError, match=str(tmp_path)):
        WhisperRecogniser(tmp_path, device="cpu")
