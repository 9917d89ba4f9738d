"""A limit on guesses, by address of the person and by address of the machine.

Ten failures for one person, or a hundred from one machine, within five minutes close the door until
the first of them is five minutes old. Links that an organization hands out are counted likewise,
failed or not. An attempt counts from its beginning, so that many at once
are no way around. Kept in the process: a restart forgives, several servers each count for
themselves.
"""

import time
from collections import deque

from labelwright.kernel.errors import RateLimitedError

MOST_FAILURES = {"person": 10, "machine": 100, "organization": 100}
WINDOW_SECONDS = 300
MOST_NAMES = 10_000


class Attempts:
    """Counts failures; ``is_limited`` False lets everything pass."""

    def __init__(
        self, *, is_limited: bool = True, message: str = "Too many failed attempts."
    ) -> None:
        self._is_limited = is_limited
        self._message = message
        self._failures: dict[tuple[str, str], deque[float]] = {}  # who failed last stands last

    def begin(self, **names: str) -> float:
        """Note an attempt as if it failed; return its mark.

        ``names`` say whose: of a ``person``, a ``machine``, an ``organization``.

        Raises `RateLimitedError` when one of them failed too often.
        """
        now = time.monotonic()
        if not self._is_limited:
            return now
        for kind, name in names.items():
            failures = self._failures.get((kind, name), deque[float]())
            while failures and failures[0] < now - WINDOW_SECONDS:
                failures.popleft()
            if len(failures) >= MOST_FAILURES[kind]:
                wait = int(failures[0] + WINDOW_SECONDS - now) + 1
                raise RateLimitedError(self._message, retry_after_seconds=wait)
        for key in names.items():
            failures = self._failures.pop(key, deque[float]())
            failures.append(now)
            self._failures[key] = failures
        while len(self._failures) > MOST_NAMES:
            del self._failures[next(iter(self._failures))]
        return now

    def succeeded(self, mark: float, **names: str) -> None:
        """Take back the attempt with this mark."""
        for key in names.items():
            failures = self._failures.get(key, deque[float]())
            if mark in failures:
                failures.remove(mark)
            if not failures:
                self._failures.pop(key, None)
