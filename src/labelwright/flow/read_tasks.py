"""Reading tasks: one task with its whole life, an annotator's desk."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import AssignmentState, Kind
from labelwright.audit import service as audit
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.flow.schemas import (
    Desk,
    DeskHold,
    DeskLease,
    DeskProject,
    DeskQueue,
)
from labelwright.flow.take_lease import PERMISSION_OF
from labelwright.flow.task_view import task_assets
from labelwright.intake import service as intake
from labelwright.intake.events import TaskViewed
from labelwright.intake.model import TaskState
from labelwright.kernel.ids import format_id, made_at
from labelwright.kernel.principal import ActorKind, Principal
from labelwright.media.service import Media
from labelwright.projects import service as projects
from labelwright.review import service as review
from labelwright.review.model import NAME_OF, Verdict
from labelwright.workforce import service as workforce


async def task_life(tx: Transaction, media: Media, task: UUID) -> dict[str, Any]:
    """Return one task: what was ordered, what was answered, ruled and delivered, and the events."""
    row = await intake.read_task(tx, task)
    state = await intake.state_of(tx, row.project, task)
    answers = await annotation.of_task(tx, row.project, task)
    rulings = await review.of_task(tx, row.project, task)
    events = await audit.events_of_task(tx, row.project, task)
    leases = await assignment.of_task(tx, row.project, task)
    people = [row.annotator for row in (*answers, *rulings, *leases)]
    people += [event.actor for event in events if event.actor_kind == ActorKind.ANNOTATOR]
    names = await workforce.pseudonyms(tx, people)
    found = await intake.found_by(tx, row.project, task)
    labels = await delivery.labels_of_task(tx, row.project, task)
    assets = await task_assets(tx, row.project, task)
    return {
        "id": format_id("tsk", task),
        "project": format_id("prj", row.project),
        "unique_id": row.unique_id,
        "state": (TaskState.OPEN if state is None else TaskState(state.state)).name.lower(),
        "problem": None if state is None else state.problem,
        "priority": found.priority,
        "flags": sorted(f.partition("=")[2] for f in found.facets if f.startswith("flag=")),
        "metadata": tx.open(row.key_id, row.body)["metadata"],
        "created_at": row.created_at.isoformat(),
        "assets": assets.views(media, tx.organization),
        "predictions": [
            _prediction(tx, one) for one in await intake.predictions(tx, row.project, task)
        ],
        "assignments": [_lease(lease, names) for lease in leases],
        "annotations": [_answer(tx, answer, names) for answer in answers],
        "decisions": [_ruling(tx, ruling, names) for ruling in rulings],
        "labels": [_label(tx, label) for label in labels],
        "label": _label(tx, labels[-1]) if labels else None,
        "events": [_event(event, names) for event in events],
    }


async def desk(tx: Transaction, principal: Principal) -> Desk:
    """Return what waits for an annotator and what he holds."""
    annotator = principal.seat
    where = {kind: principal.projects_where(may) for kind, may in PERMISSION_OF.items()}
    kinds = [kind for kind, among in where.items() if among != frozenset()]
    queues = [
        row
        for row in await assignment.queues_for(tx, annotator, kinds)
        if (among := where[Kind(row.kind)]) is None or row.project in among
    ]
    leases = await assignment.live_of(tx, annotator)
    views: dict[UUID, DeskProject] = {}
    holds = await workforce.live_holds(tx, [annotator])
    held = {row.project for row in holds}
    held_in = held - {None}
    for project in {row.project for row in (*queues, *leases)} | held_in:
        found = await projects.read_project(tx, project)
        views[project] = DeskProject(format_id("prj", found.id), found.name, found.task_type)
    return Desk(
        queues=[
            DeskQueue(views[row.project], Kind(row.kind).name.lower(), row.available)
            for row in queues
            if row.available and row.project not in held_in and None not in held
        ],
        open=[
            DeskLease(
                format_id("asg", row.id),
                views[row.project],
                Kind(row.kind).name.lower(),
                row.until.isoformat(),
            )
            for row in leases
        ],
        today={
            kind.name.lower(): await assignment.finished_today(tx, annotator, kind)
            for kind in kinds
        },
        holds=[
            DeskHold(None if row.project is None else views[row.project].name, row.reason)
            for row in holds
        ],
    )


def _answer(tx: Transaction, row: Any, names: dict[UUID, str]) -> dict[str, Any]:
    return {
        "id": format_id("ann", row.id),
        "kind": Kind(row.kind).name.lower(),
        "round": row.round,
        "annotator": names.get(row.annotator, ""),
        "payload": tx.open(row.key_id, row.payload),
        "late": row.late,
        "active_seconds": row.active_seconds,
        "unsure": bool(row.unsure),
        "ontology": row.ontology,
        "guidelines": row.guidelines,
        "amends": None if row.amends is None else format_id("ann", row.amends),
        "created_at": row.created_at.isoformat(),
    }


def _prediction(tx: Transaction, row: Any) -> dict[str, Any]:
    return {
        "id": format_id("prd", row.id),
        "model": row.model,
        "version": row.model_version,
        "score": row.score,
        "payload": tx.open(row.key_id, row.payload),
        "created_at": row.created_at.isoformat(),
    }


def _lease(row: Any, names: dict[UUID, str]) -> dict[str, Any]:
    """Return a lease; it was first given when its id was made."""
    given = datetime.fromtimestamp(made_at(row.id), UTC)
    return {
        "id": format_id("asg", row.id),
        "kind": Kind(row.kind).name.lower(),
        "round": row.round,
        "annotator": names.get(row.annotator, ""),
        "state": AssignmentState(row.state).name.lower(),
        "given_at": given.isoformat(),
        "ended_at": None if row.ended is None else row.ended.isoformat(),
    }


async def note_look(tx: Transaction, task: UUID) -> None:
    """Tell that somebody looked at everything that was answered; an hour's looks are one."""
    row = await intake.read_task(tx, task)
    events = await audit.events_of_task(tx, row.project, task)
    since = datetime.now(UTC) - timedelta(hours=1)
    seen = any(
        event.name == TaskViewed.name and event.actor == tx.actor.id and event.at > since
        for event in events
    )
    if not seen:
        await tx.record(TaskViewed(project=row.project, task=task))


def _ruling(tx: Transaction, row: Any, names: dict[UUID, str]) -> dict[str, Any]:
    return {
        "id": format_id("dec", row.id),
        "round": row.round,
        "annotator": names.get(row.annotator, ""),
        "verdict": Verdict(row.verdict).name.lower(),
        "reason": row.reason,
        "comment": None if row.comment is None else tx.open(row.key_id, row.comment),
        "to": NAME_OF[row.sent_to],
        "annotation": None if row.annotation is None else format_id("ann", row.annotation),
        "late": row.late,
        "created_at": row.created_at.isoformat(),
    }


def _label(tx: Transaction, row: Any) -> dict[str, Any]:
    return {
        "id": format_id("lbl", row.id),
        "version": row.version,
        "payload": tx.open(row.key_id, row.payload),
        "method": row.method,
        "annotations": [format_id("ann", annotation) for annotation in row.annotations],
        "decision": None if row.decision is None else format_id("dec", row.decision),
        "ontology": row.ontology,
        "created_at": row.created_at.isoformat(),
    }


def _event(row: Any, names: dict[UUID, str]) -> dict[str, Any]:
    return {
        "id": format_id("evt", row.id),
        "sequence": row.seq,
        "name": row.name,
        "actor": ActorKind(row.actor_kind).name.lower(),
        "annotator": names.get(row.actor),
        "at": row.at.isoformat(),
    }
