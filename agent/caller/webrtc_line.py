"""A call from a browser's place: WebRTC by aiortc, keys and captions on a data channel.

Signalling is one POST: `{server}/api/webrtc/offer {"sdp", "type", "token", "language"}` answers
`{"sdp", "type", "call_id", "hangup_url"}`. On the data channel `keys` the page sends
`{"key": "1"}` and gets `{"caption": {"who", "text"}}`.
"""

import asyncio
import json
import logging
import time
from collections import deque
from fractions import Fraction
from typing import Any
from urllib.parse import urljoin

import av
import httpx
import numpy as np
from aiortc import (
    MediaStreamTrack,
    RTCConfiguration,
    RTCDataChannel,
    RTCPeerConnection,
    RTCSessionDescription,
)
from aiortc.jitterbuffer import JitterBuffer
from aiortc.mediastreams import MediaStreamError

from agent.caller.errors import LineError
from agent.caller.lines import FRAME_MS, Received
from agent.caller.web import ask, web_client
from agent.caller.words import HeldWords

log = logging.getLogger(__name__)

CONNECT_S = 15.0
HANGUP_S = 3.0
KEY_MS = 120
MAX_MESSAGE_CHARS = 16_384
JITTER_CAPACITY = 16
JITTER_PREFETCH = 2
MICROPHONE_FRAMES = 50
"""One second of speech may wait for a sender that stalls; older pieces are dropped."""


class Microphone(MediaStreamTrack):
    """What the caller speaks, at the pace at which it is put in."""

    kind = "audio"

    def __init__(self, rate_hz: int) -> None:
        super().__init__()
        self._rate_hz = rate_hz
        self._pieces: deque[tuple[int, bytes]] = deque(maxlen=MICROPHONE_FRAMES)
        self._arrived = asyncio.Event()
        self._samples = 0

    def put(self, pcm: bytes) -> None:
        """Take a piece of PCM; never blocks."""
        self._pieces.append((self._samples, pcm))
        self._samples += len(pcm) // 2
        self._arrived.set()

    async def recv(self) -> av.AudioFrame:
        """Return the next piece for aiortc's sender, waiting for it."""
        while not self._pieces:
            self._arrived.clear()
            await self._arrived.wait()
        position, pcm = self._pieces.popleft()
        samples = np.frombuffer(pcm, np.int16).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate = self._rate_hz
        frame.pts = position
        frame.time_base = Fraction(1, self._rate_hz)
        return frame


