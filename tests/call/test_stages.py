"""What a caller waits for, taken apart: nothing is counted that nobody waited for."""

from dataclasses import astuple

import pytest

from agent.call.stages import MOST_WORDLESS, STAGES, StageHistogram, StageTimes, StageWatch
from agent.caller.bench.stages import read_stages, stages_of
from agent.speech.pool import Final, Timings
from tests.call.conftest import Serving


class Call:
    """One call's watch, on a clock of the test's own."""

    def __init__(self) -> None:
        self.now_s = 1000.0
        self.answers: list[StageTimes] = []
        self.watch = StageWatch(lambda: self.now_s, self.answers.append)

    def after(self, seconds: float) -> StageWatch:
        self.now_s += seconds
        return self.watch

    def hears(self, from_sample: int = 0, queue_ms: float = 0.0, device_ms: float = 0.0) -> None:
        timings = Timings(queue_ms, device_ms)
        self.watch.heard(Final("बैलेंस", "hi", 0.9, (), from_sample, from_sample + 8000, timings))


@pytest.fixture
def call() -> Call:
    return Call()


def test_a_key_or_a_silence_is_answered_by_no_measured_sound(call: Call) -> None:
    call.watch.stopped(0, 700)
    call.hears()
    call.watch.dropped()
    call.watch.said()
    call.watch.sounded()
    assert call.answers == []


def test_sound_that_answers_nothing_is_let_pass(call: Call) -> None:
    call.watch.sounded()
    call.watch.said()
    call.watch.stopped(0, 700)
    call.watch.sounded()
    call.hears()
    call.watch.sounded()
    assert call.answers == []


def test_words_whose_end_was_not_told_are_not_measured(call: Call) -> None:
    for number in range(MOST_WORDLESS + 1):
        call.watch.stopped(number, 700)
    call.hears(from_sample=0)
    call.after(0.1).said()
    call.watch.sounded()
    assert call.answers == []


def test_who_speaks_again_before_the_answer_waits_for_the_newer_one(call: Call) -> None:
    call.watch.stopped(0, 700)
    call.hears()
    call.after(0.5).said()
    call.watch.stopped(9000, 400)
    call.after(1.0)
    call.hears(9000, device_ms=1000)
    call.after(0.1).said()
    call.after(0.2).sounded()
    assert [astuple(times) for times in call.answers] == [
        pytest.approx((0.4, 0.0, 1.0, 0.0, 0.1, 0.2))
    ]


def test_a_replica_that_counts_more_than_there_was_leaves_no_time_less_than_none(
    call: Call,
) -> None:
    call.watch.stopped(0, 700)
    call.after(0.1)
    call.hears(queue_ms=90, device_ms=20)
    call.watch.said()
    call.watch.sounded()
    assert call.answers[0].handover_s == 0.0


def test_the_stages_of_an_answer_follow_one_another_and_it_counts_once(call: Call) -> None:
    call.watch.stopped(0, 720)
    call.after(0.130)
    call.hears(queue_ms=20, device_ms=100)
    call.after(0.003).said()
    call.after(0.040).said()
    call.after(0.005).sounded()
    call.after(0.200).sounded()
    (times,) = call.answers
    assert astuple(times) == pytest.approx((0.720, 0.020, 0.100, 0.010, 0.003, 0.045))


def test_prometheus_is_told_of_every_stage_before_the_first_call() -> None:
    (family,) = StageHistogram().collect()
    assert {name: each.turns for name, each in stages_of(family.samples).items()} == dict.fromkeys(
        STAGES, 0
    )


@pytest.mark.alone
@pytest.mark.asyncio(loop_scope="session")
async def test_a_spoken_answer_is_measured_in_every_stage_and_a_pressed_one_in_none(
    bank: Serving,
) -> None:
    before = await read_stages(f"{bank.url}/metrics")
    report = await bank.ring(
        "webrtc",
        """
        language: hi
        number: "+919876543210"
        steps:
          - wait_for: "मदद करूँ"
          - wait_for_end_of_speech
          - say: "मेरा बैलेंस बताइए"
          - wait_for: "आख़िरी चार अंक"
          - wait_for_end_of_speech
          - press: "4321"
          - wait_for: "एसएमएस"
          - hang_up
        """,
    )
    assert report.problem is None
    after = await read_stages(f"{bank.url}/metrics")
    since = {name: after[name] - before[name] for name in STAGES}
    assert {name: each.turns for name, each in since.items()} == dict.fromkeys(STAGES, 1)
    assert since["endpoint"].sum_s >= 0.4
    assert since["recogniser"].sum_s > 0
    (heard_ms,) = report.voice_to_voice_ms
    assert 0.4 < sum(each.sum_s for each in since.values()) <= heard_ms / 1000 + 0.1
