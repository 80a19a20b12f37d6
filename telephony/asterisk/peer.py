"""Asterisk's end of a media socket, without I/O: what a synthetic caller or a test speaks.

Behaves as chan_websocket does by its documentation: frames of 20 ms leave a queue one a tick,
marks come up in their place, FLUSH_MEDIA empties the queue, media past the high-water mark is
dropped, and odd tails are dropped.
"""

from collections import deque

from telephony.asterisk.alaw import SILENCE
from telephony.asterisk.protocol import (
    FRAME_BYTES,
    Answer,
    Event,
    FlushMedia,
    GetStatus,
    Hangup,
    MarkMedia,
    MarkProcessed,
    Media,
    MediaStart,
    MediaXoff,
    MediaXon,
    QueueDrained,
    ReportQueueDrained,
    Status,
    read_command,
)

XOFF_LEVEL = 900
XON_LEVEL = 800
SILENT_FRAME = bytes([SILENCE]) * FRAME_BYTES


class Channel:
    """One media channel. `receive` what comes from the socket, `tick` every 20 ms."""

    def __init__(self, connection_id: str, variables: dict[str, str] | None = None) -> None:
        self.start = MediaStart(
            connection_id=connection_id,
            channel=f"WebSocket/bot/{connection_id}",
            channel_id=f"pbx-{connection_id}",
            format="alaw",
            optimal_frame_size=FRAME_BYTES,
            ptime=20,
            channel_variables=dict(variables or {}),
        )
        self.answered = False
        self.hung_up = False
        self.queued_frames = 0
        self._queue: deque[bytes | MarkMedia] = deque()
        self._full = False
        self._report_drained = False

    def receive(self, message: str | bytes) -> list[Event]:
        """Take a message of the application; return the events to send back now.

        Raises:
            ProtocolError: what Asterisk would drop the call for.
        """
        match read_command(message):
            case Media(payload):
                return self._media(payload)
            case Answer():
                self.answered = True
            case Hangup():
                self.hung_up = True
            case MarkMedia() as mark:
                self._queue.append(mark)
            case FlushMedia():
                self._queue.clear()
                self.queued_frames = 0
            case ReportQueueDrained():
                self._report_drained = True
            case GetStatus():
                return [Status(self.queued_frames, XON_LEVEL, XOFF_LEVEL, self._full)]
        return []

    def tick(self) -> tuple[bytes, list[Event]]:
        """Return the next 20 ms for the caller's ear (A-law) and the events to send."""
        events: list[Event] = []
        frame = SILENT_FRAME
        while self._queue:
            head = self._queue.popleft()
            if isinstance(head, bytes):
                frame = head
                self.queued_frames -= 1
                break
            events.append(MarkProcessed(head.correlation_id))
        if self._full and self.queued_frames < XON_LEVEL:
            self._full = False
            events.append(MediaXon())
        if self._report_drained and not self._queue:
            self._report_drained = False
            events.append(QueueDrained())
        return frame, events

    def _media(self, payload: bytes) -> list[Event]:
        whole = len(payload) - len(payload) % FRAME_BYTES
        for start in range(0, whole, FRAME_BYTES):
            if self._full:
                return []
            self._queue.append(payload[start : start + FRAME_BYTES])
            self.queued_frames += 1
            if self.queued_frames >= XOFF_LEVEL:
                self._full = True
                return [MediaXoff()]
        return []
