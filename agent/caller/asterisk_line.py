"""A call on the 8 kHz leg: this end is Asterisk's, as its chan_websocket speaks (Asterisk 22).

Binary messages are A-law, text messages JSON. Asterisk sends 160 B every 20 ms, silence too, and no
audio for about 180 ms while an RFC 4733 key is on the line.
"""

import asyncio
import random
import time
import uuid

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from agent.caller.errors import LineError
from agent.caller.lines import FRAME_MS, Received
from telephony.asterisk import alaw
from telephony.asterisk.peer import Channel
from telephony.asterisk.protocol import MAX_MESSAGE_BYTES, DtmfEnd, Event, write
from telephony.errors import ProtocolError

KEY_GAP_MS = 180
CONNECT_S = 10.0
CLOSE_S = 1.0


class AsteriskLine:
    """One call over a media socket that the server has issued (`url`).

    `loss_percent` of the 20 ms pieces vanish each way, as on a poor trunk; `chance` decides which.
    """

    transport = "asterisk"
    rate_hz = alaw.RATE_HZ

    def __init__(
        self,
        url: str,
        *,
        call_id: str | None = None,
        loss_percent: float = 0.0,
        chance: random.Random | None = None,
    ) -> None:
        self.received: Received | None = None
        self.ended = asyncio.Event()
        self.call_id = call_id
        self.problem: str | None = None
        """Why the socket broke, if it did."""
        self._url = url
        self._loss = loss_percent / 100
        self._chance = chance or random.Random()
        self._channel = Channel(str(uuid.uuid4()))
        self._events: list[Event] = []
        self._socket: ClientConnection | None = None
        self._reader: asyncio.Task[None] | None = None
        self._opened_s = 0.0
        self._ticks = 0
        self._key: str | None = None
        self._key_frames = 0
        self._released = asyncio.Event()

    async def connect(self) -> None:
        """Connect the media socket and announce the media.

        Raises:
            LineError: the socket is refused or nobody answers within 10 s.
        """
        try:
            self._socket = await connect(
                self._url,
                subprotocols=[Subprotocol("media")],
                compression=None,
                max_size=MAX_MESSAGE_BYTES,
                open_timeout=CONNECT_S,
                close_timeout=CLOSE_S,
                proxy=None,
            )
        except (OSError, TimeoutError, WebSocketException) as error:
            raise LineError(f"media socket {_without_id(self._url)}: {error}") from error
        await self._write(write(self._channel.start))
        self._reader = asyncio.create_task(self._read(self._socket))

    def now_ms(self) -> float:
        """Return the line's clock: milliseconds since the first `send`."""
        return (time.monotonic() - self._opened_s) * 1000 if self._ticks else 0.0

    async def send(self, pcm: bytes) -> None:
        """Speak 20 ms, and hear 20 ms: both directions of a trunk run by one clock.

        What is heard is stamped with that clock's count, so both sides line up to the sample.
        """
        if self._socket is None or self.ended.is_set():
            return
        if not self._ticks:
            self._opened_s = time.monotonic()
        at_ms = float(self._ticks * FRAME_MS)
        self._ticks += 1
        frame, events = self._channel.tick()
        self._events += events
        if self.received is not None and not self._lost():
            self.received(alaw.decode(frame), at_ms)
        if self._key is not None:
            self._hold_key(self._key)
        elif not self._lost():
            await self._write(alaw.encode(pcm))
        while self._events:
            await self._write(write(self._events.pop(0)))

    async def press(self, digit: str) -> None:
        """Press one key; returns once its 180 ms have passed on the line's clock."""
        if self.ended.is_set():
            return
        self._released.clear()
        self._key, self._key_frames = digit, KEY_GAP_MS // FRAME_MS
        waits = [asyncio.create_task(event.wait()) for event in (self.ended, self._released)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()

    async def hangup(self) -> None:
        """Close the socket, as Asterisk does when its channel is gone."""
        self.ended.set()
        if self._socket is not None:
            await self._socket.close()
        if self._reader is not None:
            await asyncio.gather(self._reader, return_exceptions=True)

    def _lost(self) -> bool:
        return self._loss > 0 and self._chance.random() < self._loss

    def _hold_key(self, key: str) -> None:
        self._key_frames -= 1
        if self._key_frames <= 0:
            self._events.append(DtmfEnd(key))
            self._key = None
            self._released.set()

    async def _write(self, message: str | bytes) -> None:
        assert self._socket is not None
        try:
            await self._socket.send(message)
        except ConnectionClosed:
            self.ended.set()

    async def _read(self, socket: ClientConnection) -> None:
        """Take what the bot sends until it hangs up, or sends what Asterisk drops a call for."""
        try:
            async for message in socket:
                self._events += self._channel.receive(message)
                if self._channel.hung_up:
                    await socket.close()
        except ProtocolError as error:
            self.problem = str(error)
            await socket.close()
        except ConnectionClosed as error:
            self.problem = str(error)
        finally:
            self.ended.set()


def _without_id(url: str) -> str:
    """Return `url` without its last part: the one-time id of a media socket is a secret."""
    return url.partition("?")[0].rsplit("/", 1)[0] + "/…"
