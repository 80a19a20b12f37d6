"""One connection at the replica: a call's stream of the local pool, told over a WebSocket."""

import asyncio
import logging
import time
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING

from starlette.websockets import WebSocket, WebSocketDisconnect

from agent.speech.errors import PoolBusy, SpeechError
from agent.speech.pool import (
    Final,
    Into,
    Partial,
    SpeechEvent,
    SpeechStarted,
    SpeechStopped,
    Translation,
)
from agent.speech.remote import protocol
from agent.speech.remote.protocol import (
    AUDIO,
    MAX_PCM,
    RENDERED,
    TRANSLATED,
    Cancel,
    Done,
    Expect,
    Failed,
    Heard,
    Hello,
    InOther,
    InWords,
    ProtocolError,
    Render,
    Settled,
    SoFar,
    Started,
    Stopped,
    Told,
    Translate,
)

if TYPE_CHECKING:
    from agent.speech.local import LocalPool
    from agent.speech.stream import LocalStream

SETTLED_EVERY_S = 0.5
GUARD_S = 1.0
"""What an onset not yet told, and the sound kept before it, may reach back."""
MAX_REQUESTS = 16
"""Renderings and translations of one connection under way."""
AHEAD_S = 60.0
"""So much sound may come beyond twice real time: a replay, a line that stalled."""

BEHIND_S = 5.0
"""So much sound may wait for the voice detector before more is read; it keeps 10 s."""
LOOKED_AT_WITHIN_S = 1.0

log = logging.getLogger(__name__)


