"""What a call server and a speech replica say to each other: one WebSocket a call, version 1.

Text frames are JSON, one message each; sound is binary: a header of nine bytes (kind, number), then
mono little-endian int16 PCM. The number of `AUDIO` is the position of its first sample in the call,
that of `RENDERED` the request it answers; `TRANSLATED` is the sound of the next `Heard`.

The client opens `PATH` with a ticket (see `credentials`), says `Hello` and waits for the replica's
`Welcome`, whose proof it checks before any sound is sent. Positions are the call's own on both
sides, so that what one replica heard and what the next one hears can be told apart.
"""

import struct
from typing import Annotated, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from agent.speech.errors import SpeechError

VERSION = 1
PATH = f"/speech/v{VERSION}"

AUDIO, RENDERED, TRANSLATED = 1, 2, 3
MAX_FRAME = 64 * 1024
"""Bytes of one message, either way."""
MAX_PCM = 32 * 1024
"""Bytes of sound in one frame: a second at 16 kHz."""
_HEADER = struct.Struct(">BQ")
_NOT_OURS = f"a message that is not of version {VERSION}: "

Language = Annotated[str, Field(min_length=1, max_length=16)]
Sample = Annotated[int, Field(ge=0, lt=2**63)]
RequestId = Annotated[int, Field(ge=1, lt=2**63)]
MAX_HINTS, MAX_HINT, MAX_LANGUAGES = 200, 80, 32
Text = Annotated[str, Field(max_length=4_000)]
Rate = Literal[8_000, 16_000]


class ProtocolError(SpeechError):
    """The other side said what the protocol does not know."""


class _Message(BaseModel):
    # What is said may be a caller's words, and errors are logged.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


# --- client to replica --------------------------------------------------------------------------


class Hello(_Message):
    """Opens a call whose next sample is `first_sample`; without languages nothing is heard."""

    kind: Literal["hello"] = "hello"
    rate_hz: Rate
    languages: Annotated[tuple[Language, ...], Field(max_length=MAX_LANGUAGES)]
    first_sample: Sample = 0


class Wanted(_Message):
    """What utterances are translated into."""

    language: Language
    aloud: bool


class Expect(_Message):
    """What the next utterance is likely to be."""

    kind: Literal["expect"] = "expect"
    languages: Annotated[tuple[Language, ...], Field(min_length=1, max_length=MAX_LANGUAGES)]
    hints: Annotated[
        tuple[Annotated[str, Field(max_length=MAX_HINT)], ...], Field(max_length=MAX_HINTS)
    ] = ()
    endpoint_ms: Annotated[int, Field(ge=50, le=10_000)]
    max_ms: Annotated[int, Field(ge=1, le=3_600_000)] | None = None
    patient: bool = False
    into: Wanted | None = None


class Render(_Message):
    """Asks for the sound of `text`."""

    kind: Literal["render"] = "render"
    id: RequestId
    text: Text
    language: Language
    rate_hz: Rate


class Translate(_Message):
    """Asks for `text` in another language."""

    kind: Literal["translate"] = "translate"
    id: RequestId
    text: Text
    source: Language
    target: Language


class Cancel(_Message):
    """Nobody waits for this request's answer any more."""

    kind: Literal["cancel"] = "cancel"
    id: RequestId


Asked = Annotated[Hello | Expect | Render | Translate | Cancel, Field(discriminator="kind")]


# --- replica to client --------------------------------------------------------------------------


class Welcome(_Message):
    """The replica takes the call; `proof` shows that it knows the pool's key."""

    kind: Literal["welcome"] = "welcome"
    proof: Annotated[str, Field(max_length=128)]
    label: Annotated[str, Field(max_length=400)]
    voices: Annotated[dict[Language, Annotated[str, Field(max_length=400)]], Field(max_length=256)]
    """Language to all that a rendering depends on beside text and rate."""


