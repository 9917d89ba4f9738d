"""Numbering events, and reading the history of a task."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.audit import store
from labelwright.database.engine import Database, Transaction
from labelwright.kernel import strict_json
from labelwright.kernel.ids import AFTER_ALL, BEFORE_ALL, first_id
from labelwright.kernel.principal import ActorKind


async def sequence_all(db: Database) -> int:
    """Give every waiting event its number; return how many there were."""
    total = 0
    while True:
        async with db.dispatching() as connection:
            done = await store.sequence(connection)
        total += done
        if done < store.BATCH:
            return total


class Told(NamedTuple):
    """An event of a task, its body opened."""

    name: str
    at: datetime
    body: dict[str, Any]


async def told_of_task(tx: Transaction, project: UUID, task: UUID) -> list[Told]:
    """Return what happened to a task, oldest first, with what the events say."""
    return [_opened(tx, row) for row in await store.events_of_task(tx, project, task)]


async def newest_told(
    tx: Transaction, project: UUID, name: str, *, limit: int
) -> list[tuple[UUID, Told]]:
    """Return what happened last in a project under one name and to which task, newest first."""
    rows = await store.newest_events(tx, project, name, limit=limit)
    return [(row.task, _opened(tx, row)) for row in rows]


def _opened(tx: Transaction, row: Any) -> Told:
    body = strict_json.decode_own(tx.sealer.open(tx.organization, row.key_id, row.body))
    return Told(row.name, row.at, body)


async def readers_behind(db: Database, reader: str) -> list[UUID]:
    """Return the organizations with events that ``reader`` has not read."""
    async with db.dispatching() as connection:
        return await store.readers_behind(connection, reader)


class Happened(NamedTuple):
    """An event as a reader is given it; the body only where the name was asked for."""

    seq: int
    id: UUID
    name: str
    at: datetime
    actor_kind: int
    actor: UUID | None
    project: UUID | None
    task: UUID | None
    body: dict[str, Any]


async def begin_reading(tx: Transaction, reader: str) -> tuple[int, int]:
    """Lock a reader's place until the end of the transaction; return it, and the newest event's."""
    return await store.begin_reading(tx, reader)


async def read_on(tx: Transaction, *, after: int, names: Collection[str]) -> list[Happened]:
    """Return the next events in order, opened where their name is one of ``names``."""
    rows = await store.events_after(tx, after, names=list(names))
    return [
        Happened(
            row.seq,
            row.id,
            row.name,
            row.at,
            row.actor_kind,
            row.actor,
            row.project,
            row.task,
            tx.open(row.key_id, row.body) if row.body is not None else {},
        )
        for row in rows
    ]


async def events(
    tx: Transaction,
    *,
    limit: int,
    after: UUID | None,
    since: datetime | None,
    until: datetime | None,
    who: UUID | None,
    what: Sequence[str],
    project: UUID | None,
) -> "list[Listed]":
    """Return events of the organization, newest first, each with ``actor_name`` and its body open.

    Times are those of the ids, which the server's clock gave.
    """
    rows = await store.page(
        tx,
        limit=limit,
        after=min(after or AFTER_ALL, AFTER_ALL if until is None else first_id(until)),
        since=BEFORE_ALL if since is None else first_id(since),
        who=who,
        what=list(what) or None,
        project=project,
    )
    members = {row.actor for row in rows if row.actor_kind == ActorKind.MEMBER}
    bodies = [tx.open(row.key_id, row.body) for row in rows]
    meant = [row.on_behalf or _member(body) for row, body in zip(rows, bodies, strict=True)]
    members |= {member for member in meant if member is not None}
    names = await store.member_names(tx, list(members)) if members else {}
    return [
        Listed(
            row,
            actor_name=names.get(row.actor) or row.key_name or row.pseudonym,
            on_behalf_name=row.on_behalf_pseudonym or (whom and names.get(whom)),
            body={name: value for name, value in body.items() if name != "member"},
        )
        for row, body, whom in zip(rows, bodies, meant, strict=True)
    ]


def _member(body: dict[str, Any]) -> UUID | None:
    """Return the member that an event is about: who signed in, who got other roles."""
    member = body.get("member")
    return UUID(member) if isinstance(member, str) else None


class Listed(NamedTuple):
    """An event in the list, its body opened."""

    row: Any
    actor_name: str | None
    on_behalf_name: str | None
    body: dict[str, Any]


have_read = store.have_read
events_of_task = store.events_of_task
count_events = store.count_events
