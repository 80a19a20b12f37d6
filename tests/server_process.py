"""`bolbank serve` as a process of its own, as a bank runs it: started, called, killed."""

import asyncio
import os
import re
import signal
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from tests.staffed import staffed_flows
from tests.waiting import until

START_S = 60.0
_URL = re.compile(r"Answering calls at (\S+)")
_TOKEN = re.compile(r"API token, shown this once: (\S+)")


class ServerProcess:
    """A serving process over `data_dir`; its log is kept in `log`. Use as an async context."""

    def __init__(self, data_dir: Path, **settings: object) -> None:
        self.data_dir = data_dir
        self.log = data_dir.with_suffix(".log")
        self._environment = {
            **os.environ,
            "BOLBANK_DATA_DIR": str(data_dir),
            "BOLBANK_DEMO": "true",
            "BOLBANK_FLOWS_DIR": str(staffed_flows()),
            "BOLBANK_DRAIN_S": "2",
            "OMP_NUM_THREADS": "1",
            **{f"BOLBANK_{name.upper()}": str(value) for name, value in settings.items()},
        }
        self._process: asyncio.subprocess.Process | None = None
        self.url = ""
        self.token = ""

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop(signal.SIGTERM)

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        """Start and wait until calls are taken; a token made at an earlier start stays."""
        begin = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-c",
                "from agent.cli import main; main()",
                "serve",
                "--port",
                "0",
                env=self._environment,
                stdout=log,
                stderr=log,
            )

        async def answering() -> str | None:
            assert self._process is not None
            text = self.log.read_bytes()[begin:].decode(errors="replace")
            if self._process.returncode is not None:
                raise AssertionError(f"the server ended at its start:\n{text[-3000:]}")
            url = _URL.search(text)
            token = _TOKEN.search(text)
            self.token = token.group(1) if token else self.token
            return url.group(1) if url and (token or self.token) else None

        self.url = await until(answering, within_s=START_S)

    async def stop(self, with_signal: signal.Signals) -> None:
        """Send a signal and wait for the end; harmless when it has ended."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.send_signal(with_signal)
        await self.ended()

    async def ended(self) -> int:
        """Wait for the end; return the exit status."""
        process = self._process
        assert process is not None
        try:
            return await asyncio.wait_for(process.wait(), 40.0)
        except TimeoutError:
            process.kill()
            await process.wait()
            raise AssertionError("the server did not stop within 40 s") from None

    async def get(self, path: str) -> httpx.Response:
        """Ask the API."""
        headers = {"Authorization": f"Bearer {self.token}"}
        async with httpx.AsyncClient(trust_env=False, timeout=10.0) as client:
            return await client.get(self.url + path, headers=headers)

    async def record(self, call_id: str | None, within_s: float = 20.0) -> dict[str, Any]:
        """Return a call's record, as the API shows it, once it is closed."""

        async def closed() -> dict[str, Any] | None:
            call: dict[str, Any] = (await self.get(f"/api/calls/{call_id}")).json()
            return call if call.get("state") == "closed" else None

        return await until(closed, within_s=within_s)
