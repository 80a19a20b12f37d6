"""Callers on real sockets: an Asterisk media socket and a WebRTC peer, with one interface."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Protocol

import av
import httpx
import uvicorn
from aiortc import (
    MediaStreamTrack,
    RTCConfiguration,
    RTCPeerConnection,
    RTCSessionDescription,
)
from aiortc.mediastreams import MediaStreamError
from fastapi import FastAPI
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from agent.call.errors import AdmissionError
from agent.call.leg import Audio, Gone, Key, Leg, LegEvent, LegInfo, Marked
from telephony.asterisk import alaw
from telephony.asterisk.peer import Channel
from telephony.asterisk.protocol import FRAME_BYTES, DtmfEnd, write
from telephony.asterisk.router import create_router as asterisk_router
from telephony.errors import Refused
from telephony.ticker import Ticker
from telephony.webrtc.signalling import create_router as webrtc_router

PATIENCE_S = 20.0
LOST_AFTER_S = 1.5


@dataclass
class Exchange:
    """A server with both routers: who may call, and the legs that were answered."""

    url: str
    ticker: Ticker
    legs: asyncio.Queue[Leg] = field(default_factory=asyncio.Queue)
    media_ids: set[str] = field(default_factory=set)
    refusals: list[tuple[str, str]] = field(default_factory=list)
    full: bool = False

    async def admit_media(self, media_id: str, /) -> LegInfo | None:
        if media_id not in self.media_ids:
            return None
        self.media_ids.remove(media_id)
        return LegInfo("asterisk", "+919800000001", "caller_id", "1800", None)

    async def admit_offer(self, token: str | None, language: str | None, /) -> LegInfo:
        if token == "forged":
            raise Refused("the token is not ours")
        return LegInfo("webrtc", None, "number" if token else "none", None, language)

    async def answer(self, leg: Leg, /) -> str:
        if self.full:
            raise AdmissionError("all lines are busy")
        self.legs.put_nowait(leg)
        return "call-1"

    async def refused(self, transport: str, reason: str, /) -> None:
        self.refusals.append((transport, reason))

    def routers(self) -> list[Any]:
        wiring = {"answer": self.answer, "refused": self.refused, "ticker": self.ticker}
        return [
            asterisk_router(admit=self.admit_media, lost_after_s=LOST_AFTER_S, **wiring),  # type: ignore[arg-type]
            webrtc_router(admit=self.admit_offer, lost_after_s=LOST_AFTER_S, **wiring),  # type: ignore[arg-type]
        ]


@asynccontextmanager
async def serving(app: FastAPI) -> AsyncIterator[str]:
    """Serve on a free port of this machine; yields the base URL."""
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_level="warning",
            ws="websockets-sansio",
            ws_per_message_deflate=False,
            timeout_graceful_shutdown=2,
        )
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        task = asyncio.create_task(server.serve([listener]))
        while not server.started:  # noqa: ASYNC110 (uvicorn has no event for it)
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        await task


@asynccontextmanager
async def exchange() -> AsyncIterator[Exchange]:
    """Run a server with both transports."""
    app = FastAPI()
    ticker = Ticker()
    switch = Exchange("", ticker)
    for router in switch.routers():
        app.include_router(router)
    async with serving(app) as url:
        switch.url = url
        yield switch
    ticker.stop()


class Caller(Protocol):
    """What a person with a telephone can do."""

    rate_hz: int
    heard: bytearray
    ended: asyncio.Event

    def say(self, pcm: bytes) -> None: ...

    async def press(self, digit: str) -> None: ...

    async def hang_up(self) -> None: ...

    async def vanish(self) -> None: ...


class AsteriskCaller:
    """Asterisk's end of a media socket, with a person behind it."""

    rate_hz = 8000

    def __init__(self, socket: ClientConnection) -> None:
        self.heard = bytearray()
        self.ended = asyncio.Event()
        self.channel = Channel("conn-1")
        self._socket = socket
        self._speech = bytearray()
        self._life = asyncio.create_task(self._live())
        self._tasks = [asyncio.create_task(self._listen()), self._life]

    def say(self, pcm: bytes) -> None:
        self._speech += alaw.encode(pcm)

    async def press(self, digit: str) -> None:
        await self._socket.send(write(DtmfEnd(digit)))

    async def hang_up(self) -> None:
        await self._socket.close(1000)

    async def vanish(self) -> None:
        await self.stop()

    async def fall_silent(self) -> None:
        """Send no audio any more, as on hold; Asterisk itself still answers."""
        self._life.cancel()

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _listen(self) -> None:
        try:
            async for message in self._socket:
                for event in self.channel.receive(message):
                    await self._socket.send(write(event))
        except ConnectionClosed:
            pass
        self.ended.set()

    async def _live(self) -> None:
        loop = asyncio.get_running_loop()
        next_s = loop.time()
        try:
            await self._socket.send(write(self.channel.start))
            while True:
                frame, events = self.channel.tick()
                self.heard += alaw.decode(frame)
                for event in events:
                    await self._socket.send(write(event))
                said = bytes(self._speech[:FRAME_BYTES])
                del self._speech[:FRAME_BYTES]
                await self._socket.send(said.ljust(FRAME_BYTES, bytes([alaw.SILENCE])))
                next_s += 0.02
                await asyncio.sleep(max(0, next_s - loop.time()))
        except ConnectionClosed:
            pass


