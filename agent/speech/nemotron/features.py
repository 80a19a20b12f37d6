"""Log-mel features of chunks of many calls at once, on the model's device.

The same numbers as transformers' `NemotronAsrStreamingFeatureExtractor` gives for a whole recording
(`center=True`): pre-emphasis, Hann window, power spectrum, Slaney mel filters, natural logarithm.
"""

from typing import Any

import torch

from agent.speech.nemotron.chunks import Geometry

_LOG_FLOOR = 2.0**-24


class LogMel:
    """Features as `extractor` (transformers' own) defines them."""

    def __init__(self, extractor: Any, geometry: Geometry, device: torch.device) -> None:
        # Some checkpoints were trained with window and filters rounded to a narrower type.
        kept_as = getattr(torch, getattr(extractor, "mel_filters_dtype", "float32"))
        window = torch.hann_window(extractor.win_length, periodic=False)
        self._window = window.to(kept_as).float().to(device)
        self._filters = extractor.mel_filters.to(kept_as).float().to(device)
        self._n_fft: int = extractor.n_fft
        self._preemphasis: float = extractor.preemphasis or 0.0
        self._hop = geometry.hop
        self._places = torch.arange(geometry.samples, device=device)

    def __call__(self, sound: torch.Tensor, first: torch.Tensor, end: torch.Tensor) -> torch.Tensor:
        """Return `[rows, mel frames, bins]` of `sound` `[rows, samples]`, which lies in -1..1.

        `first` and `end` `[rows]` bound the utterance in its row; what is outside counts as zero.
        """
        inside = (self._places >= first[:, None]) & (self._places < end[:, None])
        sound = sound * inside
        sharp = (sound[:, 2:] - self._preemphasis * sound[:, 1:-1]) * inside[:, 2:]
        pieces = sharp.unfold(1, len(self._window), self._hop) * self._window
        power = torch.fft.rfft(pieces, self._n_fft).abs().square()
        return torch.log(power @ self._filters.T + _LOG_FLOOR)
