"""Whatever replicas tell and wherever they are lost, a call hears of each utterance once."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from agent.speech.pool import Final, Partial, SpeechEvent, SpeechStarted, SpeechStopped
from agent.speech.remote.story import Story

RATE_HZ = 8_000


def utterance(begin: int, end: int, text: str = "yes") -> list[SpeechEvent]:
    return [
        SpeechStarted(begin, begin + 800),
        Partial(text[:1], "en", begin, begin + 1_600),
        SpeechStopped(begin, end),
        Final(text, "en", 0.9, (text,), begin, end),
    ]


def test_one_replica_is_passed_on_as_it_is():
    story, events = Story(RATE_HZ, ["en"]), utterance(8_000, 16_000)
    assert [told for event in events for told in story.take(event)] == events
    assert story.silent
    assert story.final_to == 16_000


def test_what_the_next_replica_tells_again_keeps_its_first_start():
    story = Story(RATE_HZ, ["en"])
    first, second = utterance(8_000, 16_000), utterance(8_256, 15_900)
    told = [each for event in first[:2] for each in story.take(event)]
    story.changed_replica()
    told += [each for event in second for each in story.take(event)]
    assert told == [
        SpeechStarted(8_000, 8_800),
        Partial("y", "en", 8_000, 9_600),
        Partial("y", "en", 8_000, 9_856),
        SpeechStopped(8_000, 15_900),
        Final("yes", "en", 0.9, ("yes",), 8_000, 15_900),
    ]


def test_a_stop_already_told_is_not_told_again_and_the_final_follows_it():
    story = Story(RATE_HZ, ["en"])
    told = [each for event in utterance(8_000, 16_000)[:3] for each in story.take(event)]
    story.changed_replica()
    told = [each for event in utterance(8_000, 16_000) for each in story.take(event)]
    assert told == [Final("yes", "en", 0.9, ("yes",), 8_000, 16_000)]


def test_an_utterance_the_next_replica_does_not_hear_ends_not_understood():
    story = Story(RATE_HZ, ["hi", "en"])
    story.take(SpeechStarted(8_000, 8_800))
    story.changed_replica()
    assert story.settled(9_000) == []
    assert story.settled(17_000) == [
        SpeechStopped(8_000, 8_800),
        Final("", "hi", 0.0, (), 8_000, 8_800),
    ]
    assert story.silent


def test_a_later_utterance_ends_one_that_was_lost():
    story = Story(RATE_HZ, ["en"])
    story.take(SpeechStarted(8_000, 8_800))
    story.changed_replica()
    told = story.take(SpeechStarted(80_000, 80_800))
    assert told == [
        SpeechStopped(8_000, 8_800),
        Final("", "en", 0.0, (), 8_000, 8_800),
        SpeechStarted(80_000, 80_800),
    ]


def test_what_belongs_to_nothing_told_is_dropped():
    story = Story(RATE_HZ, ["en"])
    for event in utterance(8_000, 16_000)[1:]:
        assert story.take(event) == []


@dataclass
class Loss:
    """The replica is lost before it tells event `at`; the next one's positions are off by some."""

    at: int
    shift: int


LOSSES = st.lists(st.builds(Loss, st.integers(0, 15), st.integers(-2_000, 2_000)), max_size=4)


@given(LOSSES)
def test_over_any_losses_every_utterance_is_told_once_and_in_order(losses):
    said = [utterance(80_000 * n, 80_000 * n + 16_000, f"{n}") for n in range(1, 5)]
    story, told, shift, final = Story(RATE_HZ, ["en"]), [], 0, 0
    at = {loss.at: loss.shift for loss in losses}
    queue = [event for each in said for event in each]
    number = 0
    while queue:
        if number in at:
            story.changed_replica()
            shift = at[number]
            queue = [event for each in said[final:] for event in each]
        event = queue.pop(0)
        moved = {"from_sample": event.from_sample + shift, "to_sample": event.to_sample + shift}
        told += story.take(type(event)(**{**vars(event), **moved}))
        final += isinstance(event, Final)
        number += 1
    kinds = [type(event) for event in told if not isinstance(event, Partial)]
    assert kinds == [SpeechStarted, SpeechStopped, Final] * 4
    assert [event.text for event in told if isinstance(event, Final)] == ["1", "2", "3", "4"]
    begins = [event.from_sample for event in told if isinstance(event, SpeechStarted)]
    assert [event.from_sample for event in told if isinstance(event, Final)] == begins
