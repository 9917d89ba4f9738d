"""Tokens that let a browser fetch one rendition for a while, without a session.

A token is a claim (organization, asset, rendition, end) and its HMAC-SHA256, cut to 128 bits, in
URL-safe base 64: short, checked without a look-up, and useless for anything else. The end is
rounded up to a window of six hours, so that the same rendition has the same address for hours and
browsers keep it.
"""

import base64
import binascii
import hmac
import re
import struct
from typing import NamedTuple
from uuid import UUID

WINDOW_SECONDS = 6 * 3600

_VERSION = 1
_HEAD = struct.Struct(">B16s16sQ")
_SIGNATURE_BYTES = 16
_MIN_SECRET_BYTES = 32
_RENDITION = re.compile(r"[a-z][a-z0-9-]{0,31}")
_MAX_TOKEN_LENGTH = 128


class InvalidMediaTokenError(Exception):
    """The token is not ours, was changed, or has expired; which of them is nobody's business."""


class Claim(NamedTuple):
    """What a token allows until ``expires_at`` (Unix seconds)."""

    organization: UUID
    asset: UUID
    rendition: str
    expires_at: int


class MediaSigner:
    """Signs and verifies tokens with one secret of at least 32 bytes."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) < _MIN_SECRET_BYTES:
            raise ValueError(f"the secret must have at least {_MIN_SECRET_BYTES} bytes")
        self._key = hmac.digest(secret, b"labelwright media token", "sha256")

    def sign(self, organization: UUID, asset: UUID, rendition: str, expires_at: int) -> str:
        """Return a token that ends at the first window boundary at or after ``expires_at``."""
        if not _RENDITION.fullmatch(rendition):
            raise ValueError(f"{rendition!r} is not the name of a rendition")
        end = -(-expires_at // WINDOW_SECONDS) * WINDOW_SECONDS
        body = _HEAD.pack(_VERSION, organization.bytes, asset.bytes, end) + rendition.encode()
        return _text(body + self._signature(body))

    def verify(self, token: str, now: int) -> Claim:
        """Return the claim of a token that is ours, unchanged and not over at ``now``.

        Raises
        ------
        InvalidMediaTokenError
            For any other.
        """
        data = _data(token)
        body, signature = data[:-_SIGNATURE_BYTES], data[-_SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, self._signature(body)):
            raise InvalidMediaTokenError
        _, organization, asset, end = _HEAD.unpack_from(body)
        if now >= end:
            raise InvalidMediaTokenError
        rendition = body[_HEAD.size :].decode("ascii")
        return Claim(UUID(bytes=organization), UUID(bytes=asset), rendition, end)

    def _signature(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, "sha256")[:_SIGNATURE_BYTES]


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _data(token: str) -> bytes:
    """Return the bytes of a token in its one valid spelling."""
    if len(token) > _MAX_TOKEN_LENGTH or not token.isascii():
        raise InvalidMediaTokenError
    try:
        data = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        raise InvalidMediaTokenError from None
    if len(data) <= _HEAD.size + _SIGNATURE_BYTES or _text(data) != token:
        raise InvalidMediaTokenError
    return data
