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


class AnnotationRequested(Event, frozen=True, kw_only=True):
    """A round is asked for one annotation more: those it has agree too little."""

    name: ClassVar[str] = "annotation_requested"
    round: int
    wanted: int
    agreement: float
