"""Verdicts, and one ruling about to be stored."""

from enum import IntEnum
from typing import Literal
from uuid import UUID

import msgspec

from labelwright.assignment.model import Slot
from labelwright.assignment.rules import Whom

VerdictName = Literal["accept", "reject", "amend"]
SentToName = Literal["anyone", "same", "other"]

WHOM: dict[SentToName, Whom] = {
    "anyone": Whom.ANYBODY,
    "same": Whom.SAME,
    "other": Whom.OTHERS,
}
"""Who may answer anew what a reviewer rejected, as he says it."""
NAME_OF = {whom: name for name, whom in WHOM.items()}


class Verdict(IntEnum):
    """What a reviewer ruled."""

    ACCEPT = 0
    REJECT = 1
    AMEND = 2


class NewDecision(msgspec.Struct, frozen=True):
    """A ruling; ``annotation`` is the reviewer's own answer when he amended.

    ``sent_to``: who may answer what he rejected.
    """

    id: UUID
    slot: Slot
    verdict: Verdict
    reason: str | None
    comment: str | None
    annotation: UUID | None
    sent_to: Whom
    is_late: bool
    policy: int
    active_seconds: float | None
