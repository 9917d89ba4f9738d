"""Bring a database up to the schema of this code.

Alembic runs the steps; it is loaded only when there are any.
"""

import importlib
import threading
from importlib import resources
from pathlib import Path

import psycopg
from psycopg import sql

from labelwright.database.roles import APP, DISPATCH, FLOW, create_roles, role_url
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError

HEAD = "0004"
_ADVISORY_LOCK = 0x4C57_4D49_4752  # one migration at a time


def migrate(owner_url: str) -> bool:
    """Create roles and apply every missing migration; return whether anything was done.

    Raises
    ------
    ConflictError
        When the database was migrated by a newer release.
    """
    loader = threading.Thread(target=_load_alembic)
    with psycopg.connect(owner_url, autocommit=True) as connection:
        if current(connection) == HEAD and _roles_answer(owner_url):
            return False
        loader.start()
        connection.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_LOCK])
        version = current(connection)
        if version is not None and version > HEAD:
            raise ConflictError(
                f"The database is at schema {version}, this release knows {HEAD}.",
                cure="Start the newer release, or restore the backup made before the upgrade.",
            )
        create_roles(connection, owner_url)
        _grant(connection)
        loader.join()
        _upgrade(owner_url)
    return True


def migrate_for_children(owner_url: str) -> str:
    """Migrate, and return what server and worker may know: the URLs of the two lesser roles."""
    migrate(owner_url)
    urls = {"app": role_url(owner_url, APP), "dispatch": role_url(owner_url, DISPATCH)}
    return strict_json.encode(urls).decode()


def current(connection: "psycopg.Connection[tuple[object, ...]]") -> str | None:
    """Return the schema's version, or None for an empty database."""
    found = connection.execute(
        "SELECT to_regclass('labelwright.alembic_version') IS NOT NULL"
    ).fetchone()
    if not found or not found[0]:
        return None
    row = connection.execute("SELECT version_num FROM labelwright.alembic_version").fetchone()
    return None if row is None else str(row[0])


def _roles_answer(owner_url: str) -> bool:
    """Return whether both login roles let us in with the passwords that the owner's gives them."""
    try:
        for role in (APP, DISPATCH):
            psycopg.connect(role_url(owner_url, role)).close()
    except psycopg.OperationalError:
        return False
    return True


def _grant(connection: "psycopg.Connection[tuple[object, ...]]") -> None:
    """Let the owner hand functions to the flow role; close what is open to everybody by default."""
    names = {role: sql.Identifier(role) for role in (APP, DISPATCH, FLOW)}
    database = sql.Identifier(connection.info.dbname)
    for statement in (
        sql.SQL("GRANT {} TO CURRENT_USER").format(names[FLOW]),
        sql.SQL("REVOKE TEMP ON DATABASE {} FROM PUBLIC").format(database),
        sql.SQL("GRANT CONNECT ON DATABASE {} TO {}, {}").format(
            database, names[APP], names[DISPATCH]
        ),
    ):
        connection.execute(statement)


def _load_alembic() -> None:
    for name in ("alembic.command", "sqlalchemy.dialects.postgresql.psycopg"):
        importlib.import_module(name)


def _upgrade(owner_url: str) -> None:
    from alembic import command  # noqa: PLC0415  half a second that only a migration pays
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option(
        "script_location", str(Path(str(resources.files("labelwright.database"))) / "migrations")
    )
    config.attributes["owner_url"] = owner_url
    command.upgrade(config, "head")
