"""A continuous micro-batcher: many callers, one model on one device, one worker thread.

Whenever the device is idle what waits is run at once; nothing waits for a timer. While a batch runs
the next one gathers, so that the batch grows with the load and a lone caller never waits. The
worker fetches its next batch by itself, so that the device does not wait for a busy event loop.

Spare rows (a look at speech that still goes on, say) use what the device has left: they run only
where nothing else waits, a few at a time, so that the row that comes next waits for few.
"""

import asyncio
import contextlib
import math
import threading
import time
import traceback
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from agent.speech.batching.fair import FairQueue
from agent.speech.batching.meter import Load, Meter
from agent.speech.errors import PoolBusy, SpeechError, TooLate

Row = TypeVar("Row")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Bounds:
    """Rows of a batch, rows that may wait, and how many of those may be one call's.

    `max_spare_rows` is the size of a batch of spare rows: what another row may have to wait for.
    """

    max_rows: int = 32
    max_queued: int = 256
    max_queued_per_call: int = 64
    max_spare_rows: int = 8


@dataclass(frozen=True)
class Timed(Generic[Result]):
    """A result, the time its row waited, and the time its batch was on the device."""

    result: Result
    queue_s: float
    device_s: float


@dataclass(eq=False, slots=True)
class _Ticket(Generic[Row, Result]):
    """One row and who waits for its result."""

    row: Row
    future: asyncio.Future[Timed[Result]]
    since_s: float
    until_s: float
    began_s: float = 0.0

    def wanted(self, now_s: float) -> bool:
        """Somebody still waits; may be asked from the worker."""
        return now_s < self.until_s and not self.future.done()


