"""Queueing jobs, and running them with progress, retries and a dead letter box."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from labelwright.database.engine import Database, Transaction
from labelwright.jobs import store
from labelwright.jobs.events import JobCancelRequested, JobFailed, JobResumed
from labelwright.jobs.model import (
    LEASE_SECONDS,
    MAX_ATTEMPTS,
    Job,
    JobCancelledError,
    JobHandler,
    JobRun,
    JobState,
    JobTurnError,
)
from labelwright.kernel.errors import (
    ConflictError,
    LabelwrightError,
    NotFoundError,
    UnavailableError,
)
from labelwright.kernel.ids import format_id, new_id
from labelwright.telemetry.logs import about

log = logging.getLogger(__name__)


async def enqueue(
    tx: Transaction, name: str, *, project: UUID | None, arguments: object = None
) -> UUID:
    """Queue a job in this transaction; it cannot start before the commit."""
    job = new_id()
    await store.add_job(
        tx, job, name=name, project=project, arguments=arguments or {}, initiator=tx.actor.id
    )
    return job


async def enqueue_once(tx: Transaction, name: str, *, project: UUID) -> None:
    """Queue a job unless the same one waits already."""
    if not await store.is_queued(tx, name, project):
        await enqueue(tx, name, project=project)


async def read_job(tx: Transaction, job: UUID) -> Any:
    """Return a job's row."""
    row = await store.job_row(tx, job)
    if row is None:
        raise NotFoundError("There is no such job.", code="no_job")
    return row


async def cancel(tx: Transaction, job: UUID) -> Any:
    """Cancel a waiting job; ask a running one to stop at its next step."""
    row = await read_job(tx, job)
    if await store.request_cancel(tx, job):
        await tx.record(JobCancelRequested(project=row.project, job=job, job_name=row.name))
    return await read_job(tx, job)


async def resume(tx: Transaction, job: UUID) -> Any:
    """Queue a failed or cancelled job again; what it finished stays finished."""
    row = await read_job(tx, job)
    if not await store.queue_again(tx, job):
        raise ConflictError(
            f"The job is {JobState(row.state).name.lower()}.",
            cure="Only failed and cancelled jobs can be resumed.",
        )
    await tx.record(JobResumed(project=row.project, job=job, job_name=row.name))
    return await read_job(tx, job)


