"""Storing tasks, their states and predictions."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.intake import store
from labelwright.intake.model import COUNTER_OF, TaskState
from labelwright.kernel.errors import NotFoundError
from labelwright.projects import service as projects


async def read_task(tx: Transaction, task: UUID) -> Any:
    """Return a task's row (with its project)."""
    row = await store.task_row(tx, task)
    if row is None:
        raise NotFoundError("There is no such task.", code="no_task")
    return row


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


add_tasks = store.add_tasks
add_gold = store.add_gold
selected = store.selected
add_task_assets = store.add_task_assets
add_predictions = store.add_predictions
add_states = store.add_states
predictions = store.predictions
task_assets = store.task_assets
state_of = store.state_of
lock_state = store.lock_state
put_state = store.put_state
page = store.page
preparing = store.preparing
