"""Kinds, states and the sealed token of an assignment."""

import base64
import hashlib
import hmac
import secrets
from enum import IntEnum
from typing import Literal
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from labelwright.kernel.errors import InvalidInputError

SkipReason = Literal["media_broken", "not_in_my_skill", "disturbing", "guidelines_silent", "other"]

LIVE_LEASES_OF_A_PAGE = 2
"""A browser holds the task at hand and one prefetched."""
LIVE_LEASES_OF_A_BATCH = 12
"""Reviews side by side on one page."""
LIVE_LEASES_OF_A_PROGRAM = 100
"""A program may take work in batches."""

_BODY = 16 * 4 + 4 + 1 + 2
_SIGNATURE = 16
_NONCE = 12
_TAG = 16


class Kind(IntEnum):
    """What an assignment asks of somebody."""

    ANNOTATE = 0
    REVIEW = 1
    ADJUDICATE = 2


class AssignmentState(IntEnum):
    """Where an assignment stands; only LEASED has a clock, and DECLINED never comes back."""

    LEASED = 0
    SUBMITTED = 1
    EXPIRED = 2
    SKIPPED = 3
    DECLINED = 4


class Slot(msgspec.Struct, frozen=True):
    """The key of an assignment, and the epoch of one lease of it."""

    project: UUID
    task: UUID
    kind: Kind
    round: int
    annotator: UUID
    id: UUID
    epoch: int

    def with_epoch(self, epoch: int) -> "Slot":
        """Return the slot under another epoch."""
        return msgspec.structs.replace(self, epoch=epoch)


class LeaseSigner:
    """Seals slots into tokens: who shows one held the lease, even if a crash forgot the row.

    A token says nothing to its holder: whether a task is gold stands in its slot. The tokens of the
    previous release, signed but readable, are still understood.
    """

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._aead = AESGCM(hmac.new(secret, b"lease seal", hashlib.sha256).digest())

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
        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + self._aead.encrypt(nonce, body, organization.bytes)
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def verify(self, organization: UUID, assignment: UUID, annotator: UUID, token: str) -> Slot:
        """Return the slot behind a token that was given to this annotator for this assignment."""
        body = self._opened(organization, token)
        if (
            body is None
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

    def draw(self, organization: UUID, slot: Slot, purpose: str) -> float:
        """Return a number in [0, 1) that belongs to this lease: the same at every call."""
        text = purpose.encode() + organization.bytes + slot.id.bytes + slot.epoch.to_bytes(4, "big")
        digest = hmac.new(self._secret, b"draw" + text, hashlib.sha256).digest()
        return int.from_bytes(digest[:6], "big") / 2**48

    def _opened(self, organization: UUID, token: str) -> bytes | None:
        try:
            raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except ValueError:
            return None
        if len(raw) == _BODY + _SIGNATURE:
            body, mac = raw[:_BODY], raw[_BODY:]
            known = hmac.new(self._secret, b"lease" + organization.bytes + body, hashlib.sha256)
            return body if hmac.compare_digest(mac, known.digest()[:_SIGNATURE]) else None
        if len(raw) != _NONCE + _BODY + _TAG:
            return None
        try:
            return self._aead.decrypt(raw[:_NONCE], raw[_NONCE:], organization.bytes)
        except InvalidTag:
            return None
