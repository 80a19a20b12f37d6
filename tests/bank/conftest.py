"""The books of each adapter, holding the demo customers."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from agent.bank.demo import DemoLedger
from agent.bank.ledger import Ledger

TODAY = date(2026, 11, 22)
ADAPTERS = ["demo"]


@pytest.fixture(params=ADAPTERS)
async def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Ledger]:
    """The books of each adapter, holding the demo customers."""
    assert request.param == "demo"
    books = await DemoLedger.open(tmp_path / "demo.db", lambda: TODAY)
    yield books
    await books.close()
