"""Whoever calls when, in whatever language and for how long: all hear what each hears alone."""

import asyncio
import itertools
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.speech import whole
from agent.speech.batching.batcher import Bounds
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.recogniser.rows import AsrResult, Recogniser
from agent.speech.recogniser.whisper import Belief, WhisperRecogniser
from agent.speech.transcriber import Asked
from agent.speech.whole import WholeTranscriber
from tests.speech.recogniser.tiny_whisper import make_whisper

RATE_HZ = 8_000
PIECE = 2_000
"""Samples that a caller's line brings at once."""


@dataclass(frozen=True)
class Caller:
    """One utterance: who says it, what is offered and likely, and when they hang up, if so."""

    sound: int
    pieces: int
    languages: tuple[str, ...]
    hints: tuple[str, ...]
    waits: int
    hangs_up_after: int | None


CALLERS = st.lists(
    st.builds(
        Caller,
        sound=st.integers(0, 5),
        pieces=st.integers(1, 12),
        languages=st.sampled_from([("en",), ("hi",), ("hi", "en"), ("or",), ("or", "ta", "en")]),
        hints=st.sampled_from([(), (), ("balance",), ("पैसे", "balance please")]),
        waits=st.integers(0, 4),
        hangs_up_after=st.one_of(st.none(), st.none(), st.integers(0, 14)),
    ),
    min_size=1,
    max_size=6,
)


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, 3_000, 12 * PIECE).astype(np.int16)


async def heard(
    transcriber: WholeTranscriber, sounds: list[np.ndarray], callers: list[Caller]
) -> tuple[list[AsrResult | None], list[list[str]]]:
    """Return what each caller's utterance was, None where they hung up, and their partials."""
    partials: list[list[str]] = [[] for _ in callers]

    async def call(number: int, caller: Caller) -> AsrResult | None:
        for _ in range(caller.waits):
            await asyncio.sleep(0.001)
        asked = Asked(RATE_HZ, caller.languages, caller.hints, number)
        utterance = transcriber.begin(asked, lambda text, _: partials[number].append(text))
        pcm = sounds[caller.sound][: caller.pieces * PIECE]
        for piece, at in enumerate(range(0, len(pcm), PIECE)):
            if piece == caller.hangs_up_after:
                utterance.cancel()
                return None
            utterance.feed(pcm[at : at + PIECE])
            await asyncio.sleep(0.001)
        finishing = asyncio.create_task(utterance.finish(len(pcm), 60))
        if caller.hangs_up_after is not None:
            await asyncio.sleep(0)
            finishing.cancel()
            await asyncio.wait([finishing])
            return None
        result, timings = await finishing
        assert timings.queue_ms >= 0
        assert timings.device_ms > 0
        return result

    results = await asyncio.gather(*(call(*each) for each in enumerate(callers)))
    return results, partials


def check(recogniser: Recogniser, sounds: list[np.ndarray], callers: list[Caller]) -> None:
    """Hold what callers hear together against what each hears alone, without partials."""

    async def story() -> None:
        alone = WholeTranscriber(recogniser)
        together = WholeTranscriber(
            recogniser, partial_ms=400, bounds=Bounds(max_rows=4, max_spare_rows=2)
        )
        results, partials = await heard(together, sounds, callers)
        for caller, result, grown in zip(callers, results, partials, strict=True):
            for shorter, longer in itertools.pairwise(grown):
                assert longer.startswith(f"{shorter} ")
            if result is not None:
                ((expected,), _) = await heard(alone, sounds, [caller])
                assert result.text == expected.text
                assert (result.language, result.accepted) == (expected.language, expected.accepted)
                assert result.confidence == pytest.approx(expected.confidence, rel=1e-3, abs=1e-6)
        await together.close()
        await alone.close()

    asyncio.run(story())


@pytest.fixture(scope="module")
def whisper(whisper_folder) -> WhisperRecogniser:
    belief = Belief(mean_log_prob=-100.0, no_speech=2.0, compression=1e9, in_script=0.0)
    return WhisperRecogniser(whisper_folder, window_s=2, threads=1, belief=belief, most_tokens=16)


@settings(max_examples=25)
@given(CALLERS)
def test_whisper_hears_calls_together_as_it_hears_each_alone(whisper, callers):
    check(whisper, [noise(seed) for seed in range(6)], callers)


@pytest.fixture(scope="module")
def spoken(say, silence) -> list[np.ndarray]:
    texts = ("what is my balance", "block my card", "four three two one", "yes")
    hindi = ("मेरा बैलेंस बताइए", "कार्ड बंद करो")
    said = [say(text, "en-us+f4") for text in texts] + [say(text, "hi+m4") for text in hindi]
    return [np.concatenate([silence(0.3), each, silence(3)])[: 12 * PIECE] for each in said]


@settings(max_examples=15)
@given(CALLERS)
def test_the_demo_recogniser_hears_calls_together_as_each_alone(recogniser, spoken, callers):
    check(recogniser, spoken, callers)


async def test_partials_of_a_real_utterance_grow_word_by_word(recogniser: DemoRecogniser, spoken):
    transcriber = WholeTranscriber(recogniser, partial_ms=250)
    said: list[tuple[str, str]] = []
    utterance = transcriber.begin(
        Asked(RATE_HZ, ("en", "hi"), (), "caller"), lambda *partial: said.append(partial)
    )
    for at in range(0, len(spoken[0]), PIECE // 2):
        utterance.feed(spoken[0][at : at + PIECE // 2])
        if utterance._look is not None:
            await asyncio.wait([utterance._look])
    assert said[-1] == ("what is my balance", "en")
    result, _ = await utterance.finish(len(spoken[0]), 60)
    assert result.text == "what is my balance"
    await transcriber.close()


async def test_whisper_goes_on_from_what_is_settled_in_a_window_that_rolls(tmp_path, monkeypatch):
    folder = make_whisper(tmp_path, lambda text: float(text in (" balance", " please")))
    belief = Belief(mean_log_prob=-100.0, no_speech=2.0, compression=1e9)
    recogniser = WhisperRecogniser(folder, window_s=2, threads=1, belief=belief, most_tokens=40)
    monkeypatch.setattr(whole, "ROLLING_S", 3.0)
    transcriber = WholeTranscriber(recogniser, partial_ms=500)
    partials: list[str] = []
    asked = Asked(RATE_HZ, ("en", "hi"), ("balance",), "caller")
    utterance = transcriber.begin(asked, lambda text, _: partials.append(text))
    pcm = np.random.default_rng(0).normal(0, 3_000, 12 * RATE_HZ).astype(np.int16)
    for at in range(0, len(pcm), RATE_HZ // 2):
        utterance.feed(pcm[at : at + RATE_HZ // 2])
        if utterance._look is not None:
            await asyncio.wait([utterance._look])
    for shorter, longer in itertools.pairwise(partials):
        assert longer.startswith(f"{shorter} ")
    assert set(partials[-1].split()) <= {"balance", "please"}
    assert 0 < utterance._window_from < len(pcm)
    result, _ = await utterance.finish(len(pcm), 60)
    assert result.accepted
    assert transcriber.measured.meter.counters.failed == 0
    await transcriber.close()
