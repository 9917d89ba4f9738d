"""What discussions take and give over HTTP."""

from typing import Annotated, Any

import msgspec

from labelwright.discussion.model import TEXT_LIMIT, Act, Comment, Thread
from labelwright.discussion.service import Talk
from labelwright.kernel.ids import format_id

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=TEXT_LIMIT, pattern=r"\S")]


class NewComment(msgspec.Struct, forbid_unknown_fields=True):
    """The first comment of a thread; ``anchor`` is JSON of the editor's, null: the whole task."""

    text: Text
    anchor: Any = None


class NewAnswer(msgspec.Struct, forbid_unknown_fields=True):
    """Something said in a thread."""

    text: Text


class Settling(msgspec.Struct, forbid_unknown_fields=True):
    """Whether nothing is left to say in a thread."""

    settled: bool


class CommentView(msgspec.Struct):
    """Something said; ``author`` is a pseudonym, and only where the reader may know it."""

    id: str
    voice: str
    author: str | None
    is_own: bool
    text: str
    created_at: str


class ThreadView(msgspec.Struct):
    """A thread; its number is that of its marker."""

    id: str
    number: int
    anchor: Any
    is_own: bool
    settled: bool
    unread: bool
    comments: list[CommentView]


class ThreadList(msgspec.Struct):
    """The threads of a task that are for one's own eyes, oldest first."""

    items: list[ThreadView]
    may_write: bool


class ProjectThread(msgspec.Struct):
    """A thread in the list of a project."""

    id: str
    task: str
    voice: str
    author: str | None
    text: str
    answers: int
    settled: bool
    created_at: str


class ProjectThreadPage(msgspec.Struct):
    """Threads of a project, newest first."""

    items: list[ProjectThread]
    next: str | None


def thread_list(talk: Talk, names: dict[Any, str]) -> ThreadList:
    """Return the view of what is said at a task."""
    return ThreadList([_thread(talk, one, names) for one in talk.threads], talk.speaker.may_write)


def _thread(talk: Talk, thread: Thread, names: dict[Any, str]) -> ThreadView:
    first = thread.first
    return ThreadView(
        id=format_id("cmt", first.id),
        number=thread.number,
        anchor=first.anchor,
        is_own=first.author in talk.speaker.own,
        settled=thread.is_settled,
        unread=thread.is_unread,
        comments=[_said(talk, row, names) for row in thread.comments if row.act is Act.SAYS],
    )


def _said(talk: Talk, row: Comment, names: dict[Any, str]) -> CommentView:
    return CommentView(
        id=format_id("cmt", row.id),
        voice=row.voice.name.lower(),
        author=names.get(row.author) if talk.speaker.sees_names else None,
        is_own=row.author in talk.speaker.own,
        text=row.text,
        created_at=row.created_at.isoformat(),
    )
