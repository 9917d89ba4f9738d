"""The use cases over HTTP; no decisions here."""

from typing import Any
from uuid import UUID

import msgspec

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind, LeaseSigner
from labelwright.database.engine import Database
from labelwright.flow import read_tasks, run_action
from labelwright.flow.add_tasks import TaskAdder
from labelwright.flow.complete_task import complete_task
from labelwright.flow.prepare_assets import prepare_again, prepare_waiting
from labelwright.flow.reopen_answer import correct_answer
from labelwright.flow.review_answer import review_answer
from labelwright.flow.schemas import (
    ActionRequest,
    AddedView,
    Completed,
    CompleteRequest,
    Desk,
    LeaseRequest,
    LeaseToken,
    LeaseView,
    Renewed,
    Reviewed,
    ReviewRequest,
    SkipRequest,
    SubmitRequest,
    Submitted,
)
from labelwright.flow.skip_task import skip_task
from labelwright.flow.submit_answer import submit_answer
from labelwright.flow.take_lease import Leasing
from labelwright.http import Call, Operation, Reply, operation
from labelwright.http.documents import stream_documents
from labelwright.intake.model import TaskSpec, loose_parts
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.strict_json import Reader
from labelwright.media.service import Media
from labelwright.projects import service as projects


def operations(db: Database, media: Media, signer: LeaseSigner) -> list[Operation]:
    """Return the routes of the use cases."""
    return [*_task_operations(db, media), *_assignment_operations(db, media, signer)]


