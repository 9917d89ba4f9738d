"""What both stores have in common: the calls, the windows, the errors."""

import asyncio
from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import BaseError

from labelwright.blobs.keys import checked
from labelwright.blobs.store import BlobInfo
from labelwright.kernel.errors import NotFoundError, TooLargeError, UnavailableError

if TYPE_CHECKING:
    from obstore.store import LocalStore, S3Store

WINDOW_BYTES = 4 * 1024 * 1024
PARTS_AT_ONCE = 2
"""Of a large file on its way into the store: twelve, as is obstore's habit, take 126 MB."""


class ObjectBlobs:
    """Files in any store that obstore speaks to.

    A key stands for its content, so a file of the right size under it is the file itself and is
    not sent again; anything else there is left over from a crash and is replaced.
    """

    def __init__(self, objects: "LocalStore | S3Store") -> None:
        self._objects = objects

    async def put_file(self, key: str, path: Path) -> None:
        """Keep the file at ``path``; large ones go in parts, never whole through memory."""
        size = await asyncio.to_thread(lambda: path.stat().st_size)
        if not await self._has(key, size):
            with _own_words(key):
                await obstore.put_async(self._objects, key, path, max_concurrency=PARTS_AT_ONCE)

    async def put_bytes(self, key: str, data: bytes) -> None:
        """Keep ``data``."""
        if not await self._has(key, len(data)):
            with _own_words(key):
                await obstore.put_async(self._objects, key, data)

    async def get_bytes(self, key: str, max_bytes: int) -> bytes:
        """Return a whole file of at most ``max_bytes``."""
        with _own_words(key):
            found = await obstore.get_async(self._objects, checked(key))
            size = found.meta["size"]
            if size > max_bytes:
                raise TooLargeError(
                    f"The file has {size} bytes, more than the {max_bytes} that fit here.",
                    cure="Read it in parts.",
                )
            return bytes(await found.bytes_async())

    async def open_range(self, key: str, start: int, end: int) -> AsyncIterator[bytes]:
        """Yield the bytes from ``start`` to before ``end`` in windows of 4 MiB.

        Each window is a request of its own: a reader may be as slow as it likes, and no connection
        to the store waits for it.
        """
        checked(key)
        while start < end:
            with _own_words(key):
                window = await obstore.get_range_async(
                    self._objects, key, start=start, end=min(start + WINDOW_BYTES, end)
                )
            if not len(window):
                raise _unavailable()
            yield bytes(window)
            start += len(window)

    async def head(self, key: str) -> BlobInfo | None:
        """Return what is known about a file, or None."""
        try:
            with _own_words(key):
                meta = await obstore.head_async(self._objects, checked(key))
        except NotFoundError:
            return None
        return BlobInfo(size=meta["size"], modified_at=meta["last_modified"])

    async def delete(self, key: str) -> None:
        """Remove a file, if it is there."""
        try:
            with _own_words(key):
                await obstore.delete_async(self._objects, checked(key))
        except NotFoundError:
            return

    async def _has(self, key: str, size: int) -> bool:
        info = await self.head(key)
        return info is not None and info.size == size


@contextmanager
def _own_words(key: str) -> Generator[None]:
    """Turn the failures of a store into ours; what it said may hold its address and stays out."""
    try:
        yield
    except FileNotFoundError:
        raise NotFoundError(f"There is no file {key}.", code="blob_missing") from None
    except (BaseError, OSError) as error:
        raise _unavailable() from error


def _unavailable() -> UnavailableError:
    return UnavailableError(
        "The store of files does not answer as it should.",
        code="blobs_unavailable",
        cure="Try again shortly. If it stays, let the operator check --blobs, its credentials and "
        "its free space.",
    )
