"""Utterances of many calls, heard while they are spoken: in order, never taken back, bounded."""

import asyncio

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.speech.errors import PoolBusy, SpeechError, TooLate
from agent.speech.nemotron.model import NemotronModel
from agent.speech.nemotron.transcriber import NemotronTranscriber
from agent.speech.transcriber import Asked


def asked(*languages: str, rate_hz: int = 8_000, call: object = None) -> Asked:
    return Asked(rate_hz, languages or ("hi",), (), call)


class Partials(list):
    def __call__(self, text: str, language: str) -> None:
        self.append((text, language))


@pytest.fixture
async def transcriber(model):
    transcriber = NemotronTranscriber(model)
    yield transcriber
    await transcriber.close()


async def speak(utterance, pcm, piece=256) -> None:
    for begin in range(0, len(pcm), piece):
        utterance.feed(pcm[begin : begin + piece])
        await asyncio.sleep(0)


async def test_an_utterance_is_what_the_model_hears_of_it_alone(transcriber, model, alone, sound):
    pcm, partials = sound(2.3, seed=1), Partials()
    utterance = transcriber.begin(asked("hi"), partials)
    await speak(utterance, pcm)
    result, timings = await utterance.finish(len(pcm), 30)
    expected = alone(model, pcm, 8_000, ("hi",))
    assert result.text == expected.text != ""
    assert result.words == tuple(expected.text.split())
    assert result.language == "hi"
    assert result.accepted
    assert result.confidence == pytest.approx(expected.confidence, abs=1e-4)
    assert timings.device_ms > 0


async def test_partials_grow_into_the_final_and_are_never_taken_back(transcriber, sound):
    pcm, partials = sound(4, seed=1), Partials()
    utterance = transcriber.begin(asked("hi"), partials)
    for begin in range(0, len(pcm), 256):
        utterance.feed(pcm[begin : begin + 256])
        await asyncio.sleep(0.001)
    result, _ = await utterance.finish(len(pcm), 30)
    texts = [text for text, _ in partials]
    assert len(texts) > 2
    for shorter, longer in zip(texts, [*texts[1:], result.text], strict=True):
        assert longer.startswith(shorter)
    assert len(set(texts)) == len(texts)


async def test_silence_that_told_of_the_end_may_be_heard_but_not_more(
    transcriber, model, alone, sound
):
    """The last whole chunk may reach beyond the end; without one the sound ends where it ends."""
    pcm = sound(1.5, seed=3)
    utterance = transcriber.begin(asked("hi"), Partials())
    await speak(utterance, pcm)
    result, _ = await utterance.finish(10_600, 30)
    assert result.text == alone(model, pcm[:10_600], 8_000, ("hi",)).text
    whole = transcriber.begin(asked("hi"), Partials())
    await speak(whole, pcm)
    result, _ = await whole.finish(2_000, 30)
    heard = 2_560 * 4 - 540 + 16  # four chunks of 320 ms, ended by the filters
    assert result.text == alone(model, pcm[:heard], 8_000, ("hi",)).text


