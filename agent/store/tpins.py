"""Hashed telephone PINs of customers whose bank keeps none."""

from datetime import datetime

from agent.store.database import Database
from agent.store.models import TpinRow


class Tpins:
    """The hashes by customer."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def put(self, customer_id: str, tpin_hash: str, at: datetime) -> None:
        """Set or replace a customer's hash. Raises StoreUnavailable."""
        async with self._db.write() as session:
            await session.merge(TpinRow(customer_id=customer_id, tpin_hash=tpin_hash, set_at=at))

    async def get(self, customer_id: str) -> str | None:
        """Return a customer's hash, or None. Raises StoreUnavailable."""
        async with self._db.read() as session:
            row = await session.get(TpinRow, customer_id)
            return None if row is None else row.tpin_hash
