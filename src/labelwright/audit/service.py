"""Numbering events, and reading the history of a task."""

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


events_of_task = store.events_of_task
count_events = store.count_events
