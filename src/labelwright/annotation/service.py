"""Storing answers once."""

from labelwright.annotation import store
from labelwright.annotation.events import AnnotationSubmitted
from labelwright.annotation.model import NewAnnotation
from labelwright.database.engine import Transaction


async def add(tx: Transaction, new: NewAnnotation) -> bytes:
    """Store an answer and tell; return its sealed payload.

    The caller holds the task's lock and knows that this lease brought no answer yet.
    """
    sealed = await store.add(tx, new)
    await tx.record(
        AnnotationSubmitted(
            project=new.slot.project,
            task=new.slot.task,
            annotation=new.id,
            annotator=new.slot.annotator,
            kind=new.slot.kind.name.lower(),
            round=new.slot.round,
            late=new.is_late,
        )
    )
    return sealed


of_slot = store.of_slot
of_task = store.of_task
in_round = store.in_round
own_in_round = store.own_in_round
count_in_round = store.count_in_round
count_late = store.count_late
is_doubted = store.is_doubted