def _task_operations(db: Database, media: Media) -> list[Operation]:
    orders = Reader(TaskSpec, loose_parts)

    async def add(call: Call[None]) -> AddedView:
        """Add tasks: a JSON array, or one JSON object a line (NDJSON, streamed)."""
        project = parse_id("prj", call.path["project"])
        added = await TaskAdder(db, media, call.principal, project).add_all(
            stream_documents(call.request, orders)
        )
        return AddedView(
            added.created, added.duplicate, [msgspec.to_builtins(line) for line in added.invalid]
        )

    async def read(call: Call[None]) -> dict[str, Any]:
        """Return one task with its whole life; that a person looked is told by an event."""
        task = parse_id("tsk", call.path["task"])
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            life = await read_tasks.task_life(tx, media, task)
            if call.principal.person is not None:
                await read_tasks.note_look(tx, task)
            return life

    async def complete(call: Call[CompleteRequest]) -> Completed:
        """Complete a task with a finished answer from an outside workforce."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            label = await complete_task(
                tx, call.principal, parse_id("tsk", call.path["task"]), call.body.response
            )
        return Completed(format_id("lbl", label))

    async def prepare(call: Call[None]) -> Reply:
        """Try the assets of a broken task again."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await prepare_again(tx, parse_id("tsk", call.path["task"]))
        return Reply(status=204)

    async def prepare_all(call: Call[None]) -> Reply:
        """Prepare the waiting tasks of a project, where their job was cancelled or failed."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await prepare_waiting(tx, parse_id("prj", call.path["project"]))
        return Reply(status=204)

    of_project = "/api/projects/{project}/tasks"
    return [
        operation(
            "POST", of_project, add, permission="tasks.write", response=AddedView, streams_body=True
        ),
        operation(
            "GET", "/api/tasks/{task}", read, permission="tasks.read", response=dict[str, Any]
        ),
        operation(
            "POST",
            "/api/projects/{project}/prepare",
            prepare_all,
            permission="tasks.write",
            status=204,
        ),
        operation(
            "POST",
            "/api/tasks/{task}/prepare",
            prepare,
            permission="tasks.write",
            status=204,
            errors=(409,),
        ),
        operation(
            "POST",
            "/api/tasks/{task}/complete",
            complete,
            permission="tasks.complete",
            request=CompleteRequest,
            response=Completed,
            errors=(409,),
        ),
    ]


def _assignment_operations(db: Database, media: Media, signer: LeaseSigner) -> list[Operation]:
    leasing = Leasing(media, signer)

    async def desk(call: Call[None]) -> Desk:
        """Say what waits for oneself and what one holds."""
        async with db.transaction(call.principal.organization) as tx:
            return await read_tasks.desk(tx, call.principal)

    async def lease(call: Call[LeaseRequest]) -> LeaseView | Reply:
        """Lease the next task of a project; 204 when there is none for oneself."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization, call.principal.seat_actor) as tx:
            view = await leasing.next(tx, call.principal, project, Kind[call.body.kind.upper()])
        return Reply(status=204) if view is None else view

    async def resume(call: Call[None]) -> LeaseView:
        """Return one's own live lease again."""
        async with db.transaction(call.principal.organization) as tx:
            return await leasing.resume(
                tx, call.principal, parse_id("asg", call.path["assignment"])
            )

    async def renew(call: Call[LeaseToken]) -> Renewed:
        """Start a lease's clock anew."""
        async with db.transaction(call.principal.organization) as tx:
            slot = _slot(tx.organization, call, call.body.lease_token)
            project = await projects.read_project(tx, slot.project)
            until = await assignment.renew(
                tx,
                slot,
                seconds=project.policy.lease_seconds,
                has_answer=await annotation.of_slot(tx, slot) is not None,
            )
        return Renewed(until.isoformat())

    async def skip(call: Call[SkipRequest]) -> Reply:
        """Give a task back with a reason."""
        async with db.transaction(call.principal.organization, call.principal.seat_actor) as tx:
            slot = _slot(tx.organization, call, call.body.lease_token)
            await skip_task(tx, call.principal, slot, call.body)
        return Reply(status=204)

    async def submit(call: Call[SubmitRequest]) -> Submitted:
        """Submit an answer, or a correction of it; sent again it gives the same annotation."""
        store = submit_answer if call.body.amends is None else correct_answer
        assignment_id = parse_id("asg", call.path["assignment"])
        async with db.transaction(call.principal.organization, call.principal.seat_actor) as tx:
            return await store(tx, signer, call.principal, assignment_id, request=call.body)

    async def review(call: Call[ReviewRequest]) -> Reviewed:
        """Rule on an answer: accept, reject or amend."""
        async with db.transaction(call.principal.organization, call.principal.seat_actor) as tx:
            return await review_answer(
                tx,
                signer,
                call.principal,
                parse_id("asg", call.path["assignment"]),
                request=call.body,
            )

    async def action(call: Call[ActionRequest]) -> Reply:
        """Run an action of the task type; the answer is a stream of JSON lines."""
        async with db.transaction(call.principal.organization) as tx:
            prepared = await run_action.prepare_action(
                tx,
                signer,
                call.principal,
                parse_id("asg", call.path["assignment"]),
                name=call.path["action"],
                lease_token=call.body.lease_token,
                document=call.body.input,
            )
        return Reply(
            content_type="application/x-ndjson", stream=run_action.stream_action(*prepared)
        )

    def _slot(organization: UUID, call: Call[Any], token: str) -> Any:
        return signer.verify(
            organization, parse_id("asg", call.path["assignment"]), call.principal.seat, token
        )

    one = "/api/assignments/{assignment}"
    take: dict[str, Any] = {"permission": "assignments.take"}
    return [
        operation("GET", "/api/desk", desk, response=Desk, narrows=True, **take),
        operation(
            "POST",
            "/api/projects/{project}/lease",
            lease,
            request=LeaseRequest,
            response=LeaseView,
            errors=(204, 409),
            **take,
        ),
        operation("GET", one, resume, response=LeaseView, errors=(409,), **take),
        operation(
            "POST",
            f"{one}/renew",
            renew,
            request=LeaseToken,
            response=Renewed,
            errors=(409,),
            **take,
        ),
        operation(
            "POST", f"{one}/skip", skip, request=SkipRequest, status=204, errors=(409,), **take
        ),
        operation(
            "POST", f"{one}/submit", submit, request=SubmitRequest, response=Submitted, **take
        ),
        operation(
            "POST", f"{one}/review", review, request=ReviewRequest, response=Reviewed, **take
        ),
        operation(
            "POST",
            f"{one}/actions/{{action}}",
            action,
            request=ActionRequest,
            content_type="application/x-ndjson",
            errors=(409,),
            **take,
        ),
    ]
