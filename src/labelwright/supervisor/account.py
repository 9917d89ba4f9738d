"""The account PostgreSQL runs under, and the way it reaches its folders.

PostgreSQL refuses to run as root, so root starts it as an existing account without rights. That
account may not enter the home, nor perhaps a folder above it, and we open none of them to
strangers: it receives its own folders as open descriptors instead and names them
`/proc/self/fd/N`, which the kernel resolves without asking the folders above.
"""

import os
import pwd
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import IO, NamedTuple

from labelwright.supervisor.errors import DatabaseStartError

_ACCOUNTS = ("nobody", "daemon")
# A clean environment: no PGDATA or PGPORT of the caller, English messages, and the time zone
# given, because initdb otherwise compares the whole time zone database with the clock.
_ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}


class Account(NamedTuple):
    """A user and group; `is_other` when we have to become it."""

    uid: int
    gid: int
    is_other: bool


def database_account(folder: Path) -> Account:
    """Return the account that owns, or shall own, the database's `folder`."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid(), is_other=False)
    status = folder.stat()
    if status.st_uid != 0:
        return Account(status.st_uid, status.st_gid, is_other=True)
    for name in _ACCOUNTS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid, is_other=True)
    raise DatabaseStartError(
        f"PostgreSQL refuses to run as root, and none of the accounts {_ACCOUNTS} exists.",
        cure="Run Labelwright as a normal user, or name a database with --database-url.",
    )


def give(path: Path, account: Account) -> None:
    """Make the account own a file or folder of ours."""
    if account.is_other:
        os.chown(path, account.uid, account.gid, follow_symlinks=False)


class Passage:
    """Names under which a process of `account` finds `folders`, for the length of a `with`."""

    def __init__(self, account: Account, *folders: Path) -> None:
        self._account = account
        self._folders = folders
        self._fds: dict[Path, int] = {}

    def __enter__(self) -> "Passage":
        if self._account.is_other:
            if not Path("/proc/self/fd").is_dir():
                raise DatabaseStartError(
                    "PostgreSQL refuses to run as root, and there is no /proc to hand its"
                    " folders to another account.",
                    cure="Run Labelwright as a normal user, or name a database"
                    " with --database-url.",
                )
            for folder in self._folders:
                flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
                self._fds[folder] = os.open(folder, flags)
        return self

    def __exit__(self, *_: object) -> None:
        for fd in self._fds.values():
            os.close(fd)
        self._fds.clear()

    @property
    def fds(self) -> tuple[int, ...]:
        """The descriptors a process must inherit to use the names."""
        return tuple(self._fds.values())

    def name(self, folder: Path) -> str:
        """Return the name of `folder` for the account."""
        fd = self._fds.get(folder)
        return str(folder) if fd is None else f"/proc/self/fd/{fd}"


def run(
    argv: Sequence[str | Path],
    *,
    account: Account,
    fds: tuple[int, ...] = (),
    stdin: str = "",
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end as `account`; its output is returned, errors included."""
    try:
        return subprocess.run(  # noqa: S603  our own binaries, no shell
            argv,
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
            cwd="/",  # the account may not be allowed into our current folder
            env=_ENVIRONMENT,
            pass_fds=fds,
            start_new_session=True,
            umask=0o077,
            user=account.uid if account.is_other else None,
            group=account.gid if account.is_other else None,
            extra_groups=[] if account.is_other else None,
        )
    except OSError as problem:
        raise _cannot_run(argv[0], account, problem) from problem


def spawn(
    argv: Sequence[str | Path], *, account: Account, fds: tuple[int, ...], log: IO[bytes]
) -> subprocess.Popen[bytes]:
    """Start a server as `account` that outlives the terminal and, if we are killed, ourselves."""
    try:
        return subprocess.Popen(  # noqa: S603  our own binaries, no shell
            argv,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            env=_ENVIRONMENT,
            pass_fds=fds,
            start_new_session=True,
            umask=0o077,
            user=account.uid if account.is_other else None,
            group=account.gid if account.is_other else None,
            extra_groups=[] if account.is_other else None,
        )
    except OSError as problem:
        raise _cannot_run(argv[0], account, problem) from problem


def _cannot_run(program: str | Path, account: Account, problem: OSError) -> DatabaseStartError:
    return DatabaseStartError(
        f"{program} cannot be run as user {account.uid}: {problem.strerror}.",
        cure="Run Labelwright as a normal user, or name a database with --database-url.",
    )
