"""Rebuild: a project's state computed anew from its facts, as one transaction.

Facts are tasks, policies, answers, rulings, labels and events; live leases are kept as they are,
for they are nobody's history. What is written: queue rows, task states, consensus, counters.
"""

from typing import Any
from uuid import UUID

import msgspec

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind
from labelwright.assignment.service import QueueState
from labelwright.audit import service as audit
from labelwright.consensus import service as consensus
from labelwright.consensus.model import Consensus
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.flow import decide
from labelwright.flow.task_view import task_context
from labelwright.intake import service as intake
from labelwright.intake.model import COUNTER_OF, TaskState
from labelwright.kernel import strict_json
from labelwright.media import service as media_service
from labelwright.media.model import AssetState
from labelwright.projects import service as projects
from labelwright.projects.model import Project
from labelwright.review import service as review
from labelwright.review.model import Verdict

PAGE = 200


class TaskTruth(msgspec.Struct):
    """What the facts say about one task."""

    state: TaskState
    answers: int = 0
    label: UUID | None = None
    problem: str | None = None
    queues: dict[Kind, QueueState] = {}


async def rebuild_project(tx: Transaction, project: UUID) -> int:
    """Rebuild a project's state; return how many rows differed from what stood there."""
    found = await projects.read_project(tx, project)
    await projects.lock_out(tx, project)
    counters: dict[str, int] = {}
    differing = 0
    after: UUID | None = None
    while tasks := await intake.page(tx, project, limit=PAGE, after=after, state=None):
        for row in tasks:
            differing += await _rebuild_task(tx, found, row.id, counters)
        after = tasks[-1].id
    counters["late"] = await annotation.count_late(tx, project) + await review.count_late(
        tx, project
    )
    counters["skipped"] = await audit.count_events(tx, project, "task_skipped")
    before = {
        name: value for name, value in (await projects.counters(tx, project)).items() if value
    }
    after_counters = {name: value for name, value in counters.items() if value}
    differing += len({n for n in before | after_counters if before.get(n) != after_counters.get(n)})
    await projects.replace_counters(tx, project, after_counters)
    return differing


async def _rebuild_task(
    tx: Transaction, project: Project, task: UUID, counters: dict[str, int]
) -> int:
    truth, settled = await _truth(tx, project, task)
    for name, delta in (("tasks", 1), ("answers", truth.answers), (COUNTER_OF[truth.state], 1)):
        counters[name] = counters.get(name, 0) + delta
    differing = await _write_consensus(tx, project, task, settled)
    row = await intake.state_of(tx, project.id, task)
    stood = (
        (TaskState.OPEN, 0, None, None)
        if row is None
        else (row.state, row.answers, row.label, row.problem)
    )
    if stood != (truth.state, truth.answers, truth.label, truth.problem):
        differing += 1
        await intake.put_state(
            tx,
            project.id,
            task,
            state=truth.state,
            answers=truth.answers,
            label=truth.label,
            problem=truth.problem,
        )
    return differing + await assignment.set_queues(tx, project.id, task, truth.queues)


async def _truth(
    tx: Transaction, project: Project, task: UUID
) -> tuple[TaskTruth, dict[int, list[Any]]]:
    """Apply the rules of `decide` to the facts; return also the answers of each settled round."""
    await assignment.lock_all(tx, project.id, task)
    row = await intake.read_task(tx, task)
    labels = await delivery.labels_of_task(tx, project.id, task)
    answers = [
        a
        for a in await annotation.of_task(tx, project.id, task)
        if a.kind == Kind.ANNOTATE and not a.late
    ]
    prepared = None if answers or labels else await _prepared(tx, project.id, task)
    if prepared is not None:
        return prepared, {}
    rulings = [r for r in await review.of_task(tx, project.id, task) if not r.late]
    rejected = [r for r in rulings if r.verdict == Verdict.REJECT]
    round_now = 1 + len(rejected)
    policy = await projects.read_policy(
        tx, project.id, rejected[-1].policy if rejected else row.policy
    )
    by_round: dict[int, list[Any]] = {}
    for answer in answers:
        by_round.setdefault(answer.round, []).append(answer)
    current = by_round.get(round_now, [])
    truth = TaskTruth(TaskState.OPEN, answers=len(answers))
    is_settled = not decide.wants_more(len(current), policy.overlap)
    settled = {n: found for n, found in by_round.items() if n < round_now or is_settled}
    is_closed = bool(labels) or is_settled
    truth.queues[Kind.ANNOTATE] = QueueState(
        round_now, row.priority, 0 if is_closed else policy.overlap, len(current)
    )
    if labels:
        truth.state, truth.label = TaskState.LABELLED, labels[-1].id
    elif is_settled:
        truth.state = TaskState.IN_REVIEW
    if (
        rulings
        or truth.state is TaskState.IN_REVIEW
        or await assignment.has_queue(tx, project.id, task, Kind.REVIEW)
    ):
        round_reviewed = round_now if is_settled else max(round_now - 1, 1)
        wanted = 1 if truth.state is TaskState.IN_REVIEW else 0
        truth.queues[Kind.REVIEW] = QueueState(round_reviewed, row.priority, wanted, 0)
    return truth, settled


async def _prepared(tx: Transaction, project: UUID, task: UUID) -> TaskTruth | None:
    """Return the state of a task that never entered the queue, or None when it did."""
    told = [
        event
        for event in await audit.events_of_task(tx, project, task)
        if event.name in ("task_broken", "task_prepared", "preparation_requested")
    ]
    event = told[-1] if told else None
    if event is not None and event.name == "task_broken":
        body = strict_json.decode_own(tx.sealer.open(tx.organization, event.key_id, event.body))
        return TaskTruth(TaskState.BROKEN, problem=body["problem"])
    links = await intake.task_assets(tx, project, task)
    assets = await media_service.assets(tx, [link.asset for link in links])
    was_prepared = event is not None and event.name == "task_prepared"
    if was_prepared or all(asset.state is AssetState.READY for asset in assets.values()):
        return None
    return TaskTruth(TaskState.PREPARING)


async def _write_consensus(
    tx: Transaction, project: Project, task: UUID, settled: dict[int, list[Any]]
) -> int:
    differing = await consensus.delete_others(tx, project.id, task, keep=list(settled))
    for round_number, answers in settled.items():
        ordered = sorted(answers, key=lambda answer: answer.annotator)
        stood = await consensus.of_round(tx, project.id, task, round_number)
        context = await task_context(tx, project, task)
        fresh = consensus.merge(
            [tx.open(a.key_id, a.payload) for a in ordered],
            ids=[a.id for a in ordered],
            kind=project.kind,
            context=context,
        )
        if stood is None or not _is_same(tx, stood, fresh):
            differing += 1
            await consensus.put(tx, project.id, task, round_number=round_number, consensus=fresh)
    return differing


def _is_same(tx: Transaction, stood: Any, fresh: Consensus) -> bool:
    said = (stood.method, tuple(stood.annotations), strict_json.decode_own(stood.support))
    return said == (fresh.method, fresh.annotations, fresh.support) and strict_json.equal(
        tx.open(stood.key_id, stood.payload), fresh.payload
    )