class WebRtcLine:
    """One call to `server`, by address of this machine: no STUN, no TURN.

    `token` is the widget's token; `words` get the captions. Raises nothing after `connect`.
    """

    transport = "webrtc"

    def __init__(
        self,
        server: str,
        *,
        token: str | None = None,
        language: str | None = None,
        words: HeldWords | None = None,
        rate_hz: int = 16_000,
    ) -> None:
        self.rate_hz = rate_hz
        self.received: Received | None = None
        self.ended = asyncio.Event()
        self.call_id: str | None = None
        self._server = server.rstrip("/")
        self._token = token
        self._language = language
        self._words = words
        self._peer = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self._microphone = Microphone(rate_hz)
        self._keys: RTCDataChannel | None = None
        self._hangup_url: str | None = None
        self._listener: asyncio.Task[None] | None = None
        self._connected = asyncio.Event()
        self._keypad_ready = asyncio.Event()
        self._opened_s: float | None = None

    async def connect(self) -> None:
        """Offer, take the answer, wait until media and keypad are connected.

        Raises:
            LineError: the server refuses, or they are not connected within 15 s.
        """
        peer = self._peer
        peer.addTrack(self._microphone)
        _listen_as_a_browser(peer)
        self._keys = peer.createDataChannel("keys")
        self._keys.on("message", self._take_message)
        self._keys.on("open", self._keypad_ready.set)
        peer.on("track", self._take_track)
        peer.on("connectionstatechange", self._state_changed)
        try:
            await peer.setLocalDescription(await peer.createOffer())
            answer = await self._signal()
            await peer.setRemoteDescription(
                RTCSessionDescription(sdp=answer["sdp"], type=answer["type"])
            )
            async with asyncio.timeout(CONNECT_S):
                await self._connected.wait()
                await self._keypad_ready.wait()
            if self.ended.is_set():
                raise LineError(f"{self._server}: the media connection failed")
        except TimeoutError as error:
            await self.hangup()
            raise LineError(
                f"{self._server}: media and keypad were not connected within {CONNECT_S:.0f} s"
            ) from error
        except LineError:
            await self.hangup()
            raise

    def now_ms(self) -> float:
        """Return the line's clock: milliseconds since the first `send`."""
        return 0.0 if self._opened_s is None else (time.monotonic() - self._opened_s) * 1000

    async def send(self, pcm: bytes) -> None:
        """Speak 20 ms."""
        if self._opened_s is None:
            self._opened_s = time.monotonic()
        if not self.ended.is_set():
            self._microphone.put(pcm)

    async def press(self, digit: str) -> None:
        """Press one key on the page's keypad."""
        if not self.ended.is_set() and self._keys is not None:
            self._keys.send(json.dumps({"key": digit}))
            await asyncio.sleep(KEY_MS / 1000)

    async def hangup(self) -> None:
        """Tell the server, as a page that is closed does, and close the connection."""
        if self._hangup_url is not None and not self.ended.is_set():
            try:
                async with web_client(HANGUP_S) as client:
                    await client.post(self._hangup_url)
            except httpx.HTTPError as error:
                log.info("hang-up was not taken: %s", error)
        self.ended.set()
        if self._listener is not None:
            self._listener.cancel()
            await asyncio.gather(self._listener, return_exceptions=True)
        await self._peer.close()

    async def _signal(self) -> dict[str, Any]:
        local = self._peer.localDescription
        offer: dict[str, str] = {"sdp": local.sdp, "type": local.type}
        if self._token is not None:
            offer["token"] = self._token
        if self._language is not None:
            offer["language"] = self._language
        url = f"{self._server}/api/webrtc/offer"
        async with web_client(CONNECT_S) as client:
            answer = await ask(client, "POST", url, json=offer)
        if not isinstance(answer.get("sdp"), str) or answer.get("type") != "answer":
            raise LineError(f"{url}: the answer lacks `sdp` or `type`")
        self.call_id = answer.get("call_id")
        if answer.get("hangup_url"):
            self._hangup_url = urljoin(self._server + "/", str(answer["hangup_url"]))
        return answer

    def _state_changed(self) -> None:
        if self._peer.connectionState == "connected":
            self._connected.set()
        elif self._peer.connectionState in ("failed", "closed"):
            self.ended.set()
            self._connected.set()
            self._keypad_ready.set()

    def _take_message(self, message: str | bytes) -> None:
        try:
            content = json.loads(message) if len(message) <= MAX_MESSAGE_CHARS else None
        except ValueError:
            content = None
        if not isinstance(content, dict):
            log.warning("the data channel carries what is no JSON object")
            return
        if content.get("state") == "ended":
            self.ended.set()
        caption = content.get("caption")
        if self._words is not None and isinstance(caption, dict):
            who, text = caption.get("who"), caption.get("text")
            if who in ("bot", "caller") and isinstance(text, str):
                self._words.put(who, text)

    def _take_track(self, track: MediaStreamTrack) -> None:
        if track.kind == "audio":
            self._listener = asyncio.create_task(self._listen(track))

    async def _listen(self, track: MediaStreamTrack) -> None:
        """Hand on what arrives in pieces of 20 ms, stamped when they come out of the decoder."""
        resampler = av.AudioResampler(format="s16", layout="mono", rate=self.rate_hz)
        piece_bytes = self.rate_hz * FRAME_MS // 1000 * 2
        pending = b""
        while True:
            try:
                decoded = await track.recv()
            except MediaStreamError:
                self.ended.set()
                return
            assert isinstance(decoded, av.AudioFrame)
            for frame in resampler.resample(decoded):
                pending += frame.to_ndarray().tobytes()
            while len(pending) >= piece_bytes:
                if self.received is not None and self._opened_s is not None:
                    self.received(pending[:piece_bytes], self.now_ms())
                pending = pending[piece_bytes:]


def _listen_as_a_browser(peer: RTCPeerConnection) -> None:
    """Hold 40 ms of what arrives, as a browser does on a good network; aiortc would hold 80 ms.

    aiortc has no setting for it; its buffer only delays, so a shorter one loses nothing more.
    """
    for receiver in peer.getReceivers():
        buffer = JitterBuffer(capacity=JITTER_CAPACITY, prefetch=JITTER_PREFETCH)
        setattr(receiver, "_RTCRtpReceiver__jitter_buffer", buffer)  # noqa: B010
