"""The one thread that watches everything: pipes, signals, timers, and results of other threads.

An idle supervisor sleeps in one system call. Work that waits (starting PostgreSQL, migrating) is
done in a thread and reports back through the loop, so that a signal is always heard at once.
"""

import heapq
import os
import selectors
import signal
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
_STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Loop:
    """Runs callbacks until told to stop. `after_each` is called after every round."""

    def __init__(self, *, on_stop_signal: Callable[[], None]) -> None:
        self._selector = selectors.DefaultSelector()
        self._timers: list[tuple[float, int, Callable[[], None]]] = []
        self._n_timers = 0
        self._inbox: deque[Callable[[], None]] = deque()
        self._on_stop_signal = on_stop_signal
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_read, False)
        os.set_blocking(self._wake_write, False)
        self._selector.register(self._wake_read, selectors.EVENT_READ, self._drain_wakeups)
        self.after_each: list[Callable[[], None]] = []

    def catch_signals(self) -> None:
        """From now on a stop signal calls `on_stop_signal`; a child's death wakes the loop."""
        signal.set_wakeup_fd(self._wake_write, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, _heard)
        for number in _STOP_SIGNALS:
            # Ignored already by `nohup`, or by a shell for a program in the background.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _heard)

    def watch(self, fd: int, callback: Callable[[], None]) -> None:
        """Call `callback` whenever `fd` can be read."""
        self._selector.register(fd, selectors.EVENT_READ, callback)

    def unwatch(self, fd: int) -> None:
        """Stop watching `fd`."""
        self._selector.unregister(fd)

    def call_soon(self, callback: Callable[[], None]) -> None:
        """Call `callback` in the loop's thread; may be used from any thread."""
        self._inbox.append(callback)
        try:
            os.write(self._wake_write, b"\0")
        except BlockingIOError:
            return  # the pipe is full of wake-ups: the loop will look

    def call_later(self, seconds: float, callback: Callable[[], None]) -> None:
        """Call `callback` in the loop's thread after a time."""
        self._n_timers += 1
        heapq.heappush(self._timers, (time.monotonic() + seconds, self._n_timers, callback))

    def in_thread(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do `work` in a thread; its result or its error comes back in the loop's thread."""

        def body() -> None:
            try:
                result = work()
            except BaseException as problem:  # noqa: BLE001  handed over, not swallowed
                error = problem
                self.call_soon(lambda: failed(error))
            else:
                self.call_soon(lambda: done(result))

        threading.Thread(target=body, daemon=True).start()

    def run_until(self, is_over: Callable[[], bool]) -> None:
        """Serve callbacks until `is_over`."""
        while not is_over():
            for key, _ in self._selector.select(self._seconds_to_next_timer()):
                key.data()
            self._run_due_timers()
            while self._inbox:
                self._inbox.popleft()()
            for callback in self.after_each:
                callback()

    def _seconds_to_next_timer(self) -> float | None:
        if self._inbox:
            return 0.0
        if not self._timers:
            return None
        return max(0.0, self._timers[0][0] - time.monotonic())

    def _run_due_timers(self) -> None:
        while self._timers and self._timers[0][0] <= time.monotonic():
            heapq.heappop(self._timers)[2]()

    def _drain_wakeups(self) -> None:
        # Other bytes are signal numbers, written by the interpreter's signal handler.
        heard = os.read(self._wake_read, 4096)
        if any(number in heard for number in _STOP_SIGNALS):
            self._on_stop_signal()


def _heard(_number: int, _frame: object) -> None:
    """Do nothing: the number arrives through the wake-up pipe."""
