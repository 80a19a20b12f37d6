"""A process of a bench: a program of ours that talks in JSON lines on its stdin and stdout."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from agent.caller.errors import BenchError

STOP_S = 10.0
MAX_LINE_BYTES = 64 * 1024


class Program:
    """A running program."""

    def __init__(self, name: str, process: Process) -> None:
        self.pid = process.pid
        self._name = name
        self._process = process

    async def read(self, timeout_s: float) -> dict[str, Any]:
        """Return the next line.

        Raises:
            BenchError: none came within `timeout_s`, the program ended, or it is not JSON.
        """
        assert self._process.stdout is not None
        try:
            line = await asyncio.wait_for(self._process.stdout.readline(), timeout_s)
        except TimeoutError as error:
            raise BenchError(f"{self._name} said nothing within {timeout_s:g} s") from error
        if not line:
            raise BenchError(f"{self._name} ended; its own message stands above")
        try:
            message: dict[str, Any] = json.loads(line)
        except ValueError as error:
            raise BenchError(f"{self._name} said what is no JSON: {line[:80]!r}") from error
        return message

    def write(self, message: dict[str, Any]) -> None:
        """Send a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message).encode() + b"\n")

    async def stop(self) -> None:
        """Close its stdin, ask it to end, and insist after 10 s."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        if self._process.returncode is None:
            self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), STOP_S)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()


@asynccontextmanager
async def running(module: str, arguments: Sequence[str] = ()) -> AsyncIterator[Program]:
    """Run `python -m module arguments…` as long as the context is open.

    Numerical libraries get one thread, as in the server's own deployment; loguru, through which
    Pipecat logs at DEBUG by default, is held to errors.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        stdin=PIPE,
        stdout=PIPE,
        limit=MAX_LINE_BYTES,
        env={**os.environ, "OMP_NUM_THREADS": "1", "LOGURU_LEVEL": "ERROR"},
    )
    program = Program(module, process)
    try:
        yield program
    finally:
        await program.stop()
