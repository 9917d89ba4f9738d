"""Every query of intake. Bulk inserts take whole chunks (COPY is refused under row security)."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from labelwright.database.arrays import packed, packed_ids, packed_numbers, packed_texts
from labelwright.database.engine import Transaction
from labelwright.intake.model import NewTask, TaskState
from labelwright.kernel.ids import BEFORE_ALL


async def add_tasks(
    tx: Transaction,
    project: UUID,
    tasks: Sequence[NewTask],
    *,
    policy: int,
    pools: Mapping[bytes, int],
) -> set[bytes] | None:
    """Store tasks; return the ids of those whose ``unique_id`` was new, or None for all of them.

    ``pools`` is empty when every task is everybody's.
    """
    names = [task.name for task in tasks]
    row = await tx.one(
        """WITH added AS (
               INSERT INTO task (organization, project, id, unique_id, priority, policy, body,
                                 key_id, name, pool)
               SELECT %s, %s, x.id, x.unique_id, x.priority, %s, x.body, %s, x.name,
                      coalesce(x.pool, 0)
               FROM unnest(%s::uuid[], %s::text[], %s::smallint[], %s::bytea[], %s::text[],
                           %s::smallint[])
                   AS x (id, unique_id, priority, body, name, pool)
               ORDER BY x.unique_id NULLS FIRST
               ON CONFLICT (organization, project, unique_id) WHERE unique_id IS NOT NULL DO NOTHING
               RETURNING id)
           SELECT count(*) AS n, string_agg(uuid_send(id), '') AS ids FROM added""",
        [
            tx.organization,
            project,
            policy,
            tx.key_id,
            packed_ids([task.id for task in tasks]),
            packed_texts([task.unique_id for task in tasks]),
            packed_numbers([task.priority for task in tasks]),
            packed("bytea", [task.body for task in tasks]),
            packed_texts(names) if any(names) else None,
            packed_numbers([pools[task.id] for task in tasks]) if pools else None,
        ],
    )
    if row.n == len(tasks):
        return None
    ids: bytes = row.ids or b""
    return {ids[at : at + 16] for at in range(0, len(ids), 16)}


async def add_task_assets(
    tx: Transaction, project: UUID, links: Sequence[tuple[bytes, int, str, UUID]]
) -> None:
    """Link tasks with their assets: (task, ordinal, role, asset)."""
    await tx.execute(
        """INSERT INTO task_asset (organization, project, task, ordinal, role, asset)
           SELECT %s, %s, * FROM unnest(%s::uuid[], %s::smallint[], %s::text[], %s::uuid[])""",
        [
            tx.organization,
            project,
            packed_ids([link[0] for link in links]),
            packed_numbers([link[1] for link in links]),
            packed_texts([link[2] for link in links]),
            packed_ids([link[3].bytes for link in links]),
        ],
    )


async def add_predictions(
    tx: Transaction, project: UUID, rows: Sequence[tuple[UUID, UUID, str, str, float | None, Any]]
) -> None:
    """Store predictions: (id, task, model, version, score, payload)."""
    if not rows:
        return
    await tx.execute(
        """INSERT INTO prediction (organization, project, id, task, model, model_version, score,
                                   payload, key_id)
           SELECT %s, %s, x.*, %s
           FROM unnest(%s::uuid[], %s::uuid[], %s::text[], %s::text[], %s::float8[], %s::bytea[])
               AS x""",
        [
            tx.organization,
            project,
            tx.key_id,
            *([row[i] for row in rows] for i in range(5)),
            [tx.seal(row[5]) for row in rows],
        ],
    )


async def predictions(tx: Transaction, project: UUID, task: UUID) -> list[Any]:
    """Return a task's predictions."""
    return await tx.all(
        """SELECT id, model, model_version, score, payload, key_id, created_at FROM prediction
           WHERE organization = %s AND project = %s AND task = %s ORDER BY id""",
        [tx.organization, project, task],
    )


async def add_states(
    tx: Transaction, project: UUID, tasks: Sequence[bytes], state: TaskState
) -> None:
    """Give new tasks a state other than open."""
    await tx.execute(
        """INSERT INTO task_state (organization, project, task, state)
           SELECT %s, %s, t, %s FROM unnest(%s::uuid[]) AS t""",
        [tx.organization, project, state, packed_ids(tasks)],
    )


async def state_of(tx: Transaction, project: UUID, task: UUID) -> Any:
    """Return (state, answers, label, problem) of a task; None means open and untouched."""
    return await tx.one(
        """SELECT state, answers, label, problem FROM task_state
           WHERE organization = %s AND project = %s AND task = %s""",
        [tx.organization, project, task],
    )


async def lock_state(tx: Transaction, project: UUID, task: UUID) -> None:
    """Lock a task's state row: preparations of one task come one after the other."""
    await tx.execute(
        """SELECT FROM task_state
           WHERE organization = %s AND project = %s AND task = %s FOR NO KEY UPDATE""",
        [tx.organization, project, task],
    )


async def put_state(
    tx: Transaction,
    project: UUID,
    task: UUID,
    *,
    state: int,
    answers: int,
    label: UUID | None,
    problem: str | None,
) -> None:
    """Set a task's state."""
    await tx.send(
        """INSERT INTO task_state (organization, project, task, state, answers, label, problem)
           VALUES (%s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (organization, project, task) DO UPDATE SET state = excluded.state,
               answers = excluded.answers, label = excluded.label, problem = excluded.problem""",
        [tx.organization, project, task, state, answers, label, problem],
        row=("task_state", task),
    )


async def add_gold(tx: Transaction, project: UUID, task: UUID, payload: object) -> None:
    """Store the known answer of a task; the newest counts."""
    await tx.send(
        """INSERT INTO gold (organization, project, task, payload, key_id)
           VALUES (%s, %s, %s, %s, %s)""",
        [tx.organization, project, task, tx.seal(payload), tx.key_id],
    )


async def task_row(tx: Transaction, task: UUID) -> Any:
    """Return a task by id alone, or None."""
    return await tx.one(
        "SELECT * FROM task WHERE organization = %s AND id = %s", [tx.organization, task]
    )


async def task_body(tx: Transaction, project: UUID, task: UUID) -> Any:
    """Return (body, key_id) of a task, or None."""
    return await tx.one(
        """SELECT body, key_id FROM task
           WHERE organization = %s AND project = %s AND id = %s""",
        [tx.organization, project, task],
    )


async def task_bodies(tx: Transaction, tasks: Sequence[UUID]) -> list[Any]:
    """Return (id, body, key_id) of tasks of any project."""
    return await tx.all(
        "SELECT id, body, key_id FROM task WHERE organization = %s AND id = ANY (%s)",
        [tx.organization, list(tasks)],
    )


async def task_links(tx: Transaction, project: UUID, task: UUID) -> list[Any]:
    """Return (ordinal, role, asset) of a task's assets that have rows of their own."""
    return await tx.all(
        """SELECT ordinal, role, asset FROM task_asset
           WHERE organization = %s AND project = %s AND task = %s ORDER BY ordinal""",
        [tx.organization, project, task],
    )


async def preparing(
    tx: Transaction, project: UUID, *, limit: int, after: UUID | None
) -> list[UUID]:
    """Return tasks whose assets are being prepared, after ``after``."""
    rows = await tx.all(
        """SELECT task FROM task_state
           WHERE organization = %s AND project = %s AND state = 1
             AND task > %s
           ORDER BY task
           LIMIT %s""",
        [tx.organization, project, after or BEFORE_ALL, limit],
    )
    return [row.task for row in rows]
