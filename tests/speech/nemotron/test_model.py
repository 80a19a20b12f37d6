"""Every call hears what it would hear alone, and what stock transformers hears offline."""

from dataclasses import dataclass, replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.speech.errors import SpeechError
from agent.speech.nemotron.chunks import Sound
from agent.speech.nemotron.model import Chunk, Hearing, NemotronModel

NAMES = {("hi",): "hi-IN", ("en",): "en-US", ("bn",): "bn-IN", ("hi", "en"): "auto"}
OFFERS = st.sampled_from([("hi",), ("en",), ("bn", "hi"), ("ur", "en", "hi"), ("ta", "bn")])


@pytest.mark.parametrize("chunk_ms", [80, 160, 320, 560, 1_120])
@pytest.mark.parametrize("rate_hz", [8_000, 16_000])
def test_heard_chunk_by_chunk_it_says_what_stock_transformers_says_of_the_whole(
    folder, device, offline, alone, sound, chunk_ms, rate_hz
):
    model = NemotronModel(folder, device=device, compute_type="float32", chunk_ms=chunk_ms)
    words = set()
    for seed, seconds in enumerate((0.03, 0.2, 1.0, 1.123, 3.07)):
        for languages, name in NAMES.items():
            pcm = sound(seconds, rate_hz, seed)
            hearing = alone(model, pcm, rate_hz, languages)
            tokens, text = offline(pcm, rate_hz, name, chunk_ms)
            assert list(hearing.tokens) == tokens
            assert hearing.text == text
            words |= set(text.split())
    assert len(words) > 3


@dataclass(eq=False)
class Caller:
    """Says `pcm` from batch `joins` on; hangs up after `stays` chunks, or never."""

    joins: int
    pcm: np.ndarray
    rate_hz: int
    languages: tuple[str, ...]
    stays: int | None
    model: NemotronModel
    heard: Hearing | None = None

    def __post_init__(self) -> None:
        self.sound = Sound(self.rate_hz, self.model.geometry)
        self.sound.append(self.pcm)

    @property
    def chunks(self) -> int:
        return self.heard.chunks if self.heard else 0

    @property
    def finished(self) -> bool:
        tail = self.chunks == self.sound.whole and self.sound.has_tail(self.chunks, len(self.pcm))
        return self.chunks >= self.sound.whole and not tail

    def next(self) -> Chunk:
        samples = len(self.pcm) if self.chunks == self.sound.whole else None
        return Chunk(
            self.sound.cut(self.chunks, samples),
            self.rate_hz,
            self.model.languages.prompt(self.languages),
            self.heard,
            samples,
        )


CALLS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.floats(0.1, 1.6),
        st.sampled_from([8_000, 16_000]),
        OFFERS,
        st.none() | st.integers(1, 3),
    ),
    min_size=2,
    max_size=6,
)


@given(CALLS, st.randoms(use_true_random=False))
@settings(max_examples=12, deadline=None)
def test_calls_that_come_and_go_in_one_batch_hear_what_each_hears_alone(
    model, alone, sound, calls, chance
):
    callers = [
        Caller(joins, sound(seconds, rate_hz, seed), rate_hz, languages, stays, model)
        for seed, (joins, seconds, rate_hz, languages, stays) in enumerate(calls)
    ]
    batches, there = 0, list(callers)
    while there:
        batches += 1
        # Whoever is slow misses a batch.
        batch = [each for each in there if each.joins < batches and chance.random() < 0.7]
        for caller, heard in zip(batch, model.hear([c.next() for c in batch]), strict=True):
            caller.heard = heard
        there = [each for each in there if not each.finished and each.chunks != each.stays]
    for caller in callers:
        if caller.finished:
            expected = alone(model, caller.pcm, caller.rate_hz, caller.languages)
            assert caller.heard.tokens == expected.tokens
            assert caller.heard.text == expected.text
            assert caller.heard.language == expected.language
            assert caller.heard.confidence == pytest.approx(expected.confidence, abs=1e-4)
            torch.testing.assert_close(caller.heard.memory, expected.memory, rtol=0, atol=1e-3)


def test_a_calls_memory_does_not_grow_with_what_it_says(model, alone, sound):
    short, long = (alone(model, sound(s), 8_000, ("hi",)) for s in (1.0, 20.0))
    assert short.memory.shape == long.memory.shape
    assert short.memory.untyped_storage().nbytes() == long.memory.untyped_storage().nbytes()
    assert short.memory.untyped_storage().nbytes() == 4 * short.memory.numel()


def test_in_auto_it_tells_which_of_the_offered_languages_it_heard(model, alone, sound):
    heard = {
        alone(model, sound(2, seed=seed), 8_000, ("hi", "en", "bn")).language for seed in range(6)
    }
    assert heard <= {"hi", "en", "bn"}


@pytest.mark.parametrize("compute_type", ["bfloat16", "float16"])
def test_half_precision_hears_too(folder, device, alone, sound, compute_type):
    model = NemotronModel(folder, device=device, compute_type=compute_type, chunk_ms=560)
    hearing = alone(model, sound(2, seed=1), 8_000, ("hi",))
    assert hearing.memory.dtype is getattr(torch, compute_type)
    assert hearing.tokens
    assert 0 < hearing.confidence <= 1


def test_a_row_that_turned_to_nan_says_so_and_spoils_no_other(model, sound):
    pcm = sound(1)
    fed = Sound(8_000, model.geometry)
    fed.append(pcm)
    prompt = model.languages.prompt(("hi",))
    good = Chunk(fed.cut(0), 8_000, prompt)
    (before,) = model.hear([good])
    torn = replace(before, memory=torch.full_like(before.memory, np.nan))
    bad = Chunk(fed.cut(1), 8_000, prompt, torn)
    with pytest.raises(SpeechError, match="not a number"):
        model.hear([good, bad])
    assert model.hear([good])[0].tokens == before.tokens
