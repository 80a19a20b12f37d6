"""Utterances on their way to a recogniser: looked at while they go on, then heard whole."""

import asyncio
import itertools
import threading
from collections.abc import Sequence

import numpy as np
import pytest

from agent.speech.batching.batcher import Bounds
from agent.speech.errors import PoolBusy, SpeechError
from agent.speech.recogniser.rows import AsrResult, AsrRow, refused
from agent.speech.transcriber import Asked
from agent.speech.whole import ROLLING_S, WholeTranscriber

RATE_HZ = 8_000
WORD = RATE_HZ // 2
"""Samples of a word: so many of one level."""


def said(words: range) -> np.ndarray:
    """Return an utterance of numbers, each as a level."""
    return np.repeat(np.array(words, np.int16), WORD)


class Reader:
    """A recogniser that reads such an utterance exactly; its gate holds a batch back."""

    rate_hz = RATE_HZ
    languages = ("en", "hi")
    label = "reader"

    def __init__(self) -> None:
        self.rows: list[AsrRow] = []
        self.gate = threading.Event()
        self.gate.set()

    def bucket(self, seconds: float, hints: tuple[str, ...], before: str) -> None:
        return None

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        self.rows += rows
        self.gate.wait()
        return [self._read(row) for row in rows]

    def _read(self, row: AsrRow) -> AsrResult:
        levels = [level for level, _ in itertools.groupby(row.pcm.tolist())]
        words = tuple(str(level) for level in levels if level)
        if not words:
            return refused(row.languages[0])
        begins_s = len(row.begins.split()) * WORD / RATE_HZ if row.timed and row.begins else None
        return AsrResult(" ".join(words), row.languages[-1], 1.0, words, True, begins_s)


@pytest.fixture
def reader() -> Reader:
    return Reader()


def ask(call: str = "caller", *languages: str) -> Asked:
    return Asked(RATE_HZ, languages or ("en", "hi"), (), call)


