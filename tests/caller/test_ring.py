"""`ring` against a server with the API, the demo's tokens and a bot behind both transports."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI, Header, HTTPException, Request
from fastapi.responses import PlainTextResponse
from rich.console import Console

from agent.caller.errors import CallerError, LineError, UsageError
from agent.caller.ring import check_usage, print_live, print_report, ring
from agent.caller.script import Script, parse_script
from agent.caller.words import HeldWords, PolledWords, Words
from agent.speech.espeak import Espeak
from telephony.asterisk.router import create_router as asterisk_router
from telephony.ticker import Ticker
from telephony.webrtc.signalling import create_router as webrtc_router
from tests.caller.bots import Bot, media_url, serving

TOKEN = "api-token"
NUMBER = "+919800000001"


@dataclass
class Bank:
    """A server around a bot: issues media sockets and demo tokens, keeps the call's turns."""

    bot: Bot
    turns: list[dict[str, Any]] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    offered: list[tuple[str | None, str | None]] = field(default_factory=list)

    def app(self, ticker: Ticker) -> FastAPI:
        app = FastAPI()
        bot = self.bot

        async def admit_offer(token: str | None, language: str | None, /) -> Any:
            self.offered.append((token, language))
            return await bot.admit_offer(token, language)

        wiring: dict[str, Any] = {"answer": bot.answer, "refused": bot.note, "ticker": ticker}
        app.include_router(asterisk_router(admit=bot.admit_media, **wiring))
        app.include_router(webrtc_router(admit=admit_offer, **wiring))

        @app.post("/api/media")
        async def media(request: Request, authorization: str = Header("")) -> dict[str, str]:
            if authorization != f"Bearer {TOKEN}":
                raise HTTPException(401, "give the API token")
            self.asked.append(await request.json())
            return {"url": media_url(str(request.base_url).rstrip("/")), "call_id": "call-1"}

        @app.get("/api/calls/call-1")
        async def call(authorization: str = Header("")) -> dict[str, Any]:
            if authorization != f"Bearer {TOKEN}":
                raise HTTPException(401, "give the API token")
            if not self.turns:
                raise HTTPException(404, "not yet")
            return {"turns": self.turns}

        @app.get("/demo/token")
        async def token(number: str) -> dict[str, str]:
            return {"token": f"signed {number}"}

        return app


@asynccontextmanager
async def open_bank(bank: Bank) -> AsyncIterator[str]:
    ticker = Ticker()
    async with serving(bank.app(ticker)) as url:
        yield url
    ticker.stop()


def script(*steps: str, header: str = "language: hi") -> Script:
    return parse_script(f"{header}\nsteps:\n" + "".join(f"  - {step}\n" for step in steps))


