"""A job's states, and what its handler is given."""

import time
from collections.abc import Awaitable, Callable
from enum import IntEnum
from typing import Any
from uuid import UUID

import msgspec

from labelwright.kernel.errors import InvariantError

MAX_ATTEMPTS = 5
LEASE_SECONDS = 60
TURN_SECONDS = 20.0
"""So long a job works before others get their turn, if it can be continued."""


class JobState(IntEnum):
    """Where a job stands; FAILED is the dead letter box."""

    QUEUED = 0
    RUNNING = 1
    DONE = 2
    FAILED = 3
    CANCELLED = 4


class Job(msgspec.Struct, frozen=True):
    """One unit of background work."""

    organization: UUID
    id: UUID
    name: str
    project: UUID | None
    arguments: Any
    state: JobState
    attempts: int
    epoch: int
    """The fence: whose run this is. It grows with every take and is never reset."""

    @property
    def of_project(self) -> UUID:
        """Return the project that the job works for; such a job is never queued without one."""
        if self.project is None:
            raise InvariantError(f"The job {self.name} has no project.")
        return self.project


class JobCancelledError(Exception):
    """Somebody asked the job to stop."""


class JobTurnError(Exception):
    """The job has had its turn: it is queued again, and others come first."""


class JobRun:
    """One turn of a job: tells its progress and learns whether it should stop or let others go on.

    ``done`` is what earlier turns reported.
    """

    def __init__(
        self,
        job: Job,
        report: Callable[..., Awaitable[bool]],
        *,
        done: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.job = job
        self.done = done
        self._report = report
        self._clock = clock
        self._turn_ends = clock() + TURN_SECONDS

    def give_way(self) -> None:
        """Raise `JobTurnError` when this turn was long enough; for jobs that can go on later.

        What the job has done must be stored: its next turn begins from the database alone.
        """
        if self._clock() >= self._turn_ends:
            raise JobTurnError

    async def progress(self, done: int, total: int | None = None) -> None:
        """Store progress; raise `JobCancelledError` when the job should stop."""
        if not await self._report(done=done, total=total):
            raise JobCancelledError


JobHandler = Callable[[JobRun], Awaitable[None]]
