"""Where SMS go: a file or the terminal, until a bank's own gateway is set up."""

import asyncio
import json
import os
import sys
from collections import deque
from pathlib import Path
from typing import Protocol, TextIO

from agent.jobs.errors import GatewayError
from agent.jobs.templates import Text
from agent.trust.numbers import mask

_REMEMBERED = 10_000


class SmsGateway(Protocol):
    """Takes one message. The same `once_key` again is the same message, and goes out once.

    Raises:
        GatewayError: not now; try again.
        GatewayRefused: never.
    """

    async def send(self, once_key: str, to: str, text: Text) -> None: ...


class FileGateway:
    """Appends messages to `sms.jsonl` in a folder, readable by us alone: a telephone for tests.

    One object a line: `once_key`, `to` (E.164), `registered_id`, `text`.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "sms.jsonl"
        self._known: deque[str] | None = None

    async def send(self, once_key: str, to: str, text: Text) -> None:
        try:
            await asyncio.to_thread(self._append, once_key, to, text)
        except OSError as error:
            raise GatewayError(f"{self._path}: {error.strerror}") from None

    def _append(self, once_key: str, to: str, text: Text) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._known is None:
            self._known = deque(self._keys_on_disk(), maxlen=_REMEMBERED)
        if once_key in self._known:
            return
        row = {
            "once_key": once_key,
            "to": to,
            "registered_id": text.registered_id,
            "text": text.text,
        }
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
        self._known.append(once_key)

    def _keys_on_disk(self) -> list[str]:
        try:
            with self._path.open(encoding="utf-8") as file:
                return [json.loads(line)["once_key"] for line in deque(file, _REMEMBERED)]
        except FileNotFoundError:
            return []


class ConsoleGateway:
    """Prints messages to a terminal (standard error unless given), the number masked."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream
        self._known: deque[str] = deque(maxlen=_REMEMBERED)

    async def send(self, once_key: str, to: str, text: Text) -> None:
        if once_key not in self._known:
            self._known.append(once_key)
            print(f"SMS to {mask(to)}: {text.text}", file=self._stream or sys.stderr)
