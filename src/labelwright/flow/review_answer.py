"""Review: a ruling is stored once, ends its lease and decides; one transaction.

Accept delivers the round's consensus, amend delivers the reviewer's own answer, reject asks anew.
"""

from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.annotation.model import NewAnnotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind, LeaseSigner, Slot
from labelwright.consensus import service as consensus
from labelwright.consensus.model import Consensus
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.feedback import service as feedback
from labelwright.feedback.model import Done
from labelwright.flow import decide
from labelwright.flow.schemas import Reviewed, ReviewRequest
from labelwright.flow.submit_answer import check_payload
from labelwright.flow.task_view import task_context
from labelwright.intake import service as intake
from labelwright.intake.model import TaskState
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import format_id, new_id
from labelwright.kernel.principal import Principal
from labelwright.projects import service as projects
from labelwright.projects.model import Project
from labelwright.review import service as review
from labelwright.review.model import WHOM, NewDecision, Verdict

AMENDED = "amend"


async def review_answer(
    tx: Transaction,
    signer: LeaseSigner,
    principal: Principal,
    assignment_id: UUID,
    *,
    request: ReviewRequest,
) -> Reviewed:
    """Store a reviewer's ruling and decide."""
    slot = signer.verify(tx.organization, assignment_id, principal.seat, request.lease_token)
    if slot.kind is Kind.ANNOTATE:
        raise InvalidInputError(
            "This assignment is no review.",
            code="wrong_kind",
            field="/lease_token",
            cure="POST …/submit instead.",
        )
    principal.check("assignments.review", slot.project, holder=slot.annotator)
    project = await projects.read_project(tx, slot.project)
    verdict = Verdict[request.verdict.upper()]
    if (stored := await review.of_slot(tx, slot)) is not None:
        return _again(stored)
    _check_words(slot, verdict=verdict, request=request)
    await _check_answer(tx, project, slot, verdict=verdict, request=request)

    begun = await assignment.begin_answer(tx, slot)
    if (stored := await review.of_slot(tx, slot)) is not None:  # by a request side by side
        return _again(stored)
    _, in_time = await assignment.end_by_answer(tx, slot, begun)
    ruled, answered = slot, slot
    if begun.is_other:  # another lease of the same epoch counts: this one is kept beside
        ruled = slot.with_epoch(await review.spare_epoch(tx, slot))
        answered = slot.with_epoch(begun.spare_epoch)
    amended = (
        await _own_answer(tx, project, answered, request, is_late=not in_time)
        if verdict is Verdict.AMEND
        else None
    )
    new = NewDecision(
        id=new_id(),
        slot=ruled,
        verdict=verdict,
        reason=request.reason,
        comment=request.comment,
        annotation=amended,
        sent_to=WHOM[request.to],
        is_late=not in_time,
        policy=project.versions.policy,
        active_seconds=request.active_seconds,
    )
    await review.add(tx, new)
    await feedback.count(
        tx, Done(new.id, slot.annotator, project.id, slot.kind, request.active_seconds)
    )
    if not in_time:
        await projects.count(tx, project.id, {"late": 1})
        return Reviewed(format_id("dec", new.id), "late")
    await feedback.tell(tx, new)
    return Reviewed(
        format_id("dec", new.id),
        await _decide(tx, project, new, payload=request.payload),
    )


def _again(stored: Any) -> Reviewed:
    return Reviewed(format_id("dec", stored.id), "late" if stored.late else "duplicate")


def _check_words(slot: Slot, *, verdict: Verdict, request: ReviewRequest) -> None:
    if verdict is Verdict.REJECT and not request.reason:
        raise InvalidInputError(
            "A rejection needs a reason that its annotator can read.",
            code="missing_field",
            field="/reason",
            cure="Send reason.",
        )
    has_words = bool(request.reason or (request.comment or "").strip())
    if slot.kind is Kind.ADJUDICATE and not has_words:
        raise InvalidInputError(
            "Who settles what others see differently says why: they all read it.",
            code="missing_field",
            field="/comment",
            cure="Send a comment, or a reason.",
        )
    if verdict is not Verdict.REJECT and request.to != "anyone":
        raise InvalidInputError(
            "Only what is rejected is sent to somebody.",
            code="unknown_field",
            field="/to",
            cure="Leave it out.",
        )


async def _check_answer(
    tx: Transaction, project: Project, slot: Slot, *, verdict: Verdict, request: ReviewRequest
) -> None:
    if verdict is Verdict.AMEND:
        if request.payload is None:
            raise InvalidInputError(
                "An amendment brings the corrected answer.",
                code="missing_field",
                field="/payload",
                cure="Send payload, or use the verdict accept or reject.",
            )
        await check_payload(
            tx, project, slot.task, request.payload, versions=project.versions, path="/payload"
        )
    elif request.payload is not None:
        raise InvalidInputError(
            "Only an amendment brings a payload.",
            code="unknown_field",
            field="/payload",
            cure="Leave it out.",
        )


async def _own_answer(
    tx: Transaction, project: Project, slot: Slot, request: ReviewRequest, *, is_late: bool
) -> UUID:
    answers = await annotation.in_round(
        tx, project.id, slot.task, kind=Kind.ANNOTATE, round_number=slot.round
    )
    own = NewAnnotation(
        id=new_id(),
        slot=slot,
        payload=request.payload,
        is_late=is_late,
        active_seconds=request.active_seconds,
        versions=project.versions,
        task_type_version=project.kind.version,
        amends=answers[0].id if len(answers) == 1 else None,
    )
    await annotation.add(tx, own)
    return own.id


async def _decide(
    tx: Transaction, project: Project, decision: NewDecision, *, payload: Any
) -> decide.Outcome:
    slot = decision.slot
    places = await assignment.lock_task(tx, project.id, slot.task)
    await assignment.close(tx, project.id, slot.task, kind=slot.kind, place=places[slot.kind])
    if decision.verdict is Verdict.REJECT:
        await decide.send_back(tx, project, slot.task, places[Kind.ANNOTATE], whom=decision.sent_to)
        return "rejected"
    if decision.verdict is Verdict.AMEND and decision.annotation is not None:
        settled = Consensus(payload, AMENDED, {}, (decision.annotation,))
    else:
        row = await consensus.of_round(tx, project.id, slot.task, slot.round)
        settled = Consensus(
            tx.open(row.key_id, row.payload), row.method, {}, tuple(row.annotations)
        )
    earlier = await delivery.count_labels(tx, project.id, slot.task)
    context = await task_context(tx, project, slot.task)
    label = await decide.accept(
        tx,
        project,
        slot.task,
        settled,
        context=context,
        earlier=earlier,
        decision=decision.id,
    )
    await intake.move(tx, project.id, slot.task, to=TaskState.LABELLED, label=label)
    return "accepted"
