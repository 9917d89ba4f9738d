"""Every query of assignment; the lease itself is `lease_3` in database/migrations/sql."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.assignment.model import AssignmentState, Kind, Slot
from labelwright.assignment.rules import LAST_RANK, RANK_BITS, Held, Place
from labelwright.database.arrays import packed_ids, packed_numbers
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
    gold: float,
) -> Any:
    """Take the next task; return o_outcome, o_task, o_kind, o_round, o_epoch, o_id, o_until."""
    return await tx.one(
        "SELECT * FROM lease_3(%s, %s, %s, %s::smallint[], %s, %s, %s, %s)",
        [tx.organization, project, annotator, list(kinds), seconds, limit, candidate, gold],
    )


async def open_tasks(
    tx: Transaction,
    project: UUID,
    tasks: Sequence[tuple[bytes, int, int]],
    *,
    kind: int,
    wanted: int,
) -> None:
    """Put new tasks (bytes of the id, priority, pool) into the queue, shuffled in the chunk.

    The clock is read once, so that no two have the same place: a cursor passes equals over.
    """
    await tx.send(
        """INSERT INTO queue (organization, project, task, kind, round, priority, pool, pos, wanted,
                              need)
           SELECT %s, %s, x.task, %s, 1, x.priority, x.pool,
                  (SELECT tick()) + (x.n * 7919) %% %s, %s, %s
           FROM unnest(%s::uuid[], %s::smallint[], %s::smallint[])
               WITH ORDINALITY AS x (task, priority, pool, n)""",
        [
            tx.organization,
            project,
            kind,
            max(len(tasks), 1),
            wanted,
            wanted,
            packed_ids([task for task, _, _ in tasks]),
            packed_numbers([priority for _, priority, _ in tasks]),
            packed_numbers([pool for _, _, pool in tasks]),
        ],
    )
    await add_levels(tx, project, kind, {(pool, priority) for _, priority, pool in tasks})


async def add_levels(
    tx: Transaction, project: UUID, kind: int, levels: set[tuple[int, int]]
) -> None:
    """Note which (pool, priority) the queue of a kind has."""
    ordered = sorted(levels)
    await tx.send(
        """INSERT INTO level (organization, project, kind, pool, priority)
           SELECT %s, %s, %s, x.* FROM unnest(%s::smallint[], %s::smallint[]) AS x
           ON CONFLICT DO NOTHING""",
        [tx.organization, project, kind, *([level[i] for level in ordered] for i in range(2))],
        row=("level", project),
    )


async def put_place(
    tx: Transaction,
    project: UUID,
    task: UUID,
    *,
    kind: int,
    place: Place,
    came_back: bool,
    rank: int | None = None,
) -> None:
    """Write a task's place in the queue of a kind; ``came_back``: who passed it meets it again.

    A ruling with a ``rank`` is put behind the others of this rank, and meets everybody there; one
    that gets another priority keeps its rank.
    """
    await tx.send(
        """INSERT INTO queue AS q (organization, project, task, kind, round, priority, pool, pos,
                                   wanted, need, whom)
           VALUES (%s, %s, %s, %s, %s, %s, %s,
                   CASE WHEN %s < 0 THEN (random() * 9007199254740991)::bigint
                        ELSE (%s::bigint << %s) + tick() END,
                   %s, %s, %s)
           ON CONFLICT (organization, project, task, kind) DO UPDATE
               SET round = excluded.round, priority = excluded.priority, pool = excluded.pool,
                   pos = CASE WHEN %s OR excluded.pool <> q.pool THEN excluded.pos
                              WHEN q.kind <> 0 AND excluded.priority <> q.priority
                                  THEN (q.pos >> %s << %s) + tick()
                              ELSE q.pos END,
                   wanted = excluded.wanted, need = excluded.need, whom = excluded.whom,
                   back = CASE WHEN q.kind <> 0 AND (%s OR excluded.priority <> q.priority)
                                   THEN NULL
                               WHEN %s THEN tick() WHEN excluded.need > 0 THEN q.back END""",
        [
            tx.organization,
            project,
            task,
            kind,
            place.round,
            place.priority,
            place.pool,
            place.pool,
            rank or 0,
            RANK_BITS,
            place.wanted,
            place.need,
            place.whom,
            rank is not None,
            RANK_BITS,
            RANK_BITS,
            rank is not None,
            came_back,
        ],
        row=("queue", task, kind),
    )


_PLACES = """SELECT kind, round, wanted, need, priority, pool, whom FROM queue
             WHERE organization = %s AND project = %s AND task = %s AND kind = ANY (%s::smallint[])
             ORDER BY kind
             FOR NO KEY UPDATE"""


async def places(
    tx: Transaction, project: UUID, task: UUID, kinds: Sequence[int]
) -> dict[int, Place]:
    """Lock a task's places and return them by kind, those of ``kinds``, lowest first.

    The place of kind ANNOTATE is the task's lock: it always comes first, so no two decisions about
    one task can wait for each other.
    """
    rows = await tx.all(_PLACES, [tx.organization, project, task, sorted({0, *kinds})])
    return {row.kind: Place(*row[1:]) for row in rows}


async def place_and_lease(tx: Transaction, slot: Slot) -> tuple[Place | None, Held | None]:
    """Lock a slot's place, then its newest lease (None when a crash forgot it); return both."""
    place = (await places(tx, slot.project, slot.task, [slot.kind])).get(slot.kind)
    row = await tx.one(
        """SELECT epoch, state, again FROM assignment
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND annotator = %s AND id = %s
           FOR NO KEY UPDATE""",
        [*_key(tx, slot), slot.id],
    )
    held = None if row is None else Held(row.epoch, AssignmentState(row.state), row.again)
    return place, held


