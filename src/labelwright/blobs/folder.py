"""Files in a folder of this machine, safe against a power cut once they were put."""

import asyncio
import os
from pathlib import Path

from obstore.store import LocalStore

from labelwright.blobs.keys import checked
from labelwright.blobs.objects import ObjectBlobs


class FolderBlobs(ObjectBlobs):
    """Files below ``root``, which is made if need be, for this user only."""

    def __init__(self, root: Path) -> None:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._root = root.resolve()
        super().__init__(LocalStore(self._root))

    async def put_file(self, key: str, path: Path) -> None:
        """Keep the file at ``path`` and wait until the disk has it."""
        await super().put_file(key, path)
        await asyncio.to_thread(self._settle, key)

    async def put_bytes(self, key: str, data: bytes) -> None:
        """Keep ``data`` and wait until the disk has it."""
        await super().put_bytes(key, data)
        await asyncio.to_thread(self._settle, key)

    def _settle(self, key: str) -> None:
        path = self._root / checked(key)
        while path != self._root.parent:
            descriptor = os.open(path, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            path = path.parent
