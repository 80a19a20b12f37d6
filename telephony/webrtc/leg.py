"""A caller in a browser: Opus over WebRTC, with keys and captions on a data channel.

aiortc carries no RFC 4733 telephone-events, so keys come as messages of the widget only.
"""

import asyncio
import json
import logging
from collections import deque
from collections.abc import AsyncIterator
from typing import Any, Literal, cast

import av
from aiortc import MediaStreamTrack, RTCDataChannel, RTCPeerConnection
from aiortc.mediastreams import MediaStreamError

from agent.call.leg import Capabilities, Key, LegEvent, LegInfo, Sent
from telephony.errors import TelephonyError
from telephony.line import Line
from telephony.ticker import Ticker
from telephony.webrtc.codec import FRAME_MS, FRAME_SAMPLES, RATE_HZ, Decoded, Encoder

log = logging.getLogger(__name__)

HEARD_AFTER_MS = 200.0
"""The network's way plus the jitter buffer of a browser."""
LOST_AFTER_S = 15.0
OWED_LIMIT = 10
"""Frames a late sender may catch up; older ones are not sent late, they wait in the playout."""
MESSAGE_CHARS = 256
WAITING_MESSAGES = 50
CHANNEL_BUFFER_BYTES = 65_536
FAREWELL_S = 0.1
"""Time for the last message to leave before the connection closes."""
CLOSING_S = 5.0
CHANNEL_LABEL = "keys"
KEYS = frozenset("0123456789*#")


