"""A-law (ITU-T G.711) by two tables: 256 values to int16, 65,536 int16 to values."""

import numpy as np
import numpy.typing as npt

RATE_HZ = 8000
SILENCE = 0xD5
"""The code of +8, the value nearest to zero on the positive side."""


def _decode_table() -> npt.NDArray[np.int16]:
    code = np.arange(256) ^ 0x55
    mantissa = (code & 0x0F) << 4
    segment = (code >> 4) & 0x07
    magnitude = np.where(
        segment == 0, mantissa + 8, (mantissa + 0x108) << np.maximum(segment - 1, 0)
    )
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _encode_table() -> npt.NDArray[np.uint8]:
    """Indexed by a sample's bits read as uint16, so that no sample needs an offset first."""
    sample = np.arange(65536, dtype=np.uint16).view(np.int16).astype(np.int32)
    # G.711 works on 12 bits of magnitude; one's complement puts -1 beside 0, as the standard does.
    magnitude = np.where(sample < 0, ~sample, sample) >> 4
    segment = np.zeros_like(magnitude)
    for bound in (32, 64, 128, 256, 512, 1024):
        segment += magnitude >= bound
    segment += magnitude >= 16
    mantissa = np.where(segment > 1, magnitude >> np.maximum(segment - 1, 0), magnitude) & 0x0F
    code = (segment << 4) | mantissa | np.where(sample < 0, 0, 0x80)
    return (code ^ 0x55).astype(np.uint8)


_DECODE = _decode_table()
_ENCODE = _encode_table()


def decode(payload: bytes) -> bytes:
    """Return int16 little-endian PCM, two bytes for each of the payload."""
    samples: npt.NDArray[np.int16] = _DECODE[np.frombuffer(payload, np.uint8)]
    return samples.astype("<i2", copy=False).tobytes()


def encode(pcm: bytes) -> bytes:
    """Return A-law, one byte for each int16 little-endian sample."""
    codes: npt.NDArray[np.uint8] = _ENCODE[np.frombuffer(pcm, "<u2")]
    return codes.tobytes()
