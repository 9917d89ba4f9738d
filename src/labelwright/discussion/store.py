"""Every query of discussions: what was said is only ever added."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.discussion.model import Act, Comment, Speaker, Voice


async def add(
    tx: Transaction,
    speaker: Speaker,
    row: Comment,
    *,
    project: UUID,
    task: UUID,
) -> None:
    """Store a row of a thread."""
    await tx.execute(
        """INSERT INTO comment (organization, project, id, task, thread, opener, voice, author,
                                act, body, key_id)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        [
            tx.organization,
            project,
            row.id,
            task,
            row.thread,
            row.opener,
            speaker.voice,
            speaker.author,
            row.act,
            tx.seal({"text": row.text, "anchor": row.anchor}),
            tx.key_id,
        ],
    )


async def of_task(tx: Transaction, project: UUID, task: UUID, *, limit: int) -> list[Comment]:
    """Return what was said at a task, oldest first."""
    rows = await tx.all(
        """SELECT id, thread, opener, voice, author, act, body, key_id, created_at FROM comment
           WHERE organization = %s AND project = %s AND task = %s ORDER BY id LIMIT %s""",
        [tx.organization, project, task, limit],
    )
    return [_comment(tx, row) for row in rows]


async def kinds_at_task(tx: Transaction, project: UUID, task: UUID, annotator: UUID) -> list[Any]:
    """Return (kind, is_held) of an annotator's assignments at a task; held or answered is held."""
    return await tx.all(
        """SELECT kind, bool_or(state < 2) AS is_held FROM assignment
           WHERE organization = %s AND project = %s AND task = %s AND annotator = %s
           GROUP BY kind""",
        [tx.organization, project, task, annotator],
    )


async def seen(tx: Transaction, reader: UUID, threads: list[UUID]) -> dict[UUID, UUID]:
    """Return how far a person has read each of the threads."""
    rows = await tx.all(
        """SELECT thread, seen FROM comment_seen
           WHERE organization = %s AND reader = %s AND thread = ANY (%s)""",
        [tx.organization, reader, threads],
    )
    return {row.thread: row.seen for row in rows}


async def is_open_at(tx: Transaction, project: UUID, task: UUID) -> bool:
    """Return whether a thread at a task is not settled."""
    row = await tx.one(
        """SELECT EXISTS (
               SELECT FROM comment WHERE organization = %s AND project = %s AND task = %s
               GROUP BY thread
               HAVING coalesce((array_agg(act ORDER BY id DESC) FILTER (WHERE act > 0))[1], 2) <> 1
           ) AS is_open""",
        [tx.organization, project, task],
    )
    return row.is_open


async def mark_seen(tx: Transaction, reader: UUID, thread: UUID, newest: UUID) -> None:
    """Note that a person has read a thread up to a comment."""
    await tx.execute(
        """INSERT INTO comment_seen AS s (organization, thread, reader, seen)
           VALUES (%s, %s, %s, %s)
           ON CONFLICT (organization, reader, thread) DO UPDATE
               SET seen = greatest(s.seen, excluded.seen)""",
        [tx.organization, thread, reader, newest],
    )


async def mark_answers_seen(tx: Transaction, opener: UUID) -> None:
    """Note that an annotator has read the newest answers in his threads, a thousand at most."""
    await tx.execute(
        """INSERT INTO comment_seen AS s (organization, thread, reader, seen)
           SELECT DISTINCT ON (thread) organization, thread, opener, id
           FROM (SELECT organization, thread, opener, id FROM comment
                 WHERE organization = %s AND opener = %s AND voice > 0 AND act = 0
                 ORDER BY id DESC LIMIT 1000) newest
           ORDER BY thread, id DESC
           ON CONFLICT (organization, reader, thread) DO UPDATE
               SET seen = greatest(s.seen, excluded.seen)""",
        [tx.organization, opener],
    )


async def answers_to(tx: Transaction, opener: UUID, *, limit: int) -> list[Any]:
    """Return the newest things that others said in an annotator's threads, newest first."""
    return await tx.all(
        """SELECT c.id, c.thread, c.project, c.task, c.voice, c.body, c.key_id, c.created_at,
                  f.body AS asked, f.key_id AS asked_key_id,
                  s.seen IS NULL OR s.seen < c.id AS is_new
           FROM comment c
           JOIN comment f ON f.organization = c.organization AND f.project = c.project
            AND f.id = c.thread
           LEFT JOIN comment_seen s ON s.organization = c.organization AND s.reader = c.opener
            AND s.thread = c.thread
           WHERE c.organization = %s AND c.opener = %s AND c.voice > 0 AND c.act = 0
           ORDER BY c.id DESC LIMIT %s""",
        [tx.organization, opener, limit],
    )


async def first_of_project(
    tx: Transaction, project: UUID, *, before: UUID, limit: int
) -> list[Any]:
    """Return threads of a project, newest first, with how they stand."""
    return await tx.all(
        """SELECT c.id, c.task, c.voice, c.author, c.body, c.key_id, c.created_at,
                  rest.answers, coalesce(rest.settled, false) AS settled
           FROM comment c CROSS JOIN LATERAL (
               SELECT count(*) FILTER (WHERE r.act = 0) AS answers,
                      (array_agg(r.act ORDER BY r.id DESC)
                          FILTER (WHERE r.act > 0))[1] = 1 AS settled
               FROM comment r
               WHERE r.organization = c.organization AND r.project = c.project
                 AND r.thread = c.id AND r.id <> c.id) rest
           WHERE c.organization = %s AND c.project = %s AND c.id = c.thread AND c.id < %s
           ORDER BY c.id DESC LIMIT %s""",
        [tx.organization, project, before, limit],
    )


def _comment(tx: Transaction, row: Any) -> Comment:
    body = tx.open(row.key_id, row.body)
    return Comment(
        id=row.id,
        thread=row.thread,
        opener=row.opener,
        voice=Voice(row.voice),
        author=row.author,
        act=Act(row.act),
        text=body["text"],
        anchor=body["anchor"],
        created_at=row.created_at,
    )
