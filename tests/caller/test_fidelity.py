"""Likeness is high for the same words through a codec, and low for anything else."""

import fractions

import av
import numpy as np
import pytest
import soxr

from agent.caller.fidelity import clap, claps, drift_ms, mel_match, skews_ms, waveform_match
from agent.caller.track import Samples
from agent.speech.espeak import Espeak
from telephony.asterisk import alaw

RIGHT = "आपके खाते में बारह हज़ार तीन सौ पैंतालीस रुपये हैं"
ANOTHER_AMOUNT = "आपके खाते में तेरह हज़ार चार सौ छप्पन रुपये हैं"
OTHER = "Please press the last four digits"


async def speech(text: str, rate_hz: int) -> Samples:
    async with Espeak() as espeak:
        return await espeak.render(text, voice="hi", rate_hz=rate_hz)


def quiet(seconds: float, rate_hz: int) -> Samples:
    return np.zeros(int(seconds * rate_hz), np.int16)


def through_alaw(samples: Samples) -> Samples:
    return np.frombuffer(alaw.decode(alaw.encode(samples.tobytes())), np.int16)


def through_opus(samples: Samples, rate_hz: int) -> Samples:
    encoder = av.CodecContext.create("libopus", "w")
    encoder.sample_rate, encoder.layout, encoder.format = 48_000, "mono", "s16"
    encoder.bit_rate = 20_000
    decoder = av.CodecContext.create("libopus", "r")
    decoder.sample_rate, decoder.layout, decoder.format = 48_000, "mono", "s16"
    wide = soxr.resample(samples, rate_hz, 48_000)
    pieces = []
    for start in range(0, len(wide) // 960 * 960, 960):
        frame = av.AudioFrame.from_ndarray(wide[None, start : start + 960], "s16", "mono")
        frame.sample_rate, frame.pts = 48_000, start
        frame.time_base = fractions.Fraction(1, 48_000)
        for packet in encoder.encode(frame):
            pieces += [out.to_ndarray().reshape(-1) for out in decoder.decode(packet)]
    return soxr.resample(np.concatenate(pieces).astype(np.int16), 48_000, rate_hz)


async def test_other_words_of_the_same_voice_are_not_alike() -> None:
    right = await speech(RIGHT, 8000)
    call = np.concatenate([quiet(1, 8000), right, quiet(1, 8000)])
    for text in (OTHER, ANOTHER_AMOUNT):
        meant = await speech(text, 8000)
        assert waveform_match(meant, call, 8000).likeness < 0.5
        assert mel_match(meant, call, 8000).likeness < 0.7


async def test_damage_is_seen() -> None:
    right = await speech(RIGHT, 8000)
    middle = len(right) // 2
    stalled = np.concatenate([right[:middle], quiet(0.1, 8000), right[middle:]])
    cut_off = np.concatenate([right[:middle], quiet(1, 8000)])
    assert waveform_match(right, stalled, 8000).likeness < 0.9
    assert waveform_match(right, cut_off, 8000).likeness < 0.9
    assert mel_match(right, cut_off, 8000).likeness < 0.9


def test_silence_and_noise_are_like_nothing() -> None:
    tone = (np.sin(np.arange(8000) / 3) * 8000).astype(np.int16)
    noise = np.random.default_rng(1).normal(0, 3000, 16_000).astype(np.int16)
    for match in (waveform_match, mel_match):
        assert match(tone, quiet(2, 8000), 8000).likeness == 0.0
        assert match(quiet(1, 8000), noise, 8000).likeness == 0.0
        assert match(tone, noise, 8000).likeness < 0.5
        assert match(tone, noise[:4000], 8000).likeness < 0.5


async def test_a_law_keeps_the_waveform_at_any_volume() -> None:
    right = await speech(RIGHT, 8000)
    call = np.concatenate([quiet(1, 8000), right // 2, quiet(1, 8000)])
    match = waveform_match(right, through_alaw(call), 8000)
    assert match.likeness > 0.99
    assert match.at_s == pytest.approx(1.0, abs=0.001)


async def test_opus_keeps_the_sound() -> None:
    right = await speech(RIGHT, 16_000)
    call = np.concatenate([quiet(1, 16_000), right // 2, quiet(1, 16_000)])
    match = mel_match(right, through_opus(call, 16_000), 16_000)
    assert match.likeness > 0.9
    assert match.at_s == pytest.approx(1.0, abs=0.03)


async def test_claps_are_found_to_the_sample_and_speech_is_no_clap() -> None:
    track = np.concatenate([await speech(OTHER, 8000), quiet(3, 8000)])
    at = len(track) - 16_000
    track[at : at + 800] += clap(8000) // 3
    assert claps(through_alaw(track), 8000) == [at / 8000]


def test_two_sides_that_drift_apart_are_told_from_two_that_stay_in_step() -> None:
    one, late, drifting = (quiet(62, 8000) for _ in range(3))
    for second in (1, 30, 60):
        at = second * 8000
        one[at : at + 800] = clap(8000)
        late[at + 160 : at + 960] = clap(8000)
        drifting[at + second * 8 : at + second * 8 + 800] = clap(8000)
    assert skews_ms(one, late, 8000) == pytest.approx([20, 20, 20])
    assert drift_ms(skews_ms(one, late, 8000)) == pytest.approx(0, abs=1e-6)
    assert drift_ms(skews_ms(one, drifting, 8000)) == pytest.approx(59)
    with pytest.raises(ValueError, match="3 claps, the other 0"):
        skews_ms(one, quiet(62, 8000), 8000)
