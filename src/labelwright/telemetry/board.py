"""A file in the home where one process leaves its figures for another to read.

The worker has no port. It writes here every few seconds, and the server shows what it finds with
its own. A file that is too old says that its writer is gone: its figures are not shown any more.
"""

import contextlib
import os
import time
from pathlib import Path

import msgspec

from labelwright.telemetry.figures import FamilyView

WRITE_SECONDS = 5.0
STALE_SECONDS = 30.0


class Board(msgspec.Struct, frozen=True):
    """What one process said, and when (seconds since 1970 by this machine's clock)."""

    at: float
    views: list[FamilyView]


def board_path(home: Path, process: str) -> Path:
    """Return where a process of this home leaves its figures."""
    return home / "run" / f"{process}.figures.json"


def write_board(path: Path, views: list[FamilyView]) -> None:
    """Replace the file at once; a reader never sees half of it."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_bytes(msgspec.json.encode(Board(time.time(), views)))
    temporary.replace(path)


def read_board(path: Path) -> Board | None:
    """Return the file, or None when there is none or it is older than `STALE_SECONDS`."""
    with contextlib.suppress(OSError, msgspec.DecodeError):
        board = msgspec.json.decode(path.read_bytes(), type=Board)
        if abs(time.time() - board.at) < STALE_SECONDS:
            return board
    return None
