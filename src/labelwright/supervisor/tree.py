"""The processes of a running service: start them, start them again, stop them.

A child that ends is started again after 1 s, then 2 s, 4 s … up to 30 s; one that ran for a
minute begins at 1 s again. A child ends with its supervisor (`lifeline`), and is stopped by
SIGTERM, then by SIGKILL.
"""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from typing import NamedTuple

from labelwright.supervisor.child_config import VARIABLE, ChildConfig
from labelwright.supervisor.console import Console, OutputPump
from labelwright.supervisor.lifeline import LIFELINE, ready_line
from labelwright.supervisor.loop import Loop

FIRST_DELAY_SECONDS = 1.0
LONGEST_DELAY_SECONDS = 30.0
_HEALTHY_SECONDS = 60.0
GRACE_SECONDS = 10.0


class ChildSpec(NamedTuple):
    """A child to run: its name in the log, its command, what it is told."""

    name: str
    argv: Sequence[str]
    config: ChildConfig


class Backoff:
    """How long to wait before the next start of something that ended."""

    def __init__(self) -> None:
        self._delay = FIRST_DELAY_SECONDS

    def next_delay(self, *, ran_seconds: float) -> float:
        """Return the delay in seconds after a run of that length."""
        if ran_seconds >= _HEALTHY_SECONDS:
            self._delay = FIRST_DELAY_SECONDS
        delay = self._delay
        self._delay = min(2 * delay, LONGEST_DELAY_SECONDS)
        return delay


class _Child:
    """One running process with its two pipes."""

    def __init__(self, spec: ChildSpec, console: Console, loop: Loop) -> None:
        self.spec = spec
        self.started_at = time.monotonic()
        self._loop = loop
        lifeline_end, self._lifeline = os.pipe()
        output, output_end = os.pipe()
        try:
            self.process = _spawn(spec, lifeline=lifeline_end, output=output_end)
        except BaseException:
            os.close(self._lifeline)
            os.close(output)
            raise
        finally:
            os.close(lifeline_end)
            os.close(output_end)
        self._pump: OutputPump | None = OutputPump(output, console, source=spec.name)
        loop.watch(output, self.forward_output)

    def forward_output(self) -> None:
        if self._pump is not None and not self._pump.pump():
            self._stop_forwarding(self._pump)

    def tell(self, line: bytes) -> None:
        with contextlib.suppress(BrokenPipeError):  # it ended; its successor is told
            os.write(self._lifeline, line)

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def close(self) -> None:
        """Forward the last words and let go of the pipes."""
        self.forward_output()
        if self._pump is not None:  # a process that the child left behind holds it open
            self._stop_forwarding(self._pump)
        os.close(self._lifeline)

    def _stop_forwarding(self, pump: OutputPump) -> None:
        self._pump = None
        self._loop.unwatch(pump.fd)
        os.close(pump.fd)


def _spawn(spec: ChildSpec, *, lifeline: int, output: int) -> subprocess.Popen[bytes]:
    listen_fd = spec.config.listen_fd
    environment = {
        **os.environ,
        VARIABLE: spec.config.to_json(),
        LIFELINE: str(lifeline),
        "PYTHONUNBUFFERED": "1",
    }
    return subprocess.Popen(  # noqa: S603  our own modules, no shell
        spec.argv,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        env=environment,
        pass_fds=(lifeline,) if listen_fd is None else (lifeline, listen_fd),
        start_new_session=True,  # Ctrl-C in a terminal is ours to hear
    )


class ProcessTree:
    """The children of this supervisor, by name."""

    def __init__(self, loop: Loop, console: Console) -> None:
        self._loop = loop
        self._console = console
        self._children: dict[str, _Child] = {}
        self._backoffs: dict[str, Backoff] = {}
        self._announcement: bytes | None = None
        self._is_stopping = False
        loop.after_each.append(self._reap)

    def add(self, spec: ChildSpec) -> None:
        """Start a child now, and again whenever it ends."""
        self._backoffs[spec.name] = Backoff()
        self._start(spec)

    def announce_ready(self, database_url: str) -> None:
        """Tell every child, and each one started later, that the database can be used."""
        self._announcement = ready_line(database_url)
        for child in self._children.values():
            child.tell(self._announcement)

    @property
    def is_empty(self) -> bool:
        """Whether no child runs."""
        return not self._children

    def stop(self, *, grace_seconds: float = GRACE_SECONDS) -> None:
        """Ask every child to end; those that do not in time are killed. Returns at once."""
        self._is_stopping = True
        for child in self._children.values():
            child.process.send_signal(signal.SIGTERM)
        self._loop.call_later(grace_seconds, self._kill_rest)

    def _kill_rest(self) -> None:
        for child in self._children.values():
            self._console.say(f"{child.spec.name} did not stop in time: killing it")
            child.kill()

    def _start(self, spec: ChildSpec) -> None:
        if self._is_stopping:
            return
        try:
            child = _Child(spec, self._console, self._loop)
        except OSError as problem:  # no memory, no process ids left
            self._again_later(spec, f"could not be started: {problem}", ran_seconds=0.0)
            return
        self._children[spec.name] = child
        if self._announcement is not None:
            child.tell(self._announcement)

    def _reap(self) -> None:
        for name, child in list(self._children.items()):
            code = child.process.poll()
            if code is None:
                continue
            del self._children[name]
            child.close()
            if not self._is_stopping:
                ran_seconds = time.monotonic() - child.started_at
                self._again_later(child.spec, how_it_ended(code), ran_seconds=ran_seconds)

    def _again_later(self, spec: ChildSpec, how: str, *, ran_seconds: float) -> None:
        delay = self._backoffs[spec.name].next_delay(ran_seconds=ran_seconds)
        self._console.say(f"{spec.name} {how}; starting it again in {delay:.0f} s")
        self._loop.call_later(delay, lambda: self._start(spec))


def how_it_ended(code: int) -> str:
    """Return the words for a process's exit code."""
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        return f"was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"was ended by signal {-code}"
