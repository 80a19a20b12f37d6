"""What is joined is not heard as joined: no click, no direct current, one loudness."""

import itertools

import numpy as np
import pytest

from agent.language.utterance import Fixed, Value
from agent.speech import mouth
from agent.speech.espeak import Espeak
from agent.speech.loudness import FAINTEST_DBOV, TARGET_DBOV, active_level_dbov, levelled
from agent.speech.prompts import Prompts
from agent.speech.splicing import faded, finished, pcm_of, sound_of
from agent.speech.voice_chain import VoiceChain
from agent.speech.voices import EspeakVoices

CLICK = 0.02
"""A step between neighbouring samples, of full scale, that is heard in silence."""
RATES = pytest.mark.parametrize("rate_hz", [8_000, 16_000])


def samples(pcm: bytes) -> np.ndarray:
    return sound_of(np.frombuffer(pcm, "<i2"))


def vowel(rate_hz: int, seconds: float = 0.5, bias: float = 0.0, level: float = 0.3) -> np.ndarray:
    """Return a vowel that begins and ends in mid-wave."""
    at = np.arange(int(seconds * rate_hz)) / rate_hz
    wave = sum(np.cos(2 * np.pi * 140 * n * at + n) / n for n in range(1, 8))
    return (level * wave / np.abs(wave).max() + bias).astype(np.float32)


def steps_at_joins(pieces: list[np.ndarray]) -> list[float]:
    """Return the step from each piece's last sample to the next one's first."""
    return [abs(float(b[0] - a[-1])) for a, b in itertools.pairwise(pieces) if len(a) and len(b)]


def click_db(pieces: list[np.ndarray], rate_hz: int) -> float:
    """Return how far the joins' millisecond is above the neighbouring 20 ms, in the upper half of
    the band, where a click is and a vowel is not."""
    whole = np.concatenate(pieces)
    upper = np.diff(whole, 2)  # 12 dB an octave
    worst = -np.inf
    for at in np.cumsum([len(piece) for piece in pieces])[:-1]:
        near = upper[max(0, at - rate_hz // 1000) : at + rate_hz // 1000]
        wide = upper[max(0, at - rate_hz // 50) : at + rate_hz // 50]
        worst = max(worst, 10 * np.log10(np.square(near).mean() / np.square(wide).mean() + 1e-12))
    return worst


@RATES
def test_raw_pieces_click_and_finished_ones_do_not(rate_hz):
    raw = [vowel(rate_hz, bias=bias) for bias in (0.0, 0.2, -0.1)]
    pause = np.zeros(rate_hz // 25, np.float32)
    assert max(steps_at_joins([raw[0], pause, raw[1], raw[2]])) > 5 * CLICK
    assert click_db([raw[0], pause, raw[1], raw[2]], rate_hz) > 6
    done = [samples(finished(sound, rate_hz)) for sound in raw]
    for joined in ([done[0], pause, done[1], done[2]], done):
        assert max(steps_at_joins(joined)) == 0
        assert click_db(joined, rate_hz) < 0


@RATES
async def test_a_balance_in_a_sentence_is_spoken_without_a_click(rate_hz):
    async with Espeak() as espeak:
        prompts = Prompts(VoiceChain(EspeakVoices(espeak)))
        parts = [
            *(Fixed(text="आपके खाते में"), Value(text="बारह हज़ार तीन सौ रुपये", shown="12,300")),
            *(Fixed(text="हैं।"), Fixed(text="और कुछ?")),
        ]
        pieces = [
            samples(
                await (prompts.fixed if part.part == "fixed" else prompts.value)(
                    part.text, "hi", rate_hz
                )
            )
            for part in parts
        ]
        pcm = b"".join([piece async for piece in mouth.speak(prompts, parts, "hi", rate_hz)])
    assert all(piece[0] == piece[-1] == 0 for piece in pieces)
    assert max(steps_at_joins(pieces)) == 0
    assert click_db(pieces, rate_hz) < 0
    # As it leaves the mouth, pauses included, nothing jumps that speech itself does not.
    within = max(np.abs(np.diff(piece)).max() for piece in pieces)
    assert np.abs(np.diff(samples(pcm))).max() <= within


@RATES
def test_direct_current_is_gone(rate_hz):
    assert abs(samples(finished(vowel(rate_hz, bias=0.3), rate_hz)).mean()) < 0.003


@RATES
@pytest.mark.parametrize("length", [0, 1, 2, 3, 40])
def test_a_sound_shorter_than_its_fades_is_no_trouble(rate_hz, length):
    assert len(finished(np.full(length, 0.5, np.float32), rate_hz)) == 2 * length
    assert len(faded(np.ones(length, np.float32), rate_hz)) == length


def test_pcm_is_clipped_and_not_wrapped():
    assert np.frombuffer(pcm_of(np.array([2.0, -2.0, 0.5])), "<i2").tolist() == [
        *(32_767, -32_768, 16_384),
    ]


class TestLoudness:
    @RATES
    def test_a_steady_tone_has_the_level_of_its_power(self, rate_hz):
        tone = vowel(rate_hz, 3.0)
        assert abs(active_level_dbov(tone, rate_hz) - 10 * np.log10(np.square(tone).mean())) < 0.1

    @RATES
    def test_pauses_do_not_make_a_speaker_softer(self, rate_hz):
        word = vowel(rate_hz, 1.0)
        slow = np.concatenate([word, np.zeros(4 * rate_hz, np.float32)] * 3)
        # P.56 counts 200 ms of each pause, for the ear still hears the word.
        assert abs(active_level_dbov(slow, rate_hz) - active_level_dbov(word, rate_hz)) < 1.2
        assert 10 * np.log10(np.square(slow).mean()) < active_level_dbov(word, rate_hz) - 6

    @RATES
    @pytest.mark.parametrize("level", [0.01, 0.03, 0.9])
    def test_whoever_spoke_softly_or_loudly_is_as_loud(self, rate_hz, level):
        sound = levelled(vowel(rate_hz, 1.0, level=level), rate_hz)
        assert abs(active_level_dbov(sound, rate_hz) - TARGET_DBOV) < 0.1

    def test_peaks_are_held_without_making_the_words_softer(self):
        spiky = vowel(8_000, 2.0, level=0.05)
        spiky[::800] = 0.9
        sound = levelled(spiky, 8_000)
        assert np.abs(sound).max() <= 10 ** (-1 / 20) + 1e-6
        assert np.abs(np.diff(sound)).max() < 2

    @pytest.mark.parametrize("sound", [np.zeros(800), np.zeros(0), np.full(800, 1e-4)])
    def test_silence_is_not_raised(self, sound):
        sound = sound.astype(np.float32)
        assert active_level_dbov(sound, 8_000) < FAINTEST_DBOV
        np.testing.assert_array_equal(levelled(sound, 8_000), sound)
