"""What an answer means: accept, one more, adjudicate or review; in its transaction.

The caller holds the task's lock, so decisions about one task come one after the other. Each is
told by an event where the answers alone do not show it, so `rebuild` arrives at the same state from
the facts, whatever the policy says by then.
"""

from collections.abc import Awaitable, Callable, Sequence
from enum import Enum
from functools import partial
from typing import Any, Literal
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.annotation.events import AnnotationRequested
from labelwright.assignment import rules
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind
from labelwright.assignment.rules import Place, Whom
from labelwright.consensus import service as consensus
from labelwright.consensus.events import AdjudicationRequested
from labelwright.consensus.model import Consensus
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.flow import note_facets
from labelwright.intake import service as intake
from labelwright.intake.model import TaskState
from labelwright.plugin.task_type import TaskContext
from labelwright.projects.model import Policy, Project

Outcome = Literal["accepted", "waiting", "in_review", "late", "duplicate", "rejected"]


class Next(Enum):
    """What a round with enough answers needs."""

    ONE_MORE = "one more"
    ADJUDICATE = "adjudicate"
    REVIEW = "review"
    ACCEPT = "accept"


def what_next(policy: Policy, *, answers: int, agreement: float) -> Next:
    """Return what a round needs that has as many answers as it wanted."""
    if agreement < policy.min_agreement:
        if answers < policy.most_annotations:
            return Next.ONE_MORE
        if policy.adjudicate:
            return Next.ADJUDICATE
    return Next.REVIEW if policy.review == "all" else Next.ACCEPT


async def after_answer(
    tx: Transaction,
    project: Project,
    task: UUID,
    *,
    place: Place,
    answers: Sequence[Any],
    stood: Any,
    labels: int,
    context: TaskContext,
) -> Outcome:
    """Decide after an answer in time to ``place``, the last of ``answers``.

    ``stood`` is what the task's state says, None while it is open and untouched; ``labels`` how
    many it has had.
    """
    if place.is_gold:
        return _as_if_ordinary(project.policy)
    move = partial(intake.move_from, tx, project.id, task, stood=stood, answers=1)
    if len(answers) < place.wanted:
        await move(to=TaskState.OPEN)
        return "waiting"
    return await _settle(
        tx, project, task, place=place, answers=answers, labels=labels, context=context, move=move
    )


async def after_correction(
    tx: Transaction,
    project: Project,
    task: UUID,
    *,
    place: Place,
    answers: Sequence[Any],
    stood: Any,
    labels: int,
    context: TaskContext,
) -> Outcome:
    """Decide anew after one of ``answers`` took the place of another that nobody has used.

    A round that waits for more waits on; one that was settled is settled again, by the same rules
    as if the correction had been its last answer, and a label it had is followed by another.
    """
    if place.is_gold:
        return _as_if_ordinary(project.policy)
    if place.is_open:
        return "waiting"
    places = await assignment.lock_task(tx, project.id, task)
    for kind in (Kind.REVIEW, Kind.ADJUDICATE):
        if kind in places and places[kind].is_open:
            await assignment.close(tx, project.id, task, kind=kind, place=places[kind])
    return await _settle(
        tx,
        project,
        task,
        place=place._replace(wanted=len(answers)),
        answers=answers,
        labels=labels,
        context=context,
        move=partial(intake.move_from, tx, project.id, task, stood=stood),
        is_anew=True,
    )


async def _settle(
    tx: Transaction,
    project: Project,
    task: UUID,
    *,
    place: Place,
    answers: Sequence[Any],
    labels: int,
    context: TaskContext,
    move: Callable[..., Awaitable[None]],
    is_anew: bool = False,
) -> Outcome:
    """Decide about a round with as many answers as it wants; ``is_anew``: once more."""
    ordered = sorted(answers, key=lambda answer: answer.annotator)
    said = consensus.of_answers(tx, ordered, kind=project.kind, context=context)
    step = what_next(project.policy, answers=len(answers), agreement=said.agreement)
    if step is Next.ONE_MORE:
        wider = (
            await _reopen_round(tx, project, task, place, answers=len(answers))
            if is_anew
            else await assignment.want_more(tx, project.id, task, place)
        )
        await tx.record(
            AnnotationRequested(
                project=project.id,
                task=task,
                round=wider.round,
                wanted=wider.wanted,
                agreement=said.agreement,
            )
        )
        await move(to=TaskState.OPEN)
        return "waiting"
    await consensus.put(tx, project.id, task, round_number=place.round, consensus=said)
    await assignment.close(tx, project.id, task, kind=Kind.ANNOTATE, place=place)
    if step is Next.ACCEPT:
        label = await accept(tx, project, task, said, context=context, earlier=labels)
        await move(to=TaskState.LABELLED, label=label)
        return "accepted"
    kind = Kind.REVIEW if step is Next.REVIEW else Kind.ADJUDICATE
    if kind is Kind.ADJUDICATE:
        await tx.record(
            AdjudicationRequested(
                project=project.id, task=task, round=place.round, agreement=said.agreement
            )
        )
    ruling = Place(round=place.round, wanted=1, need=1, priority=place.priority)
    is_doubted = await annotation.is_doubted(
        tx, project.id, task, kind=Kind.ANNOTATE, round_number=place.round
    )
    rank = rules.rank_of(said.agreement, is_doubted=is_doubted)
    await assignment.open_round(tx, project.id, task, kind=kind, place=ruling, rank=rank)
    await move(to=TaskState.IN_REVIEW)
    return "in_review"


def _as_if_ordinary(policy: Policy) -> Outcome:
    """Return what an ordinary task would have said: gold is not told apart by its outcome."""
    if policy.overlap > 1:
        return "waiting"
    return "in_review" if policy.review == "all" else "accepted"


async def _reopen_round(
    tx: Transaction, project: Project, task: UUID, place: Place, *, answers: int
) -> Place:
    """Take back that a round is settled, and ask it for one annotation more."""
    await consensus.delete_others(tx, project.id, task, keep=list(range(1, place.round)))
    wider = rules.want_more(place)
    await assignment.open_round(
        tx, project.id, task, kind=Kind.ANNOTATE, place=wider, answers=answers
    )
    return wider


async def accept(
    tx: Transaction,
    project: Project,
    task: UUID,
    settled: Consensus,
    *,
    context: TaskContext,
    earlier: int,
    decision: UUID | None = None,
) -> UUID:
    """Make a settled round the task's label; it has ``earlier`` ones already."""
    label = await delivery.accept(
        tx,
        project=project.id,
        task=task,
        version=earlier + 1,
        payload=settled.payload,
        method=settled.method,
        annotations=settled.annotations,
        decision=decision,
        ontology=project.versions.ontology,
    )
    await note_facets.labelled(
        tx,
        project,
        task,
        label=label,
        payload=settled.payload,
        context=context,
        earlier=earlier,
    )
    return label


async def send_back(
    tx: Transaction, project: Project, task: UUID, place: Place, *, whom: Whom
) -> None:
    """Ask for the task anew, in another round, after a rejection."""
    answered = await annotation.count_in_round(
        tx, project.id, task, kind=Kind.ANNOTATE, round_number=place.round
    )
    again = rules.send_back(place, whom=whom, overlap=project.policy.overlap, answered=answered)
    await assignment.open_round(tx, project.id, task, kind=Kind.ANNOTATE, place=again)
    await intake.move(tx, project.id, task, to=TaskState.OPEN)
