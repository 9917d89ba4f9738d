"""Background jobs: woken for certain, fenced, put back at a stop, fair between tenants."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import UUID

import pytest

from labelwright.assignment import service as assignment
from labelwright.audit import service as audit
from labelwright.bootstrap import Application, Settings
from labelwright.database.roles import APP, DISPATCH, role_url
from labelwright.egress import Egress
from labelwright.jobs import service as jobs
from labelwright.jobs import store
from labelwright.jobs.model import Job, JobHandler, JobRun, JobState
from labelwright.jobs.service import JobRunner
from labelwright.kernel.ids import format_id, new_id
from labelwright.kernel.strict_json import encode
from labelwright.media.decode import DecodePool
from labelwright.supervisor.child_config import ChildConfig
from labelwright.worker import loop
from tests.installation import Organization, Service

NAME = "test_job"


@pytest.fixture(autouse=True)
def nothing_waits(service: Service) -> Iterator[None]:
    """Begin and end without jobs of other tests: every runner takes from all tenants."""
    for at_end in (False, True):
        with service.superuser() as connection:
            connection.execute("UPDATE job SET state = 4 WHERE state IN (0, 1)")
        if not at_end:
            yield


def add(service: Service, lab: Organization, project: UUID | None = None) -> UUID:
    async def work() -> UUID:
        async with service.application.db.transaction(lab.id) as tx:
            return await jobs.enqueue(tx, NAME, project=project)

    return service.run(work())


def row_of(service: Service, lab: Organization, job: UUID) -> Any:
    async def work() -> Any:
        async with service.application.db.transaction(lab.id) as tx:
            return await store.job_row(tx, job)

    return service.run(work())


def taken_by(service: Service, served: list[UUID] | None = None) -> Any:
    async def work() -> Any:
        async with service.application.db.dispatching() as connection:
            return await store.take(connection, served or [])

    return service.run(work())


def runner(service: Service, handler: JobHandler) -> JobRunner:
    return JobRunner(service.application.db, {NAME: handler})


def settings(service: Service) -> Settings:
    return Settings(
        home=service.home.path,
        app_url=role_url(service.owner_url, APP),
        dispatch_url=role_url(service.owner_url, DISPATCH),
    )


class WithOneJob(Application):
    """An application of a worker that knows one kind of job."""

    def __init__(self, settings: Settings, handler: JobHandler) -> None:
        super().__init__(settings)
        self._handler = handler

    def job_handlers(self, egress: Egress, decoder: DecodePool) -> dict[str, JobHandler]:
        return {NAME: self._handler}


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110  lists of the test's own
            await asyncio.sleep(0.01)


def test_job_that_was_found_waiting_does_not_start_before_the_commit(
    service: Service, lab: Organization
) -> None:
    project = new_id()
    job = add(service, lab, project)
    db = service.application.db

    async def work() -> tuple[Any, Any]:
        async with db.transaction(lab.id) as tx:
            await jobs.enqueue_once(tx, NAME, project=project)
            async with db.dispatching() as connection:
                early = await store.take(connection, [])
        async with db.dispatching() as connection:
            return early, await store.take(connection, [])

    early, late = service.run(work())

    assert early is None
    assert late.id == job


def test_job_held_by_one_after_the_other_is_taken(service: Service, lab: Organization) -> None:
    project = new_id()
    job = add(service, lab, project)
    db = service.application.db
    held = asyncio.Event()

    async def hold(n_times: int) -> None:
        for _ in range(n_times):
            async with db.transaction(lab.id) as tx:
                await jobs.enqueue_once(tx, NAME, project=project)
                held.set()
                await asyncio.sleep(0.2)

    async def work() -> Any:
        holders = [asyncio.create_task(hold(10)) for _ in range(2)]
        await held.wait()
        async with db.dispatching() as connection:
            taken = await store.take(connection, [])
        is_early = not all(holder.done() for holder in holders)
        await asyncio.gather(*holders)
        return taken.id if is_early else None

    assert service.run(work()) == job


def test_run_that_lost_its_job_cannot_write_even_at_the_same_attempt(
    service: Service, lab: Organization
) -> None:
    job = add(service, lab)
    first = taken_by(service)
    lab.admin.ok("POST", f"/api/jobs/{format_id('job', job)}/cancel")
    with service.superuser() as connection:
        connection.execute("UPDATE job SET until = clock_timestamp() WHERE id = %s", [job])
    service.run(service.runner.recover())
    lab.admin.ok("POST", f"/api/jobs/{format_id('job', job)}/resume")
    second = taken_by(service)
    db = service.application.db

    async def work() -> bool:
        async with db.transaction(lab.id) as tx:
            row = await store.job_row(tx, job)
            old = Job(lab.id, job, NAME, None, {}, JobState.RUNNING, row.attempts, first.epoch)
            await store.finish(tx, old, state=JobState.DONE, problem=None)
            await store.retry_later(tx, old, seconds=0, problem="old")
            await store.put_back(tx, old)
            return await store.report(tx, old, done=7, total=None)

    assert service.run(work()) is False
    row = row_of(service, lab, job)
    assert (first.epoch, second.epoch) == (1, 2)
    assert (row.state, row.attempts, row.epoch, row.done) == (JobState.RUNNING, 1, 2, 0)


def test_lease_is_kept_after_a_database_error(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = add(service, lab)
    reports: list[int] = []
    kept = store.report

    async def report(*arguments: Any, **details: Any) -> bool:
        reports.append(1)
        if len(reports) == 1:
            raise OSError("gone")
        return await kept(*arguments, **details)

    async def handler(_: JobRun) -> None:
        await until(lambda: len(reports) > 2)

    monkeypatch.setattr("labelwright.jobs.service.LEASE_SECONDS", 0.1)
    monkeypatch.setattr(store, "report", report)
    service.run(runner(service, handler).run_next())

    assert row_of(service, lab, job).state == JobState.DONE


def test_restarts_do_not_count_as_attempts(service: Service, lab: Organization) -> None:
    job = add(service, lab)

    async def restart() -> None:
        started = asyncio.Event()

        async def handler(_: JobRun) -> None:
            started.set()
            await asyncio.sleep(60)

        worker = runner(service, handler)
        running = asyncio.create_task(worker.run_next())
        await started.wait()
        worker.stop()
        assert await running

    for _ in range(6):
        service.run(restart())

    row = row_of(service, lab, job)
    assert (row.state, row.attempts, row.epoch) == (JobState.QUEUED, 0, 6)


def test_stopped_worker_puts_its_job_back(service: Service, lab: Organization) -> None:
    job = add(service, lab)
    started = asyncio.Event()

    async def handler(_: JobRun) -> None:
        started.set()
        await asyncio.sleep(60)

    async def work() -> None:
        stop = asyncio.Event()
        working = asyncio.create_task(loop.run(WithOneJob(settings(service), handler), stop))
        await started.wait()
        stop.set()
        async with asyncio.timeout(10):
            await working

    service.run(work())

    row = row_of(service, lab, job)
    assert (row.state, row.attempts) == (JobState.QUEUED, 0)


def test_worker_runs_four_jobs_at_once(service: Service, lab: Organization) -> None:
    for _ in range(5):
        add(service, lab)
    running: list[UUID] = []

    async def handler(run: JobRun) -> None:
        running.append(run.job.id)
        await asyncio.sleep(60)

    async def work() -> None:
        stop = asyncio.Event()
        working = asyncio.create_task(loop.run(WithOneJob(settings(service), handler), stop))
        await until(lambda: len(running) >= loop.JOBS_AT_ONCE)
        stop.set()
        await working

    service.run(work())

    assert len(set(running)) == loop.JOBS_AT_ONCE == 4


def test_tenant_with_fewest_running_jobs_comes_first(service: Service, lab: Organization) -> None:
    other = service.organization()
    for _ in range(4):
        add(service, lab)
    first = taken_by(service)
    add(service, other)

    # Even if the other was served later.
    second = taken_by(service, [lab.id, other.id])
    third = taken_by(service)

    assert [first.organization, second.organization] == [lab.id, other.id]
    assert third.organization == lab.id


def test_takers_side_by_side_take_different_jobs(service: Service, lab: Organization) -> None:
    queued = {add(service, lab) for _ in range(8)}
    db = service.application.db

    async def take() -> UUID:
        async with db.dispatching() as connection:
            taken = await store.take(connection, [])
            await asyncio.sleep(0.05)
            return taken.id

    async def work() -> list[UUID]:
        return await asyncio.gather(*(take() for _ in range(8)))

    assert set(service.run(work())) == queued


@pytest.mark.parametrize(
    ("lock", "step"), [(7101, audit.sequence_all), (7102, assignment.roll_counters)]
)
def test_numbering_and_adding_up_wait_for_each_other(
    service: Service, lock: int, step: Callable[[Any], Awaitable[int]]
) -> None:
    async def work() -> None:
        await step(service.application.db)

    with service.superuser() as connection:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", [lock])
        waiting = asyncio.run_coroutine_threadsafe(work(), service.loop)
        time.sleep(0.5)
        assert not waiting.done()
    waiting.result(20)


def test_worker_that_cannot_open_its_door_ends_with_a_message(service: Service) -> None:
    config = ChildConfig(
        home=str(service.home.path), host="127.0.0.1", port=1, url="", fetch_allow=("nonsense",)
    )
    urls = {
        "app": settings(service).app_url,
        "dispatch": settings(service).dispatch_url,
    }

    ended = subprocess.run(
        [sys.executable, "-m", "labelwright.worker"],
        env={
            **os.environ,
            "LABELWRIGHT_CONFIG": config.to_json(),
            "LABELWRIGHT_DATABASE_URL": encode(urls).decode(),
        },
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=30,
        check=False,
    )

    assert ended.returncode == 1
    assert "'nonsense' is not a rule" in ended.stderr
    assert "Traceback" not in ended.stderr
