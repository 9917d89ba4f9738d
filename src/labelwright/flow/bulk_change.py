"""Change many tasks at once: a job that walks what a filter selects, a task a transaction.

It can be cancelled between tasks and resumed: what it changed already, it passes over. A task that
cannot be changed (a labelled one is not cancelled) is counted and left as it is.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Literal
from uuid import UUID

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.flow import change_tasks
from labelwright.flow.task_filter import Priority, Reader, TaskFilter
from labelwright.intake import service as intake
from labelwright.intake.facets import window
from labelwright.jobs import service as jobs
from labelwright.jobs.model import JobRun
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError, InvalidInputError
from labelwright.kernel.ids import parse_id
from labelwright.kernel.principal import Actor

BULK_JOB = "change_tasks"
PAGE = 100


Action = Literal[
    "cancel", "reopen", "priority", "assign", "free", "hold", "release", "review", "gold"
]


class BulkRequest(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What to do with the tasks that ``filter`` selects."""

    action: Action
    filter: TaskFilter
    priority: Priority | None = None
    pool: str | None = None


class BulkArguments(msgspec.Struct):
    """What the job is given: the request, and in whose name its events are told."""

    request: BulkRequest
    actor: Actor


async def request_change(tx: Transaction, project: UUID, request: BulkRequest) -> UUID:
    """Queue the change; return its job."""
    if (request.action == "priority") != (request.priority is not None):
        raise InvalidInputError(
            "priority goes with the action priority, and only with it.",
            code="invalid_field",
            field="/priority",
            cure="Send both, or neither.",
        )
    await Reader(tx, project, at="/filter/").wanted(request.filter)
    if request.pool is not None:
        parse_id("pol", request.pool)
    arguments = BulkArguments(request, tx.actor)
    return await jobs.enqueue(
        tx, BULK_JOB, project=project, arguments=msgspec.to_builtins(arguments)
    )


class BulkJob:
    """Walks the tasks that a filter selects and changes each."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def __call__(self, run: JobRun) -> None:
        """Run the change."""
        job = run.job
        given = strict_json.convert(job.arguments, BulkArguments)
        change = _change(given.request)
        after: UUID | None = None
        done = 0
        while True:
            tasks, after = await self._page(run, given.request.filter, after)
            for task in tasks:
                try:
                    async with self._db.transaction(job.organization, given.actor) as tx:
                        await change(tx, task)
                except ConflictError:
                    continue
                done += 1
            await run.progress(done, None)
            if after is None:
                break
        await run.progress(done, done)

    async def _page(
        self, run: JobRun, given: TaskFilter, after: UUID | None
    ) -> tuple[list[UUID], UUID | None]:
        async with self._db.transaction(run.job.organization) as tx:
            project = run.job.of_project
            wanted = await Reader(tx, project, at="/filter/").wanted(given)
            here = window(wanted, newest=False, after=after)
            return await intake.find(tx, project, wanted, here, limit=PAGE)


_PLAIN: dict[str, Callable[[Transaction, UUID], Awaitable[Any]]] = {
    "cancel": change_tasks.cancel,
    "reopen": change_tasks.reopen,
    "free": change_tasks.free,
    "hold": change_tasks.hold,
    "release": change_tasks.release,
    "review": change_tasks.send_to_review,
    "gold": change_tasks.make_gold_of_label,
}


def _change(request: BulkRequest) -> Callable[[Transaction, UUID], Awaitable[Any]]:
    if request.action == "priority":
        priority = request.priority or 0
        return lambda tx, task: change_tasks.prioritise(tx, task, priority)
    if request.action == "assign":
        pool = None if request.pool is None else parse_id("pol", request.pool)
        return lambda tx, task: change_tasks.assign(tx, task, pool)
    return _PLAIN[request.action]
