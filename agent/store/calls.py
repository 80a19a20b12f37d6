"""Calls, their turns and the engine's log. Every write of a call carries its fencing number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import CursorResult, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from agent.store.appends import Appends, fenced
from agent.store.database import Database
from agent.store.errors import StoreError
from agent.store.models import CallRow, EventRow, TurnRow, UnheardRow
from agent.store.seal import Sealer
from agent.store.unheard import Unheard

_MOST = 500


@dataclass(frozen=True)
class NewCall:
    """A call at its start. `caller` is E.164 and stored sealed; `caller_hash` finds it again."""

    id: str
    transport: str
    caller: str | None
    caller_hash: str | None
    called: str | None
    language: str | None
    bundle: str | None
    started_at: datetime
    owner: str
    fence: int


@dataclass(frozen=True)
class Turn:
    """One thing said. `n` counts from 0; `text` and `heard` are redacted by whoever writes them.

    Where `heard` is a translation, `translated` is the language it is in.
    """

    n: int
    who: Literal["bot", "caller"]
    text: str
    at: datetime
    heard: str | None = None
    confidence: float | None = None
    language: str | None = None
    latency_ms: int | None = None
    translated: str | None = None


@dataclass(frozen=True)
class Logged:
    """One event or action of the engine, in order; `payload` is its JSON."""

    n: int
    at: datetime
    kind: str
    payload: bytes


@dataclass(frozen=True)
class Call:
    """A call as recorded. `turns` is filled by `get` only."""

    id: str
    transport: str
    caller: str | None
    called: str | None
    language: str | None
    bundle: str | None
    state: Literal["open", "closed"]
    outcome: str | None
    reason: str | None
    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None
    fence: int
    owner: str
    turns: tuple[Turn, ...] = ()


class Calls:
    """The book of calls."""

    def __init__(self, db: Database, sealer: Sealer) -> None:
        self._db, self._sealer = db, sealer
        self._appends = Appends(db)

    async def open(self, call: NewCall) -> None:
        """Enter a new call. Raises StoreError if it is on record already, StoreUnavailable."""
        sealed = None
        if call.caller is not None:
            sealed = self._sealer.seal(call.caller.encode(), _about_caller(call.id))
        row = insert(CallRow).values(
            id=call.id,
            transport=call.transport,
            caller_hash=call.caller_hash,
            caller_sealed=sealed,
            called=call.called,
            language=call.language,
            bundle=call.bundle,
            state="open",
            started_at=call.started_at,
            fence=call.fence,
            owner=call.owner,
        )
        try:
            async with self._db.write() as session:
                await session.execute(row)
        except IntegrityError:
            raise StoreError(f"call {call.id} is on record already") from None

    async def answered(self, call_id: str, fence: int, at: datetime) -> None:
        """Note when the call was answered. Raises Fenced, StoreUnavailable."""
        async with self._db.write() as session:
            await hold(session, call_id, fence, answered_at=at)

    async def set_language(self, call_id: str, fence: int, language: str) -> None:
        """Note what language is spoken from here on. Raises Fenced, StoreUnavailable."""
        async with self._db.write() as session:
            await hold(session, call_id, fence, language=language)

    async def append(
        self,
        call_id: str,
        fence: int,
        turns: Sequence[Turn] = (),
        events: Sequence[Logged] = (),
        unheard: Sequence[Unheard] = (),
    ) -> None:
        """Add turns, log entries and what was not understood, all or none.

        Raises Fenced, StoreUnavailable.
        """
        sealed = [
            {
                "call_id": call_id,
                "n": event.n,
                "at": event.at,
                "kind": event.kind,
                "payload_sealed": self._sealer.seal(event.payload, _about_event(call_id, event.n)),
            }
            for event in events
        ]
        rows = [{"call_id": call_id, **turn.__dict__} for turn in turns]
        missed = [{"call_id": call_id, **one.__dict__} for one in unheard]
        await self._appends.put(
            call_id, fence, {TurnRow: rows, EventRow: sealed, UnheardRow: missed}
        )

    async def close(
        self, call_id: str, fence: int, at: datetime, outcome: str, reason: str | None = None
    ) -> None:
        """End the call; one that is closed stays as it was. Raises Fenced, StoreUnavailable."""
        async with self._db.write() as session:
            await hold(session, call_id, fence)
            await session.execute(
                update(CallRow)
                .where(CallRow.id == call_id, CallRow.state == "open")
                .values(state="closed", ended_at=at, outcome=outcome, reason=_short(reason))
            )

    async def close_lost(self, call_id: str, fence: int, at: datetime, reason: str) -> bool:
        """Close the open call of an owner that is gone, and shut that owner out for good.

        `fence` is the number the call was seen with. Returns False when somebody was quicker, or
        the call has ended meanwhile. Raises StoreUnavailable.
        """
        async with self._db.write() as session:
            done = await session.execute(
                update(CallRow)
                .where(CallRow.id == call_id, CallRow.fence == fence, CallRow.state == "open")
                .values(state="closed", ended_at=at, outcome="lost", reason=reason, fence=fence + 1)
            )
            return _count(done) == 1

    async def open_fences(self) -> dict[str, int]:
        """Return the calls that are not closed, oldest first: id → fencing number.

        Raises StoreUnavailable.
        """
        query = select(CallRow.id, CallRow.fence).where(CallRow.state == "open")
        async with self._db.read() as session:
            rows = (await session.execute(query.order_by(CallRow.id))).all()
        return {row.id: row.fence for row in rows}

    async def list_calls(self, limit: int = 50, before: str | None = None) -> list[Call]:
        """Return the newest calls (500 at most) without turns; `before` is a page's last id."""
        query = select(CallRow).order_by(CallRow.id.desc()).limit(max(1, min(limit, _MOST)))
        if before is not None:
            query = query.where(CallRow.id < before)
        async with self._db.read() as session:
            return [self._call(row) for row in (await session.scalars(query)).all()]

    async def last_language(self, caller_hash: str) -> str | None:
        """Return the language of a caller's newest ended call that had one, or None.

        Raises StoreUnavailable.
        """
        query = (
            select(CallRow.language)
            .where(CallRow.caller_hash == caller_hash, CallRow.state == "closed")
            .where(CallRow.language.is_not(None))
            .order_by(CallRow.id.desc())
            .limit(1)
        )
        async with self._db.read() as session:
            language: str | None = await session.scalar(query)
        return language

    async def get(self, call_id: str) -> Call | None:
        """Return one call with its turns, or None. Raises StoreUnavailable."""
        query = select(TurnRow).where(TurnRow.call_id == call_id).order_by(TurnRow.n)
        async with self._db.read() as session:
            row = await session.get(CallRow, call_id)
            if row is None:
                return None
            turns = tuple(_turn(turn) for turn in (await session.scalars(query)).all())
            return self._call(row, turns)

    async def log(self, call_id: str) -> list[Logged]:
        """Return the engine's complete log of a call, in order. Raises StoreUnavailable."""
        query = select(EventRow).where(EventRow.call_id == call_id).order_by(EventRow.n)
        async with self._db.read() as session:
            rows = (await session.scalars(query)).all()
        return [
            Logged(
                row.n,
                row.at,
                row.kind,
                self._sealer.open(row.payload_sealed, _about_event(call_id, row.n)),
            )
            for row in rows
        ]

    def _call(self, row: CallRow, turns: tuple[Turn, ...] = ()) -> Call:
        caller = None
        if row.caller_sealed is not None:
            caller = self._sealer.open(row.caller_sealed, _about_caller(row.id)).decode()
        return Call(
            id=row.id,
            transport=row.transport,
            caller=caller,
            called=row.called,
            language=row.language,
            bundle=row.bundle,
            state="open" if row.state == "open" else "closed",
            outcome=row.outcome,
            reason=row.reason,
            started_at=row.started_at,
            answered_at=row.answered_at,
            ended_at=row.ended_at,
            fence=row.fence,
            owner=row.owner,
            turns=turns,
        )


async def hold(session: AsyncSession, call_id: str, fence: int, **values: Any) -> None:
    """Write `values` to the call if `fence` is still its number; lock its row until the commit.

    Every transaction that writes for a call starts with this, so that it and a reaper wait for each
    other and only one of them wins.

    Raises:
        Fenced: the number has moved on, or there is no such call.
    """
    done = await session.execute(
        update(CallRow)
        .where(CallRow.id == call_id, CallRow.fence == fence)
        .values(**(values or {"fence": fence}))
    )
    if _count(done) != 1:
        raise fenced(call_id, fence)


def _count(result: Any) -> int:
    done: CursorResult[Any] = result
    return done.rowcount


def _turn(row: TurnRow) -> Turn:
    return Turn(
        n=row.n,
        who="bot" if row.who == "bot" else "caller",
        text=row.text,
        at=row.at,
        heard=row.heard,
        confidence=row.confidence,
        language=row.language,
        latency_ms=row.latency_ms,
        translated=row.translated,
    )


def _short(reason: str | None) -> str | None:
    return None if reason is None else reason[:200]


def _about_caller(call_id: str) -> str:
    return f"calls/{call_id}/caller"


def _about_event(call_id: str, n: int) -> str:
    return f"events/{call_id}/{n}"