async def locked_for_answer(tx: Transaction, slot: Slot) -> Any:
    """Lock a slot's place and newest lease; return what the decision about an answer looks at."""
    return await tx.one(
        "SELECT * FROM answer_2(%s, %s, %s, %s::smallint, %s::smallint, %s, %s, %s)",
        [*_key(tx, slot), slot.epoch, slot.id],
    )


async def put_held(tx: Transaction, slot: Slot, state: Held, *, seconds: int = 0) -> None:
    """Write the newest lease in a slot; ``seconds``: how long it lives from now, when it lives."""
    await tx.send(
        """INSERT INTO assignment AS x (organization, project, task, kind, round, annotator, id,
                                        epoch, state, again, until, ended)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s,
                   clock_timestamp() + make_interval(secs => %s),
                   CASE WHEN %s <> 0 THEN clock_timestamp() END)
           ON CONFLICT (organization, project, task, kind, round, annotator) DO UPDATE
               SET epoch = excluded.epoch, state = excluded.state, again = excluded.again,
                   until = CASE WHEN excluded.state = 0 THEN excluded.until ELSE x.until END,
                   ended = excluded.ended""",
        [*_key(tx, slot), slot.id, state.epoch, state.state, state.again, seconds, state.state],
        row=("assignment", slot.id),
    )


def _key(tx: Transaction, slot: Slot) -> list[object]:
    return [tx.organization, slot.project, slot.task, slot.kind, slot.round, slot.annotator]


async def end_other_leases(
    tx: Transaction, project: UUID, task: UUID, *, kind: int, place: Place
) -> None:
    """End live leases that an opened place leaves behind; what they bring still is kept, as late.

    Those of its kind in other rounds and, when annotations are asked, those of every other kind.
    """
    is_asked_anew = kind == Kind.ANNOTATE and place.is_open
    await tx.send(
        """UPDATE assignment SET state = 2, ended = clock_timestamp(), again = false
           WHERE organization = %s AND project = %s AND task = %s AND state = 0
             AND CASE WHEN kind = %s THEN round <> %s ELSE %s END""",
        [tx.organization, project, task, kind, place.round, is_asked_anew],
    )


async def renew(tx: Transaction, slot: Slot, seconds: int) -> Any:
    """Move the end of a live lease; return it, or None when it is lost or its round was closed."""
    await tx.execute("SET LOCAL synchronous_commit = off")
    return await tx.one(
        """UPDATE assignment x SET until = clock_timestamp() + make_interval(secs => %s)
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND annotator = %s AND epoch = %s AND id = %s AND state = 0
             AND EXISTS (SELECT FROM queue q
                 WHERE q.organization = x.organization AND q.project = x.project
                   AND q.task = x.task AND q.kind = x.kind AND q.round = x.round
                   AND q.wanted > 0)
           RETURNING until""",
        [seconds, *_key(tx, slot), slot.epoch, slot.id],
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
        """SELECT id, project, task, kind, round, annotator, epoch, until FROM assignment
           WHERE organization = %s AND annotator = %s AND state = 0 AND until > clock_timestamp()
           ORDER BY until""",
        [tx.organization, annotator],
    )


async def of_task(tx: Transaction, project: UUID, task: UUID) -> list[Any]:
    """Return (id, kind, round, annotator, state, ended) of a task's leases, oldest first."""
    return await tx.all(
        """SELECT id, kind, round, annotator, state, ended FROM assignment
           WHERE organization = %s AND project = %s AND task = %s ORDER BY id""",
        [tx.organization, project, task],
    )


