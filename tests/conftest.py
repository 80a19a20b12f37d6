"""What several rooms' tests share: a real Redis, real databases, a key ring, the demo bank's books.

Servers start once a run, when first asked for; every test gets an empty Redis and a migrated
database of its own.
"""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import asyncpg
import pytest
from hypothesis import settings
from redis.asyncio import Redis

from agent.bank.demo import DemoLedger
from agent.store import redis_client
from agent.store.database import Database
from agent.store.migrate import upgrade
from agent.store.models import Base
from agent.store.redis_server import EmbeddedRedis
from agent.trust.sealing import KeyRing
from tests.postgres import private_postgres

# No test is timed: a busy machine is no fault of what it tests.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

BOOKS_DAY = date(2026, 11, 22)


@pytest.fixture
def now() -> datetime:
    """A fixed moment; tests that need another add to it."""
    return datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def keys_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="bolbank-keys-"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def sealer(keys_folder: Path) -> KeyRing:
    """A key ring as made at a first start."""
    return KeyRing.load_or_create(keys_folder / "seal.keys")


@pytest.fixture(scope="session")
def redis_server_url() -> Iterator[str]:
    """The URL of one real Redis for the whole run, on a loop of its own."""
    with asyncio.Runner() as runner:
        server = EmbeddedRedis()
        runner.run(server.start())
        yield server.url
        runner.run(server.stop())


@pytest.fixture
async def redis_url(redis_server_url: str) -> str:
    """The URL of a real, empty Redis."""
    client = redis_client.connect(redis_server_url)
    await client.flushall()
    await client.aclose()
    return redis_server_url


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    """A client of a real, empty Redis."""
    client = redis_client.connect(redis_url)
    yield client
    await client.aclose()


@pytest.fixture(scope="session")
def migrated_sqlite() -> Iterator[Path]:
    """A SQLite file with the newest schema, to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="bolbank-sqlite-"))
    path = folder / "migrated.db"
    with asyncio.Runner() as runner:
        runner.run(upgrade(f"sqlite:///{path}"))
    yield path
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def first_books() -> Iterator[Path]:
    """The demo bank's file as first opened on `BOOKS_DAY`, to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="bolbank-books-"))
    path = folder / "first.db"

    async def enter() -> None:
        await (await DemoLedger.open(path, lambda: BOOKS_DAY)).close()

    with asyncio.Runner() as runner:
        runner.run(enter())
    yield path
    shutil.rmtree(folder)


@pytest.fixture
async def books(first_books: Path, tmp_path: Path) -> AsyncIterator[DemoLedger]:
    """The demo bank's own books for this test, in `demo.db`."""
    shutil.copy(first_books, tmp_path / "demo.db")
    ledger = await DemoLedger.open(tmp_path / "demo.db", lambda: BOOKS_DAY)
    yield ledger
    await ledger.close()


@pytest.fixture(scope="session")
def postgres_server_url() -> Iterator[str]:
    """The URL of one real PostgreSQL for the whole run; its database `postgres` is empty."""
    with private_postgres() as url:
        yield url


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server_url: str) -> str:
    """The URL of a PostgreSQL database with the newest schema."""
    url = postgres_server_url.replace("/postgres?", "/migrated?")
    with asyncio.Runner() as runner:
        runner.run(_execute(postgres_server_url, "CREATE DATABASE migrated"))
        runner.run(upgrade(url))
    return url


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """The URL of a migrated SQLite database of this test's own."""
    path = tmp_path / "bolbank.db"
    shutil.copy(migrated_sqlite, path)
    return f"sqlite:///{path}"


@pytest.fixture
async def postgres_url(migrated_postgres: str) -> str:
    """The URL of a migrated PostgreSQL database that holds nothing."""
    tables = ", ".join(f'"{name}"' for name in Base.metadata.tables)
    await _execute(migrated_postgres, f"TRUNCATE {tables}")
    return migrated_postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database of either kind: the test runs on both."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(name)
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open, migrated database: the test runs on SQLite and on PostgreSQL."""
    async with Database(database_url) as db:
        yield db


@pytest.fixture
async def sqlite_database(sqlite_url: str) -> AsyncIterator[Database]:
    """An open, migrated SQLite database, for tests that do not care which."""
    async with Database(sqlite_url) as db:
        yield db


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
