"""Where the sealed segments of a call's recording lie."""

from dataclasses import dataclass

from sqlalchemy import select

from agent.store.appends import Appends
from agent.store.database import Database
from agent.store.models import RecordingRow


@dataclass(frozen=True)
class Segment:
    """One segment. `layout` names the channels (`caller|bot`).

    `from_ms..to_ms` count from the answer. `sha256` is of the sealed file at `path`; `key_id` names
    the key that opens it.
    """

    n: int
    layout: str
    rate_hz: int
    from_ms: int
    to_ms: int
    path: str
    sha256: str
    key_id: str


class Recordings:
    """The book of recording segments."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._appends = Appends(db)

    async def add(self, call_id: str, fence: int, segment: Segment) -> None:
        """Enter a segment that is on the disk. Raises Fenced, StoreUnavailable."""
        row = {"call_id": call_id, **segment.__dict__}
        await self._appends.put(call_id, fence, {RecordingRow: [row]})

    async def of_call(self, call_id: str) -> list[Segment]:
        """Return the segments of a call in order. Raises StoreUnavailable."""
        query = select(RecordingRow).where(RecordingRow.call_id == call_id).order_by(RecordingRow.n)
        async with self._db.read() as session:
            rows = (await session.scalars(query)).all()
        return [
            Segment(r.n, r.layout, r.rate_hz, r.from_ms, r.to_ms, r.path, r.sha256, r.key_id)
            for r in rows
        ]
