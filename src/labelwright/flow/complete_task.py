"""Complete a task with a finished answer from an outside workforce; one transaction."""

from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.annotation.model import NewAnnotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind, Slot
from labelwright.consensus.model import Consensus
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.flow import decide
from labelwright.flow.submit_answer import check_payload
from labelwright.flow.task_truth import OUTSIDE
from labelwright.intake import service as intake
from labelwright.intake.model import TaskState
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError
from labelwright.kernel.ids import new_id
from labelwright.kernel.principal import Principal
from labelwright.projects import service as projects

OUTSIDE_EPOCH = 0
"""No lease has it: what an outside workforce hands in is never taken for a lease's answer."""


async def complete_task(tx: Transaction, principal: Principal, task: UUID, response: Any) -> UUID:
    """Store ``response`` as an adjudication and make it the label; return the label.

    Sent again with the same response it returns the same label; a task that has another label
    already is a conflict.
    """
    row = await intake.read_task(tx, task)
    project = await projects.read_project(tx, row.project)
    state = await intake.current_state(tx, project.id, task)
    if state in (TaskState.PREPARING, TaskState.BROKEN, TaskState.CANCELLED):
        raise ConflictError(
            f"The task is {state.name.lower()}.",
            code="task_not_open",
            cure="Only tasks that can be worked on.",
        )
    context = await check_payload(
        tx, project, task, response, versions=project.versions, path="/response"
    )
    places = await assignment.lock_task(tx, project.id, task)
    labels = await delivery.labels_of_task(tx, project.id, task)
    if labels:
        newest = labels[-1]
        if strict_json.equal(tx.open(newest.key_id, newest.payload), response):
            return newest.id
        raise ConflictError(
            "The task has another label already.", code="already_labelled", cure="Read it first."
        )
    slot = Slot(
        project=project.id,
        task=task,
        kind=Kind.ADJUDICATE,
        round=1,
        annotator=principal.seat,
        id=new_id(),
        epoch=OUTSIDE_EPOCH,
    )
    new = NewAnnotation(
        id=new_id(),
        slot=slot,
        payload=response,
        is_late=False,
        active_seconds=None,
        versions=project.versions,
        task_type_version=project.kind.version,
    )
    await annotation.add(tx, new)
    for kind, place in places.items():
        if not place.is_gold:
            await assignment.close(tx, project.id, task, kind=kind, place=place)
    said = Consensus(response, OUTSIDE, {}, (new.id,))
    label = await decide.accept(tx, project, task, said, context=context, earlier=0)
    await intake.move(tx, project.id, task, to=TaskState.LABELLED, label=label)
    return label
