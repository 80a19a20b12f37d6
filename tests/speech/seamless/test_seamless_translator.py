"""Rows of many calls in one batch: what goes wrong, then that nobody changes a neighbour."""

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.speech.errors import SpeechError
from agent.speech.seamless.languages import SEAMLESS_CODES
from agent.speech.seamless.said import MAX_TEXT
from agent.speech.seamless.translator import SeamlessTranslator
from agent.speech.translator import Translated, TranslationRow
from tests.speech.seamless.rows import RATE_HZ, TEXT, assert_same, spoken, voice, written

TEXT_ONLY = "ta"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (spoken(1, "fr", "hi"), "'fr'"),
        (spoken(1, "hi", "kok"), "'kok'"),
        (written("नमस्ते " * 100, "hi", "en"), str(MAX_TEXT)),
        (TranslationRow(np.ones(31 * RATE_HZ, np.int16), "hi", "en"), "31 s"),
        (TranslationRow(np.full(RATE_HZ, np.nan, np.float32), "hi", "en"), "float32"),  # type: ignore[arg-type]
        (TranslationRow(np.ones((RATE_HZ, 2), np.int16), "hi", "en"), "mono"),
    ],
    ids=["source", "target", "text", "sound", "float", "stereo"],
)
def test_a_row_it_cannot_translate_is_refused_with_the_reason(translator, row, said):
    with pytest.raises(SpeechError, match=said):
        translator.translate([spoken(1, "hi", "en"), row])


@pytest.mark.parametrize(
    "nothing",
    [np.zeros(0, np.int16), np.zeros(10 * RATE_HZ, np.int16), voice(0.05), "", "  …  "],
    ids=["no sound", "silence", "a click", "no text", "no word"],
)
def test_nothing_said_is_nothing_translated(translator, nothing):
    beside = spoken(1, "hi", "en")
    found = translator.translate([TranslationRow(nothing, "hi", "te", True), beside])
    assert (found[0].text, len(found[0].pcm)) == ("", 0)
    assert_same(found[1:], translator.translate([beside]))


def test_a_language_without_a_voice_is_written_only(translator):
    heard, read = translator.translate(
        [spoken(1.5, "hi", TEXT_ONLY), written(TEXT, "hi", TEXT_ONLY)]
    )
    assert heard.text
    assert read.text
    assert len(heard.pcm) == len(read.pcm) == 0


def test_sound_is_made_only_where_it_is_wanted(translator):
    quiet, aloud = translator.translate(
        [spoken(1.5, "hi", "en", aloud=False), spoken(1.5, "hi", "en")]
    )
    assert quiet.text == aloud.text
    assert len(quiet.pcm) == 0
    assert len(aloud.pcm) > RATE_HZ // 10
    assert aloud.pcm.dtype == np.int16


def test_a_model_that_has_nothing_to_say_is_not_made_to_speak(terse):
    rows = [
        written(TEXT[:length], "hi", target) for length in (3, 7, 12, 20) for target in ("en", "ur")
    ]
    found = terse.translate(rows)
    assert any(not each.text for each in found)
    assert any(each.text for each in found)
    assert all(bool(each.text) == bool(len(each.pcm)) for each in found)


def test_a_text_that_stays_in_its_language_is_spoken_as_it_stands(translator):
    other = "आपके खाते में 2,500 रुपये हैं।"
    first, second, quiet = translator.translate(
        [
            written(TEXT, "hi", "hi"),
            written(other, "hi", "hi"),
            written(other, "hi", "hi", aloud=False),
        ]
    )
    assert (first.text, second.text, quiet.text) == (TEXT, other, other)
    assert len(first.pcm) > len(second.pcm) > 0
    assert len(quiet.pcm) == 0
    (speechless,) = translator.translate([written(other, TEXT_ONLY, TEXT_ONLY)])
    assert (speechless.text, len(speechless.pcm)) == (other, 0)


def test_one_batch_holds_every_direction_and_more_rows_than_the_device_takes_at_once(translator):
    targets = sorted(translator.reads)
    rows = [
        spoken(0.4 + 0.03 * place, "hi", target, place, aloud=place % 2 == 0)
        if place % 3
        else written(TEXT[: 5 + place], "en", target)
        for place, target in enumerate(targets * 2)
    ]
    assert len(rows) > 32
    found = translator.translate(rows)
    some = list(range(0, len(rows), 7))
    assert_same([found[at] for at in some], [translator.translate([rows[at]])[0] for at in some])


def test_it_says_what_it_hears_reads_and_speaks(translator):
    assert translator.speaks == {"en", "hi", "bn", "te", "ur"}
    assert translator.reads == translator.hears == frozenset(SEAMLESS_CODES)
    assert translator.rate_hz == RATE_HZ
    assert "seamless-tiny" in translator.label


@pytest.mark.parametrize("target", ["hi", "en", "ur"])
def test_alone_it_gives_what_the_library_gives(translator, seamless_folder, target):
    """Where the library's frames have no odd one out, which its convolutions look at."""
    from transformers import SeamlessM4TFeatureExtractor, SeamlessM4Tv2Model

    model = SeamlessM4Tv2Model.from_pretrained(seamless_folder).eval()
    extractor = SeamlessM4TFeatureExtractor.from_pretrained(seamless_folder)
    heard = voice(1.7)[: 400 + 160 * 151]
    inputs = extractor(heard / np.float32(32768), sampling_rate=RATE_HZ, return_tensors="pt")
    theirs = model.generate(
        **inputs, tgt_lang=SEAMLESS_CODES[target], return_intermediate_token_ids=True
    )
    (ours,) = translator.translate([TranslationRow(heard, "te", target, True)])
    wave = theirs.waveform[0].numpy()
    tokens = theirs.sequences[0].tolist()
    assert ours.text == translator._pieces.decode(tokens)
    assert_same([ours], [Translated(ours.text, np.rint(wave * 32767).astype(np.int16))])


directions = st.tuples(
    st.sampled_from(["hi", "te", "en", "mai"]),
    st.sampled_from(["hi", "en", "bn", "te", "ur", "ta", "or"]),
)
saids = st.one_of(
    st.builds(voice, st.floats(0.1, 2.5), st.integers(0, 50)),
    st.integers(1, len(TEXT)).map(lambda length: TEXT[:length]),
)
calls = st.lists(
    st.builds(
        lambda said, way, aloud: TranslationRow(said, *way, aloud),
        saids,
        directions,
        st.booleans(),
    ),
    min_size=2,
    max_size=7,
)


@pytest.mark.parametrize("which", ["translator", "terse"])
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(rows=calls)
def test_whoever_shares_a_batch_each_row_is_as_it_would_be_alone(request, which, rows):
    model: SeamlessTranslator = request.getfixturevalue(which)
    assert_same(model.translate(rows), [model.translate([row])[0] for row in rows])


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.parametrize("compiled", [False, True])
def test_a_gpu_translates_as_the_cpu_does(translator, seamless_folder, compiled):
    on_gpu = SeamlessTranslator(
        seamless_folder, device="cuda", allow_noncommercial=True, compiled=compiled
    )
    rows = [spoken(1.2, "hi", "en"), written(TEXT, "hi", "te"), spoken(0.8, "te", "ta", 3)]
    for _ in range(2):
        found = on_gpu.translate(rows)
    assert [each.text for each in found] == [each.text for each in translator.translate(rows)]
