"""Whether a caller has finished: the model that all calls share, beside Pipecat's own use of it."""

import asyncio
import random

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st
from pipecat.audio.turn.smart_turn._whisper_features import compute_whisper_log_mel_features
from pipecat.audio.turn.smart_turn.local_smart_turn_v3 import LocalSmartTurnAnalyzerV3

from agent.speech.build import build_pool
from agent.speech.config import SpeechConfig
from agent.speech.endpoint import ASK_MS, FINISHED, UNFINISHED
from agent.speech.errors import ModelError
from agent.speech.local import LocalPool
from agent.speech.pool import Final, SpeechStopped
from agent.speech.turn import RATE_HZ, TurnJudge, TurnModel, model_file
from agent.speech.whole import WholeTranscriber
from tests.speech.test_local import Caller

SAID = [
    ("my account number is", "en-us+f4"),
    ("I want to block my card", "en-us+m4"),
    ("मेरा कार्ड बंद कर दीजिए", "hi+m4"),
    ("माझा कार्ड बंद करा", "mr+f4"),
    ("আমার কার্ড বন্ধ করুন", "bn+m4"),
    ("4 3 2", "en-us+f4"),
]
WHOLE, HALF = ("मेरा बैलेंस बताइए", "hi+m4"), ("मेरा कार्ड बंद कर दीजिए", "hi+f4")
"""What the model takes for finished and for unfinished (the latter wrongly: it is a robot's)."""


@pytest.fixture(scope="module")
def model() -> TurnModel:
    return TurnModel(model_file())


@pytest.fixture(scope="module")
def turns(say, silence):
    """What callers say at both rates, each ending in the pause after which the model is asked."""
    return [
        (np.concatenate([say(text, voice, rate_hz), silence(ASK_MS / 1000, rate_hz)]), rate_hz)
        for text, voice in SAID
        for rate_hz in (8_000, 16_000)
    ]


def test_features_are_those_of_pipecat(model, turns):
    sound = np.zeros((len(turns), 8 * RATE_HZ), np.float32)
    for row, (pcm, rate_hz) in zip(sound, turns, strict=True):
        wide = soxr.resample(pcm / np.float32(32_768), rate_hz, RATE_HZ)
        row[-len(wide) :] = wide
    theirs = np.stack([compute_whisper_log_mel_features(row) for row in sound])
    np.testing.assert_allclose(model.features(sound), theirs, atol=1e-6)


def test_a_verdict_is_that_of_pipecat(model, turns):
    theirs = []
    for pcm, rate_hz in turns:
        pipecat = LocalSmartTurnAnalyzerV3(sample_rate=rate_hz)
        pipecat.set_sample_rate(rate_hz)
        theirs.append(pipecat._predict_endpoint(pcm / np.float32(32_768))["probability"])
    assert model.finished(turns) == pytest.approx(theirs, abs=1e-6)


def test_of_a_monologue_the_last_8_s_are_heard(model, turns):
    pcm, rate_hz = turns[0]
    long = np.concatenate([pcm] * 20)
    assert model.finished([(long, rate_hz)]) == model.finished([(long[-8 * rate_hz :], rate_hz)])


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_calls_that_ask_together_are_told_what_each_would_be_told_alone(model, turns, seed):
    dice = random.Random(seed)
    alone = [model.finished([turn])[0] for turn in turns]
    order = dice.sample(range(len(turns)), k=dice.randint(2, 8))
    left = dice.randrange(len(order))

    async def asked() -> list[float | None]:
        judge = TurnJudge(model)

        async def ask(index: int) -> float | None:
            await asyncio.sleep(dice.random() / 20)
            return await judge.finished(*turns[index], call=index, within_s=60)

        asking = [asyncio.create_task(ask(index)) for index in order]
        await asyncio.sleep(dice.random() / 20)
        asking[left].cancel()
        told = await asyncio.gather(*asking, return_exceptions=True)
        await judge.close()
        return [None if isinstance(each, BaseException) else each for each in told]

    for place, (index, told) in enumerate(zip(order, asyncio.run(asked()), strict=True)):
        assert told == alone[index] or (told is None and place == left)


