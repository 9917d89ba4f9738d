"""What reviewers did."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class ReviewDecided(Event, frozen=True, kw_only=True):
    """A reviewer ruled on a round of a task."""

    name: ClassVar[str] = "review_decided"
    decision: UUID
    annotator: UUID
    round: int
    verdict: str
    late: bool
