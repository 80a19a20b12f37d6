"""A speech replica: a local pool that serves calls over WebSockets, wherever it runs.

It listens on a port of its own, keeps a lease in Redis that says where and how full it is, and when
it drains lets go of the lease, asks its clients to move and waits until they have.
"""

import asyncio
import contextlib
import logging
import os
import secrets
import socket
import ssl
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
from prometheus_client import CollectorRegistry, generate_latest
from redis.asyncio import Redis
from redis.exceptions import RedisError
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from agent.speech.errors import PoolBusy, SpeechError
from agent.speech.metrics import Measured, SpeechCollector
from agent.speech.remote import protocol
from agent.speech.remote.addresses import is_loopback
from agent.speech.remote.credentials import Door, PoolKey, Refused, proof
from agent.speech.remote.protocol import Hello, Move, ProtocolError, Welcome
from agent.speech.remote.registry import RENEW_S, Announcer, Lease
from agent.speech.remote.session import served

if TYPE_CHECKING:
    from agent.speech.local import LocalPool

HELLO_S = 3.0
PING_S = 5.0
"""Between pings, and how long an answer may take."""
BACKLOG = 1_024
SPARE_SOCKETS = 64
"""Connections beyond the calls: those of call servers that only have prompts rendered."""
STUCK_S = 60.0
"""A batch that runs longer than this will not end: the model is frozen."""
MOST_FAILED = 3
"""Rows that the model failed on, and none between that it served."""
BUSY_CODE, BROKEN_CODE, REFUSED_CODE = 1013, 1002, 1008

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Listening:
    """Where a replica listens.

    Attributes:
        host: Address to listen on; beyond this machine it takes a certificate, or `plain`.
        advertise: Name or address that call servers reach it by.
        calls: Calls it takes.
        tls_cert: Certificate chain, PEM.
        tls_key: Its private key, PEM.
        plain: Callers' voices may cross the network unencrypted.
    """

    host: str = "127.0.0.1"
    advertise: str = "127.0.0.1"
    calls: int = 200
    tls_cert: Path | None = None
    tls_key: Path | None = None
    plain: bool = False


