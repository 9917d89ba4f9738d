"""Checks of the work: leases, events, counters, jobs, assets, tasks that nobody is given."""

import time
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

from labelwright.doctor import store
from labelwright.doctor.look import Look
from labelwright.doctor.model import Finding, Severity
from labelwright.jobs.model import JobState
from labelwright.kernel.ids import format_id, made_at
from labelwright.projects.model import ProjectState

LATE_SECONDS = 60.0
"""What the worker does every second or two is stuck when it is so late."""
JOB_LATE_SECONDS = 300.0
ASSET_LATE_SECONDS = 900.0
SAMPLE = 200
MOST_PEOPLE = 300
"""Of more candidates somebody can be expected to be free."""
MOST_COUNTED_TASKS = 20_000
"""Projects of more tasks are counted only in a deep look."""
MOST_PROJECTS = 200
LOOPS = "The worker does it; see that `labelwright up` runs and read its log."


async def backlog(look: Look) -> AsyncIterator[Finding]:
    """Check that the worker keeps up: due leases, events without a number, counters."""
    waiting = await store.backlog(look.dispatch)
    if (waiting.oldest_due_seconds or 0) > LATE_SECONDS:
        yield Finding(
            "leases_not_swept",
            Severity.ERROR,
            f"{waiting.due_leases:,} leases have run out and were not taken back; the oldest"
            f" {waiting.oldest_due_seconds:.0f} s ago.",
            "Their tasks are given to nobody else.",
            LOOPS,
        )
    age = 0.0 if waiting.oldest_event is None else time.time() - made_at(waiting.oldest_event)
    if age > LATE_SECONDS:
        yield Finding(
            "events_not_numbered",
            Severity.ERROR,
            f"{waiting.waiting_events:,} events have no number; the oldest is {age:.0f} s old.",
            "Exports and label streams end at the last numbered one.",
            LOOPS,
        )
    if waiting.waiting_deltas >= store.MOST_COUNTED:
        yield Finding(
            "counters_not_rolled",
            Severity.WARNING,
            f"At least {waiting.waiting_deltas:,} changes of counters are not added up.",
            "Figures on pages are added up at each look and get slower.",
            LOOPS,
        )


async def jobs(look: Look) -> AsyncIterator[Finding]:
    """Check for jobs that wait too long, whose worker died, that failed for good."""
    for row in await store.jobs(look.dispatch):
        state = JobState(row.state)
        if state is JobState.QUEUED and row.seconds > JOB_LATE_SECONDS:
            yield Finding(
                "jobs_waiting",
                Severity.WARNING,
                f"{row.n:,} jobs {row.name} wait; the oldest for {row.seconds:.0f} s.",
                "No worker is free for them.",
                "See that `labelwright up` runs; start one on another machine for more at once.",
            )
        elif state is JobState.RUNNING and row.seconds > LATE_SECONDS:
            yield Finding(
                "jobs_without_worker",
                Severity.ERROR,
                f"A job {row.name} is held by a worker that went silent {row.seconds:.0f} s ago.",
                "Any worker that lives takes such jobs back within seconds: none does.",
                LOOPS,
            )
    for row in await store.failed_jobs(look.dispatch):
        async with look.inside(row.organization) as connection:
            slug = await store.slug(connection)
        yield Finding(
            "jobs_failed",
            Severity.WARNING,
            f"{row.n:,} jobs of {slug} failed for good.",
            "They wait for somebody; exports and preparations among them are not done.",
            f"The page /o/{slug}/jobs?state=failed tells why, and tries them again.",
        )


async def projects(look: Look) -> AsyncIterator[Finding]:
    """Check every organization's projects; a bounded number unless the look is deep."""
    found: dict[UUID, list[Any]] = {}
    for row in await store.organizations(look.dispatch):
        found.setdefault(row.organization, []).append(row)
    n_counted = 0
    for organization, rows in found.items():
        async with look.inside(organization) as connection:
            slug = await store.slug(connection)
            async for finding in _assets(connection, slug):
                yield finding
            async for finding in _queues(connection, slug, look):
                yield finding
            for row in rows:
                is_small = (row.tasks or 0) <= MOST_COUNTED_TASKS and n_counted < MOST_PROJECTS
                if look.deep or is_small:
                    n_counted += 1
                    async for finding in _counters(connection, slug, row.project):
                        yield finding


async def _assets(connection: Any, slug: str) -> AsyncIterator[Finding]:
    waiting = await store.pending_assets(connection, seconds=ASSET_LATE_SECONDS)
    if not waiting.n:
        return
    project = format_id("prj", waiting.project)
    if waiting.has_job:
        yield Finding(
            "assets_slow",
            Severity.WARNING,
            f"{waiting.n:,} assets of {slug} wait for {ASSET_LATE_SECONDS / 60:.0f} min and more.",
            "Their tasks are handed out when they are prepared; a job is at it.",
            f"The page /o/{slug}/jobs tells how far it is; a slow source delays its own tasks.",
        )
    else:
        yield Finding(
            "assets_forgotten",
            Severity.ERROR,
            f"{waiting.n:,} assets of {slug} wait, and no job prepares them.",
            "The job failed or was cancelled; their tasks are handed out to nobody.",
            f"POST /api/projects/{project}/prepare, or Try again on /o/{slug}/jobs?state=failed.",
        )


