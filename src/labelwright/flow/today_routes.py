"""An annotator's day over HTTP."""

from labelwright.database.engine import Database
from labelwright.discussion import service as discussion
from labelwright.feedback import service as feedback
from labelwright.flow.today import Today, today
from labelwright.http import Call, Operation, Reply, operation

_MINUTES = 1_440


def operations(db: Database) -> list[Operation]:
    """Return the routes of the day."""

    async def read(call: Call[None]) -> Today:
        """Say what oneself did today and this week, and what was said about it."""
        day_starts = call.integer("day_starts", default=0, least=0, most=_MINUTES - 1)
        async with db.transaction(call.principal.organization) as tx:
            return await today(tx, call.principal, day_starts=day_starts)

    async def seen(call: Call[None]) -> Reply:
        """Note that oneself has read what was said about one's own work."""
        async with db.transaction(call.principal.organization) as tx:
            await feedback.mark_seen(tx, call.principal.seat)
            await discussion.mark_answers_seen(tx, call.principal.seat)
        return Reply(status=204)

    return [
        operation(
            "POST", "/api/desk/seen", seen, permission="assignments.take", narrows=True, status=204
        ),
        operation(
            "GET",
            "/api/desk/today",
            read,
            permission="assignments.take",
            narrows=True,
            response=Today,
            query={"day_starts": "minutes after midnight UTC at which one's own day begins"},
        ),
    ]
