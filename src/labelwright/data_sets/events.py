"""What happened to data sets."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class DataSetCreated(Event, frozen=True, kw_only=True):
    """A project's labels got a name to be published under."""

    name: ClassVar[str] = "data_set_created"
    data_set: UUID


class DataSetVersionOrdered(Event, frozen=True, kw_only=True):
    """Somebody froze what a data set holds at a point; its manifest is being written."""

    name: ClassVar[str] = "data_set_version_ordered"
    data_set: UUID
    version: UUID
    number: int


class DataSetVersionPublished(Event, frozen=True, kw_only=True):
    """A version's manifest is there, and its hash."""

    name: ClassVar[str] = "data_set_version_published"
    data_set: UUID
    version: UUID
    number: int
    labels: int
    sha256: str
