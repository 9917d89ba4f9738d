"""A limit on failed sign-ins, by address of the person and by address of the machine.

Ten failures for one person, or a hundred from one machine, within five minutes close the door until
the first of them is five minutes old. Kept in the process: a restart forgives, several servers
each count for themselves.
"""

import time
from collections import deque

from labelwright.kernel.errors import RateLimitedError

MOST_FAILURES = {"person": 10, "machine": 100}
WINDOW_SECONDS = 300
MOST_NAMES = 10_000


class Attempts:
    """Counts failures; ``is_limited`` False lets everything pass."""

    def __init__(self, *, is_limited: bool = True) -> None:
        self._is_limited = is_limited
        self._failures: dict[tuple[str, str], deque[float]] = {}

    def check(self, **names: str) -> None:
        """Raise `RateLimitedError` when this ``person`` or ``machine`` failed too often."""
        now = time.monotonic()
        for kind, name in names.items() if self._is_limited else ():
            failures = self._failures.get((kind, name), deque[float]())
            while failures and failures[0] < now - WINDOW_SECONDS:
                failures.popleft()
            if len(failures) >= MOST_FAILURES[kind]:
                wait = int(failures[0] + WINDOW_SECONDS - now) + 1
                raise RateLimitedError("Too many failed sign-ins.", retry_after_seconds=wait)

    def failed(self, **names: str) -> None:
        """Note a failure of this ``person`` and ``machine``."""
        if len(self._failures) > MOST_NAMES:
            self._failures.clear()
        for key in names.items():
            self._failures.setdefault(key, deque(maxlen=MOST_FAILURES[key[0]])).append(
                time.monotonic()
            )
