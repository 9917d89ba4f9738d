"""The database roles, and the check that the server holds no stronger one.

``labelwright_app`` is the server's for tenant data (no DDL, no BYPASSRLS, owns nothing).
``labelwright_dispatch`` sees ids, states and times of leases, outbox and jobs across tenants.
``labelwright_flow`` cannot log in; it owns the definer functions that search across the wall.

Passwords of the two login roles are derived from the owner's, so that every process that is given
the owner's URL arrives at the same ones and nothing more has to be stored or handed round.
"""

import hashlib
import hmac

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from labelwright.kernel.errors import InvalidInputError, InvariantError, UnavailableError

APP = "labelwright_app"
DISPATCH = "labelwright_dispatch"
FLOW = "labelwright_flow"

_ATTRIBUTES = "NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT NOREPLICATION"


def role_url(owner_url: str, role: str) -> str:
    """Return the connection string of ``role`` in the database of ``owner_url``."""
    parts = conninfo_to_dict(owner_url)
    return make_conninfo(**{**parts, "user": role, "password": _password(owner_url, role)})  # pyright: ignore[reportArgumentType]  any parameter passes through


def create_roles(connection: "psycopg.Connection[tuple[object, ...]]", owner_url: str) -> None:
    """Create the three roles, or bring attributes and passwords of existing ones up to date."""
    for role, login in ((APP, True), (DISPATCH, True), (FLOW, False)):
        exists = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone()
        verb = sql.SQL("ALTER ROLE" if exists else "CREATE ROLE")
        secret = (
            sql.SQL(" LOGIN PASSWORD {}").format(sql.Literal(_password(owner_url, role)))
            if login
            else sql.SQL(" NOLOGIN")
        )
        attributes = sql.SQL("" if exists else _ATTRIBUTES)
        connection.execute(
            sql.SQL("{} {} {}{}").format(verb, sql.Identifier(role), attributes, secret)
        )


def check_role(connection: "psycopg.Connection[tuple[object, ...]]") -> None:
    """Raise when the connected role could look over the wall."""
    row = connection.execute(
        """
        SELECT r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb,
               EXISTS (SELECT
                       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                       WHERE n.nspname = 'labelwright' AND c.relowner = r.oid),
               (SELECT string_agg(c.relname, ', ')
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'labelwright' AND c.relkind = 'r'
                  AND c.relname <> 'alembic_version'
                  AND NOT (c.relrowsecurity AND c.relforcerowsecurity)),
               session_user = current_user,
               (SELECT string_agg(s.name || '=' || s.setting, ', ')
                FROM pg_settings s
                WHERE s.name IN ('fsync', 'full_page_writes') AND s.setting <> 'on')
        FROM pg_roles r WHERE r.rolname = current_user
        """
    ).fetchone()
    if row is None or row[0] or row[1] or not row[3]:
        raise InvariantError(
            "The server's database role is too strong: it could see every organization.",
            cure="Give the owner's URL to --database-url and let `labelwright migrate` create the "
            "roles.",
        )
    if row[2]:
        raise InvariantError(
            f"These tables stand outside the wall: {row[2]}.", cure="Run `labelwright migrate`."
        )
    if row[4]:
        raise UnavailableError(
            f"The database may lose confirmed answers: {row[4]}.", cure="Switch both settings on."
        )


def _password(owner_url: str, role: str) -> str:
    owner = str(conninfo_to_dict(owner_url).get("password") or "")
    if not owner:
        raise InvalidInputError(
            "The database URL holds no password.",
            code="no_owner_password",
            field="database_url",
            cure="Write the owner's into the URL: the lesser roles' passwords derive from it.",
        )
    return hmac.new(owner.encode(), f"labelwright role {role}".encode(), hashlib.sha256).hexdigest()