class Session:
    """Serves one connection after its hello."""

    def __init__(
        self, socket: WebSocket, pool: "LocalPool", hello: Hello, stream: "LocalStream | None"
    ) -> None:
        self._socket = socket
        self._pool = pool
        self._stream = stream
        self._rate_hz = hello.rate_hz
        self._first = self._next = hello.first_sample
        self._since_s = time.monotonic()
        self._open: list[int] = []
        self._requests: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Serve until the client leaves.

        Raises:
            ProtocolError: the client says what it must not.
        """
        work = [self._read()]
        if self._stream is not None:
            work += [self._tell(self._stream), self._tell_settled(self._stream)]
        tasks = [asyncio.create_task(each) for each in work]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            tasks += self._requests.values()
            for task in tasks:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
        for result in results:
            if isinstance(result, ProtocolError):
                raise result
            if isinstance(result, Exception) and not isinstance(result, WebSocketDisconnect):
                log.error("a connection broke", exc_info=result)

    async def send(self, message: Told) -> None:
        await self._socket.send_text(message.model_dump_json())

    async def _read(self) -> None:
        while (message := await self._socket.receive())["type"] == "websocket.receive":
            if (frame := message.get("bytes")) is not None:
                self._hear(frame)
                await self._looked_at()
            else:
                await self._asked(protocol.asked(message["text"]))

    def _hear(self, frame: bytes) -> None:
        sound = protocol.unpack(frame)
        if self._stream is None or sound.kind != AUDIO:
            raise ProtocolError("sound on a connection that said it has none")
        if sound.number != self._next:
            raise ProtocolError(f"sound of sample {sound.number} instead of {self._next}")
        self._next += len(sound.pcm) // 2
        elapsed_s = time.monotonic() - self._since_s
        if self._next - self._first > (2 * elapsed_s + AHEAD_S) * self._rate_hz:
            raise ProtocolError("sound comes faster than anybody speaks")
        self._stream.feed(sound.pcm)

    async def _looked_at(self) -> None:
        """Wait for the voice detector, which leaves out the oldest of a long backlog: a replay.

        Not for long: a detector that hangs must not hold up the rest.
        """
        until_s = time.monotonic() + LOOKED_AT_WITHIN_S
        while self._stream is not None and time.monotonic() < until_s:
            if self._next - self._first - self._stream.position <= BEHIND_S * self._rate_hz:
                return
            await asyncio.sleep(0.005)

    async def _asked(self, message: protocol.Asked) -> None:
        match message:
            case Expect() if self._stream is not None:
                into = message.into
                self._stream.expect(
                    message.languages,
                    message.hints,
                    message.endpoint_ms,
                    Into(into.language, into.aloud) if into else None,
                    message.max_ms,
                    message.patient,
                )
            case Render() | Translate():
                await self._begin(message)
            case Cancel():
                if (task := self._requests.get(message.id)) is not None:
                    task.cancel()
            case _:
                raise ProtocolError(f"{message.kind} does not belong here")

    async def _begin(self, request: Render | Translate) -> None:
        if request.id in self._requests:
            raise ProtocolError(f"request {request.id} comes twice")
        if len(self._requests) >= MAX_REQUESTS:
            # Said by the reader itself: a client that does not take its answers is not read on.
            busy = PoolBusy(f"{MAX_REQUESTS} requests of this connection are under way")
            await self._fail(request, busy)
            return
        task = asyncio.create_task(self._answer(request))
        self._requests[request.id] = task
        task.add_done_callback(lambda _: self._requests.pop(request.id, None))

    async def _answer(self, request: Render | Translate) -> None:
        try:
            if isinstance(request, Render):
                await self._render(request)
            elif self._stream is None:
                raise SpeechError("a connection without a call translates nothing")
            else:
                text = await self._stream.translate(request.text, request.source, request.target)
                await self.send(InWords(id=request.id, text=text))
        except SpeechError as error:
            await self._fail(request, error)
        except WebSocketDisconnect:
            pass
        except Exception:
            log.exception("a %s failed", request.kind)
            await self._fail(request, SpeechError(f"the {request.kind} failed at the replica"))

    async def _fail(self, request: Render | Translate, error: SpeechError) -> None:
        busy = isinstance(error, PoolBusy)
        with suppress(WebSocketDisconnect):
            await self.send(Failed(id=request.id, busy=busy, message=str(error)[:500]))

    async def _render(self, request: Render) -> None:
        voices = self._pool.voices
        engine = voices.of(request.language)[0]
        language = voices.language(request.language)
        sound = await engine.render(request.text, language, request.rate_hz, self)
        await self._send_pcm(RENDERED, request.id, sound.astype("<i2").tobytes())
        await self.send(Done(id=request.id))

    async def _tell(self, stream: "LocalStream") -> None:
        async for event in stream.events():
            match event:
                case SpeechStarted():
                    self._open.append(event.from_sample)
                case Final(translation=Translation(pcm=pcm)):
                    await self._send_pcm(TRANSLATED, 0, pcm)
            await self.send(_message(event, self._first))
            # Settled is what the caller's end has been told.
            if isinstance(event, Final) and event.from_sample in self._open:
                self._open.remove(event.from_sample)

    async def _tell_settled(self, stream: "LocalStream") -> None:
        guard, settled = int(GUARD_S * self._rate_hz), 0
        while True:
            await asyncio.sleep(SETTLED_EVERY_S)
            now = min([*self._open, stream.position]) - guard
            if now > settled:
                settled = now
                await self.send(Settled(sample=self._first + settled))

    async def _send_pcm(self, kind: int, number: int, pcm: bytes) -> None:
        for begin in range(0, len(pcm), MAX_PCM):
            await self._socket.send_bytes(protocol.pack(kind, number, pcm[begin : begin + MAX_PCM]))


def _message(event: SpeechEvent, first: int) -> Told:
    """Return `event` of a stream that began at sample `first` of its call."""
    from_sample, to_sample = first + event.from_sample, first + event.to_sample
    match event:
        case SpeechStarted():
            return Started(from_sample=from_sample, to_sample=to_sample)
        case SpeechStopped():
            return Stopped(from_sample=from_sample, to_sample=to_sample)
        case Partial():
            return SoFar(
                text=event.text,
                language=event.language,
                from_sample=from_sample,
                to_sample=to_sample,
            )
        case Final():
            into = event.translation
            return Heard(
                text=event.text,
                language=event.language,
                confidence=event.confidence,
                words=event.words,
                from_sample=from_sample,
                to_sample=to_sample,
                queue_ms=event.timings.queue_ms,
                device_ms=event.timings.device_ms,
                translation=InOther(text=into.text, language=into.language) if into else None,
            )


async def served(
    socket: WebSocket, pool: "LocalPool", hello: Hello, welcome: protocol.Welcome
) -> None:
    """Serve a connection whose hello is known.

    Raises:
        PoolBusy: the pool takes no further call now.
        SpeechError: the client says what it must not.
    """
    async with AsyncExitStack() as stack:
        stream = None
        if hello.languages:
            stream = await stack.enter_async_context(pool.stream(hello.rate_hz, hello.languages))
        session = Session(socket, pool, hello, stream)
        await session.send(welcome)
        with suppress(WebSocketDisconnect):
            await session.run()
