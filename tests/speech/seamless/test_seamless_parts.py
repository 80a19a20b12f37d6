"""Features, spelling and vocoder against transformers' own, and rows against their padding."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from agent.speech.seamless import vocoder
from agent.speech.seamless.filterbank import Filterbank
from agent.speech.seamless.spelling import Speller
from agent.speech.seamless.vocoder import SAMPLES_PER_FRAME, Vocoder
from tests.speech.seamless.rows import RATE_HZ
from tests.speech.seamless.rows import voice as sound_of


@pytest.fixture(scope="module")
def model(seamless_folder):
    """transformers' own model, its maps still in it."""
    from transformers import SeamlessM4Tv2Model

    return SeamlessM4Tv2Model.from_pretrained(seamless_folder).eval().requires_grad_(False)


@pytest.mark.parametrize("level", [0.01, 1.0, 10.0])
def test_features_are_those_of_the_numpy_extractor(level):
    from transformers import SeamlessM4TFeatureExtractor

    extractor = SeamlessM4TFeatureExtractor()
    sounds = [
        (sound_of(seconds, seed) * level).clip(-32768, 32767).astype(np.int16)
        for seed, seconds in enumerate((2.0, 1.25, 0.1, 1.01, 3.003))
    ]
    expected = extractor(
        [sound / np.float32(32768) for sound in sounds], sampling_rate=RATE_HZ, return_tensors="pt"
    )
    samples = torch.tensor([len(sound) for sound in sounds])
    waves = torch.nn.utils.rnn.pad_sequence(list(map(torch.tensor, sounds)), batch_first=True)
    features, mask = Filterbank(extractor, torch.device("cpu"))(waves, samples)
    assert torch.equal(mask, expected["attention_mask"].long())
    torch.testing.assert_close(features, expected["input_features"], atol=3e-5, rtol=0)


tokens = st.lists(st.integers(0, 300), min_size=1, max_size=20)


@given(tokens=tokens)
def test_tokens_are_spelt_as_the_library_spells_them(model, tokens):
    maps = model.generation_config
    # A padding token ends the text for the library; a text has none inside.
    ids = torch.tensor([[token or 1 for token in tokens]])
    texts = model._indices_to_subwords(ids)
    counts = model._count_character_length_in_subword(ids, texts)
    characters = model._get_char_input_ids(ids, texts, counts)
    found = Speller(maps.id_to_text, maps.char_to_id).spell(ids[0].tolist())
    assert found == (counts[0].tolist(), characters[0, : len(found[1])].tolist())


def test_a_space_after_a_mark_counts_with_the_mark():
    speller = Speller({"4": ",", "5": "▁ab", "6": "c"}, {",": 7, "▁": 8, "a": 9, "b": 10, "c": 11})
    assert speller.spell([6, 4, 5, 1]) == ([1, 2, 2, 1], [11, 7, 8, 9, 10, 1])


def test_a_short_row_sounds_and_lasts_as_it_does_alone(model):
    speak = Vocoder(model.vocoder, None)
    rng = np.random.default_rng(2)
    lengths = (40, 1, 17, 29)
    rows = [torch.tensor(rng.integers(5, 60, length)) for length in lengths]
    units = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)
    there = torch.arange(40) < torch.tensor(lengths)[:, None]
    voices = torch.tensor([[0, 0], [1, 3], [4, 0], [2, 1]])
    with torch.inference_mode():
        waves, samples = speak(units, there, voices)
        for row, voice, wave, count in zip(rows, voices, waves, samples, strict=True):
            alone, _ = model.vocoder(row[None], voice[1:][None], voice[:1][None])
            assert count == alone.shape[1]
            torch.testing.assert_close(wave[:count], alone[0], atol=1e-5, rtol=0)


def test_speech_without_end_is_cut_off(model, monkeypatch):
    monkeypatch.setattr(vocoder, "MAX_FRAMES", 20)
    units = torch.full((2, 30), 7)
    with torch.inference_mode():
        waves, samples = Vocoder(model.vocoder, None)(
            units, units > 0, torch.tensor([[0, 0], [1, 0]])
        )
    assert samples.tolist() == [20 * SAMPLES_PER_FRAME] * 2
    assert waves.shape == (2, 20 * SAMPLES_PER_FRAME)
