"""Storing tasks, their states and predictions; their assets, wherever they lie."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Transaction
from labelwright.intake import facet_store, store, view_store
from labelwright.intake.model import COUNTER_OF, TaskState, has_links, inline_texts
from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.ids import part_id, whole_id
from labelwright.media import service as media
from labelwright.media.model import Asset
from labelwright.projects import service as projects


async def read_task(tx: Transaction, task: UUID) -> Any:
    """Return a task's row (with its project)."""
    row = await store.task_row(tx, task)
    if row is None:
        raise NotFoundError("There is no such task.", code="no_task")
    return row


class TaskAsset(msgspec.Struct, frozen=True):
    """An asset of a task in its place."""

    ordinal: int
    role: str
    asset: Asset


def inline_assets(task: UUID, body: dict[str, Any]) -> list[TaskAsset]:
    """Return the assets that lie in a task's opened body."""
    return [
        TaskAsset(
            found.ordinal,
            found.role,
            media.inline_asset(
                part_id(task, found.ordinal),
                found.text,
                name=found.name,
                media_type=found.media_type,
            ),
        )
        for found in inline_texts(body)
    ]


async def task_assets(tx: Transaction, project: UUID, task: UUID) -> list[TaskAsset]:
    """Return the assets of a task, in order."""
    row = await store.task_body(tx, project, task)
    if row is None:
        return []
    body = tx.open(row.key_id, row.body)
    found = inline_assets(task, body)
    if has_links(body):
        links = await store.task_links(tx, project, task)
        assets = await media.assets(tx, [link.asset for link in links])
        found += [TaskAsset(link.ordinal, link.role, assets[link.asset]) for link in links]
        found.sort(key=lambda one: one.ordinal)
    return found


async def inline_assets_by_id(tx: Transaction, ids: Sequence[UUID]) -> dict[UUID, Asset]:
    """Return those of ``ids`` that lie in bodies of this organization's tasks."""
    tasks = {whole_id(asset)[0] for asset in ids}
    found = {
        one.asset.id: one.asset
        for row in await store.task_bodies(tx, list(tasks))
        for one in inline_assets(row.id, tx.open(row.key_id, row.body))
    }
    return {asset: found[asset] for asset in ids if asset in found}


async def read_asset(tx: Transaction, asset: UUID) -> Asset:
    """Return one asset, wherever it lies."""
    found = await media.assets(tx, [asset]) or await inline_assets_by_id(tx, [asset])
    if asset not in found:
        raise NotFoundError("There is no such asset.", code="no_asset")
    return found[asset]


async def move(
    tx: Transaction,
    project: UUID,
    task: UUID,
    *,
    to: TaskState,
    answers: int = 0,
    label: UUID | None = None,
    problem: str | None = None,
) -> None:
    """Bring a task into a state and move the counters with it; ``answers`` are added."""
    stood = await store.state_of(tx, project, task)
    await move_from(
        tx, project, task, stood=stood, to=to, answers=answers, label=label, problem=problem
    )


async def move_from(
    tx: Transaction,
    project: UUID,
    task: UUID,
    *,
    stood: Any,
    to: TaskState,
    answers: int = 0,
    label: UUID | None = None,
    problem: str | None = None,
) -> None:
    """`move` for a caller who knows what the state says: (state, answers, label), or None."""
    before = TaskState.OPEN if stood is None else TaskState(stood.state)
    await store.put_state(
        tx,
        project,
        task,
        state=to,
        answers=answers + (0 if stood is None else stood.answers),
        label=label or (None if stood is None else stood.label),
        problem=problem,
    )
    deltas: dict[str, int] = {"answers": answers}
    if before is not to:
        deltas[COUNTER_OF[before]] = -1
        deltas[COUNTER_OF[to]] = 1
    await projects.count(tx, project, deltas)


async def count_move(
    tx: Transaction, project: UUID, *, before: TaskState, after: TaskState
) -> None:
    """Move the counters with a task whose state was written apart."""
    if before is not after:
        await projects.count(tx, project, {COUNTER_OF[before]: -1, COUNTER_OF[after]: 1})


async def current_state(tx: Transaction, project: UUID, task: UUID) -> TaskState:
    """Return a task's state."""
    row = await store.state_of(tx, project, task)
    return TaskState.OPEN if row is None else TaskState(row.state)


async def marked_keys(tx: Transaction, project: UUID) -> dict[str, int]:
    """Return the keys of the metadata that tasks are found by, with their numbers."""
    rows = await facet_store.metadata_keys(tx, project)
    return {row.key: row.number for row in rows if row.ended_at is None}


async def mark_keys(tx: Transaction, project: UUID, keys: Sequence[str]) -> None:
    """Let tasks be found by these keys of their metadata; a key keeps its number for ever."""
    numbers = {row.key: row.number for row in await facet_store.metadata_keys(tx, project)}
    following = max(numbers.values(), default=0)
    numbered: list[tuple[int, str]] = []
    for key in keys:
        if key not in numbers:
            following += 1
        numbered.append((numbers.get(key, following), key))
    await facet_store.put_metadata_keys(tx, project, numbered=numbered)


add_tasks = store.add_tasks
add_gold = store.add_gold
add_task_assets = store.add_task_assets
add_predictions = store.add_predictions
add_states = store.add_states
predictions = store.predictions
task_links = store.task_links
state_of = store.state_of
lock_state = store.lock_state
put_state = store.put_state
preparing = store.preparing
found_by = facet_store.read
add_facets = facet_store.add
remove_facets = facet_store.remove
set_found_priority = facet_store.set_priority
replace_found = facet_store.replace
add_found = facet_store.add_new
mend_facets = facet_store.mend
find = facet_store.find
found_rows = facet_store.rows
named_exactly = facet_store.named_exactly
named_like = facet_store.named_like
priorities_of = facet_store.priorities
facet_fields = facet_store.fields
facet_values = facet_store.values
facet_counts = facet_store.counts
views = view_store.views
put_view = view_store.put_view
count_views = view_store.count_views
delete_view = view_store.delete_view
