"""Voices chosen in the settings: which engine speaks a language, and what a wrong choice says."""

import numpy as np
import pytest
import soundfile

from agent.language.utterance import Fixed, Value
from agent.speech.build import build_pool
from agent.speech.config import SpeechConfig
from agent.speech.errors import ModelError
from tests.speech.vits_voice import make_voice


@pytest.fixture
def models(tmp_path):
    make_voice(tmp_path / "models" / "tiny-voice")
    return tmp_path / "models"


def config(models, **changes) -> SpeechConfig:
    return SpeechConfig(models, **({"allow_noncommercial": True, "smart_turn": False} | changes))


@pytest.mark.parametrize(
    ("voices", "told"),
    [
        ({"hi": "mms-tts-hin"}, "`bolbank models pull mms-tts-hin` or set the voice to 'espeak'"),
        ({"hi": "seamless"}, "'seamless' is the translation model's: set one"),
        ({"fr": "espeak"}, "'espeak' does not speak fr: it speaks as, bn, en"),
    ],
)
def test_a_voice_that_cannot_be_had_is_named_with_its_mend(models, voices, told):
    with pytest.raises(ModelError, match=told):
        build_pool(config(models, voices=voices))


def test_the_licence_is_asked_before_the_weights(models):
    with pytest.raises(ModelError, match="does not allow commercial use"):
        build_pool(config(models, voices={"hi": "tiny-voice"}, allow_noncommercial=False))


async def test_one_call_hears_a_recording_a_voice_of_the_bank_and_espeak(models, tmp_path):
    recordings = tmp_path / "recordings"
    (recordings / "en").mkdir(parents=True)
    tone = np.sin(np.arange(16_000) * 0.2) * np.sin(np.arange(16_000) * 0.002) ** 2 * 0.1
    soundfile.write(recordings / "en" / "balance.wav", tone, 16_000)
    (recordings / "en" / "balance.txt").write_text("Your balance is")
    chosen = config(models, recordings_dir=recordings, voices={"en": "tiny-voice", "hi": "espeak"})
    async with build_pool(chosen) as pool:
        assert pool.label.endswith("VITS tiny-voice, eSpeak NG")
        counters = [each.meter.counters for each in pool.voices.measured]
        vits, espeak = (each.served for each in counters)
        async with pool.stream(8_000, ["en"]) as stream:
            balance = [Fixed(text="Your balance is"), Value(text="five rupees", shown="5")]
            pieces = [pcm async for pcm in stream.speak(balance, "en")]
            assert [each.served for each in counters] == [vits + 1, espeak]
            assert sum(map(len, pieces)) > 1.5 * 16_000  # the recording has two bursts in 2 s
            assert [pcm async for pcm in stream.speak([Fixed(text="नमस्ते")], "hi")]
            assert [each.served for each in counters] == [vits + 1, espeak + 1]
