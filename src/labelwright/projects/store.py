"""Every query of projects."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.kernel.ids import AFTER_ALL


async def add_project(
    tx: Transaction, project: UUID, *, name: str, task_type: str, settings: object
) -> None:
    """Add a project whose parts are at version 1."""
    await tx.execute(
        """INSERT INTO project (organization, id, name, task_type, settings, key_id, facets_ready)
           VALUES (%s, %s, %s, %s, %s, %s, true)""",
        [tx.organization, project, name, task_type, tx.seal(settings), tx.key_id],
    )


async def add_version(
    tx: Transaction, project: UUID, *, part: str, version: int, body: object, author: UUID | None
) -> None:
    """Add a version of one part."""
    await tx.execute(
        """INSERT INTO project_version (organization, project, part, version, body, key_id, author)
           VALUES (%s, %s, %s, %s, %s, %s, %s)""",
        [tx.organization, project, part, version, tx.seal(body), tx.key_id, author],
    )


async def project_row(
    tx: Transaction, project: UUID, *, lock: bool = False, keep: bool = False
) -> Any:
    """Return a project's row, or None."""
    if lock:
        return await tx.one(
            "SELECT * FROM project WHERE organization = %s AND id = %s FOR NO KEY UPDATE",
            [tx.organization, project],
        )
    if keep:
        return await tx.one(
            "SELECT * FROM project WHERE organization = %s AND id = %s FOR KEY SHARE",
            [tx.organization, project],
        )
    return await tx.one(
        "SELECT * FROM project WHERE organization = %s AND id = %s", [tx.organization, project]
    )


async def lock_out(tx: Transaction, project: UUID) -> None:
    """Let nobody add tasks to a project until this transaction ends."""
    await tx.execute(
        "SELECT FROM project WHERE organization = %s AND id = %s FOR UPDATE",
        [tx.organization, project],
    )


async def facets_ready(tx: Transaction, project: UUID) -> bool:
    """Return whether every task of a project is found by what its facts say."""
    row = await tx.one(
        "SELECT facets_ready FROM project WHERE organization = %s AND id = %s",
        [tx.organization, project],
    )
    return row is not None and row.facets_ready


async def set_facets_ready(tx: Transaction, project: UUID) -> None:
    """Note that it is so."""
    await tx.execute(
        "UPDATE project SET facets_ready = true WHERE organization = %s AND id = %s",
        [tx.organization, project],
    )


async def version_row(tx: Transaction, project: UUID, part: str, version: int) -> Any:
    """Return (body, key_id) of one version."""
    return await tx.one(
        """SELECT body, key_id FROM project_version
           WHERE organization = %s AND project = %s AND part = %s AND version = %s""",
        [tx.organization, project, part, version],
    )


async def versions_of(tx: Transaction, project: UUID, part: str) -> list[Any]:
    """Return (version, created_at) of one part, newest first, two hundred at most."""
    return await tx.all(
        """SELECT version, created_at FROM project_version
           WHERE organization = %s AND project = %s AND part = %s
           ORDER BY version DESC LIMIT 200""",
        [tx.organization, project, part],
    )


async def guidelines_read(tx: Transaction, reader: UUID, project: UUID) -> int | None:
    """Return which version of the guidelines somebody opened last, if any."""
    row = await tx.one(
        """SELECT version FROM guidelines_read
           WHERE organization = %s AND reader = %s AND project = %s""",
        [tx.organization, reader, project],
    )
    return None if row is None else row.version


async def unread_guidelines(tx: Transaction, reader: UUID) -> list[Any]:
    """Return (project, name, version, read, created_at) where newer guidelines are in force."""
    return await tx.all(
        """SELECT p.id AS project, p.name, p.guidelines AS version, r.version AS read, v.created_at
           FROM guidelines_read r
           JOIN project p ON p.organization = r.organization AND p.id = r.project
           JOIN project_version v ON v.organization = p.organization AND v.project = p.id
            AND v.part = 'guidelines' AND v.version = p.guidelines
           WHERE r.organization = %s AND r.reader = %s AND p.state = 0 AND p.guidelines > r.version
           ORDER BY v.created_at DESC LIMIT 20""",
        [tx.organization, reader],
    )


async def mark_guidelines_read(tx: Transaction, reader: UUID, project: UUID, version: int) -> None:
    """Note that somebody has opened a version of the guidelines; never an older one again."""
    await tx.execute(
        """INSERT INTO guidelines_read AS r (organization, project, reader, version)
           VALUES (%s, %s, %s, %s)
           ON CONFLICT (organization, reader, project) DO UPDATE
               SET version = excluded.version, read_at = clock_timestamp()
               WHERE r.version < excluded.version""",
        [tx.organization, project, reader, version],
    )


async def set_versions(
    tx: Transaction, project: UUID, *, ontology: int, guidelines: int, policy: int
) -> None:
    """Put these versions in force."""
    await tx.execute(
        """UPDATE project SET ontology = %s, guidelines = %s, policy = %s
           WHERE organization = %s AND id = %s""",
        [ontology, guidelines, policy, tx.organization, project],
    )


async def set_name_and_state(tx: Transaction, project: UUID, name: str, state: int) -> None:
    """Rename, pause or open a project."""
    await tx.execute(
        "UPDATE project SET name = %s, state = %s WHERE organization = %s AND id = %s",
        [name, state, tx.organization, project],
    )


async def page(
    tx: Transaction, *, limit: int, after: UUID | None, among: frozenset[UUID] | None = None
) -> list[UUID]:
    """Return project ids, newest first; only those ``among`` a few, where they are given."""
    rows = await tx.all(
        """SELECT id FROM project WHERE organization = %s AND id < %s
             AND (%s::uuid[] IS NULL OR id = ANY (%s))
           ORDER BY id DESC LIMIT %s""",
        [tx.organization, after or AFTER_ALL, *_twice(among), limit],
    )
    return [row.id for row in rows]


async def counters(tx: Transaction, project: UUID) -> dict[str, int]:
    """Return a project's counters: the rolled-up value and what waits to be rolled up."""
    rows = await tx.all(
        """SELECT name, sum(value)::bigint AS value FROM (
               SELECT name, value FROM counter WHERE organization = %s AND project = %s
               UNION ALL
               SELECT name, delta FROM counter_delta WHERE organization = %s AND project = %s) x
           GROUP BY name""",
        [tx.organization, project, tx.organization, project],
    )
    return {row.name: row.value for row in rows}


async def add_delta(tx: Transaction, project: UUID, deltas: dict[str, int]) -> None:
    """Move counters: one row a name, added up later."""
    changed = {name: delta for name, delta in deltas.items() if delta}
    if changed:
        await tx.send(
            """INSERT INTO counter_delta (organization, project, name, delta)
               SELECT %s, %s, n, d FROM unnest(%s::text[], %s::bigint[]) AS x (n, d)""",
            [tx.organization, project, list(changed), list(changed.values())],
        )


async def replace_counters(tx: Transaction, project: UUID, values: dict[str, int]) -> None:
    """Set every counter anew (rebuild only)."""
    await tx.execute(
        "DELETE FROM counter WHERE organization = %s AND project = %s", [tx.organization, project]
    )
    await tx.execute(
        "DELETE FROM counter_delta WHERE organization = %s AND project = %s",
        [tx.organization, project],
    )
    await add_delta(tx, project, values)


def _twice(among: frozenset[UUID] | None) -> list[list[UUID] | None]:
    return [None if among is None else list(among)] * 2
