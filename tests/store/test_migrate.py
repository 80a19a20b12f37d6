"""Migrations lead to the very tables that the models describe, whoever runs them and how often."""

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.engine import Connection

from agent.store import migrate
from agent.store.database import Database
from agent.store.errors import MigrationError
from agent.store.models import Base


async def test_the_migrated_schema_is_what_the_models_say(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))

    async with database.write() as session:
        connection = await session.connection()
        assert await connection.run_sync(differences) == []


async def test_upgrading_again_changes_nothing(database_url: str) -> None:
    await migrate.upgrade(database_url)
    await migrate.upgrade(database_url)


async def test_processes_that_start_together_all_come_up(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    await asyncio.gather(*(migrate.upgrade(url) for _ in range(4)))


async def test_a_database_of_a_newer_version_is_left_alone(database_url: str) -> None:
    async with Database(database_url) as db:
        async with db.write() as session:
            version = await session.scalar(text("SELECT version_num FROM alembic_version"))
            await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(MigrationError, match="newer version"):
            await migrate.upgrade(database_url)
        async with db.write() as session:
            restore = text("UPDATE alembic_version SET version_num = :version")
            await session.execute(restore, {"version": version})


async def test_a_missing_folder_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(migrate, "_FOLDER", tmp_path)
    with pytest.raises(MigrationError, match=str(tmp_path)):
        await migrate.upgrade(f"sqlite:///{tmp_path}/new.db")