async def queues_for(tx: Transaction, annotator: UUID, kinds: Sequence[int]) -> list[Any]:
    """Return (project, kind, available) of every open project; counting stops at about 1,000.

    Counted from this annotator's own cursors, so what he has done costs nothing.
    """
    return await tx.all(
        """WITH mine AS MATERIALIZED (
               SELECT p.id AS project, 0::smallint AS pool FROM project p
               WHERE p.organization = %(org)s AND p.state = 0
               UNION
               SELECT m.project, m.pool FROM pool_member m
               WHERE m.organization = %(org)s AND m.annotator = %(me)s
               UNION
               SELECT o.project, o.number FROM pool o
               JOIN annotator a ON a.organization = o.organization AND a.supplier = o.supplier
               WHERE o.organization = %(org)s AND a.id = %(me)s),
           counted AS (
               SELECT l.project, l.kind, fresh.n + back.n AS n
               FROM level l JOIN mine m ON m.project = l.project AND m.pool = l.pool
               -- rulings stand rank by rank, each rank with a cursor of its own
               CROSS JOIN LATERAL (
                   SELECT r << %(bits)s AS base, CASE WHEN l.kind = 0 THEN 0 ELSE r + 2 END AS list,
                          CASE WHEN l.kind = 0 THEN 9223372036854775807
                               ELSE (r + 1) << %(bits)s END AS until
                   FROM generate_series(0::bigint, CASE WHEN l.kind = 0 THEN 0 ELSE %(ranks)s END)
                       AS r) rank
               CROSS JOIN LATERAL (
                   SELECT coalesce(max(c.pos) FILTER (WHERE c.list = rank.list), rank.base) AS pos,
                          coalesce(max(c.pos) FILTER (WHERE c.list = 1), 0) AS back
                   FROM seat_cursor c
                   WHERE c.organization = l.organization AND c.project = l.project
                     AND c.annotator = %(me)s AND c.kind = l.kind AND c.pool = l.pool
                     AND c.priority = l.priority) cursor
               CROSS JOIN LATERAL (
                   SELECT count(*) AS n FROM (
                       SELECT q.task, q.kind, q.round, q.whom FROM queue q
                       WHERE q.organization = l.organization AND q.project = l.project
                         AND q.kind = l.kind AND q.pool = l.pool AND q.priority = l.priority
                         AND q.need > 0 AND q.pos > cursor.pos AND q.pos < rank.until
                       ORDER BY q.pos LIMIT 1000) q
                   WHERE NOT EXISTS (
                       SELECT FROM assignment x
                       WHERE x.organization = l.organization AND x.project = l.project
                         AND x.task = q.task AND x.kind = q.kind AND x.round = q.round
                         AND x.annotator = %(me)s OFFSET 0)
                     AND (q.kind = 0 OR NOT EXISTS (
                       SELECT FROM annotation a
                       WHERE a.organization = l.organization AND a.project = l.project
                         AND a.task = q.task AND a.kind = 0
                         AND a.annotator = %(me)s OFFSET 0))
                     AND (q.whom = 0 OR (q.whom = 1) = EXISTS (
                       SELECT FROM annotation a
                       WHERE a.organization = l.organization AND a.project = l.project
                         AND a.task = q.task AND a.kind = 0 AND a.annotator = %(me)s AND NOT a.late
                         AND a.round BETWEEN CASE q.whom WHEN 1 THEN q.round - 1 ELSE 1 END
                                         AND q.round - 1 OFFSET 0))) fresh
               CROSS JOIN LATERAL (
                   SELECT count(*) AS n FROM (
                       SELECT q.task, q.kind, q.round, q.whom FROM queue q
                       WHERE q.organization = l.organization AND q.project = l.project
                         AND q.kind = l.kind AND q.pool = l.pool AND q.priority = l.priority
                         AND q.need > 0 AND q.back IS NOT NULL AND q.back > cursor.back
                         AND q.pos <= cursor.pos AND q.pos >= rank.base
                       ORDER BY q.back LIMIT 1000) q
                   WHERE NOT EXISTS (
                       SELECT FROM assignment x
                       WHERE x.organization = l.organization AND x.project = l.project
                         AND x.task = q.task AND x.kind = q.kind AND x.round = q.round
                         AND x.annotator = %(me)s OFFSET 0)
                     AND (q.kind = 0 OR NOT EXISTS (
                       SELECT FROM annotation a
                       WHERE a.organization = l.organization AND a.project = l.project
                         AND a.task = q.task AND a.kind = 0
                         AND a.annotator = %(me)s OFFSET 0))
                     AND (q.whom = 0 OR (q.whom = 1) = EXISTS (
                       SELECT FROM annotation a
                       WHERE a.organization = l.organization AND a.project = l.project
                         AND a.task = q.task AND a.kind = 0 AND a.annotator = %(me)s AND NOT a.late
                         AND a.round BETWEEN CASE q.whom WHEN 1 THEN q.round - 1 ELSE 1 END
                                         AND q.round - 1 OFFSET 0))) back
               WHERE l.organization = %(org)s AND l.kind = ANY (%(kinds)s::smallint[])
               UNION ALL
               SELECT m.project, x.kind, 1
               FROM mine m CROSS JOIN LATERAL (
                   SELECT x.kind FROM assignment x
                   JOIN queue q ON q.organization = x.organization AND q.project = x.project
                    AND q.task = x.task AND q.kind = x.kind AND q.round = x.round
                   WHERE x.organization = %(org)s AND x.project = m.project
                     AND x.annotator = %(me)s AND x.kind = ANY (%(kinds)s::smallint[]) AND x.again
                     AND q.need > 0 AND q.pool = m.pool
                   LIMIT 1000) x)
           SELECT p.id AS project, k.kind,
                  least(coalesce(sum(c.n), 0), 1000)::integer AS available
           FROM project p CROSS JOIN unnest(%(kinds)s::smallint[]) AS k (kind)
           LEFT JOIN counted c ON c.project = p.id AND c.kind = k.kind
           WHERE p.organization = %(org)s AND p.state = 0
           GROUP BY p.id, k.kind ORDER BY p.id, k.kind""",
        {
            "org": tx.organization,
            "me": annotator,
            "kinds": list(kinds),
            "bits": RANK_BITS,
            "ranks": LAST_RANK,
        },
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
    """Take back up to 500 leases that ran out, without ever waiting for a lock; return how many."""
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
              -- the sum keeps the planner from the index of live leases: it would walk it a row
              AND x.state + 0 = 0 AND x.until < clock_timestamp()
            RETURNING x.organization, x.project, x.task, x.kind, l.is_current),
        freed AS (
            SELECT organization, project, task, kind, count(*) FILTER (WHERE is_current) AS n
            FROM ended
            GROUP BY organization, project, task, kind),
        back AS (
            UPDATE queue t
            SET need = t.need + f.n, back = tick()
            FROM freed f
            WHERE f.n > 0 AND t.organization = f.organization AND t.project = f.project
              AND t.task = f.task AND t.kind = f.kind)
        SELECT count(*) FROM ended
        """,
        [SWEEP_BATCH],
    )
    [row] = await cursor.fetchall()
    return row[0]


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


async def may_take(tx: Transaction, project: UUID, annotator: UUID, pool: int) -> bool:
    """Return whether an annotator is one of those whom a pool's tasks are for."""
    if pool <= 0:
        return True
    row = await tx.one(
        """SELECT 1 FROM pool_member
           WHERE organization = %s AND project = %s AND annotator = %s AND pool = %s
           UNION ALL
           SELECT 1 FROM pool p
           JOIN annotator a ON a.organization = p.organization AND a.supplier = p.supplier
           WHERE p.organization = %s AND p.project = %s AND p.number = %s AND a.id = %s
           LIMIT 1""",
        [tx.organization, project, annotator, pool, tx.organization, project, pool, annotator],
    )
    return row is not None


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


