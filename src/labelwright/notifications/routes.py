"""Notifications over HTTP."""

from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, operation
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.permissions import SIGNED_IN
from labelwright.kernel.principal import Principal
from labelwright.notifications import service


class NotificationView(msgspec.Struct):
    """Something to know; ``details`` is what its sentence needs."""

    id: str
    kind: str
    is_new: bool
    project: str | None
    project_name: str | None
    task: str | None
    details: dict[str, Any]
    created_at: str


class NotificationList(msgspec.Struct):
    """Notifications, newest first; ``unread`` counts up to 99."""

    items: list[NotificationView]
    unread: int


class SeenMark(msgspec.Struct, forbid_unknown_fields=True):
    """The newest notification that was on the page."""

    upto: str


def operations(db: Database) -> list[Operation]:
    """Return the routes of notifications."""

    async def page(call: Call[None]) -> NotificationList:
        """List what you were told, newest first, and count what is not read."""
        limit = call.integer("limit", default=30, least=1, most=100)
        principal = call.principal
        async with db.transaction(principal.organization) as tx:
            inbox = await service.read(
                tx,
                _readers(principal),
                orders=principal.may("projects.read"),
                limit=limit,
            )
        items = [
            NotificationView(
                id=format_id("ntf", row.id),
                kind=row.kind,
                is_new=row.id > inbox.seen,
                project=None if row.project is None else format_id("prj", row.project),
                project_name=row.project_name,
                task=None if row.task is None else format_id("tsk", row.task),
                details=body,
                created_at=row.created_at.isoformat(),
            )
            for row, body in zip(inbox.rows, inbox.bodies, strict=True)
        ]
        return NotificationList(items, inbox.unread)

    async def seen(call: Call[SeenMark]) -> None:
        """Mark what you were told as read, up to one of them."""
        upto = parse_id("ntf", call.body.upto)
        readers = _readers(call.principal)
        if readers:
            async with db.transaction(call.principal.organization) as tx:
                await service.note_seen(tx, readers[0], upto)

    return [
        operation(
            "GET",
            "/api/notifications",
            page,
            response=NotificationList,
            query={"limit": "1 to 100, default 30"},
            permission=SIGNED_IN,
        ),
        operation(
            "PUT",
            "/api/notifications/seen",
            seen,
            request=SeenMark,
            permission=SIGNED_IN,
            status=204,
        ),
    ]


def _readers(principal: Principal) -> list[UUID]:
    """Return the ids by which somebody is known here, the first one is where reading is noted."""
    return [one for one in (principal.member, principal.annotator) if one is not None]
