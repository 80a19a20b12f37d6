"""Half precision and quantised weights: less memory, and speech all the same."""

from pathlib import Path

import pytest
import torch

from agent.caller.bench.checkpoints.seamless import write_seamless
from agent.speech.seamless.translator import SeamlessTranslator
from tests.speech.seamless.rows import TEXT, assert_same, spoken, written

ROWS = [spoken(1.2, "hi", "en"), written(TEXT, "hi", "te"), spoken(0.7, "te", "ta", 4)]
QUANTISED = {"int8": "Linear8bitLt", "nf4": "Linear4bit"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Wide enough for NF4, whose blocks are 64 weights."""
    return write_seamless(tmp_path_factory.mktemp("seamless") / "wide", hidden=64)


def held(translator: SeamlessTranslator) -> int:
    """Return the bytes of the parts that may be quantised."""
    model = translator._network._model
    parts = (model.text_encoder, model.text_decoder, model.speech_encoder)
    weights = {weight for part in parts for weight in part.parameters()}
    return sum(weight.numel() * weight.element_size() for weight in weights)


@pytest.mark.filterwarnings("ignore::FutureWarning")
@pytest.mark.parametrize("precision", ["float16", "bfloat16", "int8", "nf4"])
def test_a_smaller_precision_takes_less_memory_and_still_speaks(folder, precision):
    whole = SeamlessTranslator(folder, allow_noncommercial=True)
    small = SeamlessTranslator(folder, allow_noncommercial=True, precision=precision)
    found = small.translate(ROWS)
    assert all(each.text for each in found)
    assert [bool(len(each.pcm)) for each in found] == [True, True, False]
    share = held(small) / held(whole)
    assert share < {"float16": 0.51, "bfloat16": 0.51, "int8": 0.45, "nf4": 0.40}[precision]
    assert_same(found, small.translate(ROWS))


@pytest.mark.filterwarnings("ignore::FutureWarning")
@pytest.mark.parametrize("precision", QUANTISED)
def test_vocoder_head_and_unit_model_are_not_quantised(folder, precision):
    model = SeamlessTranslator(
        folder, allow_noncommercial=True, precision=precision
    )._network._model
    kinds = {
        name: type(module).__name__
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear)
    }
    quantised = {name for name, kind in kinds.items() if kind == QUANTISED[precision]}
    assert any(name.startswith("text_decoder") for name in quantised)
    assert any(name.startswith("speech_encoder") for name in quantised)
    assert not any(name.startswith(("vocoder", "t2u_model", "lm_head")) for name in quantised)
    assert model.vocoder.dtype == torch.float32
