"""Every query of assignment; the lease itself is `lease_1` in database/migrations/sql."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.assignment.model import AssignmentState, Slot
from labelwright.database.engine import Connection, Transaction

SWEEP_BATCH = 500


async def lease(
    tx: Transaction,
    *,
    project: UUID,
    annotator: UUID,
    kinds: Sequence[int],
    seconds: int,
    limit: int,
    candidate: UUID,
) -> Any:
    """Take the next task; return o_outcome, o_task, o_kind, o_round, o_epoch, o_id, o_until."""
    return await tx.one(
        "SELECT * FROM lease_1(%s, %s, %s, %s::smallint[], %s, %s, %s)",
        [tx.organization, project, annotator, list(kinds), seconds, limit, candidate],
    )


async def open_tasks(
    tx: Transaction, project: UUID, tasks: Sequence[tuple[UUID, int]], *, kind: int, wanted: int
) -> None:
    """Put new tasks (id, priority) into the queue, shuffled within the chunk."""
    await tx.execute(
        """INSERT INTO queue (organization, project, task, kind, round, priority, pos, wanted, need)
           SELECT %s, %s, x.task, %s, 1, x.priority, tick() + (x.n * 7919) %% %s, %s, %s
           FROM unnest(%s::uuid[], %s::smallint[]) WITH ORDINALITY AS x (task, priority, n)""",
        [
            tx.organization,
            project,
            kind,
            max(len(tasks), 1),
            wanted,
            wanted,
            [task for task, _ in tasks],
            [priority for _, priority in tasks],
        ],
    )
    await add_levels(tx, project, kind, {priority for _, priority in tasks})


async def add_levels(tx: Transaction, project: UUID, kind: int, priorities: set[int]) -> None:
    """Note which priorities the queue of a kind has."""
    await tx.execute(
        """INSERT INTO level (organization, project, kind, priority)
           SELECT %s, %s, %s, p FROM unnest(%s::smallint[]) AS p ON CONFLICT DO NOTHING""",
        [tx.organization, project, kind, sorted(priorities)],
    )


async def open_round(
    tx: Transaction,
    project: UUID,
    task: UUID,
    *,
    kind: int,
    round_number: int,
    priority: int,
    wanted: int,
) -> None:
    """Ask for ``wanted`` answers of a kind in a new round."""
    await put_queue(
        tx,
        project,
        task,
        kind=kind,
        round_number=round_number,
        priority=priority,
        wanted=wanted,
        need=wanted,
    )


async def put_queue(
    tx: Transaction,
    project: UUID,
    task: UUID,
    *,
    kind: int,
    round_number: int,
    priority: int,
    wanted: int,
    need: int,
) -> None:
    """Write a task's queue row of a kind, in place of the one there is."""
    await tx.execute(
        """INSERT INTO queue (organization, project, task, kind, round, priority, pos, wanted, need)
           VALUES (%s, %s, %s, %s, %s, %s, tick(), %s, %s)
           ON CONFLICT (organization, project, task, kind) DO UPDATE
               SET round = excluded.round, priority = excluded.priority,
                   wanted = excluded.wanted, need = excluded.need, back = tick()""",
        [tx.organization, project, task, kind, round_number, priority, wanted, need],
    )
    await add_levels(tx, project, kind, {priority})


async def close(tx: Transaction, project: UUID, task: UUID, *, kind: int) -> None:
    """Hand a task out no more; live leases of it run on and their answers are kept."""
    await tx.execute(
        """UPDATE queue SET wanted = 0, need = 0, back = NULL
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s""",
        [tx.organization, project, task, kind],
    )


async def lock_queue(tx: Transaction, project: UUID, task: UUID, kind: int) -> Any:
    """Lock a task's queue row: decisions about one task come one after the other."""
    return await tx.one(
        """SELECT round, wanted, need, priority FROM queue
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s
           FOR NO KEY UPDATE""",
        [tx.organization, project, task, kind],
    )


async def take_place(tx: Transaction, project: UUID, task: UUID, kind: int) -> None:
    """Count an answer whose lease row a crash forgot."""
    await tx.execute(
        """UPDATE queue SET need = greatest(need - 1, 0)
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s""",
        [tx.organization, project, task, kind],
    )


def _key(tx: Transaction, slot: Slot) -> list[object]:
    return [tx.organization, slot.project, slot.task, slot.kind, slot.round, slot.annotator]


async def mark_submitted(tx: Transaction, slot: Slot) -> bool:
    """End a live lease by an answer; False when it is not live any more."""
    return await _end(tx, slot, state=AssignmentState.SUBMITTED, again=False)


