"""Numbering events, and reading the history of a task."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.audit import store
from labelwright.database.engine import Database, Transaction
from labelwright.kernel import strict_json


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
    return [
        Told(
            row.name,
            row.at,
            strict_json.decode_own(tx.sealer.open(tx.organization, row.key_id, row.body)),
        )
        for row in await store.events_of_task(tx, project, task)
    ]


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


have_read = store.have_read
events_of_task = store.events_of_task
count_events = store.count_events
