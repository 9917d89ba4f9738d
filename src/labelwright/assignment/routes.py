"""Pools and the release of leases over HTTP."""

from typing import Annotated

import msgspec

from labelwright.assignment import pools, service
from labelwright.assignment.pools import Pool
from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.projects import service as projects

PoolName = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
ShareWeight = Annotated[int, msgspec.Meta(ge=0, le=1000)]
Members = Annotated[list[str], msgspec.Meta(max_length=10_000)]


class PoolView(msgspec.Struct):
    """Who may take the tasks of a pool: a supplier's people, or people by name."""

    id: str
    name: str
    supplier: str | None
    annotators: list[str]
    share: int


class PoolList(msgspec.Struct):
    """The pools of a project."""

    items: list[PoolView]


class NewPool(msgspec.Struct, forbid_unknown_fields=True):
    """A pool to be made: give ``supplier`` or ``annotators``; ``share`` is a weight."""

    name: PoolName
    supplier: str | None = None
    annotators: Members = []
    share: ShareWeight = 0


class PoolChange(msgspec.Struct, forbid_unknown_fields=True):
    """What to change; ``annotators`` replaces all members by name."""

    name: PoolName | None = None
    annotators: Members | None = None
    share: ShareWeight | None = None


def operations(db: Database) -> list[Operation]:
    """Return the routes of pools and leases of others."""

    async def page(call: Call[None]) -> PoolList:
        """List a project's pools."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization) as tx:
            await projects.read_project(tx, project)
            return PoolList([_view(pool) for pool in await pools.pools(tx, project)])

    async def create(call: Call[NewPool]) -> PoolView:
        """Make a pool: people that tasks can be kept for."""
        body = call.body
        if (body.supplier is None) == (not body.annotators):
            raise InvalidInputError(
                "A pool is a supplier's people or people by name.",
                code="pool_members",
                field="/annotators",
                cure="Send supplier, or at least one of annotators, and not both.",
            )
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await projects.read_project(tx, project)
            made = await pools.create(
                tx,
                project,
                name=body.name,
                supplier=None if body.supplier is None else parse_id("org", body.supplier),
                annotators=[parse_id("ant", text) for text in body.annotators],
                share=body.share,
            )
        return _view(made)

    async def change(call: Call[PoolChange]) -> PoolView:
        """Rename a pool, replace its members, or change its share of new tasks."""
        members = call.body.annotators
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            changed = await pools.change(
                tx,
                parse_id("prj", call.path["project"]),
                parse_id("pol", call.path["pool"]),
                name=call.body.name,
                annotators=None if members is None else [parse_id("ant", m) for m in members],
                share=call.body.share,
            )
        return _view(changed)

    async def release(call: Call[None]) -> Reply:
        """Take somebody's lease back before its time; what he submits still is kept, as late."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await service.release(tx, parse_id("asg", call.path["assignment"]))
        return Reply(status=204)

    of_project = "/api/projects/{project}/pools"
    return [
        operation("GET", of_project, page, permission="pools.read", response=PoolList),
        operation(
            "POST",
            of_project,
            create,
            permission="pools.write",
            request=NewPool,
            response=PoolView,
            status=201,
            errors=(409,),
        ),
        operation(
            "PATCH",
            of_project + "/{pool}",
            change,
            permission="pools.write",
            request=PoolChange,
            response=PoolView,
            errors=(409,),
        ),
        operation(
            "POST",
            "/api/assignments/{assignment}/release",
            release,
            permission="assignments.release",
            status=204,
            errors=(409,),
        ),
    ]


def _view(pool: Pool) -> PoolView:
    return PoolView(
        id=format_id("pol", pool.id),
        name=pool.name,
        supplier=None if pool.supplier is None else format_id("org", pool.supplier),
        annotators=[format_id("ant", annotator) for annotator in pool.annotators],
        share=pool.share,
    )
