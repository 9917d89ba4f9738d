"""Settling a round: several answers become one."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.consensus import store
from labelwright.consensus.model import MERGE, SINGLE, Consensus
from labelwright.database.engine import Transaction
from labelwright.kernel import strict_json
from labelwright.plugin.task_type import TaskContext, TaskType


def of_answers(
    tx: Transaction, answers: Sequence[Any], *, kind: TaskType, context: TaskContext
) -> Consensus:
    """Return what a round's answers (rows with id, payload, key_id) say together."""
    documents = [tx.open(row.key_id, row.payload) for row in answers]
    return merge(documents, ids=[row.id for row in answers], kind=kind, context=context)


def merge(
    documents: Sequence[Any], *, ids: Sequence[UUID], kind: TaskType, context: TaskContext
) -> Consensus:
    """Return what several answers (plain documents) say together; a lone one stays as it is."""
    payloads = [strict_json.convert(document, kind.payload) for document in documents]
    if len(payloads) == 1:
        support = {unit.key: 1.0 for unit in kind.units(payloads[0], context)}
        return Consensus(documents[0], SINGLE, support, tuple(ids))
    merged = kind.merge(payloads, [1.0] * len(payloads), context)
    return Consensus(strict_json.plain(merged.payload), MERGE, dict(merged.support), tuple(ids))


of_round = store.of_round
delete_others = store.delete_others
put = store.put
