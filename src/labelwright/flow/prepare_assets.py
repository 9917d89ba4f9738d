"""Prepare assets: the job that makes pending assets ready and lets their tasks into the queue."""

from uuid import UUID

from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind
from labelwright.database.engine import Database, Transaction
from labelwright.intake import service as intake
from labelwright.intake.events import TaskBroken, TaskPrepared
from labelwright.intake.model import TaskState
from labelwright.jobs.model import JobRun
from labelwright.media import service as media_service
from labelwright.media.model import AssetState
from labelwright.media.preparation import Preparation
from labelwright.projects import service as projects

PREPARE_JOB = "prepare_assets"
PAGE = 100


class PrepareJob:
    """Goes through the tasks of a project that wait for their assets."""

    def __init__(self, db: Database, preparation: Preparation) -> None:
        self._db = db
        self._preparation = preparation

    async def __call__(self, run: JobRun) -> dict[str, int]:
        """Prepare every waiting task; return how many became ready and how many are broken."""
        job = run.job
        project = job.of_project
        after: UUID | None = None
        done = {"ready": 0, "broken": 0}
        async with self._db.transaction(job.organization) as tx:
            total = (await projects.counters(tx, project)).get("preparing", 0)
        await run.progress(0, total)
        while True:
            async with self._db.transaction(job.organization) as tx:
                tasks = await intake.preparing(tx, project, limit=PAGE, after=after)
            if not tasks:
                return done
            for task in tasks:
                is_ready = await self._task(job.organization, project, task)
                done["ready" if is_ready else "broken"] += 1
                n = done["ready"] + done["broken"]
                await run.progress(n, max(total, n))
            after = tasks[-1]

    async def _task(self, organization: UUID, project: UUID, task: UUID) -> bool:
        async with self._db.transaction(organization) as tx:
            links = await intake.task_assets(tx, project, task)
        for link in links:
            await self._preparation.prepare(organization, link.asset)
        async with self._db.transaction(organization) as tx:
            return await settle_prepared(tx, project, task)


async def settle_prepared(tx: Transaction, project: UUID, task: UUID) -> bool:
    """Queue a task whose assets are done, or mark it broken; return whether it is ready."""
    if await intake.current_state(tx, project, task) is not TaskState.PREPARING:
        return True
    links = await intake.task_assets(tx, project, task)
    assets = await media_service.assets(tx, [link.asset for link in links])
    found = await projects.read_project(tx, project)
    broken = [asset for asset in assets.values() if asset.state is AssetState.BROKEN]
    wanted = found.kind.media
    problem: str | None = None
    if broken:
        problem = f"{broken[0].name}: {broken[0].problem}"
    elif wanted and not any(asset.media_type in wanted for asset in assets.values()):
        problem = f"{found.kind.title} needs an asset of type {' or '.join(wanted)}."
    if problem is not None:
        await intake.move(tx, project, task, to=TaskState.BROKEN, problem=problem)
        await tx.record(TaskBroken(project=project, task=task, problem=problem))
        return False
    row = await intake.read_task(tx, task)
    policy = await projects.read_policy(tx, project, row.policy)
    await assignment.open_tasks(
        tx, project, [(task, row.priority)], kind=Kind.ANNOTATE, wanted=policy.overlap
    )
    await intake.move(tx, project, task, to=TaskState.OPEN)
    await tx.record(TaskPrepared(project=project, task=task))
    return True
