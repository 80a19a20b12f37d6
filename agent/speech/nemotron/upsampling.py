"""Telephone sound at twice its rate, exactly alike in pieces and whole, 2 ms late.

A half-band interpolator (Crochiere and Rabiner, "Multirate Digital Signal Processing", 1983): the
samples stay as they are, and between any two of them comes what a Kaiser-windowed sinc makes of the
`MARGIN` samples on either side.
"""

import numpy as np
import torch

MARGIN = 16
"""Samples on either side that a new sample is made of: 2 ms at 8 kHz."""
_BETA = 6.0


class Upsampler:
    """Doubles the rate of rows on `device`. Flat to 3.4 kHz within 0.1 dB at 8 kHz."""

    def __init__(self, device: torch.device) -> None:
        offsets = np.arange(-MARGIN + 0.5, MARGIN)
        taps = np.sinc(offsets) * np.kaiser(2 * MARGIN, _BETA)
        self._taps = torch.tensor(taps / taps.sum(), dtype=torch.float32, device=device)

    def __call__(self, sound: torch.Tensor) -> torch.Tensor:
        """Return `[rows, 2 * n]` of `[rows, n + 2 * MARGIN]`: all but the margins, doubled."""
        between = torch.conv1d(sound[:, None, 1:], self._taps[None, None])[:, 0]
        return torch.stack([sound[:, MARGIN:-MARGIN], between], dim=2).flatten(1)
