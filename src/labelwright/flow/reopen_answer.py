"""Reopen an answer: its annotator corrects it as long as nobody has used it.

Reopening changes nothing: the old answer counts until a correction is submitted, and no lease is
taken that could run out. The correction is an annotation that points at the old; it counts in its
place, and what the old one decided is decided anew, in the transaction that finds it unused. One
that comes when somebody has used the old is kept as late.
"""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.annotation.model import NewAnnotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind, LeaseSigner, Slot
from labelwright.assignment.rules import Place
from labelwright.assignment.service import Answer, Begun, Lease
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.feedback import service as feedback
from labelwright.feedback.model import Done
from labelwright.flow import decide, note_facets
from labelwright.flow.schemas import Correction, LeaseView, SubmitRequest, Submitted
from labelwright.flow.submit_answer import check_payload, made_under, shows_predictions
from labelwright.flow.take_lease import Leasing
from labelwright.flow.task_truth import OUTSIDE
from labelwright.intake import service as intake
from labelwright.intake.model import TaskState
from labelwright.kernel.errors import ConflictError, InvalidInputError
from labelwright.kernel.ids import format_id, new_id, parse_id
from labelwright.kernel.principal import Principal
from labelwright.projects import service as projects


class Use(StrEnum):
    """What was made of an answer that it cannot be taken back from."""

    RULED = "ruled"
    ASKED_ANEW = "asked_anew"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    DELIVERED = "delivered"


_SAID = {
    Use.RULED: "A reviewer has been given your answer.",
    Use.ASKED_ANEW: "The task has gone on to another round.",
    Use.CANCELLED: "The task was cancelled.",
    Use.COMPLETED: "The task was completed by somebody else.",
    Use.DELIVERED: "The label made of your answer has been delivered.",
}


async def use_of(
    tx: Transaction, slot: Slot, *, place: Place | None, state: TaskState
) -> Use | None:
    """Return what has been made of the answers of a slot's round; None: nobody has used them.

    Other answers of the round are no use: nobody who gives one sees the others. To be sure for
    longer than a moment, the caller holds the task's lock, and that of its rulings.
    """
    if state is TaskState.CANCELLED:
        return Use.CANCELLED
    if place is None or place.round != slot.round:
        return Use.ASKED_ANEW
    if place.is_open:
        return None
    if await assignment.was_ruled_on(tx, slot.project, slot.task, round_number=slot.round):
        return Use.RULED
    return await _use_of_label(tx, slot) if state is TaskState.LABELLED else None


async def _use_of_label(tx: Transaction, slot: Slot) -> Use | None:
    newest = (await delivery.labels_of_task(tx, slot.project, slot.task))[-1]
    if newest.method == OUTSIDE:
        return Use.COMPLETED
    has_left = await delivery.has_left(tx, slot.project, newest.id)
    return Use.DELIVERED if has_left else None


async def reopen_answer(
    tx: Transaction, leasing: Leasing, principal: Principal, assignment_id: UUID
) -> LeaseView:
    """Return one's own answered task with the answer, to be corrected."""
    slot = await assignment.answered(tx, assignment_id, principal.seat)
    place = (await assignment.lock_task(tx, slot.project, slot.task)).get(Kind.ANNOTATE)
    state = await intake.current_state(tx, slot.project, slot.task)
    use = await use_of(tx, slot, place=place, state=state)
    if use is not None:
        raise ConflictError(
            f"{_SAID[use]} It cannot be corrected any more.",
            code="answer_used",
            cure="It counts as you gave it. Say what is wrong in a comment on the task.",
        )
    own = [row for row in await annotation.own_in_round(tx, slot) if not row.late]
    mine = own[-1]
    project = await projects.read_project(tx, slot.project)
    until = datetime.now(UTC) + timedelta(seconds=project.policy.lease_seconds)
    view = await leasing.view(tx, project, Lease(slot, until))
    view.correction = Correction(
        annotation=format_id("ann", mine.id),
        payload=tx.open(mine.key_id, mine.payload),
        unsure=bool(mine.unsure),
        active_seconds=sum(row.active_seconds or 0.0 for row in own),
    )
    return view


async def correct_answer(
    tx: Transaction,
    signer: LeaseSigner,
    principal: Principal,
    assignment_id: UUID,
    *,
    request: SubmitRequest,
) -> Submitted:
    """Store a correction of one's own answer and decide anew; sent again it is the same one."""
    slot = signer.verify(tx.organization, assignment_id, principal.seat, request.lease_token)
    principal.check("assignments.annotate")
    begun = await assignment.begin_answer(tx, slot)
    own = await annotation.own_in_round(tx, slot)
    old = _amended(slot, own, request.amends or "")
    again = [row for row in own if row.amends == old.id]
    if again:
        return Submitted(format_id("ann", again[0].id), "late" if again[0].late else "duplicate")
    project = await projects.read_project(tx, slot.project)
    versions = made_under(project, request.versions)
    context = await check_payload(
        tx, project, slot.task, request.payload, versions=versions, path="/payload"
    )
    is_late = old.late or await _is_used(tx, slot, begun)
    policy = await projects.read_policy(tx, project.id, versions.policy)
    new = NewAnnotation(
        id=new_id(),
        slot=slot.with_epoch(begun.spare_epoch),
        payload=request.payload,
        is_late=is_late,
        active_seconds=request.active_seconds,
        versions=versions,
        task_type_version=project.kind.version,
        amends=old.id,
        predictions_shown=shows_predictions(signer, tx.organization, slot, policy),
        unsure=request.unsure,
    )
    sealed = await annotation.add(tx, new)
    done = Done(
        new.id, slot.annotator, project.id, slot.kind, request.active_seconds, is_correction=True
    )
    await feedback.count(tx, done)
    if is_late or begun.place is None:
        await projects.count(tx, project.id, {"late": 1})
        return Submitted(format_id("ann", new.id), "late")
    if request.unsure:
        await note_facets.unsure(tx, project.id, slot.task)
    others = [answer for answer in begun.others if answer.id != old.id]
    outcome = await decide.after_correction(
        tx,
        project,
        slot.task,
        place=begun.place,
        answers=[*others, Answer(new.id, slot.annotator, sealed, tx.key_id)],
        stood=begun.task,
        labels=begun.labels,
        context=context,
    )
    return Submitted(format_id("ann", new.id), outcome)


def _amended(slot: Slot, own: list[Any], amends: str) -> Any:
    """Return the answer that a correction takes the place of."""
    named = parse_id("ann", amends)
    for row in own:
        if row.id == named and slot.kind is Kind.ANNOTATE:
            return row
    raise InvalidInputError(
        "That is no answer of yours to this task.",
        code="unknown_annotation",
        field="/amends",
        cure="Send the annotation that POST /api/assignments/{id}/reopen names.",
    )


async def _is_used(tx: Transaction, slot: Slot, begun: Begun) -> bool:
    """Return whether the answers of a round are used; till the transaction ends nobody can."""
    await assignment.lock_task(tx, slot.project, slot.task)
    state = TaskState.OPEN if begun.task is None else TaskState(begun.task.state)
    return await use_of(tx, slot, place=begun.place, state=state) is not None
