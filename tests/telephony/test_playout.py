"""What the bot says waits in order, and leaves sample by sample."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.errors import TelephonyError
from telephony.playout import Playout

SECOND = bytes(16000)


def test_half_a_sample_is_refused() -> None:
    with pytest.raises(TelephonyError, match="3 bytes"):
        Playout(8000).push(b"abc")


def test_speech_leaves_in_order_across_pieces_and_runs_short_at_the_end() -> None:
    playout = Playout(8000)
    playout.push(b"aabb")
    playout.push(b"cc")
    assert playout.take(1) == (b"aa", [])
    assert playout.take(5) == (b"bbcc", [])
    assert playout.take(5) == (b"", [])


def test_a_mark_is_passed_with_the_last_sample_before_it() -> None:
    playout = Playout(8000)
    playout.mark("before anything")
    playout.push(b"aabb")
    playout.mark("end")
    assert playout.take(1) == (b"aa", ["before anything"])
    assert not playout.idle
    assert playout.take(1) == (b"bb", ["end"])
    assert playout.idle


def test_a_mark_behind_silence_is_passed_without_samples() -> None:
    playout = Playout(8000)
    playout.mark("now")
    assert playout.take(160) == (b"", ["now"])


def test_clear_drops_samples_and_marks() -> None:
    playout = Playout(8000)
    playout.push(SECOND)
    playout.take(160)
    playout.mark("never")
    playout.clear()
    assert playout.idle
    playout.push(b"aa")
    playout.mark("next")
    assert playout.take(160) == (b"aa", ["next"])


def test_over_two_seconds_is_full() -> None:
    playout = Playout(8000)
    playout.push(SECOND * 2)
    assert playout.queued_ms == 2000
    assert not playout.full
    playout.push(b"aa")
    assert playout.full


@given(
    st.lists(st.integers(0, 50).map(lambda n: bytes(range(2 * n)) if n < 50 else b"")),
    st.lists(st.integers(0, 60)),
)
def test_what_comes_out_is_what_went_in(pieces: list[bytes], takes: list[int]) -> None:
    playout = Playout(8000)
    for piece in pieces:
        playout.push(piece)
    taken = b"".join(playout.take(n)[0] for n in takes)
    rest, _ = playout.take(10_000)
    assert taken + rest == b"".join(pieces)
    assert playout.idle
