"""The sequencer's one statement, and reading a task's history."""

from typing import Any, LiteralString
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


async def page(
    tx: Transaction,
    *,
    limit: int,
    after: UUID,
    since: UUID,
    who: UUID | None,
    what: list[str] | None,
    project: UUID | None,
) -> list[Any]:
    """Return events, newest first, with the names of who did it and of the project.

    ``after`` and ``since`` are ids, both exclusive: ids grow with time.
    """
    parameters: dict[str, object] = {
        "organization": tx.organization,
        "after": after,
        "since": since,
        "limit": limit,
    }
    # a filter that is not asked for is no part of the statement, so that its index is chosen
    conditions: LiteralString = ""
    if who is not None:
        conditions += " AND e.actor = %(who)s"
        parameters["who"] = who
    if project is not None:
        conditions += " AND e.project = %(project)s"
        parameters["project"] = project
    if what is not None:
        return await _page_of_names(tx, what, conditions, parameters)
    return await tx.all(_page("", conditions), parameters)


async def _page_of_names(
    tx: Transaction, what: list[str], conditions: LiteralString, parameters: dict[str, object]
) -> list[Any]:
    """Return a page of the events with one of these names: newest of each, newest of all."""
    each = "unnest(%(what)s::text[]) n (name) CROSS JOIN LATERAL"
    query = _page(each, conditions + " AND e.name = n.name")
    return await tx.all(query, {**parameters, "what": what})


def _page(before: LiteralString, conditions: LiteralString) -> LiteralString:
    return (
        """SELECT e.id, e.name, e.at, e.actor_kind, e.actor, e.on_behalf, e.project, e.task, e.body,
                  e.key_id, s.seq, p.name AS project_name, a.pseudonym, c.name AS key_name,
                  o.pseudonym AS on_behalf_pseudonym
           FROM (SELECT e.* FROM """  # noqa: S608  literals of this module
        + before
        + """ (SELECT e.* FROM event e
                WHERE e.organization = %(organization)s AND e.id < %(after)s AND e.id > %(since)s"""
        + conditions
        + """ ORDER BY e.id DESC LIMIT %(limit)s) e
                ORDER BY e.id DESC LIMIT %(limit)s) e
           LEFT JOIN event_seq s ON s.organization = e.organization AND s.event = e.id
           LEFT JOIN project p ON p.organization = e.organization AND p.id = e.project
           LEFT JOIN annotator a ON a.organization = e.organization AND a.id = e.actor
           LEFT JOIN annotator o ON o.organization = e.organization AND o.id = e.on_behalf
           LEFT JOIN credential c ON c.organization = e.organization AND c.id = e.actor
           ORDER BY e.id DESC"""
    )


async def member_names(tx: Transaction, members: list[UUID]) -> dict[UUID, str]:
    """Return the names of members of the organization."""
    rows = await tx.all("SELECT * FROM names_of_members(%s)", [members])
    return {row.member: row.name for row in rows}
