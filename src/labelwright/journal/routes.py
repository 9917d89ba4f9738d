"""Journals over HTTP; no decisions here."""

from labelwright.assignment.model import LeaseSigner
from labelwright.database.engine import Database
from labelwright.http import Call, Operation, operation
from labelwright.journal import service
from labelwright.journal.model import BATCH_BYTES
from labelwright.journal.schemas import Appended, AppendRequest, JournalPage
from labelwright.kernel.ids import parse_id

_FARTHEST = 999_999_999


def operations(db: Database, signer: LeaseSigner) -> list[Operation]:
    """Return the routes of journals."""

    async def append(call: Call[AppendRequest]) -> Appended:
        """Keep edits of one's own unfinished work; sent again they are the same edits."""
        body, principal = call.body, call.principal
        assignment = parse_id("asg", call.path["assignment"])
        slot = signer.verify(principal.organization, assignment, principal.seat, body.lease_token)
        async with db.transaction(principal.organization, principal.seat_actor) as tx:
            await service.append(tx, slot, body.device, body.entries)
            others = await service.read(tx, assignment, after=body.after, but_of=body.device)
            standing = await service.standing(tx, assignment, principal.seat)
        return Appended(
            [entry.id for entry in body.entries],
            others.entries,
            others.head,
            others.more,
            standing,
        )

    async def read(call: Call[None]) -> JournalPage:
        """Return the edits of one's own unfinished work, from all devices."""
        assignment = parse_id("asg", call.path["assignment"])
        after = call.integer("after", default=0, least=0, most=_FARTHEST)
        async with db.transaction(call.principal.organization) as tx:
            standing = await service.standing(tx, assignment, call.principal.seat)
            page = await service.read(tx, assignment, after=after)
        return JournalPage(page.entries, page.head, page.more, standing)

    path = "/api/assignments/{assignment}/journal"
    return [
        operation(
            "POST",
            path,
            append,
            permission="assignments.take",
            request=AppendRequest,
            response=Appended,
            json_limit=BATCH_BYTES,
            errors=(409, 413),
        ),
        operation(
            "GET",
            path,
            read,
            permission="assignments.take",
            response=JournalPage,
            query={"after": "place to read on from: head of the last page, default 0"},
        ),
    ]
