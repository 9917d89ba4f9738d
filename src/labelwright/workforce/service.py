"""Giving people a pseudonym to work under, and holding work back from them."""

from collections.abc import Sequence
from uuid import UUID

from labelwright.database.engine import Database, Transaction
from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.workforce import store
from labelwright.workforce.events import AnnotatorAdded, HoldEnded, HoldPlaced
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


async def place_hold(
    tx: Transaction, annotator: UUID, *, project: UUID | None, reason: str
) -> UUID:
    """Give an annotator no new work until the hold is ended; what he holds he may finish."""
    await check_annotators(tx, [annotator])
    hold = new_id()
    if not await store.add_hold(tx, hold, annotator=annotator, project=project, reason=reason):
        raise NotFoundError("There is no such project.", code="no_project", field="/project")
    await tx.record(HoldPlaced(project=project, hold=hold, annotator=annotator, reason=reason))
    return hold


async def end_hold(tx: Transaction, hold: UUID) -> None:
    """Give an annotator work again; a hold that is ended stays so."""
    row = await store.end_hold(tx, hold)
    if row is not None:
        await tx.record(HoldEnded(project=row.project, hold=hold, annotator=row.annotator))
    elif not await store.has_hold(tx, hold):
        raise NotFoundError("There is no such hold.", code="no_hold")


async def check_annotators(tx: Transaction, annotators: Sequence[UUID]) -> None:
    """Raise `NotFoundError` unless all of the annotators exist."""
    if set(annotators) - await store.exist(tx, annotators):
        raise NotFoundError(
            "There is no such annotator.",
            code="no_annotator",
            cure="GET /api/annotators lists those of the organization.",
        )


pseudonyms = store.pseudonyms
page = store.page
live_holds = store.live_holds
project_of_hold = store.project_of_hold
