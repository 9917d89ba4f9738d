"""Appending to a journal, reading one's own, and deleting old ones."""

from collections.abc import Sequence
from uuid import UUID

from labelwright.annotation.events import AnnotationSubmitted
from labelwright.assignment.model import AssignmentState, Kind, Slot
from labelwright.database.engine import Database, Transaction
from labelwright.journal import store
from labelwright.journal.model import (
    MOST_BYTES,
    MOST_ENTRIES,
    MOST_IN_A_BATCH,
    Entry,
    Page,
    Standing,
    StoredEntry,
)
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError, NotFoundError, TooLargeError


async def append(tx: Transaction, slot: Slot, device: UUID, entries: Sequence[Entry]) -> None:
    """Store the entries that are not there yet, all or none.

    Raises
    ------
    TooLargeError
        When these are too many for one request.
    ConflictError
        When the journal would hold more than it may.
    """
    if len(entries) > MOST_IN_A_BATCH:
        raise TooLargeError(
            f"A request holds at most {MOST_IN_A_BATCH} entries.",
            code="batch_too_large",
            field="/entries",
            cure="Send them in several requests, oldest first.",
        )
    if not entries:
        return
    row = await store.lock(tx, slot)
    there = await store.known(tx, slot.id, [entry.id for entry in entries])
    new = {entry.id: entry for entry in entries if entry.id not in there}
    sized = [(entry, len(strict_json.encode(entry))) for entry in new.values()]
    size = row.size + sum(size for _, size in sized)
    if row.head + len(sized) > MOST_ENTRIES or size > MOST_BYTES:
        raise ConflictError(
            f"The journal of this task is full: it holds {MOST_ENTRIES} entries and "
            f"{MOST_BYTES >> 20} MiB.",
            code="journal_full",
            cure="Submit the answer: it has no such limit.",
        )
    if sized:
        await store.append(tx, slot.id, device, sized, head=row.head)


async def read(
    tx: Transaction, assignment: UUID, *, after: int, but_of: UUID | None = None
) -> Page:
    """Return a journal's entries after a place, without those of one device."""
    head = await store.head_of(tx, assignment)  # first: what is appended meanwhile comes next time
    rows = await store.page(tx, assignment, after=after, upto=head, but_of=but_of)
    entries = [
        strict_json.convert(
            {**tx.open(row.key_id, row.body), "device": str(row.device)}, StoredEntry
        )
        for row in rows
    ]
    last = rows[-1].place if rows else head
    more = await store.has_more(tx, assignment, after=last, upto=head, but_of=but_of)
    return Page(entries, last if more else head, more)


async def standing(tx: Transaction, assignment: UUID, annotator: UUID) -> Standing:
    """Say how it stands with one's own assignment, and which rules are in force now."""
    row = await store.standing(tx, assignment)
    if row is None or row.annotator != annotator:
        raise NotFoundError("There is no such assignment.", code="no_assignment")
    state = AssignmentState(row.state)
    is_over = state is AssignmentState.LEASED and not row.is_live
    name = AssignmentState.EXPIRED.name if is_over else state.name
    return Standing(name.lower(), {"ontology": row.ontology, "guidelines": row.guidelines})


async def answered(tx: Transaction, event: AnnotationSubmitted) -> None:
    """Let a journal end a while after its answer was handed in."""
    if event.project is None or event.task is None:
        return
    await store.keep_after_answer(
        tx,
        event.project,
        event.task,
        kind=Kind[event.kind.upper()],
        round_number=event.round,
        annotator=event.annotator,
    )


async def purge_all(db: Database) -> int:
    """Delete every journal that is due; return how many."""
    total = 0
    while True:
        async with db.dispatching() as connection:
            gone = await store.purge(connection)
        total += gone
        if gone < store.PURGE_BATCH:
            return total
