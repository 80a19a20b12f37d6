"""What a line should never carry, and does: each gets an answer, and the pool serves on."""

import asyncio
import gc
import itertools
import threading
import tracemalloc
from collections.abc import Callable, Sequence

import numpy as np
import pytest

from agent.speech.batching.batcher import Bounds
from agent.speech.errors import SpeechError
from agent.speech.local import LocalPool
from agent.speech.pool import Final, SpeechStarted, SpeechStopped
from agent.speech.recogniser.rows import AsrResult, AsrRow
from agent.speech.vad import VoiceDetector
from agent.speech.whole import WholeTranscriber
from tests.speech.caller import Caller, until
from tests.speech.test_local import FRAME

RATE_HZ = 8_000
MINUTE = 60 * RATE_HZ


@pytest.fixture
async def pool(recogniser):
    async with LocalPool(WholeTranscriber(recogniser)) as pool:
        yield pool


async def feed(pool: LocalPool, stream, pcm: np.ndarray) -> None:
    """Feed `pcm` no faster than it is looked at, a second at a time."""
    for at in range(0, len(pcm), RATE_HZ):
        stream.feed(pcm[at : at + RATE_HZ].tobytes())
        await until(lambda: not pool.load.unlooked)


async def heard_after(pool: LocalPool, stream, caller: Caller, say, silence) -> str:
    """Return what the pool makes of a plain word now."""
    before = len(caller.of(Final))
    await feed(pool, stream, np.concatenate([say("lost"), silence(1.2)]))
    return (await caller.until(Final, before + 1))[-1].text


async def test_half_a_sample_is_refused_before_it_turns_a_call_into_noise(pool, say, silence):
    async with pool.stream(RATE_HZ, ["en"]) as stream:
        with pytest.raises(SpeechError, match="321 bytes are no whole number of int16 samples"):
            stream.feed(bytes(FRAME + 1))
        assert await heard_after(pool, stream, Caller(stream), say, silence) == "lost"


async def test_a_question_that_expects_no_language_is_refused(pool):
    async with pool.stream(RATE_HZ, ["en"]) as stream:
        with pytest.raises(SpeechError, match="at least one language"):
            stream.expect([])


@pytest.mark.parametrize("rate_hz", [0, 11_025, 48_000])
async def test_another_rate_is_refused(pool, rate_hz):
    with pytest.raises(SpeechError, match=f"{rate_hz} Hz; it hears"):
        async with pool.stream(rate_hz, ["en"]):
            pass


async def test_nothing_fed_is_nothing_heard(pool, say, silence):
    async with pool.stream(RATE_HZ, ["en"]) as stream:
        caller = Caller(stream)
        for _ in range(100):
            stream.feed(b"")
        assert await heard_after(pool, stream, caller, say, silence) == "lost"
        assert len(caller.of(Final)) == 1


