"""When somebody starts and stops speaking, told from probabilities alone."""

import itertools
import random

import pytest

from agent.speech.endpoint import Endpointer, EndpointSettings
from agent.speech.pool import SpeechStarted, SpeechStopped

RATE, WINDOW = 8_000, 256  # 32 ms


def endpointer(endpoint_ms=320, **settings) -> Endpointer:
    return Endpointer(RATE, WINDOW, EndpointSettings(**settings), endpoint_ms)


def heard(ears: Endpointer, probabilities: list[float]) -> list:
    return [event for p in probabilities if (event := ears.push(p))]


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
