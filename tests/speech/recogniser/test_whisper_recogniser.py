"""Stock Whisper's plumbing, on a tiny checkpoint with random weights: what it says is noise."""

from pathlib import Path

import ctranslate2
import numpy as np
import pytest
import torch

from agent.language.script import scripts, share_in_script
from agent.speech.errors import SpeechError
from agent.speech.recogniser.rows import AsrRow
from agent.speech.recogniser.whisper import Belief, WhisperRecogniser
from tests.speech.recogniser.tiny_whisper import LANGUAGES, make_whisper

# Random weights guess, in every script; here every guess counts.
CREDULOUS = Belief(mean_log_prob=-100.0, no_speech=2.0, compression=1e9, in_script=0.0)
DEVICES = [
    "cpu",
    pytest.param(
        "cuda",
        marks=pytest.mark.skipif(
            ctranslate2.get_cuda_device_count() == 0 or not torch.cuda.is_available(),
            reason="no CUDA device",
        ),
    ),
]


def tiny(folder: Path, **options) -> WhisperRecogniser:
    settings = {"window_s": 3.0, "threads": 1, "belief": CREDULOUS, "most_tokens": 24}
    return WhisperRecogniser(folder, **settings | options)


@pytest.fixture(scope="module", params=DEVICES)
def recogniser(whisper_folder, request) -> WhisperRecogniser:
    return tiny(whisper_folder, device=request.param)


def noise(samples: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, 3_000, samples).astype(np.int16)


def _rows() -> list[AsrRow]:
    languages = [("en",), ("hi",), ("ta",), ("bn", "ml"), ("hi", "en"), ("en",), ("en", "hi")]
    hints = [(), (), ("balance", "card"), (), ("पैसे",), ("balance",), ()]
    lengths = (9_000, 20_000, 48_000, 60_000, 31_000, 16_000, 90_000)
    begins = ["", "मेरे खाते", "", "", "my", "my balance", ""]
    before = ["", "", "", "please", "", "", ""]
    return [
        AsrRow(noise(length, length), offered, hint, old, start, timed=True)
        for length, offered, hint, old, start in zip(
            lengths, languages, hints, before, begins, strict=True
        )
    ]


def test_it_names_what_it_is_and_what_it_lacks(whisper_folder, caplog):
    recogniser = tiny(whisper_folder)
    assert recogniser.rate_hz == 16_000
    assert set(recogniser.languages) == set(LANGUAGES)
    assert recogniser.label == "Whisper tiny"
    assert "Whisper tiny does not know Telugu, Marathi" in caplog.text
    assert "Odia" in caplog.text
    assert "Hindi" not in caplog.text


def test_a_batch_of_calls_in_many_languages_equals_one_call_at_a_time(recogniser):
    rows = _rows()
    batch = recogniser.transcribe(rows)
    alone = [recogniser.transcribe([row])[0] for row in rows]
    assert [result.text for result in batch] == [result.text for result in alone]
    assert [result.language for result in batch] == [result.language for result in alone]
    assert [result.begins_s for result in batch] == [result.begins_s for result in alone]
    assert [r.confidence for r in batch] == pytest.approx(
        [r.confidence for r in alone], rel=1e-3, abs=1e-6
    )
    assert all(result.text for result in batch)


def test_only_a_language_of_the_row_is_heard(recogniser):
    for row, result in zip(_rows(), recogniser.transcribe(_rows()), strict=True):
        assert result.language in row.languages


def test_a_row_goes_on_from_the_words_that_are_settled(recogniser):
    settled = [(row, one) for row, one in zip(_rows(), recogniser.transcribe(_rows()), strict=True)]
    for row, result in settled:
        assert result.text.startswith(row.begins)
        if row.begins:
            assert 0 <= result.begins_s <= len(row.pcm) / 16_000
        else:
            assert result.begins_s is None


def test_rows_share_a_pass_by_window_and_by_the_length_of_their_prompt(recogniser):
    def bucket(seconds: float, hints: tuple[str, ...] = (), before: str = "") -> tuple[int, int]:
        return recogniser.bucket(seconds, hints, before)

    assert bucket(0.3) == bucket(3.0) == (300, 0)
    assert bucket(3.1) == (600, 0)
    assert bucket(29.5) == bucket(40) == (3_000, 0)
    assert bucket(1, ("balance",)) == bucket(1, (), "balance")
    many = tuple(f"word {number}" for number in range(40))
    assert bucket(1, many) == bucket(1, many[1:]) == (300, 49)
    assert bucket(1, many, "please " * 200) == (300, 97)


