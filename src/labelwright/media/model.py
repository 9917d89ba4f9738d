"""Assets, where they come from, and the rules for addresses."""

from contextlib import suppress
from enum import IntEnum
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit
from uuid import UUID

import msgspec

from labelwright.kernel.ids import derived_id
from labelwright.kernel.problems import Problem

UPLOAD_LIMIT = 512 * 2**20
"""Largest file that may be uploaded or fetched, in bytes."""

ASSET_SCHEME = "asset:"
FOLDER_SCHEME = "folder"


class AssetState(IntEnum):
    """Whether an asset can be shown."""

    PENDING = 0
    READY = 1
    BROKEN = 2


class Source(IntEnum):
    """Where an asset's content is."""

    INLINE = 0
    UPLOAD = 1
    URL = 2
    FOLDER = 3


class NewAsset(msgspec.Struct, frozen=True):
    """An asset about to be noted; ``content`` is the inline text."""

    id: UUID
    source: Source
    state: AssetState
    name: str
    uri: str | None = None
    content: str | None = None
    media_type: str | None = None
    content_type: str | None = None
    facts: dict[str, Any] | None = None
    sha256: bytes | None = None
    size: int | None = None
    blob: str | None = None


class RenditionView(msgspec.Struct, frozen=True):
    """One file that people are shown."""

    kind: str
    content_type: str
    width: int | None
    height: int | None


class Asset(msgspec.Struct, frozen=True):
    """An asset as the stages read it."""

    id: UUID
    state: AssetState
    source: Source
    name: str
    media_type: str
    content_type: str
    facts: dict[str, Any]
    problem: str | None
    text: str | None
    renditions: tuple[RenditionView, ...]


class MediaRoots:
    """The operator's folders: ``folder://NAME/path`` reads below them and nowhere else."""

    def __init__(self, roots: dict[str, Path]) -> None:
        self._roots = {name: path.resolve() for name, path in roots.items()}

    def names(self) -> list[str]:
        """Return the declared names."""
        return sorted(self._roots)

    def resolve(self, uri: str) -> Path | None:
        """Return the regular file behind ``uri``, or None when there is none below its root."""
        parts = urlsplit(uri)
        root = self._roots.get(parts.netloc)
        relative = PurePosixPath(unquote(parts.path).lstrip("/"))
        if root is None or "\0" in str(relative) or ".." in relative.parts:
            return None
        path = (root / relative).resolve()
        return path if path.is_relative_to(root) and path.is_file() else None


def source_id(organization: UUID, kind: str, content: bytes) -> UUID:
    """Return the id of a source's asset: equal sources of one organization are one asset."""
    return derived_id(organization.bytes, kind.encode(), content)


def name_of(uri: str) -> str:
    """Return the file name at the end of an address, whether or not it is a good one."""
    path = uri.partition("#")[0].partition("?")[0].partition("://")[2].partition("/")[2]
    return unquote(path).rstrip("/").rpartition("/")[2][:500] or uri[:500]


def check_uri(uri: str, roots: MediaRoots, path: str) -> list[Problem]:
    """Return what is wrong with an address by its form alone; nothing is opened."""
    scheme = uri.partition(":")[0].lower()
    if scheme in ("http", "https") or uri.startswith(ASSET_SCHEME):
        return []
    if scheme == FOLDER_SCHEME:
        with suppress(ValueError):  # of brackets that are no address
            if urlsplit(uri).netloc in roots.names():
                return []
        declared = ", ".join(roots.names()) or "none"
        return [
            Problem(
                path,
                "unknown_folder",
                "No such folder was declared by the operator.",
                f"Declared with --media-root: {declared}.",
            )
        ]
    return [
        Problem(
            path,
            "unsupported_uri",
            f"Addresses that start with {scheme[:20]!r} are not read.",
            "Use https://, http://, folder://NAME/… or the asset:… of an upload.",
        )
    ]
