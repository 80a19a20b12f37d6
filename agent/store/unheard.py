"""What callers said that answered no question: kept redacted, for operators to learn from."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from agent.store.database import Database
from agent.store.models import UnheardRow

_PAGE = 500


@dataclass(frozen=True)
class Unheard:
    """One utterance; `n` counts from 0 within its call, `question` is what it did not answer."""

    n: int
    language: str
    question: str
    text: str
    at: datetime


class UnheardLog:
    """Reads them back; `Calls.append` writes them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def since(self, at: datetime) -> AsyncIterator[Unheard]:
        """Yield what was not understood from `at` on, the newest first. Raises StoreUnavailable."""
        query = select(UnheardRow).where(UnheardRow.at >= at).order_by(UnheardRow.at.desc())
        query = query.execution_options(yield_per=_PAGE)
        async with self._db.read() as session:
            async for row in await session.stream_scalars(query):
                yield Unheard(row.n, row.language, row.question, row.text, row.at)
