"""Who uses the database of a home: the first starts it, the last to leave stops it.

Every process that needs the database (the running `up`, a command beside it, a command alone)
holds a shared lock on `database.lock`; starting and stopping need the exclusive one. The kernel
releases the locks of a killed process, so there is no list of users that could go stale.
"""

import fcntl
import os
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager

from labelwright.supervisor.errors import StoppedError
from labelwright.supervisor.home import Home
from labelwright.supervisor.postgres import EmbeddedPostgres, Log, database_url

_RETRY_SECONDS = 0.03


class DatabaseUse:
    """The right to use a home's database, from `enter` to `leave`."""

    def __init__(self, home: Home, *, log: Log, stopping: threading.Event | None = None) -> None:
        self._stopping = stopping or threading.Event()
        self.postgres = EmbeddedPostgres(home, log=log, stopping=self._stopping)
        path = home.path / "database.lock"
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def enter(self) -> None:
        """Return when the database accepts connections, started by us if by nobody before."""
        while True:
            if self._lock(fcntl.LOCK_SH) and self.postgres.adopt():
                return
            fcntl.flock(self._fd, fcntl.LOCK_UN)
            if self._lock(fcntl.LOCK_EX):
                if not self.postgres.adopt():
                    self.postgres.start()
                # Changing the kind of lock lets go of it for a moment, in which somebody may
                # have stopped the server again: the loop looks once more.
            else:
                time.sleep(_RETRY_SECONDS)
            if self._stopping.is_set():
                raise StoppedError

    def leave(self) -> bool:
        """Give the right back, stopping the server if nobody else uses it; tell whether."""
        try:
            # Let go first: of two that leave at once, each would see the other's lock and go.
            fcntl.flock(self._fd, fcntl.LOCK_UN)
            is_last = self._lock(fcntl.LOCK_EX)
            if is_last:
                self.postgres.stop()
            return is_last
        finally:
            os.close(self._fd)

    def _lock(self, kind: int) -> bool:
        try:
            fcntl.flock(self._fd, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def running_database(home: Home) -> Generator[str]:
    """Yield the owner's URL of the home's database, started for the time of the block if need be.

    Beside a running `up` this waits until that one is ready, and gives the database it serves
    (which `--database-url` may have named). Without one, the database may not be migrated yet.
    """
    while home.is_served():
        state = home.read_state()
        if state is not None and not state.is_embedded:
            yield state.database_url
            return
        if state is not None:
            break
        time.sleep(_RETRY_SECONDS)
    use = DatabaseUse(home, log=_say)
    try:
        use.enter()
        use.postgres.settle()
        yield database_url(home)
    finally:
        use.leave()


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
