"""What happened at intake."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class TasksAdded(Event, frozen=True, kw_only=True):
    """A chunk of tasks was stored under one policy; one event a chunk."""

    name: ClassVar[str] = "tasks_added"
    created: int
    policy: int
    first: UUID
    last: UUID


class TaskPrepared(Event, frozen=True, kw_only=True):
    """All assets of a task are ready; it may be handed out."""

    name: ClassVar[str] = "task_prepared"


class PreparationRequested(Event, frozen=True, kw_only=True):
    """A requester asks to try a broken task's assets again."""

    name: ClassVar[str] = "preparation_requested"


class TaskBroken(Event, frozen=True, kw_only=True):
    """An asset of a task cannot be used."""

    name: ClassVar[str] = "task_broken"
    problem: str
