"""Kinds, states and the signed token of an assignment."""

import base64
import hashlib
import hmac
from enum import IntEnum
from typing import Literal
from uuid import UUID

import msgspec

from labelwright.kernel.errors import InvalidInputError

SkipReason = Literal["media_broken", "not_in_my_skill", "disturbing", "guidelines_silent", "other"]

LIVE_LEASES_OF_A_PAGE = 2
"""A browser holds the task at hand and one prefetched."""
LIVE_LEASES_OF_A_PROGRAM = 100
"""A program may take work in batches."""

_BODY = 16 * 4 + 4 + 1 + 2
_SIGNATURE = 16


class Kind(IntEnum):
    """What an assignment asks of somebody."""

    ANNOTATE = 0
    REVIEW = 1
    ADJUDICATE = 2


class AssignmentState(IntEnum):
    """Where an assignment stands; only LEASED has a clock."""

    LEASED = 0
    SUBMITTED = 1
    EXPIRED = 2
    SKIPPED = 3


class Slot(msgspec.Struct, frozen=True):
    """The key of an assignment, and the epoch of one lease of it."""

    project: UUID
    task: UUID
    kind: Kind
    round: int
    annotator: UUID
    id: UUID
    epoch: int


class LeaseSigner:
    """Signs slots: who shows the token held the lease, even if a crash forgot the row."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def sign(self, organization: UUID, slot: Slot) -> str:
        """Return the lease token of a slot."""
        body = b"".join(
            (
                slot.project.bytes,
                slot.task.bytes,
                slot.annotator.bytes,
                slot.id.bytes,
                slot.epoch.to_bytes(4, "big"),
                bytes([slot.kind]),
                slot.round.to_bytes(2, "big"),
            )
        )
        return base64.urlsafe_b64encode(body + self._mac(organization, body)).decode().rstrip("=")

    def verify(self, organization: UUID, assignment: UUID, annotator: UUID, token: str) -> Slot:
        """Return the slot behind a token that was given to this annotator for this assignment."""
        try:
            raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except ValueError:
            raw = b""
        body, mac = raw[:_BODY], raw[_BODY:]
        genuine = len(raw) == _BODY + _SIGNATURE and hmac.compare_digest(
            mac, self._mac(organization, body)
        )
        if (
            not genuine
            or UUID(bytes=body[48:64]) != assignment
            or UUID(bytes=body[32:48]) != annotator
        ):
            raise InvalidInputError(
                "The lease token does not belong to this assignment and annotator.",
                code="invalid_lease_token",
                field="/lease_token",
                cure="Send the token that came with the lease.",
            )
        return Slot(
            project=UUID(bytes=body[0:16]),
            task=UUID(bytes=body[16:32]),
            annotator=annotator,
            id=assignment,
            epoch=int.from_bytes(body[64:68], "big"),
            kind=Kind(body[68]),
            round=int.from_bytes(body[69:71], "big"),
        )

    def _mac(self, organization: UUID, body: bytes) -> bytes:
        return hmac.new(
            self._secret, b"lease" + organization.bytes + body, hashlib.sha256
        ).digest()[:_SIGNATURE]
