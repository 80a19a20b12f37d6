"""All calls are looked at together, and each hears only itself."""

import asyncio

import numpy as np
import pytest

from agent.speech.errors import ModelError
from agent.speech.silero import WINDOW, Silero
from agent.speech.vad import MAX_PENDING_S, VoiceDetector

TEXTS = ["what is my balance", "block my card please", "four seven one two", "हाँ जी", "no"]
VOICES = ["en-us+f4", "en-gb-x-rp+m3", "en-us+m7", "hi+f5", "hi+m2"]


@pytest.fixture(scope="module", params=sorted(WINDOW))
def batch(request) -> Silero:
    return Silero(request.param)


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
        assert np.abs(np.array(together) - one).max() < 1e-4


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
    assert np.abs(np.array(rows).T - expected).max() < 1e-4
    for seat in seats:
        batch.close(seat)


def test_a_rate_without_a_net_is_named():
    with pytest.raises(ModelError, match="44100 Hz: use 8000 or 16000"):
        Silero(44_100)


async def until(reached):
    """Let the ticker run until `reached()`; the test's own time limit ends a wait in vain."""
    while not reached():  # noqa: ASYNC110 (the ticker is what is tested; it sets no event)
        await asyncio.sleep(0.001)


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
        assert np.abs(np.array(reported) - alone(batch, windows)).max() < 1e-4


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
