"""Beginning, answering, settling and reading threads at a task."""

from typing import Any
from uuid import UUID

from labelwright.assignment.model import Kind
from labelwright.database.engine import Transaction
from labelwright.discussion import store
from labelwright.discussion.events import CommentAdded, ThreadSettled
from labelwright.discussion.model import (
    MOST_COMMENTS,
    Act,
    Comment,
    Speaker,
    Thread,
    Voice,
    check_anchor,
    threads_of,
)
from labelwright.intake import service as intake
from labelwright.kernel.errors import ConflictError, ForbiddenError, NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.kernel.principal import Actor, Principal


class Talk:
    """What is said at one task, as one person may see it."""

    def __init__(
        self, *, project: UUID, task: UUID, speaker: Speaker, threads: list[Thread], rows: int
    ) -> None:
        self.project = project
        self.task = task
        self.speaker = speaker
        self.threads = threads
        self.rows = rows

    def thread(self, identity: UUID) -> Thread:
        """Return a thread that this person may read."""
        found = next((one for one in self.threads if one.first.id == identity), None)
        if found is None:
            raise NotFoundError("There is no such comment here.", code="no_comment")
        return found


def actor_of(principal: Principal, project: UUID) -> Actor:
    """Return the actor of what this principal says: a pseudonym, unless he orders there."""
    return principal.actor if principal.may("tasks.read", project) else principal.seat_actor


async def open_talk(tx: Transaction, principal: Principal, task: UUID) -> Talk:
    """Return what is said at a task.

    Raises
    ------
    NotFoundError
        When there is no such task, or the person has nothing to do with it.
    """
    row = await intake.read_task(tx, task)
    speaker = await _speaker(tx, principal, row.project, task)
    comments = await store.of_task(tx, row.project, task, limit=MOST_COMMENTS)
    firsts = [comment.id for comment in comments if comment.id == comment.thread]
    seen = await store.seen(tx, speaker.author, firsts) if firsts else {}
    return Talk(
        project=row.project,
        task=task,
        speaker=speaker,
        threads=threads_of(comments, seen, speaker),
        rows=len(comments),
    )


async def begin(tx: Transaction, talk: Talk, *, anchor: Any, text: str) -> UUID:
    """Begin a thread at a place of the task; return its id."""
    check_anchor(anchor)
    identity = new_id()
    await _add(
        tx, talk, identity, thread=identity, opener=talk.speaker.opener, text=text, anchor=anchor
    )
    return identity


async def answer(tx: Transaction, talk: Talk, thread: UUID, text: str) -> None:
    """Say something in a thread."""
    first = talk.thread(thread).first
    await _add(tx, talk, new_id(), thread=thread, opener=first.opener, text=text, anchor=None)


async def settle(tx: Transaction, talk: Talk, thread: UUID, *, settled: bool) -> None:
    """Settle a thread or open it again; nothing happens when it stands so."""
    found = talk.thread(thread)
    if found.is_settled is settled:
        return
    await _add(
        tx,
        talk,
        new_id(),
        thread=thread,
        opener=found.first.opener,
        text="",
        anchor=None,
        act=Act.SETTLES if settled else Act.OPENS,
    )


async def mark_seen(tx: Transaction, talk: Talk, thread: UUID) -> None:
    """Note that this person has read a thread to its end."""
    newest = talk.thread(thread).comments[-1].id
    await store.mark_seen(tx, talk.speaker.author, thread, newest)


async def _add(
    tx: Transaction,
    talk: Talk,
    identity: UUID,
    *,
    thread: UUID,
    opener: UUID | None,
    text: str,
    anchor: Any,
    act: Act = Act.SAYS,
) -> None:
    speaker = talk.speaker
    if not speaker.may_write:
        raise ForbiddenError(
            "You gave this task back: its comments are for reading.",
            cure="Those who hold or answered the task may write.",
        )
    if talk.rows >= MOST_COMMENTS:
        raise ConflictError(
            f"A task holds at most {MOST_COMMENTS} comments.",
            code="too_many_comments",
            cure="Put what was found into the guidelines.",
        )
    row = Comment(identity, thread, opener, speaker.voice, speaker.author, act, text, anchor, None)
    await store.add(tx, speaker, row, project=talk.project, task=talk.task)
    await tx.record(
        CommentAdded(
            project=talk.project,
            task=talk.task,
            comment=identity,
            thread=thread,
            voice=speaker.voice.name.lower(),
        )
        if act is Act.SAYS
        else ThreadSettled(
            project=talk.project, task=talk.task, thread=thread, settled=act is Act.SETTLES
        )
    )


async def _speaker(tx: Transaction, principal: Principal, project: UUID, task: UUID) -> Speaker:
    """Return as whom somebody speaks at a task: annotating outweighs every other role."""
    seat, orders = principal.annotator, principal.may("tasks.read", project)
    rows = [] if seat is None else await store.kinds_at_task(tx, project, task, seat)
    held = {Kind(row.kind): row.is_held for row in rows}
    own = frozenset(one for one in (seat, principal.actor.id) if one is not None)
    if seat is not None and Kind.ANNOTATE in held:
        voice, author, may_write = Voice.ANNOTATOR, seat, held[Kind.ANNOTATE]
    elif orders and principal.actor.id is not None:
        leads = principal.may("assignments.release", project)
        voice, author = Voice.LEAD if leads else Voice.REQUESTER, principal.actor.id
        may_write = True
    elif seat is not None and held:
        voice, author, may_write = Voice.REVIEWER, seat, any(held.values())
    else:
        raise NotFoundError("There is no such task.", code="no_task")
    return Speaker(voice, author, own, may_write, sees_names=orders)


answers_to = store.answers_to
is_open_at = store.is_open_at
mark_answers_seen = store.mark_answers_seen
first_of_project = store.first_of_project
