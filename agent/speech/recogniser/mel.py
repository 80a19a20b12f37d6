"""Whisper's log-mel spectrogram of many rows at once, on the device that the model runs on.

What faster-whisper's `FeatureExtractor` gives (its own mel filters; 25 ms Hann windows every 10 ms,
decibels floored 80 below the row's loudest bin), to 1e-5; measured on one CPU core 5 to 15 times as
fast, for only what sounds is transformed: the silence behind it is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ctranslate2
import numpy as np
import torch
from faster_whisper.feature_extractor import FeatureExtractor
from numpy.typing import NDArray

RATE_HZ = 16_000
FRAMES_PER_S = 100
_HOP = RATE_HZ // FRAMES_PER_S
_FFT = 400
_EDGE = _FFT // 2
_STEP_FRAMES = 100
_SCALE = 1 / 32768
_FLOOR = -10.0
"""Decimal logarithm of the least power."""
_RANGE = 8.0
_torch: Any = torch
"""Its parts that have no types."""


class LogMel:
    """Turns rows of 16 kHz PCM into `[rows, mels, frames]` on `device`.

    A row is padded with silence or cropped to `frames`; what it gives does not depend on its
    neighbours. Belongs to one thread.
    """

    def __init__(self, mels: int, device: torch.device) -> None:
        self.mels = mels
        self.device = device
        filters = FeatureExtractor(feature_size=mels).mel_filters
        self._filters = torch.from_numpy(filters).to(device)
        self._window = torch.hann_window(_FFT, device=device)
        cuda = device.type == "cuda"
        self._stream: Any = _torch.cuda.Stream(device) if cuda else None

    def __call__(self, rows: Sequence[NDArray[np.int16]], frames: int) -> torch.Tensor:
        """Return the features of `rows`, float32; they are there when this returns."""
        longest = min(max(map(len, rows), default=0), frames * _HOP)
        # Whole seconds, so that rows are summed in the same order in any company.
        sounding = -(-(longest + _EDGE) // (_STEP_FRAMES * _HOP)) * _STEP_FRAMES
        sounding = min(sounding, frames)
        audio = torch.zeros(
            (len(rows), _EDGE + sounding * _HOP + _EDGE),
            dtype=torch.int16,
            pin_memory=self._stream is not None,
        )
        for line, row in zip(audio.numpy(), rows, strict=True):
            heard = row[: frames * _HOP]
            line[_EDGE : _EDGE + len(heard)] = heard
        with torch.inference_mode():
            if self._stream is None:
                # OpenMP keeps this per thread; for so little work a second thread only costs.
                torch.set_num_threads(1)
                return self._features(audio, sounding, frames)
            with _torch.cuda.stream(self._stream):
                features = self._features(
                    audio.to(self.device, non_blocking=True), sounding, frames
                )
            # Who reads them next does so on a stream of its own.
            self._stream.synchronize()
            return features

    def _features(self, pcm: torch.Tensor, sounding: int, frames: int) -> torch.Tensor:
        audio = pcm * _SCALE
        audio[:, :_EDGE] = audio[:, _EDGE + 1 : 2 * _EDGE + 1].flip(1)
        spectrum: torch.Tensor = _torch.stft(
            audio, _FFT, _HOP, window=self._window, center=False, return_complex=True
        )[:, :, :sounding]
        power = spectrum.real.square() + spectrum.imag.square()
        decibels = (self._filters @ power).clamp_(min=10**_FLOOR).log10_()
        floor = decibels.amax((1, 2), keepdim=True) - _RANGE
        features = torch.full((len(pcm), self.mels, frames), _FLOOR, device=pcm.device)
        features[:, :, :sounding] = decibels
        return torch.maximum(features, floor, out=features).add_(4.0).mul_(0.25)


def as_storage(features: torch.Tensor) -> ctranslate2.StorageView:
    """Return what CTranslate2 reads of `features`, shared: no copy is made, on a GPU neither."""
    if features.device.type == "cpu":
        return ctranslate2.StorageView.from_array(features.numpy())
    # CTranslate2 takes the thread's current device for that of the memory.
    with _torch.cuda.device(features.device):
        return ctranslate2.StorageView.from_array(features)
