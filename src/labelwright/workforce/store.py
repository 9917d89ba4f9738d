"""Every query of the workforce."""

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
