"""Every query of data sets."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.data_sets.model import DataSetBody, Figures
from labelwright.database.engine import Transaction


async def add_data_set(
    tx: Transaction, data_set: UUID, *, project: UUID, name: str, body: DataSetBody
) -> bool:
    """Store a data set; False when the project has one of that name."""
    added = await tx.execute(
        """INSERT INTO data_set (organization, project, id, name, body, key_id, author)
           VALUES (%s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (organization, project, name) DO NOTHING""",
        [tx.organization, project, data_set, name, tx.seal(body), tx.key_id, tx.actor.id],
    )
    return added == 1


async def data_sets(tx: Transaction, project: UUID) -> list[Any]:
    """Return a project's data sets, oldest first, each with its newest version if any."""
    return await tx.all(
        """SELECT d.*, v.id AS version, v.number FROM data_set d
           LEFT JOIN LATERAL (
               SELECT id, number FROM data_set_version
               WHERE organization = d.organization AND project = d.project AND data_set = d.id
               ORDER BY number DESC LIMIT 1) v ON true
           WHERE d.organization = %s AND d.project = %s
           ORDER BY d.id""",
        [tx.organization, project],
    )


async def data_set_row(tx: Transaction, data_set: UUID) -> Any:
    """Return a data set, or None."""
    return await tx.one(
        "SELECT * FROM data_set WHERE organization = %s AND id = %s", [tx.organization, data_set]
    )


async def add_version(tx: Transaction, version: UUID, *, data_set: Any, note: object) -> int:
    """Store the next version of a data set, as of now; return its number."""
    await tx.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 7103))", [str(data_set.id)])
    row = await tx.one(
        """INSERT INTO data_set_version (organization, project, id, data_set, number, point, places,
                                         ontology, project_name, note, key_id, author)
           SELECT p.organization, p.id, %s, %s,
                  1 + coalesce((SELECT max(number) FROM data_set_version
                                WHERE organization = p.organization AND project = p.id
                                  AND data_set = %s), 0),
                  s.point, s.places, p.ontology, p.name, %s, %s, %s
           FROM project p,
                LATERAL (SELECT coalesce(max(seq), 0) AS point, count(*) AS places FROM label_seq
                         WHERE organization = p.organization AND project = p.id) s
           WHERE p.organization = %s AND p.id = %s
           RETURNING number""",
        [
            version,
            data_set.id,
            data_set.id,
            tx.seal(note),
            tx.key_id,
            tx.actor.id,
            tx.organization,
            data_set.project,
        ],
    )
    return row.number


_VERSION = """
    SELECT v.*, j.state, j.done, j.total, j.problem, m.blob, m.size, m.sha256, m.labels, m.added,
           m.changed, m.removed, m.figures, m.key_id AS figures_key_id
    FROM data_set_version v
    JOIN job j ON j.organization = v.organization AND j.id = v.id
    LEFT JOIN data_set_manifest m
      ON m.organization = v.organization AND m.project = v.project AND m.version = v.id
"""


async def version_row(tx: Transaction, version: UUID) -> Any:
    """Return a version with the state of its job and what that found, or None."""
    return await tx.one(
        _VERSION + "WHERE v.organization = %s AND v.id = %s", [tx.organization, version]
    )


async def versions(tx: Transaction, data_set: Any, *, before: int, limit: int) -> list[Any]:
    """Return versions of a data set below a number, newest first."""
    return await tx.all(
        _VERSION
        + """WHERE v.organization = %s AND v.project = %s AND v.data_set = %s AND v.number < %s
             ORDER BY v.number DESC LIMIT %s""",
        [tx.organization, data_set.project, data_set.id, before, limit],
    )


async def point_before(tx: Transaction, version: Any) -> int:
    """Return the point of the version before; 0 before the first."""
    row = await tx.one(
        """SELECT point FROM data_set_version
           WHERE organization = %s AND project = %s AND data_set = %s AND number = %s""",
        [tx.organization, version.project, version.data_set, version.number - 1],
    )
    return 0 if row is None else row.point


