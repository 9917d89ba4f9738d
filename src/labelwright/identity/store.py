"""Every query of identity."""

from datetime import datetime
from typing import Any
from uuid import UUID

from labelwright.database.engine import Connection, Transaction


async def person_by_email(connection: Connection, email: str) -> Any:
    """Return (id, name, password_hash, disabled_at), or None."""
    return await _one(connection, "SELECT * FROM person_by_email(%s)", [email])


async def session_by_hash(connection: Connection, digest: bytes) -> Any:
    """Return a live session and whose it is, or None."""
    return await _one(connection, "SELECT * FROM live_session(%s)", [digest])


async def credential_by_hash(connection: Connection, digest: bytes) -> Any:
    """Return the live credential behind a token, or None."""
    return await _one(connection, "SELECT * FROM live_credential(%s)", [digest])


async def places_of_person(connection: Connection, person: UUID) -> list[Any]:
    """Return where a person works, by slug."""
    return await (await connection.execute("SELECT * FROM places_where(%s)", [person])).fetchall()


async def organization_by_slug(connection: Connection, slug: str) -> Any:
    """Return (id, name, twin_of), or None."""
    return await _one(connection, "SELECT * FROM organization_by_slug(%s)", [slug])


async def add_person(
    connection: Connection, person: UUID, *, email: str, name: str, password: str | None
) -> bool:
    """Add a person; the connection must act as that person. False when the address is taken."""
    cursor = await connection.execute(
        """INSERT INTO person (id, email, name, password_hash) VALUES (%s, %s, %s, %s)
           ON CONFLICT (email) DO NOTHING""",
        [person, email, name, password],
    )
    return cursor.rowcount == 1


async def password_of(connection: Connection, person: UUID) -> str | None:
    """Return the hash of a person's password; the connection must act as that person."""
    row = await _one(connection, "SELECT password_hash FROM person WHERE id = %s", [person])
    return None if row is None else row.password_hash


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
    device: str,
    expires_days: int,
) -> datetime:
    """Add a session, opened by the token with this hash or a password; return when it ends."""
    row = await _one(
        connection,
        """INSERT INTO session (hash, person, token_hash, device, expires_at)
           VALUES (%s, %s, %s, %s, clock_timestamp() + make_interval(days => %s))
           RETURNING expires_at""",
        [digest, person, opened_by, device, expires_days],
    )
    return row.expires_at


async def sessions(connection: Connection, person: UUID) -> list[Any]:
    """Return a person's live sessions, the newest first; the connection must act as that person."""
    cursor = await connection.execute(
        """SELECT id, hash, device, created_at, seen_at, expires_at FROM session
           WHERE person = %s AND revoked_at IS NULL AND expires_at > clock_timestamp()
           ORDER BY seen_at DESC LIMIT 200""",
        [person],
    )
    return await cursor.fetchall()


async def revoke_session(connection: Connection, digest: bytes) -> None:
    """End a session; the connection must act as its person."""
    await connection.execute(
        "UPDATE session SET revoked_at = clock_timestamp() WHERE hash = %s", [digest]
    )


async def revoke_session_by_id(connection: Connection, person: UUID, session: UUID) -> bool:
    """End one of a person's sessions; False when it is none of his that lives."""
    cursor = await connection.execute(
        """UPDATE session SET revoked_at = clock_timestamp()
           WHERE person = %s AND id = %s AND revoked_at IS NULL""",
        [person, session],
    )
    return cursor.rowcount == 1


async def revoke_sessions(connection: Connection, person: UUID, *, but: bytes | None) -> int:
    """End all of a person's sessions but one; return how many."""
    cursor = await connection.execute(
        """UPDATE session SET revoked_at = clock_timestamp()
           WHERE person = %s AND revoked_at IS NULL AND hash IS DISTINCT FROM %s::bytea""",
        [person, but],
    )
    return cursor.rowcount


async def note_seen(connection: Connection, digest: bytes) -> None:
    """Note that a session was used; the connection must act as its person."""
    await connection.execute(
        "UPDATE session SET seen_at = clock_timestamp() WHERE hash = %s", [digest]
    )


async def note_proof(connection: Connection, digest: bytes) -> None:
    """Note that a session's person has shown anew who he is."""
    await connection.execute(
        "UPDATE session SET proved_at = clock_timestamp() WHERE hash = %s", [digest]
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


async def second_factor(connection: Connection, person: UUID) -> Any:
    """Return (secret, key_id, last_step, confirmed_at), or None."""
    return await _one(
        connection,
        "SELECT secret, key_id, last_step, confirmed_at FROM second_factor WHERE person = %s",
        [person],
    )


async def put_second_factor(
    connection: Connection, person: UUID, *, secret: bytes, key_id: int
) -> None:
    """Keep a secret that is not confirmed yet, in place of another such."""
    await connection.execute(
        """INSERT INTO second_factor (person, secret, key_id) VALUES (%s, %s, %s)
           ON CONFLICT (person) DO UPDATE
               SET secret = excluded.secret, key_id = excluded.key_id, last_step = 0
               WHERE second_factor.confirmed_at IS NULL""",
        [person, secret, key_id],
    )


async def confirm_second_factor(connection: Connection, person: UUID) -> None:
    """Let a second factor count from now on."""
    await connection.execute(
        "UPDATE second_factor SET confirmed_at = clock_timestamp() WHERE person = %s", [person]
    )


async def delete_second_factor(connection: Connection, person: UUID) -> bool:
    """Take the second factor of a person away; False when there is none."""
    cursor = await connection.execute("DELETE FROM second_factor WHERE person = %s", [person])
    return cursor.rowcount == 1


async def use_step(connection: Connection, person: UUID, step: int) -> bool:
    """Note the half minute of a code that was shown; False when it was used meanwhile."""
    cursor = await connection.execute(
        "UPDATE second_factor SET last_step = %s WHERE person = %s AND last_step < %s",
        [step, person, step],
    )
    return cursor.rowcount == 1


async def replace_recovery_codes(
    connection: Connection, person: UUID, digests: list[bytes]
) -> None:
    """Replace all recovery codes of a person."""
    await connection.execute("DELETE FROM recovery_code WHERE person = %s", [person])
    await connection.execute(
        "INSERT INTO recovery_code (person, hash) SELECT %s, unnest(%s::bytea[])",
        [person, digests],
    )


async def use_recovery_code(connection: Connection, person: UUID, digest: bytes) -> bool:
    """Use a recovery code up; False when there is no such one left."""
    cursor = await connection.execute(
        """UPDATE recovery_code SET used_at = clock_timestamp()
           WHERE person = %s AND hash = %s AND used_at IS NULL""",
        [person, digest],
    )
    return cursor.rowcount == 1


async def recovery_codes_left(connection: Connection, person: UUID) -> int:
    """Return how many recovery codes a person has not used."""
    row = await _one(
        connection,
        "SELECT count(*) AS n FROM recovery_code WHERE person = %s AND used_at IS NULL",
        [person],
    )
    return row.n


async def _one(connection: Connection, query: Any, parameters: list[object]) -> Any:
    return await (await connection.execute(query, parameters)).fetchone()
