"""What happened to annotators."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class AnnotatorAdded(Event, frozen=True, kw_only=True):
    """A pseudonym exists from now on."""

    name: ClassVar[str] = "annotator_added"
    annotator: UUID
    kind: str
    supplier: UUID


class HoldPlaced(Event, frozen=True, kw_only=True):
    """An annotator gets no new work; without a project, nowhere in the organization."""

    name: ClassVar[str] = "hold_placed"
    hold: UUID
    annotator: UUID
    reason: str


class HoldEnded(Event, frozen=True, kw_only=True):
    """An annotator gets work again."""

    name: ClassVar[str] = "hold_ended"
    hold: UUID
    annotator: UUID
