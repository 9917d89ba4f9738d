"""Rebuild: a project's state computed anew from its facts, as one transaction.

Facts are tasks, policies, answers, rulings, labels and events; live leases are kept as they are,
for they are nobody's history. What is written: queue rows, task states, consensus, counters,
what tasks are found by, what annotators are told.
"""

from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind
from labelwright.audit import service as audit
from labelwright.consensus import service as consensus
from labelwright.consensus.model import Consensus
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.feedback import service as feedback
from labelwright.flow.note_facets import facts_facets
from labelwright.flow.task_truth import Facts, TaskTruth, tell
from labelwright.flow.task_view import task_context
from labelwright.intake import service as intake
from labelwright.intake.facets import Wanted, window
from labelwright.intake.model import COUNTER_OF, TaskState
from labelwright.kernel import strict_json
from labelwright.media.model import AssetState
from labelwright.projects import service as projects
from labelwright.projects.model import Project
from labelwright.review import service as review

PAGE = 200


async def rebuild_project(tx: Transaction, project: UUID) -> int:
    """Rebuild a project's state; return how many rows differed from what stood there."""
    found = await projects.read_project(tx, project)
    await projects.lock_out(tx, project)
    counters: dict[str, int] = {}
    differing = unlike = 0
    after: UUID | None = None
    every = Wanted()
    while True:
        here = window(every, newest=False, after=after)
        tasks, after = await intake.find(tx, project, every, here, limit=PAGE)
        for task in tasks:
            truth = await task_truth(tx, found, task)
            for name, delta in (
                ("tasks", 1),
                ("answers", truth.answers),
                (COUNTER_OF[truth.state], 1),
            ):
                counters[name] = counters.get(name, 0) + delta
            differing += await write_truth(tx, found, task, truth)
            unlike += await write_found(tx, found, task, truth.priority)
        if after is None:
            break
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
    unlike += await intake.mend_facets(tx, project)
    if await projects.facets_ready(tx, project):
        differing += unlike  # else: labels from before there were facets get theirs now
    await projects.set_facets_ready(tx, project)
    return differing + await feedback.rebuild(tx, project)


async def write_found(tx: Transaction, project: Project, task: UUID, priority: int) -> int:
    """Write what a task is found by as its facts say; return 1 where it stood otherwise."""
    stood = await intake.found_by(tx, project.id, task)
    found = await facts_facets(tx, project, task, priority)
    if stood == found:
        return 0
    await intake.replace_found(tx, project.id, task, stood=stood, found=found)
    return 1


async def task_truth(tx: Transaction, project: Project, task: UUID) -> TaskTruth:
    """Lock a task and return what its facts say."""
    await assignment.lock_task(tx, project.id, task)
    row = await intake.read_task(tx, task)
    answers = [
        answer
        for answer in await annotation.of_task(tx, project.id, task)
        if answer.kind == Kind.ANNOTATE and not answer.late
    ]
    rulings = [r for r in await review.of_task(tx, project.id, task) if not r.late]
    overlap_of = {
        version: (await projects.read_policy(tx, project.id, version)).overlap
        for version in {row.policy, *(ruling.policy for ruling in rulings)}
    }
    return tell(
        Facts(
            priority=row.priority,
            pool=row.pool,
            overlap=overlap_of[row.policy],
            answers=answers,
            rulings=rulings,
            labels=await delivery.labels_of_task(tx, project.id, task),
            events=await audit.told_of_task(tx, project.id, task),
            overlap_of=overlap_of,
            are_assets_ready=await _are_assets_ready(tx, project.id, task),
        )
    )


async def write_truth(tx: Transaction, project: Project, task: UUID, truth: TaskTruth) -> int:
    """Write what the facts say about a task, counters apart; return how many rows differed."""
    differing = await _write_consensus(tx, project, task, truth.settled)
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
    return differing + await assignment.set_places(tx, project.id, task, truth.places)


async def _are_assets_ready(tx: Transaction, project: UUID, task: UUID) -> bool:
    assets = await intake.task_assets(tx, project, task)
    return all(one.asset.state is AssetState.READY for one in assets)


async def _write_consensus(
    tx: Transaction, project: Project, task: UUID, settled: dict[int, list[Any]]
) -> int:
    differing = await consensus.delete_others(tx, project.id, task, keep=list(settled))
    for round_number, answers in settled.items():
        ordered = sorted(answers, key=lambda answer: answer.annotator)
        stood = await consensus.of_round(tx, project.id, task, round_number)
        context = await task_context(tx, project, task)
        fresh = consensus.of_answers(tx, ordered, kind=project.kind, context=context)
        if stood is None or not _is_same(tx, stood, fresh):
            differing += 1
            await consensus.put(tx, project.id, task, round_number=round_number, consensus=fresh)
    return differing


def _is_same(tx: Transaction, stood: Any, fresh: Consensus) -> bool:
    said = (stood.method, tuple(stood.annotations), strict_json.decode_own(stood.support))
    return said == (fresh.method, fresh.annotations, fresh.support) and strict_json.equal(
        tx.open(stood.key_id, stood.payload), fresh.payload
    )