class JobRunner:
    """Takes due jobs and runs their handlers: one for each `run_next` under way.

    ``ended`` is told the name of each job, how its turn ended, and after how many seconds.
    """

    def __init__(
        self,
        db: Database,
        handlers: Mapping[str, JobHandler],
        *,
        ended: Callable[[str, str, float], None] | None = None,
    ) -> None:
        self._db = db
        self._handlers = handlers
        self._ended = ended
        self._served: list[UUID] = []
        self._taking = asyncio.Lock()
        self._working: set[asyncio.Task[None]] = set()
        self._is_stopping = False

    async def run_next(self) -> bool:
        """Run one due job; return whether there was one."""
        async with self._taking:
            async with self._db.dispatching() as connection:
                taken = await store.take(connection, self._served)
            if taken is None:
                return False
            others = [o for o in self._served if o != taken.organization]
            self._served = [*others, taken.organization]
        async with self._db.transaction(taken.organization) as tx:
            job, done = await self._read(tx, taken.id, epoch=taken.epoch)
        if self._is_stopping:
            await self._put_back(job)
        else:
            with about(job=format_id("job", job.id), job_name=job.name):
                began = time.monotonic()
                end = await self._run(job, done=done)
            if self._ended is not None:
                self._ended(job.name, end, time.monotonic() - began)
        return True

    async def run_one(self, organization: UUID, job: UUID) -> bool:
        """Run one job of an organization here and now; False when somebody else has it."""
        async with self._db.transaction(organization) as tx:
            taken = await store.take_one(tx, job)
            if taken is None:
                return False
            found, done = await self._read(tx, job, epoch=taken.epoch)
        await self._run(found, done=done)
        return True

    async def _read(self, tx: Transaction, job: UUID, *, epoch: int) -> tuple[Job, int]:
        """Return a job that was taken, and what earlier turns reported."""
        row = await read_job(tx, job)
        found = Job(
            organization=tx.organization,
            id=job,
            name=row.name,
            project=row.project,
            arguments=tx.open(row.key_id, row.arguments),
            state=JobState(row.state),
            attempts=row.attempts,
            epoch=epoch,
        )
        return found, row.done

    def stop(self) -> None:
        """Break off what runs and put it back; the process is told to stop."""
        self._is_stopping = True
        for work in self._working:
            work.cancel()

    async def recover(self) -> int:
        """Queue again what dead workers left behind."""
        async with self._db.dispatching() as connection:
            return await store.recover(connection)

    async def _run(self, job: Job, *, done: int) -> str:
        state: dict[str, int] = {"done": done}

        async def report(*, done: int, total: int | None) -> bool:
            state["done"] = done
            async with self._db.transaction(job.organization) as tx:
                return await store.report(tx, job, done=done, total=total)

        async def keep_alive() -> None:
            while True:
                await asyncio.sleep(LEASE_SECONDS / 3)
                try:
                    await report(done=state["done"], total=None)
                except Exception:
                    log.exception("the job keeps no lease")

        async def work() -> None:
            await self._handlers[job.name](JobRun(job, report, done=done))

        pulse = asyncio.create_task(keep_alive())
        working = asyncio.create_task(work())
        self._working.add(working)
        try:
            return await self._see_through(job, working)
        finally:
            self._working.discard(working)
            pulse.cancel()
            await asyncio.gather(pulse, return_exceptions=True)

    async def _see_through(self, job: Job, working: asyncio.Task[None]) -> str:
        """Wait for a turn's end and store it; return the word for it."""
        try:
            await working
        except JobCancelledError:
            await self._finish(job, JobState.CANCELLED, problem="Cancelled.")
            return "cancelled"
        except JobTurnError:
            await self._give_way(job)
            return "gave_way"
        except asyncio.CancelledError:
            await self._put_back(job)
            if not self._is_stopping:
                raise
            return "put_back"
        except Exception as error:
            if self._is_stopping:  # it comes of being broken off
                await self._put_back(job)
                return "put_back"
            log.exception("the job failed at attempt %d", job.attempts)
            return "failed" if await self._failed(job, error) else "retried"
        await self._finish(job, JobState.DONE)
        return "done"

    async def _failed(self, job: Job, error: Exception) -> bool:
        """Set a failed job aside, or queue it again for later; return which."""
        known = isinstance(error, LabelwrightError)
        problem = (
            error.message
            if known
            else "An unexpected error; the server's log has it under this job's id."
        )
        is_final = (
            known and not isinstance(error, UnavailableError)
        ) or job.attempts >= MAX_ATTEMPTS
        if is_final:
            await self._finish(job, JobState.FAILED, problem=problem)
            return True
        async with self._db.transaction(job.organization) as tx:
            await store.retry_later(tx, job, seconds=2.0**job.attempts, problem=problem)
        return False

    async def _give_way(self, job: Job) -> None:
        async with self._db.transaction(job.organization) as tx:
            await store.give_way(tx, job)

    async def _put_back(self, job: Job) -> None:
        async with self._db.transaction(job.organization) as tx:
            await store.put_back(tx, job)

    async def _finish(self, job: Job, state: JobState, *, problem: str | None = None) -> None:
        async with self._db.transaction(job.organization) as tx:
            is_ours = await store.finish(tx, job, state=state, problem=problem)
            if is_ours and state == JobState.FAILED:
                await tx.record(JobFailed(project=job.project, job=job.id, job_name=job.name))


page = store.page
count_failed = store.count_failed
