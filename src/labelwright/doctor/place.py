"""Checks of the home folder, the machine and the running processes; none needs the database."""

import http.client
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from labelwright import __version__
from labelwright.doctor.model import Finding, Severity
from labelwright.kernel import strict_json
from labelwright.kernel.errors import LabelwrightError
from labelwright.supervisor.home import State
from labelwright.telemetry.board import STALE_SECONDS, board_path, read_board

KEYS = {
    "seal-1.key": "Without it nothing that is stored can be read.",
    "lease.key": "Leases that are held now would be refused once another is drawn.",
    "media.key": "Addresses of pictures that pages hold now would be refused.",
}
KEY_BYTES = 32
LOW_SHARE, LOW_BYTES = 0.05, 2 << 30
"""A disk is low on space under both; under a tenth of them work is about to stop."""
ANSWER_SECONDS = 5.0
_MIB = 1 << 20
_OTHERS = 0o077


def folder_findings(home: Path, *, is_embedded: bool) -> Iterator[Finding]:
    """Check who may enter the home, its secrets, and the room on its disk."""
    for folder in (home, home / "secrets"):
        if folder.exists() and folder.stat().st_mode & _OTHERS:
            yield Finding(
                "home_open",
                Severity.ERROR,
                f"Other users of this machine may enter {folder}.",
                "It holds the keys and all data.",
                f"chmod 700 {folder}",
            )
    yield from _key_findings(home / "secrets")
    if is_embedded and (home / "postgres" / "data").exists():
        yield from _password_findings(home / "secrets")
    yield from disk_findings(home)


def _key_findings(secrets: Path) -> Iterator[Finding]:
    for name, why in KEYS.items():
        path = secrets / name
        if not path.exists():
            yield Finding(
                "secret_missing",
                Severity.ERROR,
                f"{path} is missing.",
                why,
                f"Put {name} back from the backup of the home before the next start; a start draws"
                " a new one.",
            )
        elif path.stat().st_size != KEY_BYTES:
            yield Finding(
                "secret_damaged",
                Severity.ERROR,
                f"{path} holds {path.stat().st_size} bytes instead of {KEY_BYTES}.",
                why,
                f"Put {name} back from the backup of the home.",
            )
    for path in sorted(secrets.glob("*")):
        if path.is_file() and path.stat().st_mode & _OTHERS:
            yield Finding(
                "secret_open",
                Severity.ERROR,
                f"Other users of this machine may read {path}.",
                "Whoever reads it can act as the service.",
                f"chmod 600 {path}",
            )


def _password_findings(secrets: Path) -> Iterator[Finding]:
    if not (secrets / "database-owner-password").exists():
        yield Finding(
            "secret_missing",
            Severity.ERROR,
            f"{secrets / 'database-owner-password'} is missing.",
            "The embedded database lets nobody in without it.",
            "Put the folder secrets back from the backup of the home.",
        )


def disk_findings(folder: Path) -> Iterator[Finding]:
    """Check that the disk of a folder has room."""
    usage = shutil.disk_usage(folder)
    for part, severity in ((0.1, Severity.ERROR), (1.0, Severity.WARNING)):
        if usage.free < part * min(LOW_BYTES, LOW_SHARE * usage.total):
            yield Finding(
                "disk_low",
                severity,
                f"{usage.free // _MIB} MiB are free on the disk of {folder}.",
                "A full disk stops every write: answers are refused until there is room.",
                f"Free some: du -xh --max-depth=2 {folder} | sort -h | tail",
            )
            return


def blob_folder_findings(folder: Path) -> Iterator[Finding]:
    """Check a folder that files are kept in."""
    if not folder.is_dir() or not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        yield Finding(
            "blobs_unreachable",
            Severity.ERROR,
            f"The folder of files {folder} cannot be read and written.",
            "Pictures are not shown, uploads and exports fail.",
            f"Mount it, or give it to the user of the service: ls -ld {folder}",
        )
    else:
        yield from disk_findings(folder)


def process_findings(home: Path, state: State | None) -> Iterator[Finding]:
    """Check that server and worker are alive, as far as this machine can tell."""
    if state is None or not _is_alive(state.pid):
        yield Finding(
            "service_stopped",
            Severity.NOTE,
            f"No `labelwright up` serves {home}.",
            "The service is down; what could be looked at without it was.",
            f"labelwright up --home {home}",
        )
        return
    version = _answer(state.url)
    if version is None:
        yield Finding(
            "server_silent",
            Severity.ERROR,
            f"The server at {state.url} does not answer within {ANSWER_SECONDS:.0f} s.",
            "Nobody can work.",
            f"Read the log of `up`; if it says nothing, restart it: kill -TERM {state.pid}",
        )
    elif version != __version__:
        yield Finding(
            "version_differs",
            Severity.WARNING,
            f"The server that runs is release {version}, this command is {__version__}.",
            "An upgrade takes effect at the next start.",
            f"Stop it with kill -TERM {state.pid}, and start it again.",
        )
    is_fresh = time.time() - (home / "state.json").stat().st_mtime < STALE_SECONDS
    if read_board(board_path(home, "worker")) is None and not is_fresh:
        yield Finding(
            "worker_silent",
            Severity.ERROR,
            "The worker has given no sign of life for half a minute.",
            "Leases are not taken back, jobs do not run, counters stand still.",
            f"Read the log of `up` for lines of the worker, and restart it: kill -TERM {state.pid}",
        )


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _answer(url: str) -> str | None:
    """Return the release of the server at an address of this machine, or None."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(
        parts.hostname or "", parts.port, timeout=ANSWER_SECONDS
    )
    try:
        connection.request("GET", "/health/live")
        answer = strict_json.decode(connection.getresponse().read(1 << 16), dict[str, str])
        return answer.get("version")
    except (OSError, http.client.HTTPException, LabelwrightError):
        return None
    finally:
        connection.close()
