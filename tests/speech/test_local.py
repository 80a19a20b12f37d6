"""Calls speak with the pool: eSpeak voices the recogniser was not trained on, on a real line."""

import asyncio
import itertools
import os
import signal
import threading

import numpy as np
import pytest

from agent.language.utterance import Fixed, Value
from agent.speech.errors import PoolBusy, SpeechError, VoiceError
from agent.speech.local import LocalPool, PoolLimits
from agent.speech.pool import Final, Partial, SpeechStarted, SpeechStopped
from agent.speech.recogniser.rows import AsrRow
from agent.speech.stream import EndpointSettings, StreamSettings
from agent.speech.whole import WholeTranscriber
from tests.speech.caller import Caller, until

FRAME = 320  # bytes of 20 ms at 8 kHz


@pytest.fixture
async def pool(recogniser):
    async with LocalPool(WholeTranscriber(recogniser, partial_ms=600)) as pool:
        yield pool


def at_samples(*seconds: float) -> list[float]:
    return [pytest.approx(8_000 * s, abs=1_200) for s in seconds]


async def test_a_caller_is_heard_word_for_word(pool, say, silence):
    question = say("what is my balance", "en-us+f4")
    async with pool.stream(8_000, ["en", "hi"]) as stream:
        caller = Caller(stream)
        await caller.say(silence(1), question, silence(1.5))
        (final,) = await caller.until(Final)
    assert final.text == "what is my balance"
    assert final.language == "en"
    assert final.words == ("what", "is", "my", "balance")
    assert 0.3 < final.confidence <= 1
    assert [final.from_sample, final.to_sample] == at_samples(1, 1 + len(question) / 8_000)


async def test_events_tell_a_whole_story_in_order(pool, say, silence):
    async with pool.stream(8_000, ["en", "hi"]) as stream:
        caller = Caller(stream)
        said = ("block my card", "en-us+f4"), ("कार्ड बंद करो", "hi+m4")
        for count, (text, voice) in enumerate(said, 1):
            await caller.say(silence(0.5), say(text, voice), silence(1.5))
            await caller.until(Final, count)
    told = [type(event) for event in caller.events if not isinstance(event, Partial)]
    assert told == [SpeechStarted, SpeechStopped, Final] * 2
    stops, finals = caller.of(SpeechStopped), caller.of(Final)
    assert [f.text for f in finals] == ["block my card", "कार्ड बंद करो"]
    for started, stopped, final in zip(caller.of(SpeechStarted), stops, finals, strict=True):
        assert started.from_sample == stopped.from_sample == final.from_sample
        assert stopped.to_sample == final.to_sample
    open_from = None
    for event in caller.events:
        if isinstance(event, Partial):
            assert event.from_sample == open_from
        open_from = event.from_sample if isinstance(event, SpeechStarted) else open_from
        open_from = None if isinstance(event, SpeechStopped) else open_from


async def test_a_web_call_at_16_khz_is_heard_by_an_8_khz_recogniser(pool, say, silence):
    async with pool.stream(16_000, ["en"]) as stream:
        caller = Caller(stream)
        question = say("what is my balance", "en-us+f4", 16_000)
        await caller.say(silence(1, 16_000), question, silence(1.5, 16_000))
        (final,) = await caller.until(Final)
    assert final.text == "what is my balance"
    assert final.from_sample == pytest.approx(16_000, abs=1_600)


async def test_interleaved_calls_hear_what_each_hears_alone(pool, say, silence):
    lines = [
        np.concatenate([silence(0.4 + 0.3 * i, seed=i), say(text, voice), silence(1.5, seed=i)])
        for i, (text, voice) in enumerate(
            [("what is my balance", "en-us+f4"), ("बैलेंस बताइए", "hi+m4"), ("lost", "en+Mike")]
        )
    ]

    async def call(line):
        async with pool.stream(8_000, ["en", "hi"]) as stream:
            caller = Caller(stream)
            await caller.say(line)
            await caller.until(Final)
            return [event for event in caller.events if not isinstance(event, Partial)]

    alone = [await call(line) for line in lines]
    together = await asyncio.gather(*(call(line) for line in lines))
    for one, among_others in zip(alone, together, strict=True):
        assert [type(event) for event in one] == [type(event) for event in among_others]
        for a, b in zip(one, among_others, strict=True):
            assert (a.from_sample, a.to_sample) == (b.from_sample, b.to_sample)
            if isinstance(a, Final):
                assert (a.text, a.language) == (b.text, b.language)
                assert a.confidence == pytest.approx(b.confidence, abs=1e-3)


