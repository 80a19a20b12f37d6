"""Callers who come back: the dialogue that a dropped line cut off, the language last spoken.

Nothing here can refuse a call: where a store is away, the caller is met as one who calls first.
"""

import logging
from datetime import UTC, datetime

from pydantic import ValidationError

from agent.call import acts
from agent.call.errors import ActError
from agent.call.kit import Kit
from agent.call.leg import LegInfo
from agent.dialogue.actions import Do
from agent.dialogue.book import FlowBook
from agent.dialogue.engine import Engine
from agent.dialogue.errors import StateError
from agent.dialogue.events import CallStarted, Resumed
from agent.dialogue.resuming import resumable
from agent.dialogue.state import DialogueState
from agent.store.errors import StoreError
from agent.store.leases import Lease
from agent.store.sessions import Trail

log = logging.getLogger(__name__)


async def begin(
    kit: Kit, info: LegInfo, lease: Lease, book: FlowBook, desk: acts.Desk
) -> tuple[Engine, CallStarted | Resumed]:
    """Return the engine of a new call and its first event.

    A caller who was cut off within the bank's `resume` goes on where the dialogue stood, in the
    same dialogue, so that nothing is done twice; `desk` then knows them as far as they are proven.
    """
    now = datetime.now(UTC)
    caller = kit.register.hash_of(info)
    engine = await _cut_off(kit, caller, book, now) if caller is not None else None
    if caller is not None:
        dialogue_id = engine.state.dialogue_id if engine is not None else lease.call_id
        await _leave_trail(kit, caller, Trail(dialogue_id, lease.call_id))
    if engine is not None:
        await _know_again(desk, engine.state, info)
        desk.language = engine.state.language or desk.language
        return engine, Resumed(at=now, proof=info.proof)
    language = info.language or (await _last_language(kit, caller) if caller is not None else None)
    started = CallStarted(
        at=now,
        dialogue_id=lease.call_id,
        number=info.caller,
        called=info.called,
        proof=info.proof,
        language=language if language in book.bank.languages.choices else None,
    )
    if started.language is not None:
        desk.language = book.bank.languages.held_in(started.language)
    return Engine(book), started


async def _cut_off(kit: Kit, caller: str, book: FlowBook, now: datetime) -> Engine | None:
    """Return the dialogue that this caller's line broke, unless its call still runs."""
    try:
        trail = await kit.sessions.take_trail(caller)
        if trail is None or not await kit.leases.lapsed([trail.call_id]):
            return None
        saved = await kit.sessions.read(trail.dialogue_id)
        if saved is None:
            return None
        # Refused where the flows were published anew: they may ask another thing at that step.
        engine = Engine(book, DialogueState.model_validate_json(saved))
    except (StoreError, StateError, ValidationError) as error:
        log.warning("a dropped call is not taken up: %s", type(error).__name__)
        return None
    return engine if resumable(engine.state, now, book.bank.resume.span) else None


async def _know_again(desk: acts.Desk, state: DialogueState, info: LegInfo) -> None:
    """Find the account that was named, where the number is known as it was; else it is asked."""
    account = state.account
    if account is None or info.proof != state.proof:
        return
    match = Do(id="", action="match_account", args={"last4": account["last4"]}, once_key="")
    try:
        found = await acts.run(desk, match)
    except ActError:
        found = {}
    if found.get("account", {}).get("id") != account["id"]:
        desk.caller.account = desk.caller.customer = None
        state.account = state.customer = None


async def _leave_trail(kit: Kit, caller: str, trail: Trail) -> None:
    try:
        await kit.sessions.leave_trail(caller, trail)
    except StoreError as error:
        log.warning("this call could not be taken up if it broke: %s", error)


async def _last_language(kit: Kit, caller: str) -> str | None:
    try:
        return await kit.calls.last_language(caller)
    except StoreError as error:
        log.warning("the caller's language is not known: %s", error)
        return None
