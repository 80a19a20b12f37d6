"""A-law is exactly G.711."""

import warnings

import numpy as np

from telephony.asterisk import alaw

EVERY_SAMPLE = np.arange(-32768, 32768).astype("<i2").tobytes()
EVERY_CODE = bytes(range(256))


def test_every_sample_and_every_code_are_as_pythons_own_g711_has_them() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import audioop  # in the standard library until 3.12, the last version supported here
    assert alaw.encode(EVERY_SAMPLE) == audioop.lin2alaw(EVERY_SAMPLE, 2)
    assert alaw.decode(EVERY_CODE) == audioop.alaw2lin(EVERY_CODE, 2)


def test_a_decoded_code_encodes_to_itself() -> None:
    assert alaw.encode(alaw.decode(EVERY_CODE)) == EVERY_CODE


def test_silence_is_as_quiet_as_a_law_gets() -> None:
    assert alaw.encode(bytes(4)) == bytes([alaw.SILENCE] * 2)
    assert np.frombuffer(alaw.decode(bytes([alaw.SILENCE])), "<i2").tolist() == [8]


def test_nothing_is_nothing() -> None:
    assert alaw.encode(b"") == alaw.decode(b"") == b""