async def _queues(connection: Any, slug: str, look: Look) -> AsyncIterator[Finding]:
    has_pools = await store.has_pools(connection)
    for row in await store.open_queues(connection):
        kind = _KINDS[row.kind]
        page = f"/o/{slug}/projects/{format_id('prj', row.project)}"
        if row.state != ProjectState.OPEN:
            yield Finding(
                "project_paused",
                Severity.NOTE,
                f"Tasks wait for {kind.name} in the paused project {page}.",
                "A paused project hands nothing out.",
                f"Open it on its page, or PATCH /api{page.partition(slug)[2]} with"
                ' {"state": "open"}.',
            )
            continue
        people = await store.candidates(connection, roles=kind.roles, or_lent=row.kind == 0)
        if not people:
            yield Finding(
                "nobody_may_take",
                Severity.WARNING,
                f"Tasks wait for {kind.name} in {page}, and nobody of {slug} may give it.",
                f"It takes the role {' or '.join(kind.roles)}.",
                f"labelwright user create --organization {slug} --role {kind.roles[0]} --email …",
            )
        elif look.deep or len(people) <= MOST_PEOPLE:
            places = await _places(connection, row.project, people, has_pools=has_pools)
            async for finding in _reach(connection, row, places, kind=kind, page=page):
                yield finding


class _Kind:
    """A kind of work: its name, who does it, and what is done when nobody can."""

    def __init__(self, name: str, roles: list[str], cure: str) -> None:
        self.name = name
        self.roles = roles
        self.cure = cure


_LAST_RESORT = "or let a lead answer it: POST /api/tasks/{task}/complete"
_KINDS = {
    0: _Kind(
        "an answer",
        ["annotator"],
        "Give more people the role annotator, or a place in its pool; let everybody have what was"
        f" sent back to some: POST /api/tasks/{{task}}/free; {_LAST_RESORT}",
    ),
    1: _Kind(
        "a review",
        ["reviewer"],
        f"Give the role reviewer to somebody who did not answer it; {_LAST_RESORT}",
    ),
    2: _Kind(
        "an adjudication",
        ["reviewer"],
        f"Give the role reviewer to somebody who did not answer it; {_LAST_RESORT}",
    ),
}


async def _places(
    connection: Any, project: UUID, people: list[UUID], *, has_pools: bool
) -> list[tuple[UUID, int]]:
    """Return (annotator, pool) of everybody who is given work of a project now."""
    if not has_pools:
        return [(annotator, 0) for annotator in people]
    free = set(people) - set(await store.held(connection, project))
    members = await store.memberships(connection, project)
    return [(annotator, 0) for annotator in sorted(free)] + [
        (row.annotator, row.pool) for row in members if row.annotator in free
    ]


async def _reach(
    connection: Any, row: Any, places: list[tuple[UUID, int]], *, kind: _Kind, page: str
) -> AsyncIterator[Finding]:
    found = await store.unreachable(
        connection, row.project, kind=row.kind, people=places, sample=SAMPLE
    )
    if found.n:
        task = format_id("tsk", found.task)
        yield Finding(
            "task_unreachable",
            Severity.WARNING,
            f"{found.n:,} tasks wait for {kind.name} that nobody can give, for example"
            f" {page}/tasks/{task}.",
            "Everybody who may has answered or declined them, is held, is not in their pool, or is"
            " not among those whom they were sent back to.",
            kind.cure.replace("{task}", task) + ".",
        )
    if found.skipped:
        task = format_id("tsk", found.skipped_task)
        yield Finding(
            "task_skipped_by_all",
            Severity.WARNING,
            f"{found.skipped:,} tasks were given back by everybody, such as {page}/tasks/{task}.",
            "They come back to the same people again and again.",
            "Read the reasons on the task's page, mend it or the guidelines,"
            f" {_LAST_RESORT.replace('{task}', task)}.",
        )


async def _counters(connection: Any, slug: str, project: UUID) -> AsyncIterator[Finding]:
    differing = await store.counter_differences(connection, project)
    if differing:
        told = ", ".join(
            f"{row.name} {row.stood:,} instead of {row.counted:,}" for row in differing
        )
        printed = format_id("prj", project)
        yield Finding(
            "counters_differ",
            Severity.ERROR,
            f"Counters of /o/{slug}/projects/{printed} are wrong: {told}.",
            "Somebody changed the database past the service, or it has an error.",
            f"labelwright rebuild --organization {slug} --project {printed}",
        )
