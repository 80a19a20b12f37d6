"""A caller on an Asterisk media socket: 8 kHz A-law, 20 ms frames, keys and marks in-band."""

import asyncio
import itertools
import logging
from collections import deque
from collections.abc import AsyncIterator
from typing import Literal

from starlette.websockets import WebSocket, WebSocketDisconnect

from agent.call.leg import Audio, Capabilities, Key, LegEvent, LegInfo, Sent
from telephony.arrival import Arrivals
from telephony.asterisk import alaw
from telephony.asterisk.protocol import (
    FRAME_BYTES,
    Answer,
    Command,
    DtmfEnd,
    ErrorEvent,
    FlushMedia,
    GetStatus,
    Hangup,
    MarkMedia,
    MarkProcessed,
    Media,
    MediaXoff,
    MediaXon,
    read_event,
    write,
)
from telephony.errors import ProtocolError, TelephonyError
from telephony.line import Line
from telephony.ticker import Ticker

log = logging.getLogger(__name__)

FRAME_SAMPLES = FRAME_BYTES
FRAME_MS = 20.0
LEAD_MS = 60.0
"""How far ahead of the caller's ear frames leave: enough for a late tick, little to flush."""
HEARD_AFTER_MS = 100.0
"""From Asterisk's queue through RTP and the telephone's own buffer."""
LOST_AFTER_S = 15.0
OUTBOX_LIMIT = 100
"""Messages the socket has not taken; then the line is stuck and nothing more is put on it."""
CLOSING_S = 2.0
KEYS = frozenset("0123456789*#")
CLEAN_CLOSES = (1000, 1001)
"""A caller's hang-up; every other close code is a line that broke."""


