"""What was delivered."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class LabelAccepted(Event, frozen=True, kw_only=True):
    """A task has a (new) label."""

    name: ClassVar[str] = "label_accepted"
    label: UUID
    version: int
    method: str


class ExportFinished(Event, frozen=True, kw_only=True):
    """A file of labels is ready."""

    name: ClassVar[str] = "export_finished"
    export: UUID
    format: str
    labels: int
    sha256: str


class ExportDownloaded(Event, frozen=True, kw_only=True):
    """Somebody took a file of labels."""

    name: ClassVar[str] = "export_downloaded"
    export: UUID
