"""Annotators over HTTP: who there is, who is on hold."""

from typing import Annotated, Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.kernel.ids import format_id, parse_id
from labelwright.workforce import service
from labelwright.workforce.model import AnnotatorKind

NIL = UUID(int=0)


class HoldView(msgspec.Struct):
    """Why an annotator gets no new work; without a project: nowhere."""

    id: str
    project: str | None
    reason: str
    created_at: str


class AnnotatorView(msgspec.Struct):
    """An annotator by pseudonym; who it is, only the supplier knows."""

    id: str
    pseudonym: str
    kind: str
    supplier: str
    is_own: bool
    ended: bool
    holds: list[HoldView]


class AnnotatorPage(msgspec.Struct):
    """Annotators in the order in which they came."""

    items: list[AnnotatorView]
    next: str | None


class HoldRequest(msgspec.Struct, forbid_unknown_fields=True):
    """Give no new work, in one project or (null) in all; the annotator reads the reason."""

    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    project: str | None = None


class HoldPlacedView(msgspec.Struct):
    """The hold just placed."""

    id: str


def operations(db: Database) -> list[Operation]:
    """Return the routes of annotators."""

    async def page(call: Call[None]) -> AnnotatorPage:
        """List annotators with their holds."""
        limit = call.integer("limit", default=50, least=1, most=200)
        after = call.text("after")
        async with db.transaction(call.principal.organization) as tx:
            rows = await service.page(
                tx, limit=limit + 1, after=parse_id("ant", after) if after else NIL
            )
            holds = await service.live_holds(tx, [row.id for row in rows])
        among = call.principal.projects_where("annotators.read")
        if among is not None:
            holds = [h for h in holds if h.project is None or h.project in among]
        organization = call.principal.organization
        items = [
            _view(row, [h for h in holds if h.annotator == row.id], organization)
            for row in rows[:limit]
        ]
        return AnnotatorPage(items, items[-1].id if len(rows) > limit else None)

    async def hold(call: Call[HoldRequest]) -> HoldPlacedView:
        """Give an annotator no new work until the hold is ended."""
        project = None if call.body.project is None else parse_id("prj", call.body.project)
        call.principal.check("annotators.hold", project, named=("project",) if project else ())
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            placed = await service.place_hold(
                tx,
                parse_id("ant", call.path["annotator"]),
                project=project,
                reason=call.body.reason,
            )
        return HoldPlacedView(format_id("hld", placed))

    async def end(call: Call[None]) -> Reply:
        """End a hold."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await service.end_hold(tx, parse_id("hld", call.path["hold"]))
        return Reply(status=204)

    return [
        operation(
            "GET",
            "/api/annotators",
            page,
            permission="annotators.read",
            narrows=True,
            response=AnnotatorPage,
            query={"limit": "1 to 200, default 50", "after": "cursor from next"},
        ),
        operation(
            "POST",
            "/api/annotators/{annotator}/holds",
            hold,
            permission="annotators.hold",
            narrows=True,
            request=HoldRequest,
            response=HoldPlacedView,
            status=201,
        ),
        operation("DELETE", "/api/holds/{hold}", end, permission="annotators.hold", status=204),
    ]


def _view(row: Any, holds: list[Any], organization: UUID) -> AnnotatorView:
    return AnnotatorView(
        id=format_id("ant", row.id),
        pseudonym=row.pseudonym,
        kind=AnnotatorKind(row.kind).name.lower(),
        supplier=format_id("org", row.supplier),
        is_own=row.supplier == organization,
        ended=row.ended_at is not None,
        holds=[
            HoldView(
                format_id("hld", h.id),
                None if h.project is None else format_id("prj", h.project),
                h.reason,
                h.created_at.isoformat(),
            )
            for h in holds
        ],
    )
