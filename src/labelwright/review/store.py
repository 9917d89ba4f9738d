"""Every query of reviews: rulings are only ever added."""

from typing import Any
from uuid import UUID

from labelwright.assignment.model import Slot
from labelwright.database.engine import Transaction
from labelwright.review.model import NewDecision


async def add(tx: Transaction, new: NewDecision) -> None:
    """Store a ruling."""
    slot = new.slot
    comment = None if new.comment is None else tx.seal(new.comment)
    await tx.send(
        """INSERT INTO decision (
               organization, project, id, task, round, annotator, epoch, verdict, reason,
               comment, key_id, annotation, late, policy, active_seconds, lease, sent_to)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        [
            tx.organization,
            slot.project,
            new.id,
            slot.task,
            slot.round,
            slot.annotator,
            slot.epoch,
            new.verdict,
            new.reason,
            comment,
            tx.key_id,
            new.annotation,
            new.is_late,
            new.policy,
            new.active_seconds,
            slot.id,
            new.sent_to,
        ],
    )


async def spare_epoch(tx: Transaction, slot: Slot) -> int:
    """Return an epoch below zero that no ruling of this reviewer on this round has."""
    row = await tx.one(
        """SELECT least(min(epoch), 0) - 1 AS epoch FROM decision
           WHERE organization = %s AND project = %s AND task = %s AND round = %s
             AND annotator = %s""",
        [tx.organization, slot.project, slot.task, slot.round, slot.annotator],
    )
    return row.epoch


async def of_slot(tx: Transaction, slot: Slot) -> Any:
    """Return (id, late) of the ruling that this lease brought."""
    return await tx.one(
        """SELECT id, late FROM decision
           WHERE organization = %s AND project = %s AND task = %s AND round = %s
             AND annotator = %s AND (epoch = %s AND (lease IS NULL OR lease = %s)
                                 OR epoch < 0 AND lease = %s)""",
        [
            tx.organization,
            slot.project,
            slot.task,
            slot.round,
            slot.annotator,
            slot.epoch,
            slot.id,
            slot.id,
        ],
    )


async def of_task(tx: Transaction, project: UUID, task: UUID) -> list[Any]:
    """Return every ruling on a task, oldest first."""
    return await tx.all(
        """SELECT id, round, annotator, verdict, reason, comment, key_id, annotation, late, policy,
                  sent_to, created_at
           FROM decision
           WHERE organization = %s AND project = %s AND task = %s
           ORDER BY created_at, id""",
        [tx.organization, project, task],
    )


async def count_late(tx: Transaction, project: UUID) -> int:
    """Return how many came too late."""
    row = await tx.one(
        "SELECT count(*) AS n FROM decision WHERE organization = %s AND project = %s AND late",
        [tx.organization, project],
    )
    return row.n
