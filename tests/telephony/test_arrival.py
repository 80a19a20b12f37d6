"""A pause on the line is a gap; late delivery is none."""

from agent.call.leg import Audio
from telephony.arrival import Arrivals

FRAME = bytes(320)


def steadily(arrivals: Arrivals, from_ms: float, frames: int) -> list[Audio]:
    """Deliver a frame each 20 ms, with a tick behind each."""
    heard: list[Audio] = []
    for n in range(frames):
        audio = arrivals.arrived(FRAME, from_ms + n * 20)
        heard += [audio] if audio else []
        heard += arrivals.tick()
    return heard


def test_steady_audio_is_stamped_every_20_ms() -> None:
    heard = steadily(Arrivals(8000), 500, 10)
    assert [a.at_ms for a in heard] == [480 + n * 20 for n in range(10)]


def test_the_pause_while_a_key_is_signalled_is_a_gap() -> None:
    arrivals = Arrivals(8000)
    steadily(arrivals, 20, 10)
    heard = steadily(arrivals, 20 + 9 * 20 + 200, 3)
    assert [a.at_ms for a in heard] == [380, 400, 420]


def test_a_burst_behind_a_stall_is_no_gap() -> None:
    arrivals = Arrivals(8000)
    steadily(arrivals, 20, 10)
    assert [arrivals.arrived(FRAME, 600) for _ in range(20)] == [None] * 20
    heard = arrivals.tick()
    assert [a.at_ms for a in heard] == [200 + n * 20 for n in range(20)]
    assert arrivals.arrived(FRAME, 620) == Audio(FRAME, 600)


def test_jitter_is_no_gap() -> None:
    arrivals = Arrivals(8000)
    steadily(arrivals, 20, 5)
    late = arrivals.arrived(FRAME, 20 + 5 * 20 + 60)
    assert late == Audio(FRAME, 100)


def test_audio_waiting_at_the_start_is_counted_back() -> None:
    arrivals = Arrivals(8000)
    for _ in range(5):
        assert arrivals.arrived(FRAME, 100) is None
    assert [a.at_ms for a in arrivals.tick()] == [0, 20, 40, 60, 80]
