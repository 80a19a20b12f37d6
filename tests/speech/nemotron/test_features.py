"""Sound in pieces gives the numbers that the whole recording gives offline."""

import numpy as np
import pytest
import soxr
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import Nemotron3_5AsrProcessor

from agent.speech.nemotron.chunks import Geometry, Sound, window_of
from agent.speech.nemotron.features import LogMel
from agent.speech.nemotron.upsampling import MARGIN, Upsampler

CPU = torch.device("cpu")


def geometry(frames: int = 4) -> Geometry:
    return Geometry(frames, factor=8, hop=160, window=400, rate_hz=16_000)


@pytest.mark.parametrize("samples", [160, 500, 5_120, 16_000, 30_011])
@pytest.mark.parametrize("frames", [1, 4, 7])
def test_chunks_have_the_features_of_the_whole_recording(folder, sound, frames, samples):
    pcm, cut = sound(2, 16_000, seed=samples)[:samples], geometry(frames)
    extractor = Nemotron3_5AsrProcessor.from_pretrained(folder).feature_extractor
    whole = extractor([pcm / np.float32(32_768)], sampling_rate=16_000, return_tensors="pt")
    (expected,), features = whole.input_features, LogMel(extractor, cut, CPU)
    heard, fed = [], Sound(16_000, cut)
    fed.append(pcm)
    for chunk in range(fed.whole + fed.has_tail(fed.whole, samples)):
        begin = cut.begin(chunk)
        mel = features(
            torch.from_numpy(fed.cut(chunk))[None].float() / 32_768,
            torch.tensor([max(0, -begin)]),
            torch.tensor([min(cut.samples, samples - begin)]),
        )
        first, last = cut.borders(chunk, samples)[0]
        heard.append(mel[0, first:last])
    got = torch.cat(heard)
    assert len(got) == samples // 160
    torch.testing.assert_close(got, expected[: len(got)], rtol=0, atol=2e-4)


@given(st.lists(st.integers(0, 3_000), min_size=1, max_size=8), st.sampled_from([8_000, 16_000]))
@settings(max_examples=25, deadline=None)
def test_it_does_not_matter_in_what_pieces_sound_arrives(pieces, rate_hz):
    pcm = np.random.default_rng(1).integers(-9_000, 9_000, sum(pieces)).astype(np.int16)
    at_once, bit_by_bit, heard = Sound(rate_hz, geometry()), Sound(rate_hz, geometry()), 0
    at_once.append(pcm)
    for piece in np.split(pcm, np.cumsum(pieces)[:-1]):
        bit_by_bit.append(piece)
        for chunk in range(heard, bit_by_bit.whole):
            np.testing.assert_array_equal(bit_by_bit.cut(chunk), at_once.cut(chunk))
            bit_by_bit.forget(chunk + 1)
        heard = bit_by_bit.whole
    assert heard == at_once.whole
    tail = [each.cut(heard, len(pcm)) for each in (bit_by_bit, at_once)]
    np.testing.assert_array_equal(*tail)
    assert len(tail[0]) == window_of(rate_hz, geometry())


def test_what_is_heard_is_forgotten():
    fed = Sound(8_000, geometry())
    for _ in range(600):
        fed.append(np.zeros(8_00, np.int16))
        fed.forget(fed.whole)
    assert fed.fed == 480_000
    assert len(fed._kept) < 2 * 8_000


def test_a_telephone_chunk_is_there_two_milliseconds_after_its_sound():
    phone, web = Sound(8_000, geometry(1)), Sound(16_000, geometry(1))
    for ms in range(1_000):
        assert phone.whole == Geometry.whole(geometry(1), 16 * (ms - 2))
        assert web.whole == Geometry.whole(geometry(1), 16 * ms)
        phone.append(np.zeros(8, np.int16))
        web.append(np.zeros(16, np.int16))


@pytest.mark.parametrize("hz", [100, 300, 1_000, 2_500, 3_400])
def test_a_telephones_tones_keep_their_height_and_loudness(hz):
    tone = np.sin(2 * np.pi * hz * np.arange(8_000) / 8_000).astype(np.float32)
    doubled = Upsampler(CPU)(torch.from_numpy(np.pad(tone, MARGIN))[None])[0].numpy()
    ideal = np.sin(2 * np.pi * hz * np.arange(16_000) / 16_000)
    inside = slice(500, -500)
    error = np.sqrt(np.mean((doubled - ideal)[inside] ** 2)) / np.sqrt(0.5)
    assert 20 * np.log10(error) < -35
    reference = soxr.resample(tone, 8_000, 16_000)
    assert np.abs(doubled - reference)[inside].max() < 0.03
