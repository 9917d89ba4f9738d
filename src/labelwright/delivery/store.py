"""Every query of labels and exports."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction


async def add_label(
    tx: Transaction,
    label: UUID,
    *,
    project: UUID,
    task: UUID,
    version: int,
    payload: object,
    method: str,
    annotations: Sequence[UUID],
    decision: UUID | None,
    ontology: int,
) -> None:
    """Store a label."""
    await tx.send(
        """INSERT INTO label (organization, project, id, task, version, payload, key_id, method,
                              annotations, decision, ontology)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        [
            tx.organization,
            project,
            label,
            task,
            version,
            tx.seal(payload),
            tx.key_id,
            method,
            list(annotations),
            decision,
            ontology,
        ],
    )


async def count_labels(tx: Transaction, project: UUID, task: UUID) -> int:
    """Return how many labels a task ever had."""
    row = await tx.one(
        """SELECT count(*) AS n FROM label
           WHERE organization = %s AND project = %s AND task = %s""",
        [tx.organization, project, task],
    )
    return row.n


async def labels_of_task(tx: Transaction, project: UUID, task: UUID) -> list[Any]:
    """Return a task's labels, newest version last."""
    return await tx.all(
        """SELECT id, version, payload, key_id, method, annotations, decision, ontology, created_at
           FROM label
           WHERE organization = %s AND project = %s AND task = %s
           ORDER BY version""",
        [tx.organization, project, task],
    )


async def page(tx: Transaction, project: UUID, *, after: int, until: int, limit: int) -> list[Any]:
    """Return labels in the order in which they were committed, with their tasks.

    ``after`` and ``until`` are places in that order, the first exclusive, the second inclusive.
    """
    return await tx.all(
        """SELECT s.seq, l.id, l.task, l.version, l.payload, l.key_id, l.method, l.annotations,
                  l.ontology, l.created_at, t.unique_id, t.body, t.key_id AS task_key_id,
                  NOT EXISTS (
                      SELECT FROM label n
                      JOIN label_seq m ON m.organization = n.organization AND m.label = n.id
                      WHERE n.organization = l.organization AND n.project = l.project
                        AND n.task = l.task AND n.version > l.version AND m.seq <= %s) AS is_newest
           FROM label_seq s
           JOIN label l
             ON l.organization = s.organization AND l.project = s.project AND l.id = s.label
           JOIN task t
             ON t.organization = l.organization AND t.project = l.project AND t.id = l.task
           WHERE s.organization = %s AND s.project = %s AND s.seq > %s AND s.seq <= %s
           ORDER BY s.seq
           LIMIT %s""",
        [until, tx.organization, project, after, until, limit],
    )


async def newest(tx: Transaction, project: UUID) -> int:
    """Return the place of the newest label: the point that an export stands for; 0 for none."""
    row = await tx.one(
        "SELECT max(seq) AS seq FROM label_seq WHERE organization = %s AND project = %s",
        [tx.organization, project],
    )
    return row.seq or 0


async def place(tx: Transaction, project: UUID, label: UUID) -> int | None:
    """Return the place of a label among those of its project."""
    row = await tx.one(
        "SELECT seq FROM label_seq WHERE organization = %s AND project = %s AND label = %s",
        [tx.organization, project, label],
    )
    return None if row is None else row.seq


async def assets_of_tasks(tx: Transaction, project: UUID, tasks: Sequence[UUID]) -> list[Any]:
    """Return (task, ordinal, role) and the asset of each link, in order."""
    return await tx.all(
        """SELECT l.task, l.ordinal, l.role, a.id, a.name, a.uri, a.content, a.key_id, a.media_type,
                  a.content_type, a.sha256, a.facts
           FROM task_asset l JOIN asset a ON a.organization = l.organization AND a.id = l.asset
           WHERE l.organization = %s AND l.project = %s AND l.task = ANY (%s)
           ORDER BY l.task, l.ordinal""",
        [tx.organization, project, list(tasks)],
    )


async def add_export(tx: Transaction, export: UUID, *, project: UUID, format_name: str) -> None:
    """Note an export; its job has the same id."""
    await tx.execute(
        "INSERT INTO export (organization, project, id, format, key_id) VALUES (%s, %s, %s, %s, 0)",
        [tx.organization, project, export, format_name],
    )


async def finish_export(
    tx: Transaction, export: UUID, *, blob: str, size: int, sha256: bytes, labels: int
) -> None:
    """Note where an export's file lies."""
    await tx.execute(
        """UPDATE export SET blob = %s, size = %s, sha256 = %s, labels = %s
           WHERE organization = %s AND id = %s""",
        [blob, size, sha256, labels, tx.organization, export],
    )


async def export_row(tx: Transaction, export: UUID) -> Any:
    """Return an export with the state of its job, or None."""
    return await tx.one(
        """SELECT e.*, j.state, j.done, j.total, j.problem FROM export e
           JOIN job j ON j.organization = e.organization AND j.id = e.id
           WHERE e.organization = %s AND e.id = %s""",
        [tx.organization, export],
    )


async def exports(tx: Transaction, project: UUID | None, *, limit: int) -> list[Any]:
    """Return exports, newest first."""
    return await tx.all(
        """SELECT e.*, j.state, j.done, j.total, j.problem FROM export e
           JOIN job j ON j.organization = e.organization AND j.id = e.id
           WHERE e.organization = %s AND (%s::uuid IS NULL OR e.project = %s)
           ORDER BY e.id DESC
           LIMIT %s""",
        [tx.organization, project, project, limit],
    )
