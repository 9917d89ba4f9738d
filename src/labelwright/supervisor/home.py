"""The home folder: everything one installation keeps on this machine.

    postgres/   the database cluster          blobs/    media and exports
    run/        the database's socket         logs/     postgres.log
    secrets/    keys, one file each           scratch/  exports under way
    home.lock, state.json

Only its owner may enter it. Every file is written so that a reader sees the old or the new
content and never a half, whatever is killed when.
"""

import fcntl
import json
import os
import time
from pathlib import Path
from typing import NamedTuple

from labelwright.supervisor.errors import HomeInUseError, HomeUnusableError

# `secrets` first: its presence is what makes a folder a Labelwright home.
_FOLDERS = ("secrets", "postgres", "run", "blobs", "logs")
# What a fresh volume may already hold without being somebody's folder.
_HARMLESS = {"lost+found", ".DS_Store"}
# sockaddr_un holds 104 bytes on macOS, 108 on Linux, the closing zero included.
_SOCKET_PATH_BYTES = 103
_SOCKET_NAME_BYTES = len("/.s.PGSQL.5432.lock")
_LOCK_SECONDS = 0.1
_LOCK_NOTE_SECONDS = 0.5


class State(NamedTuple):
    """What a running `up` tells the commands beside it."""

    pid: int
    url: str
    database_url: str
    is_embedded: bool
    blobs: str | None = None  # None: the folder in the home


