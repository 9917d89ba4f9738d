"""Decide: what an answer or a ruling means for its task, in the same transaction.

The caller holds the lock of the task's queue row, so decisions about one task come one after the
other. The rules read only facts (answers, rulings, versions of the policy), so `rebuild` can apply
them again and arrive at the same state.
"""

from typing import Any, Literal
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind
from labelwright.consensus import service as consensus
from labelwright.consensus.model import Consensus
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.flow.task_view import task_context
from labelwright.intake import service as intake
from labelwright.intake.model import TaskState
from labelwright.projects.model import Policy, Project

Outcome = Literal["accepted", "waiting", "in_review", "late", "duplicate", "rejected"]


def wants_more(answers: int, wanted: int) -> bool:
    """Return whether a round with this many answers in time still waits for others."""
    return answers < wanted


def needs_review(policy: Policy) -> bool:
    """Return whether a settled round goes to a reviewer."""
    return policy.review == "all"


async def after_answer(tx: Transaction, project: Project, task: UUID, queue: Any) -> Outcome:
    """Accept, wait for more, or send to review, after an answer in time."""
    answers = await annotation.in_round(
        tx, project.id, task, kind=Kind.ANNOTATE, round_number=queue.round
    )
    if wants_more(len(answers), queue.wanted):
        await intake.move(tx, project.id, task, to=TaskState.OPEN, answers=1)
        return "waiting"
    context = await task_context(tx, project, task)
    settled = await consensus.settle(
        tx,
        project=project.id,
        task=task,
        round_number=queue.round,
        answers=answers,
        kind=project.kind,
        context=context,
    )
    await assignment.close(tx, project.id, task, kind=Kind.ANNOTATE)
    if needs_review(project.policy):
        await assignment.open_round(
            tx,
            project.id,
            task,
            kind=Kind.REVIEW,
            round_number=queue.round,
            priority=queue.priority,
            wanted=1,
        )
        await intake.move(tx, project.id, task, to=TaskState.IN_REVIEW, answers=1)
        return "in_review"
    label = await accept(tx, project, task, settled)
    await intake.move(tx, project.id, task, to=TaskState.LABELLED, answers=1, label=label)
    return "accepted"


async def accept(
    tx: Transaction,
    project: Project,
    task: UUID,
    settled: Consensus,
    *,
    decision: UUID | None = None,
) -> UUID:
    """Make a settled round the task's label."""
    return await delivery.accept(
        tx,
        project=project.id,
        task=task,
        payload=settled.payload,
        method=settled.method,
        annotations=settled.annotations,
        decision=decision,
        ontology=project.versions.ontology,
    )


async def send_back(
    tx: Transaction, project: Project, task: UUID, *, round_number: int, priority: int
) -> None:
    """Ask for the task anew after a rejection."""
    await assignment.open_round(
        tx,
        project.id,
        task,
        kind=Kind.ANNOTATE,
        round_number=round_number + 1,
        priority=priority,
        wanted=project.policy.overlap,
    )
    await intake.move(tx, project.id, task, to=TaskState.OPEN)
