"""Every query of notifications."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.engine import Connection, Transaction
from labelwright.kernel.ids import BEFORE_ALL
from labelwright.notifications.model import KEPT

PURGE_BATCH = 500


async def add(
    tx: Transaction,
    ids: Sequence[UUID],
    readers: Sequence[UUID | None],
    *,
    actor: UUID | None,
    project: UUID | None,
    task: UUID | None,
    kind: str,
    body: object,
) -> None:
    """Store one notification for each reader."""
    await tx.execute(
        """INSERT INTO notification (organization, id, reader, actor, project, task, kind, body,
                                     key_id)
           SELECT %s, n.id, n.reader, %s, %s, %s, %s, %s, %s
           FROM unnest(%s::uuid[], %s::uuid[]) n (id, reader)""",
        [
            tx.organization,
            actor,
            project,
            task,
            kind,
            tx.seal(body),
            tx.key_id,
            list(ids),
            list(readers),
        ],
    )


async def newest(
    tx: Transaction, readers: Sequence[UUID], *, orders: bool, limit: int
) -> list[Any]:
    """Return what somebody was told, newest first, but not of his own doing."""
    return await tx.all(
        """SELECT n.*, p.name AS project_name FROM (
               (SELECT n.* FROM unnest(%(readers)s::uuid[]) r (reader) CROSS JOIN LATERAL (
                    SELECT * FROM notification
                    WHERE organization = %(organization)s AND reader = r.reader
                      AND actor IS DISTINCT FROM r.reader
                    ORDER BY id DESC LIMIT %(limit)s) n)
               UNION ALL
               (SELECT * FROM notification
                WHERE %(orders)s AND organization = %(organization)s AND reader IS NULL
                  AND (actor IS NULL OR actor <> ALL(%(readers)s::uuid[]))
                ORDER BY id DESC LIMIT %(limit)s)
               ORDER BY id DESC LIMIT %(limit)s) n
           LEFT JOIN project p ON p.organization = n.organization AND p.id = n.project
           ORDER BY n.id DESC""",
        {
            "organization": tx.organization,
            "readers": list(readers),
            "orders": orders,
            "limit": limit,
        },
    )


async def seen(tx: Transaction, reader: UUID) -> UUID:
    """Return up to where somebody has read."""
    row = await tx.one(
        "SELECT seen FROM notification_seen WHERE organization = %s AND reader = %s",
        [tx.organization, reader],
    )
    return BEFORE_ALL if row is None else row.seen


async def note_seen(tx: Transaction, reader: UUID, upto: UUID) -> None:
    """Note up to where somebody has read; it never goes back."""
    await tx.execute(
        """INSERT INTO notification_seen (organization, reader, seen) VALUES (%s, %s, %s)
           ON CONFLICT (organization, reader)
           DO UPDATE SET seen = greatest(notification_seen.seen, excluded.seen)""",
        [tx.organization, reader, upto],
    )


async def comment_parties(tx: Transaction, project: UUID, comment: UUID) -> Any:
    """Return whose thread a comment stands in, and who wrote it, or None."""
    return await tx.one(
        """SELECT opener, author FROM comment
           WHERE organization = %s AND project = %s AND id = %s""",
        [tx.organization, project, comment],
    )


async def annotators_of_round(
    tx: Transaction, project: UUID, task: UUID, round_number: int
) -> list[UUID]:
    """Return who answered in a round of a task."""
    rows = await tx.all(
        """SELECT DISTINCT annotator FROM annotation
           WHERE organization = %s AND project = %s AND task = %s AND round = %s""",
        [tx.organization, project, task, round_number],
    )
    return [row.annotator for row in rows]


async def annotators_of_project(tx: Transaction, project: UUID) -> list[UUID]:
    """Return who has a place in the queue of a project."""
    rows = await tx.all(
        "SELECT annotator FROM seat WHERE organization = %s AND project = %s",
        [tx.organization, project],
    )
    return [row.annotator for row in rows]


async def initiator_of_job(tx: Transaction, job: UUID) -> UUID | None:
    """Return the member who had a job done; None for programs and the service."""
    row = await tx.one(
        """SELECT j.initiator FROM job j
           JOIN member m ON m.organization = j.organization AND m.id = j.initiator
           WHERE j.organization = %s AND j.id = %s""",
        [tx.organization, job],
    )
    return None if row is None else row.initiator


async def purge(connection: Connection) -> int:
    """Delete up to 500 notifications that are older than ninety days."""
    cursor = await connection.execute(
        """DELETE FROM notification n USING (
               SELECT organization, id FROM notification
               WHERE created_at < clock_timestamp() - %s ORDER BY created_at LIMIT %s) old
           WHERE (n.organization, n.id) = (old.organization, old.id)""",
        [KEPT, PURGE_BATCH],
    )
    return cursor.rowcount
