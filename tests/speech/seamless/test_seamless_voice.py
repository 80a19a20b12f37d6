"""The bot's words by SeamlessM4T, in the queue and batches of the calls' translations."""

import asyncio

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.speech.errors import VoiceError
from agent.speech.interpreter import Interpreter
from agent.speech.pool import Translation
from agent.speech.seamless.said import MAX_TEXT
from agent.speech.seamless.voice import SeamlessVoice
from agent.speech.translator import Translated, TranslationRow
from tests.speech.seamless.rows import RATE_HZ, TEXT, assert_same, voice, written

SAID = "आपके खाते में 2,500 रुपये हैं।"


@pytest.fixture
async def interpreter(translator):
    interpreter = Interpreter(translator)
    yield interpreter
    await interpreter.close()


@pytest.fixture
def mouth(interpreter, translator):
    return SeamlessVoice(interpreter, translator.identity)


@pytest.mark.parametrize(
    ("text", "language", "why"), [(SAID, "ta", "'ta'"), ("नमस्ते " * 100, "hi", str(MAX_TEXT))]
)
async def test_what_it_cannot_say_is_refused_with_the_reason(mouth, text, language, why):
    with pytest.raises(VoiceError, match=why):
        await mouth.render(text, language, 8_000)


async def test_a_text_without_a_word_is_silent(mouth):
    assert len(await mouth.render("…", "hi", 8_000)) == 0


@pytest.mark.parametrize("rate_hz", [8_000, 16_000])
async def test_it_speaks_the_words_as_they_stand_at_the_calls_rate(mouth, translator, rate_hz):
    sound = await mouth.render(SAID, "hi", rate_hz)
    (whole,) = translator.translate([written(SAID, "hi", "hi")])
    assert whole.text == SAID
    assert sound.dtype == np.int16
    assert 0 < len(sound) / rate_hz <= len(whole.pcm) / RATE_HZ + 0.01


async def test_calls_that_speak_and_calls_that_are_translated_share_batches(mouth, interpreter):
    alone = await mouth.render(SAID, "hi", 16_000, call="first")
    jobs = [asyncio.create_task(mouth.render(SAID, "hi", 16_000, call=place)) for place in range(4)]
    heard = asyncio.create_task(interpreter.hear(voice(1), RATE_HZ, "te", "en", call="other"))
    gone = asyncio.create_task(mouth.render(TEXT, "hi", 16_000, call="gone"))
    await asyncio.sleep(0)
    gone.cancel()
    for sound in await asyncio.gather(*jobs):
        np.testing.assert_allclose(sound.astype(int), alone.astype(int), atol=3)
    assert (await heard).text
    with pytest.raises(asyncio.CancelledError):
        await gone
    meter = mouth.measured.meter
    assert meter.counters.served == 6
    assert meter.batches < 6


asks = st.lists(
    st.tuples(
        st.integers(0, 4),
        st.one_of(st.floats(0.2, 1.5).map(voice), st.integers(3, 40).map(lambda most: TEXT[:most])),
        st.sampled_from(["hi", "te"]),
        st.sampled_from(["en", "ur", "ta", "hi"]),
        st.booleans(),
    ),
    min_size=2,
    max_size=8,
)


@settings(max_examples=8)
@given(asks=asks)
def test_whenever_calls_come_and_go_each_gets_what_it_would_get_alone(translator, asks):
    rows = [TranslationRow(said, source, target, True) for _, said, source, target, _ in asks]

    async def ask(place: int, interpreter: Interpreter) -> Translation:
        row = rows[place]
        for _ in range(asks[place][0]):
            await asyncio.sleep(0.002)
        if isinstance(row.said, str):
            return await interpreter.read(
                row.said, row.source, row.target, aloud_hz=RATE_HZ, call=place % 3
            )
        return await interpreter.hear(
            row.said, RATE_HZ, row.source, row.target, aloud=True, call=place % 3
        )

    async def serve() -> list[Translation | BaseException]:
        interpreter = Interpreter(translator)
        jobs = [asyncio.create_task(ask(place, interpreter)) for place in range(len(rows))]
        await asyncio.sleep(0.003)
        for job, (_, _, _, _, hangs_up) in zip(jobs, asks, strict=True):
            if hangs_up:
                job.cancel()
        done = await asyncio.gather(*jobs, return_exceptions=True)
        await interpreter.close()
        return done

    for row, found in zip(rows, asyncio.run(serve()), strict=True):
        if isinstance(found, asyncio.CancelledError):
            continue
        assert isinstance(found, Translation)
        pcm = np.frombuffer(found.pcm, "<i2")
        assert_same([Translated(found.text, pcm)], translator.translate([row]))


async def test_its_renderings_are_named_after_model_precision_and_language(mouth, translator):
    assert translator.identity in mouth.identity("hi")
    assert mouth.identity("hi") != mouth.identity("te")
    assert mouth.languages == translator.speaks
    await mouth.close()
    assert len(await mouth.render(SAID, "hi", 8_000)) > 0