class WebRtcCaller:
    """A browser without the browser: an aiortc peer with the widget's data channel."""

    rate_hz = 16000

    def __init__(self) -> None:
        self.heard = bytearray()
        self.ended = asyncio.Event()
        self.messages: list[dict[str, Any]] = []
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self.hangup_url = ""
        self._mouth = _Mouth()
        self._channel = self.connection.createDataChannel("keys")
        self._channel.on("message", self._on_message)
        self._open = asyncio.Event()
        self._channel.on("open", self._open.set)
        self.connection.addTrack(self._mouth)
        self.connection.on("track", self._on_track)
        self.connection.on("connectionstatechange", self._on_state)
        self._tasks: list[asyncio.Task[None]] = []

    async def dial(self, base_url: str, **fields: str) -> httpx.Response:
        await self.connection.setLocalDescription(await self.connection.createOffer())
        offer = {"sdp": self.connection.localDescription.sdp, "type": "offer", **fields}
        async with httpx.AsyncClient(base_url=base_url, trust_env=False) as client:
            response = await client.post("/api/webrtc/offer", json=offer)
        if response.is_success:
            body = response.json()
            self.hangup_url = base_url + body["hangup_url"]
            answer = RTCSessionDescription(body["sdp"], body["type"])
            await self.connection.setRemoteDescription(answer)
        return response

    def say(self, pcm: bytes) -> None:
        self._mouth.speech += pcm

    async def press(self, digit: str) -> None:
        await asyncio.wait_for(self._open.wait(), PATIENCE_S)
        self._channel.send(json.dumps({"key": digit}))

    async def hang_up(self) -> None:
        await self.stop()

    async def vanish(self) -> None:
        # The battery is pulled out: its sockets are gone and say nothing more.
        ice = self.connection.getSenders()[0].transport.transport
        for protocol in ice._connection._protocols:
            protocol.transport.abort()

    async def stop(self) -> None:
        await self.connection.close()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _on_message(self, message: str) -> None:
        self.messages.append(json.loads(message))

    def _on_state(self) -> None:
        if self.connection.connectionState in ("closed", "failed"):
            self.ended.set()

    def _on_track(self, track: MediaStreamTrack) -> None:
        self._tasks.append(asyncio.create_task(self._listen(track)))

    async def _listen(self, track: MediaStreamTrack) -> None:
        to_call_rate = av.AudioResampler(format="s16", layout="mono", rate=self.rate_hz)
        try:
            while True:
                for frame in to_call_rate.resample(await track.recv()):  # type: ignore[arg-type]
                    self.heard += bytes(frame.planes[0])[: frame.samples * 2]
        except MediaStreamError:
            pass


class _Mouth(MediaStreamTrack):
    """A microphone: what is to be said, else silence, a frame each 20 ms."""

    kind = "audio"

    def __init__(self) -> None:
        super().__init__()
        self.speech = bytearray()
        self._frames = 0
        self._began_s: float | None = None

    async def recv(self) -> av.AudioFrame:
        if self.readyState != "live":
            raise MediaStreamError
        loop = asyncio.get_running_loop()
        self._began_s = self._began_s or loop.time()
        await asyncio.sleep(max(0, self._began_s + self._frames * 0.02 - loop.time()))
        frame = av.AudioFrame(format="s16", layout="mono", samples=320)
        frame.planes[0].update(bytes(self.speech[:640]).ljust(640, b"\0"))
        del self.speech[:640]
        frame.sample_rate = 16000
        frame.time_base = Fraction(1, 16000)
        frame.pts = self._frames * 320
        self._frames += 1
        return frame


@dataclass
class Call:
    """A leg and its caller, with all that the leg told."""

    switch: Exchange
    leg: Leg
    caller: Caller
    events: list[LegEvent] = field(default_factory=list)

    @property
    def audio(self) -> bytes:
        return b"".join(e.pcm for e in self.events if isinstance(e, Audio))

    @property
    def keys(self) -> str:
        return "".join(e.digit for e in self.events if isinstance(e, Key))

    @property
    def marks(self) -> list[str]:
        return [e.name for e in self.events if isinstance(e, Marked)]

    @property
    def gone(self) -> str | None:
        return next((e.reason for e in self.events if isinstance(e, Gone)), None)

    async def listen(self) -> None:
        async for event in self.leg.events():
            self.events.append(event)

    async def until(self, what: Any) -> None:
        """Wait until `what()` is true."""
        async with asyncio.timeout(PATIENCE_S):
            while not what():  # noqa: ASYNC110 (what arrives on a socket sets no event)
                await asyncio.sleep(0.01)

    def heard_ms(self) -> float:
        return len(self.caller.heard) / (2 * self.caller.rate_hz) * 1000

    async def hear_more(self, ms: float) -> None:
        """Let the caller hear so much more of the line."""
        goal = self.heard_ms() + ms
        await self.until(lambda: self.heard_ms() >= goal)


@asynccontextmanager
async def calling(transport: str) -> AsyncIterator[Call]:
    """A connected call over `transport`, audio flowing both ways."""
    async with exchange() as switch:
        caller: AsteriskCaller | WebRtcCaller
        socket: ClientConnection | None = None
        if transport == "asterisk":
            switch.media_ids.add("one-time")
            url = switch.url.replace("http", "ws") + "/media/asterisk?media_id=one-time"
            socket = await connect(url, compression=None, proxy=None)
            caller = AsteriskCaller(socket)
        else:
            caller = WebRtcCaller()
            response = await caller.dial(switch.url, language="hi")
            assert response.is_success, response.text
        # A line that is left open would hold the loop at its end.
        async with AsyncExitStack() as ends:
            if socket is not None:
                ends.push_async_callback(socket.close)
            ends.push_async_callback(caller.stop)
            leg = await asyncio.wait_for(switch.legs.get(), PATIENCE_S)
            call = Call(switch, leg, caller)
            listening = asyncio.create_task(call.listen())
            ends.push_async_callback(asyncio.wait_for, listening, PATIENCE_S)
            ends.push_async_callback(leg.hangup, "over")
            await call.until(lambda: call.audio and caller.heard)
            yield call
