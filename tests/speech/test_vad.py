"""All calls are looked at together, and each hears only itself."""

import asyncio
import logging
from pathlib import Path

import numpy as np
import pytest
import torch

from agent.speech.errors import ModelError, SpeechError
from agent.speech.silero import MAX_ROWS, WINDOW, Silero
from agent.speech.vad import MAX_PENDING_S, VoiceDetector
from tests.speech.caller import until

TEXTS = ["what is my balance", "block my card please", "four seven one two", "हाँ जी", "no"]
VOICES = ["en-us+f4", "en-gb-x-rp+m3", "en-us+m7", "hi+f5", "hi+m2"]


EXACT = 1e-5
CUDA = pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU here")


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((rate, device), marks=marks, id=f"{rate}-{device}")
        for rate in sorted(WINDOW)
        for device, marks in (("cpu", ()), ("cuda", CUDA))
    ],
)
def batch(request) -> Silero:
    return Silero(*request.param)


@pytest.fixture
def calls(batch, say, silence) -> list[np.ndarray]:
    """Return [windows, window] of five calls that start at different times."""
    rate, window = batch.rate_hz, batch.window
    lines = [
        np.concatenate([silence(0.3 * i, rate, seed=i), say(text, voice, rate), silence(0.5, rate)])
        for i, (text, voice) in enumerate(zip(TEXTS, VOICES, strict=True))
    ]
    return [line[: len(line) // window * window].reshape(-1, window) for line in lines]


def alone(batch: Silero, windows: np.ndarray) -> list[float]:
    seat = batch.open()
    heard = [batch.look([seat], window[None])[0] for window in windows]
    batch.close(seat)
    return heard


def test_ragged_calls_together_equal_each_alone(batch, calls):
    expected = [alone(batch, windows) for windows in calls]
    dice = np.random.default_rng(5)
    heard: list[list[float]] = [[] for _ in calls]
    seats: dict[int, int] = {}
    while any(len(h) < len(c) for h, c in zip(heard, calls, strict=True)):
        open_calls = [i for i in range(len(calls)) if len(heard[i]) < len(calls[i])]
        now = [i for i in open_calls if dice.random() < 0.6]
        for i in now:
            if i not in seats:
                seats[i] = batch.open()
        rows = np.stack([calls[i][len(heard[i])] for i in now]) if now else None
        if rows is not None:
            for i, p in zip(now, batch.look([seats[i] for i in now], rows), strict=True):
                heard[i].append(p)
        for i in now:
            if len(heard[i]) == len(calls[i]):
                batch.close(seats.pop(i))
    for together, one in zip(heard, expected, strict=True):
        assert np.abs(np.array(together) - one).max() < EXACT


def test_speech_is_told_from_an_open_line(batch, calls, silence):
    assert all(max(alone(batch, windows)) > 0.9 for windows in calls)
    line = silence(4, batch.rate_hz)
    windows = line[: len(line) // batch.window * batch.window].reshape(-1, batch.window)
    assert max(alone(batch, windows)) < 0.35


def test_a_new_call_does_not_inherit_the_last_ones_state(batch, calls):
    first = alone(batch, calls[0])
    assert alone(batch, calls[0]) == first


def test_more_calls_than_seats_keep_their_own_state(batch, calls):
    expected = alone(batch, calls[0])
    seats = [batch.open() for _ in range(40)]
    rows = [batch.look(seats, np.repeat(w[None], 40, 0)) for w in calls[0]]
    assert np.abs(np.array(rows).T - expected).max() < EXACT
    for seat in seats:
        batch.close(seat)


def test_sixty_four_calls_that_join_leave_and_return_equal_each_alone(batch, calls):
    """Every tick another company: calls take part at random, and new ones take seats left free."""
    dice = np.random.default_rng(7)
    expected = [alone(batch, windows) for windows in calls]
    seats = {}
    heard: list[tuple[int, list[float]]] = []
    for _ in range(250):
        while len(seats) < MAX_ROWS and dice.random() < 0.5:
            heard.append((int(dice.integers(len(calls))), []))
            seats[len(heard) - 1] = batch.open()
        now = [n for n in seats if dice.random() < 0.5]
        if not now:
            continue
        windows = np.stack([calls[heard[n][0]][len(heard[n][1])] for n in now])
        for n, p in zip(now, batch.look([seats[n] for n in now], windows), strict=True):
            line, so_far = heard[n]
            so_far.append(p)
            if len(so_far) == len(calls[line]) or dice.random() < 0.01:
                batch.close(seats.pop(n))
    for seat in seats.values():
        batch.close(seat)
    assert sum(len(so_far) == len(calls[line]) for line, so_far in heard) > 5
    for line, so_far in heard:
        together, one = np.array(so_far), np.array(expected[line][: len(so_far)])
        assert np.abs(together - one).max(initial=0) < EXACT


@pytest.mark.parametrize(
    ("device", "message"),
    [
        ("tpu", "device 'tpu' is not known: use cpu"),
        ("mps", "device 'mps' is not known: use cpu"),
        ("cuda:99", "device 'cuda:99' is not there"),
    ],
)
def test_a_device_that_is_not_there_is_named(device, message):
    with pytest.raises(ModelError, match=message):
        Silero(8_000, device)


def test_what_is_not_a_window_is_named(batch):
    seat = batch.open()
    window = batch.window
    for windows, told in [
        (np.full((1, window), np.nan, np.float32), "float32"),
        (np.zeros((1, window - 1), np.int16), rf"int16 \[1, {window - 1}\]"),
        (np.zeros((2, window), np.int16), rf"\[2, {window}\]"),
    ]:
        with pytest.raises(SpeechError, match=told):
            batch.look([seat], windows)
    with pytest.raises(SpeechError, match="at most 64"):
        batch.look([seat] * 65, np.zeros((65, window), np.int16))
    batch.close(seat)


def test_a_rate_without_a_net_is_named():
    with pytest.raises(ModelError, match="44100 Hz: use 8000 or 16000"):
        Silero(44_100)


async def heard_by_all(detector, calls, chunk):
    """Feed all calls in turn, `chunk` bytes each, and return what was reported of each."""
    heard: list[list[float]] = [[] for _ in calls]
    listeners = [detector.join(h.append) for h in heard]
    streams = [c.astype("<i2").tobytes() for c in calls]
    for begin in range(0, max(map(len, streams)), chunk):
        for listener, stream in zip(listeners, streams, strict=True):
            listener.feed(stream[begin : begin + chunk])
    await until(lambda: all(len(h) == len(c) for h, c in zip(heard, calls, strict=True)))
    for listener in listeners:
        listener.close()
    return heard


@pytest.mark.parametrize("chunk", [320, 1_000, 1_000_000])
async def test_the_shared_ticker_reports_every_window_in_order(batch, calls, chunk):
    heard = await heard_by_all(VoiceDetector(batch), calls, chunk)
    for reported, windows in zip(heard, calls, strict=True):
        assert np.abs(np.array(reported) - alone(batch, windows)).max() < EXACT


async def test_a_call_that_left_hears_nothing_more(batch, calls):
    detector = VoiceDetector(batch)
    heard: list[float] = []
    listener = detector.join(heard.append)
    listener.feed(calls[0].tobytes())
    listener.close()
    listener.close()
    others = await heard_by_all(detector, calls[1:2], 320)
    assert others[0]
    assert heard == []


async def test_a_call_may_leave_while_its_neighbours_window_is_reported(batch, calls):
    detector = VoiceDetector(batch)
    heard: list[float] = []
    second = None
    first = detector.join(lambda p: second.close())
    second = detector.join(heard.append)
    first.feed(calls[0][0].tobytes())
    second.feed(calls[1][0].tobytes())
    await asyncio.sleep(0.05)
    assert heard == []
    first.close()


async def test_a_flood_of_audio_is_bounded_and_keeps_its_place(batch):
    detector = VoiceDetector(batch)
    heard: list[float] = []
    listener = detector.join(heard.append)
    windows = 2 * MAX_PENDING_S * batch.rate_hz // batch.window
    listener.feed(bytes(2 * windows * batch.window))
    skipped = len(heard)
    assert 0 < skipped <= windows / 2 + 1
    await until(lambda: len(heard) == windows)
    listener.close()


async def test_a_sample_that_comes_in_two_halves_is_one_sample(batch, calls):
    """Pieces of odd length, as a socket may cut them, lose nothing and shift nothing."""
    (heard,) = await heard_by_all(VoiceDetector(batch), calls[:1], 333)
    assert np.abs(np.array(heard) - alone(batch, calls[0])).max() < EXACT


async def test_ten_minutes_of_silence_take_no_memory():
    def resident_pages() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1])

    detector = VoiceDetector(Silero(8_000))
    heard = np.zeros(600 * 8_000 // 256)
    place = iter(range(len(heard)))
    listener = detector.join(lambda p: heard.__setitem__(next(place), p))
    for number in range(100):
        listener.feed(bytes(6 * 2 * 8_000))
        await until(lambda: not listener.ready)
        if number == 10:
            before = resident_pages()
    assert next(place, None) is None
    assert heard.max() < 0.5
    assert resident_pages() - before < 1_000  # 4 MB
    listener.close()


async def test_calls_that_come_and_go_all_day_reuse_their_seats(batch):
    detector = VoiceDetector(batch)
    seats = set()
    for _ in range(500):
        listeners = [detector.join(lambda p: None) for _ in range(3)]
        seats |= {each.seat.index for each in listeners}
        for each in listeners:
            each.close()
    assert len(seats) <= 70  # what the tests before had open, and three


async def test_a_net_that_fails_is_silence_until_it_works_again(batch, calls, caplog):
    """The GPU may be lost: calls go on by keys, and their clocks of silence go on too."""
    detector = VoiceDetector(batch)
    heard: list[float] = []
    listener = detector.join(heard.append)
    net, batch._net = batch._net, None
    try:
        with caplog.at_level(logging.ERROR):
            listener.feed(calls[0][:3].tobytes())
            await until(lambda: len(heard) == 3)
    finally:
        batch._net = net
    assert heard == [0.0] * 3
    assert len(caplog.records) == 1
    listener.feed(calls[0].tobytes())
    await until(lambda: len(heard) == 3 + len(calls[0]))
    assert max(heard) > 0.9
    assert detector.meter.counters.failed == 3
    assert detector.meter.counters.served == len(calls[0])
    listener.close()


async def test_a_call_that_cannot_take_its_windows_costs_its_neighbours_nothing(
    batch, calls, caplog
):
    detector = VoiceDetector(batch)

    def broken(probability: float) -> None:
        raise RuntimeError("the call has a bug")

    bad = detector.join(broken)
    bad.feed(calls[1].tobytes())
    (heard,) = await heard_by_all(detector, calls[:1], 320)
    assert np.abs(np.array(heard) - alone(batch, calls[0])).max() < EXACT
    assert bad.closed
    assert "the call has a bug" in caplog.text


async def test_the_load_tells_who_waits_and_how_much_is_heard(batch, calls):
    detector = VoiceDetector(batch)
    listener = detector.join(lambda p: None)
    listener.feed(calls[0][:2].tobytes())
    assert detector.load.queued == 1
    await until(lambda: not listener.ready)
    load = detector.load
    assert load.queued == 0
    assert load.rtf is not None
    assert load.rtf > 0
    assert detector.meter.audio_s == pytest.approx(2 * batch.window / batch.rate_hz)
    detector.close()
    assert listener.closed
