"""When somebody starts and stops speaking, told from probabilities alone."""

import itertools
import random

import pytest

from agent.speech.endpoint import Endpointer, EndpointSettings, Paused
from agent.speech.pool import SpeechStarted, SpeechStopped

RATE, WINDOW = 8_000, 256  # 32 ms


def endpointer(endpoint_ms=320, **settings) -> Endpointer:
    return Endpointer(RATE, WINDOW, EndpointSettings(**settings), endpoint_ms)


def heard(ears: Endpointer, probabilities: list[float]) -> list:
    """Return the starts and stops."""
    events = (ears.push(p) for p in probabilities)
    return [event for event in events if event and not isinstance(event, Paused)]


def at(window: int) -> int:
    return window * WINDOW


def test_speech_starts_once_it_lasts_and_stops_after_the_silence():
    ears = endpointer()
    events = heard(ears, [0.0] * 5 + [0.9] * 10 + [0.1] * 12)
    assert events == [SpeechStarted(at(5), at(8)), SpeechStopped(at(5), at(15))]
    assert not ears.speaking
    assert ears.position == at(27)


def test_a_click_is_not_speech():
    assert heard(endpointer(), ([0.9] * 2 + [0.0] * 6) * 5) == []


def test_weak_sound_does_not_start_speech_but_keeps_it():
    assert heard(endpointer(), [0.45] * 30) == []
    events = heard(endpointer(), [0.6] * 3 + [0.4] * 20 + [0.2] * 10)
    assert events[-1] == SpeechStopped(0, at(23))


def test_the_closure_of_a_plosive_does_not_restart_the_onset():
    assert heard(endpointer(), [0.8, 0.1, 0.1, 0.8, 0.8]) == [SpeechStarted(0, at(5))]


def test_a_pause_shorter_than_the_endpoint_is_part_of_the_utterance():
    events = heard(endpointer(), [0.9] * 5 + [0.0] * 9 + [0.9] * 5 + [0.0] * 10)
    assert events == [SpeechStarted(0, at(3)), SpeechStopped(0, at(19))]


def test_a_new_question_changes_the_endpoint_in_mid_silence():
    ears = endpointer(endpoint_ms=1_000)
    assert len(heard(ears, [0.9] * 5 + [0.0] * 15)) == 1
    ears.endpoint_ms = 500
    assert heard(ears, [0.0]) == [SpeechStopped(0, at(5))]


def test_who_never_stops_is_split_and_nothing_between_is_lost():
    ears = endpointer(max_utterance_ms=640)
    events = heard(ears, [0.9] * 45 + [0.0] * 12)
    starts = [e.from_sample for e in events if isinstance(e, SpeechStarted)]
    stops = [e.to_sample for e in events if isinstance(e, SpeechStopped)]
    assert starts == [at(0), at(20), at(40)]
    assert stops == [at(20), at(40), at(45)]


def test_an_utterance_that_ends_at_the_limit_is_not_followed_by_an_empty_one():
    events = heard(endpointer(max_utterance_ms=640), [0.9] * 20 + [0.0] * 30)
    assert events == [SpeechStarted(0, at(3)), SpeechStopped(0, at(20))]


@pytest.mark.parametrize("seed", range(5))
def test_starts_and_stops_alternate_and_never_run_backwards(seed):
    dice = random.Random(seed)
    ears = endpointer(endpoint_ms=96, max_utterance_ms=2_000)
    events = heard(ears, [dice.random() for _ in range(5_000)])
    assert len(events) > 100
    for before, after in itertools.pairwise(events):
        assert type(before) is not type(after)
        assert before.from_sample <= after.from_sample
        if isinstance(after, SpeechStopped):
            assert before.from_sample == after.from_sample < after.to_sample
        else:
            assert before.to_sample <= after.from_sample


def paused(ears: Endpointer, probabilities: list[float]) -> Paused:
    """Hear `probabilities`, the last of which makes the ears ask whether that was all."""
    *before, last = (ears.push(p) for p in probabilities)
    assert not any(isinstance(event, Paused) for event in before)
    assert isinstance(last, Paused)
    return last