def test_the_likeliest_hint_survives_where_there_are_too_many(recogniser):
    text = recogniser._text
    tokens = text.before(("balance", *("पैसे",) * 40), "")
    assert text.text(tokens).endswith(", balance")


def test_a_language_it_does_not_know_is_refused(recogniser):
    result = recogniser.transcribe([AsrRow(noise(9_000), ("or",))])[0]
    assert (result.text, result.language, result.accepted) == ("", "or", False)
    result = recogniser.transcribe([AsrRow(noise(9_000), ("or", "hi"))])[0]
    assert (result.language, result.accepted) == ("hi", True)


def test_a_guess_is_refused(whisper_folder):
    for result in tiny(whisper_folder, belief=Belief()).transcribe(_rows()):
        assert (result.text, result.words, result.accepted) == ("", (), False)
        assert 0 <= result.confidence < 0.5


def test_no_rows_give_no_results(recogniser):
    assert recogniser.transcribe([]) == []


@pytest.mark.parametrize(
    "pcm",
    [np.full(16_000, 32_767, np.int16), np.tile(np.int16([32_767, -32_768]), 8_000)],
    ids=["stuck at full scale", "clipped"],
)
def test_a_broken_line_is_heard_as_what_it_is(recogniser, pcm):
    (result,) = recogniser.transcribe([AsrRow(pcm, ("en",))])
    assert 0 <= result.confidence <= 1


def test_no_sound_is_refused_unheard(recogniser):
    rows = [AsrRow(np.zeros(0, np.int16), ("en",)), AsrRow(noise(9_000), ("en",))]
    nothing, something = recogniser.transcribe(rows)
    assert (nothing.text, nothing.confidence, nothing.accepted) == ("", 0.0, False)
    assert something.accepted


@pytest.mark.parametrize(
    ("pcm", "named"),
    [
        (np.full(800, np.nan, np.float32), r"float32 of shape \[800\]: scale floats"),
        (np.full(800, np.inf), "float64"),
        (np.zeros((2, 800), np.int16), r"int16 of shape \[2, 800\]"),
    ],
    ids=["NaN", "infinite", "stereo"],
)
def test_what_is_no_mono_int16_never_reaches_a_model(pcm, named):
    with pytest.raises(SpeechError, match=named):
        AsrRow(pcm, ("en",))


def test_a_row_that_offers_no_language_is_refused_at_once():
    with pytest.raises(SpeechError, match="at least one language"):
        AsrRow(noise(800), ())


def mostly_latin(text: str) -> float:
    """Want Latin letters most, Devanagari next."""
    found = set(scripts(text)) if "\ufffd" not in text else set()
    return {"LATIN": 1.0, "DEVANAGARI": 0.5}.get("".join(found), 0.0)


@pytest.fixture(scope="module")
def latin_lover(tmp_path_factory) -> Path:
    return make_whisper(tmp_path_factory.mktemp("latin"), mostly_latin)


def test_a_text_in_the_wrong_script_is_heard_again_or_refused(latin_lover):
    rows = [AsrRow(noise(20_000), (language,)) for language in ("en", "hi", "hi", "ta")]
    naive = tiny(latin_lover).transcribe(rows)
    assert {share_in_script(result.text, "en") for result in naive} == {1.0}
    strict = tiny(latin_lover, belief=Belief(-100.0, 2.0, 1e9))
    english, hindi, second, tamil = strict.transcribe(rows)
    assert english.text == naive[0].text
    for result in (hindi, second):
        assert result.accepted
        assert share_in_script(result.text, "hi") == 1.0
    assert (tamil.text, tamil.accepted) == ("", False)
    alone = [strict.transcribe([row])[0] for row in rows]
    assert [result.text for result in alone] == [english.text, hindi.text, second.text, ""]


def test_english_words_in_hindi_are_left_as_they_are(whisper_folder):
    strict = tiny(whisper_folder, belief=Belief(-100.0, 2.0, 1e9))
    (result,) = strict.transcribe([AsrRow(noise(20_000), ("hi",), begins="मेरे balance")])
    assert result.text.startswith("मेरे balance")
