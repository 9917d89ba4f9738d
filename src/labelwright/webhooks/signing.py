"""Signatures as Standard Webhooks has them: ``v1`` (HMAC-SHA256) and ``v1a`` (Ed25519).

What is signed is ``id.timestamp.body``, over the very bytes that are sent.
"""

import base64
import hmac
import os
from collections.abc import Sequence
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_SECRET_BYTES = 32
_SECRET = "whsec_"  # noqa: S105  the prefix, no secret
_PRIVATE = "whsk_"
_PUBLIC = "whpk_"


def new_secret() -> str:
    """Return a fresh ``whsec_`` secret."""
    return _SECRET + base64.b64encode(os.urandom(_SECRET_BYTES)).decode()


def new_signing_key() -> str:
    """Return a fresh ``whsk_`` key; it never leaves the installation."""
    return _PRIVATE + base64.b64encode(os.urandom(_SECRET_BYTES)).decode()


def public_key(signing_key: str) -> str:
    """Return the ``whpk_`` key by which receivers check ``v1a`` signatures."""
    return (
        _PUBLIC + base64.b64encode(_private(signing_key).public_key().public_bytes_raw()).decode()
    )


def signed_headers(
    *, message_id: str, timestamp: int, body: bytes, secrets: Sequence[str], signing_key: str
) -> dict[str, str]:
    """Return the three headers of a message: one ``v1`` for each secret, then ``v1a``."""
    content = f"{message_id}.{timestamp}.".encode() + body
    signatures = [
        "v1," + base64.b64encode(hmac.digest(_bytes(secret), content, sha256)).decode()
        for secret in secrets
    ]
    signatures.append("v1a," + base64.b64encode(_private(signing_key).sign(content)).decode())
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signatures),
    }


def _bytes(key: str) -> bytes:
    return base64.b64decode(key.partition("_")[2])


def _private(signing_key: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(_bytes(signing_key))
