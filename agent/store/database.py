"""The database: SQLite in WAL by default, PostgreSQL by URL. One write or read, one transaction.

SQLite has one writer at a time. Writes therefore queue for one connection (first come, first
served, on the event loop) and open with BEGIN IMMEDIATE; left to its lock they would spin and
starve, and a read that turns into a write would fail at once however long the busy time-out.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase

from agent.store.errors import StoreError, StoreUnavailable

_BAD_URL = "database_url: give sqlite:///PATH or postgresql://USER@HOST/NAME"
_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
_BUSY_MS = 5000
_READERS = 4
_WAIT_S = 5.0
_STATEMENT_S = 10.0


class Database:
    """One database. Use as an async context manager, or call `close()` at the end.

    Raises:
        StoreError: the URL names no database we speak, or a place where no file can be.
    """

    def __init__(self, url: str) -> None:
        try:
            parsed = make_url(url)
        except ArgumentError:
            raise StoreError(_BAD_URL) from None  # the URL may hold a password: do not repeat it
        backend = parsed.get_backend_name()
        if backend not in _DRIVERS:
            raise StoreError(_BAD_URL)
        parsed = parsed.set(drivername=_DRIVERS[backend])
        self.is_sqlite = backend == "sqlite"
        if not self.is_sqlite:
            self._writer = self._reader = create_async_engine(
                parsed,
                pool_size=10,
                pool_timeout=_WAIT_S,
                pool_pre_ping=True,
                hide_parameters=True,
                connect_args={"timeout": _WAIT_S, "command_timeout": _STATEMENT_S},
            )
            return
        if not parsed.database or parsed.database == ":memory:":
            raise StoreError(f"{url}: name a file, e.g. sqlite:///var/bolbank.db")
        _make_room(Path(parsed.database))
        wait: dict[str, Any] = {"pool_timeout": 2 * _WAIT_S, "hide_parameters": True}
        self._writer = create_async_engine(parsed, pool_size=1, max_overflow=0, **wait)
        self._reader = create_async_engine(parsed, pool_size=_READERS, max_overflow=0, **wait)
        _prepare_sqlite(self._writer, begin="BEGIN IMMEDIATE", query_only=False)
        _prepare_sqlite(self._reader, begin="BEGIN", query_only=True)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close every connection."""
        await self._writer.dispose()
        await self._reader.dispose()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """Open a transaction that may write; commits at the end, rolls back on an error.

        Raises:
            StoreUnavailable: the database cannot be reached or did not answer in time.
        """
        with _translated():
            session = AsyncSession(self._writer, expire_on_commit=False)
            async with session, session.begin():
                yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Open a transaction that only reads; errors as `write`."""
        with _translated():
            session = AsyncSession(self._reader, expire_on_commit=False)
            async with session, session.begin():
                yield session

    def insert_new(self, row: type[DeclarativeBase]) -> sqlite.Insert | postgresql.Insert:
        """Return an insert into the table of `row` that leaves a row with the same key as it is."""
        if self.is_sqlite:
            return sqlite.insert(row).on_conflict_do_nothing()
        return postgresql.insert(row).on_conflict_do_nothing()

    @property
    def writer(self) -> AsyncEngine:
        """The engine behind `write`, for migrations."""
        return self._writer


def _make_room(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{file.parent}: no folder for the database: {error.strerror}") from None
    if file.is_dir():
        raise StoreError(f"{file}: a folder; database_url must name a file in it")


def _prepare_sqlite(engine: AsyncEngine, begin: str, query_only: bool) -> None:
    """Open each connection in WAL with foreign keys, and each transaction with `begin`."""

    def connected(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions of its own: `begun` does, with the right lock.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        if query_only:
            cursor.execute("PRAGMA query_only = ON")
        cursor.close()

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine.sync_engine, "connect", connected)
    event.listen(engine.sync_engine, "begin", begun)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (IntegrityError, ProgrammingError, DataError):
        raise  # a mistake of ours, not the database's absence
    except (DBAPIError, PoolTimeout) as error:
        raise StoreUnavailable(f"the database did not answer: {type(error).__name__}") from error
    except OSError as error:  # asyncpg: refused, unresolved or timed out before there is a session
        raise StoreUnavailable(f"the database cannot be reached: {error.strerror}") from error
