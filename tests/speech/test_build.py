"""From settings to a pool, and what a wrong setting says."""

import pytest

from agent.speech.build import build_pool
from agent.speech.config import SpeechConfig
from agent.speech.errors import ModelError, PoolBusy


def test_a_model_that_is_not_there_is_named_with_its_mend(tmp_path):
    with pytest.raises(ModelError, match="`bolbank models pull whisper-large-v3-turbo`"):
        build_pool(SpeechConfig(tmp_path, model="whisper-large-v3-turbo"))


def test_a_folder_that_holds_no_model_is_named(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match=r"empty holds no Whisper model"):
        build_pool(SpeechConfig(tmp_path, model="empty"))


async def test_the_demo_model_is_labelled_wherever_a_pool_tells_what_answers(tmp_path):
    async with build_pool(SpeechConfig(tmp_path, tmp_path / "prompts", max_streams=1)) as pool:
        assert pool.label == "BolBank demo recogniser (synthetic voices only), eSpeak NG"
        async with pool.stream(8_000, ["en"]):
            with pytest.raises(PoolBusy):
                async with pool.stream(8_000, ["en"]):
                    pass
