"""Voices, acts, and who may read and say what: pure."""

from enum import IntEnum
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import BEFORE_ALL

MOST_COMMENTS = 1_000
"""How many rows a task holds; nobody reads more."""
ANCHOR_BYTES = 2_000
TEXT_LIMIT = 10_000


class Voice(IntEnum):
    """As whom somebody speaks."""

    ANNOTATOR = 0
    REVIEWER = 1
    LEAD = 2
    REQUESTER = 3


class Act(IntEnum):
    """What a row of a thread does."""

    SAYS = 0
    SETTLES = 1
    OPENS = 2


class Speaker(NamedTuple):
    """Somebody at a task: as whom, and by which ids what he said before is his."""

    voice: Voice
    author: UUID
    own: frozenset[UUID]
    may_write: bool
    sees_names: bool

    @property
    def opener(self) -> UUID | None:
        """Return the annotator whose thread it is when this one begins it."""
        return self.author if self.voice is Voice.ANNOTATOR else None


class Comment(msgspec.Struct, frozen=True):
    """One row, its body opened."""

    id: UUID
    thread: UUID
    opener: UUID | None
    voice: Voice
    author: UUID
    act: Act
    text: str
    anchor: Any
    created_at: Any


class Thread(msgspec.Struct, frozen=True):
    """A thread as one person may read it; ``number`` counts over the task."""

    number: int
    comments: list[Comment]
    is_settled: bool
    is_unread: bool

    @property
    def first(self) -> Comment:
        """Return the comment that began it."""
        return self.comments[0]


def may_read(speaker: Speaker, first: Comment) -> bool:
    """Return whether a thread is for this person's eyes.

    Annotators answer independently: what one of them begins, no other reads. What those who rule
    or order begin was said after the answers, or is meant for all.
    """
    if speaker.voice is not Voice.ANNOTATOR:
        return True
    return first.voice is not Voice.ANNOTATOR or first.author in speaker.own


def threads_of(comments: list[Comment], seen: dict[UUID, UUID], speaker: Speaker) -> list[Thread]:
    """Return the threads of a task that this person may read, in the order they were begun."""
    grouped: dict[UUID, list[Comment]] = {}
    for comment in comments:
        grouped.setdefault(comment.thread, []).append(comment)
    readable = [rows for rows in grouped.values() if may_read(speaker, rows[0])]
    return [
        Thread(
            number=number,
            comments=rows,
            is_settled=next(
                (row.act is Act.SETTLES for row in reversed(rows) if row.act is not Act.SAYS), False
            ),
            is_unread=_is_unread(rows, seen.get(rows[0].id), speaker),
        )
        for number, rows in enumerate(readable, 1)
    ]


def _is_unread(rows: list[Comment], seen: UUID | None, speaker: Speaker) -> bool:
    """Return whether others said something since this person last looked or spoke."""
    own = [row.id for row in rows if row.author in speaker.own]
    known = max([*own, seen or BEFORE_ALL])
    return any(
        row.act is Act.SAYS and row.author not in speaker.own and row.id > known for row in rows
    )


def check_anchor(anchor: Any) -> None:
    """Raise when a place is longer than any place is."""
    if len(strict_json.encode(anchor)) > ANCHOR_BYTES:
        raise InvalidInputError(
            f"A place has at most {ANCHOR_BYTES} bytes.",
            code="anchor_too_long",
            field="/anchor",
            cure='Name a part of the answer, such as {"region": id}.',
        )
