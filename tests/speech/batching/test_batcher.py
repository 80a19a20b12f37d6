"""Many callers share one model: nothing waits needlessly, nobody pays for a neighbour."""

import asyncio
import threading

import pytest

from agent.speech.batching.batcher import Batcher, Bounds
from agent.speech.errors import PoolBusy, SpeechError, TooLate

BOUNDS = Bounds(max_rows=4, max_queued=6, max_queued_per_call=5)


class Model:
    """Doubles numbers; fails on negative ones; holds its batch until the gate opens."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.batches: list[list[int]] = []
        self.threads: set[int] = set()
        self.started = threading.Event()

    def run(self, rows: list[int]) -> list[int]:
        self.batches.append(list(rows))
        self.threads.add(threading.get_ident())
        self.started.set()
        self.gate.wait()
        if any(row < 0 for row in rows):
            raise ValueError("negative audio")
        return [2 * row for row in rows]


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
async def batcher(model):
    batcher = Batcher(model.run, name="model", bounds=BOUNDS)
    yield batcher
    model.gate.set()
    await batcher.close()


async def queued(batcher: Batcher, rows: list[int], **kwargs) -> list[asyncio.Task]:
    tasks = [asyncio.create_task(batcher.submit(row, **kwargs)) for row in rows]
    await asyncio.sleep(0)
    return tasks


async def busy(batcher: Batcher, model: Model) -> asyncio.Task:
    """Return the task of a row that the model holds until its gate opens."""
    model.gate.clear()
    task = asyncio.create_task(batcher.submit(100))
    await asyncio.to_thread(model.started.wait)
    return task


async def test_a_lone_caller_is_served_at_once_off_the_loop(batcher, model):
    assert await batcher.submit(21) == 42
    assert threading.get_ident() not in model.threads


async def test_callers_who_come_together_share_a_batch(batcher, model):
    assert await asyncio.gather(*(batcher.submit(n) for n in range(4))) == [0, 2, 4, 6]
    assert model.batches == [[0, 1, 2, 3]]


async def test_while_the_model_works_the_next_batch_gathers_up_to_its_limit(batcher, model):
    first = await busy(batcher, model)
    others = await queued(batcher, [1, 2, 3, 4, 5])
    load = batcher.load
    assert (load.queued, load.busy) == (5, 1)
    assert load.running_s > 0
    model.gate.set()
    assert await asyncio.gather(first, *others) == [200, 2, 4, 6, 8, 10]
    assert model.batches == [[100], [1, 2, 3, 4], [5]]
    assert len(model.threads) == 1
    assert (batcher.load.queued, batcher.load.busy) == (0, 0)


async def test_the_worker_goes_on_without_a_busy_event_loop(batcher, model):
    """The device does not wait for a loop that is held up: the next batch is fetched off it."""
    first = await busy(batcher, model)
    others = await queued(batcher, [1, 2])
    model.started.clear()
    model.gate.set()
    assert model.started.wait(timeout=10)
    assert await asyncio.gather(first, *others) == [200, 2, 4]


async def test_who_hangs_up_while_waiting_leaves_the_queue(batcher, model):
    first = await busy(batcher, model)
    gone, stays = await queued(batcher, [1, 2])
    gone.cancel()
    await asyncio.wait([gone])
    assert batcher.queued == 1
    model.gate.set()
    assert await stays == 4
    await first
    assert [1, 2] not in model.batches
    assert model.batches[-1] == [2]
    assert batcher.meter.counters.cancelled == 1
    assert batcher.meter.dropped == 0


async def test_what_the_model_makes_for_somebody_who_hung_up_is_dropped(batcher, model):
    first = await busy(batcher, model)
    first.cancel()
    model.gate.set()
    assert await batcher.submit(3) == 6
    assert batcher.meter.counters.cancelled == 1
    assert batcher.meter.dropped == 1


async def test_a_row_whose_time_is_over_is_not_run(batcher, model):
    first = await busy(batcher, model)
    late, patient = await queued(batcher, [1], within_s=0.02), await queued(batcher, [2])
    with pytest.raises(TooLate, match="model gave no result in time"):
        await late[0]
    assert batcher.queued == 1
    model.gate.set()
    assert await patient[0] == 4
    await first
    assert model.batches == [[100], [2]]
    assert batcher.meter.counters.expired == 1


async def test_a_caller_does_not_wait_for_a_model_that_hangs(batcher, model):
    model.gate.clear()
    with pytest.raises(TooLate):
        await batcher.submit(1, within_s=0.02)
    assert batcher.load.busy == 1
    model.gate.set()
    assert await batcher.submit(2, within_s=60) == 4
    assert batcher.meter.dropped == 1


async def test_no_time_at_all_is_too_late(batcher, model):
    with pytest.raises(TooLate):
        await batcher.submit(1, within_s=0)
    assert model.batches == []


async def test_a_full_queue_refuses_at_once(batcher, model):
    first = await busy(batcher, model)
    waiting = await queued(batcher, [1, 2, 3, 4, 5, 6])
    with pytest.raises(PoolBusy, match="6 requests are waiting"):
        await batcher.submit(7)
    model.gate.set()
    await asyncio.gather(first, *waiting)
    assert batcher.meter.counters.refused == 1


async def test_one_call_cannot_fill_the_queue_for_all(batcher, model):
    first = await busy(batcher, model)
    waiting = await queued(batcher, [1, 2, 3, 4, 5], call="talkative")
    with pytest.raises(PoolBusy, match="5 requests of this call"):
        await batcher.submit(6, call="talkative")
    other = await queued(batcher, [7], call="other")
    model.gate.set()
    assert await other[0] == 14
    await asyncio.gather(first, *waiting)


async def test_a_call_with_much_to_do_does_not_hold_back_the_others(batcher, model):
    first = await busy(batcher, model)
    long = await queued(batcher, [1, 2, 3, 4, 5], call="long")
    short = await queued(batcher, [50], call="short")
    model.gate.set()
    await asyncio.gather(first, *long, *short)
    assert model.batches == [[100], [1, 50, 2, 3], [4, 5]]


async def test_only_rows_of_like_length_share_a_batch(model):
    batcher = Batcher(model.run, name="model", bounds=BOUNDS, bucket=lambda row: row // 10)
    rows = [10, 31, 12, 33, 14]
    assert await asyncio.gather(*map(batcher.submit, rows)) == [2 * row for row in rows]
    assert model.batches == [[10, 12, 14], [31, 33]]
    await batcher.close()


async def test_one_bad_row_costs_its_neighbours_nothing(batcher, model):
    results = await asyncio.gather(*(batcher.submit(n) for n in (1, -1, 2)), return_exceptions=True)
    assert results[0] == 2
    assert results[2] == 4
    assert isinstance(results[1], SpeechError)
    assert str(results[1]) == "model failed: negative audio"
    assert isinstance(results[1].__cause__, ValueError)
    assert model.batches == [[1, -1, 2], [1], [-1], [2]]
    assert (batcher.meter.counters.failed, batcher.meter.counters.served) == (1, 2)


async def test_who_left_a_failing_batch_is_not_tried_again(batcher, model):
    model.gate.clear()
    bad, gone, good = await queued(batcher, [-1, 1, 2])
    await asyncio.to_thread(model.started.wait)
    gone.cancel()
    await asyncio.wait([gone])
    model.gate.set()
    assert await good == 4
    with pytest.raises(SpeechError):
        await bad
    assert model.batches == [[-1, 1, 2], [-1], [2]]


async def test_even_a_model_that_ends_its_thread_is_outlived():
    def run(rows: list[int]) -> list[int]:
        if rows == [13]:
            raise SystemExit(1)
        return rows

    batcher = Batcher(run, name="model")
    with pytest.raises(SpeechError, match="model failed: 1"):
        await batcher.submit(13)
    assert await batcher.submit(14) == 14
    await batcher.close()


async def test_a_model_that_loses_rows_is_an_error_not_a_mix_up():
    batcher = Batcher(lambda rows: [], name="lossy")
    with pytest.raises(SpeechError, match="0 results for 1 rows"):
        await batcher.submit(1)
    await batcher.close()


async def test_stopping_refuses_those_who_wait_and_lets_the_model_end(batcher, model):
    first = await busy(batcher, model)
    (waiting,) = await queued(batcher, [1])
    closing = asyncio.create_task(batcher.close())
    with pytest.raises(SpeechError, match="model is stopped"):
        await waiting
    model.gate.set()
    assert await first == 200
    await closing
    with pytest.raises(SpeechError, match="model is stopped"):
        await batcher.submit(1)
    assert batcher.meter.counters.stopped == 1
    await batcher.close()


async def test_stopping_before_the_first_row_reaches_the_worker(model):
    batcher = Batcher(model.run, name="model")
    (waiting,) = await queued(batcher, [1])
    await batcher.close()
    with pytest.raises(SpeechError, match="model is stopped"):
        await waiting
    assert model.batches == []


async def test_sound_and_device_time_add_up(model):
    batcher = Batcher(model.run, name="model", audio_s=lambda row, _: row / 10)
    await asyncio.gather(*map(batcher.submit, [10, 20]))
    meter = batcher.meter
    assert (meter.audio_s, meter.batches) == (3.0, 1)
    assert batcher.load.rtf == pytest.approx(meter.device_s / 3.0)
    await batcher.close()


async def test_spare_rows_run_only_where_nothing_else_waits_and_few_at_a_time():
    model = Model()
    batcher = Batcher(model.run, name="model", bounds=Bounds(max_rows=4, max_spare_rows=2))
    first = await busy(batcher, model)
    looks = await queued(batcher, [1, 2, 3], spare=True)
    finals = await queued(batcher, [11, 12])
    assert (batcher.queued, batcher.load.queued) == (2, 2)
    model.gate.set()
    assert await asyncio.gather(first, *looks, *finals) == [200, 2, 4, 6, 22, 24]
    assert model.batches == [[100], [11, 12], [1, 2], [3]]
    await batcher.close()


async def test_a_spare_row_that_has_waited_long_tells_nothing_of_the_queue(batcher, model):
    first = await busy(batcher, model)
    (look,) = await queued(batcher, [1], spare=True)
    waits = sum(batcher.meter.queue_s.counts)
    model.gate.set()
    await asyncio.gather(first, look)
    assert sum(batcher.meter.queue_s.counts) == waits
    assert batcher.meter.counters.served == 2


async def test_spare_rows_are_bounded_refused_and_ended_as_others_are(batcher, model):
    first = await busy(batcher, model)
    looks = await queued(batcher, [1, 2, 3, 4, 5, 6], spare=True)
    with pytest.raises(PoolBusy, match="6 requests are waiting"):
        await batcher.submit(7, spare=True)
    looks[0].cancel()
    await asyncio.wait(looks[:1])
    with pytest.raises(TooLate):
        await batcher.submit(8, spare=True, within_s=0.01)
    closing = asyncio.create_task(batcher.close())
    await asyncio.sleep(0)
    model.gate.set()
    await closing
    ended = await asyncio.gather(first, *looks, return_exceptions=True)
    assert ended[0] == 200
    assert isinstance(ended[1], asyncio.CancelledError)
    assert [str(error) for error in ended[2:]] == ["model is stopped"] * 5
    assert model.batches == [[100]]


async def test_a_row_tells_how_long_it_waited_and_how_long_the_device_took():
    now_s = 100.0

    def run(rows: list[int]) -> list[int]:
        nonlocal now_s
        now_s += 0.25
        return rows

    batcher = Batcher(run, name="model", bounds=Bounds(max_rows=1), clock=lambda: now_s)
    timed = await asyncio.gather(*(batcher.timed(row) for row in range(3)))
    assert [(one.result, one.queue_s, one.device_s) for one in timed] == [
        (0, 0.0, 0.25),
        (1, 0.25, 0.25),
        (2, 0.5, 0.25),
    ]
    await batcher.close()
