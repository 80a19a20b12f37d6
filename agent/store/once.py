"""Acts that must happen once: entered before they start, completed after."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import insert, select, update

from agent.store.calls import hold
from agent.store.database import Database
from agent.store.errors import Mismatch
from agent.store.models import OnceRow
from agent.store.seal import Sealer


@dataclass(frozen=True)
class Attempt:
    """Where an act stands.

    `new`: run it. `started` or `failed`: run it again with the same key; the bank repeats its
    answer if it did it. `done`: do not run it, here is the `result`.
    """

    state: Literal["new", "started", "failed", "done"]
    result: dict[str, Any] | None = None


class OnceBook:
    """The book of acts, by once key."""

    def __init__(self, db: Database, sealer: Sealer) -> None:
        self._db, self._sealer = db, sealer

    async def begin(
        self,
        once_key: str,
        call_id: str,
        fence: int,
        action: str,
        args: Mapping[str, Any],
        at: datetime,
    ) -> Attempt:
        """Enter an act that is about to start, or return where an earlier attempt got.

        Raises:
            Mismatch: the key was used for another act or other arguments.
            Fenced: the call is no longer ours.
            StoreUnavailable: nothing was entered; do not start the act.
        """
        args_hash = hash_args(args)
        async with self._db.write() as session:
            await hold(session, call_id, fence)
            found = await session.scalars(select(OnceRow).where(OnceRow.once_key == once_key))
            row = found.one_or_none()
            if row is not None:
                if (row.action, row.args_hash) != (action, args_hash):
                    raise Mismatch(f"{action}: its once key was used for another act")
                return self._attempt(row)
            await session.execute(
                insert(OnceRow).values(
                    once_key=once_key,
                    call_id=call_id,
                    action=action,
                    args_hash=args_hash,
                    state="started",
                    started_at=at,
                )
            )
        return Attempt("new")

    async def done(
        self, once_key: str, call_id: str, fence: int, result: Mapping[str, Any], at: datetime
    ) -> None:
        """Enter the result (JSON values). Raises Fenced, StoreUnavailable."""
        sealed = self._sealer.seal(json.dumps(dict(result)).encode(), _about(once_key))
        await self._end(once_key, call_id, fence, state="done", result_sealed=sealed, ended_at=at)

    async def failed(self, once_key: str, call_id: str, fence: int, at: datetime) -> None:
        """Enter that the act failed; it may be tried again. Raises Fenced, StoreUnavailable."""
        await self._end(once_key, call_id, fence, state="failed", ended_at=at)

    async def _end(self, once_key: str, call_id: str, fence: int, **values: Any) -> None:
        async with self._db.write() as session:
            await hold(session, call_id, fence)
            await session.execute(
                update(OnceRow)
                .where(OnceRow.once_key == once_key, OnceRow.state != "done")
                .values(**values)
            )

    def _attempt(self, row: OnceRow) -> Attempt:
        if row.state == "done" and row.result_sealed is not None:
            plain = self._sealer.open(row.result_sealed, _about(row.once_key))
            return Attempt("done", json.loads(plain))
        return Attempt("failed" if row.state == "failed" else "started")


def hash_args(args: Mapping[str, Any]) -> str:
    """Return the SHA-256 of `args` as canonical JSON, 64 hex digits."""
    canonical = json.dumps(dict(args), sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _about(once_key: str) -> str:
    return f"once/{once_key}"
