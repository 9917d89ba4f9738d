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


class TaskCancelled(Event, frozen=True, kw_only=True):
    """A task is handed out no more; answers to it are kept as late."""

    name: ClassVar[str] = "task_cancelled"


class TaskReopened(Event, frozen=True, kw_only=True):
    """A cancelled task goes on where it stood, or a labelled one is asked anew in ``round``."""

    name: ClassVar[str] = "task_reopened"
    round: int
    wanted: int


class TaskPriorityChanged(Event, frozen=True, kw_only=True):
    """A task's place among the others moved."""

    name: ClassVar[str] = "task_priority_changed"
    priority: int


class TaskMadeGold(Event, frozen=True, kw_only=True):
    """The answer to a task is known; it is mixed in among the others to see how people answer."""

    name: ClassVar[str] = "task_made_gold"


class TaskHeld(Event, frozen=True, kw_only=True):
    """A task is given to nobody until it is released."""

    name: ClassVar[str] = "task_held"


class TaskReleased(Event, frozen=True, kw_only=True):
    """A task on hold is handed out again."""

    name: ClassVar[str] = "task_released"


class ReviewRequested(Event, frozen=True, kw_only=True):
    """A labelled task is looked at again: somebody rules on what its ``round`` says."""

    name: ClassVar[str] = "review_requested"
    round: int


class TaskViewed(Event, frozen=True, kw_only=True):
    """Somebody looked at a task and at everything that was answered; told once an hour."""

    name: ClassVar[str] = "task_viewed"


class GoldRetired(Event, frozen=True, kw_only=True):
    """A task is no gold any more."""

    name: ClassVar[str] = "gold_retired"


class MetadataKeysMarked(Event, frozen=True, kw_only=True):
    """Tasks are found by these keys of their metadata, and no others."""

    name: ClassVar[str] = "metadata_keys_marked"
    keys: list[str]


class TaskBroken(Event, frozen=True, kw_only=True):
    """An asset of a task cannot be used."""

    name: ClassVar[str] = "task_broken"
    problem: str
