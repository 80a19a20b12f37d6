"""One encoder pass over chunks of calls of any age.

Stock transformers keeps a window of keys that grows with the utterance, so only calls of one age
fit in a batch. Here every call has the full window from its first chunk on; what is not filled yet
is masked, and so is what lies before and after an utterance. A masked key has no weight at all and
positions are relative, so a call hears what it would alone. As the window's length never changes,
the keys of its relative positions are constants: they are projected once, which stock transformers
does for every row and chunk again (half of its arithmetic at 560 ms).
"""

from collections.abc import Sequence
from typing import Any

import torch
from torch import nn

from agent.speech.nemotron.chunks import Geometry
from agent.speech.nemotron.memory import Parts


class _Constant(nn.Module):
    """Stands for a projection whose input never changes."""

    def __init__(self, projected: torch.Tensor) -> None:
        super().__init__()
        self.register_buffer("projected", projected, persistent=False)

    def forward(self, positions: torch.Tensor) -> torch.Tensor:
        return self.get_buffer("projected").expand(len(positions), -1, -1)


class _Keys:
    """Keys and values of the last `reach` frames; the encoder's `past_key_values`."""

    def __init__(self, parts: Parts, reach: int) -> None:
        self._parts = parts
        self._reach = reach

    def update(
        self, keys: torch.Tensor, values: torch.Tensor, layer: int, *_: object
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Return `[rows, heads, reach + frames, size]` of both, and keep the last `reach`."""
        return self._extend(f"key.{layer}", keys), self._extend(f"value.{layer}", values)

    def _extend(self, name: str, new: torch.Tensor) -> torch.Tensor:
        rows, heads, frames, size = new.shape
        before = self._parts.get(name)
        if before is None:
            before = new.new_zeros(rows, heads, self._reach, size)
        whole = torch.cat([before, new], dim=2)
        self._parts[name] = whole[:, :, frames:]
        return whole


class _Edges:
    """The ends of the convolutions' inputs; the encoder's `padding_cache`.

    Frames outside the utterance are silent in every halving, as offline padding is.
    """

    def __init__(self, parts: Parts, inside: Sequence[torch.Tensor]) -> None:
        self._parts = parts
        self._inside = {f"subsampling.{level}": mask for level, mask in enumerate(inside)}

    def update(self, hidden: torch.Tensor, name: str, convolution: Any) -> torch.Tensor:
        """Return `hidden`, time in its third dimension, with what came before it."""
        if (inside := self._inside.get(name)) is not None:
            hidden = hidden * inside[:, None, :, None]
        kept: int = convolution.left_pad
        before = self._parts.get(name)
        if before is None:
            before = torch.zeros_like(hidden[:, :, :1]).repeat_interleave(kept, dim=2)
        whole = torch.cat([before, hidden], dim=2)
        self._parts[name] = whole[:, :, whole.shape[2] - kept :]
        return whole


class Encoder:
    """The encoder of `net` (a `Nemotron3_5AsrForRNNT`, which becomes its own)."""

    def __init__(self, net: Any, geometry: Geometry) -> None:
        self._net = net
        self._prompts: int = net.config.num_prompts
        device = net.device
        left: int = net.config.encoder_config.sliding_window - 1
        self._reach = left // geometry.frames * geometry.frames
        frames = geometry.frames
        width: int = net.config.encoder_config.hidden_size
        begin = torch.zeros(1, frames, width, dtype=net.dtype, device=device)
        self._positions = net.encoder.encode_positions(begin, cached_frames=self._reach)
        for layer in net.encoder.layers:
            attention = layer.self_attn
            attention.relative_k_proj = _Constant(attention.relative_k_proj(self._positions))
        # Of the window's frames, how many chunks back they lie; the chunk itself is 0.
        places = torch.arange(self._reach + frames, device=device)
        self._back = (self._reach + frames - 1 - places) // frames
        self._own = places - self._reach
        self._times = [
            torch.arange(geometry.mel >> level, device=device)
            for level in range(geometry.factor.bit_length())
        ]

    def __call__(
        self,
        mel: torch.Tensor,
        borders: torch.Tensor,
        ages: torch.Tensor,
        prompts: torch.Tensor,
        parts: Parts,
    ) -> torch.Tensor:
        """Return what the joint network takes, `[rows, frames, width]`; `parts` become the new.

        Args:
            mel: `[rows, mel frames, bins]`.
            borders: `[rows, halvings + 1, 2]`, as `Geometry.borders`.
            ages: `[rows]`: chunks that each row has heard before.
            prompts: `[rows]`: each row's language, as the model numbers them.
            parts: What was remembered; empty at the beginning.
        """
        encoder = self._net.encoder
        inside = [
            (times >= borders[:, level, :1]) & (times < borders[:, level, 1:])
            for level, times in enumerate(self._times)
        ]
        edges, keys = _Edges(parts, inside[:-1]), _Keys(parts, self._reach)
        hidden = encoder.subsampling(mel.to(self._net.dtype), None, padding_cache=edges)
        hidden = hidden * encoder.input_scale
        seen = (self._back <= ages[:, None]) & (self._own < borders[:, -1, 1:])
        mask = seen[:, None, None, :].expand(-1, 1, hidden.shape[1], -1)
        positions = self._positions.expand(len(hidden), -1, -1)
        for layer in encoder.layers:
            hidden = layer(
                hidden,
                attention_mask=mask,
                position_embeddings=positions,
                past_key_values=keys,
                padding_cache=edges,
            )
        asked = nn.functional.one_hot(prompts, self._prompts).to(hidden.dtype)
        asked = asked[:, None].expand(-1, hidden.shape[1], -1)
        fused = self._net.prompt_projector(torch.cat([hidden, asked], dim=-1))
        projected: torch.Tensor = self._net.encoder_projector(fused)
        return projected
