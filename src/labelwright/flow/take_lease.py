"""Lease: the next task for an annotator or reviewer, with everything its page needs."""

from typing import Any
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import (
    LIVE_LEASES_OF_A_BATCH,
    LIVE_LEASES_OF_A_PAGE,
    LIVE_LEASES_OF_A_PROGRAM,
    Kind,
    LeaseSigner,
    Slot,
)
from labelwright.assignment.service import Lease
from labelwright.consensus import service as consensus
from labelwright.database.engine import Transaction
from labelwright.flow.compare_answers import shuffled
from labelwright.flow.schemas import (
    LeasedTask,
    LeaseView,
    PredictionView,
    Previous,
    Subject,
    SubjectAnnotation,
)
from labelwright.flow.submit_answer import shows_predictions
from labelwright.flow.task_view import task_assets
from labelwright.intake import service as intake
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError
from labelwright.kernel.ids import format_id
from labelwright.kernel.principal import Principal
from labelwright.media.service import Media
from labelwright.projects import service as projects
from labelwright.projects.model import Project
from labelwright.review import service as review
from labelwright.review.model import Verdict

PERMISSION_OF = {
    Kind.ANNOTATE: "assignments.annotate",
    Kind.REVIEW: "assignments.review",
    Kind.ADJUDICATE: "assignments.review",
}


class Leasing:
    """Hands out work."""

    def __init__(self, media: Media, signer: LeaseSigner) -> None:
        self._media = media
        self._signer = signer

    async def next(
        self, tx: Transaction, principal: Principal, project: UUID, kind: Kind
    ) -> LeaseView | None:
        """Lease the next task of a project; None when there is none for this annotator."""
        principal.check(PERMISSION_OF[kind], project)
        annotator = principal.seat
        found = await projects.read_project(tx, project)
        lease = await assignment.lease_next(
            tx,
            project=project,
            annotator=annotator,
            kinds=[kind],
            seconds=found.policy.lease_seconds,
            limit=LIVE_LEASES_OF_A_PAGE if principal.is_session else LIVE_LEASES_OF_A_PROGRAM,
            gold=found.policy.gold_share,
        )
        return None if lease is None else await self.view(tx, found, lease)

    async def several(
        self, tx: Transaction, principal: Principal, project: UUID, kind: Kind, *, count: int
    ) -> list[LeaseView]:
        """Return the leases one holds in a queue, and as many new ones as make ``count`` of them.

        Where one holds so many elsewhere in the project that no more are given, there are fewer.
        """
        principal.check(PERMISSION_OF[kind], project)
        annotator = principal.seat
        found = await projects.read_project(tx, project)
        leases = [
            Lease(assignment.slot_of(row), row.until)
            for row in await assignment.live_of(tx, annotator)
            if row.project == project and row.kind == kind
        ][:count]
        limit = LIVE_LEASES_OF_A_BATCH if principal.is_session else LIVE_LEASES_OF_A_PROGRAM
        while len(leases) < count:
            try:
                lease = await assignment.lease_next(
                    tx,
                    project=project,
                    annotator=annotator,
                    kinds=[kind],
                    seconds=found.policy.lease_seconds,
                    limit=limit,
                    gold=0.0,
                )
            except ConflictError:
                if not leases:
                    raise
                break
            if lease is None:
                break
            leases.append(lease)
        return [await self.view(tx, found, lease) for lease in leases]

    async def resume(self, tx: Transaction, principal: Principal, assignment_id: UUID) -> LeaseView:
        """Return one's own live lease again."""
        lease = await assignment.live_lease(tx, assignment_id, principal.seat)
        return await self.view(tx, await projects.read_project(tx, lease.slot.project), lease)

    async def view(self, tx: Transaction, project: Project, lease: Lease) -> LeaseView:
        """Return a lease with everything that its page needs."""
        slot = lease.slot
        assets = await task_assets(tx, project.id, slot.task)
        is_shown = shows_predictions(self._signer, tx.organization, slot, project.policy)
        predictions = await intake.predictions(tx, project.id, slot.task) if is_shown else []
        view = LeaseView(
            assignment=format_id("asg", slot.id),
            kind=slot.kind.name.lower(),
            round=max(slot.round, 1),  # gold stands in none, and does not say so
            lease_token=self._signer.sign(tx.organization, slot),
            expires_at=lease.until.isoformat(),
            lease_seconds=project.policy.lease_seconds,
            project=format_id("prj", project.id),
            versions=project.versions,
            task=LeasedTask(
                id=format_id("tsk", slot.task),
                assets=assets.views(self._media, tx.organization),
                predictions=[
                    PredictionView(
                        id=format_id("prd", row.id),
                        model=row.model,
                        version=row.model_version,
                        score=row.score,
                        payload=tx.open(row.key_id, row.payload),
                    )
                    for row in predictions
                ],
            ),
        )
        if slot.kind is not Kind.ANNOTATE:
            view.subject = await self._subject(tx, slot)
        elif slot.round > 1:
            view.previous = await _previous(tx, project.id, slot.task, slot.round - 1)
        return view

    async def _subject(self, tx: Transaction, slot: Slot) -> Subject:
        row = await consensus.of_round(tx, slot.project, slot.task, slot.round)
        answers = await annotation.in_round(
            tx, slot.project, slot.task, kind=Kind.ANNOTATE, round_number=slot.round
        )
        return Subject(
            payload=tx.open(row.key_id, row.payload),
            annotations=[
                SubjectAnnotation(
                    format_id("ann", answer.id),
                    tx.open(answer.key_id, answer.payload),
                    bool(answer.unsure),
                )
                for answer in shuffled(answers, self._signer, tx.organization, slot)
            ],
            support=strict_json.decode_own(row.support),
        )


async def _previous(
    tx: Transaction, project: UUID, task: UUID, round_number: int
) -> Previous | None:
    row = await consensus.of_round(tx, project, task, round_number)
    rulings: list[Any] = [
        ruling
        for ruling in await review.of_task(tx, project, task)
        if ruling.round == round_number and ruling.verdict == Verdict.REJECT and not ruling.late
    ]
    if row is None or not rulings:
        return None
    ruling = rulings[-1]
    return Previous(
        payload=tx.open(row.key_id, row.payload),
        reason=ruling.reason,
        comment=None if ruling.comment is None else tx.open(ruling.key_id, ruling.comment),
    )
