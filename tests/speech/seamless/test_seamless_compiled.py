"""Compiled text decoder and vocoder, traced whole by torch.compile but run without its compiler.

What a GPU adds to this are kernels and CUDA graphs.
"""

import pytest
import torch
import transformers

from agent.speech.seamless import compiling, translator, vocoder, writer
from agent.speech.seamless.translator import SeamlessTranslator
from tests.speech.seamless.rows import TEXT, assert_same, spoken, written


@pytest.fixture
def compiled(seamless_folder, monkeypatch):
    """One that pads every batch to two rows, for tracing takes its time."""
    torch._dynamo.reset()
    monkeypatch.setattr(compiling, "BACKEND", "eager")
    monkeypatch.setattr(vocoder, "_FRAMES", (128,))
    for module in (translator, vocoder, writer):
        monkeypatch.setattr(module, "ROWS", (2,))
    yield SeamlessTranslator(seamless_folder, allow_noncommercial=True, compiled=True)
    torch._dynamo.reset()


def test_compiled_says_the_same_on_few_shapes_whose_memory_is_kept(compiled, seamless_folder):
    rows = [
        spoken(1.2, "hi", "en"),
        written(TEXT, "hi", "te"),
        spoken(0.7, "te", "ta", 4),
        spoken(2.1, "te", "ur", 5),
        written(TEXT[:9], "en", "bn"),
    ]
    plain = SeamlessTranslator(seamless_folder, allow_noncommercial=True)
    assert_same(compiled.translate(rows), plain.translate(rows))
    if tuple(map(int, transformers.__version__.split(".")[:2])) >= (5, 23):
        assert not torch._dynamo.utils.counters["graph_break"]
    caches = compiled._network._writer._caches
    # The first call has run both lengths before its own rows.
    assert set(caches) == {(2, 64), (2, 640)}
    held = [cache.self_attention_cache.layers[0].keys.data_ptr() for cache in caches.values()]
    assert_same(compiled.translate(rows[1:2]), plain.translate(rows[1:2]))
    assert held == [
        cache.self_attention_cache.layers[0].keys.data_ptr() for cache in caches.values()
    ]


def test_a_cpu_compiles_nothing_unless_asked():
    assert compiling.backend_for(torch.device("cpu"), None) is None
    assert compiling.backend_for(torch.device("cuda"), None) == "inductor"
    assert compiling.backend_for(torch.device("cuda"), False) is None
