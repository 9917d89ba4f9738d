"""Jobs over HTTP: look, cancel, resume."""

from typing import Any

import msgspec

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, operation
from labelwright.jobs import service
from labelwright.jobs.model import JobState
from labelwright.kernel.ids import format_id, parse_id


class Progress(msgspec.Struct):
    """How far; ``total`` is null while it is unknown."""

    done: int
    total: int | None


class JobView(msgspec.Struct):
    """A job as its organization sees it."""

    id: str
    name: str
    project: str | None
    state: str
    progress: Progress
    attempts: int
    problem: str | None
    created_at: str
    finished_at: str | None


class JobPage(msgspec.Struct):
    """Jobs, newest first."""

    items: list[JobView]
    next: str | None


def operations(db: Database) -> list[Operation]:
    """Return the routes of jobs."""

    async def page(call: Call[None]) -> JobPage:
        """List background jobs, newest first."""
        limit = call.integer("limit", default=50, least=1, most=200)
        after = call.text("after")
        async with db.transaction(call.principal.organization) as tx:
            rows = await service.page(
                tx, limit=limit + 1, after=parse_id("job", after) if after else None
            )
        return JobPage(
            [job_view(row) for row in rows[:limit]],
            format_id("job", rows[limit - 1].id) if len(rows) > limit else None,
        )

    async def read(call: Call[None]) -> JobView:
        """Return a job with its progress."""
        async with db.transaction(call.principal.organization) as tx:
            return job_view(await service.read_job(tx, parse_id("job", call.path["job"])))

    async def cancel(call: Call[None]) -> JobView:
        """Cancel a job."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            return job_view(await service.cancel(tx, parse_id("job", call.path["job"])))

    async def resume(call: Call[None]) -> JobView:
        """Resume a failed or cancelled job."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            return job_view(await service.resume(tx, parse_id("job", call.path["job"])))

    query = {"limit": "1 to 200, default 50", "after": "cursor from next"}
    read_only: dict[str, Any] = {"permission": "jobs.read"}
    write: dict[str, Any] = {"permission": "jobs.write", "response": JobView}
    return [
        operation("GET", "/api/jobs", page, response=JobPage, query=query, **read_only),
        operation("GET", "/api/jobs/{job}", read, response=JobView, **read_only),
        operation("POST", "/api/jobs/{job}/cancel", cancel, **write),
        operation("POST", "/api/jobs/{job}/resume", resume, errors=(409,), **write),
    ]


def job_view(row: Any) -> JobView:
    """Return the view of a job's row."""
    return JobView(
        id=format_id("job", row.id),
        name=row.name,
        project=None if row.project is None else format_id("prj", row.project),
        state=JobState(row.state).name.lower(),
        progress=Progress(row.done, row.total),
        attempts=row.attempts,
        problem=row.problem,
        created_at=row.created_at.isoformat(),
        finished_at=None if row.finished_at is None else row.finished_at.isoformat(),
    )
