"""Every query of annotations: they are only ever added."""

from typing import Any
from uuid import UUID

from labelwright import __version__
from labelwright.annotation.model import NewAnnotation
from labelwright.assignment.model import Slot
from labelwright.database.engine import Transaction


async def add(tx: Transaction, new: NewAnnotation) -> bytes:
    """Store an answer; return its sealed payload."""
    slot = new.slot
    sealed = tx.seal(new.payload)
    await tx.send(
        """INSERT INTO annotation (
               organization, project, id, task, kind, round, annotator, epoch, late, payload,
               key_id, active_seconds, ontology, guidelines, policy, task_type_version,
               code_version, amends, predictions_shown, lease, unsure)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s,
                   %s, %s)""",
        [
            tx.organization,
            slot.project,
            new.id,
            slot.task,
            slot.kind,
            slot.round,
            slot.annotator,
            slot.epoch,
            new.is_late,
            sealed,
            tx.key_id,
            new.active_seconds,
            new.versions.ontology,
            new.versions.guidelines,
            new.versions.policy,
            new.task_type_version,
            __version__,
            new.amends,
            new.predictions_shown,
            slot.id,
            new.unsure,
        ],
    )
    return sealed


async def of_slot(tx: Transaction, slot: Slot) -> Any:
    """Return (id, late) of the answer that this lease brought."""
    return await tx.one(
        """SELECT id, late FROM annotation
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND annotator = %s AND (epoch = %s AND (lease IS NULL OR lease = %s)
                                 OR epoch < 0 AND lease = %s) AND (kind > 0 OR amends IS NULL)""",
        [
            tx.organization,
            slot.project,
            slot.task,
            slot.kind,
            slot.round,
            slot.annotator,
            slot.epoch,
            slot.id,
            slot.id,
        ],
    )


async def of_task(tx: Transaction, project: UUID, task: UUID) -> list[Any]:
    """Return every answer to a task, oldest first."""
    return await tx.all(
        """SELECT id, kind, round, annotator, late, payload, key_id, active_seconds,
                  ontology, guidelines, amends, unsure, created_at
           FROM annotation
           WHERE organization = %s AND project = %s AND task = %s
           ORDER BY created_at, id""",
        [tx.organization, project, task],
    )


async def own_in_round(tx: Transaction, slot: Slot) -> list[Any]:
    """Return what an annotator answered in a slot's round, corrections after what they correct."""
    return await tx.all(
        """SELECT id, late, amends, payload, key_id, unsure, active_seconds FROM annotation
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND annotator = %s
           ORDER BY epoch DESC""",
        [tx.organization, slot.project, slot.task, slot.kind, slot.round, slot.annotator],
    )


async def in_round(
    tx: Transaction, project: UUID, task: UUID, *, kind: int, round_number: int
) -> list[Any]:
    """Return the answers of one round that count, in the order of their annotators.

    Those are the ones in time; of an annotator's the last correction, which has the least epoch.
    """
    return await tx.all(
        """SELECT DISTINCT ON (annotator) id, annotator, payload, key_id, active_seconds, unsure
           FROM annotation
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND NOT late
           ORDER BY annotator, epoch""",
        [tx.organization, project, task, kind, round_number],
    )


async def count_in_round(
    tx: Transaction, project: UUID, task: UUID, *, kind: int, round_number: int
) -> int:
    """Return how many answers of one round count."""
    row = await tx.one(
        """SELECT count(DISTINCT annotator) AS n FROM annotation
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND NOT late""",
        [tx.organization, project, task, kind, round_number],
    )
    return row.n


async def is_doubted(
    tx: Transaction, project: UUID, task: UUID, *, kind: int, round_number: int
) -> bool:
    """Return whether somebody is unsure of an answer of the round that came in time."""
    row = await tx.one(
        """SELECT coalesce(bool_or(unsure), false) AS is_doubted FROM annotation
           WHERE organization = %s AND project = %s AND task = %s AND kind = %s AND round = %s
             AND NOT late""",
        [tx.organization, project, task, kind, round_number],
    )
    return row.is_doubted


async def count_late(tx: Transaction, project: UUID) -> int:
    """Return how many came too late."""
    row = await tx.one(
        """SELECT count(*) AS n FROM annotation
           WHERE organization = %s AND project = %s AND kind = 0 AND late""",
        [tx.organization, project],
    )
    return row.n
