"""A bot on real legs, for the synthetic caller to call: greets, listens, answers, can be stopped.

It knows no words, only loud and quiet: what is said to it, it answers with a beep.
"""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import uvicorn
from fastapi import FastAPI
from numpy.typing import NDArray

from agent.call.errors import AdmissionError
from agent.call.leg import Audio, Key, Leg, LegInfo, Marked
from telephony.asterisk.router import create_router as asterisk_router
from telephony.ticker import Ticker
from telephony.webrtc.signalling import create_router as webrtc_router

QUIET_PIECES = 15
"""300 ms of quiet end an utterance."""

LOUD = 800


def beep(seconds: float, rate_hz: int, pitch_hz: float = 440.0) -> NDArray[np.int16]:
    """Return a tone of a fifth of full scale."""
    time_s = np.arange(int(seconds * rate_hz)) / rate_hz
    return (np.sin(2 * np.pi * pitch_hz * time_s) * 6500).astype(np.int16)


class BeepVoice:
    """A voice that says every text as half a second of the same tone."""

    async def render(self, text: str, rate_hz: int) -> NDArray[np.int16]:
        return beep(0.5, rate_hz, 600.0)


@dataclass
class Bot:
    """What the bot is like, and what it has heard so far."""

    greeting_s: float = 0.6
    answer_s: float = 0.6
    hang_up_after: int = 99
    """Utterances or keys after which it says goodbye and hangs up."""
    refuse: bool = False

    keys: list[str] = field(default_factory=list)
    utterances: int = 0
    interrupted: int = 0
    marks: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    longest_gap_ms: float = 0.0
    pieces: int = 0

    async def admit_media(self, media_id: str, /) -> LegInfo | None:
        if media_id != "once":
            return None
        return LegInfo("asterisk", "+919800000001", "caller_id", None)

    async def admit_offer(self, token: str | None, language: str | None, /) -> LegInfo:
        return LegInfo("webrtc", None, "number" if token else "none", None, language)

    async def answer(self, leg: Leg, /) -> str:
        if self.refuse:
            raise AdmissionError("all lines are busy")
        self._task = asyncio.create_task(self._talk(leg))
        return "call-1"

    async def note(self, transport: str, reason: str, /) -> None:
        """Refusals are the telephony room's to test."""

    async def _talk(self, leg: Leg) -> None:
        """Be the bot of one call until its leg is gone."""
        await leg.caption("bot", "नमस्ते, बोलिए")
        await self._speak(leg, self.greeting_s, "greeting")
        playing, quiet, loud = True, 0, 0
        last_ms = 0.0
        async for event in leg.events():
            match event:
                case Audio(pcm, at_ms):
                    self.pieces += 1
                    if last_ms:
                        self.longest_gap_ms = max(self.longest_gap_ms, at_ms - last_ms)
                    last_ms = at_ms
                    if np.abs(np.frombuffer(pcm, np.int16)).max() > LOUD:
                        quiet, loud = 0, loud + 1
                        if playing and loud == 3:
                            await leg.clear()
                            self.interrupted += 1
                            playing = False
                    else:
                        quiet += 1
                    if loud >= 3 and quiet >= QUIET_PIECES:
                        loud = 0
                        self.utterances += 1
                        await leg.caption("caller", "बीप")
                        await leg.caption("bot", f"जवाब {self.utterances}")
                        await self._speak(leg, self.answer_s, f"answer {self.utterances}")
                        playing = True
                case Key(digit):
                    self.keys.append(digit)
                    await leg.caption("bot", f"आपने {digit} दबाया")
                    await self._speak(leg, 0.3, f"key {digit}")
                    playing = True
                case Marked(name):
                    self.marks.append(name)
                    playing = False
                    if self.utterances + len(self.keys) >= self.hang_up_after:
                        await leg.hangup("goodbye")
                case gone:
                    self.gone.append(gone.reason)

    async def _speak(self, leg: Leg, seconds: float, name: str) -> None:
        await leg.play(beep(seconds, leg.rate_hz).tobytes())
        await leg.mark(name)


@asynccontextmanager
async def serving(app: FastAPI) -> AsyncIterator[str]:
    """Serve `app` on a free port of this machine; yields the base URL."""
    config = uvicorn.Config(
        app,
        log_config=None,
        lifespan="off",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=2,
    )
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        task = asyncio.create_task(server.serve([listener]))
        while not server.started:  # noqa: ASYNC110 (uvicorn offers no event)
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        await task


@asynccontextmanager
async def answering(bot: Bot) -> AsyncIterator[str]:
    """Serve `bot` over both transports; yields the base URL. Its media id is `once`."""
    ticker = Ticker()
    wiring: dict[str, Any] = {"answer": bot.answer, "refused": bot.note, "ticker": ticker}
    app = FastAPI()
    app.include_router(asterisk_router(admit=bot.admit_media, **wiring))
    app.include_router(webrtc_router(admit=bot.admit_offer, **wiring))
    async with serving(app) as url:
        yield url
    ticker.stop()


def media_url(server: str, media_id: str = "once") -> str:
    """Return the URL of a media socket of `server`."""
    return f"{server.replace('http', 'ws', 1)}/media/asterisk?media_id={media_id}"