class Home:
    """One home folder; making the object makes the folder."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).expanduser().absolute()
        if not str(self.path).isprintable():
            raise HomeUnusableError(
                f"The path of the home folder holds control characters: {str(self.path)!r}.",
                cure="Choose another folder with --home.",
            )
        try:
            self.path = self.path.resolve()
            self._create()
        except OSError as problem:
            raise _unusable(self.path, problem) from problem

    def _create(self) -> None:
        try:
            self.path.mkdir(mode=0o700, parents=True)
        except FileExistsError:
            self._refuse_foreign_folder()
        if self.path.stat().st_mode & 0o077:
            self.path.chmod(0o700)
        for name in _FOLDERS:
            folder = self.path / name
            folder.mkdir(mode=0o700, exist_ok=True)

    def _refuse_foreign_folder(self) -> None:
        """Keep `--home /tmp` from closing or filling a folder that is not ours."""
        names = {entry.name for entry in self.path.iterdir()} - _HARMLESS
        if names and "secrets" not in names:
            raise HomeUnusableError(
                f"{self.path} holds other files and is no Labelwright home.",
                cure="Choose an empty or new folder with --home.",
            )

    @property
    def postgres(self) -> Path:
        """The folder that holds the database cluster; owned by the account that runs it."""
        return self.path / "postgres"

    @property
    def blobs(self) -> Path:
        """The folder for media and exports when no object store is given."""
        return self.path / "blobs"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.path / "logs"

    @property
    def socket_folder(self) -> Path:
        """Where the database's socket lies: `run/`, unless a client could not name it there.

        The same home always gives the same answer, so that every command finds the socket.
        """
        folder = self.path / "run"
        text = os.fsencode(folder)
        # A comma separates several hosts in a connection string.
        if len(text) + _SOCKET_NAME_BYTES <= _SOCKET_PATH_BYTES and b"," not in text:
            return folder
        from hashlib import sha256  # noqa: PLC0415  4 MB that hardly any home needs

        digest = sha256(os.fsencode(self.path)).hexdigest()[:20]
        # Not TMPDIR: it may be as long as the home, and differ between two commands.
        return Path("/tmp") / f"labelwright-{digest}"  # noqa: S108  see `private_folder`

    def secret(self, name: str, n_bytes: int = 32) -> bytes:
        """Return the secret of that name; the first call draws it and stores it for good."""
        path = self.path / "secrets" / name
        try:
            with _Locked(self.path / "secrets" / ".lock"):
                if not path.exists():
                    write_atomically(path, os.urandom(n_bytes).hex() + "\n")
            value = bytes.fromhex(path.read_text(encoding="ascii"))
        except (OSError, ValueError) as problem:
            raise HomeUnusableError(
                f"The secret {path} cannot be read: {problem}.",
                cure="Put it back from your backup; a new one would not fit the stored data.",
            ) from problem
        if len(value) != n_bytes:
            raise HomeUnusableError(
                f"The secret {path} holds {len(value)} bytes instead of {n_bytes}.",
                cure="Put it back from your backup; a new one would not fit the stored data.",
            )
        return value

    def has_secret(self, name: str) -> bool:
        """Tell whether the secret was drawn before."""
        return (self.path / "secrets" / name).exists()

    def write_state(self, state: State) -> None:
        """Tell the commands beside a running `up` where things are."""
        write_atomically(self.path / "state.json", json.dumps(state._asdict()) + "\n")

    def read_state(self) -> State | None:
        """Return what the last `up` wrote, or None if it left in good order (or never ran)."""
        return read_state(self.path)

    def is_served(self) -> bool:
        """Tell whether an `up` runs on this home right now."""
        fd = os.open(self.path / "home.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(fd)
        return False

    def clear_state(self) -> None:
        """Say that no `up` runs any more."""
        (self.path / "state.json").unlink(missing_ok=True)


def read_state(home: Path) -> State | None:
    """Return what `Home.read_state` does, without making anything of the folder."""
    try:
        return State(**json.loads((home / "state.json").read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


class HomeLock:
    """The right to be the one `up` of a home; the kernel takes it back if we are killed."""

    def __init__(self, home: Home, *, url: str) -> None:
        self._path = home.path / "home.lock"
        try:
            self._fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as problem:
            raise _unusable(self._path, problem) from problem
        try:
            is_ours = self._take()
        except OSError as problem:  # a file system without locks
            raise _unusable(self._path, problem) from problem
        if not is_ours:
            holder = self._holder()
            os.close(self._fd)
            raise HomeInUseError(
                f"{home.path} is already served by process {holder['pid']} at {holder['url']}.",
                cure="Use that one, stop it first, or choose another folder with --home.",
            )
        self.note(url)

    def _take(self) -> bool:
        # `Home.is_served` of another command holds the lock for an instant: try more than once.
        give_up_at = time.monotonic() + _LOCK_SECONDS
        while True:
            try:
                fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > give_up_at:
                    return False
                time.sleep(0.01)
            else:
                return True

    def note(self, url: str) -> None:
        """Write down who serves the home, for the message a second `up` gives."""
        text = json.dumps({"pid": os.getpid(), "url": url}).encode()
        os.truncate(self._fd, 0)
        os.pwrite(self._fd, text, 0)

    def _holder(self) -> dict[str, object]:
        # The holder writes its note just after it took the lock: give it that moment.
        give_up_at = time.monotonic() + _LOCK_NOTE_SECONDS
        while time.monotonic() < give_up_at:
            try:
                holder = json.loads(os.pread(self._fd, 4096, 0))
                return {"pid": holder["pid"], "url": holder["url"]}
            except (ValueError, KeyError):
                time.sleep(0.02)
        return {"pid": "(unknown)", "url": "(unknown)"}

    def release(self) -> None:
        """Let the next `up` in."""
        os.truncate(self._fd, 0)
        os.close(self._fd)


class _Locked:
    """Hold an exclusive lock on a file for the length of a `with` block."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        self._fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(self._fd, fcntl.LOCK_EX)

    def __exit__(self, *_: object) -> None:
        os.close(self._fd)


def write_atomically(path: Path, text: str) -> None:
    """Replace the file by one with that text, readable by its owner only, durably."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    fd = os.open(temporary, flags, 0o600)
    try:
        os.write(fd, text.encode())
        os.fsync(fd)
    finally:
        os.close(fd)
    temporary.replace(path)
    sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Make the names inside a folder survive a power cut."""
    fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def remove_tree(path: Path) -> None:
    """Delete a folder with all it holds, if it exists; links are deleted, not followed."""
    for folder, folders, files in os.walk(path, topdown=False):
        for name in files:
            Path(folder, name).unlink()
        for name in folders:
            child = Path(folder, name)
            if child.is_symlink():
                child.unlink()
            else:
                child.rmdir()
    if path.exists():
        path.rmdir()


def _unusable(path: Path, problem: OSError) -> HomeUnusableError:
    place = problem.filename or path
    return HomeUnusableError(
        f"The home folder cannot be used: {place}: {problem.strerror}.",
        cure="Choose a folder you may write with --home, or change who owns this one.",
    )
