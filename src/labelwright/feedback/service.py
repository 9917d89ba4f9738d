"""Counting what was done, and telling annotators what was ruled about it."""

from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.feedback import store
from labelwright.review.model import NewDecision

count = store.add_done
"""Count an answer or ruling of an annotator, in its transaction."""


async def tell(tx: Transaction, decision: NewDecision) -> None:
    """Tell those whose answers a ruling is about."""
    slot = decision.slot
    await store.add_ruling(
        tx,
        decision.id,
        project=slot.project,
        task=slot.task,
        round_number=slot.round,
        kind=slot.kind,
        verdict=decision.verdict,
    )


async def rebuild(tx: Transaction, project: UUID) -> int:
    """Compute a project's feedback anew from answers and rulings; return how many rows differed."""
    return await store.set_work(tx, project) + await store.set_rulings(tx, project)


days = store.days
paces = store.paces
pace_of_project = store.pace_of_project
to_read = store.to_read
counts = store.counts
seen = store.seen
mark_seen = store.mark_seen
