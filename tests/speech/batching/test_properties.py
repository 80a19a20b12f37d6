"""Whatever calls do, a batched row ends once, and as it would have ended alone."""

import asyncio
import threading
from collections import Counter, defaultdict
from collections.abc import Coroutine
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from agent.speech.batching.batcher import Batcher, Bounds
from agent.speech.errors import PoolBusy, SpeechError, TooLate

BOUNDS = Bounds(max_rows=3, max_queued=8, max_queued_per_call=5, max_spare_rows=2)


@dataclass(frozen=True)
class Row:
    number: int
    call: str
    bucket: int
    bad: bool
    spare: bool = False


def serial(row: Row) -> int:
    """Return what the model makes of a row alone."""
    if row.bad:
        raise ValueError(f"row {row.number} is bad")
    return 1000 * row.bucket + row.number


class SteppedModel:
    """Runs a batch whenever it is let; keeps what it was given."""

    def __init__(self) -> None:
        self.batches: list[list[Row]] = []
        self.stopped_at_gate = threading.Event()
        self._permits = threading.Semaphore(0)
        self._open = False

    def run(self, rows: list[Row]) -> list[int]:
        self.batches.append(rows)
        if not self._open:
            self.stopped_at_gate.set()
            self._permits.acquire()
        return [serial(row) for row in rows]

    def step(self) -> None:
        self.stopped_at_gate.clear()
        self._permits.release()

    def open(self) -> None:
        self._open = True
        self._permits.release()


@dataclass
class Story:
    """One run of a script, and what is known of every row."""

    model: SteppedModel = field(default_factory=SteppedModel)
    tasks: list[asyncio.Task[int]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)
    never: set[int] = field(default_factory=set)
    """Rows that left while they waited."""

    def __post_init__(self) -> None:
        self.batcher: Batcher[Row, int] = Batcher(
            self.model.run, name="model", bounds=BOUNDS, bucket=lambda row: row.bucket
        )

    async def calm(self) -> None:
        """Wait until the model stands at its gate, or nobody wants it."""
        for _ in range(3):
            await asyncio.sleep(0)
        at_gate = self.model.stopped_at_gate.is_set
        while not at_gate() and not all(task.done() for task in self.tasks):  # noqa: ASYNC110 (a thread gets there)
            await asyncio.sleep(0)
        await asyncio.sleep(0)

    async def submit(
        self, call: str, bucket: int, bad: bool, within_s: float | None, spare: bool
    ) -> None:
        row = Row(len(self.rows), call, bucket, bad, spare)
        alike = [other for other in self.waiting() if other.spare == spare]
        own = sum(other.call == call for other in alike)
        full = len(alike) >= BOUNDS.max_queued or own >= BOUNDS.max_queued_per_call
        certain = self.model.stopped_at_gate.is_set()
        self.rows.append(row)
        submitted = self.batcher.submit(row, call=call, within_s=within_s, spare=spare)
        task = asyncio.create_task(submitted)
        self.tasks.append(task)
        task.add_done_callback(lambda _: self.ended.append(row.number))
        await asyncio.sleep(0)
        if full and certain:
            await asyncio.wait([task])
            assert isinstance(task.exception(), PoolBusy)

    def waiting(self) -> list[Row]:
        run = {row.number for batch in self.model.batches for row in batch}
        return [
            row
            for row, task in zip(self.rows, self.tasks, strict=True)
            if row.number not in run and not task.done()
        ]

    async def cancel(self, number: int) -> None:
        if number >= len(self.tasks):
            return
        if self.rows[number] in self.waiting():
            self.never.add(number)
        self.tasks[number].cancel()
        await asyncio.wait([self.tasks[number]])

    async def finish(self) -> None:
        self.model.open()
        await asyncio.wait(self.tasks) if self.tasks else None
        await self.batcher.close()

    def check(self) -> None:
        """Hold what happened against what was promised."""
        model, outcomes = self.model, Counter[str]()
        for row, task in zip(self.rows, self.tasks, strict=True):
            outcome = outcome_of(row, task)
            outcomes[outcome] += 1
            if outcome == "refused":
                self.never.add(row.number)
        counters = vars(self.batcher.meter.counters)
        assert {name: count for name, count in counters.items() if count} == outcomes
        assert sorted(self.ended) == list(range(len(self.rows)))
        runs = Counter(row.number for batch in model.batches for row in batch)
        assert not self.never & runs.keys()
        assert all(count <= 2 for count in runs.values())
        for batch in model.batches:
            assert len({row.bucket for row in batch}) == 1
            (spare,) = {row.spare for row in batch}
            assert len(batch) <= (BOUNDS.max_spare_rows if spare else BOUNDS.max_rows)
        order = defaultdict(list)
        for number in dict.fromkeys(row.number for batch in model.batches for row in batch):
            row = self.rows[number]
            order[row.call, row.bucket, row.spare].append(number)
        assert all(numbers == sorted(numbers) for numbers in order.values())
        for numbers in order.values():
            served = [n for n in self.ended if n in numbers and not self.tasks[n].cancelled()]
            good = [n for n in served if self.tasks[n].exception() is None]
            assert good == sorted(good)