async def row_of(tx: Transaction, slot: Slot) -> Any:
    """Return (epoch, state) of an assignment, or None when a crash forgot it."""
    return await tx.one(
        """SELECT epoch, state FROM assignment
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND annotator = %s""",
        _key(tx, slot),
    )


async def write_forgotten(tx: Transaction, slot: Slot, *, state: AssignmentState) -> None:
    """Write again, as ended, a lease that a crash forgot."""
    await tx.execute(
        """INSERT INTO assignment AS x (organization, project, task, kind, round, annotator, id,
                                        epoch, state, until, ended, again)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, clock_timestamp(), clock_timestamp(), %s)
           ON CONFLICT (organization, project, task, kind, round, annotator) DO UPDATE
               SET epoch = excluded.epoch, state = excluded.state, ended = excluded.ended,
                   again = excluded.again""",
        [*_key(tx, slot), slot.id, slot.epoch, state, state is AssignmentState.EXPIRED],
    )


async def skip(tx: Transaction, slot: Slot) -> bool:
    """Give a live lease back; False when it is not live any more."""
    return await _end(tx, slot, state=AssignmentState.SKIPPED, again=True)


async def _end(tx: Transaction, slot: Slot, *, state: AssignmentState, again: bool) -> bool:
    return (
        await tx.execute(
            """UPDATE assignment SET state = %s, ended = clock_timestamp(), again = %s
               WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
                 AND annotator = %s AND epoch = %s AND state = 0""",
            [state, again, *_key(tx, slot), slot.epoch],
        )
        == 1
    )


async def give_back(tx: Transaction, project: UUID, task: UUID, kind: int) -> None:
    """Put one place of a task back into the queue, unless the round is closed."""
    await tx.execute(
        """UPDATE queue SET need = need + 1, back = tick()
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND wanted > 0""",
        [tx.organization, project, task, kind],
    )


async def renew(tx: Transaction, slot: Slot, seconds: int) -> Any:
    """Move the end of a live lease; return it, or None when it is lost or its round was closed."""
    await tx.execute("SELECT set_config('synchronous_commit', 'off', true)")
    return await tx.one(
        """UPDATE assignment x SET until = clock_timestamp() + make_interval(secs => %s)
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND annotator = %s AND epoch = %s AND state = 0
             AND EXISTS (SELECT FROM queue q
                 WHERE q.organization = x.organization AND q.project = x.project
                   AND q.task = x.task AND q.kind = x.kind AND q.round = x.round
                   AND q.wanted > 0)
           RETURNING until""",
        [seconds, *_key(tx, slot), slot.epoch],
    )


async def revive(tx: Transaction, slot: Slot, seconds: int) -> Any:
    """Make an expired lease live again; return its end, or None when it was not expired.

    A lease that brought a late answer already stays ended.
    """
    return await tx.one(
        """UPDATE assignment x SET state = 0, ended = NULL, again = false,
                  until = clock_timestamp() + make_interval(secs => %s)
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND annotator = %s AND epoch = %s AND state = 2
             AND NOT EXISTS (SELECT FROM annotation a
                 WHERE a.organization = x.organization AND a.project = x.project
                   AND a.task = x.task AND a.kind = x.kind AND a.round = x.round
                   AND a.annotator = x.annotator AND a.epoch = x.epoch)
           RETURNING until""",
        [seconds, *_key(tx, slot), slot.epoch],
    )


async def by_id(tx: Transaction, assignment: UUID) -> Any:
    """Return an assignment by its id, or None."""
    return await tx.one(
        "SELECT * FROM assignment WHERE organization = %s AND id = %s",
        [tx.organization, assignment],
    )


async def live_of(tx: Transaction, annotator: UUID) -> list[Any]:
    """Return the live leases of an annotator."""
    return await tx.all(
        """SELECT id, project, task, kind, round, epoch, until FROM assignment
           WHERE organization = %s AND annotator = %s AND state = 0 AND until > clock_timestamp()
           ORDER BY until""",
        [tx.organization, annotator],
    )


