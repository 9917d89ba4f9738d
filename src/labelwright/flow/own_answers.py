"""What an annotator answered last in a project, and what he may still correct."""

from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.rules import Place
from labelwright.database.engine import Transaction
from labelwright.flow.reopen_answer import use_of
from labelwright.flow.schemas import OwnAnswer, OwnAnswers
from labelwright.intake import service as intake
from labelwright.kernel.ids import format_id
from labelwright.kernel.principal import Principal
from labelwright.media.service import Media
from labelwright.plugin.media_type import THUMBNAIL
from labelwright.projects import service as projects

SHOWN = 5
TEXT_START = 200
"""So many characters of a text tell it from its neighbours."""


async def own_answers(
    tx: Transaction, media: Media, principal: Principal, project: UUID
) -> OwnAnswers:
    """Return the newest answers of a week, newest first; no lock is taken."""
    await projects.read_project(tx, project)
    rows = await assignment.newest_answers(tx, principal.seat, project, limit=SHOWN)
    return OwnAnswers([await _view(tx, media, row) for row in rows])


async def _view(tx: Transaction, media: Media, row: Any) -> OwnAnswer:
    slot = assignment.slot_of(row)
    place = Place(row.place_round, row.wanted, row.need, row.priority, row.pool)
    state = await intake.current_state(tx, slot.project, slot.task)
    use = await use_of(tx, slot, place=place, state=state)
    answer = [one for one in await annotation.own_in_round(tx, slot) if not one.late][-1]
    first = next(iter(await intake.task_assets(tx, slot.project, slot.task)), None)
    asset = None if first is None else first.asset
    has_picture = asset is not None and any(one.kind == THUMBNAIL for one in asset.renditions)
    return OwnAnswer(
        assignment=format_id("asg", slot.id),
        task=format_id("tsk", slot.task),
        payload=tx.open(answer.key_id, answer.payload),
        at=row.ended.isoformat(),
        name="" if asset is None else asset.name,
        thumbnail_url=media.url(tx.organization, asset.id, THUMBNAIL)
        if asset is not None and has_picture
        else None,
        text=None if asset is None or asset.text is None else asset.text[:TEXT_START],
        kept_by=None if use is None else use.value,
    )