class AsteriskLeg:
    """A `Leg` over one accepted WebSocket; `run` reads it until the line is gone.

    Frames leave on the shared clock, at most 60 ms ahead of the caller's ear, so that FLUSH_MEDIA
    takes back all but nothing and `on_sent` can say when a piece is heard: its second argument is
    the leg's clock when Asterisk plays the piece.

    Args:
        websocket: accepted, MEDIA_START already read.
        info: who calls, as the admission found.
        ticker: the process's 20 ms clock.
        lost_after_s: without any message for so long, the line is lost. Asterisk is asked for a
            sign of life (GET_STATUS) at two thirds of it: a caller on hold sends no audio.
    """

    rate_hz = alaw.RATE_HZ
    capabilities = Capabilities(transfer=False, hold=False, captions=False)

    def __init__(
        self,
        websocket: WebSocket,
        info: LegInfo,
        ticker: Ticker,
        *,
        lost_after_s: float = LOST_AFTER_S,
    ) -> None:
        self.info = info
        self.on_sent: Sent | None = None
        self._websocket = websocket
        self._ticker = ticker
        self._line = Line(self.rate_hz, HEARD_AFTER_MS)
        self._arrivals = Arrivals(self.rate_hz)
        self._lost_after_ms = lost_after_s * 1000
        self._heard_from_ms = 0.0
        self._asked_status = False
        self._paused = False
        self._plays_until_ms = 0.0
        self._mark_ids = itertools.count(1)
        self._marks: dict[str, str] = {}
        self._outbox: deque[str | bytes] = deque()
        self._outbox_filled = asyncio.Event()
        self._send(Answer())

    def now_ms(self) -> float:
        """Return the leg's clock: milliseconds since it opened."""
        return self._line.now_ms()

    def events(self) -> AsyncIterator[LegEvent]:
        """Yield audio (20 ms pieces), keys, marks and at last `Gone`; one consumer."""
        return self._line.events()

    async def play(self, pcm: bytes) -> None:
        """Queue 8 kHz PCM; waits while over 2 s are queued."""
        await self._line.play(pcm)

    async def clear(self) -> None:
        """Drop what is queued, here and at Asterisk."""
        if self._line.gone.is_set():
            return
        self._line.clear()
        self._marks.clear()
        self._plays_until_ms = 0.0
        unsent = [m for m in self._outbox if isinstance(m, str) and "MARK_MEDIA" not in m]
        self._outbox = deque(unsent)
        self._send(FlushMedia())

    async def mark(self, name: str) -> None:
        """Ask for `Marked(name)` when everything queued so far has been heard."""
        if not self._line.gone.is_set():
            self._line.playout.mark(name)

    async def caption(self, who: Literal["bot", "caller"], text: str) -> None:
        """Do nothing: a telephone shows no captions."""

    async def hangup(self, reason: str) -> None:
        """Hang up the caller at once."""
        if self._line.close(reason):
            self._outbox.clear()
            self._send(Hangup())

    async def transfer(self, queue: str) -> None:
        """Raise: a media socket moves no caller; Asterisk's call control would.

        Raises:
            TelephonyError: unless the caller is gone.
        """
        if not self._line.gone.is_set():
            raise TelephonyError(f"a media socket cannot transfer a caller (to {queue!r})")

    async def run(self) -> None:
        """Serve the socket until the line is gone; closes it."""
        self._ticker.subscribe(self._tick)
        reader = asyncio.create_task(self._read())
        writer = asyncio.create_task(self._write())
        try:
            await self._line.gone.wait()
        finally:
            self._ticker.unsubscribe(self._tick)
            self._line.close("lost")
            reader.cancel()
            self._outbox_filled.set()
            done, _ = await asyncio.wait((reader, writer), timeout=CLOSING_S)
            if writer not in done:
                writer.cancel()

    def _tick(self) -> None:
        line = self._line
        line.tick()
        for audio in self._arrivals.tick():
            line.offer(audio)
        now_ms = line.now_ms()
        silent_ms = now_ms - self._heard_from_ms
        if silent_ms > self._lost_after_ms:
            log.warning("no message from Asterisk for %.0f ms: the line is lost", silent_ms)
            line.close("lost")
            return
        if silent_ms * 1.5 > self._lost_after_ms and not self._asked_status:
            self._asked_status = True
            self._send(GetStatus())
        if not line.playout.idle and not self._paused and len(self._outbox) < OUTBOX_LIMIT:
            self._fill(now_ms)

    def _fill(self, now_ms: float) -> None:
        """Send frames until Asterisk has its lead, and the marks passed on the way."""
        playout = self._line.playout
        self._plays_until_ms = max(self._plays_until_ms, now_ms)
        while not playout.idle and self._plays_until_ms + FRAME_MS <= now_ms + LEAD_MS:
            if 0 < playout.queued_ms < FRAME_MS and self._plays_until_ms > now_ms + FRAME_MS:
                # The rest of the frame may still come; padding it now would tear the sound.
                return
            pcm, marks = self._line.take(FRAME_SAMPLES)
            if pcm:
                if self.on_sent is not None:
                    self.on_sent(pcm, self._plays_until_ms)
                payload = alaw.encode(pcm)
                self._put(payload.ljust(FRAME_BYTES, bytes([alaw.SILENCE])))
                self._plays_until_ms += FRAME_MS
            for name in marks:
                mark_id = f"m{next(self._mark_ids)}"
                self._marks[mark_id] = name
                self._send(MarkMedia(mark_id))

    def _send(self, command: Command) -> None:
        self._put(write(command))

    def _put(self, message: str | bytes) -> None:
        self._outbox.append(message)
        self._outbox_filled.set()

    async def _write(self) -> None:
        """Put the outbox on the socket, in order; behind a hang-up, close it."""
        try:
            while True:
                while self._outbox:
                    message = self._outbox.popleft()
                    if isinstance(message, bytes):
                        await self._websocket.send_bytes(message)
                    else:
                        await self._websocket.send_text(message)
                if self._line.gone.is_set():
                    await self._websocket.close()
                    return
                self._outbox_filled.clear()
                await self._outbox_filled.wait()
        except (WebSocketDisconnect, RuntimeError, OSError):
            # The socket closed under a send; starlette says it in one of these three ways.
            self._line.close("lost")

    async def _read(self) -> None:
        try:
            while True:
                message = await self._websocket.receive()
                if message["type"] == "websocket.disconnect":
                    clean = message.get("code") in CLEAN_CLOSES
                    self._line.close("hangup" if clean else "lost")
                    return
                payload = message.get("bytes")
                self._received(payload if payload is not None else message["text"])
        except ProtocolError as error:
            log.warning("%s: the line is dropped", error)
            self._line.close("lost")
        except Exception:
            log.exception("reading a media socket failed: the line is dropped")
            self._line.close("lost")

    def _received(self, message: str | bytes) -> None:
        line = self._line
        self._heard_from_ms = line.now_ms()
        self._asked_status = False
        match read_event(message):
            case Media(payload):
                for start in range(0, len(payload), FRAME_BYTES):
                    pcm = alaw.decode(payload[start : start + FRAME_BYTES])
                    audio: Audio | None = self._arrivals.arrived(pcm, self._heard_from_ms)
                    if audio is not None:
                        line.offer(audio)
            case DtmfEnd(digit):
                if digit in KEYS and len(digit) == 1:
                    line.offer(Key(digit))
            case MarkProcessed(mark_id):
                name = self._marks.pop(mark_id or "", None)
                if name is not None:
                    line.mark_left(name)
            case MediaXoff():
                self._paused = True
            case MediaXon():
                self._paused = False
            case ErrorEvent(text):
                log.warning("Asterisk refused a command: %s", text[:200])
            case _:
                pass