class Replica:
    """Serves `pool`, which is started; `async with`, or `start` and `stop`."""

    def __init__(self, pool: "LocalPool", key: PoolKey, redis: Redis, listening: Listening) -> None:
        if listening.tls_cert is None and not (listening.plain or is_loopback(listening.host)):
            raise SpeechError(
                f"speech would cross the network in the clear from {listening.host}: "
                "set a TLS certificate and key, or allow plain connections"
            )
        self.id = secrets.token_hex(8)
        self.url = ""
        self.calls = 0
        self._pool = pool
        self._key = key
        self._listening = listening
        self._door = Door(key, self.id)
        self._announcer = Announcer(redis, key)
        self._sockets: set[WebSocket] = set()
        self._metrics = CollectorRegistry()
        self._metrics.register(SpeechCollector(lambda: pool.measured))
        self._draining = False
        self._empty = asyncio.Event()
        self._empty.set()
        self._server: uvicorn.Server | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._counted: dict[Measured, tuple[int, int]] = {}
        """Rows served, and failed, when an ear last served one."""

    async def start(self) -> None:
        """Listen on a free port and announce it.

        Raises:
            SpeechError: the certificate cannot be used, or the address not be listened on.
        """
        about, wss = self._listening, self._listening.tls_cert is not None
        try:
            door = socket.create_server((about.host, 0), backlog=BACKLOG)
        except OSError as error:
            raise SpeechError(f"{about.host} cannot be listened on: {error.strerror}") from error
        host = f"[{about.advertise}]" if ":" in about.advertise else about.advertise
        self.url = f"{'wss' if wss else 'ws'}://{host}:{door.getsockname()[1]}{protocol.PATH}"
        config = uvicorn.Config(
            self._serve,
            # uvicorn's own logging would break that of a host such as Ray Serve.
            log_config=None,
            log_level="warning",
            access_log=False,
            interface="asgi3",
            lifespan="off",
            proxy_headers=False,
            server_header=False,
            ws="websockets-sansio",
            ws_max_size=protocol.MAX_FRAME,
            ws_per_message_deflate=False,
            ws_ping_interval=PING_S,
            ws_ping_timeout=PING_S,
            ssl_certfile=about.tls_cert,
            ssl_keyfile=about.tls_key,
            timeout_graceful_shutdown=1,
        )
        try:
            config.load()
        except (OSError, ssl.SSLError) as error:
            door.close()
            raise SpeechError(f"TLS certificate {about.tls_cert}: {error}") from error
        self._server = uvicorn.Server(config)
        # Signals belong to the process that we are a part of.
        self._server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
        self._tasks = [
            asyncio.create_task(self._server.serve([door]), name="speech-replica"),
            asyncio.create_task(self._announce(), name="speech-lease"),
        ]
        try:
            while not self._server.started:
                if self._tasks[0].done():
                    self._tasks[0].result()
                    raise SpeechError("the speech replica's server did not start")
                await asyncio.sleep(0.01)
        except BaseException:
            await self.stop()
            raise

    async def drain(self) -> None:
        """Take no new call, ask the clients to move, and return once the last call has ended."""
        self._draining = True
        await self._withdraw()
        await asyncio.gather(*(self._move(each) for each in self._sockets))
        await self._empty.wait()

    async def stop(self) -> None:
        """Stop at once: calls that are still here go on elsewhere."""
        self._draining = True
        await self._withdraw()
        if self._server is not None:
            self._server.should_exit = True
        if self._tasks:
            self._tasks[1].cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    async def __aenter__(self) -> "Replica":
        await self.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    def check(self) -> None:
        """Raise SpeechError where this replica serves nobody any more: it must be replaced."""
        if any(task.done() for task in self._tasks):
            raise SpeechError("the speech replica's server has ended")
        for measured in self._pool.measured:
            if measured.load.running_s > STUCK_S:
                raise SpeechError(f"{measured.meter.model} has hung for over {STUCK_S:.0f} s")
        for ear in self._pool.ears:
            counters = ear.meter.counters
            served, failed = self._counted.get(ear, (0, 0))
            if counters.served > served:
                self._counted[ear] = counters.served, counters.failed
            elif counters.failed - failed >= MOST_FAILED:
                # A device that was lost fails at once, and for ever.
                raise SpeechError(f"{ear.meter.model} has failed {MOST_FAILED} times in a row")

    async def _announce(self) -> None:
        warned = False
        abilities = self._pool.abilities
        while not self._draining:
            lease = Lease(
                id=self.id,
                version=protocol.VERSION,
                url=self.url,
                calls=self.calls,
                capacity=self._listening.calls,
                host=socket.gethostname()[:255],
                pid=os.getpid(),
                at=time.time(),
                hears=abilities.hears,
                reads=abilities.reads,
            )
            try:
                await self._announcer.announce(lease)
                warned = False
            except (RedisError, OSError) as error:
                if not warned:
                    log.warning("the lease is not renewed, Redis: %s", type(error).__name__)
                warned = True
            await asyncio.sleep(RENEW_S)
        await asyncio.Event().wait()

    async def _withdraw(self) -> None:
        try:
            await self._announcer.withdraw(self.id)
        except (RedisError, OSError):
            log.info("the lease could not be withdrawn and lapses by itself")

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The ASGI application: one path, one WebSocket a call."""
        if scope["type"] != "websocket":
            await self._answer(scope["path"], send)
            return
        socket_ = WebSocket(scope, receive, send)
        try:
            nonce = self._admit(socket_)
        except PoolBusy:
            await _deny(socket_, 503)
        except Refused as error:
            log.warning("a connection was refused: %s", error)
            await _deny(socket_, 401)
        except ProtocolError:
            await _deny(socket_, 404)
        else:
            self._sockets.add(socket_)
            try:
                await self._talk(socket_, nonce)
            finally:
                self._sockets.discard(socket_)

    async def _answer(self, path: str, send: Send) -> None:
        """Tell Prometheus of the models; nothing else is there for a browser."""
        found = path == "/metrics"
        body = generate_latest(self._metrics) if found else b""
        headers = [(b"content-type", b"text/plain; version=0.0.4")] if found else []
        await send(
            {
                "type": "http.response.start",
                "status": 200 if found else 404,
                "headers": headers,
            }
        )
        await send({"type": "http.response.body", "body": body})

    def _admit(self, socket_: WebSocket) -> str:
        if socket_.url.path != protocol.PATH:
            raise ProtocolError("another path")
        nonce = self._door.admit(socket_.headers.get("authorization", ""), time.time())
        full = self.calls >= self._listening.calls
        if self._draining or full or len(self._sockets) >= self._listening.calls + SPARE_SOCKETS:
            raise PoolBusy("full")
        return nonce

    async def _talk(self, socket_: WebSocket, nonce: str) -> None:
        await socket_.accept()
        try:
            async with asyncio.timeout(HELLO_S):
                hello = protocol.asked(await socket_.receive_text())
            if not isinstance(hello, Hello):
                raise ProtocolError("the first message is no hello")
            await self._carry(socket_, hello, nonce)
        except WebSocketDisconnect:
            pass
        except PoolBusy as error:
            await _close(socket_, BUSY_CODE, str(error))
        except TimeoutError:
            await _close(socket_, REFUSED_CODE, f"no hello within {HELLO_S:.0f} s")
        except (SpeechError, KeyError) as error:
            # KeyError: a binary frame where starlette looks for text.
            log.warning("a connection was closed: %s", error)
            await _close(socket_, BROKEN_CODE, str(error))

    async def _carry(self, socket_: WebSocket, hello: Hello, nonce: str) -> None:
        welcome = Welcome(
            proof=proof(self._key, self.id, nonce),
            label=self._pool.label,
            voices=self._pool.voices.identities,
        )
        calls = 1 if hello.languages else 0
        if self._draining:
            raise PoolBusy("about to stop")  # nobody would ask this call to move
        if self.calls + calls > self._listening.calls:
            raise PoolBusy(f"{self.calls} calls are open already")
        self.calls += calls
        if calls:
            self._empty.clear()
        try:
            await served(socket_, self._pool, hello, welcome)
        finally:
            self.calls -= calls
            if not self.calls:
                self._empty.set()

    async def _move(self, socket_: WebSocket) -> None:
        with contextlib.suppress(WebSocketDisconnect, RuntimeError, TimeoutError):
            async with asyncio.timeout(1.0):
                await socket_.send_text(Move().model_dump_json())


async def _deny(socket_: WebSocket, status: int) -> None:
    """Answer the handshake with `status` instead of accepting."""
    await socket_.send({"type": "websocket.http.response.start", "status": status, "headers": []})
    await socket_.send({"type": "websocket.http.response.body", "body": b""})


async def _close(socket_: WebSocket, code: int, reason: str) -> None:
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):
        await socket_.close(code, reason.encode("ascii", "replace")[:120].decode())
