"""Sound between the call (16 kHz mono PCM) and WebRTC (Opus): one small class each way."""

import math
from fractions import Fraction
from typing import Any

import av

from agent.call.leg import Audio

RATE_HZ = 16_000
FRAME_SAMPLES = 320
FRAME_BYTES = FRAME_SAMPLES * 2
FRAME_MS = 20.0
RTP_CLOCK_HZ = 48_000
RTP_TICKS_PER_FRAME = RTP_CLOCK_HZ // 50

BIT_RATE = 24_000
"""With the options below the lowest rate at which libopus puts FEC into every speech packet."""
ENCODER = {
    "application": "voip",
    "frame_duration": "20",
    "compression_level": "5",
    "fec": "1",
    "packet_loss": "10",
}
OPENING_MS = 80.0
REANCHOR_MS = 1000.0
"""An RTP clock further than this from ours is wrong, or lies."""


class Encoder:
    """The bot's speech to Opus packets. Wideband mono: no resampling, no thread hop."""

    def __init__(self) -> None:
        self._codec = av.CodecContext.create("libopus", "w")
        self._codec.sample_rate = RATE_HZ
        self._codec.format = "s16"
        self._codec.layout = "mono"
        self._codec.bit_rate = BIT_RATE
        self._codec.time_base = Fraction(1, RATE_HZ)
        self._codec.options = ENCODER
        self._frames = 0
        self._fed_samples = 0
        self._steady: bytes | None = None
        self._last_silent: bytes | None = None

    def encode(self, pcm: bytes) -> "av.Packet[Any]":
        """Return the packet of one 20 ms frame; a short or empty frame is filled with silence."""
        packet = av.Packet(self._payload(pcm))
        packet.pts = self._frames * RTP_TICKS_PER_FRAME
        packet.time_base = Fraction(1, RTP_CLOCK_HZ)
        self._frames += 1
        return packet

    def _payload(self, pcm: bytes) -> bytes:
        if not pcm and self._steady is not None:
            # Silence codes to the same bytes over and over once the codec has settled: reuse them.
            return self._steady
        payload = self._code(pcm.ljust(FRAME_BYTES, b"\0"))
        self._steady = payload if not pcm and payload == self._last_silent else None
        self._last_silent = None if pcm else payload
        return payload

    def _code(self, pcm: bytes) -> bytes:
        frame = av.AudioFrame(format="s16", layout="mono", samples=FRAME_SAMPLES)
        frame.planes[0].update(pcm)
        frame.sample_rate = RATE_HZ
        frame.time_base = Fraction(1, RATE_HZ)
        frame.pts = self._fed_samples
        self._fed_samples += FRAME_SAMPLES
        return b"".join(bytes(packet) for packet in self._codec.encode(frame))


class Decoded:
    """The caller's decoded frames (48 kHz) to stamped 20 ms pieces at 16 kHz.

    The resampler (libswresample's default, 16 taps a side) delays by 1 ms, which the first piece
    carries as silence so that pieces and RTP frames stay in step. Time stamps follow the sender's
    RTP clock, so a gap in it is a gap in `at_ms` and a burst is none. The first frames wait for
    each other: the one that came quickest says how that clock lies to ours, as the server is
    seldom on time while it sets up a call.
    """

    def __init__(self) -> None:
        self._resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE_HZ)
        self._opening: list[tuple[float, bytes]] | None = []
        self._anchor_ms = math.inf
        self._expected_ms = 0.0
        self._rest = b""

    def pieces(self, frame: av.AudioFrame, now_ms: float) -> list[Audio]:
        """Return the pieces a frame completes; `now_ms` is the leg's clock at its arrival."""
        rtp_ms = (frame.pts or 0) * 1000 / RTP_CLOCK_HZ
        pcm = b"".join(
            bytes(out.planes[0])[: out.samples * 2] for out in self._resampler.resample(frame)
        )
        if self._opening is None:
            return self._cut(rtp_ms, pcm, now_ms)
        self._opening.append((rtp_ms, pcm))
        self._anchor_ms = min(self._anchor_ms, now_ms - FRAME_MS - rtp_ms)
        if rtp_ms - self._opening[0][0] < OPENING_MS:
            return []
        opening, self._opening = self._opening, None
        return [piece for at_ms, part in opening for piece in self._cut(at_ms, part, now_ms)]

    def _cut(self, rtp_ms: float, pcm: bytes, now_ms: float) -> list[Audio]:
        if abs(self._anchor_ms + rtp_ms - now_ms) > REANCHOR_MS:
            self._anchor_ms = now_ms - FRAME_MS - rtp_ms
        began_ms = max(0.0, self._anchor_ms + rtp_ms)
        if began_ms - self._expected_ms > FRAME_MS / 2:
            self._expected_ms = began_ms
            self._rest = b""
        self._rest += pcm
        short = -len(self._rest) % FRAME_BYTES
        if short < FRAME_BYTES // 4:
            self._rest = bytes(short) + self._rest
        pieces = []
        while len(self._rest) >= FRAME_BYTES:
            pieces.append(Audio(self._rest[:FRAME_BYTES], self._expected_ms))
            self._rest = self._rest[FRAME_BYTES:]
            self._expected_ms += FRAME_MS
        return pieces