async def test_a_line_stuck_at_full_scale_and_a_clipped_voice_are_answered(pool, say, silence):
    async with pool.stream(RATE_HZ, ["en"]) as stream:
        caller = Caller(stream)
        stuck = np.full(3 * RATE_HZ, 32_767, np.int16)
        square = np.tile(np.repeat(np.int16([32_767, -32_768]), 20), 3 * RATE_HZ // 40)
        await feed(pool, stream, np.concatenate([stuck, silence(1), square, silence(1)]))
        loud = np.clip(say("what is my balance").astype(int) * 20, -32_768, 32_767)
        await feed(pool, stream, np.concatenate([loud.astype(np.int16), silence(1.2)]))
        await until(lambda: len(caller.of(Final)) == len(caller.of(SpeechStarted)) > 0)
        assert all(final.text in ("", "what is my balance") for final in caller.of(Final))
        assert await heard_after(pool, stream, caller, say, silence) == "lost"


class Certain:
    """Stands in for the voice detector where hours pass: all that sounds is speech, at once."""

    waiting = 0

    def __init__(self, detector: VoiceDetector) -> None:
        self.silero = detector.silero
        self.load = detector.load
        self.meter = detector.meter
        self._detector = detector

    def join(self, on_window: Callable[[float], None]) -> "CertainListener":
        return CertainListener(on_window, self.silero.window)

    def close(self) -> None:
        self._detector.close()


class CertainListener:
    closed = False

    def __init__(self, on_window: Callable[[float], None], window: int) -> None:
        self._on_window = on_window
        self._window = window

    def feed(self, pcm: bytes) -> None:
        """Take whole windows."""
        samples = np.frombuffer(pcm, np.int16).reshape(-1, self._window)
        for loudest in np.abs(samples).max(1):
            self._on_window(0.9 if loudest > 500 else 0.1)

    def close(self) -> None:
        self.closed = True


def certain(pool: LocalPool) -> LocalPool:
    pool._detectors[RATE_HZ] = Certain(pool._detectors[RATE_HZ])
    return pool


WINDOW = 256


async def grown_by(stream, caller: Caller, pcm: np.ndarray, times: int) -> int:
    """Return how many bytes more are kept after `pcm` has come so often, and nothing is under way.

    An utterance that is still spoken may be.
    """
    pcm = pcm[: len(pcm) // WINDOW * WINDOW]
    gc.collect()
    tracemalloc.start()
    for _ in range(times):
        for at in range(0, len(pcm), 32 * WINDOW):
            stream.feed(pcm[at : at + 32 * WINDOW].tobytes())
            await asyncio.sleep(0)
    await until(lambda: len(caller.of(Final)) == len(caller.of(SpeechStopped)))
    gc.collect()
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return grown


async def test_ten_minutes_of_silence_are_kept_by_nobody(pool, silence):
    async with certain(pool).stream(RATE_HZ, ["en", "hi"]) as stream:
        caller = Caller(stream)
        grown = await grown_by(stream, caller, silence(60), 10)
        assert caller.events == []
        assert grown < 100_000  # the minutes are 9.6 MB


async def test_ten_minutes_of_silence_at_once_do_not_hold_the_line_up(pool, say, silence):
    async with pool.stream(RATE_HZ, ["en"]) as stream:
        caller = Caller(stream)
        stream.feed(silence(600).tobytes())
        await until(lambda: not pool.load.unlooked)
        assert caller.events == []
        assert await heard_after(pool, stream, caller, say, silence) == "lost"


class Counting:
    """A recogniser that tells how much it was given."""

    rate_hz = RATE_HZ
    languages = ("en",)
    label = "counting"

    def __init__(self) -> None:
        self.samples = 0
        self.gate = threading.Event()
        self.gate.set()

    def bucket(self, seconds: float, hints: tuple[str, ...], before: str) -> None:
        return None

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        self.gate.wait()
        results = []
        for row in rows:
            self.samples += len(row.pcm)
            words = (str(len(row.pcm)),)
            results.append(AsrResult(words[0], "en", 1.0, words, accepted=True))
        return results


async def test_a_monologue_of_half_an_hour_comes_in_pieces_none_lost_and_nothing_kept(silence):
    counting = Counting()
    talk = np.random.default_rng(1).normal(0, 3_000, 12 * RATE_HZ).astype(np.int16)
    minute = np.resize(np.concatenate([talk, silence(0.1)]), MINUTE)
    transcriber = WholeTranscriber(counting, max_utterance_ms=9_500)
    async with LocalPool(transcriber) as pool, certain(pool).stream(RATE_HZ, ["en"]) as stream:
        caller = Caller(stream)
        grown = await grown_by(stream, caller, minute, 30)
        stream.feed(bytes(2 * 64 * WINDOW))
        await until(lambda: len(caller.of(Final)) == len(caller.of(SpeechStarted)))
    finals, stops = caller.of(Final), caller.of(SpeechStopped)
    assert len(finals) >= 30 * 60 / 9.6
    assert [final.to_sample for final in finals] == [stop.to_sample for stop in stops]
    assert all(final.text for final in finals)
    for one, after in itertools.pairwise(finals):
        assert one.to_sample <= after.from_sample <= one.to_sample + RATE_HZ // 5
    assert counting.samples > 29 * MINUTE
    assert grown < 1_000_000  # the half hour is 29 MB; what is left are the events kept here
    assert pool.heard.errors == pool.heard.dropped_events == 0


async def test_a_full_queue_is_an_utterance_not_understood_and_the_next_is_heard(say, silence):
    counting = Counting()
    transcriber = WholeTranscriber(counting, bounds=Bounds(max_rows=1, max_queued=1))
    async with LocalPool(transcriber) as pool:
        counting.gate.clear()
        async with (
            pool.stream(RATE_HZ, ["en"]) as one,
            pool.stream(RATE_HZ, ["en"]) as two,
            pool.stream(RATE_HZ, ["en"]) as three,
        ):
            callers = [Caller(stream) for stream in (one, two, three)]
            word = np.concatenate([silence(0.3), say("lost"), silence(1.2)])
            for caller in callers:
                await caller.say(word)
                await caller.until(SpeechStopped)
                await asyncio.sleep(0.02)
            (refused,) = await callers[2].until(Final)
            assert (refused.text, refused.confidence) == ("", 0.0)
            assert pool.heard.errors == 1
            counting.gate.set()
            for caller in callers[:2]:
                (final,) = await caller.until(Final)
                assert final.text
            await callers[2].say(word)
            assert (await callers[2].until(Final, 2))[1].text
