"""Run the supervisor on a throw-away home, as root and as a normal user, and look at it."""

import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import labelwright

PARTS = Path(__file__).with_name("supervisor_parts.py")
IS_ROOT = os.geteuid() == 0
NORMAL_USER = "daemon"
PATIENCE_SECONDS = 60.0
"""How long anything may take before it counts as never: a busy machine is no failure."""

USERS: Sequence[str | None] = (None, NORMAL_USER) if IS_ROOT else (None,)
"""None is who runs the tests; root also runs them as a normal user."""


def _hear_ctrl_c() -> None:
    """Undo what a shell does to a program in its background: there Ctrl-C would be ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Up:
    """One `up` process and what it said."""

    def __init__(
        self, home: Path, *, port: int = 0, user: str | None = None, **environment: str
    ) -> None:
        self.home = home
        self.output = ""
        self.process = subprocess.Popen(
            [*become(user), sys.executable, str(PARTS), "up", str(home), str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env=environment_for_parts() | environment,
            cwd="/",
            start_new_session=True,
            preexec_fn=_hear_ctrl_c,  # noqa: PLW1509  one call that allocates nothing
        )
        assert self.process.stdout is not None
        self._stdout = self.process.stdout
        os.set_blocking(self._stdout.fileno(), False)

    def read(self) -> str:
        """Return everything it said so far."""
        self.output += (self._stdout.read() or b"").decode()
        return self.output

    def until_said(self, words: str, *, seconds: float = PATIENCE_SECONDS) -> str:
        """Wait until it said `words`; return everything it said."""
        wait_for(lambda: words in self.read(), what=lambda: self.output, seconds=seconds)
        return self.output

    def until_serving(self) -> "Up":
        self.until_said("Stop     Ctrl-C")
        return self

    @property
    def state(self) -> dict[str, Any]:
        return json.loads((self.home / "state.json").read_bytes())

    def ask(self) -> dict[str, Any]:
        """Return the document that the server answers with."""
        with urlopen(self.state["url"], timeout=PATIENCE_SECONDS) as answer:
            return json.load(answer)

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal and return the exit code."""
        self.process.send_signal(number)
        return self.wait()

    def wait(self) -> int:
        code = self.process.wait(timeout=PATIENCE_SECONDS)
        self.read()
        return code

    def close(self) -> None:
        if self.process.poll() is None:
            self.end()
        self._stdout.close()


@contextmanager
def new_home(name: str = "home", *, user: str | None = None) -> Generator[Path]:
    """Yield the path of a home to be; what still runs there at the end is ended."""
    folder = Path(tempfile.mkdtemp(prefix="labelwright-test-", dir="/tmp"))
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    home = folder / name
    try:
        yield home
    finally:
        kill_all(home)
        shutil.rmtree(folder)


@contextmanager
def serving(
    home: Path, *, port: int = 0, user: str | None = None, **environment: str
) -> Generator[Up]:
    """Yield an `up` that serves; stop it at the end."""
    up = Up(home, port=port, user=user, **environment)
    try:
        yield up.until_serving()
    finally:
        up.close()


def become(user: str | None) -> list[str]:
    """Return the command that runs another as `user`."""
    if user is None:
        return []
    entry = pwd.getpwnam(user)
    argv = ["setpriv", f"--reuid={entry.pw_uid}", f"--regid={entry.pw_gid}", "--clear-groups"]
    # An interpreter below root's own folder, which the user may not enter, can be found so.
    capable = [*argv, "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]
    return argv if _may_run_python(argv) else capable


def _may_run_python(argv: list[str]) -> bool:
    code = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-V']))"
    probe = subprocess.run([*argv, sys.executable, "-c", code], check=False, capture_output=True)
    return probe.returncode == 0


def environment_for_parts() -> dict[str, str]:
    paths = [PARTS.parent, Path(labelwright.__file__).parents[1]]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}


def run_in_home(code: str, home: Path, *, user: str | None = None) -> str:
    """Run Python code with `home` in a process of its own; return what it printed."""
    head = "import sys, psycopg\nfrom pathlib import Path\n"
    head += "from labelwright.supervisor.home import Home\n"
    head += "from labelwright.supervisor.usage import running_database\nhome = Home(sys.argv[1])\n"
    return subprocess.run(
        [*become(user), sys.executable, "-c", head + code, str(home)],
        check=True,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        timeout=PATIENCE_SECONDS,
        env=environment_for_parts(),
        cwd="/",
    ).stdout


def write_note(home: Path, *, user: str | None = None) -> None:
    """Commit a row, as a command beside or without a running `up` would."""
    code = "with running_database(home) as url, psycopg.connect(url) as connection:\n"
    code += "    connection.execute('INSERT INTO note VALUES (%s)', ['kept'])\n"
    run_in_home(code, home, user=user)


def postmaster_of(home: Path) -> int | None:
    """Return the pid of the living server of the home."""
    try:
        pid = int((home / "postgres/data/postmaster.pid").read_text().split()[0])
    except (FileNotFoundError, IndexError):  # absent, or just being written
        return None
    return pid if is_running(pid) else None


def processes_of(home: Path) -> list[int]:
    """Return every process that works for the home: supervisor, children, database."""
    data = home / "postgres" / "data"
    pids = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return [pid for pid in pids if _works_for(pid, home, data)]


def _works_for(pid: int, home: Path, data: Path) -> bool:
    folder = Path("/proc") / str(pid)
    try:
        if (folder / "cwd").resolve() == data:
            return True
        told = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
    except OSError:
        return False
    return os.fsencode(home) in told or json.dumps(str(home))[1:-1].encode() in told


def is_running(pid: int) -> bool:
    """Tell whether a process runs (a zombie does not)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def kill_all(home: Path) -> None:
    """Kill everything of the home at once, as a power cut would."""
    for pid in processes_of(home):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    wait_for(lambda: not processes_of(home))


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def wait_for(
    is_so: Callable[[], object],
    *,
    what: Callable[[], str] = lambda: "it did not happen",
    seconds: float = PATIENCE_SECONDS,
) -> None:
    """Wait until something is so, or fail."""
    give_up_at = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < give_up_at, what()
        time.sleep(0.02)
