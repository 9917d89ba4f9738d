"""Prepare assets: the job that makes pending assets ready and lets their tasks into the queue."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from labelwright.assignment import service as assignment
from labelwright.assignment.events import TaskAssigned
from labelwright.assignment.model import Kind
from labelwright.audit import service as audit
from labelwright.database.engine import Database, Transaction
from labelwright.intake import service as intake
from labelwright.intake.events import (
    PreparationRequested,
    TaskBroken,
    TaskPrepared,
    TaskPriorityChanged,
)
from labelwright.intake.model import TaskState
from labelwright.jobs import service as jobs
from labelwright.jobs.model import JobRun
from labelwright.kernel.errors import ConflictError
from labelwright.media import service as media_service
from labelwright.media.model import AssetState
from labelwright.media.preparation import Preparation
from labelwright.projects import service as projects

PREPARE_JOB = "prepare_assets"
PAGE = 100
_MOVED = TaskPriorityChanged.name
_ASSIGNED = TaskAssigned.name
AT_ONCE = 8
"""Tasks prepared side by side: a slow host delays its own batch only."""


class PrepareJob:
    """Goes through the tasks of a project that wait for their assets."""

    def __init__(self, db: Database, preparation: Preparation) -> None:
        self._db = db
        self._preparation = preparation

    async def __call__(self, run: JobRun) -> None:
        """Prepare every waiting task; after each turn the next one goes on with what is left."""
        job = run.job
        project = job.of_project
        after: UUID | None = None
        done = run.done
        async with self._db.transaction(job.organization) as tx:
            total = done + (await projects.counters(tx, project)).get("preparing", 0)
        await run.progress(done, total)
        while True:
            async with self._db.transaction(job.organization) as tx:
                tasks = await intake.preparing(tx, project, limit=PAGE, after=after)
            if not tasks:
                return
            for batch in _batches(tasks):
                work = (self._task(job.organization, project, task) for task in batch)
                done += len(await asyncio.gather(*work))
                await run.progress(done, max(total, done))
                run.give_way()
            after = tasks[-1]

    async def _task(self, organization: UUID, project: UUID, task: UUID) -> bool:
        async with self._db.transaction(organization) as tx:
            links = await intake.task_links(tx, project, task)
        for link in links:
            await self._preparation.prepare(organization, link.asset)
        async with self._db.transaction(organization) as tx:
            return await settle_prepared(tx, project, task)


async def settle_prepared(tx: Transaction, project: UUID, task: UUID) -> bool:
    """Queue a task whose assets are done, or mark it broken; return whether it is ready."""
    await intake.lock_state(tx, project, task)
    if await intake.current_state(tx, project, task) is not TaskState.PREPARING:
        return True
    assets = [one.asset for one in await intake.task_assets(tx, project, task)]
    found = await projects.read_project(tx, project)
    broken = [asset for asset in assets if asset.state is AssetState.BROKEN]
    wanted = found.kind.media
    problem: str | None = None
    if broken:
        problem = f"{broken[0].name}: {broken[0].problem}"
    elif wanted and not any(asset.media_type in wanted for asset in assets):
        problem = f"{found.kind.title} needs an asset of type {' or '.join(wanted)}."
    if problem is not None:
        await intake.move(tx, project, task, to=TaskState.BROKEN, problem=problem)
        await tx.record(TaskBroken(project=project, task=task, problem=problem))
        return False
    row = await intake.read_task(tx, task)
    policy = await projects.read_policy(tx, project, row.policy)
    priority, pool = row.priority, row.pool
    for told in await audit.told_of_task(tx, project, task):
        priority = told.body.get("priority", priority) if told.name == _MOVED else priority
        pool = told.body.get("number", pool) if told.name == _ASSIGNED else pool
    await assignment.open_tasks(
        tx, project, [(task.bytes, priority, pool)], kind=Kind.ANNOTATE, wanted=policy.overlap
    )
    await intake.move(tx, project, task, to=TaskState.OPEN)
    await tx.record(TaskPrepared(project=project, task=task))
    return True


async def prepare_again(tx: Transaction, task: UUID) -> None:
    """Try the assets of a broken task again."""
    row = await intake.read_task(tx, task)
    await intake.lock_state(tx, row.project, task)
    if await intake.current_state(tx, row.project, task) is not TaskState.BROKEN:
        raise ConflictError(
            "The task is not broken.",
            code="task_not_broken",
            cure="Only broken tasks are tried again.",
        )
    links = await intake.task_links(tx, row.project, task)
    await media_service.reset_broken(tx, [link.asset for link in links])
    await intake.move(tx, row.project, task, to=TaskState.PREPARING)
    await tx.record(PreparationRequested(project=row.project, task=task))
    await jobs.enqueue_once(tx, PREPARE_JOB, project=row.project)


async def prepare_waiting(tx: Transaction, project: UUID) -> None:
    """Queue the preparation of a project's waiting tasks, unless it waits already.

    The way out when their job was cancelled or failed for good.
    """
    await projects.read_project(tx, project)
    await jobs.enqueue_once(tx, PREPARE_JOB, project=project)


def _batches(tasks: Sequence[UUID]) -> list[Sequence[UUID]]:
    return [tasks[start : start + AT_ONCE] for start in range(0, len(tasks), AT_ONCE)]
