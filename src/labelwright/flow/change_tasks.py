"""Change tasks after they were ordered: cancel, reopen, hold, move, keep for a pool, make gold.

One transaction a task, under its lock; each change is told by an event, and repeating it changes
nothing. What is delivered stays delivered.
"""

from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.assignment import pools
from labelwright.assignment import service as assignment
from labelwright.assignment.events import TaskAssigned, TaskFreed
from labelwright.assignment.model import Kind
from labelwright.assignment.rules import (
    GOLD_POOL,
    GOLD_ROUND,
    GOLD_WANTED,
    HOLD_POOL,
    Place,
    Whom,
    rank_of,
)
from labelwright.consensus import service as consensus
from labelwright.consensus.model import agreement_of
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.flow.prepare_assets import PREPARE_JOB
from labelwright.flow.rebuild import task_truth, write_truth
from labelwright.flow.submit_answer import check_payload
from labelwright.intake import service as intake
from labelwright.intake.events import (
    GoldRetired,
    ReviewRequested,
    TaskCancelled,
    TaskHeld,
    TaskMadeGold,
    TaskPriorityChanged,
    TaskReleased,
    TaskReopened,
)
from labelwright.intake.model import TaskState
from labelwright.jobs import service as jobs
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError
from labelwright.projects import service as projects
from labelwright.projects.model import Project

Places = dict[Kind, Place]


async def cancel(tx: Transaction, task: UUID) -> None:
    """Hand a task out no more; what is submitted still is kept, as late."""
    project, places, state = await _locked(tx, task)
    if state is TaskState.CANCELLED:
        return
    if state in (TaskState.LABELLED, TaskState.GOLD):
        raise ConflictError(
            f"The task is {state.name.lower()}.",
            code="task_not_open",
            cure="Labels stay delivered; gold is retired first: DELETE /api/tasks/{id}/gold.",
        )
    for kind, place in places.items():
        await assignment.close(tx, project.id, task, kind=kind, place=place)
    await intake.move(tx, project.id, task, to=TaskState.CANCELLED)
    await tx.record(TaskCancelled(project=project.id, task=task))


async def reopen(tx: Transaction, task: UUID) -> None:
    """Let a cancelled task go on where it stood, or ask a labelled one anew in another round."""
    project, places, state = await _locked(tx, task)
    if state is TaskState.OPEN:
        return
    place = places.get(Kind.ANNOTATE)
    is_gold = place is not None and place.is_gold
    if is_gold or state not in (TaskState.CANCELLED, TaskState.LABELLED):
        raise ConflictError(
            f"The task is {'gold' if is_gold else state.name.lower()}.",
            code="task_not_closed",
            cure="Only cancelled and labelled tasks are reopened.",
        )
    round_now = 1 if place is None else place.round
    event = TaskReopened(
        project=project.id,
        task=task,
        round=round_now + (state is TaskState.LABELLED),
        wanted=project.policy.overlap,
    )
    await tx.record(event)
    truth = await task_truth(tx, project, task)
    await write_truth(tx, project, task, truth)
    await intake.count_move(tx, project.id, before=state, after=truth.state)
    if truth.state is TaskState.PREPARING:
        await jobs.enqueue_once(tx, PREPARE_JOB, project=project.id)


async def prioritise(tx: Transaction, task: UUID, priority: int) -> None:
    """Move a task before or behind the others, in every queue it stands in."""
    project, places, _ = await _locked(tx, task)
    for kind, place in places.items():
        if not place.is_gold and place.priority != priority:
            moved = place._replace(priority=priority)
            await assignment.move_place(tx, project.id, task, kind=kind, place=moved)
    await tx.record(TaskPriorityChanged(project=project.id, task=task, priority=priority))


async def assign(tx: Transaction, task: UUID, pool: UUID | None) -> None:
    """Keep a task for the people of a pool, or (None) for nobody in particular."""
    project, places, _ = await _locked(tx, task)
    number = pools.EVERYBODY
    if pool is not None:
        number = (await pools.read(tx, project.id, pool)).number
    place = places.get(Kind.ANNOTATE)
    if place is not None and not (place.is_gold or place.is_held) and place.pool != number:
        moved = place._replace(pool=number)
        await assignment.move_place(tx, project.id, task, kind=Kind.ANNOTATE, place=moved)
    await tx.record(TaskAssigned(project=project.id, task=task, number=number))


async def hold(tx: Transaction, task: UUID) -> None:
    """Give a task to nobody until it is released; who holds it now may still answer it."""
    project, places, state = await _locked(tx, task)
    place = places.get(Kind.ANNOTATE)
    if state is not TaskState.OPEN or place is None:
        raise ConflictError(
            f"The task is {state.name.lower()}.",
            code="task_not_open",
            cure="Only tasks that wait for answers are put on hold.",
        )
    if place.is_held:
        return
    held = place._replace(pool=HOLD_POOL)
    await assignment.move_place(tx, project.id, task, kind=Kind.ANNOTATE, place=held)
    await tx.record(TaskHeld(project=project.id, task=task))


