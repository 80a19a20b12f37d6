"""One-time codes, hashed: one open code a subject, a few tries, a few minutes."""

import hmac
from datetime import datetime
from typing import Literal

from sqlalchemy import delete, select

from agent.store.database import Database
from agent.store.models import OneTimeCodeRow

Tried = Literal["ok", "wrong", "spent", "expired"]
"""`spent`: wrong, and that was the last try. `expired`: there is no open code."""


class Codes:
    """The open codes. The hashes come from whoever keeps the key."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def put(self, subject: str, code_hash: str, expires_at: datetime) -> None:
        """Open a code for a subject; an older one is void. Raises StoreUnavailable."""
        async with self._db.write() as session:
            await session.merge(
                OneTimeCodeRow(subject=subject, code_hash=code_hash, expires_at=expires_at, tries=0)
            )

    async def use(self, subject: str, code_hash: str, max_tries: int, now: datetime) -> Tried:
        """Try a code; `ok` and `spent` end it. Raises StoreUnavailable."""
        query = select(OneTimeCodeRow).where(OneTimeCodeRow.subject == subject).with_for_update()
        async with self._db.write() as session:
            row = (await session.scalars(query)).one_or_none()
            if row is None:
                return "expired"
            live = row.expires_at > now
            right = hmac.compare_digest(row.code_hash, code_hash)
            row.tries += 1
            ended = right or row.tries >= max_tries or not live
            if ended:
                await session.execute(
                    delete(OneTimeCodeRow).where(OneTimeCodeRow.subject == subject)
                )
            if not live:
                return "expired"
            if right:
                return "ok"
            return "spent" if ended else "wrong"
