"""Every query of members, their roles in projects, invitations, resets, tokens and keys."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from labelwright.database.engine import Connection, Transaction

# ---------------------------------------------------------------------------------------- members


async def people(tx: Transaction) -> list[Any]:
    """Return the members of the transaction's organization, as they came, with name and address."""
    return await tx.all("SELECT * FROM people_here()")


async def member(tx: Transaction, member: UUID) -> Any:
    """Return (person, roles) of a member, or None; the row is locked."""
    return await tx.one(
        """SELECT person, roles FROM member
           WHERE organization = %s AND id = %s AND ended_at IS NULL FOR UPDATE""",
        [tx.organization, member],
    )


async def lock_admins(tx: Transaction) -> list[UUID]:
    """Return the administrators; nobody else takes the role from one meanwhile."""
    rows = await tx.all(
        """SELECT id FROM member
           WHERE organization = %s AND ended_at IS NULL AND 'admin' = ANY (roles)
           ORDER BY id FOR UPDATE""",
        [tx.organization],
    )
    return [row.id for row in rows]


async def set_roles(tx: Transaction, member: UUID, roles: Sequence[str]) -> None:
    """Replace the roles of a member in the organization."""
    await tx.execute(
        "UPDATE member SET roles = %s WHERE organization = %s AND id = %s",
        [list(roles), tx.organization, member],
    )


async def end_member(tx: Transaction, member: UUID, person: UUID) -> None:
    """Take a member out: his roles everywhere, and the tokens he has here."""
    await tx.execute(
        """UPDATE member SET ended_at = clock_timestamp(), roles = '{}'
           WHERE organization = %s AND id = %s""",
        [tx.organization, member],
    )
    await tx.execute(
        "DELETE FROM project_role WHERE organization = %s AND member = %s",
        [tx.organization, member],
    )
    await tx.execute(
        """UPDATE credential SET revoked_at = clock_timestamp()
           WHERE organization = %s AND person = %s AND revoked_at IS NULL""",
        [tx.organization, person],
    )


async def sign_out_member(tx: Transaction, member: UUID) -> None:
    """Let the sessions that a member has by now count no longer in this organization."""
    await tx.execute(
        """UPDATE member SET signed_out_at = clock_timestamp()
           WHERE organization = %s AND id = %s""",
        [tx.organization, member],
    )


async def project_roles(tx: Transaction) -> list[Any]:
    """Return (member, project, project_name, roles) of everybody who has a role in a project."""
    return await tx.all(
        """SELECT r.member, r.project, p.name AS project_name, array_agg(r.role) AS roles
           FROM project_role r
           JOIN project p ON p.organization = r.organization AND p.id = r.project
           WHERE r.organization = %s
           GROUP BY r.member, r.project, p.name ORDER BY r.project""",
        [tx.organization],
    )


async def has_project(tx: Transaction, project: UUID) -> bool:
    """Return whether there is such a project."""
    row = await tx.one(
        "SELECT 1 FROM project WHERE organization = %s AND id = %s", [tx.organization, project]
    )
    return row is not None


async def set_project_roles(
    tx: Transaction, member: UUID, project: UUID, roles: Sequence[str]
) -> None:
    """Replace the roles of a member in a project."""
    await tx.execute(
        """DELETE FROM project_role
           WHERE organization = %s AND project = %s AND member = %s AND role <> ALL (%s)""",
        [tx.organization, project, member, list(roles)],
    )
    await tx.execute(
        """INSERT INTO project_role (organization, project, role, member)
           SELECT %s, %s, unnest(%s::text[]), %s ON CONFLICT DO NOTHING""",
        [tx.organization, project, list(roles), member],
    )


async def add_project_roles(
    tx: Transaction, member: UUID, project: UUID, roles: Sequence[str]
) -> None:
    """Give a member further roles in a project."""
    await tx.execute(
        """INSERT INTO project_role (organization, project, role, member)
           SELECT %s, %s, unnest(%s::text[]), %s ON CONFLICT DO NOTHING""",
        [tx.organization, project, list(roles), member],
    )


async def organization(tx: Transaction) -> Any:
    """Return (name, slug, second_factor_from) of the transaction's own organization."""
    return await tx.one(
        "SELECT name, slug, second_factor_from FROM organization WHERE id = %s", [tx.organization]
    )


async def require_second_factor(tx: Transaction, days: int | None) -> Any:
    """Ask for a second factor in so many days, or (None) no more; return from when on."""
    row = await tx.one(
        """UPDATE organization
           SET second_factor_from = clock_timestamp() + make_interval(days => %s::integer)
           WHERE id = %s RETURNING second_factor_from""",
        [days, tx.organization],
    )
    return row.second_factor_from


# ------------------------------------------------------------------------------------ invitations


async def add_invitation(
    tx: Transaction,
    invitation: UUID,
    *,
    digest: bytes,
    email: str,
    roles: Sequence[str],
    project: UUID | None,
    days: int,
) -> datetime:
    """Add an invitation; return when it expires."""
    row = await tx.one(
        """INSERT INTO invitation
               (organization, id, hash, email, roles, project, invited_by, expires_at)
           VALUES (%s, %s, %s, %s, %s, %s, %s, clock_timestamp() + make_interval(days => %s))
           RETURNING expires_at""",
        [tx.organization, invitation, digest, email, list(roles), project, tx.actor.id, days],
    )
    return row.expires_at


