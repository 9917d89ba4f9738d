"""From the operator's ``--blobs`` to a store."""

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from labelwright.blobs.store import BlobStore
from labelwright.kernel.errors import InvalidInputError


def open_store(url: str, *, environment: Mapping[str, str] | None = None) -> BlobStore:
    """Return the store at ``url``: a folder, ``file:///FOLDER`` or ``s3://…``.

    ``environment`` holds the keys of an S3 store; by default it is the process's own. Nothing is
    asked of a remote store yet.

    Raises
    ------
    InvalidInputError
        When no store can be meant.
    """
    scheme, separator, _ = url.partition("://")
    if separator and scheme == "s3":
        from labelwright.blobs.s3 import open_s3  # noqa: PLC0415  only where it is used

        return open_s3(url, os.environ if environment is None else environment)
    from labelwright.blobs.folder import FolderBlobs  # noqa: PLC0415  likewise

    if not separator and url:
        return FolderBlobs(Path(url))
    parts = urlsplit(url)
    if scheme == "file" and parts.netloc in {"", "localhost"} and len(parts.path) > 1:
        return FolderBlobs(Path(unquote(parts.path)))
    raise InvalidInputError(
        f"No files can be kept at {url!r}.",
        code="blobs_url_invalid",
        cure="Write --blobs with a folder, file:///FOLDER or s3://BUCKET/PREFIX?endpoint=…",
    )
