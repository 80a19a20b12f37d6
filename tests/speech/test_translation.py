"""Calls are translated together: a tiny SeamlessM4T of random weights, Silero, eSpeak callers.

What the checkpoint says means nothing, but it is the same whoever else is on the line.
"""

import asyncio
import contextlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.speech.errors import SpeechError, TooLate
from agent.speech.interpreter import Interpreter
from agent.speech.local import LocalPool
from agent.speech.pool import Final, Into, Translation
from agent.speech.whole import WholeTranscriber
from tests.speech.caller import Caller

RATE = 8_000


@pytest.fixture
def pool(translating):
    return translating


@contextlib.asynccontextmanager
async def interpreting(translator):
    interpreter = Interpreter(translator)
    try:
        yield interpreter
    finally:
        await interpreter.close()


async def final_of(stream, *sounds) -> Final:
    """Feed `sounds` as frames and return the first utterance."""
    caller = Caller(stream)
    await caller.say(*sounds)
    return (await caller.until(Final))[0]


# --- What goes wrong --------------------------------------------------------------------------


async def test_without_a_translator_an_utterance_is_heard_all_the_same(recogniser, say, silence):
    async with (
        LocalPool(WholeTranscriber(recogniser)) as pool,
        pool.stream(RATE, ["en"]) as stream,
    ):
        stream.expect(["en"], into=Into("hi", aloud=True))
        final = await final_of(stream, silence(1), say("what is my balance"), silence(1.5))
        with pytest.raises(SpeechError, match="no translator is installed for 'en' to 'hi'"):
            await stream.translate("what is my balance", "en", "hi")
    assert (final.text, final.translation) == ("what is my balance", None)
    assert not pool.abilities.translates("en", "hi")


async def test_a_pair_it_does_not_know_is_named(pool):
    async with pool.stream(RATE, ["en"]) as stream:
        with pytest.raises(SpeechError, match=r"'en' into 'xx'.*it knows as, bn"):
            await stream.translate("what is my balance", "en", "xx")


async def test_a_failed_translation_leaves_the_utterance(pool, say, silence):
    async with pool.stream(RATE, ["en"]) as stream:
        stream.expect(["en"], into=Into("xx"))
        final = await final_of(stream, silence(1), say("what is my balance"), silence(1.5))
    assert (final.text, final.translation) == ("what is my balance", None)


async def test_text_and_sound_beyond_the_translators_reach_are_refused(translator, silence):
    async with interpreting(translator) as interpreter:
        with pytest.raises(SpeechError, match="too long to translate"):
            await interpreter.read("word " * 400, "en", "hi")
        with pytest.raises(SpeechError, match="too long to translate"):
            await interpreter.hear(silence(40), RATE, "en", "hi")
        assert await interpreter.read("…", "en", "hi", aloud_hz=RATE) == Translation("", "hi")
        assert await interpreter.hear(silence(0), RATE, "en", "hi") == Translation("", "hi")


async def test_who_hangs_up_is_translated_for_nobody(pool, say, silence):
    async with pool.stream(RATE, ["en"]) as stream:
        stream.expect(["en"], into=Into("hi", aloud=True))
        sounds = silence(1), say("what is my balance"), silence(1.5)
        stream.feed(np.concatenate(sounds).tobytes())
        async for event in stream.events():
            if isinstance(event, Final):
                raise AssertionError("the caller should have hung up before")
            break
    meter = pool.interpreter.measured.meter
    assert meter.counters.served == 1  # the first run at the start
    assert pool.interpreter.measured.load.queued == 0


async def test_what_comes_too_late_is_given_up(translator, say):
    async with interpreting(translator) as interpreter:
        with pytest.raises(TooLate):
            await interpreter.hear(say("what is my balance"), RATE, "en", "hi", within_s=0.0)


# --- What a call gets -------------------------------------------------------------------------


async def test_an_utterance_comes_with_its_translation_spoken_at_the_lines_rate(
    pool, say, silence, translator
):
    async with pool.stream(RATE, ["en"]) as stream:
        stream.expect(["en"], into=Into("hi", aloud=True))
        final = await final_of(stream, silence(1), say("what is my balance"), silence(1.5))
    assert final.text == "what is my balance"
    assert final.language == "en"
    assert final.translation is not None
    assert final.translation.language == "hi"
    assert final.translation.text
    assert len(final.translation.pcm) > RATE // 50


