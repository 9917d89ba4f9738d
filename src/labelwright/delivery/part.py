"""A file under way, kept where the next run of the same export finds it.

    <folder>/<job>/file, spool     what is written
    <folder>/<job>/checkpoint      how much of it counts, and what going on takes
    <folder>/<job>/lock            held by the run that writes; the system frees it when that dies

A checkpoint is written after the bytes that it speaks of are on the disk, so whatever breaks off a
run, the next one finds a state that was whole. A part belongs to this machine: where another worker
goes on, it finds none and begins anew.
"""

import fcntl
import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Self
from uuid import UUID

import msgspec

from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError

KEPT_SECONDS = 24 * 60 * 60
"""A part that nobody wrote to for so long is removed."""


class Checkpoint(msgspec.Struct, frozen=True):
    """What counts of a part.

    Parameters
    ----------
    stands_for
        Whatever the bytes depend on; under anything else the part is of no use.
    file, spool
        Bytes that count.
    after
        Place of the last label written.
    done
        Labels walked up to there.
    export
        State of the writer.
    """

    stands_for: str
    file: int
    spool: int
    after: int
    done: int
    export: dict[str, Any]


class Part:
    """One export's files, open for writing behind its checkpoint.

    Leaving the block keeps the files for the next run; `remove` is for when they are delivered.
    """

    def __init__(self, folder: Path, job: UUID, stands_for: str) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder / job.hex
        self._folder.mkdir(mode=0o700, exist_ok=True)
        lock = _locked(self._folder)
        if lock is None:  # a run that was thought dead still writes: leave its files alone
            self._folder = Path(tempfile.mkdtemp(prefix=f"{job.hex}-", dir=folder))
            lock = _locked(self._folder)
        self._lock = lock
        self._stands_for = stands_for
        self.path = self._folder / "file"
        self.checkpoint = self._read()
        found = self.checkpoint
        self.file = _opened(self.path, 0 if found is None else found.file)
        self.spool = _opened(self._folder / "spool", 0 if found is None else found.spool)

    @property
    def uncounted(self) -> int:
        """Return the bytes written since the checkpoint."""
        found = self.checkpoint
        counted = 0 if found is None else found.file + found.spool
        return self.file.tell() + self.spool.tell() - counted

    def save(self, *, after: int, done: int, export: dict[str, Any]) -> None:
        """Let everything written so far count."""
        for file in (self.file, self.spool):
            file.flush()
            os.fsync(file.fileno())
        self.checkpoint = Checkpoint(
            stands_for=self._stands_for,
            file=self.file.tell(),
            spool=self.spool.tell(),
            after=after,
            done=done,
            export=export,
        )
        path = self._folder / "checkpoint"
        with path.with_suffix(".new").open("wb") as file:
            file.write(strict_json.encode(self.checkpoint))
            file.flush()
            os.fsync(file.fileno())
        path.with_suffix(".new").replace(path)

    def remove(self) -> None:
        """Remove the files."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()
        self.spool.close()
        if self._lock is not None:
            os.close(self._lock)

    def _read(self) -> Checkpoint | None:
        try:
            data = (self._folder / "checkpoint").read_bytes()
            found = strict_json.decode(data, Checkpoint)
            sizes = (self.path.stat().st_size, (self._folder / "spool").stat().st_size)
        except (OSError, InvalidInputError):
            return None
        is_whole = sizes[0] >= found.file and sizes[1] >= found.spool
        return found if is_whole and found.stands_for == self._stands_for else None


def remove_stale(folder: Path) -> None:
    """Remove the parts of exports that nobody went on with for a day."""
    if not folder.is_dir():
        return
    for part in folder.iterdir():
        with suppress(OSError):  # another worker removes it
            newest = max(path.stat().st_mtime for path in (part, *part.iterdir()))
            if newest < time.time() - KEPT_SECONDS:
                _remove(part)


def _remove(part: Path) -> None:
    lock = _locked(part)
    if lock is not None:
        shutil.rmtree(part, ignore_errors=True)
        os.close(lock)


def _locked(folder: Path) -> int | None:
    """Return the descriptor that holds a part's lock, or None when another run holds it."""
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


def _opened(path: Path, length: int) -> BinaryIO:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    file = os.fdopen(descriptor, "r+b", buffering=256 * 2**10)
    file.truncate(length)
    file.seek(length)
    return file