@given(
    st.lists(
        st.tuples(
            st.integers(0, 60),
            st.floats(0.05, 1.5),
            st.sampled_from([("hi",), ("en",), ("hi", "en"), ("bn", "ur")]),
            st.sampled_from([8_000, 16_000]),
            st.none() | st.integers(0, 40),
        ),
        min_size=2,
        max_size=8,
    )
)
@settings(max_examples=10, deadline=None)
def test_calls_at_random_hear_what_each_hears_alone(model, alone, sound, calls):
    """They join at any time, speak at any pace, and some hang up in the middle."""

    async def call(transcriber, seed, joins, seconds, languages, rate_hz, hangs_up):
        for _ in range(joins):
            await asyncio.sleep(0)
        pcm = sound(seconds, rate_hz, seed)
        utterance = transcriber.begin(asked(*languages, rate_hz=rate_hz, call=seed), Partials())
        pieces = range(0, len(pcm), 32 * rate_hz // 1000)
        for count, begin in enumerate(pieces):
            if count == hangs_up:
                utterance.cancel()
                return None
            utterance.feed(pcm[begin : begin + pieces.step])
            await asyncio.sleep(0.001 * (seed % 3))
        result, _ = await utterance.finish(len(pcm), 60)
        return result, pcm

    async def together():
        transcriber = NemotronTranscriber(model)
        heard = await asyncio.gather(
            *(call(transcriber, seed, *each) for seed, each in enumerate(calls))
        )
        assert not transcriber._open
        await transcriber.close()
        return heard

    for (_, _, languages, rate_hz, _), heard in zip(calls, asyncio.run(together()), strict=True):
        if heard is not None:
            result, pcm = heard
            expected = alone(model, pcm, rate_hz, languages)
            assert result.text == expected.text
            assert result.accepted == bool(expected.text)
            assert result.language == expected.language


async def test_many_calls_share_their_batches(transcriber, sound):
    pcm = sound(1, seed=2)
    utterances = [transcriber.begin(asked(call=at), Partials()) for at in range(16)]
    await asyncio.gather(*(speak(utterance, pcm) for utterance in utterances))
    results = await asyncio.gather(*(each.finish(len(pcm), 30) for each in utterances))
    assert len({result.text for result, _ in results}) == 1
    meter = transcriber.measured.meter
    assert meter.counters.served == 16 * 4  # three whole chunks and a tail
    assert meter.batches < 16
    assert meter.audio_s == pytest.approx(16 * 4 * 0.32)


async def test_who_hangs_up_leaves_nothing_behind(transcriber, sound):
    utterance = transcriber.begin(asked(), Partials())
    await speak(utterance, sound(1))
    utterance.cancel()
    assert not transcriber._open
    assert utterance._hearing is None
    assert utterance._sound._kept == b""
    utterance.feed(sound(1))
    await asyncio.sleep(0.05)
    assert utterance._hearing is None
    assert transcriber.waiting == 0


async def test_nothing_fed_is_nothing_understood(transcriber):
    result, _ = await transcriber.begin(asked("bn"), Partials()).finish(0, 5)
    assert not result.accepted
    assert (result.text, result.language, result.confidence) == ("", "bn", 0.0)


async def test_a_language_the_model_does_not_know_is_refused_unheard(transcriber, sound):
    utterance = transcriber.begin(asked("ta", "ml"), Partials())
    await speak(utterance, sound(1))
    result, _ = await utterance.finish(8_000, 5)
    assert not result.accepted
    assert result.language == "ta"
    assert transcriber.measured.meter.batches == 0
    assert "ta" not in transcriber.languages
    assert {"hi", "en"} <= set(transcriber.languages)


async def test_a_rate_the_model_cannot_be_fed_is_named(transcriber):
    with pytest.raises(SpeechError, match=r"hears sound of \(8000, 16000\) Hz, not of 44100"):
        transcriber.begin(asked(rate_hz=44_100), Partials())


async def test_sound_that_is_not_int16_fails_that_utterance_alone(transcriber, sound):
    good = transcriber.begin(asked(), Partials())
    bad = transcriber.begin(asked(), Partials())
    await speak(good, sound(1, seed=1))
    bad.feed(np.full(8_000, np.nan, np.float32))
    with pytest.raises(SpeechError, match="must come as int16 samples, not as float32"):
        await bad.finish(8_000, 5)
    result, _ = await good.finish(8_000, 30)
    assert result.text


async def test_what_comes_too_late_is_given_up(transcriber, sound):
    utterance = transcriber.begin(asked(), Partials())
    utterance.feed(sound(20))
    with pytest.raises(TooLate):
        await utterance.finish(160_000, 0.0)
    assert not transcriber._open


async def test_more_utterances_than_there_is_memory_for_are_turned_away(model, sound):
    transcriber = NemotronTranscriber(model, max_utterances=2)
    first, second, third = (transcriber.begin(asked(), Partials()) for _ in range(3))
    third.feed(sound(1))
    with pytest.raises(PoolBusy):
        await third.finish(8_000, 5)
    first.cancel()
    fourth = transcriber.begin(asked(), Partials())
    for utterance in (second, fourth):
        await speak(utterance, sound(1, seed=1))
        result, _ = await utterance.finish(8_000, 30)
        assert result.text
    await transcriber.close()


async def test_who_is_behind_counts_as_waiting(transcriber, sound):
    utterance = transcriber.begin(asked(), Partials())
    utterance.feed(sound(0.5))
    assert transcriber.waiting == 0
    utterance.feed(sound(3))
    assert transcriber.waiting == 1
    await utterance.finish(28_000, 30)
    assert transcriber.waiting == 0


async def test_a_pool_that_stops_fails_what_is_under_way(model, sound):
    transcriber = NemotronTranscriber(model)
    await transcriber.start()
    utterance = transcriber.begin(asked(), Partials())
    utterance.feed(sound(5))
    await transcriber.close()
    with pytest.raises(SpeechError, match="stopped"):
        await utterance.finish(40_000, 5)


async def test_on_either_device_calls_hear_what_they_hear_alone_there(folder, device, alone, sound):
    model = NemotronModel(folder, device=device, compute_type="float32", chunk_ms=160)
    transcriber = NemotronTranscriber(model)
    await transcriber.start()
    pcm = [sound(1 + at / 3, seed=at) for at in range(5)]
    utterances = [transcriber.begin(asked(call=at), Partials()) for at in range(5)]
    await asyncio.gather(*(speak(*each) for each in zip(utterances, pcm, strict=True)))
    for utterance, said in zip(utterances, pcm, strict=True):
        result, _ = await utterance.finish(len(said), 30)
        assert result.text == alone(model, said, 8_000, ("hi",)).text
    await transcriber.close()