def silence_ms(ears: Endpointer, quiet: int) -> float:
    """Return the silence that ended the utterance, `quiet` windows of which have passed."""
    for windows in range(quiet + 1, 400):
        if isinstance(ears.push(0.0), SpeechStopped):
            return windows * WINDOW / RATE * 1000
    raise AssertionError("the utterance does not end")


SPOKEN = [0.9] * 10
ASKED_AFTER = [0.0] * 7  # 224 ms


@pytest.mark.parametrize(
    ("finished", "endpoint_ms", "patient", "ends_ms"),
    [
        (0.95, 700, False, 420),
        (0.95, 700, True, 700),
        (0.95, 500, False, 400),
        (0.95, 300, False, 300),
        (0.95, 2_000, False, 1_200),
        (0.5, 700, False, 700),
        (0.05, 700, False, 1_050),
        (0.05, 700, True, 1_050),
        (0.05, 2_000, False, 2_500),
    ],
)
def test_a_verdict_moves_the_end_within_bounds(finished, endpoint_ms, patient, ends_ms):
    ears = endpointer(endpoint_ms)
    ears.patient = patient
    ears.judged(paused(ears, SPOKEN + ASKED_AFTER), finished)
    assert 0 <= silence_ms(ears, len(ASKED_AFTER)) - ends_ms < 32


def test_no_verdict_leaves_the_end_where_it_was():
    ears = endpointer(700)
    paused(ears, SPOKEN + ASKED_AFTER)
    assert 0 <= silence_ms(ears, len(ASKED_AFTER)) - 700 < 32


def test_each_pause_is_asked_about_once():
    ears = endpointer(700)
    first = paused(ears, SPOKEN + ASKED_AFTER)
    assert heard(ears, [0.0] * 5) == []
    second = paused(ears, SPOKEN + ASKED_AFTER)
    assert (first, second) == (Paused(0, at(10)), Paused(0, at(32)))


def test_a_verdict_on_a_pause_that_is_over_counts_for_nothing():
    ears = endpointer(700)
    late = paused(ears, SPOKEN + ASKED_AFTER)
    paused(ears, SPOKEN + ASKED_AFTER)
    ears.judged(late, 0.99)
    assert silence_ms(ears, len(ASKED_AFTER)) >= 700


def test_a_verdict_that_comes_after_the_end_does_not_reach_the_next_utterance():
    ears = endpointer(320)
    late = paused(ears, SPOKEN + ASKED_AFTER)
    assert len(heard(ears, [0.0] * 5)) == 1
    ears.judged(late, 0.01)
    paused(ears, SPOKEN + ASKED_AFTER)
    ears.judged(late, 0.01)
    assert silence_ms(ears, len(ASKED_AFTER)) < 352


def test_a_pause_shorter_than_the_endpoint_is_not_asked_about_where_the_endpoint_is_short():
    ears = endpointer(160)
    events = [event for p in SPOKEN + [0.0] * 10 if (event := ears.push(p))]
    assert [type(event) for event in events] == [SpeechStarted, SpeechStopped]


def test_of_an_answer_that_is_too_long_the_rest_is_dropped_up_to_the_next_silence():
    ears = endpointer(320)
    ears.max_ms = 640
    assert heard(ears, [0.9] * 100) == [SpeechStarted(0, at(3)), SpeechStopped(0, at(20))]
    assert heard(ears, [0.0] * 9 + [0.9] * 5 + [0.0] * 10) == []
    assert len(heard(ears, SPOKEN)) == 1


def test_a_limit_beyond_the_recognisers_does_not_stretch_it():
    ears = endpointer(320, max_utterance_ms=640)
    ears.max_ms = 30_000
    stops = [e.to_sample for e in heard(ears, [0.9] * 45) if isinstance(e, SpeechStopped)]
    assert stops == [at(20), at(40)]
