"""Who has the floor, by a clock that the test turns."""

from agent.call.turns import MOST_HELD, REWIND_MS, Turns
from agent.dialogue.actions import Listen, Say
from agent.language.utterance import Fixed

QUESTION = Listen(id="9", slot="main", languages=["en"])


class Clock:
    now_ms = 0.0

    def __call__(self) -> float:
        return self.now_ms


def say(id_: str, barge_in: bool = True) -> Say:
    return Say(id=id_, parts=[Fixed(text=id_)], language="en", barge_in=barge_in)


def asked(*says: Say) -> tuple[Turns, Clock]:
    """Return the turns of a bot that begins to say `says` and listens already."""
    clock = Clock()
    turns = Turns(clock)
    for each in says:
        turns.say(each)
    turns.ask(QUESTION)
    turns.opened()
    return turns, clock


def test_who_speaks_over_a_prompt_is_given_silence_and_the_prompt_goes_on_a_word_before() -> None:
    turns, clock = asked(say("1"), say("2"))
    clock.now_ms = 3_000
    assert turns.speech_started(24_000)
    assert turns.hold()
    clock.now_ms = 4_500
    assert turns.held
    assert turns.may_go_on
    rest, from_ms = turns.go_on()
    assert [each.id for each in rest] == ["1", "2"]
    assert from_ms == 3_000 - REWIND_MS
    clock.now_ms = 5_000
    assert turns.interrupted()[1] == from_ms + 500


def test_an_interruption_counts_from_when_the_bot_fell_silent() -> None:
    turns, clock = asked(say("1"))
    clock.now_ms = 2_000
    turns.speech_started(0)
    turns.hold()
    clock.now_ms = 9_000
    said, heard_ms = turns.interrupted()
    assert (said.id, heard_ms) == ("1", 2_000)
    assert not turns.held


def test_nothing_is_held_where_nothing_is_said_or_it_is_held_already() -> None:
    turns, _ = asked()
    assert not turns.hold()
    turns, _ = asked(say("1"))
    assert turns.hold()
    assert not turns.hold()


def test_a_prompt_that_ended_as_the_caller_began_is_not_said_again() -> None:
    turns, clock = asked(say("1"), say("2"))
    clock.now_ms = 1_000
    turns.hold()
    assert [each.id for each in turns.marked("1")[0]] == ["1"]
    rest, from_ms = turns.go_on()
    assert ([each.id for each in rest], from_ms) == (["2"], 0)


def test_when_the_last_word_was_on_its_way_nothing_is_held_any_more() -> None:
    turns, _ = asked(say("1"))
    turns.hold()
    turns.marked("1")
    assert not turns.held
    assert turns.speaking is None


def test_on_a_noisy_line_whatever_is_heard_is_an_interruption_in_the_end() -> None:
    turns, _ = asked(say("1"))
    for _ in range(MOST_HELD):
        turns.hold()
        assert turns.may_go_on
        turns.go_on()
    turns.hold()
    assert not turns.may_go_on
    turns.interrupted()
    turns.ask(QUESTION)
    turns.say(say("2"))
    turns.hold()
    assert turns.may_go_on


def test_who_speaks_on_is_not_spoken_over() -> None:
    turns, _ = asked(say("1"))
    turns.speech_started(8_000)
    turns.hold()
    turns.speech_started(16_000)
    assert turns.speaks_on(8_000)
    assert not turns.speaks_on(16_000)


def test_words_from_before_the_question_do_not_answer_it_though_the_caller_speaks_on() -> None:
    turns = Turns(Clock())
    turns.say(say("1", barge_in=False))
    assert not turns.ask(QUESTION)
    assert not turns.speech_started(8_000)
    turns.marked("1")
    turns.opened()
    assert turns.speech_started(84_000)
    assert not turns.speech_ended(8_000)
    assert turns.speech_ended(84_000)
    turns.answered()
    turns.ask(QUESTION)
    turns.opened()
    assert not turns.speech_ended(84_000)


def test_a_cough_while_digits_are_typed_is_no_answer() -> None:
    turns, _ = asked()
    assert turns.speech_started(8_000)
    turns.touched()
    assert not turns.speech_ended(8_000)
    assert not turns.speech_started(16_000)
    assert not turns.speech_ended(16_000)
    turns.answered()
    turns.ask(QUESTION)
    turns.opened()
    assert turns.speech_started(24_000)
    assert turns.speech_ended(24_000)


def test_what_must_be_heard_out_keeps_the_question_shut_until_it_was() -> None:
    clock = Clock()
    turns = Turns(clock)
    turns.say(say("1", barge_in=False))
    turns.say(say("2"))
    assert not turns.ask(QUESTION)
    turns.marked("1")
    assert turns.may_open


def test_silence_begins_when_the_last_was_heard() -> None:
    turns, clock = asked(say("1"))
    clock.now_ms = 5_000
    assert turns.quiet_ms == 0
    turns.marked("1")
    clock.now_ms = 5_900
    assert turns.quiet_ms == 900
