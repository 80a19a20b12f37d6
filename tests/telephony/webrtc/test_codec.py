"""Sound to Opus and back keeps its shape, its pace and its time."""

from fractions import Fraction

import av
import numpy as np

from agent.call.leg import Audio
from telephony.webrtc.codec import FRAME_BYTES, RATE_HZ, RTP_TICKS_PER_FRAME, Decoded, Encoder
from tests.telephony.sounds import find, samples, spectral_similarity, speech_like


def frame_48k(pcm: bytes, pts: int, layout: str = "mono") -> av.AudioFrame:
    """A decoded frame as aiortc hands it out: 48 kHz, its RTP time in `pts`."""
    channels = 2 if layout == "stereo" else 1
    frame = av.AudioFrame(format="s16", layout=layout, samples=len(pcm) // (2 * channels))
    frame.planes[0].update(pcm)
    frame.sample_rate = 48_000
    frame.time_base = Fraction(1, 48_000)
    frame.pts = pts
    return frame


def heard(decoded: Decoded, pcm: bytes, frame_ms: int = 20, first_pts: int = 0) -> list[Audio]:
    """Deliver 48 kHz PCM in frames, each when it is due."""
    step = 48 * frame_ms
    pieces: list[Audio] = []
    for start in range(0, len(pcm) // 2, step):
        frame = frame_48k(pcm[2 * start : 2 * (start + step)], first_pts + start)
        pieces += decoded.pieces(frame, 100 + (first_pts + start) / 48)
    return pieces


def test_what_is_encoded_decodes_to_the_same_sound_on_an_rtp_clock() -> None:
    speech = speech_like(2.0, RATE_HZ)
    encoder = Encoder()
    packets = [
        encoder.encode(speech[i : i + FRAME_BYTES]) for i in range(0, len(speech), FRAME_BYTES)
    ]
    assert [p.pts for p in packets] == [n * RTP_TICKS_PER_FRAME for n in range(100)]
    decoder = av.CodecContext.create("libopus", "r")
    decoder.sample_rate = 48_000
    to_16k = av.AudioResampler(format="s16", layout="mono", rate=RATE_HZ)
    back = bytearray()
    for packet in packets:
        for frame in decoder.decode(av.Packet(bytes(packet))):
            frame.pts = None
            for piece in to_16k.resample(frame):
                back += bytes(piece.planes[0])[: piece.samples * 2]
    needle = samples(speech)[: -RATE_HZ // 10]
    at, _ = find(needle, samples(bytes(back)))
    assert at < RATE_HZ // 50
    assert spectral_similarity(needle, samples(bytes(back))[at : at + len(needle)], RATE_HZ) > 0.9


def test_long_silence_costs_no_encoding_and_speech_behind_it_is_whole() -> None:
    encoder = Encoder()
    silence = [bytes(encoder.encode(b"")) for _ in range(200)]
    assert len(set(silence[-50:])) == 1
    assert bytes(encoder.encode(speech_like(0.02, RATE_HZ))) != silence[-1]


def test_pieces_are_20_ms_each_and_keep_the_senders_clock() -> None:
    for frame_ms in (10, 20, 40, 60):
        pieces = heard(Decoded(), speech_like(0.6, 48_000), frame_ms)
        assert {len(p.pcm) for p in pieces} == {FRAME_BYTES}
        assert len(pieces) == 30
        assert np.diff([p.at_ms for p in pieces]).tolist() == [20.0] * 29


def test_the_resampled_sound_is_the_callers() -> None:
    speech = speech_like(1.0, 48_000)
    pieces = heard(Decoded(), speech)
    at_16k = samples(speech)[::3]
    _, correlation = find(at_16k[1600:-1600], samples(b"".join(p.pcm for p in pieces)))
    assert correlation > 0.98


def test_stereo_is_mixed_to_mono() -> None:
    left_right = np.repeat(np.frombuffer(speech_like(0.1, 48_000), "<i2"), 2)
    decoded = Decoded()
    pieces = [
        piece
        for n in range(5)
        for piece in decoded.pieces(
            frame_48k(left_right[1920 * n : 1920 * (n + 1)].tobytes(), 960 * n, "stereo"), 20 * n
        )
    ]
    assert len(pieces) == 5


def test_a_late_first_frame_does_not_shift_the_call() -> None:
    decoded = Decoded()
    tone = speech_like(0.02, 48_000)
    pieces = [
        piece
        for n in range(10)
        # The server was busy when the first three came.
        for piece in decoded.pieces(frame_48k(tone, 960 * n), max(160, 100 + 20 * n))
    ]
    assert [p.at_ms for p in pieces] == [80 + 20 * n for n in range(10)]


def test_lost_frames_are_a_gap() -> None:
    decoded = Decoded()
    tone = speech_like(0.1, 48_000)
    before = heard(decoded, tone)
    after = heard(decoded, tone, first_pts=48 * 300)
    assert after[0].at_ms - before[-1].at_ms == 300 - 80


def test_an_rtp_clock_that_lies_cannot_stretch_the_call() -> None:
    decoded = Decoded()
    tone = speech_like(0.1, 48_000)
    heard(decoded, tone)
    frame = frame_48k(tone[:1920], 48_000 * 3600 * 24)
    (piece,) = decoded.pieces(frame, 220)
    assert piece.at_ms <= 220
