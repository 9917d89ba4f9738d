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
