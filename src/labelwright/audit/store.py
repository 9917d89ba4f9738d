"""The sequencer's one statement, and reading a task's history."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Connection, Transaction

BATCH = 2000
SEQUENCER_LOCK = 7101


async def sequence(connection: Connection) -> int:
    """Give up to `BATCH` waiting events their numbers; return how many there were.

    One at a time: two sequencers side by side would number a later event first. A label that an
    event accepted gets its place among the labels of its project with the same number.
    """
    await connection.execute("SELECT pg_advisory_xact_lock(%s)", [SEQUENCER_LOCK])
    cursor = await connection.execute(
        """
        WITH waiting AS (
            DELETE FROM outbox WHERE n IN (
                SELECT n FROM outbox ORDER BY n LIMIT %s FOR UPDATE SKIP LOCKED)
            RETURNING n, organization, event, project, label),
        counted AS (SELECT organization, count(*) AS added FROM waiting GROUP BY organization),
        head AS (
            INSERT INTO event_head AS h (organization, seq) SELECT organization, added FROM counted
            ON CONFLICT (organization) DO UPDATE SET seq = h.seq + excluded.seq
            RETURNING organization, seq),
        numbered AS (
            SELECT w.organization, w.event, w.project, w.label,
                   head.seq - counted.added
                       + row_number() OVER (PARTITION BY w.organization ORDER BY w.n) AS seq
            FROM waiting w JOIN head USING (organization) JOIN counted USING (organization)),
        placed AS (
            INSERT INTO label_seq (organization, project, seq, label)
            SELECT organization, project, seq, label FROM numbered WHERE label IS NOT NULL)
        INSERT INTO event_seq (organization, seq, event)
        SELECT organization, seq, event FROM numbered
        """,
        [BATCH],
    )
    return cursor.rowcount


async def events_of_task(tx: Transaction, project: UUID, task: UUID) -> list[Any]:
    """Return what happened to a task, oldest first."""
    return await tx.all(
        """SELECT e.id, e.name, e.actor_kind, e.actor, e.at, e.body, e.key_id, s.seq
           FROM event e LEFT JOIN event_seq s ON s.organization = e.organization AND s.event = e.id
           WHERE e.organization = %s AND e.project = %s AND e.task = %s ORDER BY e.id""",
        [tx.organization, project, task],
    )


async def newest_events(tx: Transaction, project: UUID, name: str, *, limit: int) -> list[Any]:
    """Return what happened last in a project under one name, newest first.

    The ids are found first, from an index of that name where there is one: the order by id alone
    would have all events of the organization read.
    """
    return await tx.all(
        """WITH named AS MATERIALIZED (
               SELECT id FROM event WHERE organization = %s AND project = %s AND name = %s)
           SELECT e.task, e.name, e.at, e.body, e.key_id
           FROM event e WHERE e.organization = %s AND e.id IN (
               SELECT id FROM named ORDER BY id DESC LIMIT %s)
           ORDER BY e.id DESC""",
        [tx.organization, project, name, tx.organization, limit],
    )


async def count_events(tx: Transaction, project: UUID, name: str) -> int:
    """Return how often something happened in a project."""
    row = await tx.one(
        "SELECT count(*) AS n FROM event WHERE organization = %s AND project = %s AND name = %s",
        [tx.organization, project, name],
    )
    return row.n
