"""Alembic's entry: one connection, one transaction per step, the version table in our schema."""

import psycopg
from alembic import context
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

owner_url = context.config.attributes["owner_url"]
engine = create_engine(
    "postgresql+psycopg://", creator=lambda: psycopg.connect(owner_url), poolclass=NullPool
)
with engine.connect() as connection:
    connection.exec_driver_sql("SET lock_timeout = '3s'")
    connection.exec_driver_sql("CREATE SCHEMA IF NOT EXISTS labelwright")
    connection.exec_driver_sql("SET search_path = labelwright, pg_catalog")
    connection.commit()
    context.configure(
        connection=connection,
        version_table_schema="labelwright",
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()
