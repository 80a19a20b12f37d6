"""Sound that can be put beside any other without a click.

Every piece, recorded or rendered, fixed or a value, ends here before it is kept or played: no
direct current, one loudness, and both ends faded to nothing. Two pieces then meet at zero, with or
without a pause between them, whatever they are.
"""

import numpy as np
from numpy.typing import NDArray

from agent.speech.loudness import Sound, levelled

FINISH = "finish/1"
"""Part of a cached rendering's name: change it with what `finished` does."""
FADE_MS = 4
"""Shorter than the closure of a consonant, longer than a click."""
FULL_SCALE = 32_768


def finished(sound: Sound, rate_hz: int) -> bytes:
    """Return mono little-endian int16 PCM of `sound`, ready to be joined."""
    if not len(sound):
        return b""
    level = levelled(sound - np.float32(sound.mean()), rate_hz)
    return pcm_of(faded(level, rate_hz))


def faded(sound: Sound, rate_hz: int) -> Sound:
    """Return `sound` with `FADE_MS` of raised cosine at both ends, or all there is of a shorter."""
    length = min(FADE_MS * rate_hz // 1000, len(sound) // 2)
    # Both ends are exactly zero: the ramp begins at the first sample.
    ramp = (0.5 - 0.5 * np.cos(np.pi * np.arange(length) / max(1, length))).astype(np.float32)
    gain = np.ones(len(sound), np.float32)
    gain[:length] = ramp
    gain[len(gain) - length :] = ramp[::-1]
    return sound * gain


def sound_of(pcm: NDArray[np.int16]) -> Sound:
    """Return int16 samples at full scale 1."""
    return pcm.astype(np.float32) / np.float32(FULL_SCALE)


def pcm_of(sound: Sound) -> bytes:
    """Return little-endian int16 PCM of samples at full scale 1."""
    clipped = np.clip(np.rint(sound * FULL_SCALE), -FULL_SCALE, FULL_SCALE - 1)
    return clipped.astype("<i2").tobytes()
