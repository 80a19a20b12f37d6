"""Alembic's entry: runs inside the transaction that `agent.store.migrate.upgrade` opened."""

from alembic import context

from agent.store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
