"""What happened to assignments. Leases themselves are state, not facts."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class TaskSkipped(Event, frozen=True, kw_only=True):
    """An annotator gave a task back, with a reason."""

    name: ClassVar[str] = "task_skipped"
    schema_version: ClassVar[int] = 2
    assignment: UUID
    kind: str
    round: int
    epoch: int
    reason: str
    declined: bool


class LeaseReleased(Event, frozen=True, kw_only=True):
    """Somebody's lease was taken back before its time."""

    name: ClassVar[str] = "lease_released"
    assignment: UUID
    annotator: UUID
    kind: str
    round: int
    epoch: int


class TaskFreed(Event, frozen=True, kw_only=True):
    """A round that was sent back to certain people is for everybody from now on."""

    name: ClassVar[str] = "task_freed"


class PoolChanged(Event, frozen=True, kw_only=True):
    """A pool was made or changed: who may take its tasks, and its share of new ones."""

    name: ClassVar[str] = "pool_changed"
    pool: UUID
    number: int
    supplier: UUID | None
    annotators: list[UUID]
    share: int


class TaskAssigned(Event, frozen=True, kw_only=True):
    """A task is kept for a pool from now on; number 0: for everybody."""

    name: ClassVar[str] = "task_assigned"
    number: int
