"""What is kept of a call while it runs: turns, the engine's log, its saved state.

The call loop only appends to memory. One task writes: the log and the turns to the database, the
newest state to Redis. A store that is away costs nothing but time: what could not be written waits,
and the call goes on.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Literal

from agent.dialogue.actions import Action
from agent.dialogue.events import Event, Heard
from agent.speech.pool import Translation
from agent.store.calls import Calls, Logged, Turn
from agent.store.errors import Fenced, StoreUnavailable
from agent.store.leases import Lease
from agent.store.sessions import Sessions
from agent.store.unheard import Unheard

log = logging.getLogger(__name__)

RETRY_S = 2.0
FLUSH_S = 10.0
"""How long the end of a call waits for a store that is away."""


class Journal:
    """The written side of one call."""

    def __init__(
        self,
        calls: Calls,
        sessions: Sessions,
        lease: Lease,
        redact: Callable[[str], str],
        on_fenced: Callable[[], None],
    ) -> None:
        """`on_fenced` is told, once, that the record has been closed or taken over by another."""
        self._calls, self._sessions, self._lease = calls, sessions, lease
        self._redact, self._on_fenced = redact, on_fenced
        self._turns: list[Turn] = []
        self._logged: list[Logged] = []
        self._unheard: list[Unheard] = []
        self._state: tuple[str, bytes] | None = None
        self._next_turn = self._next_logged = self._next_unheard = 0
        self._wake = asyncio.Event()
        self._closing = False
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to write."""
        self._task = asyncio.create_task(self._write(), name="journal")

    async def close(self) -> None:
        """Write what is left, within `FLUSH_S`."""
        self._closing = True
        self._wake.set()
        if self._task is not None:
            done, _ = await asyncio.wait({self._task}, timeout=FLUSH_S)
            if not done:
                self._task.cancel()
                log.error("%d entries of the log were not written", len(self._logged))

    def turn(
        self,
        who: Literal["bot", "caller"],
        text: str,
        language: str | None,
        at: datetime,
        heard: str | None = None,
        confidence: float | None = None,
        latency_ms: int | None = None,
        translation: Translation | None = None,
    ) -> None:
        """Note one thing said; text is redacted before it is kept.

        A `translation` is what the other side was given.
        """
        if translation is not None:
            heard = translation.text
        self._turns.append(
            Turn(
                n=self._next_turn,
                who=who,
                text=self._redact(text),
                at=at,
                heard=None if heard is None else self._redact(heard),
                confidence=confidence,
                language=language,
                latency_ms=latency_ms,
                translated=translation.language if translation is not None else None,
            )
        )
        self._next_turn += 1
        self._wake.set()

    def step(self, event: Event, actions: list[Action], dialogue_id: str, state: bytes) -> None:
        """Note one step of the engine and the state it left."""
        for entry in [event, *actions]:
            self._logged.append(
                Logged(
                    n=self._next_logged,
                    at=event.at,
                    kind=entry.kind,
                    payload=self._kept(entry).model_dump_json().encode(),
                )
            )
            self._next_logged += 1
        self._state = (dialogue_id, state)
        self._wake.set()

    def unheard(self, text: str, language: str, question: str, at: datetime) -> None:
        """Note an utterance that answered no question; it is redacted before it is kept."""
        missed = Unheard(self._next_unheard, language, question, self._redact(text), at)
        self._unheard.append(missed)
        self._next_unheard += 1
        self._wake.set()

    def _kept(self, entry: Event | Action) -> Event | Action:
        """Return `entry` as it may be kept: a number recited to no purpose is redacted."""
        if isinstance(entry, Heard):
            return entry.model_copy(update={"text": self._redact(entry.text)})
        return entry

    async def _write(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._write_records()
                await self._save_state()
            except StoreUnavailable as error:
                log.warning("store away, the call goes on: %s", error)
                await asyncio.sleep(RETRY_S)
                self._wake.set()
            except Fenced:
                log.warning("the call's record is another process's: nothing more is written")
                self._on_fenced()
                return
            if self._closing and not (self._turns or self._logged or self._unheard):
                return

    async def _write_records(self) -> None:
        turns, logged, unheard = list(self._turns), list(self._logged), list(self._unheard)
        if turns or logged or unheard:
            call_id, fence = self._lease.call_id, self._lease.fence
            await self._calls.append(call_id, fence, turns, logged, unheard)
            del self._turns[: len(turns)]
            del self._logged[: len(logged)]
            del self._unheard[: len(unheard)]

    async def _save_state(self) -> None:
        if self._state is None:
            return
        dialogue_id, state = self._state
        self._state = None
        try:
            await self._sessions.save(dialogue_id, state)
        except StoreUnavailable as error:
            # A newer state follows with the next step; the log in the database is complete anyway.
            log.warning("state not saved: %s", error)
