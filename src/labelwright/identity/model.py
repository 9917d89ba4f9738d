"""Names, slugs, tokens: the pure rules of identity."""

import hashlib
import re
import secrets
import unicodedata
from uuid import UUID

import msgspec

from labelwright.kernel.errors import InvalidInputError

SESSION_DAYS = 14
PLAIN_COOKIE = "labelwright"
SECURE_COOKIE = "__Host-labelwright"
PASSWORD_LEAST = 12
PASSWORD_MOST = 1024
USER_KIND = "user"
MODES = ("live", "test")

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}")


class Place(msgspec.Struct, frozen=True):
    """An organization in which a person works."""

    organization: UUID
    slug: str
    name: str
    member: UUID | None
    roles: frozenset[str]
    annotator: UUID | None


def cookie_name(*, is_secure: bool) -> str:
    """Return the session cookie's name; over TLS the prefix forbids a weaker one."""
    return SECURE_COOKIE if is_secure else PLAIN_COOKIE


def new_token(kind: str) -> str:
    """Return a random secret of 256 bits behind its kind: ``live_…``, ``test_…``, ``user_…``."""
    return f"{kind}_{secrets.token_urlsafe(32)}"


def token_hash(token: str) -> bytes:
    """Return what is stored of a token: SHA-256 is enough for 256 random bits."""
    return hashlib.sha256(token.encode()).digest()


def fold_email(email: str) -> str:
    """Return the form of an e-mail address under which people are found."""
    folded = unicodedata.normalize("NFKC", email).strip().casefold()
    if not _EMAIL.fullmatch(folded) or "\0" in folded:
        raise InvalidInputError(
            "This is not an e-mail address.",
            code="invalid_email",
            field="/email",
            cure="Write name@host.",
        )
    return folded


def slug_of(name: str) -> str:
    """Return the slug of an organization's name: lower case letters, digits and hyphens."""
    text = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:63].rstrip("-")
    if not _SLUG.fullmatch(slug):
        raise InvalidInputError(
            "The organization's name holds no letter or digit.",
            code="invalid_name",
            field="/organization",
            cure="Use a name with letters a to z or digits.",
        )
    return slug


def same_name(one: str, other: str) -> bool:
    """Return whether two names of organizations are one, whatever their case."""
    return one.strip().casefold() == other.strip().casefold()


def twin_slug(owner: UUID, slug: str) -> str:
    """Return the slug of an organization's test twin; ``--`` is in no slug that a name leads to."""
    return f"{slug[:40]}--test-{owner.hex[-16:]}"


def check_password(password: str) -> None:
    """Raise unless a password is long enough.

    There is no rule of composition, as NIST SP 800-63B advises.
    """
    if len(password) < PASSWORD_LEAST or len(password) > PASSWORD_MOST:
        raise InvalidInputError(
            f"A password has {PASSWORD_LEAST} to {PASSWORD_MOST} characters.",
            code="invalid_password",
            field="/password",
            cure="A few unrelated words make a good one.",
        )
