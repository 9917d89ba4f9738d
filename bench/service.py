"""A real `labelwright up` on a throw-away home: started, looked at from outside, stopped by pid.

Linux only: processor time and memory are read from ``/proc``.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import psycopg

from bench.installation import (
    PROGRAM,
    command_of,
    descendants,
    free_port,
    is_database,
    is_ready,
    proportional_set_bytes,
)
from labelwright.supervisor.home import Home
from labelwright.supervisor.postgres import superuser_url

START_SECONDS = 120.0
STOP_SECONDS = 60.0
POLL_SECONDS = 0.02
MB = 1_000_000
_TICKS = os.sysconf("SC_CLK_TCK")


class Part(StrEnum):
    """Which of the service's processes."""

    SERVER = "server"
    WORKER = "worker"
    SUPERVISOR = "supervisor"
    DATABASE = "postgres"


OURS = (Part.SERVER, Part.WORKER, Part.SUPERVISOR)


class Usage(NamedTuple):
    """Processor seconds and memory of each part at one moment."""

    seconds: Mapping[Part, float]
    memory: Mapping[Part, int]

    @property
    def our_memory(self) -> int:
        """Memory of our own processes, without PostgreSQL."""
        return sum(self.memory.get(part, 0) for part in OURS)


class Service:
    """One `up`; `start` may be called again after it was killed."""

    def __init__(
        self,
        folder: Path,
        *,
        environment: Mapping[str, str] | None = None,
        log: Path | None = None,
    ) -> None:
        self.home = folder / "home"
        self.port = free_port()
        self.log = log or folder / "up.log"
        self._environment = {**os.environ, **(environment or {})}
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The supervisor's."""
        if self.process is None:
            raise RuntimeError("not started")
        return self.process.pid

    def start(self) -> None:
        """Start, and return when the service and its database answer."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "up", "--home", self.home, "--port", str(self.port)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._environment,
                start_new_session=True,
            )
        self.wait_until_ready()

    def wait_until_ready(self, seconds: float = START_SECONDS) -> float:
        """Return when the service and its database answer, and how long that took."""
        began = time.perf_counter()
        while not is_ready(self.port):
            if self.process is None or self.process.poll() is not None:
                raise SystemExit(f"bench: `labelwright up` ended:\n{self.said()}")
            if time.perf_counter() - began > seconds:
                raise SystemExit(f"bench: no answer after {seconds:.0f} s:\n{self.said()}")
            time.sleep(POLL_SECONDS)
        return time.perf_counter() - began

    def said(self) -> str:
        """Return the last lines of its log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-20:])

    def stop(self) -> None:
        """Stop in order; what does not obey is killed, by pid."""
        if self.process is None:
            return
        pids = descendants(self.process.pid)
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            self.process.wait()
        self.process = None

    def command(self, *words: str) -> Any:
        """Run a command of ours beside the service; return the document that it printed."""
        done = subprocess.run(
            [PROGRAM, *words, "--home", str(self.home)],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env=self._environment,
        )
        if done.returncode != 0:
            raise SystemExit(f"bench: labelwright {' '.join(words)}: {done.stderr}")
        return json.loads(done.stdout) if "--json" in words else done.stdout

    @contextmanager
    def superuser(self) -> Generator["psycopg.Connection[Any]"]:
        """Look at the database past every wall: to set a scene, never to measure."""
        options = "-c search_path=labelwright,pg_catalog"
        url = superuser_url(Home(self.home))
        with psycopg.connect(url, options=options, autocommit=True) as connection:
            yield connection

    def pids(self) -> dict[int, Part]:
        """Return the service's processes."""
        found: dict[int, Part] = {}
        for pid in descendants(self.pid):
            with suppress(OSError):
                found[pid] = self._part(pid)
        return found

    def pid_of(self, part: Part) -> int | None:
        """Return the first process of a part; of PostgreSQL, that is the postmaster."""
        return min((pid for pid, found in self.pids().items() if found is part), default=None)

    def _part(self, pid: int) -> Part:
        if pid == self.pid:
            return Part.SUPERVISOR
        if is_database(pid):
            return Part.DATABASE
        return Part.SERVER if "labelwright.server" in command_of(pid) else Part.WORKER

    def usage(self) -> Usage:
        """Return what the service has used so far, and its memory now."""
        seconds = dict.fromkeys(Part, 0.0)
        memory = dict.fromkeys(Part, 0)
        for pid, part in self.pids().items():
            with suppress(OSError):
                seconds[part] += processor_seconds(pid)
                memory[part] += proportional_set_bytes(pid)
        return Usage(seconds, memory)

    def seconds(self) -> dict[Part, float]:
        """Return the processor time that each part has used so far."""
        used = dict.fromkeys(Part, 0.0)
        for pid, part in self.pids().items():
            with suppress(OSError):
                used[part] += processor_seconds(pid)
        return used


def processor_seconds(pid: int) -> float:
    """Return a process's processor time, with that of its children that ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICKS


def spent(before: Mapping[Part, float], after: Mapping[Part, float]) -> dict[Part, float]:
    """Return the processor time between two moments."""
    return {part: after.get(part, 0.0) - before.get(part, 0.0) for part in Part}


@contextmanager
def running_service(
    folder: Path | None = None, *, environment: Mapping[str, str] | None = None
) -> Generator[Service]:
    """Yield a service on a fresh home, and stop it."""
    with tempfile.TemporaryDirectory(prefix="labelwright-bench-") as temporary:
        service = Service(folder or Path(temporary), environment=environment)
        service.start()
        try:
            yield service
        finally:
            service.stop()


def open_files_allowed(wanted: int) -> None:
    """Allow this process as many open files as its connections need."""
    import resource  # noqa: PLC0415  not on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(wanted, hard), hard))


def words_of(pid: int) -> str:
    """Return a process's command line, for messages."""
    text = Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    return re.sub(re.escape(str(Path(sys.executable).parent)) + "/", "", text).strip()
