"""What who rules looks at, over HTTP: the answers of a round, and several reviews at once."""

from labelwright.assignment.model import Kind, LeaseSigner
from labelwright.database.engine import Database
from labelwright.flow.compare_answers import compare, read_answers
from labelwright.flow.schemas import BatchRequest, LeaseBatch, RoundAnswers
from labelwright.flow.take_lease import Leasing
from labelwright.http import Call, Operation, operation
from labelwright.kernel.ids import parse_id
from labelwright.media.service import Media


def operations(db: Database, media: Media, signer: LeaseSigner) -> list[Operation]:
    """Return the routes."""
    leasing = Leasing(media, signer)

    async def answers(call: Call[None]) -> RoundAnswers:
        """Return the answers under one's own live review or adjudication, without names."""
        async with db.transaction(call.principal.organization) as tx:
            found, opened = await read_answers(
                tx, signer, call.principal, parse_id("asg", call.path["assignment"])
            )
        return await compare(found, opened)

    async def batch(call: Call[BatchRequest]) -> LeaseBatch:
        """Lease several reviews at once: those one holds, then the next ones."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization, call.principal.seat_actor) as tx:
            return LeaseBatch(
                await leasing.several(
                    tx, call.principal, project, Kind.REVIEW, count=call.body.count
                )
            )

    return [
        operation(
            "GET",
            "/api/assignments/{assignment}/answers",
            answers,
            permission="assignments.take",
            response=RoundAnswers,
            errors=(409,),
        ),
        operation(
            "POST",
            "/api/projects/{project}/reviews",
            batch,
            permission="assignments.take",
            request=BatchRequest,
            response=LeaseBatch,
            errors=(409,),
        ),
    ]