class Batcher(Generic[Row, Result]):
    """Runs `run` on batches of rows in one thread of its own.

    `run` takes 1 to `max_rows` rows, all of one `bucket`, and returns one result a row in their
    order. It is never called on the event loop and never twice at once. `bucket` tells which rows
    may share a batch (rows of like length, say); by default all may. `audio_s` tells how many
    seconds of sound a row and its result stand for. Calls take turns (see `FairQueue`), and what
    one call submits in one bucket is run in that order.

    All methods belong to one event loop; `close` frees the thread.
    """

    def __init__(
        self,
        run: Callable[[list[Row]], Sequence[Result]],
        *,
        name: str,
        device: str = "cpu",
        bounds: Bounds | None = None,
        bucket: Callable[[Row], Hashable] | None = None,
        audio_s: Callable[[Row, Result], float] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.meter = Meter(name, device)
        self._run = run
        self._bounds = bounds or Bounds()
        self._bucket = bucket
        self._audio_s = audio_s
        self._clock = clock
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._loop: asyncio.AbstractEventLoop | None = None
        # The lock guards all below and the meter; it is held for microseconds.
        self._lock = threading.Lock()
        self._queue: FairQueue[_Ticket[Row, Result]] = FairQueue()
        self._spare: FairQueue[_Ticket[Row, Result]] = FairQueue()
        self._awake = False
        self._closed = False

    @property
    def queued(self) -> int:
        """Rows that wait, spare ones left out."""
        return len(self._queue)

    @property
    def load(self) -> Load:
        """How busy it is; costs a sort of the last rows' queue times. Spare rows do not wait."""
        with self._lock:
            return self.meter.load(
                self._clock(), [ticket.since_s for ticket in self._queue.items()]
            )

    async def submit(
        self,
        row: Row,
        *,
        call: Hashable = None,
        within_s: float | None = None,
        spare: bool = False,
    ) -> Result:
        """Return the model's result for `row`, as `timed` does."""
        return (await self.timed(row, call=call, within_s=within_s, spare=spare)).result

    async def timed(
        self,
        row: Row,
        *,
        call: Hashable = None,
        within_s: float | None = None,
        spare: bool = False,
    ) -> Timed[Result]:
        """Return the model's result for `row`, which belongs to `call` (None: to nobody's).

        A caller who is cancelled, or whose time is over, leaves the queue at once; what the model
        makes of a row that it has already is dropped. A `spare` row gives way to all others.

        Raises:
            PoolBusy: too many rows wait already, in all or of this call.
            TooLate: there is no result after `within_s`.
            SpeechError: the batcher is closed, or the model failed on this row.
        """
        counters = self.meter.counters
        loop = self._loop = asyncio.get_running_loop()
        now_s = self._clock()
        until_s = math.inf if within_s is None else now_s + within_s
        ticket: _Ticket[Row, Result] = _Ticket(row, loop.create_future(), now_s, until_s)
        bucket = self._bucket(row) if self._bucket else None
        queue = self._spare if spare else self._queue
        with self._lock:
            self._admit(queue, call)
            place = queue.put(ticket, call, bucket)
            if not self._awake:
                # One loop iteration later, so that callers whose requests arrive together (one
                # tick of the voice detector) share the first batch too.
                self._awake = True
                loop.call_soon(self._wake)
        timer = None if within_s is None else loop.call_later(within_s, self._expire, ticket)
        try:
            timed = await ticket.future
            counters.served += 1
            return timed
        except asyncio.CancelledError:
            counters.cancelled += 1
            if ticket.future.done() and not ticket.future.cancelled():
                ticket.future.exception()  # seen, though its reader is gone
            raise
        except TooLate:
            counters.expired += 1
            raise
        except _Stopped:
            counters.stopped += 1
            raise
        except SpeechError:
            counters.failed += 1
            raise
        finally:
            if timer is not None:
                timer.cancel()
            with self._lock:
                queue.remove(place)

    async def close(self) -> None:
        """Refuse what waits, let the batch in the model end, and free the thread."""
        with self._lock:
            already, self._closed = self._closed, True
            waiting = self._queue.items() + self._spare.items()
            self._queue.clear()
            self._spare.clear()
        if already:
            return
        for ticket in waiting:
            self._fail(ticket, self._stopped())
        # The worker takes its jobs in turn: this one comes after the last batch.
        await asyncio.get_running_loop().run_in_executor(self._executor, _nothing)
        self._executor.shutdown(wait=False)

    def _admit(self, queue: FairQueue[_Ticket[Row, Result]], call: Hashable) -> None:
        if self._closed:
            raise self._stopped()
        bounds, name = self._bounds, self.meter.model
        if len(queue) >= bounds.max_queued:
            self.meter.counters.refused += 1
            raise PoolBusy(f"{name}: {bounds.max_queued} requests are waiting already")
        if call is not None and queue.waiting_of(call) >= bounds.max_queued_per_call:
            self.meter.counters.refused += 1
            raise PoolBusy(f"{name}: {bounds.max_queued_per_call} requests of this call wait")

    def _wake(self) -> None:
        if not self._closed:
            self._executor.submit(self._work)

    def _work(self) -> None:
        """Run batches until nothing waits; in the worker."""
        while batch := self._next():
            try:
                results, audio_s = self._checked(batch)
            # Whatever it is, the worker must outlive it, or every later caller waits for ever.
            except BaseException as error:
                audio_s = self._one_by_one(batch, error)
                self._free(audio_s)
            else:
                self._post(self._settle, batch, results, self._free(audio_s))

    def _next(self) -> list[_Ticket[Row, Result]]:
        """Take the next batch, leaving out those who have gone; none where nothing waits."""
        bounds = self._bounds
        with self._lock:
            while True:
                spare = not self._queue
                queue, most = (
                    (self._spare, bounds.max_spare_rows)
                    if spare
                    else (self._queue, bounds.max_rows)
                )
                if not (taken := queue.take(most)):
                    self._awake = False
                    return []
                now_s = self._clock()
                if batch := [ticket for ticket in taken if ticket.wanted(now_s)]:
                    for ticket in batch:
                        ticket.began_s = now_s
                    # That a spare row waits is no sign of a device that is behind.
                    waits = [] if spare else [ticket.since_s for ticket in batch]
                    self.meter.began(now_s, waits, len(batch))
                    return batch

    def _free(self, audio_s: float) -> float:
        """Say that the device is free again; return when."""
        with self._lock:
            now_s = self._clock()
            self.meter.ended(now_s, audio_s)
            return now_s

    def _one_by_one(self, batch: list[_Ticket[Row, Result]], error: BaseException) -> float:
        """Run a failed batch row by row: one bad utterance must not cost its neighbours."""
        if len(batch) == 1:
            self._post(self._fail, batch[0], self._as_speech_error(error))
            return 0.0
        # Its frames hold what the batch had on the device, and it may have failed for want of room.
        traceback.clear_frames(error.__traceback__)
        heard_s = 0.0
        for ticket in batch:
            if not ticket.wanted(self._clock()):
                continue
            try:
                results, audio_s = self._checked([ticket])
            except BaseException as own:
                traceback.clear_frames(own.__traceback__)
                self._post(self._fail, ticket, self._as_speech_error(own))
            else:
                heard_s += audio_s
                self._post(self._settle, [ticket], results, self._clock())
        return heard_s

    def _checked(self, batch: list[_Ticket[Row, Result]]) -> tuple[Sequence[Result], float]:
        """Return the results and the seconds of sound they stand for."""
        rows = [ticket.row for ticket in batch]
        results = self._run(rows)
        if len(results) != len(rows):
            raise SpeechError(
                f"{self.meter.model} returned {len(results)} results for {len(rows)} rows"
            )
        if self._audio_s is None:
            return results, 0.0
        return results, sum(map(self._audio_s, rows, results))

    def _post(self, settle: Callable[..., None], *what: object) -> None:
        """Have `settle` called on the loop."""
        assert self._loop is not None
        # A loop that is closed took everybody who waits with it.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(settle, *what)

    def _settle(
        self, batch: list[_Ticket[Row, Result]], results: Sequence[Result], ended_s: float
    ) -> None:
        for ticket, result in zip(batch, results, strict=True):
            if ticket.future.done():
                self.meter.dropped += 1
            else:
                queue_s, device_s = ticket.began_s - ticket.since_s, ended_s - ticket.began_s
                ticket.future.set_result(Timed(result, queue_s, device_s))

    def _fail(self, ticket: _Ticket[Row, Result], error: SpeechError) -> None:
        if not ticket.future.done():
            ticket.future.set_exception(error)

    def _expire(self, ticket: _Ticket[Row, Result]) -> None:
        self._fail(ticket, TooLate(f"{self.meter.model} gave no result in time"))

    def _stopped(self) -> SpeechError:
        return _Stopped(f"{self.meter.model} is stopped")

    def _as_speech_error(self, error: BaseException) -> SpeechError:
        if isinstance(error, SpeechError):
            return error
        wrapped = SpeechError(f"{self.meter.model} failed: {error}")
        wrapped.__cause__ = error
        return wrapped


class _Stopped(SpeechError):
    """The batcher was closed while a row waited."""


def _nothing() -> None:
    """Take a turn in the worker's queue."""
