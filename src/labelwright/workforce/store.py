"""Every query of the workforce."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction


async def annotator_of_person(tx: Transaction, person: UUID) -> Any:
    """Return the annotator of the organization's own person, or None."""
    return await tx.one(
        """SELECT v.annotator
           FROM vault v
           JOIN annotator a ON a.organization = v.annotator_organization AND a.id = v.annotator
           WHERE v.organization = %s AND v.annotator_organization = %s AND v.person = %s
             AND a.ended_at IS NULL""",
        [tx.organization, tx.organization, person],
    )


async def add_annotator(
    tx: Transaction, annotator: UUID, *, pseudonym: str, kind: int, supplier: UUID
) -> bool:
    """Add a pseudonym; False when the word is taken."""
    return (
        await tx.execute(
            """INSERT INTO annotator (organization, id, pseudonym, kind, supplier)
               VALUES (%s, %s, %s, %s, %s)
               ON CONFLICT (organization, pseudonym) DO NOTHING""",
            [tx.organization, annotator, pseudonym, kind, supplier],
        )
        == 1
    )


async def link_person(
    tx: Transaction, annotator_organization: UUID, annotator: UUID, person: UUID
) -> None:
    """Note in the supplier's vault who is behind a pseudonym; the transaction is the supplier's."""
    await tx.execute(
        """INSERT INTO vault (organization, annotator_organization, annotator, person)
           VALUES (%s, %s, %s, %s)""",
        [tx.organization, annotator_organization, annotator, person],
    )


async def pseudonyms(tx: Transaction, annotators: list[UUID]) -> dict[UUID, str]:
    """Return the pseudonym of each annotator."""
    rows = await tx.all(
        "SELECT id, pseudonym FROM annotator WHERE organization = %s AND id = ANY (%s)",
        [tx.organization, annotators],
    )
    return {row.id: row.pseudonym for row in rows}


async def page(tx: Transaction, *, limit: int, after: UUID) -> list[Any]:
    """Return annotators in the order in which they came."""
    return await tx.all(
        """SELECT id, pseudonym, kind, supplier, ended_at FROM annotator
           WHERE organization = %s AND id > %s ORDER BY id LIMIT %s""",
        [tx.organization, after, limit],
    )


async def exist(tx: Transaction, annotators: Sequence[UUID]) -> set[UUID]:
    """Return which of the annotators there are."""
    rows = await tx.all(
        "SELECT id FROM annotator WHERE organization = %s AND id = ANY (%s)",
        [tx.organization, list(annotators)],
    )
    return {row.id for row in rows}


async def add_hold(
    tx: Transaction, hold: UUID, *, annotator: UUID, project: UUID | None, reason: str
) -> bool:
    """Give an annotator no new work from now on; False when there is no such project."""
    return (
        await tx.execute(
            """INSERT INTO hold (organization, id, annotator, project, reason)
               SELECT %s, %s, %s, %s, %s
               WHERE %s::uuid IS NULL
                  OR EXISTS (SELECT FROM project WHERE organization = %s AND id = %s)""",
            [tx.organization, hold, annotator, project, reason, project, tx.organization, project],
        )
        == 1
    )


async def end_hold(tx: Transaction, hold: UUID) -> Any:
    """End a hold; return (annotator, project), or None when there is none that is live."""
    return await tx.one(
        """UPDATE hold SET ended_at = clock_timestamp()
           WHERE organization = %s AND id = %s AND ended_at IS NULL
           RETURNING annotator, project""",
        [tx.organization, hold],
    )


async def has_hold(tx: Transaction, hold: UUID) -> bool:
    """Return whether a hold was ever placed."""
    row = await tx.one(
        "SELECT 1 FROM hold WHERE organization = %s AND id = %s", [tx.organization, hold]
    )
    return row is not None


async def project_of_hold(tx: Transaction, hold: UUID) -> UUID | None:
    """Return the project that a hold is in; None: in all of them, or there is none."""
    row = await tx.one(
        "SELECT project FROM hold WHERE organization = %s AND id = %s", [tx.organization, hold]
    )
    return None if row is None else row.project


async def live_holds(tx: Transaction, annotators: Sequence[UUID]) -> list[Any]:
    """Return the holds of annotators that are not ended."""
    return await tx.all(
        """SELECT id, annotator, project, reason, created_at FROM hold
           WHERE organization = %s AND annotator = ANY (%s) AND ended_at IS NULL
           ORDER BY created_at""",
        [tx.organization, list(annotators)],
    )
