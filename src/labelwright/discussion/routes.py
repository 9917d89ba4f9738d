"""Discussions over HTTP; no decisions here."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Database, Transaction
from labelwright.discussion import service
from labelwright.discussion.model import Voice
from labelwright.discussion.schemas import (
    NewAnswer,
    NewComment,
    ProjectThread,
    ProjectThreadPage,
    Settling,
    ThreadList,
    thread_list,
)
from labelwright.discussion.service import Talk, actor_of
from labelwright.http import Call, Operation, Reply, operation
from labelwright.kernel.ids import AFTER_ALL, format_id, parse_id
from labelwright.projects import service as projects
from labelwright.workforce import service as workforce


def operations(db: Database) -> list[Operation]:
    """Return the routes of comments."""

    async def read(call: Call[None]) -> ThreadList:
        """List what is said at a task and is for oneself to read."""
        async with db.transaction(call.principal.organization) as tx:
            return await _view(tx, call, _task(call))

    async def begin(call: Call[NewComment]) -> ThreadList:
        """Begin a thread at a place of a task."""
        body = call.body
        async with db.transaction(call.principal.organization) as tx:
            talk = await service.open_talk(tx, call.principal, _task(call))
            tx.actor = actor_of(call.principal, talk.project)
            await service.begin(tx, talk, anchor=body.anchor, text=body.text)
            return await _view(tx, call, talk.task)

    async def answer(call: Call[NewAnswer]) -> ThreadList:
        """Say something in a thread."""
        async with db.transaction(call.principal.organization) as tx:
            talk = await service.open_talk(tx, call.principal, _task(call))
            tx.actor = actor_of(call.principal, talk.project)
            await service.answer(tx, talk, _thread(call), call.body.text)
            return await _view(tx, call, talk.task)

    async def settle(call: Call[Settling]) -> ThreadList:
        """Settle a thread, or open it again."""
        async with db.transaction(call.principal.organization) as tx:
            talk = await service.open_talk(tx, call.principal, _task(call))
            tx.actor = actor_of(call.principal, talk.project)
            await service.settle(tx, talk, _thread(call), settled=call.body.settled)
            return await _view(tx, call, talk.task)

    async def seen(call: Call[None]) -> Reply:
        """Note that oneself has read a thread to its end."""
        async with db.transaction(call.principal.organization) as tx:
            talk = await service.open_talk(tx, call.principal, _task(call))
            await service.mark_seen(tx, talk, _thread(call))
        return Reply(status=204)

    async def of_project(call: Call[None]) -> ProjectThreadPage:
        """List the threads of a project, newest first."""
        limit = call.integer("limit", default=50, least=1, most=200)
        after = call.text("after")
        before = parse_id("cmt", after) if after else AFTER_ALL
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization) as tx:
            await projects.read_project(tx, project)
            rows = await service.first_of_project(tx, project, before=before, limit=limit + 1)
            names = await workforce.pseudonyms(tx, [row.author for row in rows])
            items = [_row(tx, row, names) for row in rows[:limit]]
        return ProjectThreadPage(items, items[-1].id if len(rows) > limit else None)

    of_task = "/api/tasks/{task}/comments"
    one = of_task + "/{comment}"
    write: dict[str, Any] = {
        "permission": "comments.write",
        "response": ThreadList,
        "errors": (409,),
    }
    return [
        operation("GET", of_task, read, permission="comments.read", response=ThreadList),
        operation("POST", of_task, begin, request=NewComment, status=201, **write),
        operation("POST", f"{one}/answers", answer, request=NewAnswer, status=201, **write),
        operation("PUT", f"{one}/settled", settle, request=Settling, **write),
        operation("POST", f"{one}/seen", seen, permission="comments.read", status=204),
        operation(
            "GET",
            "/api/projects/{project}/comments",
            of_project,
            permission="tasks.read",
            response=ProjectThreadPage,
            query={"limit": "1 to 200, default 50", "after": "cursor from next"},
        ),
    ]


def _task(call: Call[Any]) -> UUID:
    return parse_id("tsk", call.path["task"])


def _thread(call: Call[Any]) -> UUID:
    return parse_id("cmt", call.path["comment"])


async def _view(tx: Transaction, call: Call[Any], task: UUID) -> ThreadList:
    talk: Talk = await service.open_talk(tx, call.principal, task)
    authors = {row.author for thread in talk.threads for row in thread.comments}
    names = await workforce.pseudonyms(tx, list(authors)) if talk.speaker.sees_names else {}
    return thread_list(talk, names)


def _row(tx: Transaction, row: Any, names: dict[UUID, str]) -> ProjectThread:
    return ProjectThread(
        id=format_id("cmt", row.id),
        task=format_id("tsk", row.task),
        voice=Voice(row.voice).name.lower(),
        author=names.get(row.author),
        text=tx.open(row.key_id, row.body)["text"],
        answers=row.answers,
        settled=row.settled,
        created_at=row.created_at.isoformat(),
    )
