"""Putting a bundle of flows before callers: only one that is free of mistakes gets there."""

import asyncio
from datetime import datetime

from agent.dialogue.book import FlowBook, compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import Catalogue, Messages
from agent.store.bundles import Bundles


async def publish(
    shelf: Bundles,
    name: str,
    bundle: Bundle,
    catalogue: Catalogue,
    registered: Messages,
    who: str,
    at: datetime,
) -> FlowBook:
    """Make `bundle` the active one of `name` and return it ready for calls.

    It is checked before anything is stored: a refused bundle leaves the active one as it is. A
    bundle that is active already is not entered again. Calls that are running keep their own.

    Raises:
        FlowError: there are mistakes in it; every finding is listed.
        StoreError: the database cannot be written.
    """
    # Compiling takes seconds; the calls that run in this process go on meanwhile.
    book = await asyncio.to_thread(compile, bundle, catalogue, registered)
    active = await shelf.active(name)
    if active is None or active.hash != bundle.hash:
        await shelf.add(name, bundle.to_json(), at)
        await shelf.decide(bundle.hash, "active", who, at)
    return book
