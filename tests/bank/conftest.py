"""The books of each adapter, holding the demo customers on `BOOKS_DAY`."""

import pytest

from agent.bank.ledger import Ledger

ADAPTERS = {"demo": "books"}
"""The fixture that opens an adapter's books, by the adapter's name."""


@pytest.fixture(params=ADAPTERS)
def ledger(request: pytest.FixtureRequest) -> Ledger:
    """The books of each adapter in turn."""
    books: Ledger = request.getfixturevalue(ADAPTERS[request.param])
    return books
