"""What happened to assets."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class AssetUploaded(Event, frozen=True, kw_only=True):
    """A requester uploaded a file."""

    name: ClassVar[str] = "asset_uploaded"
    asset: UUID
    sha256: str
    size: int
