"""Taking, renewing and giving back leases."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.assignment import store
from labelwright.assignment.events import TaskSkipped
from labelwright.assignment.model import AssignmentState, Kind, Slot
from labelwright.database.engine import Database, Transaction
from labelwright.kernel.errors import ConflictError, NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.projects import service as projects


class QueueState(NamedTuple):
    """What a task's queue row of one kind should say; ``wanted`` 0 means closed."""

    round: int
    priority: int
    wanted: int
    answers: int


class Lease:
    """A lease just taken."""

    def __init__(self, slot: Slot, until: Any) -> None:
        self.slot = slot
        self.until = until


async def lease_next(
    tx: Transaction,
    *,
    project: UUID,
    annotator: UUID,
    kinds: Sequence[Kind],
    seconds: int,
    limit: int,
) -> Lease | None:
    """Lease the next task to an annotator; None when there is none for him.

    Raises
    ------
    NotFoundError
        When there is no such project.
    ConflictError
        When the project is paused, or the annotator holds ``limit`` live leases already.
    """
    row = await store.lease(
        tx,
        project=project,
        annotator=annotator,
        kinds=kinds,
        seconds=seconds,
        limit=limit,
        candidate=new_id(),
    )
    match row.o_outcome:
        case "leased":
            slot = Slot(
                project=project,
                task=row.o_task,
                kind=Kind(row.o_kind),
                round=row.o_round,
                annotator=annotator,
                id=row.o_id,
                epoch=row.o_epoch,
            )
            return Lease(slot, row.o_until)
        case "empty":
            return None
        case "paused":
            raise ConflictError(
                "The project is paused.",
                code="project_paused",
                cure="Work goes on when it is opened again.",
            )
        case "full":
            raise ConflictError(
                f"You hold {limit} tasks already.",
                code="too_many_leases",
                cure="Submit or skip one of them first; GET /api/desk lists them.",
            )
        case _:
            raise NotFoundError("There is no such project.", code="no_project")


async def live_lease(tx: Transaction, assignment: UUID, annotator: UUID) -> Lease:
    """Return an annotator's own live lease."""
    row = await store.by_id(tx, assignment)
    if row is None or row.annotator != annotator:
        raise NotFoundError("There is no such assignment.", code="no_assignment")
    if row.state != AssignmentState.LEASED:
        raise _lost(AssignmentState(row.state))
    slot = Slot(
        project=row.project,
        task=row.task,
        kind=Kind(row.kind),
        round=row.round,
        annotator=annotator,
        id=row.id,
        epoch=row.epoch,
    )
    return Lease(slot, row.until)


async def renew(tx: Transaction, slot: Slot, *, seconds: int) -> Any:
    """Start a lease's clock anew; return when it ends.

    One that ran out is given back to its annotator while nobody else has taken the place.
    """
    row = await store.renew(tx, slot, seconds) or await _ask_back(tx, slot, seconds)
    if row is None:
        found = await store.row_of(tx, slot)
        raise _lost(AssignmentState.EXPIRED if found is None else AssignmentState(found.state))
    return row.until


async def _ask_back(tx: Transaction, slot: Slot, seconds: int) -> Any:
    queue = await lock_task(tx, slot.project, slot.task, slot.kind)
    if queue is None or queue.round != slot.round or queue.need < 1:
        return None
    row = await store.revive(tx, slot, seconds)
    if row is not None:
        await store.take_place(tx, slot.project, slot.task, slot.kind)
    return row


async def skip(tx: Transaction, slot: Slot, *, reason: str) -> None:
    """Give a task back with a reason; somebody else gets it, or later the same annotator."""
    await store.lock_queue(tx, slot.project, slot.task, slot.kind)
    if not await store.skip(tx, slot):
        found = await store.row_of(tx, slot)
        if found is not None and found.state == AssignmentState.SKIPPED:
            return  # a repeated request
        raise _lost(AssignmentState.EXPIRED if found is None else AssignmentState(found.state))
    await store.give_back(tx, slot.project, slot.task, slot.kind)
    await projects.count(tx, slot.project, {"skipped": 1})
    await tx.record(
        TaskSkipped(
            project=slot.project,
            task=slot.task,
            assignment=slot.id,
            kind=slot.kind.name.lower(),
            round=slot.round,
            epoch=slot.epoch,
            reason=reason,
        )
    )


