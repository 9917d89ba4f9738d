"""The list of events over HTTP: who did what, when, for whom."""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from labelwright.audit import service
from labelwright.audit.model import told
from labelwright.database.engine import Database
from labelwright.http import Call, Operation, operation
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.principal import Actor, ActorKind

MOST_NAMES = 20


class ActorView(msgspec.Struct):
    """Who did it; ``id`` is what the filter ``who`` takes."""

    kind: str
    id: str | None
    name: str | None
    is_you: bool


class EventView(msgspec.Struct):
    """What happened; ``sequence`` is its number in the organization, null for some moments."""

    id: str
    sequence: int | None
    name: str
    at: str
    actor: ActorView
    on_behalf: str | None
    project: str | None
    project_name: str | None
    task: str | None
    details: dict[str, Any]


class EventPage(msgspec.Struct):
    """Events, newest first."""

    items: list[EventView]
    next: str | None


def operations(db: Database) -> list[Operation]:
    """Return the routes of events."""

    async def page(call: Call[None]) -> EventPage:
        """List events, newest first."""
        limit = call.integer("limit", default=50, least=1, most=200)
        after, project = call.text("after"), call.text("project")
        async with db.transaction(call.principal.organization) as tx:
            rows = await service.events(
                tx,
                limit=limit + 1,
                after=parse_id("evt", after) if after else None,
                since=_instant(call, "since"),
                until=_instant(call, "until"),
                who=_who(call),
                what=_what(call),
                project=parse_id("prj", project) if project else None,
            )
        return EventPage(
            [_view(listed, call.principal.actor) for listed in rows[:limit]],
            format_id("evt", rows[limit - 1].row.id) if len(rows) > limit else None,
        )

    query = {
        "limit": "1 to 200, default 50",
        "after": "cursor from next",
        "who": "id of an actor, as items give it",
        "what": "names of events, separated by commas",
        "project": "of this project only",
        "since": "not before this instant (RFC 3339)",
        "until": "before this instant (RFC 3339)",
    }
    return [
        operation(
            "GET", "/api/events", page, response=EventPage, query=query, permission="events.read"
        )
    ]


def _view(listed: service.Listed, actor: Actor) -> EventView:
    row = listed.row
    details = told(listed.body)
    return EventView(
        id=format_id("evt", row.id),
        sequence=row.seq,
        name=row.name,
        at=row.at.isoformat(),
        actor=ActorView(
            kind=ActorKind(row.actor_kind).name.lower(),
            id=None if row.actor is None else str(row.actor),
            name=listed.actor_name,
            is_you=row.actor is not None and row.actor == actor.id,
        ),
        on_behalf=listed.on_behalf_name,
        project=details.pop("project", None),
        project_name=row.project_name,
        task=details.pop("task", None),
        details=details,
    )


def _who(call: Call[None]) -> UUID | None:
    text = call.text("who")
    if text is None:
        return None
    try:
        return UUID(text)
    except ValueError:
        raise InvalidInputError(
            "This is no actor.", field="?who", cure="Send the id of an actor of an event."
        ) from None


def _what(call: Call[None]) -> list[str]:
    names = [name for name in (call.text("what") or "").split(",") if name]
    if len(names) > MOST_NAMES:
        raise InvalidInputError(
            f"At most {MOST_NAMES} names at once.", field="?what", cure="Send fewer."
        )
    return names


def _instant(call: Call[None], name: str) -> datetime | None:
    text = call.text(name)
    if text is None:
        return None
    try:
        return msgspec.convert(text, datetime, strict=False).astimezone()
    except (msgspec.ValidationError, OverflowError):
        raise InvalidInputError(
            "This is no instant.", field=f"?{name}", cure="Write it like 2026-11-24T08:00:00Z."
        ) from None
