"""Latencies come from sound alone: here the sound is made, so the right answer is known."""

from pathlib import Path

import numpy as np
import pytest

from agent.caller.report import Act, barge_ins, conversation, voice_latencies
from agent.caller.timings import barge_in_ms, percentile, reply_ms
from agent.caller.track import Span, Track, read_stereo, write_stereo
from agent.caller.words import Words, plain
from tests.caller.bots import beep

RATE_HZ = 8000


def heard(*sounds: tuple[float, float]) -> Track:
    """Return a track in which there is a beep from each start to each end, in ms."""
    track = Track(RATE_HZ)
    length_ms = int(max(end for _, end in sounds)) + 200
    samples = np.zeros(length_ms * RATE_HZ // 1000, np.int16)
    for start_ms, end_ms in sounds:
        at = int(start_ms * RATE_HZ / 1000)
        tone = beep((end_ms - start_ms) / 1000, RATE_HZ)
        samples[at : at + len(tone)] = tone
    for start in range(0, len(samples), 160):
        track.add(samples[start : start + 160].tobytes(), start * 1000 / RATE_HZ)
    return track


def test_a_bot_that_talks_on_or_was_not_given_the_time_has_no_latency() -> None:
    spans = [Span(1000, 5000)]
    assert reply_ms(3000, None, spans) is None
    assert reply_ms(500, 900, spans) is None
    assert reply_ms(6000, None, spans) is None


def test_the_latency_runs_from_the_callers_last_sound_to_the_bots_first() -> None:
    track = heard((0, 1000), (2600, 3600))
    assert reply_ms(2000, None, track.spans) == pytest.approx(600, abs=5)


def test_an_interruption_lasts_until_the_bot_is_silent() -> None:
    track = heard((0, 1220), (3000, 3500))
    assert barge_in_ms(1100, track.spans) == pytest.approx(120, abs=5)
    assert barge_in_ms(2000, track.spans) is None


def test_pauses_between_words_do_not_end_a_speech_but_a_second_of_quiet_does() -> None:
    spans = heard((0, 500), (700, 1200), (2200, 2700)).spans
    assert [(round(s.start_ms), round(s.end_ms)) for s in spans] == [(0, 1200), (2200, 2700)]


def test_line_noise_is_not_sound() -> None:
    track = Track(RATE_HZ)
    noise = np.random.default_rng(1).normal(0, 100, 160).astype(np.int16)
    track.add(noise.tobytes(), 0.0)
    assert track.spans == []
    assert track.last_ms is None


def test_a_piece_that_comes_late_is_no_gap_and_a_gap_stays_one() -> None:
    track = Track(RATE_HZ)
    piece = beep(0.02, RATE_HZ).tobytes()
    for at_ms in (0.0, 45.0, 60.0, 500.0):
        track.add(piece, at_ms)
    samples = track.samples()
    assert len(samples) == 520 * RATE_HZ // 1000
    assert not samples[60 * 8 : 500 * 8].any()


def test_a_track_keeps_no_more_than_its_length() -> None:
    track = Track(RATE_HZ, max_s=0.1)
    for at_ms in (0.0, 1e9):
        track.add(beep(0.08, RATE_HZ).tobytes(), at_ms)
    assert len(track.samples()) <= RATE_HZ // 10


def test_both_sides_survive_the_wav(tmp_path: Path) -> None:
    path = tmp_path / "calls" / "one.wav"
    said, listened = beep(0.2, RATE_HZ), beep(0.3, RATE_HZ, 300.0)
    write_stereo(path, said, listened, RATE_HZ)
    left, right, rate_hz = read_stereo(path)
    assert rate_hz == RATE_HZ
    np.testing.assert_array_equal(left[: len(said)], said)
    np.testing.assert_array_equal(right, listened)


def test_the_conversation_is_told_in_order_with_what_each_side_got() -> None:
    acts = [
        Act("say", "मेरा बैलेंस", 2000, 3000),
        Act("press", "4321", 6000, 7000),
        Act("interrupt", "रुकिए", 9000, 9500),
    ]
    words = [
        (100.0, Words("bot", "नमस्ते")),
        (3400.0, Words("caller", "मेरा बैलेंस")),
        (3500.0, Words("bot", "आख़िरी चार अंक?")),
        (7600.0, Words("bot", "बारह रुपये")),
    ]
    spans = [Span(100, 1500), Span(3700, 5500), Span(7700, 9130), Span(10_300, 11_000)]
    turns = conversation(acts, words, spans)
    assert [(turn.who, turn.text, turn.heard, turn.latency_ms) for turn in turns] == [
        ("bot", "नमस्ते", None, None),
        ("caller", "मेरा बैलेंस", "मेरा बैलेंस", None),
        ("bot", "आख़िरी चार अंक?", None, 700),
        ("caller", "4321", None, None),
        ("bot", "बारह रुपये", None, 700),
        ("caller", "रुकिए", None, None),
    ]
    assert voice_latencies(acts, spans) == [700, 800]
    assert barge_ins(acts, spans) == [130]


def test_percentiles_of_nothing_one_and_many() -> None:
    assert percentile([], 50) is None
    assert percentile([7.0], 95) == 7.0
    assert percentile([4.0, 1.0, 3.0, 2.0], 50) == 2.5


def test_words_are_the_same_however_they_are_written() -> None:
    assert plain("आख़िरी  चार—अंक?") == plain("आखिरी चार, अंक")
    assert plain("Your BALANCE.") == "your balance"
    assert plain("कि") != plain("की")
