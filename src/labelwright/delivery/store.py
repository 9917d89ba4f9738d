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


async def page(
    tx: Transaction, project: UUID, *, after: int, until: int, limit: int, most_bytes: int
) -> list[Any]:
    """Return labels in the order in which they were committed, with their tasks.

    ``after`` and ``until`` are places in that order, the first exclusive, the second inclusive. The
    page ends before the label that would take it beyond ``most_bytes``, but holds at least one. A
    label that another one of the same task follows up to ``until`` comes without its payload; ids
    come as their 16 bytes.
    """
    return await tx.all_binary(
        """WITH place AS MATERIALIZED (
               SELECT seq, label FROM label_seq
               WHERE organization = %(organization)s AND project = %(project)s
                 AND seq > %(after)s AND seq <= %(until)s
               ORDER BY seq LIMIT %(limit)s),
           found AS (
               SELECT s.seq, l.*, t.unique_id, t.body, t.key_id AS task_key_id,
                      sum(octet_length(l.payload) + octet_length(t.body))
                          OVER (ORDER BY s.seq ROWS UNBOUNDED PRECEDING) AS bytes
               FROM place s
               JOIN label l ON l.organization = %(organization)s AND l.project = %(project)s
                           AND l.id = s.label
               JOIN task t ON t.organization = l.organization AND t.project = l.project
                          AND t.id = l.task)
           SELECT f.seq, uuid_send(f.id) AS id, uuid_send(f.task) AS task, f.version, f.key_id,
                  f.method, f.annotations, f.ontology, f.unique_id, f.body, f.task_key_id,
                  to_char(f.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                      AS created_at,
                  CASE WHEN NOT EXISTS (
                      SELECT FROM label n
                      JOIN label_seq m ON m.organization = n.organization AND m.label = n.id
                      WHERE n.organization = f.organization AND n.project = f.project
                        AND n.task = f.task AND n.version > 1 AND n.version > f.version
                        AND m.seq <= %(until)s) THEN f.payload END AS payload
           FROM found f
           WHERE f.bytes <= %(most_bytes)s OR f.seq = (SELECT min(seq) FROM place)
           ORDER BY f.seq""",
        {
            "organization": tx.organization,
            "project": project,
            "after": after,
            "until": until,
            "limit": limit,
            "most_bytes": most_bytes,
        },
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


async def labels_at(
    tx: Transaction, project: UUID, tasks: Sequence[bytes], *, until: int
) -> list[Any]:
    """Return (task, id, payload, key_id) of each task's newest label up to a place, where any."""
    return await tx.all_binary(
        """SELECT DISTINCT ON (l.task) uuid_send(l.task) AS task, uuid_send(l.id) AS id, l.payload,
                  l.key_id
           FROM unnest(%s::uuid[]) w (task)
           JOIN label l ON l.organization = %s AND l.project = %s AND l.task = w.task
           JOIN label_seq s ON s.organization = l.organization AND s.label = l.id
           WHERE s.seq <= %s
           ORDER BY l.task, l.version DESC""",
        [[task.hex() for task in tasks], tx.organization, project, until],
    )


async def has_left(tx: Transaction, project: UUID, label: UUID) -> bool:
    """Return whether an export holds a label."""
    row = await tx.one(
        """SELECT EXISTS (
               SELECT FROM label_seq s
               JOIN export e ON e.organization = s.organization AND e.project = s.project
                AND e.point >= s.seq
               WHERE s.organization = %s AND s.project = %s AND s.label = %s) AS found""",
        [tx.organization, project, label],
    )
    return row.found


async def assets_of_tasks(
    tx: Transaction, project: UUID, tasks: Sequence[bytes], *, most_bytes: int
) -> list[Any]:
    """Return (task, ordinal, role) and the asset of each link, in the order of ``tasks``.

    Ends before the task whose texts would take it beyond ``most_bytes``, but holds at least one. A
    task without assets has one row without ordinal.
    """
    # The frame of the sum is RANGE: all assets of one task count together.
    return await tx.all_binary(
        """SELECT uuid_send(f.task) AS task, f.ordinal, f.role, uuid_send(f.id) AS id, f.name,
                  f.uri, f.content, f.key_id, f.media_type, f.content_type, f.sha256, f.facts
           FROM (
               SELECT w.n, w.task, l.ordinal, l.role, a.*,
                      sum(octet_length(a.content)) OVER (ORDER BY w.n) AS bytes
               FROM unnest(%s::uuid[]) WITH ORDINALITY AS w (task, n)
               LEFT JOIN task_asset l
                 ON l.organization = %s AND l.project = %s AND l.task = w.task
               LEFT JOIN asset a ON a.organization = l.organization AND a.id = l.asset) f
           WHERE f.n = 1 OR f.bytes IS NULL OR f.bytes <= %s
           ORDER BY f.n, f.ordinal""",
        [[task.hex() for task in tasks], tx.organization, project, most_bytes],
    )


async def add_export(
    tx: Transaction,
    export: UUID,
    *,
    project: UUID,
    format_name: str,
    selection: object | None,
    point: Any,
) -> None:
    """Note an export; its job has the same id.

    ``point`` is a published version, whose (id, point, places, ontology, project_name) is what the
    export stands for; without one `fix_point` fixes it later.
    """
    await tx.execute(
        """INSERT INTO export (organization, project, id, format, key_id, selection,
                               data_set_version, point, places, ontology, project_name)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        [
            tx.organization,
            project,
            export,
            format_name,
            0 if selection is None else tx.key_id,
            None if selection is None else tx.seal(selection),
            *(
                (None,) * 5
                if point is None
                else (point.id, point.point, point.places, point.ontology, point.project_name)
            ),
        ],
    )


async def fix_point(tx: Transaction, export: UUID) -> Any:
    """Fix the labels and rules that an export stands for, the first time; return its row."""
    await tx.execute(
        """UPDATE export e
           SET point = s.point, places = s.places, ontology = p.ontology, project_name = p.name
           FROM project p,
                LATERAL (SELECT coalesce(max(seq), 0) AS point, count(*) AS places FROM label_seq
                         WHERE organization = p.organization AND project = p.id) s
           WHERE e.organization = %s AND e.id = %s AND e.point IS NULL
             AND p.organization = e.organization AND p.id = e.project""",
        [tx.organization, export],
    )
    return await tx.one(
        "SELECT * FROM export WHERE organization = %s AND id = %s", [tx.organization, export]
    )


async def finish_export(
    tx: Transaction, export: UUID, *, blob: str, size: int, sha256: bytes, labels: int
) -> bool:
    """Note where an export's file lies; False when that was noted before."""
    noted = await tx.execute(
        """UPDATE export SET blob = %s, size = %s, sha256 = %s, labels = %s
           WHERE organization = %s AND id = %s AND blob IS NULL""",
        [blob, size, sha256, labels, tx.organization, export],
    )
    return noted == 1


async def export_row(tx: Transaction, export: UUID) -> Any:
    """Return an export with the state of its job, or None."""
    return await tx.one(
        """SELECT e.*, j.state, j.done, j.total, j.problem, p.task_type FROM export e
           JOIN job j ON j.organization = e.organization AND j.id = e.id
           JOIN project p ON p.organization = e.organization AND p.id = e.project
           WHERE e.organization = %s AND e.id = %s""",
        [tx.organization, export],
    )


async def exports(
    tx: Transaction, project: UUID | None, *, limit: int, among: frozenset[UUID] | None = None
) -> list[Any]:
    """Return exports, newest first; only of projects ``among`` a few, where they are given."""
    few = None if among is None else list(among)
    return await tx.all(
        """SELECT e.*, j.state, j.done, j.total, j.problem, p.task_type FROM export e
           JOIN job j ON j.organization = e.organization AND j.id = e.id
           JOIN project p ON p.organization = e.organization AND p.id = e.project
           WHERE e.organization = %s AND (%s::uuid IS NULL OR e.project = %s)
             AND (%s::uuid[] IS NULL OR e.project = ANY (%s))
           ORDER BY e.id DESC
           LIMIT %s""",
        [tx.organization, project, project, few, few, limit],
    )


async def exports_of_version(tx: Transaction, project: UUID, version: UUID) -> list[Any]:
    """Return the finished exports of a data set's version, oldest first."""
    return await tx.all(
        """SELECT * FROM export
           WHERE organization = %s AND project = %s AND data_set_version = %s
             AND blob IS NOT NULL
           ORDER BY id""",
        [tx.organization, project, version],
    )
