"""Compiled text decoder and vocoder, traced whole by torch.compile but run without its compiler.

What a GPU adds to this are kernels and CUDA graphs.
"""

import pytest
import torch

from agent.speech.seamless import compiling
from agent.speech.seamless.translator import SeamlessTranslator
from tests.speech.seamless.rows import TEXT, assert_same, spoken, written


@pytest.fixture
def compiled(seamless_folder, monkeypatch):
    torch._dynamo.reset()
    monkeypatch.setattr(compiling, "BACKEND", "eager")
    yield SeamlessTranslator(seamless_folder, allow_noncommercial=True, compiled=True)
    torch._dynamo.reset()


def test_compiled_says_the_same_on_few_shapes_whose_memory_is_kept(translator, compiled):
    rows = [
        spoken(1.2, "hi", "en"),
        written(TEXT, "hi", "te"),
        spoken(0.7, "te", "ta", 4),
        spoken(2.1, "te", "ur", 5),
    ]
    expected = translator.translate(rows)
    caches = compiled._network._writer._caches
    memory = set()
    for begin in (0, 2, 3):
        batch = slice(begin, begin + 2)
        assert_same(compiled.translate(rows[batch]), expected[batch])
        layers = [cache.self_attention_cache.layers[0] for cache in caches.values()]
        memory |= {layer.keys.data_ptr() for layer in layers}
    assert set(caches) == {(2, 64)}
    assert len(memory) == 1


def test_a_cpu_compiles_nothing_unless_asked():
    assert compiling.backend_for(torch.device("cpu"), None) is None
    assert compiling.backend_for(torch.device("cuda"), None) == "inductor"
    assert compiling.backend_for(torch.device("cuda"), False) is None
