"""The wire protocol of Asterisk's chan_websocket, without I/O.

Source: docs.asterisk.org, "WebSocket Channel Driver", with `control_message_format = json`
(Asterisk 22.8 and later). Binary frames carry media, text frames one JSON object each: events
`{"event": NAME, ...}` from Asterisk, commands `{"command": NAME, ...}` to it. Both directions are
read and written here, so that a synthetic caller speaks from the same page.
"""

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from telephony.errors import ProtocolError

MAX_MESSAGE_BYTES = 65_500
"""Asterisk drops a call that sends it more in one message; nothing longer is read either."""
FRAME_BYTES = 160
"""20 ms of A-law at 8 kHz."""


@dataclass(frozen=True)
class Media:
    """A binary frame: coded audio."""

    payload: bytes


@dataclass(frozen=True)
class MediaStart:
    """The first event: what the media channel is and how it codes audio."""

    NAME: ClassVar = "MEDIA_START"
    connection_id: str
    channel: str
    channel_id: str
    format: str
    optimal_frame_size: int
    ptime: int
    channel_variables: dict[str, Any] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class DtmfEnd:
    """A key was let go."""

    NAME: ClassVar = "DTMF_END"
    digit: str = dataclasses.field(repr=False)


@dataclass(frozen=True)
class MediaXoff:
    """Asterisk's queue is nearly full: media sent now may be dropped."""

    NAME: ClassVar = "MEDIA_XOFF"


@dataclass(frozen=True)
class MediaXon:
    """Asterisk's queue has room again."""

    NAME: ClassVar = "MEDIA_XON"


@dataclass(frozen=True)
class MarkProcessed:
    """A mark reached the front of Asterisk's queue."""

    NAME: ClassVar = "MEDIA_MARK_PROCESSED"
    correlation_id: str | None = None


@dataclass(frozen=True)
class BufferingCompleted:
    """The end of a bulk transfer has been played."""

    NAME: ClassVar = "MEDIA_BUFFERING_COMPLETED"
    correlation_id: str | None = None


@dataclass(frozen=True)
class QueueDrained:
    """Asterisk's queue ran empty; sent once for each `ReportQueueDrained`."""

    NAME: ClassVar = "QUEUE_DRAINED"


@dataclass(frozen=True)
class Status:
    """The answer to `GetStatus`."""

    NAME: ClassVar = "STATUS"
    queue_length: int = 0
    xon_level: int = 0
    xoff_level: int = 0
    queue_full: bool = False
    media_paused: bool = False


@dataclass(frozen=True)
class ErrorEvent:
    """Asterisk did not take a command."""

    NAME: ClassVar = "ERROR"
    error_text: str = ""


@dataclass(frozen=True)
class UnknownEvent:
    """An event of a later Asterisk; ignore it."""

    name: str


@dataclass(frozen=True)
class Answer:
    """Answer the channel; changes nothing when Asterisk has answered it by itself."""

    NAME: ClassVar = "ANSWER"


@dataclass(frozen=True)
class Hangup:
    """Hang up the channel and close the socket."""

    NAME: ClassVar = "HANGUP"


@dataclass(frozen=True)
class MarkMedia:
    """Put a mark behind what is queued."""

    NAME: ClassVar = "MARK_MEDIA"
    correlation_id: str | None = None


@dataclass(frozen=True)
class FlushMedia:
    """Drop what is queued, marks with it."""

    NAME: ClassVar = "FLUSH_MEDIA"


@dataclass(frozen=True)
class GetStatus:
    """Ask for `Status`."""

    NAME: ClassVar = "GET_STATUS"


@dataclass(frozen=True)
class ReportQueueDrained:
    """Ask for one `QueueDrained`."""

    NAME: ClassVar = "REPORT_QUEUE_DRAINED"


Event = (
    MediaStart
    | DtmfEnd
    | MediaXoff
    | MediaXon
    | MarkProcessed
    | BufferingCompleted
    | QueueDrained
    | Status
    | ErrorEvent
)
Command = Answer | Hangup | MarkMedia | FlushMedia | GetStatus | ReportQueueDrained

T = TypeVar("T", bound=Event | Command)

_EVENTS: dict[str, type[Event]] = {kind.NAME: kind for kind in Event.__args__}
_COMMANDS: dict[str, type[Command]] = {kind.NAME: kind for kind in Command.__args__}


def read_event(message: str | bytes) -> Event | Media | UnknownEvent:
    """Read one message from Asterisk.

    Raises:
        ProtocolError: too long, not JSON, or an event without what it must carry.
    """
    if isinstance(message, bytes):
        return _media(message)
    name, body = _object(message, "event")
    kind = _EVENTS.get(name)
    return UnknownEvent(name) if kind is None else _build(kind, body)


def read_command(message: str | bytes) -> Command | Media:
    """Read one message to Asterisk, as Asterisk does.

    Raises:
        ProtocolError: too long, not JSON, or a command Asterisk does not know.
    """
    if isinstance(message, bytes):
        return _media(message)
    name, body = _object(message, "command")
    kind = _COMMANDS.get(name)
    if kind is None:
        raise ProtocolError(f"chan_websocket: {name[:40]!r} is no command")
    return _build(kind, body)


def write(message: Event | Command) -> str:
    """Return the text frame of an event or a command."""
    key = "event" if message.NAME in _EVENTS else "command"
    fields = {k: v for k, v in vars(message).items() if v is not None}
    return json.dumps({key: message.NAME, **fields})


def _media(message: bytes) -> Media:
    if len(message) > MAX_MESSAGE_BYTES:
        raise ProtocolError(
            f"chan_websocket: a media frame of {len(message)} bytes; at most {MAX_MESSAGE_BYTES}"
        )
    return Media(message)


def _object(message: str, key: str) -> tuple[str, dict[str, Any]]:
    if len(message) > MAX_MESSAGE_BYTES:
        raise ProtocolError(
            f"chan_websocket: a control frame of {len(message)} characters; "
            f"at most {MAX_MESSAGE_BYTES}"
        )
    try:
        body = json.loads(message)
    except (ValueError, RecursionError):
        # The frame itself stays out of the message: it may carry a key the caller pressed.
        raise ProtocolError(
            "chan_websocket: a control frame is not JSON; "
            "set control_message_format = json in chan_websocket.conf"
        ) from None
    if not isinstance(body, dict) or not isinstance(body.get(key), str):
        raise ProtocolError(f'chan_websocket: a control frame without "{key}"')
    return body[key], body


_TYPES: dict[Any, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    bool: (bool,),
    str | None: (str, type(None)),
    dict[str, Any]: (dict,),
}


def _build(kind: type[T], body: dict[str, Any]) -> T:
    values: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        if field.name not in body:
            if field.default is dataclasses.MISSING and (
                field.default_factory is dataclasses.MISSING
            ):
                raise ProtocolError(f"chan_websocket: {kind.NAME} without {field.name}")
            continue
        value = body[field.name]
        if not isinstance(value, _TYPES[field.type]):
            raise ProtocolError(
                f"chan_websocket: {kind.NAME}: {field.name} is {type(value).__name__}"
            )
        values[field.name] = value
    return kind(**values)
