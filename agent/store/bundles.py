"""Flow bundles: immutable, named by the SHA-256 of their text; decisions are rows beside them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import insert, select

from agent.store.database import Database
from agent.store.errors import StoreError
from agent.store.ids import new_id
from agent.store.models import BundleRow, BundleStatusRow

Status = Literal["active", "retired"]


@dataclass(frozen=True)
class Bundle:
    """A set of flows as one JSON text."""

    hash: str
    name: str
    text: str
    created_at: datetime


class Bundles:
    """The shelf of bundles."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def add(self, name: str, text: str, at: datetime) -> str:
        """Keep a bundle and return its hash; keeping it again changes nothing.

        Raises:
            StoreUnavailable: the database is gone.
        """
        digest = hashlib.sha256(text.encode()).hexdigest()
        row = self._db.insert_new(BundleRow)
        async with self._db.write() as session:
            await session.execute(row.values(hash=digest, name=name, text=text, created_at=at))
        return digest

    async def get(self, bundle_hash: str) -> Bundle | None:
        """Return a bundle, or None. Raises StoreError if its text no longer has its hash."""
        async with self._db.read() as session:
            row = await session.get(BundleRow, bundle_hash)
        return None if row is None else _bundle(row)

    async def decide(self, bundle_hash: str, status: Status, who: str, at: datetime) -> None:
        """Enter a decision about a bundle. Raises StoreError: there is no such bundle."""
        async with self._db.write() as session:
            if await session.get(BundleRow, bundle_hash) is None:
                raise StoreError(f"no bundle {bundle_hash}: add it before deciding about it")
            await session.execute(
                insert(BundleStatusRow).values(
                    id=new_id(at), bundle=bundle_hash, status=status, who=who, at=at
                )
            )

    async def active(self, name: str) -> Bundle | None:
        """Return the bundle that answers new calls: the last activated and not retired since."""
        query = (
            select(BundleRow, BundleStatusRow.status)
            .join(BundleStatusRow, BundleStatusRow.bundle == BundleRow.hash)
            .where(BundleRow.name == name)
            .order_by(BundleStatusRow.at.desc(), BundleStatusRow.id.desc())
        )
        retired: set[str] = set()
        async with self._db.read() as session:
            for row, status in (await session.execute(query)).all():
                if status == "active" and row.hash not in retired:
                    return _bundle(row)
                retired.add(row.hash)
        return None


def _bundle(row: BundleRow) -> Bundle:
    if hashlib.sha256(row.text.encode()).hexdigest() != row.hash:
        raise StoreError(f"bundle {row.hash} was changed in the database: import it again")
    return Bundle(row.hash, row.name, row.text, row.created_at)
