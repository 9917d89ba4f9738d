"""Skip: a task is given back with a reason; what was said with it stays with the task."""

from labelwright.assignment import service as assignment
from labelwright.assignment.model import Slot
from labelwright.database.engine import Transaction
from labelwright.discussion import service as discussion
from labelwright.flow.schemas import SkipRequest
from labelwright.kernel.principal import Principal


async def skip_task(
    tx: Transaction, principal: Principal, slot: Slot, request: SkipRequest
) -> None:
    """Give a task back; a comment begins a thread there, for the lead to read and to answer.

    The task is locked first: an answer beside this waits for its lock, not for what it noted.
    """
    await assignment.lock_task(tx, slot.project, slot.task)
    if request.comment and request.comment.strip():
        talk = await discussion.open_talk(tx, principal, slot.task)
        is_said = any(
            thread.first.text == request.comment and thread.first.author in talk.speaker.own
            for thread in talk.threads
        )
        if talk.speaker.may_write and not is_said:  # a repeated request says it once
            await discussion.begin(tx, talk, anchor=None, text=request.comment)
    await assignment.skip(tx, slot, reason=request.reason, is_declined=request.decline)
