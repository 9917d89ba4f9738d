"""The copy of a container that people are served: the same sound and pictures, no metadata."""

import mmap
import shutil
from pathlib import Path

from labelwright.plugin.containers.container import Container

_BLOCK = 1 << 20


def mapped(path: Path) -> memoryview:
    """Return the bytes of a file that is not empty; only what is looked at is read.

    It is not closed but left to fall away with its last part: parts of it may still be looked at
    where a reader gave up.
    """
    with path.open("rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def write_clean(source: Path, container: Container, out: Path) -> None:
    """Write ``source`` to ``out`` with its metadata blanked; every other byte stays in place."""
    shutil.copyfile(source, out)
    with out.open("r+b") as file:
        for blank in container.blanks:
            file.seek(blank.offset)
            left = blank.length
            while left > 0:
                left -= file.write(bytes(min(left, _BLOCK)))
        for patch in container.patches:
            file.seek(patch.offset)
            file.write(patch.data)
