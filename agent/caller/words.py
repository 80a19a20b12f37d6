"""What the bot meant, in words: a synthetic caller has no recogniser for the bot's voice.

Over WebRTC the words are the captions; on a telephone leg they come from the server's API, or from
a tap in the same process.
"""

import asyncio
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, Protocol

from agent.caller.errors import LineError, Refusal
from agent.caller.web import ask, web_client

TIMEOUT_S = 5.0
MAX_LATE_MS = 10_000.0

Who = Literal["bot", "caller"]


@dataclass(frozen=True)
class Words:
    """One turn's text: what the bot says, or what it understood the caller to say.

    `ago_ms` is how long it had been said when it was told.
    """

    who: Who
    text: str
    ago_ms: float = 0.0


class BotWords(Protocol):
    """A source of words; one consumer."""

    async def next(self) -> Words | None:
        """Return the next words, waiting for them; None when no more will come."""


class HeldWords:
    """Words that somebody puts in: a data channel's captions, or a tap in the server's process."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[Words | None] = asyncio.Queue()

    def put(self, who: Who, text: str) -> None:
        """Add words; never blocks."""
        self._queue.put_nowait(Words(who, text))

    def close(self) -> None:
        """Say that no more will come."""
        self._queue.put_nowait(None)

    async def next(self) -> Words | None:
        """Return the next words; None after `close`."""
        return await self._queue.get()


class PolledWords:
    """The turns of `GET {server}/api/calls/{call_id}`, asked for every `every_s`.

    A turn is `{"who": "bot"|"caller", "text", "heard", "at"}`; turns are only ever added, in order.
    They are written some time after they were said, so `at` is held against this machine's clock. A
    call that is not yet on record, or an answer that fails, is asked for again.
    """

    def __init__(self, server: str, call_id: str, api_token: str, *, every_s: float = 0.3) -> None:
        self._url = f"{server.rstrip('/')}/api/calls/{call_id}"
        self._every_s = every_s
        self._client = web_client(TIMEOUT_S, api_token)
        self._ready: list[Words] = []
        self._seen = 0

    async def next(self) -> Words | None:
        """Return the next words; polls until there are some.

        Raises:
            Refusal: the API refuses the token.
        """
        while not self._ready:
            await self._poll()
            if not self._ready:
                await asyncio.sleep(self._every_s)
        return self._ready.pop(0)

    async def __aenter__(self) -> "PolledWords":
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._client.aclose()

    async def _poll(self) -> None:
        try:
            call = await ask(self._client, "GET", self._url)
        except Refusal as refusal:
            if refusal.status in (401, 403):
                raise
            return
        except LineError:
            return
        turns: list[dict[str, Any]] = call.get("turns", [])
        for turn in turns[self._seen :]:
            who = turn.get("who")
            text = turn.get("text") if who == "bot" else turn.get("heard") or turn.get("text")
            if who in ("bot", "caller") and text:
                self._ready.append(Words(who, str(text), _ago_ms(turn.get("at"))))
        self._seen = len(turns)


def _ago_ms(at: object) -> float:
    """Return how long ago `at` (ISO 8601) was; 0 where it does not say, or clocks disagree."""
    try:
        said = datetime.fromisoformat(str(at))
        ago_ms = (datetime.now(UTC) - said).total_seconds() * 1000
    except (TypeError, ValueError):
        return 0.0
    return ago_ms if 0 <= ago_ms <= MAX_LATE_MS else 0.0


def plain(text: str) -> str:
    """Return `text` for comparison: composed alike, casefolded, no punctuation, single spaces.

    Nukta is dropped, since both spellings are in use (`आख़िरी`, `आखिरी`).
    """
    kept = (
        " " if unicodedata.category(char)[0] in "PZC" else char
        for char in unicodedata.normalize("NFKD", text)
        if char != "़"
    )
    return " ".join("".join(kept).casefold().split())