@pytest.mark.parametrize("level", [0, 12, 800, 6_000])
async def test_a_noisy_line_without_a_caller_says_nothing(pool, silence, level):
    async with pool.stream(8_000, ["en", "hi"]) as stream:
        caller = Caller(stream)
        await caller.say(silence(10, level=level))
        await until(lambda: not pool.load.unlooked and pool.load.recogniser.busy == 0)
    assert all(final.text == "" for final in caller.of(Final))
    if level < 1_000:
        assert caller.events == []


async def test_a_hang_up_in_mid_word_leaves_nothing_behind(pool, say, silence):
    question = say("i want to check my balance", "en-us+f4")
    async with pool.stream(8_000, ["en"]) as stream:
        caller = Caller(stream)
        await caller.say(silence(0.5), question[: len(question) // 2])
        await caller.until(SpeechStarted)
    await caller._ears
    assert caller.of(Final) == []
    assert pool.load.streams == 0
    assert pool.load.recogniser.queued == 0
    stream.feed(bytes(FRAME))  # the last frames of a dead line are no error


async def test_a_pause_ends_the_utterance_as_soon_as_the_open_question_allows(pool, say, silence):
    digits = say("four seven", "en-us+f4"), silence(0.6), say("one two", "en-us+f4"), silence(1.5)
    for endpoint_ms, utterances in ((300, 2), (1_000, 1)):
        async with pool.stream(8_000, ["en"]) as stream:
            stream.expect(["en"], ["four"], endpoint_ms=endpoint_ms)
            caller = Caller(stream)
            await caller.say(silence(0.5), *digits)
            await caller.until(Final, utterances)
            assert len(caller.of(SpeechStopped)) == utterances


async def test_an_endless_talker_is_heard_in_pieces(recogniser, say, silence):
    settings = StreamSettings(EndpointSettings(max_utterance_ms=2_000))
    async with (
        LocalPool(WholeTranscriber(recogniser), settings=settings) as pool,
        pool.stream(8_000, ["en"]) as stream,
    ):
        caller = Caller(stream)
        await caller.say(*[say("i want to check my account balance", "en-us+f4")] * 3, silence(1))
        finals = await caller.until(Final, 3)
    for before, after in itertools.pairwise(finals):
        assert before.to_sample <= after.from_sample
        assert after.to_sample - after.from_sample <= 17_000


class Recorded:
    """The real recogniser behind a watch: what it is given, where, and a failure when told."""

    def __init__(self, recogniser) -> None:
        self.rate_hz, self.languages = recogniser.rate_hz, recogniser.languages
        self.label = recogniser.label
        self.rows: list[AsrRow] = []
        self.threads: set[int] = set()
        self.broken = False
        self.gate = threading.Event()
        self.gate.set()
        self._recogniser = recogniser

    def bucket(self, seconds, hints, before):
        return self._recogniser.bucket(seconds, hints, before)

    def transcribe(self, rows):
        self.threads.add(threading.get_ident())
        self.rows += rows
        self.gate.wait()
        if self.broken:
            raise RuntimeError("out of memory")
        return self._recogniser.transcribe(rows)


@pytest.fixture
def recorded(recogniser) -> Recorded:
    return Recorded(recogniser)


@pytest.fixture
async def watched(recorded):
    settings = StreamSettings(recognise_s=5)
    async with LocalPool(
        WholeTranscriber(recorded), limits=PoolLimits(3, 1), settings=settings
    ) as pool:
        recorded.rows.clear()
        yield pool
        recorded.gate.set()


async def test_the_recogniser_gets_the_whole_utterance_and_what_is_expected(
    watched, recorded, say, silence
):
    question = say("block my card", "en-us+f4")
    async with watched.stream(8_000, ["hi"]) as stream:
        stream.expect(["hi", "en", "fr"], ["block my card"], 500)
        caller = Caller(stream)
        await caller.say(silence(1), question, silence(1))
        await caller.until(Final)
    (row,) = recorded.rows
    assert row.languages == ("hi", "en")
    assert row.hints == ("block my card",)
    assert 0.2 < (len(row.pcm) - len(question)) / 8_000 < 0.7
    heard = np.correlate(row.pcm[:8_000].astype(float), question[1_000:4_000].astype(float))
    assert heard.max() > 0.99 * float((question[1_000:4_000].astype(float) ** 2).sum())


async def test_the_loop_never_runs_the_recogniser(watched, recorded, say, silence):
    async with watched.stream(8_000, ["en"]) as stream:
        caller = Caller(stream)
        await caller.say(silence(0.3), say("lost", "en-us+f4"), silence(1))
        await caller.until(Final)
    assert len(recorded.threads) == 1
    assert threading.get_ident() not in recorded.threads


async def test_a_language_the_recogniser_lacks_is_answered_not_understood(
    watched, recorded, say, silence
):
    async with watched.stream(8_000, ["fr"]) as stream:
        caller = Caller(stream)
        await caller.say(silence(0.3), say("lost", "en-us+f4"), silence(1))
        (final,) = await caller.until(Final)
    assert (final.text, final.language, final.confidence) == ("", "fr", 0.0)
    assert recorded.rows == []


async def test_a_recogniser_that_fails_is_an_utterance_not_understood(
    watched, recorded, say, silence, caplog
):
    async with watched.stream(8_000, ["en"]) as stream:
        caller = Caller(stream)
        recorded.broken = True
        await caller.say(silence(0.3), say("lost", "en-us+f4"), silence(1))
        (final,) = await caller.until(Final)
        assert (final.text, final.confidence) == ("", 0.0)
        recorded.broken = False
        await caller.say(say("lost", "en-us+f4"), silence(1))
        finals = await caller.until(Final, 2)
    assert finals[1].text == "lost"
    assert watched.heard.errors == 1
    assert "out of memory" in caplog.text


async def test_a_recogniser_that_hangs_is_an_utterance_not_understood(recorded, say, silence):
    settings = StreamSettings(recognise_s=0.1)
    async with LocalPool(WholeTranscriber(recorded), settings=settings) as pool:
        async with pool.stream(8_000, ["en"]) as stream:
            caller = Caller(stream)
            recorded.gate.clear()
            await caller.say(silence(0.3), say("lost", "en-us+f4"), silence(1))
            (final,) = await caller.until(Final)
        recorded.gate.set()
    assert final.text == ""
    assert pool.heard.errors == 1


async def test_partials_wait_until_nobody_else_needs_the_recogniser(recorded, say, silence):
    long = say("i want to check my account balance", "en-us+f4")
    async with (
        LocalPool(WholeTranscriber(recorded, partial_ms=600)) as pool,
        pool.stream(8_000, ["en"]) as first,
        pool.stream(8_000, ["en"]) as second,
    ):
        talker, other = Caller(first), Caller(second)
        recorded.rows.clear()
        recorded.gate.clear()
        await talker.say(silence(0.3), say("lost", "en-us+f4"), silence(1))
        await talker.until(SpeechStopped)
        asked = len(recorded.rows)
        await other.say(silence(0.3), long)
        await other.until(SpeechStarted)
        await until(lambda: not pool.load.unlooked)
        assert len(recorded.rows) == asked
        recorded.gate.set()
        await talker.until(Final)
        await other.say(long)
        await until(lambda: len(recorded.rows) > asked)
        assert other.of(SpeechStopped) == []


async def test_the_pool_refuses_calls_it_cannot_serve(watched, recorded, say, silence):
    async with watched.stream(8_000, ["en"]), watched.stream(8_000, ["en"]):
        async with watched.stream(8_000, ["en"]):
            with pytest.raises(PoolBusy, match="3 calls are open"):
                async with watched.stream(8_000, ["en"]):
                    pass
        async with watched.stream(8_000, ["en"]):
            assert watched.load.streams == 3
    assert watched.load.streams == 0


async def test_the_pool_refuses_calls_while_the_recogniser_is_behind(
    watched, recorded, say, silence
):
    word = silence(0.3), say("lost", "en-us+f4"), silence(1)
    async with watched.stream(8_000, ["en"]) as one, watched.stream(8_000, ["en"]) as two:
        recorded.gate.clear()
        first, second = Caller(one), Caller(two)
        await first.say(*word)
        await first.until(SpeechStopped)
        await second.say(*word)
        await second.until(SpeechStopped)
        with pytest.raises(PoolBusy, match="1 utterances wait"):
            async with watched.stream(8_000, ["en"]):
                pass
        recorded.gate.set()
        await second.until(Final)


async def test_a_stream_nobody_can_serve_is_named(pool):
    with pytest.raises(SpeechError, match="44100 Hz"):
        async with pool.stream(44_100, ["en"]):
            pass
    with pytest.raises(SpeechError, match="at least one language"):
        async with pool.stream(8_000, []):
            pass


async def spoken(stream, parts, language) -> list[bytes]:
    return [piece async for piece in stream.speak(parts, language)]


BALANCE = [
    Fixed(text="आपके खाते में"),
    Value(text="बारह हज़ार रुपये", shown="₹12,000", sensitive=True),
    Fixed(text="हैं।"),
    Fixed(text="और कुछ?"),
]


@pytest.mark.parametrize("rate_hz", [8_000, 16_000])
async def test_a_sentence_of_fixed_words_and_values_is_one_flow_of_short_pieces(pool, rate_hz):
    async with pool.stream(rate_hz, ["hi"]) as stream:
        pieces = await spoken(stream, BALANCE, "hi")
        shorter = await spoken(stream, BALANCE[:3], "hi")
    assert all(0 < len(piece) <= 2 * rate_hz // 5 for piece in pieces)
    seconds = sum(map(len, pieces)) / 2 / rate_hz
    assert 2 < seconds < 6
    assert sum(map(len, shorter)) < sum(map(len, pieces))
    sound = np.abs(np.frombuffer(b"".join(pieces), np.int16).astype(int))
    loud = np.flatnonzero(sound > 300)
    assert np.diff(loud).max() < 0.45 * rate_hz  # no gap in mid-sentence longer than a pause


async def test_a_lone_full_stop_is_a_pause_not_a_word(pool):
    async with pool.stream(8_000, ["en"]) as stream:
        words = [Fixed(text="your balance is"), Fixed(text="."), Fixed(text="goodbye")]
        plain = await spoken(stream, [words[0], words[2]], "en")
        paused = await spoken(stream, words, "en")
    assert 0.15 < (sum(map(len, paused)) - sum(map(len, plain))) / 16_000 < 0.3


async def test_what_was_prepared_is_ready_at_once(pool):
    await pool.prepare([("en", "welcome"), ("hi", "स्वागत"), ("en", "welcome")], 8_000)
    os.kill(pool.espeak.worker_pid, signal.SIGKILL)
    before = pool.espeak.worker_pid
    async with pool.stream(8_000, ["en"]) as stream:
        assert await spoken(stream, [Fixed(text="welcome")], "en")
        assert await spoken(stream, [Fixed(text="स्वागत")], "hi")
        assert pool.espeak.worker_pid == before
        assert await spoken(stream, [Fixed(text="goodbye")], "en")
    assert pool.espeak.worker_pid != before


async def test_a_caller_who_interrupts_stops_the_speech(pool):
    async with pool.stream(8_000, ["hi"]) as stream:
        speech = stream.speak([*BALANCE * 20], "hi")
        assert await anext(speech)
        await speech.aclose()
        assert await spoken(stream, BALANCE, "hi")
    assert pool.load.voice.queued == 0


async def test_a_language_nobody_speaks_is_an_error_before_any_sound(pool):
    async with pool.stream(8_000, ["en"]) as stream:
        with pytest.raises(VoiceError, match="no voice speaks 'fr'"):
            await spoken(stream, [Fixed(text="bonjour")], "fr")


async def test_a_stopped_pool_says_so(recogniser):
    pool = LocalPool(WholeTranscriber(recogniser))
    await pool.start()
    async with pool.stream(8_000, ["en"]) as stream:
        await pool.stop()
        with pytest.raises(SpeechError, match="espeak is stopped"):
            await spoken(stream, [Fixed(text="welcome")], "en")
