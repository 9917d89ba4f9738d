"""Keep the embedded PostgreSQL of a running `up` alive.

The first end is answered at once, the next ones after 1 s, 3 s, 7 s … 29 s. Our own child's end is
noticed by the signal it causes; an adopted server is asked every two seconds.
"""

import threading
import time

from labelwright.supervisor.console import Console
from labelwright.supervisor.errors import StoppedError
from labelwright.supervisor.home import Home
from labelwright.supervisor.loop import Loop
from labelwright.supervisor.tree import FIRST_DELAY_SECONDS, Backoff
from labelwright.supervisor.usage import DatabaseUse

_CHECK_SECONDS = 2.0


class DatabaseWatch:
    """The database of one `up`: `enter` in a thread, everything else in the loop's."""

    def __init__(
        self, home: Home, loop: Loop, console: Console, *, stopping: threading.Event
    ) -> None:
        self._loop = loop
        self._console = console
        self._stopping = stopping
        self._use = DatabaseUse(home, log=console.say, stopping=stopping)
        self._postgres = self._use.postgres
        self._backoff = Backoff()
        self._started_at = 0.0
        self._is_watched = False
        self.is_starting = False  # in a thread: `leave` must wait for that

    def enter(self) -> None:
        """Return when the database accepts connections."""
        self._use.enter()

    def is_alive(self) -> bool:
        """Tell whether the server still runs."""
        return self._postgres.is_alive()

    def settle(self) -> None:
        """Return when a new database is on the disk for good."""
        self._postgres.settle()

    def begin(self) -> None:
        """Start the server again from now on whenever it ends."""
        if not self._postgres.is_ours:
            self._console.say("took over the PostgreSQL that an earlier run left behind")
        self._loop.after_each.append(self._check_ours)
        self._watch_again(None)
        self._check_adopted()

    def leave(self) -> None:
        """Stop the server, unless another command still uses it."""
        if not self._use.leave():
            self._console.say("PostgreSQL goes on for a command that uses it, and ends with it")

    def _check_ours(self) -> None:
        if self._is_watched and self._postgres.is_ours and not self._postgres.is_alive():
            self._restart()

    def _check_adopted(self) -> None:
        if self._postgres.is_ours:
            return  # it was started again since: its end is noticed by itself
        if self._is_watched and not self._postgres.is_alive():
            self._restart()
        self._loop.call_later(_CHECK_SECONDS, self._check_adopted)

    def _restart(self) -> None:
        if self._stopping.is_set():
            return
        self._is_watched = False
        ran_seconds = time.monotonic() - self._started_at
        delay = self._backoff.next_delay(ran_seconds=ran_seconds) - FIRST_DELAY_SECONDS
        when = f"in {delay:.0f} s" if delay else "now"
        self._console.say(f"PostgreSQL ended; starting it again {when}")
        self._loop.call_later(delay, self._start_in_thread)

    def _start_in_thread(self) -> None:
        if self._stopping.is_set():
            return
        self.is_starting = True
        self._loop.in_thread(self._postgres.start, done=self._watch_again, failed=self._failed)

    def _watch_again(self, _: None) -> None:
        self._started_at = time.monotonic()
        self._is_watched = True
        self.is_starting = False

    def _failed(self, problem: BaseException) -> None:
        self.is_starting = False
        if isinstance(problem, StoppedError):
            return
        self._console.say(str(problem))
        self._restart()