async def lock_task(tx: Transaction, project: UUID, task: UUID, kind: Kind) -> Any:
    """Lock a task for a decision and return its queue row of ``kind``.

    The row of kind ANNOTATE is the task's lock and always comes first, so no two decisions about a
    task can wait for each other.
    """
    queue = await store.lock_queue(tx, project, task, Kind.ANNOTATE)
    return queue if kind is Kind.ANNOTATE else await store.lock_queue(tx, project, task, kind)


async def end_by_answer(tx: Transaction, slot: Slot) -> tuple[Any, bool]:
    """End a lease by an answer; return the locked queue row and whether the answer is in time.

    A lease that a crash forgot is written again: its token proves it. In time or not, its epoch is
    used up, so that no later lease can be mistaken for it.
    """
    queue = await lock_task(tx, slot.project, slot.task, slot.kind)
    if await store.mark_submitted(tx, slot):
        return queue, True
    row = await store.row_of(tx, slot)
    if row is not None and (row.epoch >= slot.epoch or row.state < AssignmentState.EXPIRED):
        return queue, False
    has_place = queue is not None and queue.round == slot.round and queue.need > 0
    state = AssignmentState.SUBMITTED if has_place else AssignmentState.EXPIRED
    await store.write_forgotten(tx, slot, state=state)
    if has_place:
        await store.take_place(tx, slot.project, slot.task, slot.kind)
    return queue, has_place


async def set_queues(
    tx: Transaction, project: UUID, task: UUID, truth: dict[Kind, QueueState]
) -> int:
    """Write queue rows as facts and live leases say (rebuild only); return how many differed."""
    stood = {Kind(row.kind): row for row in await store.queue_rows(tx, project, task)}
    differing = 0
    for kind, state in truth.items():
        live = await store.live_count(tx, project, task, kind=kind, round_number=state.round)
        need = max(state.wanted - state.answers - live, 0)
        row = stood.get(kind)
        await store.add_levels(tx, project, kind, {state.priority})
        said = (state.round, state.priority, state.wanted, need)
        if row is not None and (row.round, row.priority, row.wanted, row.need) == said:
            continue
        differing += 1
        await store.put_queue(
            tx,
            project,
            task,
            kind=kind,
            round_number=state.round,
            priority=state.priority,
            wanted=state.wanted,
            need=need,
        )
    return differing


async def lock_all(tx: Transaction, project: UUID, task: UUID) -> None:
    """Lock every queue row of a task, the task's lock first."""
    await store.queue_rows(tx, project, task)


async def has_queue(tx: Transaction, project: UUID, task: UUID, kind: Kind) -> bool:
    """Return whether a task ever entered the queue of a kind."""
    return any(row.kind == kind for row in await store.queue_rows(tx, project, task))


async def sweep_all(db: Database) -> int:
    """Take back every lease that ran out; return how many queue rows were freed."""
    total = 0
    while True:
        async with db.dispatching() as connection:
            freed = await store.sweep(connection)
        total += freed
        if freed < store.SWEEP_BATCH:
            return total


async def roll_counters(db: Database) -> int:
    """Add waiting counter deltas up."""
    async with db.dispatching() as connection:
        return await store.roll_counters(connection)


def _lost(state: AssignmentState) -> ConflictError:
    what = {
        AssignmentState.SUBMITTED: "You submitted this task already.",
        AssignmentState.SKIPPED: "You gave this task back.",
    }.get(state, "This task's lease has ended; it may have gone to somebody else.")
    return ConflictError(
        what,
        code="lease_lost",
        cure="An answer is kept all the same when you submit it; or lease the next task.",
    )


open_tasks = store.open_tasks
open_round = store.open_round
close = store.close
live_of = store.live_of
queues_for = store.queues_for
finished_today = store.finished_today
