"""Giving people a pseudonym to work under."""

from uuid import UUID

from labelwright.database.engine import Database, Transaction
from labelwright.kernel.ids import new_id
from labelwright.workforce import store
from labelwright.workforce.events import AnnotatorAdded
from labelwright.workforce.model import AnnotatorKind, new_pseudonym


async def ensure_annotator(tx: Transaction, person: UUID) -> UUID:
    """Return the annotator of the organization's own person, made if new."""
    found = await store.annotator_of_person(tx, person)
    if found is not None:
        return found.annotator
    annotator = await add_annotator(tx, kind=AnnotatorKind.PERSON, supplier=tx.organization)
    await store.link_person(tx, tx.organization, annotator, person)
    return annotator


async def lend(db: Database, *, supplier: UUID, person: UUID, to: UUID) -> UUID:
    """Let a supplier's person work in organization ``to``; only its own vault knows who it is."""
    async with db.transaction(to) as tx:
        annotator = await add_annotator(tx, kind=AnnotatorKind.PERSON, supplier=supplier)
    async with db.transaction(supplier) as tx:
        await store.link_person(tx, to, annotator, person)
    return annotator


async def add_annotator(tx: Transaction, *, kind: AnnotatorKind, supplier: UUID) -> UUID:
    """Add an annotator of ``kind`` under a fresh pseudonym."""
    annotator = new_id()
    while not await store.add_annotator(
        tx, annotator, pseudonym=new_pseudonym(), kind=kind, supplier=supplier
    ):
        pass
    await tx.record(AnnotatorAdded(annotator=annotator, kind=kind.name.lower(), supplier=supplier))
    return annotator


pseudonyms = store.pseudonyms
