"""Saved views of a project's tasks over HTTP: a filter and columns under a name."""

from typing import Annotated, Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.http import Call, Operation, Reply, operation
from labelwright.intake import service as intake
from labelwright.kernel.errors import ConflictError, NotFoundError, UnauthorizedError
from labelwright.kernel.ids import format_id, new_id, parse_id
from labelwright.kernel.principal import Principal
from labelwright.projects import service as projects

MOST_VIEWS = 100

Column = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]


class NewView(msgspec.Struct, forbid_unknown_fields=True):
    """What to keep; ``query`` is that of the page's address."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    query: Annotated[str, msgspec.Meta(max_length=4000)]
    columns: Annotated[list[Column], msgspec.Meta(max_length=40)]
    shared: bool = False


class TaskView(msgspec.Struct):
    """A view that is kept; not ``mine``: somebody else shares it."""

    id: str
    name: str
    query: str
    columns: list[str]
    shared: bool
    mine: bool


class TaskViews(msgspec.Struct):
    """One's own views and those that others share, by name."""

    items: list[TaskView]


def operations(db: Database) -> list[Operation]:
    """Return the routes."""

    async def page(call: Call[None]) -> TaskViews:
        """List one's own views of a project's tasks, and those that others share."""
        async with db.transaction(call.principal.organization) as tx:
            return await _views(tx, call)

    async def put(call: Call[NewView]) -> TaskViews:
        """Keep a view; one's own of the same name is replaced."""
        project, body = parse_id("prj", call.path["project"]), call.body
        owner = _owner(call.principal)
        async with db.transaction(call.principal.organization) as tx:
            await projects.read_project(tx, project)
            if await intake.count_views(tx, project, owner) >= MOST_VIEWS:
                raise ConflictError(
                    f"One keeps at most {MOST_VIEWS} views of a project.",
                    code="too_many_views",
                    cure="Delete one first.",
                )
            await intake.put_view(
                tx,
                project,
                new_id(),
                owner=owner,
                name=body.name,
                query=body.query,
                columns=body.columns,
                shared=body.shared,
            )
            return await _views(tx, call)

    async def delete(call: Call[None]) -> Reply:
        """Forget a view of one's own."""
        project, view = parse_id("prj", call.path["project"]), parse_id("viw", call.path["view"])
        async with db.transaction(call.principal.organization) as tx:
            if not await intake.delete_view(tx, project, view, _owner(call.principal)):
                raise NotFoundError("There is no such view of yours.", code="no_view")
        return Reply(status=204)

    path = "/api/projects/{project}/task-views"
    read: dict[str, Any] = {"permission": "tasks.read"}
    return [
        operation("GET", path, page, response=TaskViews, **read),
        operation("POST", path, put, request=NewView, response=TaskViews, errors=(409,), **read),
        operation("DELETE", f"{path}/{{view}}", delete, status=204, **read),
    ]


async def _views(tx: Transaction, call: Call[Any]) -> TaskViews:
    project, owner = parse_id("prj", call.path["project"]), _owner(call.principal)
    await projects.read_project(tx, project)
    return TaskViews(
        [
            TaskView(
                id=format_id("viw", row.id),
                name=row.name,
                query=row.query,
                columns=row.columns,
                shared=row.shared,
                mine=row.owner == owner,
            )
            for row in await intake.views(tx, project, owner)
        ]
    )


def _owner(principal: Principal) -> UUID:
    if principal.actor.id is None:
        raise UnauthorizedError
    return principal.actor.id