async def was_ruled_on(tx: Transaction, project: UUID, task: UUID, *, round_number: int) -> bool:
    """Return whether anybody was ever given the answers of a round to rule on."""
    row = await tx.one(
        """SELECT EXISTS (
               SELECT FROM assignment
               WHERE organization = %s AND project = %s AND task = %s AND kind IN (1, 2)
                 AND round = %s) AS found""",
        [tx.organization, project, task, round_number],
    )
    return row.found


async def newest_answers(
    tx: Transaction, annotator: UUID, project: UUID, *, limit: int
) -> list[Any]:
    """Return the assignments of a project that an annotator answered last, and their places."""
    return await tx.all(
        """SELECT x.id, x.project, x.task, x.kind, x.round, x.annotator, x.epoch, x.ended,
                  q.round AS place_round, q.wanted, q.need, q.priority, q.pool
           FROM assignment x
           JOIN queue q ON q.organization = x.organization AND q.project = x.project
            AND q.task = x.task AND q.kind = x.kind
           WHERE x.organization = %s AND x.annotator = %s AND x.kind = 0 AND x.state = 1
             AND x.project = %s AND x.ended > clock_timestamp() - interval '7 days'
           ORDER BY x.ended DESC LIMIT %s""",
        [tx.organization, annotator, project, limit],
    )


async def hold_reason(tx: Transaction, annotator: UUID, project: UUID) -> str:
    """Return why an annotator gets no work in a project; empty when he does."""
    row = await tx.one(
        """SELECT reason FROM hold
           WHERE organization = %s AND annotator = %s AND ended_at IS NULL
             AND (project IS NULL OR project = %s)
           ORDER BY created_at LIMIT 1""",
        [tx.organization, annotator, project],
    )
    return "" if row is None else row.reason
