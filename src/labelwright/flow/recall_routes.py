"""One's own answers over HTTP: the last ones, and reopening one."""

from labelwright.assignment.model import LeaseSigner
from labelwright.database.engine import Database
from labelwright.flow.own_answers import own_answers
from labelwright.flow.reopen_answer import reopen_answer
from labelwright.flow.schemas import LeaseView, OwnAnswers
from labelwright.flow.take_lease import Leasing
from labelwright.http import Call, Operation, operation
from labelwright.kernel.ids import parse_id
from labelwright.media.service import Media


def operations(db: Database, media: Media, signer: LeaseSigner) -> list[Operation]:
    """Return the routes of one's own answers."""
    leasing = Leasing(media, signer)

    async def last(call: Call[None]) -> OwnAnswers:
        """List the tasks of a project that oneself answered last."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization) as tx:
            return await own_answers(tx, media, call.principal, project)

    async def reopen(call: Call[None]) -> LeaseView:
        """Return one's own answered task to be corrected, as long as nobody has used the answer."""
        async with db.transaction(call.principal.organization) as tx:
            return await reopen_answer(
                tx, leasing, call.principal, parse_id("asg", call.path["assignment"])
            )

    return [
        operation(
            "GET",
            "/api/projects/{project}/own-answers",
            last,
            permission="assignments.annotate",
            response=OwnAnswers,
        ),
        operation(
            "POST",
            "/api/assignments/{assignment}/reopen",
            reopen,
            permission="assignments.annotate",
            response=LeaseView,
            errors=(409,),
        ),
    ]
