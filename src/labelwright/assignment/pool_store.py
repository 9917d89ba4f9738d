"""Every query of pools."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction


async def next_number(tx: Transaction, project: UUID) -> int:
    """Return the number of a project's next pool; the project's row is locked."""
    await tx.execute(
        "SELECT FROM project WHERE organization = %s AND id = %s FOR NO KEY UPDATE",
        [tx.organization, project],
    )
    row = await tx.one(
        """SELECT coalesce(max(number), 0) + 1 AS number FROM pool
           WHERE organization = %s AND project = %s""",
        [tx.organization, project],
    )
    return row.number


async def supplies(tx: Transaction, supplier: UUID) -> bool:
    """Return whether an annotator of this supplier works in the organization."""
    row = await tx.one(
        "SELECT 1 FROM annotator WHERE organization = %s AND supplier = %s LIMIT 1",
        [tx.organization, supplier],
    )
    return row is not None


async def add(
    tx: Transaction,
    project: UUID,
    pool: UUID,
    *,
    number: int,
    name: str,
    supplier: UUID | None,
    share: int,
) -> None:
    """Add a pool."""
    await tx.execute(
        """INSERT INTO pool (organization, project, id, number, name, supplier, share)
           VALUES (%s, %s, %s, %s, %s, %s, %s)""",
        [tx.organization, project, pool, number, name, supplier, share],
    )


async def change(tx: Transaction, project: UUID, pool: UUID, *, name: str, share: int) -> None:
    """Rename a pool, or change its share."""
    await tx.execute(
        """UPDATE pool SET name = %s, share = %s
           WHERE organization = %s AND project = %s AND id = %s""",
        [name, share, tx.organization, project, pool],
    )


async def set_members(
    tx: Transaction, project: UUID, number: int, annotators: Sequence[UUID]
) -> None:
    """Replace a pool's members by name."""
    await tx.execute(
        """DELETE FROM pool_member
           WHERE organization = %s AND project = %s AND pool = %s AND annotator <> ALL (%s)""",
        [tx.organization, project, number, annotators],
    )
    await tx.execute(
        """INSERT INTO pool_member (organization, project, annotator, pool)
           SELECT %s, %s, a, %s FROM unnest(%s::uuid[]) AS a ON CONFLICT DO NOTHING""",
        [tx.organization, project, number, annotators],
    )


async def rows(tx: Transaction, project: UUID) -> tuple[list[Any], list[Any]]:
    """Return a project's pools, and (pool, annotator) of their members by name."""
    pools = await tx.all(
        """SELECT id, number, name, supplier, share FROM pool
           WHERE organization = %s AND project = %s ORDER BY number""",
        [tx.organization, project],
    )
    members = await tx.all(
        """SELECT pool, annotator FROM pool_member
           WHERE organization = %s AND project = %s ORDER BY pool, annotator""",
        [tx.organization, project],
    )
    return pools, members


async def shares(tx: Transaction, project: UUID) -> list[Any]:
    """Return (number, share) of the pools that new tasks are dealt out to."""
    return await tx.all(
        """SELECT number, share FROM pool
           WHERE organization = %s AND project = %s AND share > 0 ORDER BY number""",
        [tx.organization, project],
    )
