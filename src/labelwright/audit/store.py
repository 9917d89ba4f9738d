"""The sequencer's one statement, and reading a task's history."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Connection, Transaction

BATCH = 2000
READ_BATCH = 500
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


async def count_events(tx: Transaction, project: UUID, name: str) -> int:
    """Return how often something happened in a project."""
    row = await tx.one(
        "SELECT count(*) AS n FROM event WHERE organization = %s AND project = %s AND name = %s",
        [tx.organization, project, name],
    )
    return row.n


async def readers_behind(connection: Connection, reader: str) -> list[UUID]:
    """Return the organizations with events that a reader has not read."""
    cursor = await connection.execute(
        """SELECT h.organization FROM event_head h
           LEFT JOIN event_reader r ON r.organization = h.organization AND r.reader = %s
           WHERE h.seq > coalesce(r.seq, 0)""",
        [reader],
    )
    return [row.organization for row in await cursor.fetchall()]


async def begin_reading(tx: Transaction, reader: str) -> tuple[int, int]:
    """Lock a reader's place; return it with the newest event's."""
    await tx.execute(
        """INSERT INTO event_reader (organization, reader, seq) VALUES (%s, %s, 0)
           ON CONFLICT DO NOTHING""",
        [tx.organization, reader],
    )
    place = await tx.one(
        "SELECT seq FROM event_reader WHERE organization = %s AND reader = %s FOR UPDATE",
        [tx.organization, reader],
    )
    head = await tx.one("SELECT seq FROM event_head WHERE organization = %s", [tx.organization])
    return place.seq, head.seq if head else 0


async def have_read(tx: Transaction, reader: str, seq: int) -> None:
    """Note how far a reader has come."""
    await tx.execute(
        "UPDATE event_reader SET seq = %s WHERE organization = %s AND reader = %s",
        [seq, tx.organization, reader],
    )


async def events_after(tx: Transaction, after: int, *, names: list[str]) -> list[Any]:
    """Return the next events in order; the bodies of those with one of ``names`` only."""
    return await tx.all(
        """SELECT s.seq, e.id, e.name, e.at, e.actor_kind, e.actor, e.project, e.task, e.key_id,
                  CASE WHEN e.name = ANY(%s) THEN e.body END AS body
           FROM (SELECT * FROM event_seq WHERE organization = %s AND seq > %s
                 ORDER BY seq LIMIT %s) s
           JOIN event e ON e.organization = s.organization AND e.id = s.event
           ORDER BY s.seq""",
        [names, tx.organization, after, READ_BATCH],
    )