async def invitations(tx: Transaction) -> list[Any]:
    """Return the invitations that nobody has accepted or taken back, newest first."""
    return await tx.all(
        """SELECT i.*, p.name AS project_name, i.expires_at <= clock_timestamp() AS is_expired
           FROM invitation i
           LEFT JOIN project p ON p.organization = i.organization AND p.id = i.project
           WHERE i.organization = %s AND i.accepted_at IS NULL AND i.revoked_at IS NULL
           ORDER BY i.id DESC LIMIT 1000""",
        [tx.organization],
    )


async def renew_invitation(tx: Transaction, invitation: UUID, *, digest: bytes, days: int) -> Any:
    """Give an open invitation another link; return its row, or None when there is none."""
    return await tx.one(
        """UPDATE invitation
           SET hash = %s, expires_at = clock_timestamp() + make_interval(days => %s)
           WHERE organization = %s AND id = %s AND accepted_at IS NULL AND revoked_at IS NULL
           RETURNING email, expires_at""",
        [digest, days, tx.organization, invitation],
    )


async def end_invitation(tx: Transaction, invitation: UUID) -> bool:
    """Take an open invitation back; False when there is none."""
    return (
        await tx.execute(
            """UPDATE invitation SET revoked_at = clock_timestamp()
               WHERE organization = %s AND id = %s
                 AND accepted_at IS NULL AND revoked_at IS NULL""",
            [tx.organization, invitation],
        )
        == 1
    )


async def claim_invitation(tx: Transaction, invitation: UUID, digest: bytes) -> bool:
    """Use an invitation up; False when somebody did, or it ended meanwhile."""
    return (
        await tx.execute(
            """UPDATE invitation SET accepted_at = clock_timestamp()
               WHERE organization = %s AND id = %s AND hash = %s AND accepted_at IS NULL
                 AND revoked_at IS NULL AND expires_at > clock_timestamp()""",
            [tx.organization, invitation, digest],
        )
        == 1
    )


async def invitation_by_hash(connection: Connection, digest: bytes) -> Any:
    """Return a live invitation with the organization it is to, or None."""
    cursor = await connection.execute("SELECT * FROM live_invitation(%s)", [digest])
    return await cursor.fetchone()


# ----------------------------------------------------------------------------------------- resets


async def add_reset(
    tx: Transaction, reset: UUID, *, digest: bytes, member: UUID, minutes: int
) -> datetime:
    """Add a reset in place of those before it; return when it expires."""
    await tx.execute(
        """UPDATE password_reset SET used_at = clock_timestamp()
           WHERE organization = %s AND member = %s AND used_at IS NULL""",
        [tx.organization, member],
    )
    row = await tx.one(
        """INSERT INTO password_reset (organization, id, hash, member, expires_at)
           VALUES (%s, %s, %s, %s, clock_timestamp() + make_interval(mins => %s))
           RETURNING expires_at""",
        [tx.organization, reset, digest, member, minutes],
    )
    return row.expires_at


async def claim_reset(tx: Transaction, reset: UUID) -> bool:
    """Use a reset up; False when it was used or ended meanwhile."""
    return (
        await tx.execute(
            """UPDATE password_reset SET used_at = clock_timestamp()
               WHERE organization = %s AND id = %s AND used_at IS NULL
                 AND expires_at > clock_timestamp()""",
            [tx.organization, reset],
        )
        == 1
    )


async def reset_by_hash(connection: Connection, digest: bytes) -> Any:
    """Return a live reset with the person it is for, or None."""
    return await (await connection.execute("SELECT * FROM live_reset(%s)", [digest])).fetchone()


# -------------------------------------------------------------------------------- tokens and keys


async def add_credential(
    tx: Transaction,
    credential: UUID,
    *,
    digest: bytes,
    person: UUID | None,
    name: str,
    mode: int,
    roles: list[str],
    scope: list[str] | None,
    days: int | None,
) -> None:
    """Add a token of a person, or a key of a program."""
    await tx.execute(
        """INSERT INTO credential
               (organization, id, hash, person, name, mode, roles, scope, expires_at)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s,
                   clock_timestamp() + make_interval(days => %s::integer))""",
        [tx.organization, credential, digest, person, name, mode, roles, scope, days],
    )


async def credentials(tx: Transaction, person: UUID | None) -> list[Any]:
    """Return the live tokens of a person here, or (None) the keys of programs, newest first."""
    return await tx.all(
        """SELECT id, name, mode, roles, scope, created_at, expires_at, used_at,
                  expires_at <= clock_timestamp() AS is_expired
           FROM credential
           WHERE organization = %s AND person IS NOT DISTINCT FROM %s::uuid AND revoked_at IS NULL
           ORDER BY id DESC LIMIT 1000""",
        [tx.organization, person],
    )


async def end_credential(tx: Transaction, credential: UUID, person: UUID | None) -> bool:
    """Revoke a token of this person, or (None) a key; False when there is none."""
    return (
        await tx.execute(
            """UPDATE credential SET revoked_at = clock_timestamp()
               WHERE organization = %s AND id = %s AND person IS NOT DISTINCT FROM %s::uuid
                 AND revoked_at IS NULL""",
            [tx.organization, credential, person],
        )
        == 1
    )


async def note_use(tx: Transaction, credential: UUID) -> None:
    """Note that a token was used in this hour."""
    await tx.execute(
        "UPDATE credential SET used_at = clock_timestamp() WHERE organization = %s AND id = %s",
        [tx.organization, credential],
    )
