"""Verdicts, and one ruling about to be stored."""

from enum import IntEnum
from typing import Literal
from uuid import UUID

import msgspec

from labelwright.assignment.model import Slot

VerdictName = Literal["accept", "reject", "amend"]


class Verdict(IntEnum):
    """What a reviewer ruled."""

    ACCEPT = 0
    REJECT = 1
    AMEND = 2


class NewDecision(msgspec.Struct, frozen=True):
    """A ruling; ``annotation`` is the reviewer's own answer when he amended."""

    id: UUID
    slot: Slot
    verdict: Verdict
    reason: str | None
    comment: str | None
    annotation: UUID | None
    is_late: bool
    policy: int
    active_seconds: float | None
