"""Changing ordered tasks over HTTP, and what is said about them; no decisions here."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.flow import change_tasks
from labelwright.flow.bulk_change import BulkRequest, request_change
from labelwright.flow.count_skips import SkipCounts, count_skips
from labelwright.flow.task_filter import Priority
from labelwright.http import Call, Operation, Reply, operation
from labelwright.kernel.ids import format_id, parse_id
from labelwright.projects import service as projects


class TaskChange(msgspec.Struct, forbid_unknown_fields=True):
    """What to change; ``pool`` null keeps the task for nobody in particular."""

    priority: Priority | None = None
    pool: str | msgspec.UnsetType | None = msgspec.UNSET


class GoldRequest(msgspec.Struct, forbid_unknown_fields=True):
    """The known answer."""

    payload: Any


class Queued(msgspec.Struct):
    """The job that does it."""

    job: str


def operations(db: Database) -> list[Operation]:
    """Return the routes."""

    def each(change: Callable[[Transaction, UUID], Awaitable[None]]) -> Any:
        async def handler(call: Call[None]) -> Reply:
            async with db.transaction(call.principal.organization, call.principal.actor) as tx:
                await change(tx, parse_id("tsk", call.path["task"]))
            return Reply(status=204)

        handler.__doc__ = change.__doc__
        return handler

    async def change(call: Call[TaskChange]) -> Reply:
        """Change a task's priority, or the pool it is kept for."""
        task, body = parse_id("tsk", call.path["task"]), call.body
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            if body.priority is not None:
                await change_tasks.prioritise(tx, task, body.priority)
            if body.pool is not msgspec.UNSET:
                pool = None if body.pool is None else parse_id("pol", body.pool)
                await change_tasks.assign(tx, task, pool)
        return Reply(status=204)

    async def make_gold(call: Call[GoldRequest]) -> Reply:
        """Mix a task whose answer is known in among the others."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await change_tasks.make_gold(tx, parse_id("tsk", call.path["task"]), call.body.payload)
        return Reply(status=204)

    async def bulk(call: Call[BulkRequest]) -> Queued:
        """Change every task that a filter selects; a job with progress does it."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await projects.read_project(tx, project)
            return Queued(format_id("job", await request_change(tx, project, call.body)))

    async def skips(call: Call[None]) -> SkipCounts:
        """Say for which reasons the tasks of a project were given back, and how often."""
        async with db.transaction(call.principal.organization) as tx:
            return await count_skips(tx, parse_id("prj", call.path["project"]))

    task, gold = "/api/tasks/{task}", "/api/tasks/{task}/gold"
    done: dict[str, Any] = {"permission": "tasks.write", "status": 204, "errors": (409,)}
    return [
        operation("PATCH", task, change, request=TaskChange, **done),
        operation("POST", f"{task}/cancel", each(change_tasks.cancel), **done),
        operation("POST", f"{task}/reopen", each(change_tasks.reopen), **done),
        operation("POST", f"{task}/hold", each(change_tasks.hold), **done),
        operation("POST", f"{task}/release", each(change_tasks.release), **done),
        operation("POST", f"{task}/send-to-review", each(change_tasks.send_to_review), **done),
        operation("POST", f"{task}/free", each(change_tasks.free), **done),
        operation("PUT", gold, make_gold, request=GoldRequest, **done),
        operation("DELETE", gold, each(change_tasks.retire_gold), **done),
        operation(
            "GET",
            "/api/projects/{project}/skips",
            skips,
            permission="tasks.read",
            response=SkipCounts,
        ),
        operation(
            "POST",
            "/api/projects/{project}/tasks/change",
            bulk,
            permission="tasks.write",
            request=BulkRequest,
            response=Queued,
            status=202,
        ),
    ]
