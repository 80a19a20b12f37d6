"""The recording: both sides, one timeline, ten seconds behind."""

import numpy as np
import pytest

from agent.call.recorder import BEHIND_MS, SEGMENT_MS, Recorder, Segment

RATE_HZ = 8000


def tone(ms: int, level: int = 9000) -> bytes:
    return np.full(RATE_HZ * ms // 1000, level, np.int16).tobytes()


class Tape:
    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.recorder = Recorder(RATE_HZ, self.segments.append)

    def run(self, from_ms: int, to_ms: int, level: int = 9000) -> None:
        for at_ms in range(from_ms, to_ms, 20):
            self.recorder.caller(tone(20, level), at_ms)

    def sides(self) -> tuple[np.ndarray, np.ndarray]:
        self.recorder.close()
        pcm = b"".join(segment.pcm for segment in self.segments)
        stereo = np.frombuffer(pcm, np.int16).reshape(-1, 2)
        return stereo[:, 0], stereo[:, 1]


def test_nothing_leaves_before_it_is_ten_seconds_old() -> None:
    tape = Tape()
    tape.run(0, BEHIND_MS + SEGMENT_MS)
    assert tape.segments == []
    tape.run(BEHIND_MS + SEGMENT_MS, BEHIND_MS + SEGMENT_MS + 40)
    assert [(s.from_ms, s.to_ms) for s in tape.segments] == [(0, SEGMENT_MS)]


def test_both_sides_stay_aligned_after_a_minute_of_jitter() -> None:
    tape = Tape()
    random = np.random.default_rng(1)
    for at_ms in range(0, 62_000, 20):
        jitter_ms = float(random.uniform(-15, 15))
        tape.recorder.caller(tone(20, 9000 if at_ms == 60_000 else 0), at_ms + jitter_ms)
        if at_ms == 60_000:
            tape.recorder.bot(tone(20), at_ms)
    caller, bot = tape.sides()
    clap = [int(np.argmax(side != 0)) * 1000 / RATE_HZ for side in (caller, bot)]
    assert clap[1] == pytest.approx(60_000, abs=1)
    assert abs(clap[0] - clap[1]) <= 40


def test_a_gap_on_the_line_stays_a_gap() -> None:
    tape = Tape()
    tape.run(0, 1000)
    tape.run(1500, 2000)
    caller, _ = tape.sides()
    gap = caller[8000:12000]
    assert not gap.any()
    assert caller[12000:16000].all()


def test_the_caller_is_not_recorded_while_a_secret_is_asked() -> None:
    tape = Tape()
    tape.run(0, 1000)
    tape.recorder.pause()
    tape.run(1000, 4000, level=7777)
    tape.recorder.bot(tone(500), 2000)
    tape.recorder.resume(4000)
    tape.run(4000, 5000)
    caller, bot = tape.sides()
    assert 7777 not in caller
    assert caller[: 1000 * 8].all()
    assert bot[2000 * 8 : 2500 * 8].all()


def test_a_recited_secret_is_muted_before_it_leaves() -> None:
    tape = Tape()
    tape.run(0, 9000)
    tape.recorder.mute(3000, 4000)
    tape.run(9000, 30_000)
    caller, _ = tape.sides()
    assert not caller[3000 * 8 : 4000 * 8].any()
    assert caller[4000 * 8 : 30_000 * 8].all()


def test_a_call_that_ends_early_is_kept_whole() -> None:
    tape = Tape()
    tape.run(0, 2500)
    caller, _ = tape.sides()
    assert len(caller) == 2500 * 8
    tape.run(2500, 3000)
    assert sum(len(s.pcm) for s in tape.segments) == 2500 * 8 * 4
