"""Bring a database to the newest schema, from the `migrations` folder of the checkout."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import text
from sqlalchemy.engine import Connection

from agent.store.database import Database
from agent.store.errors import MigrationError

_FOLDER = Path(__file__).resolve().parents[2] / "migrations"
_LOCK = 0x626F6C62  # "bolb": processes that start together upgrade one after another


async def upgrade(url: str) -> None:
    """Apply every missing migration, in one transaction; safe when several processes start at once.

    Raises:
        MigrationError: the folder is missing, or the database is newer than this checkout.
        StoreUnavailable: the database cannot be reached.
    """
    if not (_FOLDER / "env.py").is_file():
        raise MigrationError(f"{_FOLDER} is missing: run from a checkout of BolBank")
    async with Database(url) as db, db.write() as session:
        connection = await session.connection()
        try:
            await connection.run_sync(_upgrade)
        except CommandError as error:
            raise MigrationError(
                f"{error}: the database was written by a newer version; upgrade this checkout"
            ) from error


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
