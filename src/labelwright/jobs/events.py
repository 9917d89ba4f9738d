"""What people did to jobs."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class JobCancelRequested(Event, frozen=True, kw_only=True):
    """Somebody asked a job to stop."""

    name: ClassVar[str] = "job_cancel_requested"
    job: UUID
    job_name: str


class JobResumed(Event, frozen=True, kw_only=True):
    """Somebody let a failed or cancelled job run again."""

    name: ClassVar[str] = "job_resumed"
    job: UUID
    job_name: str


class JobFailed(Event, frozen=True, kw_only=True):
    """A job failed for good: it waits in the dead letter box for somebody."""

    name: ClassVar[str] = "job_failed"
    job: UUID
    job_name: str
