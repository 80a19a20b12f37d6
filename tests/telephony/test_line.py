"""What both legs share keeps order, bounds and the end."""

import asyncio

import pytest

from agent.call.leg import Audio, Gone, Key, LegEvent, Marked
from telephony.line import EVENTS_KEPT, Line


class Clock:
    def __init__(self) -> None:
        self.now_s = 5.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def line(clock: Clock) -> Line:
    return Line(8000, heard_after_ms=100, clock_s=clock)


async def all_of(line: Line) -> list[LegEvent]:
    return [event async for event in line.events()]


async def test_nothing_comes_behind_the_end(line: Line) -> None:
    line.offer(Key("1"))
    assert line.close("hangup")
    assert not line.close("lost")
    line.offer(Key("2"))
    assert await all_of(line) == [Key("1"), Gone("hangup")]


async def test_the_clock_starts_when_the_line_opens(line: Line, clock: Clock) -> None:
    clock.now_s += 1.5
    assert line.now_ms() == pytest.approx(1500)


async def test_a_reader_that_waits_is_woken(line: Line) -> None:
    reading = asyncio.create_task(all_of(line))
    await asyncio.sleep(0)
    line.offer(Key("1"))
    await asyncio.sleep(0)
    line.close("hangup")
    assert await reading == [Key("1"), Gone("hangup")]


async def test_a_reader_far_behind_loses_old_audio_and_no_key(line: Line) -> None:
    line.offer(Key("1"))
    for n in range(EVENTS_KEPT):
        line.offer(Audio(b"", n))
    line.close("hangup")
    events = await all_of(line)
    assert events[0] == Key("1")
    assert events[1] == Audio(b"", EVENTS_KEPT - 1)
    assert len(events) == 3


async def test_a_flood_of_keys_is_bounded(line: Line) -> None:
    for _ in range(3 * EVENTS_KEPT):
        line.offer(Key("1"))
    line.close("hangup")
    assert len(await all_of(line)) == EVENTS_KEPT + 1


async def test_a_mark_is_told_once_its_sound_was_heard(line: Line, clock: Clock) -> None:
    line.mark_left("said")
    clock.now_s += 0.09
    line.tick()
    clock.now_s += 0.02
    line.offer(Key("1"))
    line.tick()
    line.mark_left("dropped")
    line.clear()
    clock.now_s += 1
    line.tick()
    line.close("hangup")
    assert await all_of(line) == [Key("1"), Marked("said"), Gone("hangup")]


async def test_who_waits_to_play_goes_on_as_room_is_made(line: Line) -> None:
    playing = asyncio.create_task(line.play(bytes(16 * 2020)))
    await asyncio.sleep(0)
    line.take(80)
    await asyncio.sleep(0)
    assert not playing.done()
    line.take(80)
    await playing


async def test_the_end_frees_who_waits_to_play(line: Line) -> None:
    playing = asyncio.create_task(line.play(bytes(16 * 5000)))
    await asyncio.sleep(0)
    line.close("lost")
    await playing
    await line.play(bytes(16 * 5000))
    assert line.playout.idle
