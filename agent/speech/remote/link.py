"""The client's end of one connection to a replica."""

import asyncio
import itertools
import ssl
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from agent.speech.errors import PoolBusy, ReplicaLost, SpeechError, TooLate
from agent.speech.pool import (
    Final,
    Partial,
    SpeechEvent,
    SpeechStarted,
    SpeechStopped,
    Timings,
    Translation,
)
from agent.speech.remote import protocol
from agent.speech.remote.credentials import PoolKey, Refused, ticket
from agent.speech.remote.protocol import (
    AUDIO,
    MAX_FRAME,
    MAX_PCM,
    RENDERED,
    TRANSLATED,
    Cancel,
    Done,
    Failed,
    Heard,
    Hello,
    InWords,
    Move,
    ProtocolError,
    Render,
    Settled,
    SoFar,
    Sound,
    Started,
    Stopped,
    Told,
    Translate,
    Welcome,
)
from agent.speech.remote.registry import Lease

OPEN_S = 2.0
PING_S = 2.0
"""Between pings, and how long an answer may take: a frozen replica is noticed within twice this."""
CLOSE_S = 1.0
TRANSLATE_S = 10.0
"""Longer than a replica lets a translation take: an answer that never comes is a fault."""
MOST_SOUND = 16 * 1024 * 1024
"""Bytes of one rendering or translation."""
_FULL = 503
_BUSY_CODE = 1013

News = SpeechEvent | Settled | Move


@dataclass
class _Request:
    answer: asyncio.Future[bytes | str]
    sound: bytearray = field(default_factory=bytearray)


