"""What tasks are found by, written in the transaction of the fact that it tells of.

Labels are noted where they are accepted, for their content lies open there; the rest are inline
handlers, wired in `bootstrap.py`. Who writes holds the task's lock. `facts_facets` says the same
from the facts alone.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.events import TaskSkipped
from labelwright.assignment.model import Kind
from labelwright.audit import service as audit
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.discussion import service as discussion
from labelwright.discussion.events import CommentAdded, ThreadSettled
from labelwright.flow.task_view import task_context
from labelwright.intake import facets
from labelwright.intake import service as intake
from labelwright.intake.events import TaskHeld, TaskPriorityChanged, TaskReleased
from labelwright.intake.facets import Found
from labelwright.kernel import strict_json
from labelwright.plugin.task_type import TaskContext
from labelwright.projects import service as projects
from labelwright.projects.model import Project
from labelwright.review import service as review
from labelwright.review.events import ReviewDecided
from labelwright.review.model import Verdict


async def labelled(
    tx: Transaction,
    project: Project,
    task: UUID,
    *,
    label: UUID,
    payload: object,
    context: TaskContext,
    earlier: int,
) -> None:
    """Note what a new label says, in place of what the one before it said."""
    fresh, made = _of_label(project, payload, context, label)
    if earlier:
        before = await intake.found_by(tx, project.id, task)
        gone = [facet for facet in before.facets if facets.is_of_label(facet)]
        await intake.remove_facets(tx, project.id, task, [f for f in gone if f not in fresh])
    await intake.add_facets(tx, project.id, task, sorted(fresh), finished_at=made)


async def skipped(tx: Transaction, event: TaskSkipped) -> None:
    """Note that somebody gave the task back."""
    await _flag(tx, event.project, event.task, facets.SKIPPED)


async def decided(tx: Transaction, event: ReviewDecided) -> None:
    """Note that a reviewer sent the task back."""
    if event.verdict == Verdict.REJECT.name.lower() and not event.late:
        await _flag(tx, event.project, event.task, facets.SENT_BACK)


async def held(tx: Transaction, event: TaskHeld) -> None:
    """Note that the task is given to nobody."""
    await _flag(tx, event.project, event.task, facets.HELD)


async def released(tx: Transaction, event: TaskReleased) -> None:
    """Note that it is given out again."""
    if event.project is not None and event.task is not None:
        await intake.remove_facets(tx, event.project, event.task, [facets.HELD])


async def unsure(tx: Transaction, project: UUID, task: UUID) -> None:
    """Note that somebody doubts his answer."""
    await intake.add_facets(tx, project, task, [facets.UNSURE])


async def talked(tx: Transaction, event: CommentAdded | ThreadSettled) -> None:
    """Note whether a thread at the task is open."""
    if event.project is None or event.task is None:
        return
    await assignment.lock_task(tx, event.project, event.task)
    await intake.lock_state(tx, event.project, event.task)
    if await discussion.is_open_at(tx, event.project, event.task):
        await intake.add_facets(tx, event.project, event.task, [facets.COMMENTS])
    else:
        await intake.remove_facets(tx, event.project, event.task, [facets.COMMENTS])


async def prioritised(tx: Transaction, event: TaskPriorityChanged) -> None:
    """Note a task's new priority."""
    if event.project is None or event.task is None:
        return
    found = await intake.found_by(tx, event.project, event.task)
    fresh = facets.of_priority(event.priority)
    gone = {f for f in found.facets if f.startswith("priority=")} - fresh
    await intake.remove_facets(tx, event.project, event.task, sorted(gone))
    await intake.add_facets(tx, event.project, event.task, sorted(fresh))
    await intake.set_found_priority(tx, event.project, event.task, event.priority)


async def facts_facets(tx: Transaction, project: Project, task: UUID, priority: int) -> Found:
    """Return what a task is found by, from the facts alone."""
    row = await intake.read_task(tx, task)
    keys = await intake.marked_keys(tx, project.id)
    metadata: dict[str, Any] = tx.open(row.key_id, row.body)["metadata"] if keys else {}
    found = set(facets.of_priority(priority) | facets.of_metadata(metadata, keys))
    answers = await annotation.of_task(tx, project.id, task)
    if any(a.unsure and not a.late and a.kind == Kind.ANNOTATE for a in answers):
        found.add(facets.UNSURE)
    if await discussion.is_open_at(tx, project.id, task):
        found.add(facets.COMMENTS)
    events = await audit.events_of_task(tx, project.id, task)
    if any(event.name == TaskSkipped.name for event in events):
        found.add(facets.SKIPPED)
    holds = [event.name for event in events if event.name in (TaskHeld.name, TaskReleased.name)]
    if holds and holds[-1] == TaskHeld.name:
        found.add(facets.HELD)
    rulings = await review.of_task(tx, project.id, task)
    if any(ruling.verdict == Verdict.REJECT and not ruling.late for ruling in rulings):
        found.add(facets.SENT_BACK)
    labels = await delivery.labels_of_task(tx, project.id, task)
    made = None
    if labels:
        label = labels[-1]
        ontology = await projects.read_ontology(tx, project.id, label.ontology)
        context = await task_context(tx, project, task, ontology=ontology)
        payload = tx.open(label.key_id, label.payload)
        fresh, made = _of_label(project, payload, context, label.id)
        found |= fresh
    return Found(frozenset(found), priority, made)


def _of_label(
    project: Project, payload: object, context: TaskContext, label: UUID
) -> tuple[frozenset[str], datetime]:
    kind = project.kind
    decoded = strict_json.convert(payload, kind.payload)
    return facets.of_label(kind.facets(decoded, context), label)


async def _flag(tx: Transaction, project: UUID | None, task: UUID | None, flag: str) -> None:
    if project is not None and task is not None:
        await intake.add_facets(tx, project, task, [flag])
