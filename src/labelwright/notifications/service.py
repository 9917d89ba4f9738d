"""Making notifications of events, reading them, noting what was read."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.audit import service as audit
from labelwright.audit.service import Happened
from labelwright.database.engine import Database, Transaction
from labelwright.kernel.ids import format_id, new_id
from labelwright.notifications import store
from labelwright.notifications.model import EVERYONE_WHO_ORDERS, MOST_UNREAD, TOLD, New

READER = "notifications"
ROUNDS = 10
"""Batches of one organization's events before the next one gets its turn."""
_BY_PERSON = "person"


async def notify_all(db: Database) -> int:
    """Make notifications of the events that were not read yet; return how many were read."""
    total = 0
    for organization in await audit.readers_behind(db, READER):
        for _ in range(ROUNDS):
            async with db.transaction(organization) as tx:
                place, _head = await audit.begin_reading(tx, READER)
                events = await audit.read_on(tx, after=place, names=TOLD)
                for event in events:
                    if event.name in TOLD:
                        await _notify(tx, event)
                if events:
                    await audit.have_read(tx, READER, events[-1].seq)
            total += len(events)
            if not events:
                break
    return total


async def _notify(tx: Transaction, event: Happened) -> None:
    found = await _CONCERNED[event.name](tx, event)
    own = {event.actor} - {None}
    readers = [reader for reader in dict.fromkeys(n.reader for n in found) if reader not in own]
    if EVERYONE_WHO_ORDERS in readers:
        readers = [EVERYONE_WHO_ORDERS]
    if not readers:
        return
    await store.add(
        tx,
        [new_id() for _ in readers],
        readers,
        actor=event.actor,
        project=event.project,
        task=event.task,
        kind=found[0].kind,
        body=found[0].body,
    )


async def _comment(tx: Transaction, event: Happened) -> list[New]:
    """Tell an annotator what was said in his thread, and those who order what he asked."""
    if event.body["voice"] == "annotator":
        return [New(EVERYONE_WHO_ORDERS, "comment_asked", {})]
    parties = await store.comment_parties(tx, _project(event), UUID(event.body["comment"]))
    if parties is None or parties.opener is None:
        return []
    return [New(parties.opener, "comment_answered", {})]


async def _review(tx: Transaction, event: Happened) -> list[New]:
    if event.body["verdict"] != "reject" or event.body["late"] or event.task is None:
        return []
    annotators = await store.annotators_of_round(
        tx, _project(event), event.task, event.body["round"]
    )
    return [New(annotator, "answer_sent_back", {}) for annotator in annotators]


async def _version(tx: Transaction, event: Happened) -> list[New]:
    if event.body["part"] != "guidelines":
        return []
    annotators = await store.annotators_of_project(tx, _project(event))
    said = {"version": event.body["version"]}
    return [New(annotator, "guidelines_changed", said) for annotator in annotators]


async def _export(tx: Transaction, event: Happened) -> list[New]:
    export = UUID(event.body["export"])
    said = {"format": event.body["format"], "export": format_id("exp", export)}
    return [New(await store.initiator_of_job(tx, export), "export_ready", said)]


async def _job(tx: Transaction, event: Happened) -> list[New]:  # noqa: ARG001  one shape for all
    return [New(EVERYONE_WHO_ORDERS, "job_failed", {"job_name": event.body["job_name"]})]


async def _webhook(tx: Transaction, event: Happened) -> list[New]:  # noqa: ARG001  as above
    if event.body["reason"] == _BY_PERSON:
        return []
    webhook = format_id("whk", UUID(event.body["webhook"]))
    said = {"webhook": webhook, "reason": event.body["reason"]}
    return [New(EVERYONE_WHO_ORDERS, "webhook_disabled", said)]


async def _hold(tx: Transaction, event: Happened) -> list[New]:  # noqa: ARG001  as above
    return [New(UUID(event.body["annotator"]), event.name, {})]


def _project(event: Happened) -> UUID:
    assert event.project is not None, event.name  # noqa: S101  these events are a project's
    return event.project


_CONCERNED = {
    "comment_added": _comment,
    "export_finished": _export,
    "hold_ended": _hold,
    "hold_placed": _hold,
    "job_failed": _job,
    "project_version_published": _version,
    "review_decided": _review,
    "webhook_disabled": _webhook,
}


class Inbox(NamedTuple):
    """What somebody was told, newest first; how much of it is not read, up to 99."""

    rows: list[Any]
    bodies: list[dict[str, Any]]
    unread: int
    seen: UUID


async def read(tx: Transaction, readers: Sequence[UUID], *, orders: bool, limit: int) -> Inbox:
    """Return what somebody was told. ``readers`` are his ids, the first keeps what was read."""
    rows = await store.newest(tx, readers, orders=orders, limit=max(limit, MOST_UNREAD))
    seen = await store.seen(tx, readers[0]) if readers else None
    unread = sum(1 for row in rows if seen is not None and row.id > seen)
    shown = rows[:limit]
    return Inbox(
        shown,
        [tx.open(row.key_id, row.body) for row in shown],
        min(unread, MOST_UNREAD),
        seen or UUID(int=0),
    )


async def purge_all(db: Database) -> int:
    """Delete notifications that are older than ninety days; return how many."""
    total = 0
    while True:
        async with db.dispatching() as connection:
            gone = await store.purge(connection)
        total += gone
        if gone < store.PURGE_BATCH:
            return total


note_seen = store.note_seen
