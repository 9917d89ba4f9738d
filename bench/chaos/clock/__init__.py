"""A clock that is wrong for the server and the worker, and right for the database."""

import os
import struct
from collections.abc import Mapping
from pathlib import Path

DAY = 86_400
FOLDER = Path(__file__).parent


class WrongClock:
    """The file by which running processes are told how wrong their clocks are."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.set(server=0, worker=0)

    def set(self, *, server: int, worker: int) -> None:
        """Shift the clocks by whole seconds from now on, in place: the file is mapped."""
        mode = "r+b" if self._file.exists() else "wb"
        with self._file.open(mode) as file:
            file.write(struct.pack("<qq", server, worker))

    @property
    def environment(self) -> Mapping[str, str]:
        """What a service must be started with."""
        path = os.pathsep.join(filter(None, (str(FOLDER), os.environ.get("PYTHONPATH"))))
        return {"PYTHONPATH": path, "BENCH_CLOCK_FILE": str(self._file)}