async def release(tx: Transaction, task: UUID) -> None:
    """Hand a task on hold out again, to those whom it was kept for."""
    project, places, state = await _locked(tx, task)
    place = places.get(Kind.ANNOTATE)
    if place is None or not place.is_held:
        return
    await tx.record(TaskReleased(project=project.id, task=task))
    truth = await task_truth(tx, project, task)
    await write_truth(tx, project, task, truth)
    await intake.count_move(tx, project.id, before=state, after=truth.state)


async def send_to_review(tx: Transaction, task: UUID) -> None:
    """Let somebody rule on a labelled task, whatever its policy says; its label stays meanwhile."""
    project, places, state = await _locked(tx, task)
    if state is TaskState.IN_REVIEW:
        return
    place = places.get(Kind.ANNOTATE)
    settled = None
    if state is TaskState.LABELLED and place is not None and not place.is_gold:
        settled = await consensus.of_round(tx, project.id, task, place.round)
    if place is None or settled is None:
        raise ConflictError(
            f"The task is {state.name.lower()}, or its label was not made of answers.",
            code="nothing_to_review",
            cure="Send tasks to review that have a label made of answers.",
        )
    await tx.record(ReviewRequested(project=project.id, task=task, round=place.round))
    support: dict[str, float] = strict_json.decode_own(settled.support)
    ruling = Place(round=place.round, wanted=1, need=1, priority=place.priority)
    rank = rank_of(agreement_of(support))
    await assignment.open_round(tx, project.id, task, kind=Kind.REVIEW, place=ruling, rank=rank)
    await intake.move(tx, project.id, task, to=TaskState.IN_REVIEW)


async def free(tx: Transaction, task: UUID) -> None:
    """Let everybody answer a round that was sent back to the same people, or to others."""
    project, places, _ = await _locked(tx, task)
    place = places.get(Kind.ANNOTATE)
    if place is None or place.is_gold or place.whom == Whom.ANYBODY:
        return
    freed = place._replace(whom=Whom.ANYBODY)
    await assignment.move_place(tx, project.id, task, kind=Kind.ANNOTATE, place=freed)
    await tx.record(TaskFreed(project=project.id, task=task))


async def make_gold(tx: Transaction, task: UUID, payload: Any) -> None:
    """Make a task whose answer is known part of what everybody is given now and then.

    An open task must be untouched; a labelled one stays delivered as it is.
    """
    project, places, state = await _locked(tx, task)
    await check_payload(tx, project, task, payload, versions=project.versions, path="/payload")
    place = places.get(Kind.ANNOTATE)
    untouched = place is not None and place.need == place.wanted and place.round == 1
    is_gold = place is not None and place.is_gold
    if not (is_gold or state is TaskState.LABELLED or (state is TaskState.OPEN and untouched)):
        raise ConflictError(
            "Somebody works on the task, or it is not ready.",
            code="task_in_work",
            cure="Gold is made of tasks that nobody has begun, or that have their label.",
        )
    await intake.add_gold(tx, project.id, task, payload)
    if is_gold:
        return
    gold = Place(GOLD_ROUND, GOLD_WANTED, GOLD_WANTED, 0, GOLD_POOL)
    answers = await annotation.count_in_round(
        tx, project.id, task, kind=Kind.ANNOTATE, round_number=GOLD_ROUND
    )
    await assignment.open_round(
        tx, project.id, task, kind=Kind.ANNOTATE, place=gold, answers=answers
    )
    if state is TaskState.OPEN:
        await intake.move(tx, project.id, task, to=TaskState.GOLD)
    await tx.record(TaskMadeGold(project=project.id, task=task))


async def make_gold_of_label(tx: Transaction, task: UUID) -> None:
    """Make gold of a labelled task: what its newest label says is the known answer."""
    project, _, state = await _locked(tx, task)
    labels = await delivery.labels_of_task(tx, project.id, task)
    if not labels or state is not TaskState.LABELLED:
        raise ConflictError(
            f"The task is {state.name.lower()}.",
            code="no_label",
            cure="Only a labelled task says by itself what its known answer is.",
        )
    await make_gold(tx, task, tx.open(labels[-1].key_id, labels[-1].payload))


async def retire_gold(tx: Transaction, task: UUID) -> None:
    """Give a task out as gold no more; one without a label becomes an ordinary task."""
    project, places, state = await _locked(tx, task)
    place = places.get(Kind.ANNOTATE)
    if place is None or not place.is_gold:
        return
    await tx.record(GoldRetired(project=project.id, task=task))
    truth = await task_truth(tx, project, task)
    await write_truth(tx, project, task, truth)
    await intake.count_move(tx, project.id, before=state, after=truth.state)


async def _locked(tx: Transaction, task: UUID) -> tuple[Project, Places, TaskState]:
    row = await intake.read_task(tx, task)
    project = await projects.read_project(tx, row.project)
    places = await assignment.lock_task(tx, project.id, task)
    await intake.lock_state(tx, project.id, task)
    return project, places, await intake.current_state(tx, project.id, task)
