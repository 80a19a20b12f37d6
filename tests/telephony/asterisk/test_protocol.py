"""Asterisk's media protocol: what is malformed is named, what is unknown is let pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.asterisk import protocol as p
from telephony.errors import ProtocolError

START = (
    '{"event": "MEDIA_START", "connection_id": "e226e283", "channel": "WebSocket/bot/1",'
    ' "channel_id": "pbx1-1.9", "format": "alaw", "optimal_frame_size": 160, "ptime": 20,'
    ' "channel_variables": {"CALL": "7"}}'
)


@pytest.mark.parametrize(
    ("frame", "complaint"),
    [
        ("MEDIA_START connection_id:1 format:alaw", "control_message_format = json"),
        ("[1]", 'without "event"'),
        ('{"event": 3}', 'without "event"'),
        ('{"event": "DTMF_END"}', "DTMF_END without digit"),
        ('{"event": "DTMF_END", "digit": 5}', "digit is int"),
        ('{"event": "MEDIA_START", "connection_id": "1"}', "MEDIA_START without channel"),
        ("[" * 60_000, "not JSON"),
        (" " * 70_000, "70000 characters"),
        (bytes(70_000), "70000 bytes"),
    ],
)
def test_a_malformed_frame_is_refused_by_name(frame: str | bytes, complaint: str) -> None:
    with pytest.raises(ProtocolError, match=complaint):
        p.read_event(frame)


def test_a_complaint_never_repeats_the_key_pressed() -> None:
    with pytest.raises(ProtocolError) as complaint:
        p.read_event("DTMF_END digit:7319")
    assert "7319" not in str(complaint.value)
    assert "7" not in repr(p.DtmfEnd("7"))


def test_an_event_of_a_later_asterisk_is_let_pass() -> None:
    assert p.read_event('{"event": "MEDIA_SPARKLE", "x": [1]}') == p.UnknownEvent("MEDIA_SPARKLE")
    assert p.read_event('{"event": "QUEUE_DRAINED", "later": true}') == p.QueueDrained()


def test_the_start_of_media_is_read_as_documented() -> None:
    start = p.read_event(START)
    assert start == p.MediaStart(
        "e226e283", "WebSocket/bot/1", "pbx1-1.9", "alaw", 160, 20, {"CALL": "7"}
    )


def test_binary_frames_are_media() -> None:
    assert p.read_event(b"\xd5" * 160) == p.Media(b"\xd5" * 160)


@pytest.mark.parametrize(
    "command",
    [
        p.Answer(),
        p.Hangup(),
        p.MarkMedia("m1"),
        p.MarkMedia(),
        p.FlushMedia(),
        p.GetStatus(),
        p.ReportQueueDrained(),
    ],
)
def test_every_command_reads_back(command: p.Command) -> None:
    assert p.read_command(p.write(command)) == command


@pytest.mark.parametrize(
    "event",
    [
        p.DtmfEnd("#"),
        p.MediaXoff(),
        p.MediaXon(),
        p.MarkProcessed("m1"),
        p.BufferingCompleted(),
        p.QueueDrained(),
        p.Status(3, 800, 900, False, True),
        p.ErrorEvent("no"),
    ],
)
def test_every_event_reads_back(event: p.Event) -> None:
    assert p.read_event(p.write(event)) == event


def test_a_command_asterisk_does_not_know_is_refused() -> None:
    with pytest.raises(ProtocolError, match="'DANCE' is no command"):
        p.read_command('{"command": "DANCE"}')


@given(st.one_of(st.text(), st.binary()))
def test_whatever_arrives_is_read_or_refused(frame: str | bytes) -> None:
    try:
        p.read_event(frame)
    except ProtocolError:
        pass
