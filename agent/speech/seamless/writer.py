"""The text decoder: greedy, many rows of different target languages at once.

The loop is transformers' `generate`. Compiled it runs on a static cache of keys and values that is
kept for each shape, so that a CUDA graph finds its memory where it was captured.
"""

from collections.abc import Sequence
from typing import Any

import torch
from torch.nn.functional import pad

from agent.speech.seamless.compiling import ROWS, least, mode_of
from agent.speech.seamless.heard import Heard

MOST_TOKENS = 256
"""Of an answer; some two minutes of speech."""
# Ten seconds of sound, and the longest text. With three sizes of batch these are six graphs; at
# more than eight torch.compile gives up.
_LENGTHS = (64, 640)


class Writer:
    """Writes with `model`, transformers' `SeamlessM4Tv2Model`; `backend` as in `compiling`."""

    def __init__(self, model: Any, backend: str | None) -> None:
        self._model = model
        self._compiled = backend is not None
        self._generation = _how_to_generate(model.generation_config, backend)
        self._end: int = self._generation.eos_token_id
        self._caches: dict[tuple[int, int], Any] = {}
        # `generate` copies the model's own configuration at every call.
        model.generation_config = type(self._generation)()

    def write(self, heard: Heard, languages: Sequence[int]) -> list[list[int]]:
        """Return each row's tokens in its language: start, language, pieces, end.

        There is no end where `MOST_TOKENS` (or the checkpoint's own limit) were not enough.
        """
        from transformers.generation import GenerationMixin
        from transformers.modeling_outputs import BaseModelOutput

        starts = torch.tensor(languages, device=heard.mask.device)[:, None]
        if self._compiled:
            heard, starts = _padded(heard, starts)
        # Not the model's own `generate`, which keeps the scores of every step.
        sequences = GenerationMixin.generate(
            self._model,
            encoder_outputs=BaseModelOutput(last_hidden_state=heard.states),
            attention_mask=heard.mask,
            decoder_input_ids=starts,
            generation_config=self._generation,
            past_key_values=self._cache(heard),
        )
        return [self._ended(row) for row in sequences[: len(languages)].tolist()]

    def _ended(self, row: list[int]) -> list[int]:
        """Cut the padding after the end."""
        return row[: row.index(self._end, 2) + 1] if self._end in row[2:] else row

    def _cache(self, heard: Heard) -> Any:
        """Return an empty cache of keys and values; a compiled shape has its own, for ever."""
        from transformers import DynamicCache, EncoderDecoderCache, StaticCache

        config = self._model.config
        if not self._compiled:
            return EncoderDecoderCache(DynamicCache(config=config), DynamicCache(config=config))
        rows, steps = heard.mask.shape
        cache = self._caches.get((rows, steps))
        if cache is None:
            most = self._generation.max_new_tokens + 2
            cache = self._caches[rows, steps] = EncoderDecoderCache(
                StaticCache(config=config, max_cache_len=most),
                StaticCache(config=config, max_cache_len=steps),
            )
        cache.reset()
        return cache


def _how_to_generate(own: Any, backend: str | None) -> Any:
    """Return what `generate` needs to know, from a checkpoint's `own` configuration."""
    from transformers import CompileConfig, GenerationConfig

    generation = GenerationConfig(
        bos_token_id=own.bos_token_id,
        eos_token_id=own.eos_token_id,
        pad_token_id=own.pad_token_id,
        decoder_start_token_id=own.decoder_start_token_id,
        max_new_tokens=min(own.max_new_tokens or MOST_TOKENS, MOST_TOKENS),
        do_sample=False,
        num_beams=1,
    )
    if backend is not None:
        # Not the full graph: it is one since transformers 5.23, whose positions do not branch.
        generation.compile_config = CompileConfig(
            fullgraph=False, dynamic=False, backend=backend, mode=mode_of(backend)
        )
        # Or `generate` would leave a CPU alone.
        generation.compile_config._compile_all_devices = True
    return generation


def _padded(heard: Heard, starts: torch.Tensor) -> tuple[Heard, torch.Tensor]:
    """Pad a batch to one of the compiled shapes; a spare row is the first one's double, for it must
    not go on when all others have ended."""
    rows, steps = heard.mask.shape
    more = least(_LENGTHS, steps) - steps
    place = torch.arange(least(ROWS, rows), device=starts.device)
    place[rows:] = 0
    states = pad(heard.states[place], (0, 0, 0, more))
    return Heard(states, pad(heard.mask[place], (0, more))), starts[place]
