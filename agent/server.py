"""The web application: the doors of the house, and serving it."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated, Literal, cast

import uvicorn
from aiortc import RTCIceServer
from fastapi import FastAPI, Query, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.middleware.cors import CORSMiddleware

import telephony.asterisk.router
import telephony.webrtc.signalling
from agent import api
from agent.bank.ledger import Ledger
from agent.call.exchange import Exchange
from agent.call.leg import Leg, LegInfo
from agent.metrics import exposition
from agent.settings import Settings
from agent.speech.metrics import SpeechCollector
from agent.store.errors import StoreError, StoreUnavailable
from agent.trust.errors import TokenRefused
from agent.trust.tokens import sign_demo
from agent.wiring import House, opened
from telephony.errors import Refused
from telephony.ticker import Ticker
from telephony.webrtc.pages import create_pages

log = logging.getLogger(__name__)

CLOSE_S = 5
"""What uvicorn gives idle connections after the calls have ended."""


def build_app(house: House, ticker: Ticker) -> FastAPI:
    """Return the application over a started house."""
    exchange, settings = house.exchange, house.settings
    app = FastAPI(
        title="BolBank",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        # Nothing leaves the bank, whatever the environment asks for.
        telemetry={"auto_configure": False},
    )
    if settings.widget_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.widget_origins,
            allow_methods=["POST"],
            allow_headers=["Content-Type"],
        )

    async def admit_media(media_id: str) -> LegInfo | None:
        about = await house.media_ids.consume(media_id)
        return None if about is None else api.media_info(about)

    async def admit_offer(token: str | None, language: str | None) -> LegInfo:
        exchange.admit()
        if token is None or house.widget_tokens is None:
            return LegInfo("webrtc", None, "none", None, language)
        try:
            vouched = await house.widget_tokens.verify(token, datetime.now(UTC))
        except TokenRefused as error:
            raise Refused(str(error)) from error
        except StoreError:
            # Whether the token was used before cannot be told, so it proves nothing.
            return LegInfo("webrtc", None, "none", None, language)
        return LegInfo("webrtc", vouched.number, "number", None, language)

    async def refused(transport: str, reason: str) -> None:
        over = cast("Literal['webrtc', 'asterisk']", transport)
        await house.register.refused(LegInfo(over, None, "none", None), reason)

    async def answer(leg: Leg) -> str:
        return await exchange.answer(leg)

    app.include_router(
        telephony.asterisk.router.create_router(
            admit=admit_media, answer=answer, refused=refused, ticker=ticker
        )
    )
    app.include_router(
        telephony.webrtc.signalling.create_router(
            admit=admit_offer,
            answer=answer,
            refused=refused,
            ticker=ticker,
            ice_servers=[RTCIceServer(url) for url in settings.ice_servers],
        )
    )
    app.include_router(
        api.create_router(
            token_ok=house.api_token.matches,
            calls=house.calls,
            recordings=house.recordings,
            recordings_folder=settings.data_dir / "recordings",
            keys=house.keys,
            media_ids=house.media_ids,
        )
    )
    metrics = exposition(
        {
            "bolbank_calls_running": ("Calls on the line.", lambda: len(exchange.running)),
            "bolbank_loop_lag_p50_ms": ("Lag of the 20 ms clock.", lambda: ticker.lag_ms(50)),
            "bolbank_loop_lag_p99_ms": ("Lag of the 20 ms clock.", lambda: ticker.lag_ms(99)),
            "bolbank_speech_streams": ("Open speech streams.", lambda: house.pool.load.streams),
            "bolbank_speech_unheard_streams": (
                "Open speech streams whose sound waits for somebody to hear it.",
                lambda: house.pool.load.unlooked,
            ),
        },
        SpeechCollector(lambda: house.pool.measured),
        exchange.stages,
    )

    @app.exception_handler(StoreUnavailable)
    async def store_away(request: Request, error: StoreUnavailable) -> JSONResponse:
        return JSONResponse({"error": "unavailable", "message": str(error)}, 503)

    @app.get("/health")
    async def health() -> JSONResponse:
        """200 while calls are taken, 503 while the server stops."""
        taking = exchange.taking_calls
        body = {
            "status": "ok" if taking else "stopping",
            "calls": len(exchange.running),
            "speech": house.pool.label,
        }
        return JSONResponse(body, 200 if taking else 503)

    @app.get("/metrics")
    async def read_metrics() -> Response:
        return Response(metrics(), media_type="text/plain; version=0.0.4")

    app.include_router(create_pages())
    if settings.demo:
        _add_demo(app, house)
    return app


def _add_demo(app: FastAPI, house: House) -> None:
    """Be the bank's own web site as well: sign a token for whoever asks."""

    @app.get("/")
    async def demo_page() -> RedirectResponse:
        return RedirectResponse("/widget/")

    @app.get("/demo/token")
    async def demo_token(
        number: Annotated[str, Query(pattern=api.E164)] = "+919876543210",
    ) -> dict[str, str]:
        return {"token": sign_demo(house.demo_key, number, datetime.now(UTC))}


async def serve(settings: Settings, ready: Callable[[House, str], None] | None = None) -> None:
    """Serve until a signal; `ready` is called with the house and its URL once calls are taken.

    A first SIGTERM or SIGINT stops new calls and lets running ones end within `drain_s`; a second
    ends at once.
    """
    async with serving(settings) as (house, url, server):
        if ready is not None:
            ready(house, url)
        await server.stopped.wait()


async def _drain(exchange: Exchange, deadline_s: float, forced: asyncio.Event) -> None:
    """Let running calls end, or hang up on them once `forced`."""
    drain = asyncio.create_task(exchange.drain(deadline_s), name="drain")
    force = asyncio.create_task(forced.wait(), name="forced")
    await asyncio.wait({drain, force}, return_when=asyncio.FIRST_COMPLETED)
    force.cancel()
    if not drain.done():
        drain.cancel()
        await exchange.hang_up_all()
    await asyncio.gather(drain, force, return_exceptions=True)


class WebServer(uvicorn.Server):
    """uvicorn, told apart from the drain: signals stop new calls first."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.stopped = asyncio.Event()
        self.forced = asyncio.Event()

    def handle_exit(self, sig: int, frame: object) -> None:
        if self.stopped.is_set():
            self.force_exit = True
            self.forced.set()
        self.stopped.set()


@asynccontextmanager
async def serving(
    settings: Settings, books: Ledger | None = None
) -> AsyncIterator[tuple[House, str, "WebServer"]]:
    """Start the house and its web server; yield the house, the URL, the server; stop in order.

    Raises:
        OSError: the address cannot be listened on; and as `opened`.
    """
    ticker = Ticker()
    # The door is taken before anything is started behind it: two servers never share a data folder.
    with socket.create_server((settings.host, settings.port)) as door:
        async with opened(settings, books) as house:
            ticker.start()
            config = uvicorn.Config(
                build_app(house, ticker),
                log_config=None,
                access_log=False,
                lifespan="off",
                ws_max_size=65_536,
                ws_per_message_deflate=False,
                ws_ping_interval=5.0,
                ws_ping_timeout=15.0,
                timeout_graceful_shutdown=CLOSE_S,
            )
            server = WebServer(config)
            task = asyncio.create_task(server.serve(sockets=[door]), name="web")
            while not server.started:
                if task.done():
                    task.result()
                await asyncio.sleep(0.01)
            port = door.getsockname()[1]
            try:
                yield house, f"http://{settings.host}:{port}", server
            finally:
                await _drain(house.exchange, settings.drain_s, server.forced)
                server.should_exit = True
                await task
                ticker.stop()
