"""The thread between the supervisor and a child: one pipe, read by the child.

The supervisor writes `ready <database url>` when the database can be used, and never closes its
end while it lives. So a child knows both when to begin and, by the end of the pipe, that its
supervisor is gone, even by `kill -9`: it then leaves at once, and no orphan keeps the port or
works beside the next supervisor.

A child calls `watch_parent()` first, imports what it needs, then calls `wait_until_ready()`.
"""

import os
import signal
import threading
import time

from labelwright.kernel.errors import InvalidInputError

LIFELINE = "LABELWRIGHT_LIFELINE"
DATABASE_URL = "LABELWRIGHT_DATABASE_URL"
_READY = b"ready "
_GRACE_SECONDS = 2.0
_EXIT_CODE = 75  # EX_TEMPFAIL: nothing is wrong with this process


class _Lifeline:
    """What this process heard from its supervisor."""

    def __init__(self, fd: int) -> None:
        self.heard = threading.Event()
        self.database_url = ""
        self._fd = fd

    def listen(self) -> None:
        buffer = b""
        while chunk := os.read(self._fd, 4096):
            *lines, buffer = (buffer + chunk).split(b"\n")
            for line in lines:
                if line.startswith(_READY):
                    self.database_url = line.removeprefix(_READY).decode()
                    self.heard.set()
        _leave_orphaned()


def _leave_orphaned() -> None:
    """End this process in good order, and after a moment in any case."""
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_GRACE_SECONDS)
    os._exit(_EXIT_CODE)


_lifeline: _Lifeline | None = None


def watch_parent() -> None:
    """End this process when its supervisor ends. Does nothing where there is no supervisor."""
    global _lifeline  # noqa: PLW0603  one process has one parent
    fd = os.environ.get(LIFELINE)
    if _lifeline is not None or fd is None:
        return
    # Programs that this process starts must not hold on to the pipe, nor look for it.
    os.set_inheritable(int(fd), False)  # noqa: FBT003  it takes no keyword
    del os.environ[LIFELINE]
    _lifeline = _Lifeline(int(fd))
    threading.Thread(target=_lifeline.listen, name="lifeline", daemon=True).start()


def wait_until_ready() -> str:
    """Return the database URL when the database is migrated and accepts connections.

    Without a supervisor the environment names the database, and it is taken to be ready.
    """
    watch_parent()
    if _lifeline is not None:
        _lifeline.heard.wait()
        return _lifeline.database_url
    url = os.environ.get(DATABASE_URL)
    if not url:
        raise InvalidInputError(
            "No database is named.", cure=f"Run `labelwright up`, or set {DATABASE_URL}."
        )
    return url


def ready_line(database_url: str) -> bytes:
    """Return what the supervisor writes into the pipe when the database can be used."""
    if "\n" in database_url:
        raise InvalidInputError("A database URL must be one line.", field="database_url")
    return _READY + database_url.encode() + b"\n"
