"""Taking, renewing and giving back leases."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.assignment import rules, store
from labelwright.assignment.events import LeaseReleased, TaskSkipped
from labelwright.assignment.model import AssignmentState, Kind, Slot
from labelwright.assignment.rules import Held, Place, Step
from labelwright.database.engine import Database, Transaction
from labelwright.kernel.errors import ConflictError, NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.projects import service as projects


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
    gold: float,
) -> Lease | None:
    """Lease the next task to an annotator; None when there is none for him.

    ``gold`` is the chance, in [0, 1], that it is one whose answer is known.

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
        gold=gold,
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
        case "held":
            raise ConflictError(
                f"Your work is on hold: {await store.hold_reason(tx, annotator, project)}",
                code="on_hold",
                cure="Answers you owe are still taken; ask your lead to end the hold.",
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
    return Lease(slot_of(row), row.until)


async def answered(tx: Transaction, assignment: UUID, annotator: UUID) -> Slot:
    """Return the slot of an annotator's own assignment that ended with an answer in time.

    Raises
    ------
    NotFoundError
        When it is not his, or is no annotation.
    ConflictError
        When he holds it still, or gave it back.
    """
    row = await store.by_id(tx, assignment)
    if row is None or row.annotator != annotator or row.kind != Kind.ANNOTATE:
        raise NotFoundError("There is no such assignment.", code="no_assignment")
    if row.state == AssignmentState.LEASED:
        raise ConflictError(
            "You have not submitted this task yet.",
            code="not_submitted",
            cure="Go on with it: GET /api/assignments/{id}.",
        )
    if row.state != AssignmentState.SUBMITTED:
        raise _lost(AssignmentState(row.state))
    return slot_of(row)


async def renew(tx: Transaction, slot: Slot, *, seconds: int, has_answer: bool) -> Any:
    """Start a lease's clock anew; return when it ends.

    One that ran out is given back to its annotator while nobody else has taken the place, unless
    it brought an answer already or the task is kept for others by now.
    """
    row = await store.renew(tx, slot, seconds)
    if row is not None:
        return row.until
    place, held = await store.place_and_lease(tx, slot)
    is_for_him = place is None or await store.may_take(tx, slot.project, slot.annotator, place.pool)
    step = rules.ask_back(
        place, held, round_number=slot.round, epoch=slot.epoch, has_answer=has_answer
    )
    if step is None or not is_for_him:
        raise _lost(AssignmentState.EXPIRED if held is None else held.state)
    await _write(tx, slot, place, step, seconds=seconds)
    return (await store.by_id(tx, slot.id)).until


async def skip(tx: Transaction, slot: Slot, *, reason: str, is_declined: bool) -> None:
    """Give a task back with a reason; declined, it never comes back to this annotator.

    Somebody else gets it, or later, unless declined, the same annotator.
    """
    state = AssignmentState.DECLINED if is_declined else AssignmentState.SKIPPED
    if not await _give_back(tx, slot, state):
        return  # a repeated request
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
            declined=is_declined,
        )
    )


async def release(tx: Transaction, assignment: UUID) -> None:
    """Take somebody's live lease back before its time; what he submits still is kept, as late.

    It ends as if he had given it back: his page cannot ask it back, as it does when one ran out.
    """
    row = await store.by_id(tx, assignment)
    if row is None:
        raise NotFoundError("There is no such assignment.", code="no_assignment")
    slot = slot_of(row)
    if await _give_back(tx, slot, AssignmentState.SKIPPED):
        await tx.record(
            LeaseReleased(
                project=slot.project,
                task=slot.task,
                assignment=slot.id,
                annotator=slot.annotator,
                kind=slot.kind.name.lower(),
                round=slot.round,
                epoch=slot.epoch,
            )
        )


async def _give_back(tx: Transaction, slot: Slot, state: AssignmentState) -> bool:
    """End a live lease without an answer; False when it has ended so already."""
    place, held = await store.place_and_lease(tx, slot)
    if held is None or held.epoch != slot.epoch or held.state is not AssignmentState.LEASED:
        if held is not None and held.epoch == slot.epoch and held.state is state:
            return False
        raise _lost(AssignmentState.EXPIRED if held is None else held.state)
    step = rules.give_back(place, held, round_number=slot.round, state=state)
    await _write(tx, slot, place, step)
    return True