class WebRtcLeg:
    """A `Leg` over one RTCPeerConnection, which it owns and closes.

    The data channel `keys`, opened by the widget, carries JSON objects. From the caller:
    `{"key": "1"}`, `{"hangup": true}`. To the caller: `{"caption": {"who", "text"}}`,
    `{"state": "connected"}`, `{"state": "ended", "reason"}`.

    Args:
        connection: fresh; the leg adds its track, so make it before the answer.
        info: who calls, as the admission found.
        ticker: the process's 20 ms clock.
        lost_after_s: without any audio for so long, or never connected in it, the line is lost.
    """

    rate_hz = RATE_HZ
    capabilities = Capabilities(transfer=False, hold=False, captions=True)

    def __init__(
        self,
        connection: RTCPeerConnection,
        info: LegInfo,
        ticker: Ticker,
        *,
        lost_after_s: float = LOST_AFTER_S,
    ) -> None:
        self.info = info
        self.on_sent: Sent | None = None
        self._connection = connection
        self._ticker = ticker
        self._lost_after_ms = lost_after_s * 1000
        self._line = Line(self.rate_hz, HEARD_AFTER_MS)
        self._heard_from_ms = 0.0
        self._channel: RTCDataChannel | None = None
        self._waiting: deque[str] = deque(maxlen=WAITING_MESSAGES)
        self._tasks: set[asyncio.Task[None]] = set()
        self._track = _BotTrack(self)
        self._next_ms = 0.0
        connection.addTrack(self._track)
        connection.on("track", self._on_track)
        connection.on("datachannel", self._on_channel)
        connection.on("connectionstatechange", self._on_state)
        ticker.subscribe(self._tick)

    def now_ms(self) -> float:
        """Return the leg's clock: milliseconds since it opened."""
        return self._line.now_ms()

    def events(self) -> AsyncIterator[LegEvent]:
        """Yield audio (20 ms pieces), keys, marks and at last `Gone`; one consumer."""
        return self._line.events()

    async def play(self, pcm: bytes) -> None:
        """Queue 16 kHz PCM; waits while over 2 s are queued."""
        await self._line.play(pcm)

    async def clear(self) -> None:
        """Drop what is queued; what left already (one frame) is heard."""
        self._line.clear()

    async def mark(self, name: str) -> None:
        """Ask for `Marked(name)` when everything queued so far has been heard."""
        if not self._line.gone.is_set():
            self._line.playout.mark(name)

    async def caption(self, who: Literal["bot", "caller"], text: str) -> None:
        """Show a caption in the widget."""
        self._tell({"caption": {"who": who, "text": text}})

    async def hangup(self, reason: str) -> None:
        """End the call at once; the widget is told why."""
        self._tell({"state": "ended", "reason": reason})
        self._end(reason)

    async def transfer(self, queue: str) -> None:
        """Raise: a browser has nowhere to be transferred to.

        Raises:
            TelephonyError: unless the caller is gone.
        """
        if not self._line.gone.is_set():
            raise TelephonyError(f"a browser cannot be transferred (to {queue!r})")

    async def wait_closed(self) -> None:
        """Return when the line is gone and its connection closed."""
        await self._line.gone.wait()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def next_frame(self) -> bytes:
        """Take the next 20 ms for the caller, empty when the bot is silent."""
        pcm, marks = self._line.take(FRAME_SAMPLES)
        if pcm and self.on_sent is not None:
            now_ms = self.now_ms()
            at_ms = self._next_ms if abs(now_ms - self._next_ms) < 3 * FRAME_MS else now_ms
            self.on_sent(pcm, at_ms)
            self._next_ms = at_ms + FRAME_MS
        for name in marks:
            self._line.mark_left(name)
        return pcm

    def _tick(self) -> None:
        self._line.tick()
        self._track.tick()
        if self.now_ms() - self._heard_from_ms > self._lost_after_ms:
            log.warning("no audio from the browser for %.0f ms: lost", self._lost_after_ms)
            self._end("lost")

    def _on_track(self, track: MediaStreamTrack) -> None:
        if track.kind == "audio":
            self._spawn(self._hear(track))

    async def _hear(self, track: MediaStreamTrack) -> None:
        decoded = Decoded()
        try:
            while not self._line.gone.is_set():
                frame = cast(av.AudioFrame, await track.recv())
                self._heard_from_ms = self.now_ms()
                for audio in decoded.pieces(frame, self._heard_from_ms):
                    self._line.offer(audio)
        except MediaStreamError:
            # The track's end is not the line's: the connection says when the caller is gone.
            return
        except Exception:
            log.exception("hearing a browser failed: the line is dropped")
            self._end("lost")

    def _on_channel(self, channel: RTCDataChannel) -> None:
        if channel.label != CHANNEL_LABEL or self._channel is not None:
            return
        self._channel = channel
        channel.on("message", self._on_message)
        self._tell({"state": "connected"})
        while self._waiting:
            channel.send(self._waiting.popleft())

    def _on_message(self, message: str | bytes) -> None:
        try:
            if len(message) > MESSAGE_CHARS:
                raise ValueError
            body = json.loads(message)
        except (ValueError, RecursionError):
            log.warning("a message of the widget was no JSON or over %d bytes", MESSAGE_CHARS)
            return
        if not isinstance(body, dict):
            return
        key = body.get("key")
        if isinstance(key, str) and key in KEYS:
            self._line.offer(Key(key))
        elif body.get("hangup") is True:
            self._end("hangup")

    def _on_state(self) -> None:
        match self._connection.connectionState:
            case "failed":
                self._end("lost")
            case "closed":
                self._end("hangup")

    def _tell(self, body: dict[str, Any]) -> None:
        if self._line.gone.is_set():
            return
        text = json.dumps(body, ensure_ascii=False)
        channel = self._channel
        if channel is None:
            self._waiting.append(text)
        elif channel.readyState == "open" and channel.bufferedAmount < CHANNEL_BUFFER_BYTES:
            channel.send(text)

    def _end(self, reason: str) -> None:
        if self._line.close(reason):
            self._ticker.unsubscribe(self._tick)
            self._spawn(self._shut())

    async def _shut(self) -> None:
        await asyncio.sleep(FAREWELL_S)
        self._track.stop()
        try:
            await asyncio.wait_for(self._connection.close(), CLOSING_S)
        except TimeoutError:
            log.warning("a connection did not close within %.0f s", CLOSING_S)

    def _spawn(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class _BotTrack(MediaStreamTrack):
    """The bot's voice as coded packets, one for each tick."""

    kind = "audio"

    def __init__(self, leg: WebRtcLeg) -> None:
        super().__init__()
        self._leg = leg
        self._encoder = Encoder()
        self._owed = 0
        self._due: asyncio.Future[None] | None = None

    def tick(self) -> None:
        self._owed = min(self._owed + 1, OWED_LIMIT)
        if self._due is not None and not self._due.done():
            self._due.set_result(None)

    def stop(self) -> None:
        super().stop()
        if self._due is not None:
            self._due.cancel()

    async def recv(self) -> "av.Packet[Any]":
        if self.readyState != "live":
            raise MediaStreamError
        if not self._owed:
            self._due = asyncio.get_running_loop().create_future()
            await self._due
        self._owed -= 1
        return self._encoder.encode(self._leg.next_frame())
