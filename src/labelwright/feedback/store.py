"""Every query of feedback."""

from datetime import datetime
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.feedback.model import (
    DAYS,
    LEAST_FOR_A_MEDIAN,
    MOST_COUNTED,
    RECENT,
    Done,
    half_hour_of,
)


async def add_done(tx: Transaction, done: Done) -> None:
    """Count an answer or ruling of an annotator."""
    await tx.send(
        """INSERT INTO work_done AS w (organization, annotator, half_hour, project, kind, answers,
                                       seconds)
           VALUES (%s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (organization, annotator, half_hour, project, kind) DO UPDATE
               SET answers = w.answers + excluded.answers,
                   seconds = w.seconds + excluded.seconds""",
        [
            tx.organization,
            done.annotator,
            half_hour_of(done.id),
            done.project,
            done.kind,
            int(not done.is_correction),
            done.seconds or 0.0,
        ],
        row=("work_done", done.annotator),
    )


async def add_ruling(
    tx: Transaction,
    decision: UUID,
    *,
    project: UUID,
    task: UUID,
    round_number: int,
    kind: int,
    verdict: int,
) -> None:
    """Tell those whose answers of a round were ruled upon."""
    await tx.execute(
        """INSERT INTO feedback (organization, annotator, decision, project, task, round, kind,
                                 verdict)
           SELECT organization, annotator, %s, project, task, round, %s, %s FROM annotation
           WHERE organization = %s AND project = %s AND task = %s AND kind = 0 AND round = %s
             AND NOT late
           ON CONFLICT DO NOTHING""",
        [decision, kind, verdict, tx.organization, project, task, round_number],
    )


async def days(tx: Transaction, annotator: UUID, began: datetime) -> list[Any]:
    """Return (day, project, kind, answers, seconds) of the last seven days, oldest first.

    ``began`` is when the newest of them did; day 0 is that one, 1 the one before.
    """
    return await tx.all(
        """SELECT ceil(extract(epoch FROM %s::timestamptz - half_hour) / 86400)::integer AS day,
                  project, kind, sum(answers)::integer AS answers, sum(seconds) AS seconds
           FROM work_done
           WHERE organization = %s AND annotator = %s
             AND half_hour >= %s - make_interval(days => %s)
           GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2, 3""",
        [began, tx.organization, annotator, began, DAYS - 1],
    )


async def paces(tx: Transaction, annotator: UUID, kind: int) -> list[Any]:
    """Return (project, n, median, last_at) over the newest answers of an annotator.

    The median is null where there are too few. Two index look-ups an answer, of 200 at most.
    """
    return await tx.all(
        """SELECT x.project, count(s.seconds)::integer AS n, max(x.ended) AS last_at,
                  CASE WHEN count(s.seconds) >= %s
                       THEN percentile_cont(0.5) WITHIN GROUP (ORDER BY s.seconds) END AS median
           FROM (SELECT project, task, kind, round, epoch, ended FROM assignment
                 WHERE organization = %s AND annotator = %s AND kind = %s AND state = 1
                 ORDER BY ended DESC LIMIT %s) x
           CROSS JOIN LATERAL (
               SELECT CASE WHEN %s = 0 THEN (
                   SELECT a.active_seconds FROM annotation a
                   WHERE a.organization = %s AND a.project = x.project AND a.task = x.task
                     AND a.kind = x.kind AND a.round = x.round AND a.annotator = %s
                     AND a.epoch = x.epoch)
               ELSE (
                   SELECT d.active_seconds FROM decision d
                   WHERE d.organization = %s AND d.project = x.project AND d.task = x.task
                     AND d.round = x.round AND d.annotator = %s AND d.epoch = x.epoch) END
               AS seconds) s
           GROUP BY x.project""",
        [
            LEAST_FOR_A_MEDIAN,
            tx.organization,
            annotator,
            kind,
            RECENT,
            kind,
            *([tx.organization, annotator] * 2),
        ],
    )


async def pace_of_project(tx: Transaction, project: UUID) -> Any:
    """Return (n, median) of the active seconds of a project's newest answers."""
    return await tx.one(
        """SELECT count(*)::integer AS n,
                  percentile_cont(0.5) WITHIN GROUP (ORDER BY active_seconds) AS median
           FROM (SELECT kind, amends, active_seconds FROM annotation
                 WHERE organization = %s AND project = %s ORDER BY id DESC LIMIT %s) newest
           WHERE kind = 0 AND amends IS NULL AND active_seconds IS NOT NULL""",
        [tx.organization, project, RECENT],
    )


async def to_read(tx: Transaction, annotator: UUID, *, limit: int) -> list[Any]:
    """Return the newest rulings that ask something of an annotator, with how rework stands.

    ``own`` is his assignment of a later round, ``own_state`` how that stands; ``is_wanted``: the
    task asks for answers in a later round.
    """
    return await tx.all(
        """SELECT f.decision, f.project, f.task, f.round, f.kind, f.verdict, d.reason, d.comment,
                  d.key_id, d.created_at, own.id AS own, own.state AS own_state,
                  coalesce(q.need > 0 AND q.round > f.round, false) AS is_wanted
           FROM (SELECT * FROM feedback
                 WHERE organization = %s AND annotator = %s AND verdict > 0
                 ORDER BY decision DESC LIMIT %s) f
           JOIN decision d ON d.organization = f.organization AND d.project = f.project
            AND d.id = f.decision
           LEFT JOIN queue q ON q.organization = f.organization AND q.project = f.project
            AND q.task = f.task AND q.kind = 0
           LEFT JOIN LATERAL (
               SELECT x.id, CASE WHEN x.state = 0 AND x.until < clock_timestamp() THEN 2
                                 ELSE x.state END AS state
               FROM assignment x
               WHERE x.organization = f.organization AND x.project = f.project AND x.task = f.task
                 AND x.kind = 0 AND x.round > f.round AND x.annotator = f.annotator
               ORDER BY x.round DESC LIMIT 1) own ON true
           ORDER BY f.decision DESC""",
        [tx.organization, annotator, limit],
    )


