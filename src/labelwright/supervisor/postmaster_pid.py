"""Read and repair `postmaster.pid`, the file in which a server notes its process id.

After a crash the file stays. PostgreSQL then refuses to start if *any* process of its account
has that id, which after the restart of a container is the rule. We tell a server from a stranger
by its working directory: a server's is its data directory.
"""

import os
import subprocess
from pathlib import Path


def postmaster_pid(data: Path) -> int | None:
    """Return the process id of the server that runs on `data`, or None if none does."""
    noted = _noted_pid(data)
    return noted if noted is not None and _serves(noted, data) else None


def disown_stale(data: Path, socket_file: Path) -> None:
    """Let a server start although the lock files of a dead one name a living stranger.

    `postmaster.pid` is not deleted: its other lines name the shared memory of the dead server, by
    which PostgreSQL makes sure that no process of it still writes. The stranger's id is replaced
    by ours, which PostgreSQL, being our child, knows to be no server's.
    """
    noted = _noted_pid(data)
    if noted is not None and _serves(noted, data):
        return
    socket_file.unlink(missing_ok=True)
    socket_file.with_name(f"{socket_file.name}.lock").unlink(missing_ok=True)
    if noted is None or noted == os.getpid() or not _exists(noted):
        return
    fd = os.open(data / "postmaster.pid", os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        _, separator, rest = os.read(fd, 4096).partition(b"\n")
        content = str(os.getpid()).encode() + separator + rest
        os.pwrite(fd, content, 0)
        os.truncate(fd, len(content))
    finally:
        os.close(fd)


def _noted_pid(data: Path) -> int | None:
    try:
        first = (data / "postmaster.pid").read_text("ascii", errors="replace").split("\n", 1)[0]
        # Single-user mode notes a negative id.
        return abs(int(first)) or None
    except (OSError, ValueError):
        return None


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _serves(pid: int, data: Path) -> bool:
    if Path("/proc/self/cwd").exists():
        try:
            return Path(f"/proc/{pid}/cwd").samefile(data)
        except OSError:  # gone, a zombie, or another user's
            return False
    listed = subprocess.run(  # noqa: S603  the system's own tool, no shell
        ["/bin/ps", "-o", "command=", "-p", str(pid)], check=False, capture_output=True
    )
    return b"postgres" in listed.stdout and os.fsencode(data) in listed.stdout
