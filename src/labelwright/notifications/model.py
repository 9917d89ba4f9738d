"""Which events are told to whom, and under which kind."""

from collections.abc import Mapping
from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

from labelwright.delivery.events import ExportFinished
from labelwright.discussion.events import CommentAdded
from labelwright.jobs.events import JobFailed
from labelwright.projects.events import ProjectVersionPublished
from labelwright.review.events import ReviewDecided
from labelwright.webhooks.events import WebhookDisabled
from labelwright.workforce.events import HoldEnded, HoldPlaced

KEPT = timedelta(days=90)
MOST_UNREAD = 99

TOLD = (
    CommentAdded.name,
    ExportFinished.name,
    HoldEnded.name,
    HoldPlaced.name,
    JobFailed.name,
    ProjectVersionPublished.name,
    ReviewDecided.name,
    WebhookDisabled.name,
)
"""Names of the events that somebody is told of."""

EVERYONE_WHO_ORDERS = None
"""Reader of what concerns whoever may read projects."""


class New(NamedTuple):
    """A notification to store."""

    reader: UUID | None
    kind: str
    body: Mapping[str, object]
