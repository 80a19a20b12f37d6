"""A whole house under test: real transports, Redis, database, speech; nothing replaced."""

import json
import os
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from agent.bank.ledger import Ledger
from agent.call.tape import export_wav
from agent.caller.report import CallReport
from agent.caller.ring import ring
from agent.caller.script import parse_script
from agent.server import serving
from agent.settings import Settings
from agent.store.calls import Call
from agent.wiring import House
from tests.staffed import staffed_flows
from tests.waiting import until

PROMPTS = Path(tempfile.gettempdir()) / f"bolbank-test-prompts-{os.getuid()}"


@dataclass
class Serving:
    """A house that serves, and how to call it."""

    house: House
    url: str

    async def ring(self, via: str, script: str, **given: Any) -> CallReport:
        """Place one call; `script` is the caller's YAML."""
        return await ring(
            via,
            parse_script(script),
            self.house.pool.espeak,
            server=self.url,
            api_token=self.house.new_api_token,
            **given,
        )

    async def record(self, call_id: str | None) -> Call:
        """Return a call's record once it is closed."""
        assert call_id is not None

        async def closed() -> Call | None:
            call = await self.house.calls.get(call_id)
            return call if call is not None and call.state == "closed" else None

        return await until(closed, within_s=20.0)

    async def newest(self) -> Call:
        """Return the newest call's record once it is closed."""

        async def closed() -> Call | None:
            calls = await self.house.calls.list_calls(1)
            return calls[0] if calls and calls[0].state == "closed" else None

        return await until(closed, within_s=20.0)

    async def recording(self, call_id: str | None) -> bytes:
        """Return a call's recording as WAV."""
        assert call_id is not None
        folder = self.house.settings.data_dir / "recordings"
        wav = await export_wav(self.house.recordings, self.house.keys, folder, call_id)
        assert wav is not None
        return wav

    def messages(self) -> list[dict[str, str]]:
        """Return the SMS that went out."""
        path = self.house.settings.data_dir / "sms" / "sms.jsonl"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def _share_prompts(data_dir: Path) -> None:
    data_dir.mkdir(parents=True, exist_ok=True)
    PROMPTS.mkdir(mode=0o700, exist_ok=True)
    if not (data_dir / "prompts").exists():
        (data_dir / "prompts").symlink_to(PROMPTS)


@asynccontextmanager
async def served(
    data_dir: Path, books: Ledger | None = None, **settings: Any
) -> AsyncIterator[Serving]:
    """Serve a fresh house from `data_dir`; rendered prompts are shared by all houses of a machine.

    A prompt's file is named by everything it depends on and verified as it is read.
    """
    _share_prompts(data_dir)
    given = {"port": 0, "demo": True, "drain_s": 1.0, "flows_dir": staffed_flows()} | settings
    async with serving(Settings(data_dir=data_dir, **given), books) as (house, url, _):
        yield Serving(house, url)


Serve = Callable[..., AbstractAsyncContextManager[Serving]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def bank(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    """One house for every test that leaves it as it was."""
    async with served(tmp_path_factory.mktemp("bank")) as serving_:
        yield serving_
