"""Every query of journals."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.assignment.model import Slot
from labelwright.database.engine import Connection, Transaction
from labelwright.journal.model import PAGE_BYTES, PAGE_ENTRIES, Entry

KEPT_DAYS = 30
KEPT_DAYS_AFTER_ANSWER = 7
PURGE_BATCH = 500


async def lock(tx: Transaction, slot: Slot) -> Any:
    """Lock a journal, made on first use, and keep it for another month; return (head, size)."""
    return await tx.one(
        """INSERT INTO journal AS j (organization, assignment, annotator, due)
           VALUES (%s, %s, %s, clock_timestamp() + make_interval(days => %s))
           ON CONFLICT (organization, assignment) DO UPDATE SET due = excluded.due
           RETURNING j.head, j.size""",
        [tx.organization, slot.id, slot.annotator, KEPT_DAYS],
    )


async def known(tx: Transaction, assignment: UUID, ids: Sequence[UUID]) -> set[UUID]:
    """Return which of these entries are there already."""
    rows = await tx.all(
        """SELECT id FROM journal_entry
           WHERE organization = %s AND assignment = %s AND id = ANY(%s)""",
        [tx.organization, assignment, list(ids)],
    )
    return {row.id for row in rows}


async def append(
    tx: Transaction,
    assignment: UUID,
    device: UUID,
    entries: Sequence[tuple[Entry, int]],
    *,
    head: int,
) -> None:
    """Store new entries with their sizes behind ``head`` and move it; the journal is locked."""
    await tx.execute(
        """INSERT INTO journal_entry
               (organization, assignment, id, place, device, size, body, key_id)
           SELECT %s, %s, x.id, %s + x.n, %s, x.size, x.body, %s
           FROM unnest(%s::uuid[], %s::integer[], %s::bytea[])
                WITH ORDINALITY AS x (id, size, body, n)""",
        [
            tx.organization,
            assignment,
            head,
            device,
            tx.key_id,
            [entry.id for entry, _ in entries],
            [size for _, size in entries],
            [tx.seal(entry) for entry, _ in entries],
        ],
    )
    await tx.execute(
        """UPDATE journal SET head = head + %s, size = size + %s
           WHERE organization = %s AND assignment = %s""",
        [len(entries), sum(size for _, size in entries), tx.organization, assignment],
    )


async def page(
    tx: Transaction, assignment: UUID, *, after: int, upto: int, but_of: UUID | None
) -> list[Any]:
    """Return (place, device, body, key_id) between two places, as many as may be read at once.

    Entries of device ``but_of`` are left out: it has them.
    """
    return await tx.all(
        """SELECT place, device, body, key_id FROM (
               SELECT place, device, body, key_id,
                      sum(size) OVER (ORDER BY place) - size AS before
               FROM (SELECT place, device, size, body, key_id FROM journal_entry
                     WHERE organization = %s AND assignment = %s AND place > %s AND place <= %s
                       AND device IS DISTINCT FROM %s
                     ORDER BY place LIMIT %s) few) sized
           WHERE before < %s
           ORDER BY place""",
        [tx.organization, assignment, after, upto, but_of, PAGE_ENTRIES, PAGE_BYTES],
    )


async def has_more(
    tx: Transaction, assignment: UUID, *, after: int, upto: int, but_of: UUID | None
) -> bool:
    """Return whether `page` would find anything."""
    row = await tx.one(
        """SELECT EXISTS (
               SELECT FROM journal_entry
               WHERE organization = %s AND assignment = %s AND place > %s AND place <= %s
                 AND device IS DISTINCT FROM %s) AS found""",
        [tx.organization, assignment, after, upto, but_of],
    )
    return row.found


async def head_of(tx: Transaction, assignment: UUID) -> int:
    """Return the place of a journal's last entry, 0 when there is none."""
    row = await tx.one(
        "SELECT head FROM journal WHERE organization = %s AND assignment = %s",
        [tx.organization, assignment],
    )
    return 0 if row is None else row.head


async def standing(tx: Transaction, assignment: UUID) -> Any:
    """Return (annotator, state, is_live, ontology, guidelines) of an assignment, or None."""
    return await tx.one(
        """SELECT x.annotator, x.state, x.until > clock_timestamp() AS is_live,
                  p.ontology, p.guidelines
           FROM assignment x
           JOIN project p ON p.organization = x.organization AND p.id = x.project
           WHERE x.organization = %s AND x.id = %s""",
        [tx.organization, assignment],
    )


async def keep_after_answer(
    tx: Transaction, project: UUID, task: UUID, *, kind: int, round_number: int, annotator: UUID
) -> None:
    """Let the journal of an assignment end a while after its answer."""
    await tx.execute(
        """UPDATE journal j SET due = clock_timestamp() + make_interval(days => %s)
           FROM assignment x
           WHERE x.organization = %s AND x.project = %s AND x.task = %s AND x.kind = %s
             AND x.round = %s AND x.annotator = %s
             AND j.organization = x.organization AND j.assignment = x.id""",
        [KEPT_DAYS_AFTER_ANSWER, tx.organization, project, task, kind, round_number, annotator],
    )


async def purge(connection: Connection) -> int:
    """Delete up to 500 journals that are due, with their entries; return how many."""
    cursor = await connection.execute(
        """DELETE FROM journal j USING (
               SELECT organization, assignment FROM journal
               WHERE due < clock_timestamp() ORDER BY due LIMIT %s) old
           WHERE j.organization = old.organization AND j.assignment = old.assignment
             AND j.due < clock_timestamp()""",
        [PURGE_BATCH],
    )
    return cursor.rowcount
