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
