"""A small disk for a home: a tmpfs that can be filled up and given room again at once."""

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

ROOMY = "4g"
SPARE_BYTES = 256 * 1024


class SmallDisk:
    """A mounted tmpfs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        """Leave almost no room, by shrinking the disk around what is on it."""
        used = shutil.disk_usage(self.folder).used
        _mount("-o", f"remount,size={used + SPARE_BYTES}", str(self.folder))

    def make_room(self) -> None:
        """Give room again."""
        _mount("-o", f"remount,size={ROOMY}", str(self.folder))


@contextmanager
def small_disk(folder: Path) -> Generator[SmallDisk | None]:
    """Yield a disk mounted at a folder, or None where mounting is not allowed."""
    folder.mkdir()
    if not _may_mount(folder):
        yield None
        return
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)  # noqa: S607


def _may_mount(folder: Path) -> bool:
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    try:
        _mount("-t", "tmpfs", "-o", f"size={ROOMY},mode=0755", "tmpfs", str(folder))
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True, capture_output=True)  # noqa: S607