async def test_a_verdict_that_comes_too_late_is_none(model, turns):
    judge = TurnJudge(model)
    assert await judge.finished(*turns[0], call=None, within_s=0) is None
    await judge.close()
    assert await judge.finished(*turns[0], call=None, within_s=60) is None


def test_what_is_no_such_model_is_refused_by_name(tmp_path):
    broken = tmp_path / "turn.onnx"
    with pytest.raises(ModelError, match=r"turn\.onnx is no end-of-turn model.*smart_turn = false"):
        TurnModel(broken)
    broken.write_bytes(model_file().read_bytes()[:10_000])
    with pytest.raises(ModelError, match="is no end-of-turn model"):
        TurnModel(broken)


class Judge(TurnJudge):
    """The shared judge, which keeps its verdicts."""

    def __init__(self, model: TurnModel) -> None:
        super().__init__(model)
        self.told: list[float | None] = []

    async def finished(self, *asked, **how) -> float | None:
        self.told.append(await super().finished(*asked, **how))
        return self.told[-1]


@pytest.fixture
async def judge(model):
    return Judge(model)


@pytest.fixture
async def pool(recogniser, judge):
    async with LocalPool(WholeTranscriber(recogniser), judge=judge) as pool:
        yield pool


async def utterance(pool, languages, said, silence, **expected) -> tuple[float, Final]:
    """Return the silence, in ms, after which an utterance ended in real time, and its words."""
    async with pool.stream(8_000, languages) as stream:
        stream.expect(languages, **expected)
        caller = Caller(stream)
        await caller.say(silence(0.3), said)
        fed = 0.3 + len(said) / 8_000
        for seed in range(60):
            await caller.say(silence(0.032, seed=seed))
            fed += 0.032
            if caller.of(SpeechStopped):
                break
            await asyncio.sleep(0.032)
        (final,) = await caller.until(Final)
        # What was fed was looked at by then, but for the windows under way.
        return fed * 1000 - final.to_sample / 8, final


async def test_whoever_has_finished_is_answered_sooner(pool, judge, say, silence):
    ended_ms, final = await utterance(pool, ["hi", "en"], say(*WHOLE), silence)
    assert judge.told[0] >= FINISHED
    assert 420 <= ended_ms < 700
    assert final.text == WHOLE[0]


async def test_whoever_has_not_finished_is_waited_for(pool, judge, say, silence):
    ended_ms, _ = await utterance(pool, ["hi", "en"], say(*HALF), silence)
    assert judge.told[0] < UNFINISHED
    assert 1_050 <= ended_ms < 1_150


async def test_whoever_says_digits_is_not_cut_short(pool, judge, say, silence):
    ended_ms, _ = await utterance(pool, ["hi", "en"], say(*WHOLE), silence, patient=True)
    assert judge.told[0] >= FINISHED
    assert 700 <= ended_ms < 800


async def test_in_languages_that_the_model_does_not_know_silence_alone_tells(
    pool, judge, say, silence
):
    ended_ms, _ = await utterance(pool, ["hi", "ta"], say(*WHOLE), silence)
    assert judge.told == []
    assert 700 <= ended_ms < 800


async def test_a_pool_without_the_model_waits_for_the_silence(tmp_path, say, silence):
    config = SpeechConfig(models_dir=tmp_path, smart_turn=False)
    async with build_pool(config) as pool:
        ended_ms, _ = await utterance(pool, ["hi", "en"], say(*WHOLE), silence)
        assert 700 <= ended_ms < 800
        assert "smart-turn" not in [each.meter.model for each in pool.measured]


async def test_a_note_is_kept_up_to_its_longest_and_the_rest_is_dropped(pool, say, silence):
    said = np.concatenate([say(*WHOLE)] * 6)
    async with pool.stream(8_000, ["hi"]) as stream:
        stream.expect(["hi"], max_ms=2_000, patient=True)
        caller = Caller(stream)
        await caller.say(silence(0.3), said, silence(2))
        await caller.until(Final)
        await caller.say(say(*WHOLE), silence(2))
        first, second = await caller.until(Final, 2)
    length_s = (first.to_sample - first.from_sample) / 8_000
    assert 1.8 <= length_s <= 2.032  # a window more
    assert second.from_sample > len(said)
