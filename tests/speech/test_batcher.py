"""Many callers share one model: nothing waits needlessly, nobody pays for a neighbour."""

import asyncio
import threading

import pytest

from agent.speech.batcher import Batcher, Load
from agent.speech.errors import PoolBusy, SpeechError


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
    batcher = Batcher(model.run, name="model", max_rows=4, max_queued=6)
    yield batcher
    model.gate.set()
    await batcher.close()


async def queued(batcher: Batcher, rows: list[int]) -> list[asyncio.Task]:
    tasks = [asyncio.create_task(batcher.submit(row)) for row in rows]
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
    assert batcher.load == Load(queued=5, busy=1)
    assert not batcher.idle
    model.gate.set()
    assert await asyncio.gather(first, *others) == [200, 2, 4, 6, 8, 10]
    assert model.batches == [[100], [1, 2, 3, 4], [5]]
    assert len(model.threads) == 1
    await asyncio.sleep(0)
    assert batcher.load == Load(0, 0)


async def test_who_hangs_up_while_waiting_leaves_the_queue(batcher, model):
    first = await busy(batcher, model)
    gone, stays = await queued(batcher, [1, 2])
    gone.cancel()
    await asyncio.wait([gone])
    assert batcher.load.queued == 1
    model.gate.set()
    assert await stays == 4
    await first
    assert [1, 2] not in model.batches
    assert model.batches[-1] == [2]
    assert batcher.counters.cancelled == 1


async def test_who_hangs_up_inside_the_model_harms_nobody(batcher, model):
    first = await busy(batcher, model)
    first.cancel()
    model.gate.set()
    assert await batcher.submit(3) == 6


async def test_a_full_queue_refuses_at_once(batcher, model):
    first = await busy(batcher, model)
    waiting = await queued(batcher, [1, 2, 3, 4, 5, 6])
    with pytest.raises(PoolBusy, match="6 requests are waiting"):
        await batcher.submit(7)
    model.gate.set()
    await asyncio.gather(first, *waiting)
    assert batcher.counters.refused == 1


async def test_one_bad_row_costs_its_neighbours_nothing(batcher, model):
    results = await asyncio.gather(*(batcher.submit(n) for n in (1, -1, 2)), return_exceptions=True)
    assert results[0] == 2
    assert results[2] == 4
    assert isinstance(results[1], SpeechError)
    assert str(results[1]) == "model failed: negative audio"
    assert batcher.counters.failed == 1


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
