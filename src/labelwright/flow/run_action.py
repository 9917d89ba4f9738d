"""Run a task type's action: a server call that an editor may make while it holds the lease."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

from labelwright.assignment import service as assignment
from labelwright.assignment.model import LeaseSigner
from labelwright.database.engine import Transaction
from labelwright.flow.task_view import task_context
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError, NotFoundError
from labelwright.kernel.principal import Principal
from labelwright.plugin.task_type import Action, TaskContext
from labelwright.projects import service as projects


async def prepare_action(
    tx: Transaction,
    signer: LeaseSigner,
    principal: Principal,
    assignment_id: UUID,
    *,
    name: str,
    lease_token: str,
    document: Any,
) -> tuple[Action, Any, TaskContext]:
    """Return the action, its input (``document``, checked) and context; the lease must be live."""
    slot = signer.verify(tx.organization, assignment_id, principal.seat, lease_token)
    lease = await assignment.live_lease(tx, assignment_id, principal.seat)
    if lease.slot.epoch != slot.epoch:
        raise ConflictError(
            "This lease has ended.", code="lease_lost", cure="Use the token of the newest lease."
        )
    project = await projects.read_project(tx, slot.project)
    action = next((action for action in project.kind.actions if action.name == name), None)
    if action is None:
        offered = ", ".join(action.name for action in project.kind.actions) or "none"
        raise NotFoundError(
            f"{project.kind.title} has no such action.",
            code="no_action",
            cure=f"Offered: {offered}.",
        )
    checked = strict_json.convert(document, action.input, path="/input")
    return action, checked, await task_context(tx, project, slot.task)


async def stream_action(action: Action, checked: Any, context: TaskContext) -> AsyncIterator[bytes]:
    """Yield the action's outputs as JSON lines, each checked against its declared type."""
    async for output in action.handler(checked, context):
        yield (
            strict_json.encode(strict_json.convert(strict_json.plain(output), action.output))
            + b"\n"
        )
