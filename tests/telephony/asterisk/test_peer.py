"""Asterisk's end of the socket behaves as Asterisk's documentation says."""

from telephony.asterisk import protocol as p
from telephony.asterisk.peer import SILENT_FRAME, XOFF_LEVEL, XON_LEVEL, Channel

ONE, TWO = b"\x01" * 160, b"\x02" * 160


def test_frames_leave_one_a_tick_then_silence() -> None:
    channel = Channel("c")
    assert channel.receive(ONE + TWO) == []
    assert [channel.tick()[0] for _ in range(3)] == [ONE, TWO, SILENT_FRAME]


def test_an_odd_tail_is_dropped() -> None:
    channel = Channel("c")
    channel.receive(ONE + b"\x02" * 100)
    assert channel.queued_frames == 1


def test_a_mark_comes_up_in_its_place() -> None:
    channel = Channel("c")
    for message in (ONE, p.write(p.MarkMedia("m1")), TWO, p.write(p.MarkMedia("m2"))):
        channel.receive(message)
    assert channel.tick() == (ONE, [])
    assert channel.tick() == (TWO, [p.MarkProcessed("m1")])
    assert channel.tick() == (SILENT_FRAME, [p.MarkProcessed("m2")])


def test_a_flush_drops_media_and_marks_and_reports_the_queue_drained() -> None:
    channel = Channel("c")
    channel.receive(ONE)
    channel.receive(p.write(p.MarkMedia("m1")))
    channel.receive(p.write(p.ReportQueueDrained()))
    channel.receive(p.write(p.FlushMedia()))
    assert channel.tick() == (SILENT_FRAME, [p.QueueDrained()])


def test_a_full_queue_says_stop_drops_and_says_go() -> None:
    channel = Channel("c")
    for _ in range(XOFF_LEVEL - 1):
        assert channel.receive(ONE) == []
    assert channel.receive(ONE) == [p.MediaXoff()]
    assert channel.receive(TWO) == []
    assert channel.receive(p.write(p.GetStatus())) == [
        p.Status(XOFF_LEVEL, XON_LEVEL, XOFF_LEVEL, queue_full=True)
    ]
    events = [event for _ in range(XOFF_LEVEL) for event in channel.tick()[1]]
    assert events == [p.MediaXon()]
    assert channel.tick()[0] == SILENT_FRAME


def test_answer_and_hang_up_are_seen() -> None:
    channel = Channel("c")
    channel.receive(p.write(p.Answer()))
    channel.receive(p.write(p.Hangup()))
    assert channel.answered
    assert channel.hung_up
