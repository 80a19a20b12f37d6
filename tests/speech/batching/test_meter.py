"""How busy a model is, told by a clock that the test holds."""

import pytest

from agent.speech.batching.meter import RECENT_S, Load, Meter


@pytest.fixture
def meter() -> Meter:
    return Meter("model", "cpu")


def worked(meter: Meter, begin_s: float, end_s: float, waits=(0.0,), audio_s: float = 0.0) -> None:
    meter.began(begin_s, [begin_s - wait for wait in waits])
    meter.ended(end_s, audio_s)


def test_a_model_that_did_nothing_is_free(meter):
    assert meter.load(100.0) == Load()


def test_the_waits_of_the_last_seconds_count(meter):
    worked(meter, 100, 101, waits=[9.0] * 50)
    worked(meter, 115, 116, waits=[0.1, 0.2, 0.3])
    load = meter.load(116)
    assert load.queue_p50_s == pytest.approx(0.2)
    assert load.queue_p95_s == pytest.approx(0.3)


def test_a_device_that_hangs_shows_in_the_load_though_no_row_gets_on(meter):
    meter.began(100, [99.9])
    load = meter.load(160, waiting_since_s=[101, 102, 103])
    assert (load.queued, load.busy, load.running_s) == (3, 1, 60)
    assert load.queue_p95_s == 59
    assert load.device_busy == 1


@pytest.mark.parametrize(("share", "step_s"), [(0.25, 0.01), (0.5, 1.0), (1.0, 4.0)])
def test_the_share_of_time_at_work(meter, share, step_s):
    now_s = 100.0
    while now_s < 200:
        worked(meter, now_s, now_s + share * step_s)
        now_s += step_s
    assert meter.load(now_s).device_busy == pytest.approx(share, abs=0.1)
    assert meter.load(now_s + 2 * RECENT_S).device_busy == pytest.approx(0, abs=0.02)


def test_a_single_batch_after_the_start_is_not_a_full_load(meter):
    worked(meter, 100, 101)
    assert meter.load(101).device_busy == pytest.approx(0.1)


def test_device_time_a_second_of_sound_forgets_old_days(meter):
    worked(meter, 100, 110, audio_s=1)
    assert meter.load(110).rtf == 10
    worked(meter, 200, 201, audio_s=20)
    assert meter.load(201).rtf == pytest.approx(0.05)
    assert meter.load(300).rtf is None


def test_long_service_keeps_little(meter):
    for number in range(20_000):
        worked(meter, number, number + 0.5, waits=[0.1] * 3)
    assert len(meter._waits) <= 1024
    assert len(meter._totals) <= 2 * RECENT_S + 2
    assert meter.batches == 20_000
