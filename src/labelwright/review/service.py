"""Storing rulings once."""

from labelwright.database.engine import Transaction
from labelwright.review import store
from labelwright.review.events import ReviewDecided
from labelwright.review.model import NewDecision


async def add(tx: Transaction, new: NewDecision) -> None:
    """Store a ruling and tell; the caller holds the lock and knows that there is none yet."""
    await store.add(tx, new)
    await tx.record(
        ReviewDecided(
            project=new.slot.project,
            task=new.slot.task,
            decision=new.id,
            annotator=new.slot.annotator,
            round=new.slot.round,
            verdict=new.verdict.name.lower(),
            late=new.is_late,
        )
    )


of_slot = store.of_slot
spare_epoch = store.spare_epoch
of_task = store.of_task
count_late = store.count_late
