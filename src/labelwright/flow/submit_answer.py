"""Submit an answer: store it once, end the lease, decide what it means; one transaction.

A request sent twice gives one annotation and the same id. An answer that came too late, or whose
task was settled meanwhile, is kept as late and changes nothing else.
"""

from typing import Any
from uuid import UUID

import msgspec

from labelwright.annotation import service as annotation
from labelwright.annotation.model import NewAnnotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind, LeaseSigner, Slot
from labelwright.assignment.service import Answer
from labelwright.database.engine import Transaction
from labelwright.feedback import service as feedback
from labelwright.feedback.model import Done
from labelwright.flow import decide, note_facets
from labelwright.flow.schemas import SubmitRequest, Submitted
from labelwright.flow.task_view import task_context
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import format_id, new_id
from labelwright.kernel.principal import Principal
from labelwright.kernel.problems import under
from labelwright.plugin.task_type import TaskContext
from labelwright.projects import service as projects
from labelwright.projects.model import Policy, Project, Versions


async def submit_answer(
    tx: Transaction,
    signer: LeaseSigner,
    principal: Principal,
    assignment_id: UUID,
    *,
    request: SubmitRequest,
) -> Submitted:
    """Store an annotator's answer and decide."""
    slot = signer.verify(tx.organization, assignment_id, principal.seat, request.lease_token)
    if slot.kind is not Kind.ANNOTATE:
        raise InvalidInputError(
            "This assignment is a review.",
            code="wrong_kind",
            field="/lease_token",
            cure="POST …/review instead.",
        )
    principal.check("assignments.annotate", slot.project, holder=slot.annotator)
    begun = await assignment.begin_answer(tx, slot)
    if begun.stored is not None:
        return Submitted(
            format_id("ann", begun.stored.id), "late" if begun.stored.late else "duplicate"
        )
    project = await projects.read_project(tx, slot.project)
    versions = made_under(project, request.versions)
    context = await check_payload(
        tx, project, slot.task, request.payload, versions=versions, path="/payload"
    )
    place, in_time = await assignment.end_by_answer(tx, slot, begun)
    policy = await projects.read_policy(tx, project.id, versions.policy)
    new = NewAnnotation(
        id=new_id(),
        slot=slot if not begun.is_other else slot.with_epoch(begun.spare_epoch),
        payload=request.payload,
        is_late=not in_time,
        active_seconds=request.active_seconds,
        versions=versions,
        task_type_version=project.kind.version,
        predictions_shown=shows_predictions(signer, tx.organization, slot, policy),
        unsure=request.unsure,
    )
    sealed = await annotation.add(tx, new)
    await feedback.count(
        tx, Done(new.id, slot.annotator, project.id, slot.kind, request.active_seconds)
    )
    if place is None or not in_time:
        await projects.count(tx, project.id, {"late": 1})
        return Submitted(format_id("ann", new.id), "late")
    if request.unsure:
        await note_facets.unsure(tx, project.id, slot.task)
    answers = [*begun.others, Answer(new.id, slot.annotator, sealed, tx.key_id)]
    outcome = await decide.after_answer(
        tx,
        project,
        slot.task,
        place=place,
        answers=answers,
        stood=begun.task,
        labels=begun.labels,
        context=context,
    )
    return Submitted(format_id("ann", new.id), outcome)


def shows_predictions(signer: LeaseSigner, organization: UUID, slot: Slot, policy: Policy) -> bool:
    """Return whether a lease shows what models say; the same at every call."""
    return signer.draw(organization, slot, "predictions") < policy.predictions_shown


async def check_payload(
    tx: Transaction, project: Project, task: UUID, payload: Any, *, versions: Versions, path: str
) -> TaskContext:
    """Raise with everything wrong in an answer, judged by the ontology it was made under.

    Return the context of answers under the ontology in force.
    """
    decoded = strict_json.convert(payload, project.kind.payload, path=path)
    context = await task_context(tx, project, task)
    ontology = await projects.read_ontology(tx, project.id, versions.ontology)
    problems = under(
        path, project.kind.validate(decoded, msgspec.structs.replace(context, ontology=ontology))
    )
    if problems:
        raise InvalidInputError.of(problems)
    return context


def made_under(project: Project, versions: Versions | None) -> Versions:
    """Return the versions that an answer was made under; those in force when it names none."""
    if versions is None:
        return project.versions
    current = project.versions
    for part in ("ontology", "guidelines", "policy"):
        if not 1 <= getattr(versions, part) <= getattr(current, part):
            raise InvalidInputError(
                f"There is no version {getattr(versions, part)} of the {part}.",
                code="unknown_version",
                field=f"/versions/{part}",
                cure="Send the versions that came with the lease, or leave them out.",
            )
    return versions
