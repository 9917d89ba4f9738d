"""What a webhook is, which kinds of messages there are, and when one is tried again."""

import random
from datetime import timedelta
from enum import IntEnum
from typing import Any
from uuid import UUID

import msgspec

from labelwright.annotation.events import AnnotationSubmitted
from labelwright.consensus.events import AdjudicationRequested
from labelwright.delivery.events import ExportFinished, LabelAccepted
from labelwright.discussion.events import CommentAdded
from labelwright.intake.events import TaskBroken, TaskCancelled, TaskReopened, TasksAdded
from labelwright.jobs.events import JobFailed
from labelwright.projects.events import (
    ProjectCreated,
    ProjectStateChanged,
    ProjectVersionPublished,
)
from labelwright.review.events import ReviewDecided

TEST_KIND = "webhook.test"

KINDS: dict[str, str] = {
    LabelAccepted.name: "label.created",
    AnnotationSubmitted.name: "annotation.created",
    ReviewDecided.name: "task.reviewed",
    AdjudicationRequested.name: "task.disputed",
    TasksAdded.name: "tasks.created",
    TaskBroken.name: "task.broken",
    TaskCancelled.name: "task.cancelled",
    TaskReopened.name: "task.reopened",
    CommentAdded.name: "comment.created",
    ExportFinished.name: "export.ready",
    JobFailed.name: "job.failed",
    ProjectCreated.name: "project.created",
    ProjectVersionPublished.name: "project.version_published",
    ProjectStateChanged.name: "project.state_changed",
}
"""Event to the name under which it is told outside, in the terms of the field."""

MOST_WEBHOOKS = 20
MOST_BODY_BYTES = 20_000
DEADLINE_SECONDS = 20.0
LIFE = timedelta(days=7)
"""So long a message is tried, and so long a receiver may fail before it is disabled."""
KEPT = timedelta(days=30)
"""So long the log shows a message after its end."""
LONGEST_OVERLAP = timedelta(days=7)
LONGEST_RETRY_AFTER_SECONDS = 86_400.0

DOWN_AFTER = 5
"""After so many failures in a row, refusals too, a receiver counts as down."""

_MESSAGE_WAITS = (5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400)
_RECEIVER_WAITS = (5, 15, 30, 60, 120, 300, 600)


class WebhookState(IntEnum):
    """Whether it is told."""

    ENABLED = 0
    DISABLED = 1


class MessageState(IntEnum):
    """Where a message stands."""

    WAITING = 0
    DELIVERED = 1
    FAILED = 2


class Sealed(msgspec.Struct, frozen=True):
    """What only the organization's key opens: address and secrets."""

    url: str
    description: str
    secret: str
    signing: str
    previous: str | None = None


class Webhook(msgspec.Struct, frozen=True):
    """A webhook, opened."""

    id: UUID
    project: UUID | None
    kinds: list[str]
    sealed: Sealed
    state: WebhookState
    reason: str | None
    is_previous_valid: bool
    failures: int
    row: Any

    def wants(self, kind: str, project: UUID | None) -> bool:
        """Return whether it is to be told of ``kind`` in ``project``."""
        is_kind = not self.kinds or kind in self.kinds
        return is_kind and self.project in (None, project)

    @property
    def secrets(self) -> list[str]:
        """Return the secrets that sign now, the newest first."""
        older = [self.sealed.previous] if self.is_previous_valid and self.sealed.previous else []
        return [self.sealed.secret, *older]


def message_wait(attempts: int) -> float:
    """Return after how many seconds a message is tried again that failed ``attempts`` times."""
    return _spread(_MESSAGE_WAITS[min(attempts, len(_MESSAGE_WAITS)) - 1])


def receiver_wait(failures: int) -> float:
    """Return how long a receiver that fails is left alone: ten minutes at most, it may be back."""
    return _spread(_RECEIVER_WAITS[min(failures, len(_RECEIVER_WAITS)) - 1])


def _spread(seconds: float) -> float:
    """Return ``seconds`` moved by up to a tenth: those that failed together do not return so."""
    return seconds * random.uniform(0.9, 1.1)  # noqa: S311  no secret hangs on it
