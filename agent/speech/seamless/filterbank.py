"""Log-mel features of many utterances at once, on the device.

The algorithm is Kaldi's as in transformers' `SeamlessM4TFeatureExtractor`, whose window and filters
are taken; that one works row by row in numpy.
"""

from typing import Any

import torch
from torch import Tensor

_FRAME, _HOP, _FFT = 400, 160, 512
_PREEMPHASIS = 0.97
_FLOOR = 1.192092955078125e-07
_STRIDE = 2
"""Frames stacked into one feature vector."""


class Filterbank:
    """Features of 16 kHz sound: `extractor` is the checkpoint's `SeamlessM4TFeatureExtractor`."""

    def __init__(self, extractor: Any, device: torch.device) -> None:
        self._window = torch.as_tensor(extractor.window, dtype=torch.float64, device=device)
        self._mel = torch.as_tensor(extractor.mel_filters, dtype=torch.float64, device=device)

    def __call__(self, waves: Tensor, samples: Tensor) -> tuple[Tensor, Tensor]:
        """Return features ``[rows, steps, 160]`` and their mask ``[rows, steps]`` (1: there).

        `waves` ``[rows, time]`` are int16 values, zero beyond each row's `samples` ``[rows]``, of
        which there are at least three frames' worth. A step is 20 ms.
        """
        # In double precision to the logarithm, as numpy computes: single is off by 4e-4.
        frames = waves.double().unfold(1, _FRAME, _HOP)
        frames = frames - frames.mean(-1, keepdim=True)
        first = frames[..., :1] * (1 - _PREEMPHASIS)
        frames = torch.cat([first, frames[..., 1:] - _PREEMPHASIS * frames[..., :-1]], -1)
        power = torch.fft.rfft(frames * self._window, n=_FFT).abs().square()
        mel = torch.log(torch.clamp(power @ self._mel, min=_FLOOR)).float()
        count = 1 + (samples - _FRAME) // _HOP
        there = torch.arange(mel.shape[1], device=mel.device) < count[:, None]
        mel = _standardised(mel, there[..., None], count[:, None, None])
        # A last odd frame has no partner: its step is padding.
        steps = -(-mel.shape[1] // _STRIDE)
        odd = steps * _STRIDE - mel.shape[1]
        features = torch.nn.functional.pad(mel, (0, 0, 0, odd)).reshape(len(mel), steps, -1)
        mask = torch.arange(steps, device=mel.device) < (count // _STRIDE)[:, None]
        return features, mask.long()


def _standardised(mel: Tensor, there: Tensor, count: Tensor) -> Tensor:
    """Give each band of each row mean 0 and variance 1 over the row's own frames."""
    mean = (mel * there).sum(1, keepdim=True) / count
    away = (mel - mean) * there
    variance = away.square().sum(1, keepdim=True) / (count - 1)
    return away / torch.sqrt(variance + 1e-7)
