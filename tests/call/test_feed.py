"""A line with gaps: what was said before one ends in it, and no gap makes words out of noise."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator

import numpy as np
import pytest
import pytest_asyncio
from numpy.typing import NDArray

from agent.call.feed import MOST_GAP_S, Feed
from agent.speech.espeak import Request, Worker
from agent.speech.local import LocalPool
from agent.speech.pool import Final, SpeechEvent, SpeechStarted, SpeechStream
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.whole import WholeTranscriber

pytestmark = pytest.mark.asyncio(loop_scope="module")

Pcm = NDArray[np.int16]
RATE_HZ = 8000
FRAME = RATE_HZ // 50
LINE_NOISE = 104.0
"""RMS of the noise on a telephone line: -50 dB of full scale."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def pool() -> AsyncIterator[LocalPool]:
    async with LocalPool(WholeTranscriber(DemoRecogniser())) as pool:
        yield pool


@pytest.fixture(scope="module")
def say() -> Iterator[Callable[[str], Pcm]]:
    worker = Worker()
    yield lambda text: worker.render(
        Request(text, "en-us+f4", RATE_HZ, wpm=150, pitch=45, volume=60)
    )
    worker.stop()


def noise(seconds: float, seed: int) -> Pcm:
    sound = np.random.default_rng(seed).normal(0, LINE_NOISE, round(seconds * RATE_HZ))
    return sound.astype(np.int16)


class Far:
    """The far end of a line: what it sends comes in frames, after gaps."""

    def __init__(self, stream: SpeechStream) -> None:
        self.feed = Feed(stream)
        self._at = 0

    def sends(self, sound: Pcm) -> None:
        for begin in range(0, len(sound), FRAME):
            piece = sound[begin : begin + FRAME]
            self.feed.put(piece.tobytes(), self._at)
            self._at += len(piece)

    def is_cut(self, seconds: float) -> None:
        self._at += round(seconds * RATE_HZ)


async def heard(stream: SpeechStream, far: Far) -> list[SpeechEvent]:
    """Return what was heard of all that was sent: words after it are heard last."""
    found: list[SpeechEvent] = []
    async for event in stream.events():
        found.append(event)
        if isinstance(event, Final) and event.to_sample > far.feed.fed - 4 * RATE_HZ:
            return found
    raise AssertionError("the stream ended")


async def started(pool: LocalPool, seed: int, last: Pcm) -> int:
    """Return how often somebody began to speak on a faltering line, before `last` is said."""
    chance = np.random.default_rng(seed)
    async with pool.stream(RATE_HZ, ["en"]) as stream:
        far = Far(stream)
        far.sends(noise(2.0, seed))
        far.is_cut(1.27)
        for number in range(12):
            far.sends(noise(chance.uniform(0.04, 0.12), 1000 * seed + number))
            far.is_cut(chance.uniform(0.08, 0.2))
        far.sends(np.concatenate([noise(2.0, seed + 1), last, noise(1.5, seed + 2)]))
        events = await heard(stream, far)
    return sum(isinstance(event, SpeechStarted) for event in events) - 1


async def test_gaps_cut_no_words_out_of_a_lines_noise(
    pool: LocalPool, say: Callable[[str], Pcm]
) -> None:
    """Digital silence in the same gaps makes some of these lines speak."""
    last = say("block my card")
    counts = await asyncio.gather(*(started(pool, seed, last) for seed in range(16)))
    assert counts == [0] * 16


async def test_words_before_a_gap_end_in_it(pool: LocalPool, say: Callable[[str], Pcm]) -> None:
    question = say("what is my balance")
    async with pool.stream(RATE_HZ, ["en"]) as stream:
        far = Far(stream)
        far.sends(np.concatenate([noise(1.0, 1), question]))
        far.is_cut(2.0)
        far.sends(noise(0.1, 2))
        final = (await heard(stream, far))[-1]
    assert isinstance(final, Final)
    assert final.text == "what is my balance"
    assert final.to_sample < RATE_HZ + len(question) + RATE_HZ // 4


async def test_a_gap_counts_as_it_lasted_but_for_a_very_long_one(pool: LocalPool) -> None:
    async with pool.stream(RATE_HZ, ["en"]) as stream:
        far = Far(stream)
        far.sends(noise(1.0, 1))
        far.is_cut(0.04)
        far.sends(noise(1.0, 2))
        assert far.feed.fed == 2 * RATE_HZ  # jitter is no gap
        far.is_cut(1.0)
        far.sends(noise(1.0, 3))
        assert far.feed.fed == far.feed.clock
        far.is_cut(60.0)
        before = far.feed.fed
        far.sends(noise(0.02, 4))
        assert far.feed.fed - before == MOST_GAP_S * RATE_HZ + FRAME


class Tape:
    """A stream that keeps what it is fed."""

    rate_hz = RATE_HZ

    def __init__(self) -> None:
        self.fed: list[Pcm] = []

    def feed(self, pcm: bytes) -> None:
        self.fed.append(np.frombuffer(pcm, np.int16))


def rms(sound: Pcm) -> float:
    return float(np.sqrt(np.mean(sound.astype(np.float64) ** 2)))


@pytest.mark.parametrize("level", [0.0, 12.0, 104.0, 1840.0])
async def test_a_gap_is_filled_as_loud_as_the_line_is_between_words(level: float) -> None:
    tape = Tape()
    far = Far(tape)  # type: ignore[arg-type]
    quiet = np.random.default_rng(1).normal(0, level, RATE_HZ).astype(np.int16)
    tone = (8000 * np.sin(np.arange(RATE_HZ))).astype(np.int16)
    far.sends(np.concatenate([quiet, tone]))
    far.is_cut(0.5)
    far.sends(quiet)
    (fill,) = [piece for piece in tape.fed if len(piece) == RATE_HZ // 2]
    assert rms(fill) == pytest.approx(rms(quiet), rel=0.25)