async def speak(utterance, pcm: np.ndarray, piece: int = WORD // 2) -> None:
    """Feed `pcm`, letting each look end before the next piece comes."""
    for at in range(0, len(pcm), piece):
        utterance.feed(pcm[at : at + piece])
        if utterance._look is not None:
            await asyncio.wait([utterance._look])


async def test_a_long_utterance_is_looked_at_through_a_window_that_rolls_along(reader):
    transcriber = WholeTranscriber(reader, partial_ms=500, max_utterance_ms=29_000)
    partials: list[str] = []
    utterance = transcriber.begin(ask(), lambda text, _: partials.append(text))
    story = said(range(1, 59))
    await speak(utterance, story)
    looks = [len(row.pcm) / RATE_HZ for row in reader.rows]
    assert max(looks) <= ROLLING_S + 1
    assert len(looks) > 50
    assert partials[-1] == " ".join(str(word) for word in range(1, 58))
    for shorter, longer in itertools.pairwise(partials):
        assert longer.startswith(f"{shorter} ")
    rolled = next(row for row in reader.rows if row.before)
    first = int(rolled.pcm[0])
    assert rolled.before.split()[-1] == str(first - 1)
    assert len(rolled.before.split()) <= 40
    assert rolled.begins.startswith(str(first))
    result, _ = await utterance.finish(len(story), 60)
    assert len(result.words) == 58
    assert len(reader.rows[-1].pcm) == len(story)
    await transcriber.close()


async def test_what_was_settled_in_one_language_goes_on_in_it(reader):
    transcriber = WholeTranscriber(reader, partial_ms=500)
    utterance = transcriber.begin(ask(), lambda text, language: None)
    await speak(utterance, said(range(1, 6)))
    assert [row.languages for row in reader.rows[:2]] == [("en", "hi")] * 2
    assert reader.rows[-1].languages == ("hi",)
    await utterance.finish(5 * WORD, 60)
    assert reader.rows[-1].languages == ("en", "hi")
    await transcriber.close()


async def held(transcriber: WholeTranscriber, reader: Reader) -> asyncio.Task:
    """Return the task of a final that the device is held at."""
    reader.gate.clear()
    other = transcriber.begin(ask("other"), lambda text, language: None)
    other.feed(said(range(1, 2)))
    task = asyncio.create_task(other.finish(WORD, 60))
    while not reader.rows:  # noqa: ASYNC110 (a thread gets there)
        await asyncio.sleep(0.001)
    return task


async def test_a_final_goes_before_looks_that_have_waited_longer(reader):
    transcriber = WholeTranscriber(reader, partial_ms=30_000, bounds=Bounds(max_rows=1))
    busy = await held(transcriber, reader)
    looking = transcriber.begin(ask("looking"), lambda text, language: None)
    looking.feed(said(range(5, 70)))
    await asyncio.sleep(0)
    ending = transcriber.begin(ask("ending"), lambda text, language: None)
    ending.feed(said(range(2, 3)))
    final = asyncio.create_task(ending.finish(WORD, 60))
    await asyncio.sleep(0)
    assert transcriber.waiting == 1
    reader.gate.set()
    await asyncio.wait([busy, final, looking._look])
    assert [int(row.pcm[0]) for row in reader.rows] == [1, 2, 5]
    await transcriber.close()


async def test_a_look_that_waits_too_long_is_dropped_and_the_final_is_not(reader):
    transcriber = WholeTranscriber(reader, partial_ms=10)
    busy = await held(transcriber, reader)
    partials: list[str] = []
    utterance = transcriber.begin(ask(), lambda text, _: partials.append(text))
    await speak(utterance, said(range(5, 7)))
    reader.gate.set()
    await busy
    result, timings = await utterance.finish(2 * WORD, 60)
    assert (result.text, partials) == ("5 6", [])
    assert len(reader.rows) == 2
    assert timings.queue_ms >= 0
    assert timings.device_ms > 0
    await transcriber.close()


async def test_a_caller_who_hangs_up_takes_their_look_along(reader):
    transcriber = WholeTranscriber(reader, partial_ms=30_000)
    busy = await held(transcriber, reader)
    utterance = transcriber.begin(ask(), lambda text, language: None)
    utterance.feed(said(range(5, 70)))
    await asyncio.sleep(0)
    utterance.cancel()
    reader.gate.set()
    await busy
    await transcriber.close()
    assert len(reader.rows) == 1


async def test_looks_are_not_taken_where_no_partials_are_wanted(reader):
    transcriber = WholeTranscriber(reader)
    utterance = transcriber.begin(ask(), lambda text, language: None)
    await speak(utterance, said(range(1, 20)))
    assert reader.rows == []
    await transcriber.close()


async def test_nothing_heard_and_a_language_nobody_knows_are_refused_unheard(reader):
    transcriber = WholeTranscriber(reader)
    silent = transcriber.begin(ask("silent"), lambda text, language: None)
    result, _ = await silent.finish(0, 60)
    assert (result.text, result.language, result.accepted) == ("", "en", False)
    strange = transcriber.begin(ask("strange", "or", "kok"), lambda text, language: None)
    strange.feed(said(range(1, 3)))
    result, _ = await strange.finish(2 * WORD, 60)
    assert (result.text, result.language, result.accepted) == ("", "or", False)
    assert reader.rows == []
    await transcriber.close()


async def test_sound_that_is_no_sound_fails_alone(reader):
    transcriber = WholeTranscriber(reader)
    busy = await held(transcriber, reader)
    broken = transcriber.begin(ask("broken"), lambda text, language: None)
    broken.feed(np.full(WORD, np.nan, np.float32))
    sound = transcriber.begin(ask("sound"), lambda text, language: None)
    sound.feed(said(range(7, 9)))
    failing = asyncio.create_task(broken.finish(WORD, 60))
    finishing = asyncio.create_task(sound.finish(2 * WORD, 60))
    await asyncio.sleep(0)
    reader.gate.set()
    await busy
    with pytest.raises(SpeechError, match="these are float32"):
        await failing
    result, _ = await finishing
    assert result.text == "7 8"
    await transcriber.close()


async def test_a_full_queue_refuses_one_more_and_serves_on(reader):
    transcriber = WholeTranscriber(reader, bounds=Bounds(max_queued=2))
    busy = await held(transcriber, reader)
    utterances = [transcriber.begin(ask(f"{n}"), lambda text, language: None) for n in range(3)]
    for utterance in utterances:
        utterance.feed(said(range(1, 2)))
    waiting = [asyncio.create_task(each.finish(WORD, 60)) for each in utterances[:2]]
    await asyncio.sleep(0)
    with pytest.raises(PoolBusy, match="2 requests are waiting"):
        await utterances[2].finish(WORD, 60)
    reader.gate.set()
    results = await asyncio.gather(busy, *waiting)
    assert [result.text for result, _ in results] == ["1"] * 3
    await transcriber.close()
