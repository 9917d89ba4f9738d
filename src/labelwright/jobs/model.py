"""A job's states, and what its handler is given."""

from collections.abc import Awaitable, Callable
from enum import IntEnum
from typing import Any
from uuid import UUID

import msgspec

from labelwright.kernel.errors import InvariantError

MAX_ATTEMPTS = 5
LEASE_SECONDS = 60


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


class JobRun:
    """One run of a job: tells its progress and learns whether it should stop."""

    def __init__(self, job: Job, report: Callable[..., Awaitable[bool]]) -> None:
        self.job = job
        self._report = report

    async def progress(self, done: int, total: int | None = None) -> None:
        """Store progress; raise `JobCancelledError` when the job should stop."""
        if not await self._report(done=done, total=total):
            raise JobCancelledError


JobHandler = Callable[[JobRun], Awaitable[None]]
