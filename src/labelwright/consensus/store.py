"""Every query of consensus: state, rebuilt from annotations at will."""

from typing import Any
from uuid import UUID

from labelwright.consensus.model import Consensus
from labelwright.database.engine import Transaction
from labelwright.kernel import strict_json


async def put(
    tx: Transaction, project: UUID, task: UUID, *, round_number: int, consensus: Consensus
) -> None:
    """Store the consensus of a round."""
    await tx.send(
        """INSERT INTO consensus (organization, project, task, round, payload, key_id, method,
                                  support, annotations)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (organization, project, task, round) DO UPDATE
               SET payload = excluded.payload, key_id = excluded.key_id, method = excluded.method,
                   support = excluded.support, annotations = excluded.annotations""",
        [
            tx.organization,
            project,
            task,
            round_number,
            tx.seal(consensus.payload),
            tx.key_id,
            consensus.method,
            strict_json.encode(consensus.support),
            list(consensus.annotations),
        ],
        row=("consensus", task, round_number),
    )


async def of_round(tx: Transaction, project: UUID, task: UUID, round_number: int) -> Any:
    """Return the consensus of a round, or None."""
    return await tx.one(
        """SELECT payload, key_id, method, support, annotations FROM consensus
           WHERE organization = %s AND project = %s AND task = %s AND round = %s""",
        [tx.organization, project, task, round_number],
    )


async def delete_others(tx: Transaction, project: UUID, task: UUID, *, keep: list[int]) -> int:
    """Forget the consensus of rounds other than ``keep`` (rebuild only); return how many."""
    return await tx.execute(
        """DELETE FROM consensus
           WHERE organization = %s AND project = %s AND task = %s
             AND round <> ALL (%s::smallint[])""",
        [tx.organization, project, task, keep],
    )
