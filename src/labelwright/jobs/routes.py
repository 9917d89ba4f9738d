"""Jobs over HTTP: look, cancel, resume."""

from typing import Any

import msgspec

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, operation
from labelwright.jobs import service
from labelwright.jobs.model import JobState
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.principal import Actor


class Progress(msgspec.Struct):
    """How far; ``total`` is null while it is unknown."""

    done: int
    total: int | None


class Starter(msgspec.Struct):
    """Who queued a job: system, member or key. A key has the name that it was made under."""

    kind: str
    is_you: bool = False
    name: str | None = None


class JobView(msgspec.Struct):
    """A job as its organization sees it.

    ``stopping``: it runs, and was asked to stop. ``next_try_at``: when a waiting job that failed
    before is tried again.
    """

    id: str
    name: str
    project: str | None
    project_name: str | None
    started_by: Starter
    state: str
    stopping: bool
    progress: Progress
    attempts: int
    problem: str | None
    next_try_at: str | None
    created_at: str
    finished_at: str | None


class JobPage(msgspec.Struct):
    """Jobs, newest first; ``failed`` counts those that wait for somebody, up to 1,000."""

    items: list[JobView]
    next: str | None
    failed: int


def operations(db: Database) -> list[Operation]:
    """Return the routes of jobs."""

    async def page(call: Call[None]) -> JobPage:
        """List background jobs, newest first."""
        limit = call.integer("limit", default=50, least=1, most=200)
        after = call.text("after")
        among = call.principal.projects_where("jobs.read")
        async with db.transaction(call.principal.organization) as tx:
            rows = await service.page(
                tx,
                limit=limit + 1,
                after=parse_id("job", after) if after else None,
                state=_state(call.text("state")),
                among=among,
            )
            failed = await service.count_failed(tx, among)
        return JobPage(
            [job_view(row, call.principal.actor) for row in rows[:limit]],
            format_id("job", rows[limit - 1].id) if len(rows) > limit else None,
            failed,
        )

    async def read(call: Call[None]) -> JobView:
        """Return a job with its progress."""
        async with db.transaction(call.principal.organization) as tx:
            row = await service.read_job(tx, parse_id("job", call.path["job"]))
        return job_view(row, call.principal.actor)

    async def cancel(call: Call[None]) -> JobView:
        """Cancel a job."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            row = await service.cancel(tx, parse_id("job", call.path["job"]))
        return job_view(row, call.principal.actor)

    async def resume(call: Call[None]) -> JobView:
        """Resume a failed or cancelled job."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            row = await service.resume(tx, parse_id("job", call.path["job"]))
        return job_view(row, call.principal.actor)

    query = {
        "limit": "1 to 200, default 50",
        "after": "cursor from next",
        "state": "queued, running, done, failed or cancelled",
    }
    read_only: dict[str, Any] = {"permission": "jobs.read"}
    write: dict[str, Any] = {"permission": "jobs.write", "response": JobView}
    return [
        operation(
            "GET", "/api/jobs", page, response=JobPage, query=query, narrows=True, **read_only
        ),
        operation("GET", "/api/jobs/{job}", read, response=JobView, **read_only),
        operation("POST", "/api/jobs/{job}/cancel", cancel, **write),
        operation("POST", "/api/jobs/{job}/resume", resume, errors=(409,), **write),
    ]


def job_view(row: Any, actor: Actor) -> JobView:
    """Return the view of a job's row for somebody."""
    is_waiting_to_retry = row.state == JobState.QUEUED and row.problem is not None
    return JobView(
        id=format_id("job", row.id),
        name=row.name,
        project=None if row.project is None else format_id("prj", row.project),
        project_name=row.project_name,
        started_by=_starter(row, actor),
        state=JobState(row.state).name.lower(),
        stopping=row.cancel and row.state == JobState.RUNNING,
        progress=Progress(row.done, row.total),
        attempts=row.attempts,
        problem=row.problem,
        next_try_at=row.run_at.isoformat() if is_waiting_to_retry else None,
        created_at=row.created_at.isoformat(),
        finished_at=None if row.finished_at is None else row.finished_at.isoformat(),
    )


def _starter(row: Any, actor: Actor) -> Starter:
    if row.is_by_key:
        return Starter("key", is_you=row.initiator == actor.id, name=row.key_name)
    if row.is_by_member:
        return Starter("member", is_you=row.initiator == actor.id)
    return Starter("system")


def _state(text: str | None) -> JobState | None:
    if text is None:
        return None
    try:
        return JobState[text.upper()]
    except KeyError:
        names = ", ".join(state.name.lower() for state in JobState)
        raise InvalidInputError(
            "There is no such job state.",
            code="invalid_field",
            field="?state",
            cure=f"One of {names}.",
        ) from None
