"""The embedded PostgreSQL of a home: start it, adopt one that runs, stop it.

A server left behind by a killed supervisor is adopted, one that was killed itself recovers. Only
its socket counts as a sign of life (`ping`). Nothing here is done for two processes at once:
`usage.DatabaseUse` sees to that.
"""

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from labelwright.supervisor.account import Account, Passage, database_account, give, spawn
from labelwright.supervisor.binaries import find_binaries
from labelwright.supervisor.cluster import (
    DATABASE,
    OWNER,
    SUPERUSER,
    cluster_exists,
    create_cluster,
    flush,
    needs_flush,
    owner_password,
    superuser_password,
    write_settings,
)
from labelwright.supervisor.errors import DatabaseStartError, StoppedError
from labelwright.supervisor.home import Home
from labelwright.supervisor.ping import Answer, ping
from labelwright.supervisor.postmaster_pid import disown_stale, postmaster_pid

Log = Callable[[str], None]

PORT = 5432  # names the socket file only: nothing listens on a network port
_RECOVERY_SECONDS = 600.0
_NOTE_SECONDS = 5.0
_POLL_SECONDS = 0.01
_LONGEST_POLL_SECONDS = 0.25
_FAST_STOP_SECONDS = 30.0
_IMMEDIATE_STOP_SECONDS = 10.0
_OBSTACLE_SECONDS = 30.0
_LOG_BYTES = 10 << 20
# The last processes of a killed or stopping server are about to go.
_PASSING_OBSTACLES = ("pre-existing shared memory block", 'lock file "postmaster.pid" already')
_OTHER_VERSION = "database files are incompatible with server"


def database_url(home: Home) -> str:
    """Return the connection URI of the role that owns the database."""
    return _url(home, user=OWNER, password=owner_password(home), database=DATABASE)


def superuser_url(home: Home) -> str:
    """Return the connection URI of the superuser; for backup and repair only."""
    return _url(home, user=SUPERUSER, password=superuser_password(home), database=DATABASE)


def _url(home: Home, *, user: str, password: str, database: str) -> str:
    host = quote(os.fsencode(home.socket_folder), safe="")
    return f"postgresql://{user}:{password}@/{database}?host={host}&port={PORT}"


