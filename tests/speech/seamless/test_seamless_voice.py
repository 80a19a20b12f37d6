"""The bot's words by SeamlessM4T, in the queue and batches of the calls' translations."""

import asyncio

import numpy as np
import pytest

from agent.speech.errors import VoiceError
from agent.speech.interpreter import Interpreter
from agent.speech.seamless.said import MAX_TEXT
from agent.speech.seamless.voice import SeamlessVoice
from tests.speech.seamless.rows import RATE_HZ, TEXT, voice, written

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


async def test_its_renderings_are_named_after_model_precision_and_language(mouth, translator):
    assert translator.identity in mouth.identity("hi")
    assert mouth.identity("hi") != mouth.identity("te")
    assert mouth.languages == translator.speaks
    await mouth.close()
    assert len(await mouth.render(SAID, "hi", 8_000)) > 0