async def lock_task(tx: Transaction, project: UUID, task: UUID) -> dict[Kind, Place]:
    """Lock a task for a decision and return its places."""
    found = await store.places(tx, project, task, list(Kind))
    return {Kind(kind): place for kind, place in found.items()}


class Begun(NamedTuple):
    """What the decision about an answer looks at, locked until the transaction ends."""

    place: Place | None
    held: Held | None
    is_other: bool
    """Whether ``held`` is another lease: a crash forgot the one that is answered."""
    spare_epoch: int
    """An epoch that no answer of this annotator in this round has, for such an answer."""
    stored: Any
    """(id, late) of the answer that this lease brought already, or None."""
    task: Any
    """(state, answers, label) of the task, or None while it is open and untouched."""
    labels: int
    """How many labels the task has had."""
    others: list[Any]
    """The round's annotations in time so far: (id, annotator, payload, key_id)."""


class Answer(NamedTuple):
    """An annotation of a round, as stored."""

    id: UUID
    annotator: UUID
    payload: bytes
    key_id: int


class StoredAnswer(NamedTuple):
    """The answer that a lease brought."""

    id: UUID
    late: bool


class TaskStood(NamedTuple):
    """What a task's state says."""

    state: int
    answers: int
    label: UUID | None


async def begin_answer(tx: Transaction, slot: Slot) -> Begun:
    """Lock a slot's place and lease, and read what the decision about an answer needs."""
    row = await store.locked_for_answer(tx, slot)
    return Begun(
        place=None
        if row.o_round is None
        else Place(row.o_round, row.o_wanted, row.o_need, row.o_priority, row.o_pool, row.o_whom),
        held=None
        if row.o_epoch is None
        else Held(row.o_epoch, AssignmentState(row.o_state), row.o_again),
        is_other=row.o_lease not in (None, slot.id),
        spare_epoch=row.o_spare,
        stored=None if row.o_stored is None else StoredAnswer(row.o_stored, row.o_late),
        task=None
        if row.o_task_state is None
        else TaskStood(row.o_task_state, row.o_answers, row.o_label),
        labels=row.o_labels,
        others=[
            Answer(*each)
            for each in zip(
                row.o_ids or (),
                row.o_annotators or (),
                row.o_payloads or (),
                row.o_key_ids or (),
                strict=True,
            )
        ],
    )


async def end_by_answer(tx: Transaction, slot: Slot, begun: Begun) -> tuple[Place | None, bool]:
    """End a lease by an answer; return the place and whether the answer is in time."""
    if begun.is_other:  # that lease counts, and this answer is kept beside
        return begun.place, False
    step, in_time = rules.answer(begun.place, begun.held, round_number=slot.round, epoch=slot.epoch)
    if step.held is not None and step.held != begun.held:
        await store.put_held(tx, slot, step.held)
    if step.place is not None and step.place != begun.place:
        await _put(tx, slot.project, slot.task, kind=slot.kind, place=step.place)
    return step.place, in_time


async def _write(
    tx: Transaction, slot: Slot, before: Place | None, step: Step, *, seconds: int = 0
) -> None:
    if step.held is not None:
        await store.put_held(tx, slot, step.held, seconds=seconds)
    if step.place is not None and step.place != before:
        await _put(
            tx,
            slot.project,
            slot.task,
            kind=slot.kind,
            place=step.place,
            came_back=step.came_back,
        )


async def close(tx: Transaction, project: UUID, task: UUID, *, kind: Kind, place: Place) -> None:
    """Hand a task out no more; live leases of it run on and their answers are kept."""
    await _put(tx, project, task, kind=kind, place=rules.close(place))


async def want_more(tx: Transaction, project: UUID, task: UUID, place: Place) -> Place:
    """Ask for one more annotation in the same round."""
    wanted = rules.want_more(place)
    await _put(tx, project, task, kind=Kind.ANNOTATE, place=wanted, came_back=True)
    return wanted


