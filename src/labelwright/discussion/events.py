"""What happened in discussions; what was said stands in the comment alone."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class CommentAdded(Event, frozen=True, kw_only=True):
    """Somebody began a thread at a task, or answered in one."""

    name: ClassVar[str] = "comment_added"
    comment: UUID
    thread: UUID
    voice: str


class ThreadSettled(Event, frozen=True, kw_only=True):
    """A thread was settled, or opened again."""

    name: ClassVar[str] = "thread_settled"
    thread: UUID
    settled: bool
