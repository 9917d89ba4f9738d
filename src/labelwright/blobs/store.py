"""The contract of a store of files."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

import msgspec


class BlobInfo(msgspec.Struct, frozen=True):
    """What a store knows about one file; ``size`` in bytes, ``modified_at`` in UTC."""

    size: int
    modified_at: datetime


class BlobStore(Protocol):
    """Files under keys. Every method raises UnavailableError when the store does not answer."""

    async def put_file(self, key: str, path: Path) -> None:
        """Keep the file at ``path``. Putting it again changes nothing."""
        ...

    async def put_bytes(self, key: str, data: bytes) -> None:
        """Keep ``data``. Putting it again changes nothing."""
        ...

    async def get_bytes(self, key: str, max_bytes: int) -> bytes:
        """Return a whole file.

        Raises
        ------
        NotFoundError
            When there is none.
        TooLargeError
            When it has more than ``max_bytes``.
        """
        ...

    def open_range(self, key: str, start: int, end: int) -> AsyncIterator[bytes]:
        """Yield the bytes from ``start`` to before ``end``, however slowly they are taken.

        Raises
        ------
        NotFoundError
            At the first step, when there is no such file.
        """
        ...

    async def head(self, key: str) -> BlobInfo | None:
        """Return what is known about a file, or None when there is none."""
        ...

    async def delete(self, key: str) -> None:
        """Remove a file. Removing one that is not there changes nothing."""
        ...
