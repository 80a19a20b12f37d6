"""One clock for all calls: steady, without bursts, and no call can stop it."""

import asyncio
import logging
import time

import pytest

from telephony.ticker import DROP_AFTER_S, PERIOD_S, Ticker


class Subscriber:
    def __init__(self, wanted: int) -> None:
        self.at: list[float] = []
        self.wanted = wanted
        self.done = asyncio.Event()

    def __call__(self) -> None:
        self.at.append(asyncio.get_running_loop().time())
        if len(self.at) >= self.wanted:
            self.done.set()


async def test_every_subscriber_is_called_on_every_tick_until_it_leaves() -> None:
    ticker = Ticker()
    early, late = Subscriber(3), Subscriber(6)
    ticker.subscribe(early)
    ticker.subscribe(late)
    await early.done.wait()
    ticker.unsubscribe(early)
    ticker.unsubscribe(early)
    await late.done.wait()
    ticker.stop()
    assert len(early.at) == 3
    assert ticker.lag_ms(50) >= 0


async def test_the_clock_does_not_drift() -> None:
    ticker = Ticker()
    subscriber = Subscriber(25)
    began = asyncio.get_running_loop().time()
    ticker.subscribe(subscriber)
    await subscriber.done.wait()
    ticker.stop()
    due = [began + PERIOD_S * (n + 1) for n in range(25)]
    # A busy machine makes ticks late, never early, and lateness does not add up.
    assert all(at >= d - 0.002 for at, d in zip(subscriber.at, due, strict=True))
    assert min(at - d for at, d in zip(subscriber.at, due, strict=True)) < PERIOD_S


async def test_ticks_missed_in_a_stall_are_dropped_and_counted() -> None:
    ticker = Ticker()
    subscriber = Subscriber(2)
    ticker.subscribe(subscriber)
    await subscriber.done.wait()
    time.sleep(DROP_AFTER_S + 0.1)  # noqa: ASYNC251 (the stall itself)
    stalled = len(subscriber.at)
    await asyncio.sleep(0.001)
    assert len(subscriber.at) - stalled <= 2
    assert ticker.dropped >= 10
    assert ticker.lag_ms(100) >= 200
    ticker.stop()


async def test_a_broken_call_does_not_stop_the_clock_of_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken() -> None:
        raise RuntimeError("broken")

    ticker = Ticker()
    healthy = Subscriber(3)
    ticker.subscribe(broken)
    ticker.subscribe(healthy)
    with caplog.at_level(logging.ERROR):
        await healthy.done.wait()
    ticker.stop()
    assert len(caplog.records) == 1


def test_a_clock_that_never_ran_has_no_lag() -> None:
    assert Ticker().lag_ms(99) == 0.0