async def counts(tx: Transaction, annotator: UUID, since: UUID) -> list[Any]:
    """Return (project, verdict, n) of the rulings since an id, at most 1,000 in all."""
    return await tx.all(
        """SELECT project, verdict, count(*)::integer AS n FROM (
               SELECT project, verdict FROM feedback
               WHERE organization = %s AND annotator = %s AND decision > %s
               ORDER BY decision DESC LIMIT %s) newest
           GROUP BY project, verdict""",
        [tx.organization, annotator, since, MOST_COUNTED],
    )


async def seen(tx: Transaction, annotator: UUID) -> UUID | None:
    """Return the newest ruling that an annotator has read."""
    row = await tx.one(
        "SELECT seen FROM feedback_seen WHERE organization = %s AND annotator = %s",
        [tx.organization, annotator],
    )
    return None if row is None else row.seen


async def mark_seen(tx: Transaction, annotator: UUID) -> None:
    """Note that an annotator has read every ruling there is."""
    await tx.execute(
        """INSERT INTO feedback_seen AS s (organization, annotator, seen)
           SELECT organization, annotator, decision FROM feedback
           WHERE organization = %s AND annotator = %s AND verdict > 0
           ORDER BY decision DESC LIMIT 1
           ON CONFLICT (organization, annotator) DO UPDATE
               SET seen = greatest(s.seen, excluded.seen)""",
        [tx.organization, annotator],
    )


async def set_work(tx: Transaction, project: UUID) -> int:
    """Write a project's work as the facts say (rebuild only); return how many rows differed."""
    row = await tx.one(
        """WITH truth AS MATERIALIZED (
                SELECT organization, annotator, half_hour_of(id) AS half_hour, project, kind,
                       count(*) FILTER (WHERE amends IS NULL)::integer AS answers,
                       coalesce(sum(active_seconds), 0) AS seconds
                FROM annotation WHERE organization = %(org)s AND project = %(project)s AND kind = 0
                GROUP BY 1, 2, 3, 4, 5
                UNION ALL
                SELECT d.organization, d.annotator, half_hour_of(d.id), d.project,
                       coalesce(x.kind, 1), count(*)::integer, coalesce(sum(d.active_seconds), 0)
                FROM decision d
                LEFT JOIN assignment x ON x.organization = d.organization AND x.id = d.lease
                WHERE d.organization = %(org)s AND d.project = %(project)s
                GROUP BY 1, 2, 3, 4, 5),
            gone AS (
                DELETE FROM work_done w WHERE organization = %(org)s AND project = %(project)s
                  AND NOT EXISTS (SELECT FROM truth t WHERE t.annotator = w.annotator
                      AND t.half_hour = w.half_hour AND t.kind = w.kind)
                RETURNING 1),
            put AS (
                INSERT INTO work_done AS w (organization, annotator, half_hour, project, kind,
                                            answers, seconds)
                SELECT * FROM truth
                ON CONFLICT (organization, annotator, half_hour, project, kind) DO UPDATE
                    SET answers = excluded.answers, seconds = excluded.seconds
                    WHERE w.answers <> excluded.answers
                       OR abs(w.seconds - excluded.seconds) > 0.01
                RETURNING 1)
            SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM put) AS n""",
        {"org": tx.organization, "project": project},
    )
    return row.n


async def set_rulings(tx: Transaction, project: UUID) -> int:
    """Write what annotators are told as the facts say (rebuild only); return the difference."""
    row = await tx.one(
        """WITH truth AS MATERIALIZED (
                SELECT a.organization, a.annotator, d.id AS decision, d.project, d.task, d.round,
                       coalesce(x.kind, 1)::smallint AS kind, d.verdict
                FROM decision d
                JOIN annotation a ON a.organization = d.organization AND a.project = d.project
                 AND a.task = d.task AND a.kind = 0 AND a.round = d.round AND NOT a.late
                LEFT JOIN assignment x ON x.organization = d.organization AND x.id = d.lease
                WHERE d.organization = %(org)s AND d.project = %(project)s AND NOT d.late),
            gone AS (
                DELETE FROM feedback f WHERE organization = %(org)s AND project = %(project)s
                  AND NOT EXISTS (SELECT FROM truth t WHERE t.annotator = f.annotator
                      AND t.decision = f.decision)
                RETURNING 1),
            put AS (
                INSERT INTO feedback AS f (organization, annotator, decision, project, task, round,
                                           kind, verdict)
                SELECT DISTINCT ON (annotator, decision) * FROM truth
                ON CONFLICT (organization, annotator, decision) DO UPDATE
                    SET kind = excluded.kind, verdict = excluded.verdict
                    WHERE (f.kind, f.verdict) <> (excluded.kind, excluded.verdict)
                RETURNING 1)
            SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM put) AS n""",
        {"org": tx.organization, "project": project},
    )
    return row.n