class Link:
    """An open connection whose replica has proven itself. Positions are the call's.

    `news` must be read all the time: answers to requests come with it.
    """

    def __init__(self, socket: ClientConnection, lease: Lease, welcome: Welcome) -> None:
        self.replica = lease.id
        self.welcome = welcome
        self._socket = socket
        self._ids = itertools.count(1)
        self._requests: dict[int, _Request] = {}
        self._sound = bytearray()
        self._farewells: set[asyncio.Task[None]] = set()

    @property
    def asking(self) -> bool:
        """Answers are outstanding."""
        return bool(self._requests)

    async def send(self, message: protocol.Asked) -> None:
        """Send a message; raises ReplicaLost."""
        await self._send(message.model_dump_json())

    async def send_audio(self, sample: int, pcm: bytes) -> None:
        """Send sound that begins at `sample` of the call; raises ReplicaLost."""
        for begin in range(0, len(pcm), MAX_PCM):
            piece = pcm[begin : begin + MAX_PCM]
            await self._send(protocol.pack(AUDIO, sample + begin // 2, piece))

    async def render(self, text: str, language: str, rate_hz: protocol.Rate) -> bytes:
        """Return PCM of `text`.

        Raises:
            PoolBusy: too much is asked of this replica.
            ReplicaLost: the connection ended.
            SpeechError: it cannot be spoken.
        """
        fields = {"text": text, "language": language, "rate_hz": rate_hz}
        answer = await self._ask(Render, fields)
        assert isinstance(answer, bytes)
        return answer

    async def translate(self, text: str, source: str, target: str) -> str:
        """Return `text` of `source` in `target`; raises as `render`, and TooLate."""
        fields = {"text": text, "source": source, "target": target}
        try:
            async with asyncio.timeout(TRANSLATE_S):
                answer = await self._ask(Translate, fields)
        except TimeoutError:
            raise TooLate(f"no translation came within {TRANSLATE_S:.0f} s") from None
        assert isinstance(answer, str)
        return answer

    async def news(self) -> AsyncIterator[News]:
        """Yield what the replica tells; one reader.

        Raises:
            ReplicaLost: the connection ended; so do all requests.
        """
        try:
            async for frame in self._socket:
                if isinstance(frame, bytes):
                    self._take(protocol.unpack(frame))
                elif (news := self._told(protocol.told(frame))) is not None:
                    yield news
            raise ReplicaLost(f"replica {self.replica} closed the connection")
        except ConnectionClosed as error:
            raise ReplicaLost(f"replica {self.replica}: {error}") from error
        except ProtocolError as error:
            raise ReplicaLost(f"replica {self.replica}: {error}") from error

    async def close(self) -> None:
        """End the connection; what is still asked fails."""
        for request in self._requests.values():
            if not request.answer.done():
                request.answer.set_exception(ReplicaLost(f"replica {self.replica} is left"))
        for task in self._farewells:
            task.cancel()
        try:
            async with asyncio.timeout(2 * CLOSE_S):
                await self._socket.close()
        except TimeoutError:
            self._socket.transport.abort()

    async def _send(self, frame: str | bytes) -> None:
        try:
            # A machine that is gone acknowledges nothing, and once the buffers are full pings wait
            # behind the sound.
            async with asyncio.timeout(2 * PING_S):
                await self._socket.send(frame)
        except TimeoutError:
            self._socket.transport.abort()
            raise ReplicaLost(f"replica {self.replica} takes nothing any more") from None
        except ConnectionClosed as error:
            raise ReplicaLost(f"replica {self.replica}: {error}") from error

    async def _ask(
        self, kind: type[Render] | type[Translate], fields: Mapping[str, object]
    ) -> bytes | str:
        try:
            message = kind.model_validate({"id": next(self._ids), **fields})
        except ValidationError:
            raise SpeechError(f"{kind.__name__}: longer than a replica takes") from None
        request = _Request(asyncio.get_running_loop().create_future())
        self._requests[message.id] = request
        try:
            await self.send(message)
            return await request.answer
        except asyncio.CancelledError:
            task = asyncio.create_task(self._say_cancelled(message.id))
            self._farewells.add(task)
            task.add_done_callback(self._farewells.discard)
            raise
        finally:
            del self._requests[message.id]
            if not request.answer.cancel() and not request.answer.cancelled():
                request.answer.exception()  # it is seen, whether or not it came in time

    async def _say_cancelled(self, id_: int) -> None:
        try:
            await self.send(Cancel(id=id_))
        except ReplicaLost:
            pass  # nobody is there who could go on for nothing

    def _take(self, sound: Sound) -> None:
        if sound.kind == RENDERED:
            request = self._requests.get(sound.number)
            into = request.sound if request else bytearray()
        elif sound.kind == TRANSLATED:
            into = self._sound
        else:
            raise ProtocolError(f"sound of kind {sound.kind} from a replica")
        if len(into) + len(sound.pcm) > MOST_SOUND:
            raise ProtocolError("a sound without end")
        into += sound.pcm

    def _told(self, message: Told) -> News | None:
        match message:
            case Started():
                return SpeechStarted(message.from_sample, message.to_sample)
            case Stopped():
                return SpeechStopped(message.from_sample, message.to_sample)
            case SoFar():
                return Partial(
                    message.text, message.language, message.from_sample, message.to_sample
                )
            case Heard():
                return self._final(message)
            case Settled() | Move():
                return message
            case Done():
                if (request := self._requests.get(message.id)) and not request.answer.done():
                    request.answer.set_result(bytes(request.sound))
            case InWords():
                self._answer(message.id, message.text)
            case Failed():
                kind = PoolBusy if message.busy else SpeechError
                self._answer(message.id, kind(message.message))
            case Welcome():
                raise ProtocolError("a second welcome")
        return None

    def _answer(self, id_: int, answer: str | SpeechError) -> None:
        request = self._requests.get(id_)
        if request is None or request.answer.done():
            return
        if isinstance(answer, SpeechError):
            request.answer.set_exception(answer)
        else:
            request.answer.set_result(answer)

    def _final(self, heard: Heard) -> Final:
        sound, self._sound = bytes(self._sound), bytearray()
        into = heard.translation
        return Final(
            heard.text,
            heard.language,
            heard.confidence,
            heard.words,
            heard.from_sample,
            heard.to_sample,
            Timings(heard.queue_ms, heard.device_ms),
            Translation(into.text, into.language, sound) if into else None,
        )


async def open_link(lease: Lease, hello: Hello, key: PoolKey, tls: ssl.SSLContext | None) -> Link:
    """Connect to a replica and check that it is ours before it hears anything.

    Raises:
        PoolBusy: it is full or about to stop.
        ReplicaLost: it does not answer.
        Refused: it is none of ours, or takes us for none of its own.
    """
    pass_ = ticket(key, lease.id, time.time())
    socket: ClientConnection | None = None
    try:
        async with asyncio.timeout(OPEN_S):
            socket = await connect(
                lease.url,
                additional_headers={"Authorization": pass_.header},
                user_agent_header=None,
                compression=None,
                # Replicas are of this house, whatever proxy the environment names.
                proxy=None,
                ssl=tls if lease.url.startswith("wss:") else None,
                ping_interval=PING_S,
                ping_timeout=PING_S,
                close_timeout=CLOSE_S,
                max_size=MAX_FRAME,
            )
            await socket.send(hello.model_dump_json())
            frame = await socket.recv(decode=True)
            welcome = protocol.told(frame) if isinstance(frame, str) else None
            if not isinstance(welcome, Welcome):
                raise ProtocolError("the replica does not welcome us")
            key.check(welcome.proof, "proof", lease.id, pass_.nonce)
    except BaseException as error:
        if socket is not None:
            socket.transport.abort()
        if isinstance(error, OSError | WebSocketException | ProtocolError):
            raise _reason(error, lease) from error
        raise
    return Link(socket, lease, welcome)


def _reason(error: Exception, lease: Lease) -> SpeechError:
    match error:
        case InvalidStatus() if error.response.status_code == _FULL:
            return PoolBusy(f"replica {lease.id} is full")
        case InvalidStatus() if error.response.status_code == 401:
            return Refused(
                f"replica {lease.id} on {lease.host} refuses us: do both machines have the same "
                "pool key, and clocks that agree?"
            )
        case ConnectionClosed() if error.rcvd is not None and error.rcvd.code == _BUSY_CODE:
            return PoolBusy(f"replica {lease.id} is full")
        case _:
            return ReplicaLost(
                f"replica {lease.id} at {lease.url} did not answer: {type(error).__name__}: {error}"
            )