async def unpublished(tx: Transaction, version: Any, *, earlier: int) -> int | None:
    """Return the number of a version after ``earlier``, up to ``version``, without manifest."""
    row = await tx.one(
        """SELECT v.number FROM data_set_version v
           WHERE v.organization = %s AND v.project = %s AND v.data_set = %s AND v.number > %s
             AND v.number <= %s AND NOT EXISTS (
                 SELECT FROM data_set_manifest m
                 WHERE m.organization = v.organization AND m.project = v.project
                   AND m.version = v.id)
           ORDER BY v.number LIMIT 1""",
        [tx.organization, version.project, version.data_set, earlier, version.number],
    )
    return None if row is None else row.number


async def add_changes(
    tx: Transaction, version: Any, changes: Sequence[tuple[UUID, UUID | None, UUID | None]]
) -> None:
    """Note how a version differs in some tasks: (task, label before, label after)."""
    await tx.execute(
        """INSERT INTO data_set_change (organization, project, data_set, number, task, before,
                                        after)
           SELECT %s, %s, %s, %s, task, before, after
           FROM unnest(%s::uuid[], %s::uuid[], %s::uuid[]) c (task, before, after)
           ON CONFLICT DO NOTHING""",
        [
            tx.organization,
            version.project,
            version.data_set,
            version.number,
            *([list(column) for column in zip(*changes, strict=True)]),
        ],
    )


async def add_manifest(
    tx: Transaction,
    version: Any,
    *,
    blob: str,
    size: int,
    sha256: bytes,
    counts: Sequence[int],
    figures: Figures,
) -> bool:
    """Publish a version; ``counts`` are (labels, added, changed, removed). False if it was."""
    noted = await tx.execute(
        """INSERT INTO data_set_manifest (organization, project, version, blob, size, sha256,
                                          labels, added, changed, removed, figures, key_id)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT DO NOTHING""",
        [
            tx.organization,
            version.project,
            version.id,
            blob,
            size,
            sha256,
            *counts,
            tx.seal(figures),
            tx.key_id,
        ],
    )
    return noted == 1


async def count_changes(tx: Transaction, version: Any, *, earlier: int) -> Any:
    """Return how many tasks were (added, changed, removed) since version ``earlier``."""
    return await tx.one(
        """SELECT count(*) FILTER (WHERE before IS NULL) AS added,
                  count(*) FILTER (WHERE before <> after) AS changed,
                  count(*) FILTER (WHERE after IS NULL) AS removed
           FROM (SELECT (array_agg(before ORDER BY number))[1] AS before,
                        (array_agg(after ORDER BY number DESC))[1] AS after
                 FROM data_set_change
                 WHERE organization = %(organization)s AND project = %(project)s
                   AND data_set = %(data_set)s AND number > %(earlier)s AND number <= %(later)s
                 GROUP BY task) net
           WHERE before IS DISTINCT FROM after""",
        _span(tx, version, earlier),
    )


async def changes(
    tx: Transaction, version: Any, *, earlier: int, after: UUID, limit: int
) -> list[Any]:
    """Return (task, before, after) of tasks that differ since version ``earlier``, by task."""
    return await tx.all(
        """SELECT task, before, after
           FROM (SELECT task, (array_agg(before ORDER BY number))[1] AS before,
                        (array_agg(after ORDER BY number DESC))[1] AS after
                 FROM data_set_change
                 WHERE organization = %(organization)s AND project = %(project)s
                   AND data_set = %(data_set)s AND number > %(earlier)s AND number <= %(later)s
                   AND task > %(after)s
                 GROUP BY task) net
           WHERE before IS DISTINCT FROM after
           ORDER BY task LIMIT %(limit)s""",
        {**_span(tx, version, earlier), "after": after, "limit": limit},
    )


def _span(tx: Transaction, version: Any, earlier: int) -> dict[str, object]:
    return {
        "organization": tx.organization,
        "project": version.project,
        "data_set": version.data_set,
        "earlier": earlier,
        "later": version.number,
    }
