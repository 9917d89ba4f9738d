"""How often the tasks of a project were given back, by reason; whose doing it was is not told."""

from uuid import UUID

import msgspec

from labelwright.assignment.model import SkipReason
from labelwright.audit import service as audit
from labelwright.database.engine import Transaction
from labelwright.kernel.ids import format_id
from labelwright.projects import service as projects

_EVENT = "task_skipped"
NEWEST = 1_000
"""Events are sealed one by one: so many are opened for an answer, however many there are."""


class SkipCount(msgspec.Struct):
    """How often a reason was given, of how many tasks, and the task that got it last."""

    reason: SkipReason
    skips: int
    tasks: int
    newest_task: str


class SkipCounts(msgspec.Struct):
    """The reasons of the newest skips, the most frequent first.

    ``counted`` says how many skips were looked at; ``skips`` how many there are.
    """

    items: list[SkipCount]
    counted: int
    skips: int


async def count_skips(tx: Transaction, project: UUID) -> SkipCounts:
    """Return the reasons for which a project's tasks were given back."""
    await projects.read_project(tx, project)
    newest = await audit.newest_told(tx, project, _EVENT, limit=NEWEST)
    tasks_of: dict[SkipReason, list[UUID]] = {}
    for task, told in newest:
        tasks_of.setdefault(told.body["reason"], []).append(task)
    items = [
        SkipCount(reason, len(tasks), len(set(tasks)), format_id("tsk", tasks[0]))
        for reason, tasks in sorted(tasks_of.items(), key=lambda one: (-len(one[1]), one[0]))
    ]
    has_all = len(newest) < NEWEST
    skips = len(newest) if has_all else await audit.count_events(tx, project, _EVENT)
    return SkipCounts(items, counted=len(newest), skips=skips)
