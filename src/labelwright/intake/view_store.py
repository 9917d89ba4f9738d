"""Every query of saved views: filters and columns that somebody keeps under a name."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction


async def views(tx: Transaction, project: UUID, owner: UUID) -> list[Any]:
    """Return one's own views of a project and those that others share, by name."""
    return await tx.all(
        """SELECT id, owner, shared, name, query, columns FROM task_view
           WHERE organization = %s AND project = %s AND (owner = %s OR shared)
           ORDER BY name, id LIMIT 500""",
        [tx.organization, project, owner],
    )


async def put_view(
    tx: Transaction,
    project: UUID,
    view: UUID,
    *,
    owner: UUID,
    name: str,
    query: str,
    columns: Sequence[str],
    shared: bool,
) -> None:
    """Keep a view; one's own of the same name goes."""
    await tx.execute(
        """DELETE FROM task_view
           WHERE organization = %s AND project = %s AND owner = %s AND name = %s""",
        [tx.organization, project, owner, name],
    )
    await tx.execute(
        """INSERT INTO task_view (organization, project, id, owner, name, query, columns, shared)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s)""",
        [tx.organization, project, view, owner, name, query, list(columns), shared],
    )


async def count_views(tx: Transaction, project: UUID, owner: UUID) -> int:
    """Return how many views somebody keeps of a project."""
    row = await tx.one(
        """SELECT count(*) AS n FROM task_view
           WHERE organization = %s AND project = %s AND owner = %s""",
        [tx.organization, project, owner],
    )
    return row.n


async def delete_view(tx: Transaction, project: UUID, view: UUID, owner: UUID) -> bool:
    """Forget a view of one's own; return whether there was one."""
    gone = await tx.execute(
        """DELETE FROM task_view
           WHERE organization = %s AND project = %s AND id = %s AND owner = %s""",
        [tx.organization, project, view, owner],
    )
    return gone > 0
