"""From settings to a pool, and what a wrong setting says."""

import numpy as np
import pytest

from agent.speech.build import build_pool
from agent.speech.config import SpeechConfig
from agent.speech.errors import ModelError, PoolBusy
from agent.speech.pool import Final


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


async def test_an_installed_whisper_hears_calls(tmp_path, whisper_folder, say, silence):
    config = SpeechConfig(
        whisper_folder.parent, model=whisper_folder.name, window_s=4, partial_ms=400
    )
    async with build_pool(config) as pool:
        assert pool.label.startswith("Whisper tiny")
        async with pool.stream(8_000, ["hi", "en"]) as stream:
            stream.expect(["hi", "en"], ["balance", "पैसे"])
            line = np.concatenate([silence(0.5), say("what is my balance"), silence(1.5)])
            stream.feed(line.tobytes())
            heard = [event async for event in _until_final(stream)]
    final = heard[-1]
    # Random weights guess, and are not believed.
    assert (final.text, final.language in ("hi", "en")) == ("", True)
    assert 0 <= final.confidence < 0.5
    assert final.timings.device_ms > 0
    assert pool.heard.errors == 0


async def _until_final(stream):
    async for event in stream.events():
        yield event
        if isinstance(event, Final):
            return


@pytest.mark.parametrize(
    ("compute_type", "device", "named"),
    [("float16", "cpu", "cannot compute in 'float16'"), ("auto", "cuda:7", "'cuda:7' is not")],
)
def test_a_device_that_cannot_run_the_model_is_named(
    tmp_path, whisper_folder, compute_type, device, named
):
    config = SpeechConfig(
        whisper_folder.parent, model="tiny", compute_type=compute_type, device=device
    )
    with pytest.raises(ModelError, match=named):
        build_pool(config)