def outcome_of(row: Row, task: asyncio.Task[int]) -> str:
    """Return how a row ended, in the words of `Counters`; its result is the serial one."""
    if task.cancelled():
        return "cancelled"
    match task.exception():
        case None:
            assert task.result() == serial(row)
            return "served"
        case PoolBusy():
            return "refused"
        case TooLate():
            return "expired"
        case SpeechError() as error:
            assert row.bad
            assert str(error) == f"model failed: row {row.number} is bad"
            return "failed"
    raise AssertionError(f"row {row.number} ended otherwise")


SUBMIT = st.tuples(
    st.just("submit"),
    st.sampled_from("abc"),
    st.sampled_from([1, 2]),
    st.sampled_from([False, False, False, True]),
    st.sampled_from([None, None, None, 0.0, 0.001, 60.0]),
    st.sampled_from([False, False, True]),
)
STEPS = st.lists(
    st.one_of(
        SUBMIT,
        SUBMIT,
        st.tuples(st.just("cancel"), st.integers(0, 20)),
        st.tuples(st.just("step")),
        st.tuples(st.just("calm")),
    ),
    max_size=40,
)


def told(script: Coroutine[None, None, None]) -> None:
    asyncio.run(script)


@settings(max_examples=300)
@given(STEPS)
def test_every_row_ends_once_as_it_would_alone(steps):
    async def script() -> None:
        story = Story()
        for step in steps:
            match step:
                case ("submit", *what):
                    await story.submit(*what)
                case ("cancel", number):
                    await story.calm()
                    await story.cancel(number)
                case ("step",):
                    await story.calm()
                    story.model.step()
                case ("calm",):
                    await story.calm()
            assert story.batcher.queued <= BOUNDS.max_queued
        await story.finish()
        story.check()

    told(script())


@settings(max_examples=100)
@given(STEPS, st.integers(0, 40))
def test_stopping_at_any_time_leaves_nobody_waiting(steps, stop_at):
    async def script() -> None:
        story = Story()
        for step in steps[:stop_at]:
            match step:
                case ("submit", call, bucket, bad, within_s, spare):
                    row = Row(len(story.rows), call, bucket, bad, spare)
                    story.rows.append(row)
                    submitted = story.batcher.submit(row, call=call, within_s=within_s, spare=spare)
                    story.tasks.append(asyncio.create_task(submitted))
                case ("cancel", number) if number < len(story.tasks):
                    story.tasks[number].cancel()
                case ("step",):
                    story.model.step()
                case _:
                    await asyncio.sleep(0)
        story.model.open()
        await story.batcher.close()
        if story.tasks:
            _, pending = await asyncio.wait(story.tasks, timeout=60)
            assert not pending
        for task in story.tasks:
            assert task.cancelled() or task.exception() is None or is_speech(task)

    told(script())


def is_speech(task: asyncio.Task[int]) -> bool:
    return isinstance(task.exception(), SpeechError)
