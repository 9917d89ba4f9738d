"""Numbering events, and reading the history of a task."""

from labelwright.audit import store
from labelwright.database.engine import Database


async def sequence_all(db: Database) -> int:
    """Give every waiting event its number; return how many there were."""
    total = 0
    while True:
        async with db.dispatching() as connection:
            done = await store.sequence(connection)
        total += done
        if done < store.BATCH:
            return total


events_of_task = store.events_of_task
count_events = store.count_events