async def test_a_target_without_a_voice_is_text(pool, say, silence):
    async with pool.stream(RATE, ["en"]) as stream:
        stream.expect(["en"], into=Into("mai", aloud=True))
        final = await final_of(stream, silence(1), say("what is my balance"), silence(1.5))
    assert final.translation is not None
    assert final.translation.text
    assert final.translation.pcm == b""


async def test_a_language_the_recogniser_does_not_know_is_written_down_by_the_translator(
    pool, say, silence
):
    said = say("मेरा बैलेंस बताइए", "hi+m4")
    async with pool.stream(RATE, ["mai"]) as stream:
        stream.expect(["mai"], into=Into("hi"))
        final = await final_of(stream, silence(1), said, silence(1.5))
    assert final.language == "mai"
    assert final.text
    assert final.words == tuple(final.text.split())
    assert final.translation is not None
    assert final.translation.language == "hi"
    # Asked for at once, one row each, behind the first run at the start.
    assert pool.interpreter.measured.meter.counters.served == 3


async def test_many_calls_in_many_languages_share_batches_and_hear_what_each_alone_would(
    pool, translator, say, silence
):
    pairs = [("en", "hi"), ("hi", "en"), ("en", "te"), ("mai", "hi"), ("en", "mai"), ("hi", "bn")]
    sounds = [say("what is my balance", "en-us+f4"), say("मेरा बैलेंस बताइए", "hi+m4")]

    async def call(number: int, source: str, target: str) -> Translation | None:
        async with pool.stream(RATE, [source]) as stream:
            stream.expect([source], into=Into(target, aloud=True))
            final = await final_of(stream, silence(1), sounds[number % 2], silence(1.5))
            return final.translation

    together = await asyncio.gather(*(call(number, *pair) for number, pair in enumerate(pairs * 2)))
    batches = pool.interpreter.measured.meter.batch_rows
    assert batches.sum > sum(batches.counts), "no batch had more than one row"
    alone = [await call(number, *pair) for number, pair in enumerate(pairs)]
    for one, other in zip(together, [*alone, *alone], strict=True):
        assert one is not None
        assert other is not None
        assert one.text == other.text
        assert_same_sound(one.pcm, other.pcm)


@settings(max_examples=8)
@given(data=st.data())
async def test_arrivals_and_hang_ups_change_no_result(translator, data):
    """Rows of any age and length: what is not cancelled comes out as it does alone."""
    rng = np.random.default_rng(7)
    said = [
        (rng.normal(0, 2_000, int(seconds * RATE)).astype(np.int16), source, target)
        for seconds, source, target in data.draw(
            st.lists(
                st.tuples(
                    st.sampled_from([0.3, 0.9, 2.1]),
                    st.sampled_from(["hi", "en", "mai"]),
                    st.sampled_from(["hi", "en", "bn", "ta"]),
                ),
                min_size=1,
                max_size=6,
            )
        )
    ]
    leaves = data.draw(st.lists(st.booleans(), min_size=len(said), max_size=len(said)))
    late = data.draw(st.lists(st.integers(0, 3), min_size=len(said), max_size=len(said)))

    async with interpreting(translator) as interpreter:

        async def ask(row: int) -> Translation:
            for _ in range(late[row]):
                await asyncio.sleep(0)
            pcm, source, target = said[row]
            return await interpreter.hear(pcm, RATE, source, target, aloud=True, call=row)

        tasks = [asyncio.create_task(ask(row)) for row in range(len(said))]
        await asyncio.sleep(0)
        for row, leaving in enumerate(leaves):
            if leaving:
                tasks[row].cancel()
        together = await asyncio.gather(*tasks, return_exceptions=True)
        for row, result in enumerate(together):
            if leaves[row]:
                continue
            pcm, source, target = said[row]
            alone = await interpreter.hear(pcm, RATE, source, target, aloud=True)
            assert isinstance(result, Translation)
            assert result.text == alone.text
            assert_same_sound(result.pcm, alone.pcm)


def assert_same_sound(one: bytes, other: bytes) -> None:
    first, second = (np.frombuffer(pcm, "<i2").astype(np.int32) for pcm in (one, other))
    assert len(first) == len(second)
    assert len(first) == 0 or np.abs(first - second).max() <= 8
