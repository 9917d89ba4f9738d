"""What happened to answers."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class AnnotationSubmitted(Event, frozen=True, kw_only=True):
    """An answer was stored."""

    name: ClassVar[str] = "annotation_submitted"
    annotation: UUID
    annotator: UUID
    kind: str
    round: int
    late: bool
