"""Every query of identity."""

from datetime import datetime
from typing import Any
from uuid import UUID

from labelwright.database.engine import Connection, Transaction


async def person_by_email(connection: Connection, email: str) -> Any:
    """Return (id, name, password_hash, disabled_at), or None."""
    return await _one(connection, "SELECT * FROM person_by_email(%s)", [email])


async def session_by_hash(connection: Connection, digest: bytes) -> Any:
    """Return (person, email, name, expires_at) of a live session, or None."""
    return await _one(connection, "SELECT * FROM session_by_hash(%s)", [digest])


async def credential_by_hash(connection: Connection, digest: bytes) -> Any:
    """Return the live credential behind a token, or None."""
    return await _one(connection, "SELECT * FROM credential_by_hash(%s)", [digest])


async def places_of_person(connection: Connection, person: UUID) -> list[Any]:
    """Return where a person works, by slug."""
    return await (
        await connection.execute("SELECT * FROM places_of_person(%s)", [person])
    ).fetchall()


async def organization_by_slug(connection: Connection, slug: str) -> Any:
    """Return (id, name, twin_of), or None."""
    return await _one(connection, "SELECT * FROM organization_by_slug(%s)", [slug])


async def add_person(
    connection: Connection, person: UUID, *, email: str, name: str, password: str | None
) -> None:
    """Add a person; the connection must act as that person."""
    await connection.execute(
        "INSERT INTO person (id, email, name, password_hash) VALUES (%s, %s, %s, %s)",
        [person, email, name, password],
    )


async def set_password(connection: Connection, person: UUID, password: str) -> None:
    """Replace a person's password hash; the connection must act as that person."""
    await connection.execute(
        "UPDATE person SET password_hash = %s WHERE id = %s", [password, person]
    )


async def keymap(connection: Connection, person: UUID) -> Any:
    """Return a person's keymap document, or None; the connection must act as that person."""
    row = await _one(connection, "SELECT keymap FROM person WHERE id = %s", [person])
    return None if row is None else row.keymap


async def set_keymap(connection: Connection, person: UUID, document: str) -> None:
    """Replace a person's keymap, a JSON text; the connection must act as that person."""
    await connection.execute(
        "UPDATE person SET keymap = %s::jsonb WHERE id = %s", [document, person]
    )


async def add_session(
    connection: Connection,
    digest: bytes,
    person: UUID,
    *,
    opened_by: bytes | None,
    expires_days: int,
) -> datetime:
    """Add a session, opened by the token with this hash or a password; return when it ends."""
    row = await _one(
        connection,
        """INSERT INTO session (hash, person, token_hash, expires_at)
           VALUES (%s, %s, %s, clock_timestamp() + make_interval(days => %s))
           RETURNING expires_at""",
        [digest, person, opened_by, expires_days],
    )
    return row.expires_at


async def revoke_session(connection: Connection, digest: bytes) -> None:
    """End a session; the connection must act as its person."""
    await connection.execute(
        "UPDATE session SET revoked_at = clock_timestamp() WHERE hash = %s", [digest]
    )


async def add_organization(tx: Transaction, slug: str, name: str, twin_of: UUID | None) -> bool:
    """Add the transaction's own organization; False when the slug is taken."""
    return (
        await tx.execute(
            """INSERT INTO organization (id, slug, name, twin_of) VALUES (%s, %s, %s, %s)
               ON CONFLICT (slug) DO NOTHING""",
            [tx.organization, slug, name, twin_of],
        )
        == 1
    )


async def put_member(tx: Transaction, member: UUID, person: UUID, roles: list[str]) -> Any:
    """Add a member, or add roles to the one there is; return (id, roles)."""
    return await tx.one(
        """INSERT INTO member AS m (organization, id, person, roles) VALUES (%s, %s, %s, %s)
           ON CONFLICT (organization, person) DO UPDATE SET ended_at = NULL,
               roles = ARRAY(SELECT DISTINCT unnest(m.roles || excluded.roles) ORDER BY 1)
           RETURNING id, roles""",
        [tx.organization, member, person, roles],
    )


async def add_credential(
    tx: Transaction,
    credential: UUID,
    *,
    digest: bytes,
    person: UUID | None,
    name: str,
    mode: int,
    roles: list[str],
) -> None:
    """Add a token or key."""
    await tx.execute(
        """INSERT INTO credential (organization, id, hash, person, name, mode, roles)
           VALUES (%s, %s, %s, %s, %s, %s, %s)""",
        [tx.organization, credential, digest, person, name, mode, roles],
    )


async def _one(connection: Connection, query: Any, parameters: list[object]) -> Any:
    return await (await connection.execute(query, parameters)).fetchone()