async def open_round(
    tx: Transaction,
    project: UUID,
    task: UUID,
    *,
    kind: Kind,
    place: Place,
    answers: int = 0,
    rank: int | None = None,
) -> None:
    """Ask for what ``place`` wants; ``answers`` of its round are there already.

    A ruling has a ``rank`` among the others of its priority.

    Live leases of the round, which an earlier closing left running, count again; those that it
    leaves behind end, so that nobody holds a task twice.
    """
    await store.end_other_leases(tx, project, task, kind=kind, place=place)
    live = await store.live_count(tx, project, task, kind=kind, round_number=place.round)
    opened = rules.open_round(
        place, round_number=place.round, wanted=place.wanted, taken=live + answers
    )
    await _put(tx, project, task, kind=kind, place=opened, came_back=True, rank=rank)


async def move_place(
    tx: Transaction, project: UUID, task: UUID, *, kind: Kind, place: Place
) -> None:
    """Give a place another priority or pool; everybody who may take it meets it."""
    await _put(tx, project, task, kind=kind, place=place, came_back=True)


async def _put(
    tx: Transaction,
    project: UUID,
    task: UUID,
    *,
    kind: Kind,
    place: Place,
    came_back: bool = False,
    rank: int | None = None,
) -> None:
    await store.put_place(tx, project, task, kind=kind, place=place, came_back=came_back, rank=rank)
    if came_back:
        await store.add_levels(tx, project, kind, {(place.pool, place.priority)})


async def set_places(
    tx: Transaction, project: UUID, task: UUID, truth: dict[Kind, tuple[Place, int]]
) -> int:
    """Write places as facts and live leases say (rebuild only); return how many differed.

    The truth of a kind is its place, whose ``need`` is not looked at, and the answers in time that
    its round has.
    """
    stood = await lock_task(tx, project, task)
    differing = 0
    for kind, (place, answers) in truth.items():
        await store.end_other_leases(tx, project, task, kind=kind, place=place)
        live = await store.live_count(tx, project, task, kind=kind, round_number=place.round)
        should = place._replace(need=max(place.wanted - answers - live, 0))
        await store.add_levels(tx, project, kind, {(place.pool, place.priority)})
        if stood.get(kind) != should:
            differing += 1
            await store.put_place(tx, project, task, kind=kind, place=should, came_back=True)
    return differing


async def sweep_all(db: Database) -> int:
    """Take back every lease that ran out; return how many."""
    total = 0
    while True:
        async with db.dispatching() as connection:
            ended = await store.sweep(connection)
        total += ended
        if not ended:
            return total


async def roll_counters(db: Database) -> int:
    """Add waiting counter deltas up."""
    async with db.dispatching() as connection:
        return await store.roll_counters(connection)


def slot_of(row: Any) -> Slot:
    """Return the slot of an assignment's row."""
    return Slot(
        project=row.project,
        task=row.task,
        kind=Kind(row.kind),
        round=row.round,
        annotator=row.annotator,
        id=row.id,
        epoch=row.epoch,
    )


def _lost(state: AssignmentState) -> ConflictError:
    what = {
        AssignmentState.SUBMITTED: "You submitted this task already.",
        AssignmentState.SKIPPED: "This task was given back.",
        AssignmentState.DECLINED: "You declined this task.",
    }.get(state, "This task's lease has ended; it may have gone to somebody else.")
    return ConflictError(
        what,
        code="lease_lost",
        cure="An answer is kept all the same when you submit it; or lease the next task.",
    )


async def project_of(tx: Transaction, assignment: UUID) -> UUID | None:
    """Return the project of an assignment, or None when there is no such one."""
    row = await store.by_id(tx, assignment)
    return None if row is None else row.project


open_tasks = store.open_tasks
was_ruled_on = store.was_ruled_on
newest_answers = store.newest_answers
of_task = store.of_task
live_of = store.live_of
queues_for = store.queues_for
finished_today = store.finished_today
