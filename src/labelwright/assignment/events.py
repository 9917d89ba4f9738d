"""What happened to assignments. Leases themselves are state, not facts."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class TaskSkipped(Event, frozen=True, kw_only=True):
    """An annotator gave a task back, with a reason."""

    name: ClassVar[str] = "task_skipped"
    assignment: UUID
    kind: str
    round: int
    epoch: int
    reason: str