async def queues_for(tx: Transaction, annotator: UUID, kinds: Sequence[int]) -> list[Any]:
    """Return (project, kind, available) of every open project; counting stops at 1,000."""
    return await tx.all(
        """SELECT p.id AS project, k.kind,
                  (SELECT count(*) FROM (
                       SELECT FROM queue q
                       WHERE q.organization = p.organization AND q.project = p.id
                         AND q.kind = k.kind AND q.need > 0
                         AND NOT EXISTS (
                             SELECT FROM assignment x
                             WHERE x.organization = q.organization AND x.project = q.project
                               AND x.task = q.task AND x.kind = q.kind AND x.round = q.round
                               AND x.annotator = %s AND x.state < 2
                             OFFSET 0)
                         AND (q.kind = 0 OR NOT EXISTS (
                             SELECT FROM annotation a
                             WHERE a.organization = q.organization AND a.project = q.project
                               AND a.task = q.task AND a.annotator = %s
                             OFFSET 0))
                       LIMIT 1000) few) AS available
           FROM project p CROSS JOIN unnest(%s::smallint[]) AS k (kind)
           WHERE p.organization = %s AND p.state = 0
           ORDER BY p.id, k.kind""",
        [annotator, annotator, list(kinds), tx.organization],
    )


async def finished_today(tx: Transaction, annotator: UUID, kind: int) -> int:
    """Return how many assignments of a kind an annotator submitted in the last 24 hours."""
    row = await tx.one(
        """SELECT count(*) AS n FROM assignment
           WHERE organization = %s AND annotator = %s AND kind = %s AND state = 1
             AND ended > clock_timestamp() - interval '24 hours'""",
        [tx.organization, annotator, kind],
    )
    return row.n


async def sweep(connection: Connection) -> int:
    """Take back up to 500 leases that ran out, without ever waiting for a lock."""
    cursor = await connection.execute(
        """
        WITH due AS MATERIALIZED (
            SELECT organization, project, task, kind, round, annotator, epoch
            FROM assignment
            WHERE state = 0 AND until < clock_timestamp()
            ORDER BY until
            LIMIT %s),
        locked AS MATERIALIZED (
            SELECT d.*, q.is_open AND q.round = d.round AS is_current
            FROM due d CROSS JOIN LATERAL (
                SELECT t.round, t.wanted > 0 AS is_open FROM queue t
                WHERE t.organization = d.organization AND t.project = d.project
                  AND t.task = d.task AND t.kind = d.kind
                FOR NO KEY UPDATE SKIP LOCKED) q),
        ended AS (
            UPDATE assignment x
            SET state = 2, ended = clock_timestamp(), again = l.is_current
            FROM locked l
            WHERE x.organization = l.organization AND x.project = l.project
              AND x.task = l.task AND x.kind = l.kind AND x.round = l.round
              AND x.annotator = l.annotator AND x.epoch = l.epoch
              AND x.state = 0 AND x.until < clock_timestamp()
            RETURNING x.organization, x.project, x.task, x.kind, l.is_current),
        freed AS (
            SELECT organization, project, task, kind, count(*) FILTER (WHERE is_current) AS n
            FROM ended
            GROUP BY organization, project, task, kind)
        UPDATE queue t
        SET need = t.need + f.n, back = tick()
        FROM freed f
        WHERE f.n > 0 AND t.organization = f.organization AND t.project = f.project
          AND t.task = f.task AND t.kind = f.kind
        """,
        [SWEEP_BATCH],
    )
    return cursor.rowcount


async def roll_counters(connection: Connection) -> int:
    """Add waiting deltas up into the counters; one at a time, as two would lock each other out."""
    await connection.execute("SELECT pg_advisory_xact_lock(7102)")
    cursor = await connection.execute(
        """
        WITH taken AS (
            DELETE FROM counter_delta WHERE n IN (
                SELECT n FROM counter_delta ORDER BY n LIMIT 20000 FOR UPDATE SKIP LOCKED)
            RETURNING organization, project, name, delta)
        INSERT INTO counter AS c (organization, project, name, value)
        SELECT organization, project, name, sum(delta) FROM taken GROUP BY 1, 2, 3
        ON CONFLICT (organization, project, name) DO UPDATE SET value = c.value + excluded.value
        """
    )
    return cursor.rowcount


async def queue_rows(tx: Transaction, project: UUID, task: UUID) -> list[Any]:
    """Return a task's queue rows, locked in the order of their kinds."""
    return await tx.all(
        """SELECT kind, round, priority, wanted, need FROM queue
           WHERE organization = %s AND project = %s AND task = %s
           ORDER BY kind
           FOR NO KEY UPDATE""",
        [tx.organization, project, task],
    )


async def live_count(
    tx: Transaction, project: UUID, task: UUID, *, kind: int, round_number: int
) -> int:
    """Return how many live leases a task has in one round of a kind."""
    row = await tx.one(
        """SELECT count(*) AS n FROM assignment
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND state = 0""",
        [tx.organization, project, task, kind, round_number],
    )
    return row.n
