"""Pools: circles of annotators that tasks are kept for.

A pool is a supplier's people or people by name. A task in a pool is handed to nobody else. Pools
with a share deal new tasks out among suppliers in that proportion.
"""

import bisect
import itertools
import random
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from labelwright.assignment import pool_store
from labelwright.assignment.events import PoolChanged
from labelwright.database.engine import Transaction
from labelwright.kernel.errors import ConflictError, NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.workforce import service as workforce

EVERYBODY = 0
MOST_POOLS = 1000


class Pool(msgspec.Struct, frozen=True):
    """One pool; ``number`` is what queue rows carry."""

    id: UUID
    number: int
    name: str
    supplier: UUID | None
    annotators: tuple[UUID, ...]
    share: int


async def create(
    tx: Transaction,
    project: UUID,
    *,
    name: str,
    supplier: UUID | None,
    annotators: Sequence[UUID],
    share: int,
) -> Pool:
    """Create a pool of a supplier's people, or of people by name."""
    await workforce.check_annotators(tx, annotators)
    if supplier is not None and not await pool_store.supplies(tx, supplier):
        raise NotFoundError(
            "Nobody of this supplier works here.",
            code="no_supplier",
            cure="GET /api/annotators tells each annotator's supplier.",
        )
    pool = new_id()
    number = await pool_store.next_number(tx, project)
    if number > MOST_POOLS:
        raise ConflictError(
            f"A project has at most {MOST_POOLS} pools.",
            code="too_many_pools",
            cure="Change the members of one that is not needed any more.",
        )
    await pool_store.add(
        tx, project, pool, number=number, name=name, supplier=supplier, share=share
    )
    await pool_store.set_members(tx, project, number, list(annotators))
    return await _told(tx, project, pool)


async def change(
    tx: Transaction,
    project: UUID,
    pool: UUID,
    *,
    name: str | None,
    annotators: Sequence[UUID] | None,
    share: int | None,
) -> Pool:
    """Rename a pool, replace its members, or change its share of new tasks."""
    current = await read(tx, project, pool)
    await pool_store.change(
        tx,
        project,
        pool,
        name=current.name if name is None else name,
        share=current.share if share is None else share,
    )
    if annotators is not None:
        await workforce.check_annotators(tx, annotators)
        if current.supplier is not None and annotators:
            raise ConflictError(
                "This pool is a supplier's people.",
                code="pool_of_supplier",
                field="/annotators",
                cure="Make another pool for people by name.",
            )
        await pool_store.set_members(tx, project, current.number, list(annotators))
    return await _told(tx, project, pool)


async def _told(tx: Transaction, project: UUID, pool: UUID) -> Pool:
    made = await read(tx, project, pool)
    await tx.record(
        PoolChanged(
            project=project,
            pool=pool,
            number=made.number,
            supplier=made.supplier,
            annotators=list(made.annotators),
            share=made.share,
        )
    )
    return made


async def read(tx: Transaction, project: UUID, pool: UUID) -> Pool:
    """Return one pool of a project."""
    for found in await pools(tx, project):
        if found.id == pool:
            return found
    raise NotFoundError("There is no such pool in this project.", code="no_pool")


async def pools(tx: Transaction, project: UUID) -> list[Pool]:
    """Return the pools of a project."""
    rows, members = await pool_store.rows(tx, project)
    return [_pool(row, [m.annotator for m in members if m.pool == row.number]) for row in rows]


async def deal(tx: Transaction, project: UUID, count: int) -> list[int]:
    """Return the pool of each of ``count`` new tasks, by the shares; none when there are none."""
    shares = [(row.number, row.share) for row in await pool_store.shares(tx, project)]
    return dealt(shares, count, start=random.random()) if shares else []  # noqa: S311  a fair deal, no secret


def dealt(shares: Sequence[tuple[int, int]], count: int, *, start: float) -> list[int]:
    """Return pools so that each gets its share of ``count``, to within one.

    Systematic sampling: equal steps through the shares laid end to end, from a ``start`` in [0, 1)
    that is drawn anew each time, so that single tasks come out even too.
    """
    bounds = list(itertools.accumulate(share for _, share in shares))
    step = bounds.pop() / count if count else 0.0
    chosen = [shares[bisect.bisect_right(bounds, (n + start) * step)][0] for n in range(count)]
    random.Random(start).shuffle(chosen)  # noqa: S311  mixes, hides nothing
    return chosen


def _pool(row: Any, members: list[UUID]) -> Pool:
    return Pool(row.id, row.number, row.name, row.supplier, tuple(members), row.share)