class Started(_Message):
    """Speech began."""

    kind: Literal["started"] = "started"
    from_sample: Sample
    to_sample: Sample


class Stopped(_Message):
    """Speech ended."""

    kind: Literal["stopped"] = "stopped"
    from_sample: Sample
    to_sample: Sample


class SoFar(_Message):
    """What is heard while the caller still speaks."""

    kind: Literal["so_far"] = "so_far"
    text: Text
    language: Language
    from_sample: Sample
    to_sample: Sample


class InOther(_Message):
    """The utterance in another language; its sound, if any, came before."""

    text: Text
    language: Language


class Heard(_Message):
    """One utterance, recognised."""

    kind: Literal["heard"] = "heard"
    text: Text
    language: Language
    confidence: float
    words: Annotated[tuple[Text, ...], Field(max_length=2_000)]
    from_sample: Sample
    to_sample: Sample
    queue_ms: float
    device_ms: float
    translation: InOther | None = None


class Settled(_Message):
    """No event to come reaches back before `sample`: the client may forget what lies there."""

    kind: Literal["settled"] = "settled"
    sample: Sample


class Done(_Message):
    """A `Render` is complete: its sound came before."""

    kind: Literal["done"] = "done"
    id: RequestId


class InWords(_Message):
    """The answer to a `Translate`."""

    kind: Literal["in_words"] = "in_words"
    id: RequestId
    text: Text


class Failed(_Message):
    """A request failed; `busy` is worth another try elsewhere."""

    kind: Literal["failed"] = "failed"
    id: RequestId
    busy: bool
    message: Annotated[str, Field(max_length=500)]


class Move(_Message):
    """The replica is about to stop: go elsewhere at the next silence."""

    kind: Literal["move"] = "move"


Told = Annotated[
    Welcome | Started | Stopped | SoFar | Heard | Settled | Done | InWords | Failed | Move,
    Field(discriminator="kind"),
]

_ASKED: TypeAdapter[Asked] = TypeAdapter(Asked)
_TOLD: TypeAdapter[Told] = TypeAdapter(Told)


class Sound(NamedTuple):
    """A binary frame."""

    kind: int
    number: int
    pcm: bytes


def checked_rate(rate_hz: int) -> Rate:
    """Return `rate_hz` if the protocol knows it; raises SpeechError."""
    if rate_hz == 8_000:
        return 8_000
    if rate_hz == 16_000:
        return 16_000
    raise SpeechError(f"speech replicas hear and speak at 8000 and 16000 Hz, not at {rate_hz}")


def asked(text: str) -> Asked:
    """Return a client's message; raises ProtocolError."""
    try:
        return _ASKED.validate_json(text)
    except ValidationError as error:
        raise ProtocolError(_NOT_OURS + problem(error)) from None


def told(text: str) -> Told:
    """Return a replica's message; raises ProtocolError."""
    try:
        return _TOLD.validate_json(text)
    except ValidationError as error:
        raise ProtocolError(_NOT_OURS + problem(error)) from None


def pack(kind: int, number: int, pcm: bytes) -> bytes:
    """Return the binary frame of at most `MAX_PCM` bytes of sound."""
    return _HEADER.pack(kind, number) + pcm


def unpack(frame: bytes) -> Sound:
    """Return what a binary frame holds; raises ProtocolError."""
    if len(frame) < _HEADER.size:
        raise ProtocolError(f"a binary frame of {len(frame)} bytes has no header")
    kind, number = _HEADER.unpack_from(frame)
    pcm = frame[_HEADER.size :]
    if kind not in (AUDIO, RENDERED, TRANSLATED) or len(pcm) > MAX_PCM or len(pcm) % 2:
        raise ProtocolError(f"a binary frame of kind {kind} with {len(pcm)} bytes of sound")
    return Sound(kind, number, pcm)


def problem(error: ValidationError) -> str:
    """Say where a message is wrong, without its words: they may be a caller's."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"][:4])
    return f"{where or 'message'}: {first['type']}"