@pytest.mark.parametrize(
    ("via", "options", "words"),
    [
        ("exotel", {}, "use one of webrtc, asterisk"),
        ("webrtc", {"loss_percent": 5.0}, "--loss works with --via asterisk"),
        ("asterisk", {"loss_percent": 100.0, "api_token": TOKEN}, "percentage"),
        ("asterisk", {}, "API token"),
    ],
)
def test_what_cannot_be_rung_is_a_usage_error(via: str, options: Any, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        check_usage(via, **options)


async def test_a_refused_token_a_missing_page_and_no_server_are_told_apart() -> None:
    async with Espeak() as espeak, open_bank(Bank(Bot())) as server:
        with pytest.raises(LineError, match=r"/api/media: answered 401"):
            await ring("asterisk", script("hang_up"), espeak, server=server, api_token="wrong")
        known = script("hang_up", header=f"number: '{NUMBER}'")
        with pytest.raises(LineError, match=r"nowhere/demo/token: answered 404"):
            await ring("webrtc", known, espeak, server=f"{server}/nowhere")
        with pytest.raises(LineError, match="is the server up"):
            await ring("webrtc", known, espeak, server="http://127.0.0.1:9")


async def test_another_server_at_that_address_is_recognised_as_such() -> None:
    app = FastAPI()

    @app.get("/demo/token")
    async def other(number: str) -> PlainTextResponse:
        return PlainTextResponse("hello" if number == NUMBER else "x" * 2_000_000)

    @app.post("/api/media")
    async def media() -> dict[str, str]:
        return {"url": "ws://127.0.0.1:9/"}

    async with Espeak() as espeak, serving(app) as server:
        known = script("hang_up", header=f"number: '{NUMBER}'")
        with pytest.raises(LineError, match="no JSON object"):
            await ring("webrtc", known, espeak, server=server)
        other_number = script("hang_up", header="number: '+919800000002'")
        with pytest.raises(LineError, match="over 1000000 bytes"):
            await ring("webrtc", other_number, espeak, server=server)
        with pytest.raises(LineError, match="lacks `url` or `call_id`"):
            await ring("asterisk", known, espeak, server=server, api_token=TOKEN)


async def test_a_voice_that_does_not_exist_is_named() -> None:
    async with Espeak() as espeak, open_bank(Bank(Bot())) as server:
        strange = script("say: hello", header="voice: tlh+m9")
        with pytest.raises(CallerError, match="tlh"):
            await ring("webrtc", strange, espeak, server=server)


async def test_a_telephone_call_reads_the_bots_words_from_the_api(tmp_path: Path) -> None:
    bank = Bank(Bot(greeting_s=0.3))
    bank.turns.append({"who": "bot", "text": "नमस्ते", "heard": None})
    console = Console(file=io.StringIO(), width=100)
    steps = (
        "wait_for: 'नमस्ते'",
        "wait_for_end_of_speech: {quiet_ms: 300}",
        "say: 'मेरा बैलेंस बताइए'",
        "wait_for_end_of_speech: {quiet_ms: 300}",
    )
    recording = tmp_path / "call.wav"
    async with Espeak() as espeak, open_bank(bank) as server:
        report = await ring(
            "asterisk",
            script(*steps, header=f"number: '{NUMBER}'"),
            espeak,
            server=server,
            api_token=TOKEN,
            live=print_live(console),
            recording=recording,
        )
    print_report(console, report)
    assert report.problem is None
    assert bank.asked == [{"caller": NUMBER, "called": None, "proof": "caller_id"}]
    assert bank.bot.utterances == 1
    assert recording.is_file()
    printed = console.file.getvalue()  # type: ignore[attr-defined]
    for words in ("नमस्ते", "मेरा बैलेंस बताइए", "end of speech to first sound", "call.wav"):
        assert words in printed


async def test_a_tap_in_the_servers_process_is_heard_instead_of_the_api() -> None:
    tap = HeldWords()
    tap.put("bot", "नमस्ते")
    async with Espeak() as espeak, open_bank(Bank(Bot())) as server:
        report = await ring(
            "asterisk",
            script("wait_for: 'नमस्ते'"),
            espeak,
            server=server,
            api_token=TOKEN,
            words=lambda call_id: tap if call_id == "call-1" else HeldWords(),
        )
    assert report.problem is None


async def test_a_browser_of_a_known_customer_presents_the_demo_banks_token() -> None:
    bank = Bank(Bot())
    async with Espeak() as espeak, open_bank(bank) as server:
        report = await ring(
            "webrtc",
            script("wait_for: 'बोलिए'", header=f"number: '{NUMBER}'"),
            espeak,
            server=server,
        )
    assert report.problem is None
    assert bank.offered == [(f"signed {NUMBER}", "hi")]


async def test_turns_are_read_once_each_as_they_come_and_a_refusal_is_told() -> None:
    bank = Bank(Bot())
    async with open_bank(bank) as server:
        async with PolledWords(server, "call-1", TOKEN, every_s=0.02) as words:
            waiting = asyncio.create_task(words.next())
            await asyncio.sleep(0.1)
            bank.turns.append({"who": "bot", "text": "नमस्ते"})
            assert await waiting == Words("bot", "नमस्ते")
            bank.turns.append({"who": "caller", "text": "", "heard": "मेरा बैलेंस"})
            bank.turns.append({"who": "bot", "text": "ठीक है"})
            assert await words.next() == Words("caller", "मेरा बैलेंस")
            assert await words.next() == Words("bot", "ठीक है")
            now = datetime.now(UTC)
            for seconds in (-2, 60):
                at = (now + timedelta(seconds=seconds)).isoformat()
                bank.turns.append({"who": "bot", "text": "ठीक है", "at": at})
            assert (await words.next()).ago_ms >= 2000
            assert (await words.next()).ago_ms == 0
        async with PolledWords(server, "call-1", "wrong") as refused:
            with pytest.raises(CallerError, match="answered 401"):
                await refused.next()
