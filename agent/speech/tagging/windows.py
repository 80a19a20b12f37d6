"""Sound files as windows of one length, read piece by piece: an hour takes no more memory than 5 s.

Every window is equally long, so that a window's embedding does not depend on its company.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from agent.speech.errors import SpeechError

WINDOW_S = 5.0
"""What MERT was trained on."""
LONGEST_S = 4 * 3600
_SHORTEST_S = 0.5
_LEAST_TAIL_S = 1.0
"""A rest of less than this says little; it is left out where there are windows before it."""
_RATES_HZ = range(8_000, 48_001)

Sound = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Window:
    """`WINDOW_S` of sound at the asked rate, of which the file holds `from_s..to_s`."""

    from_s: float
    to_s: float
    sound: Sound = field(repr=False)


def windows(path: Path, rate_hz: int) -> Iterator[Window]:
    """Yield the windows of a WAV or FLAC file, mono at `rate_hz`.

    What is shorter than a window is repeated until it fills one.

    Raises:
        SpeechError: the file cannot be read as sound, or is too short or too long.
    """
    size = int(WINDOW_S * rate_hz)
    waiting = np.zeros(0, np.float32)
    at = 0
    for piece in _resampled(path, rate_hz):
        waiting = np.concatenate([waiting, piece])
        while len(waiting) >= size:
            yield Window(at / rate_hz, (at + size) / rate_hz, waiting[:size])
            waiting = waiting[size:]
            at += size
    if len(waiting) >= (_LEAST_TAIL_S if at else _SHORTEST_S) * rate_hz:
        yield Window(at / rate_hz, (at + len(waiting)) / rate_hz, np.resize(waiting, size))
    elif not at:
        raise SpeechError(f"{path} is shorter than {_SHORTEST_S} s: nothing can be told of it")


def _resampled(path: Path, rate_hz: int) -> Iterator[Sound]:
    try:
        with soundfile.SoundFile(path) as file:
            native_hz = file.samplerate
            if native_hz not in _RATES_HZ:
                raise SpeechError(f"{path} has {native_hz} Hz: use 8 to 48 kHz")
            if file.frames > LONGEST_S * native_hz:
                raise SpeechError(f"{path} is longer than {LONGEST_S} s: cut it into parts")
            stream = soxr.ResampleStream(native_hz, rate_hz, 1, dtype="float32", quality="HQ")
            block = int(WINDOW_S * native_hz)
            left = LONGEST_S * native_hz
            while left > 0:
                frames = file.read(block, dtype="float32", always_2d=True)
                if not np.isfinite(frames).all():
                    raise SpeechError(f"{path} has samples that are no numbers")
                left -= len(frames)
                last = len(frames) < block
                mono = frames.mean(axis=1, dtype=np.float32) if len(frames) else frames[:, 0]
                yield stream.resample_chunk(mono, last=last)
                if last:
                    return
    except (soundfile.SoundFileError, OSError) as error:
        raise SpeechError(f"{path} cannot be read as sound: {error}") from error