class EmbeddedPostgres:
    """The server of one home. `stopping` makes a start that waits give up."""

    def __init__(self, home: Home, *, log: Log, stopping: threading.Event | None = None) -> None:
        self._home = home
        self._log = log
        self._stopping = stopping or threading.Event()
        self._data = home.postgres / "data"
        self._socket_file = home.socket_folder / f".s.PGSQL.{PORT}"
        self._log_path = home.logs / "postgres.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._flushing: threading.Thread | None = None
        self._flush_problem: DatabaseStartError | None = None

    @property
    def is_ours(self) -> bool:
        """Whether the server is a child of this process (an adopted one is not)."""
        return self._process is not None

    def is_alive(self) -> bool:
        """Tell whether the server still runs."""
        if self._process is not None:
            return self._process.poll() is None
        return self._ping() is not Answer.SILENT

    def adopt(self) -> bool:
        """Take over a running server, waiting while it recovers; tell whether there is one."""
        if self._ping() is Answer.SILENT:
            return False
        self._wait(lambda: self._ping() is not Answer.SILENT)
        return self._ping() is Answer.ACCEPTING

    def start(self) -> None:
        """Start the server, making the cluster first if the home has none."""
        account = database_account(self._home.postgres)
        self._prepare_folders(account)
        binaries = find_binaries(account)
        if cluster_exists(self._home):
            write_settings(self._data, account)
        else:
            create_cluster(self._home, account=account, binaries=binaries)
        self._give_up_if_stopping()
        disown_stale(self._data, self._socket_file)
        self._launch_until_accepting(account, binaries)
        if needs_flush(self._home):
            self._flush_beside(account, binaries)

    def settle(self) -> None:
        """Wait until a cluster that was just made is on the disk; before anything relies on it."""
        if self._flushing is not None:
            self._flushing.join()
            self._flushing = None
        if self._flush_problem is not None:
            raise self._flush_problem

    def stop(self) -> None:
        """Stop the server: fast, and if it does not obey, at once (it recovers at next start)."""
        pid = self._process.pid if self._process else postmaster_pid(self._data)
        if pid is None:
            return
        if not self._signal_and_wait(pid, signal.SIGINT, _FAST_STOP_SECONDS):
            self._log(f"PostgreSQL did not stop within {_FAST_STOP_SECONDS:.0f} s: ending it hard")
            self._signal_and_wait(pid, signal.SIGQUIT, _IMMEDIATE_STOP_SECONDS)
        self._process = None
        if self._flushing is not None:
            self._flushing.join()
            self._flushing = None
        if self._socket_file.parent.parent != self._home.path:
            with contextlib.suppress(OSError):
                self._socket_file.parent.rmdir()

    def _ping(self) -> Answer:
        return ping(self._socket_file)

    def _prepare_folders(self, account: Account) -> None:
        folder = self._home.socket_folder
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
        # In the machine's shared temporary folder a stranger may have been first.
        if status.st_uid not in (os.geteuid(), account.uid) or folder.is_symlink():
            raise DatabaseStartError(
                f"{folder}, the place of the database's socket, belongs to another user.",
                cure="Remove it, or choose a home folder with a shorter path.",
            )
        folder.chmod(0o700)
        give(folder, account)
        give(self._home.postgres, account)
        if self._log_path.exists() and self._log_path.stat().st_size > _LOG_BYTES:
            self._log_path.replace(self._log_path.with_suffix(".log.1"))

    def _launch_until_accepting(self, account: Account, binaries: Path) -> None:
        give_up_at = time.monotonic() + _OBSTACLE_SECONDS
        while True:
            log_start = self._log_path.stat().st_size if self._log_path.exists() else 0
            process = self._process = self._launch(account, binaries)
            try:
                self._wait(self.is_alive)
            except BaseException:
                self.stop()
                raise
            if process.poll() is None:
                return
            self._process = None
            output = _tail(self._log_path, log_start)
            was_killed = process.returncode < 0
            passes = was_killed or any(obstacle in output for obstacle in _PASSING_OBSTACLES)
            if not passes or time.monotonic() > give_up_at:
                raise _start_error(output, process.returncode, self._log_path)
            time.sleep(10 * _POLL_SECONDS)

    def _launch(self, account: Account, binaries: Path) -> subprocess.Popen[bytes]:
        sockets = self._home.socket_folder
        with (
            Passage(account, self._home.postgres, sockets) as passage,
            open(self._log_path, "ab", opener=_private) as log,
        ):
            socket_name = passage.name(sockets).replace('"', '""')
            argv = [binaries / "postgres", "-D", f"{passage.name(self._home.postgres)}/data"]
            # Quoted, because the setting is a list separated by commas.
            argv += ["-k", f'"{socket_name}"', "-p", str(PORT), "-c", "listen_addresses="]
            return spawn(argv, account=account, fds=passage.fds, log=log)

    def _wait(self, lives: Callable[[], bool]) -> None:
        """Wait until the server accepts connections or no longer `lives`."""
        began = time.monotonic()
        note_at = began + _NOTE_SECONDS
        while self._ping() is not Answer.ACCEPTING and lives():
            self._give_up_if_stopping()
            waited = time.monotonic() - began
            if waited > _RECOVERY_SECONDS:
                raise DatabaseStartError(
                    f"PostgreSQL did not accept connections within {waited:.0f} s.",
                    cure=f"Read {self._log_path}.",
                )
            if began + waited > note_at:
                self._log(f"waiting for PostgreSQL since {waited:.0f} s (recovery after a crash?)")
                note_at += _NOTE_SECONDS
            # Often at first, when it takes 30 ms; a long recovery logs a line for each question.
            time.sleep(min(_POLL_SECONDS + waited / 10, _LONGEST_POLL_SECONDS))

    def _give_up_if_stopping(self) -> None:
        if self._stopping.is_set():
            raise StoppedError

    def _flush_beside(self, account: Account, binaries: Path) -> None:
        def work() -> None:
            try:
                flush(self._home, account=account, binaries=binaries)
            except DatabaseStartError as problem:
                self._flush_problem = problem

        self._flushing = threading.Thread(target=work, name="flush", daemon=True)
        self._flushing.start()

    def _signal_and_wait(self, pid: int, number: signal.Signals, seconds: float) -> bool:
        """Send a signal to the server and tell whether it ended in time."""
        give_up_at = time.monotonic() + seconds
        if self._runs_as(pid):
            os.kill(pid, number)
        while self._runs_as(pid):
            if time.monotonic() > give_up_at:
                return False
            time.sleep(_POLL_SECONDS)
        return True

    def _runs_as(self, pid: int) -> bool:
        if self._process is not None:
            return self._process.poll() is None
        return postmaster_pid(self._data) == pid


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_CLOEXEC, 0o600)


def _tail(path: Path, start: int) -> str:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(1 << 16).decode(errors="replace")


def _start_error(output: str, code: int, log_path: Path) -> DatabaseStartError:
    lines = [line for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if any(w in line for w in ("FATAL", "PANIC", "DETAIL"))]
    said = " / ".join((telling or lines)[-3:]) or "nothing"
    if _OTHER_VERSION in output:
        cure = "Serve this home with the Labelwright release that made it, and move it by"
        cure += " `labelwright backup` there and `labelwright restore` here."
    else:
        cure = f"Read {log_path}; if the data directory is damaged, restore your backup."
    return DatabaseStartError(
        f"PostgreSQL ended with code {code} while starting: {said}", cure=cure
    )
