"""What an organization sees of its jobs and may do about them; turns that long jobs give way."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from labelwright.flow import prepare_assets
from labelwright.jobs import model
from labelwright.jobs import service as jobs
from labelwright.jobs.model import JobHandler, JobRun, JobState
from labelwright.jobs.service import JobRunner
from labelwright.kernel.errors import ConflictError
from labelwright.kernel.ids import format_id
from tests.builders import box_project, choice_project
from tests.installation import Client, Organization, Service


@pytest.fixture(autouse=True)
def nothing_waits(service: Service) -> Iterator[None]:
    for at_end in (False, True):
        with service.superuser() as connection:
            connection.execute("UPDATE job SET state = 4 WHERE state IN (0, 1)")
        if not at_end:
            yield


def add(service: Service, lab: Organization, name: str = "test_job") -> UUID:
    async def work() -> UUID:
        async with service.application.db.transaction(lab.id) as tx:
            return await jobs.enqueue(tx, name, project=None)

    return service.run(work())


def run_all(service: Service, handler: JobHandler, name: str = "test_job") -> None:
    async def work() -> None:
        runner = JobRunner(service.application.db, {name: handler})
        while await runner.run_next():
            pass

    service.run(work())


def states(client: Client, query: str = "") -> list[str]:
    return [item["state"] for item in client.ok("GET", f"/api/jobs{query}")["items"]]


async def fails(_: JobRun) -> None:
    raise ConflictError("The file is gone.")


async def works(_: JobRun) -> None:
    pass


def test_jobs_are_listed_by_state_and_failed_ones_counted(
    service: Service, lab: Organization
) -> None:
    add(service, lab)
    run_all(service, fails)
    add(service, lab)
    run_all(service, works)
    add(service, lab)

    assert states(lab.requester) == ["queued", "done", "failed"]
    assert states(lab.requester, "?state=failed") == ["failed"]
    first = lab.requester.ok("GET", "/api/jobs?limit=2")
    assert first["failed"] == 1
    assert states(lab.requester, f"?after={first['next']}") == ["failed"]
    assert states(lab.requester, f"?state=failed&after={first['next']}") == ["failed"]
    refused = lab.requester.get("/api/jobs?state=lost")
    assert (refused.status_code, refused.json()["field"]) == (422, "?state")


def test_job_says_who_started_it_and_for_which_project(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    program = lab.key()
    for client in (lab.requester, program):
        client.ok("POST", f"/api/projects/{project}/exports", json={"format": "jsonl"})
    add(service, lab)

    system, key, mine = lab.requester.ok("GET", "/api/jobs")["items"]

    assert system["started_by"] == {"kind": "system", "is_you": False, "name": None}
    assert key["started_by"] == {"kind": "key", "is_you": False, "name": "test"}
    assert mine["started_by"] == {"kind": "member", "is_you": True, "name": None}
    assert (mine["project"], mine["project_name"]) == (project, "Moods")
    assert lab.lead.ok("GET", f"/api/jobs/{mine['id']}")["started_by"]["is_you"] is False


def test_dead_letter_is_tried_again_and_its_history_is_an_event(
    service: Service, lab: Organization
) -> None:
    job = format_id("job", add(service, lab))
    run_all(service, fails)
    assert lab.lead.ok("GET", f"/api/jobs/{job}")["problem"] == "The file is gone."

    again = lab.lead.ok("POST", f"/api/jobs/{job}/resume")

    assert (again["state"], again["problem"], again["attempts"]) == ("queued", None, 0)
    run_all(service, works)
    assert states(lab.lead) == ["done"]
    assert lab.lead.post(f"/api/jobs/{job}/resume").status_code == 409
    with service.superuser() as connection:
        rows = connection.execute(
            "SELECT name FROM event WHERE organization = %s AND name LIKE 'job%%' ORDER BY id",
            [lab.id],
        ).fetchall()
    assert rows == [("job_failed",), ("job_resumed",)]


def test_running_job_that_was_asked_to_stop_says_so_once(
    service: Service, lab: Organization
) -> None:
    job = format_id("job", add(service, lab))
    seen: list[Any] = []

    async def handler(run: JobRun) -> None:
        for _ in range(2):
            async with service.application.db.transaction(lab.id) as tx:
                seen.append(await jobs.cancel(tx, run.job.id))
        await run.progress(1)

    run_all(service, handler)

    assert [(row.state, row.cancel) for row in seen] == [(JobState.RUNNING, True)] * 2
    assert lab.lead.ok("GET", f"/api/jobs/{job}")["state"] == "cancelled"
    with service.superuser() as connection:
        events = connection.execute(
            "SELECT count(*) FROM event WHERE organization = %s AND name = %s",
            [lab.id, "job_cancel_requested"],
        ).fetchone()
    assert events == (1,)


def test_annotators_see_no_jobs(lab: Organization) -> None:
    assert lab.annotator.get("/api/jobs").status_code == 403


def test_many_long_jobs_of_one_tenant_delay_anothers_first_by_one_at_most(
    service: Service, lab: Organization
) -> None:
    """One runner: whoever comes next is served as soon as what runs has ended."""
    other = service.organization()
    for _ in range(20):
        add(service, lab)
    order: list[UUID] = []

    async def handler(run: JobRun) -> None:
        order.append(run.job.organization)
        if len(order) == 3:  # while the third runs, the other tenant's first job arrives
            async with service.application.db.transaction(other.id) as tx:
                await jobs.enqueue(tx, "test_job", project=None)

    run_all(service, handler)

    assert order.index(other.id) == 3
    assert len(order) == 21


def test_long_job_gives_way_and_goes_on_where_it_was(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "TURN_SECONDS", 0.0)
    long = add(service, lab)
    short = [add(service, service.organization()) for _ in range(2)]
    order: list[UUID] = []

    async def handler(run: JobRun) -> None:
        order.append(run.job.id)
        if run.job.id != long or run.done == 3:
            return
        await run.progress(run.done + 1, 3)
        run.give_way()

    run_all(service, handler)

    assert order.count(long) == 4
    assert [order[1], order[2]] == short
    row = lab.lead.ok("GET", f"/api/jobs/{format_id('job', long)}")
    assert (row["state"], row["progress"]) == ("done", {"done": 3, "total": 3})
    assert row["attempts"] == 1


def test_preparation_is_done_in_turns_and_its_progress_goes_on(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "TURN_SECONDS", 0.0)
    monkeypatch.setattr(prepare_assets, "AT_ONCE", 2)
    project = box_project(lab)
    tasks = [
        {"unique_id": f"p{n}", "assets": [{"uri": f"folder://samples/missing-{n}.jpg"}]}
        for n in range(5)
    ]
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=tasks)
    ends: list[str] = []

    async def work() -> list[dict[str, int]]:
        runner = JobRunner(
            service.application.db,
            service.handlers,
            ended=lambda _name, end, _seconds: ends.append(end),
        )
        seen: list[dict[str, int]] = []
        while await runner.run_next():
            async with service.application.db.transaction(lab.id) as tx:
                (row,) = await jobs.page(tx, limit=1, after=None, state=None)
                seen.append({"done": row.done, "total": row.total})
        return seen

    seen = service.run(work())

    assert ends == ["gave_way", "gave_way", "gave_way", "done"]
    assert [step["done"] for step in seen] == [2, 4, 5, 5]
    counters = _counters(service, lab, project)
    assert (counters["preparing"], counters["broken"]) == (0, 5)


def _counters(service: Service, lab: Organization, project: str) -> dict[str, int]:
    service.work()
    return lab.requester.ok("GET", f"/api/projects/{project}")["counters"]
