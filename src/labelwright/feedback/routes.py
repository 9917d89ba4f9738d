"""Feedback over HTTP: how long a task of a project takes."""

import msgspec

from labelwright.database.engine import Database
from labelwright.feedback import service
from labelwright.feedback.model import LEAST_FOR_A_MEDIAN
from labelwright.http import Call, Operation, operation
from labelwright.kernel.ids import parse_id
from labelwright.projects import service as projects


class Pace(msgspec.Struct):
    """Median active seconds of the newest answers of a project; null below ten of them."""

    answers: int
    median_seconds: float | None


def operations(db: Database) -> list[Operation]:
    """Return the routes of feedback."""

    async def pace(call: Call[None]) -> Pace:
        """Say how long an answer of a project takes: the median of its newest ones."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization) as tx:
            await projects.read_project(tx, project)
            row = await service.pace_of_project(tx, project)
        return Pace(row.n, row.median if row.n >= LEAST_FOR_A_MEDIAN else None)

    return [
        operation(
            "GET",
            "/api/projects/{project}/pace",
            pace,
            permission="workbench.read",
            response=Pace,
        )
    ]
