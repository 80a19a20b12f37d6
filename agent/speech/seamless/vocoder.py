"""Units to sound for rows of any length: each row is what it would be alone.

transformers' `SeamlessM4Tv2CodeHifiGan.forward` lets the padding beside a short row leak into its
last units' durations and its last 100 ms, and returns lengths that are one padding unit too long.
Here every convolution sees zeros beyond a row's own end, as it does at the end of a tensor.
"""

import itertools
from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import leaky_relu, pad

from agent.speech.seamless.compiling import ROWS, least, mode_of

SAMPLES_PER_FRAME = 320
MAX_FRAMES = 3_000
"""A minute: what goes beyond it is cut off."""
_FRAMES = (96, 128, 192, 256, 384, 512, 768, 1024, 1536, MAX_FRAMES)
"""What a compiled batch is padded to: each shape is a CUDA graph."""
_MOST_AT_ONCE = {"cpu": 512, "cuda": 16_384}
"""Frames of all rows of a pass together: what a CPU's caches hold (three times as fast as all at
once), and five minutes of sound, for some 2 GB of activations, on a GPU."""

Waves = Callable[[Tensor, Tensor], Tensor]


class Voice(NamedTuple):
    """The vocoder's ids of a language and of a speaker."""

    language: int
    speaker: int


class Vocoder:
    """Runs the checkpoint's vocoder `net` (float32).

    Args:
        net: transformers' `SeamlessM4Tv2CodeHifiGan`.
        backend: Of the wave generator, as in `compiling`.
    """

    def __init__(self, net: Any, backend: str | None) -> None:
        self._net = net
        self._most_at_once = _MOST_AT_ONCE[net.device.type]
        self._compiled = backend is not None
        self._waves: Waves = HifiGan(net.hifi_gan)
        if backend is not None:
            self._waves = torch.compile(
                self._waves, fullgraph=True, dynamic=True, backend=backend, mode=mode_of(backend)
            )

    def __call__(self, units: Tensor, there: Tensor, voices: Tensor) -> tuple[Tensor, Tensor]:
        """Return waves ``[rows, time]`` in -1..1 and each row's samples ``[rows]``.

        `units` ``[rows, units]`` count where `there` (bool, same shape); `voices` ``[rows, 2]``
        are `Voice`s.
        """
        net = self._net
        sounds = net.unit_embedding(units.masked_fill(~there, 0))
        durations = torch.expm1(net.dur_predictor(sounds, padding_mask=there)).round().long()
        ends = durations.clamp(min=1).masked_fill(~there, 0).cumsum(1)
        frames = ends[:, -1].clamp(max=MAX_FRAMES)
        longest = int(frames.max())
        if not longest:
            return sounds.new_zeros(len(units), 0), frames
        times = torch.arange(longest, device=units.device).expand(len(units), -1)
        unit_at = torch.searchsorted(ends, times.contiguous(), right=True)
        unit_at = unit_at.clamp(max=units.shape[1] - 1)
        sounds = sounds.gather(1, unit_at[..., None].expand(-1, -1, sounds.shape[-1]))
        language = net.language_embedding(voices[:, :1]).expand(-1, longest, -1)
        speaker = net.speaker_embedding(voices[:, 1:]).expand(-1, longest, -1)
        inputs = torch.cat([language, sounds, speaker], -1).transpose(1, 2)
        mask = (times < frames[:, None])[:, None].to(inputs.dtype)
        most = self._rows_at_once(longest)
        waves = [
            self._pass(inputs[at : at + most], mask[at : at + most])
            for at in range(0, len(units), most)
        ]
        return torch.cat(waves), frames * SAMPLES_PER_FRAME

    def warm_up(self) -> None:
        """Run every compiled shape until its graph is captured."""
        if not self._compiled:
            return
        channels, like = self._net.hifi_gan.conv_pre.in_channels, self._net.unit_embedding.weight
        for rows, frames in itertools.product(ROWS, _FRAMES):
            if rows <= self._rows_at_once(frames):
                # The first run of a shape compiles, the second is captured.
                for _ in range(2):
                    self._pass(
                        like.new_zeros(rows, channels, frames), like.new_ones(rows, 1, frames)
                    )

    def _rows_at_once(self, longest: int) -> int:
        """Return how many rows of up to `longest` frames go in one pass.

        Compiled, all that is run is padded, and nothing larger than what `warm_up` has run.
        """
        if not self._compiled:
            return max(1, self._most_at_once // longest)
        frames = least(_FRAMES, longest)
        fit = [rows for rows in ROWS if rows * frames <= 2 * self._most_at_once]
        return max(fit, default=ROWS[0])

    def _pass(self, inputs: Tensor, mask: Tensor) -> Tensor:
        if not self._compiled:
            return self._waves(inputs, mask)
        rows, _, frames = inputs.shape
        more = (0, least(_FRAMES, frames) - frames, 0, 0, 0, least(ROWS, rows) - rows)
        # The next run of the graph writes over what this one returns.
        waves = self._waves(pad(inputs, more), pad(mask, more)).clone()
        return waves[:rows, : frames * SAMPLES_PER_FRAME]


class HifiGan(torch.nn.Module):
    """`SeamlessM4Tv2HifiGan` (HiFi-GAN, arXiv 2010.05646) over its own layers, with a mask.

    Takes ``[rows, channels, frames]`` and ``[rows, 1, frames]``; returns ``[rows, time]``.
    """

    def __init__(self, net: Any) -> None:
        super().__init__()
        self.net = net

    def forward(self, sounds: Tensor, mask: Tensor) -> Tensor:
        net = self.net
        slope, kernels = net.leaky_relu_slope, net.num_kernels
        sounds = net.conv_pre(sounds * mask)
        for stage, upsampler in enumerate(net.upsampler):
            sounds = upsampler(leaky_relu(sounds, slope) * mask)
            mask = mask.repeat_interleave(upsampler.stride[0], dim=2)
            blocks = net.resblocks[stage * kernels : (stage + 1) * kernels]
            sounds = sum(_block(block, sounds, mask) for block in blocks) / kernels
        wave: Tensor = torch.tanh(net.conv_post(leaky_relu(sounds) * mask))
        return wave.squeeze(1)


def _block(block: Any, sounds: Tensor, mask: Tensor) -> Tensor:
    slope = block.leaky_relu_slope
    for first, second in zip(block.convs1, block.convs2, strict=True):
        inner = first(leaky_relu(sounds, slope) * mask)
        sounds = sounds + second(leaky_relu(inner, slope) * mask)
    return sounds
