"""The answers of a round beside each other, for who rules on it.

They bear letters in an order that says nothing about who gave them: drawn by task and reviewer, and
the same whenever he looks. Few are shown, however many there are: the diff documents grow with
their square.
"""

import asyncio
from collections.abc import Sequence
from itertools import combinations
from string import ascii_uppercase
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.annotation import service as annotation
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind, LeaseSigner, Slot
from labelwright.consensus import service as consensus
from labelwright.consensus.model import agreement_of
from labelwright.database.engine import Transaction
from labelwright.flow.schemas import ComparedAnswer, ComparedPair, RoundAnswers
from labelwright.flow.task_view import task_context
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.principal import Principal
from labelwright.plugin.task_type import TaskContext, TaskType
from labelwright.projects import service as projects

MOST_COMPARED = 6
MERGED = "M"
"""What the consensus is called beside the letters of the answers it was made of."""


class Opened(NamedTuple):
    """What a comparison needs, read and opened: the rest is arithmetic."""

    kind: TaskType
    context: TaskContext
    letters: dict[str, Any]
    """Letter to payload document; of a review of several also the consensus."""


async def read_answers(
    tx: Transaction, signer: LeaseSigner, principal: Principal, assignment_id: UUID
) -> tuple[RoundAnswers, Opened]:
    """Return the answers under a live lease of one's own, and what `compare` makes pairs of."""
    slot = (await assignment.live_lease(tx, assignment_id, principal.seat)).slot
    if slot.kind is Kind.ANNOTATE:
        raise InvalidInputError(
            "Who annotates does not see what others answered.",
            code="wrong_kind",
            cure="Lease a review or an adjudication.",
        )
    principal.check("assignments.review", slot.project, holder=slot.annotator)
    project = await projects.read_project(tx, slot.project)
    rows = await annotation.in_round(
        tx, project.id, slot.task, kind=Kind.ANNOTATE, round_number=slot.round
    )
    shown = shuffled(rows, signer, tx.organization, slot)[:MOST_COMPARED]
    letters = dict(
        zip(ascii_uppercase, (tx.open(row.key_id, row.payload) for row in shown), strict=False)
    )
    settled = await consensus.of_round(tx, project.id, slot.task, slot.round)
    support: dict[str, float] = {} if settled is None else strict_json.decode_own(settled.support)
    answers = RoundAnswers(
        answers=[
            ComparedAnswer(letter, letters[letter], row.active_seconds, bool(row.unsure))
            for letter, row in zip(letters, shown, strict=True)
        ],
        comparisons=[],
        agreement=agreement_of(support),
        support=support,
        consensus=None if settled is None else tx.open(settled.key_id, settled.payload),
        threshold=project.policy.min_agreement,
        left_out=len(rows) - len(shown),
    )
    if slot.kind is Kind.REVIEW and len(shown) > 1 and answers.consensus is not None:
        letters[MERGED] = answers.consensus
    return answers, Opened(project.kind, await task_context(tx, project, slot.task), letters)


async def compare(answers: RoundAnswers, opened: Opened) -> RoundAnswers:
    """Fill in what differs between every two answers, beside the loop that serves others."""
    answers.comparisons = await asyncio.to_thread(_pairs, opened)
    return answers


def _pairs(opened: Opened) -> list[ComparedPair]:
    kind = opened.kind
    payloads = {
        letter: strict_json.convert(document, kind.payload)
        for letter, document in opened.letters.items()
    }
    return [
        ComparedPair(a, b, kind.diff_view(payloads[a], payloads[b], opened.context))
        for a, b in combinations(payloads, 2)
    ]


def shuffled(rows: Sequence[Any], signer: LeaseSigner, organization: UUID, slot: Slot) -> list[Any]:
    """Return answers in an order drawn by task and reviewer: the same in every lease of it."""
    always = slot.with_epoch(0)
    return sorted(rows, key=lambda row: signer.draw(organization, always, f"letter {row.id}"))
