"""Names, slugs, tokens: the pure rules of identity."""

import hashlib
import re
import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.permissions import ALLOWED, PROJECT_ROLES, PUBLIC, ROLES, SIGNED_IN

SESSION_DAYS = 14
FRESH_MINUTES = 15
"""So long after a sign-in nobody is asked again who he is."""
INVITATION_DAYS = 7
RESET_MINUTES = 60
PLAIN_COOKIE = "labelwright"
SECURE_COOKIE = "__Host-labelwright"
PASSWORD_LEAST = 12
PASSWORD_MOST = 1024
USER_KIND = "user"
MODES: tuple[str, ...] = ("live", "test")

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
    project_roles: Mapping[UUID, frozenset[str]] = {}
    signed_out_at: datetime | None = None
    lender: UUID | None = None
    """The organization that lends this person, where he is no member."""
    second_factor_from: datetime | None = None
    """From when on the organization asks for a second factor; None: it does not."""
    has_second_factor: bool = False

    @property
    def second_factor_by(self) -> datetime | None:
        """Return by when this person must set up a second factor; None: nothing is asked."""
        return None if self.has_second_factor else self.second_factor_from


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


def check_roles(roles: Iterable[str], *, in_project: bool, field: str = "/roles") -> list[str]:
    """Return roles in order, each once; raise for one that cannot be held there."""
    known = PROJECT_ROLES if in_project else ROLES
    asked = set(roles)
    if unknown := sorted(asked - set(known)):
        where = "a project" if in_project else "an organization"
        raise InvalidInputError(
            f"{', '.join(unknown)}: no role that is held in {where}.",
            code="unknown_role",
            field=field,
            cure=f"Use {', '.join(known)}.",
        )
    return [role for role in known if role in asked]


def check_scope(scope: Iterable[str] | None) -> list[str] | None:
    """Return the permissions of a token in order, each once; None for all of its owner's."""
    if scope is None:
        return None
    asked = set(scope)
    known = set(ALLOWED) - {PUBLIC, SIGNED_IN}
    if not asked or asked - known:
        raise InvalidInputError(
            f"{', '.join(sorted(asked - known))}: no permission."
            if asked
            else "A scope of nothing lets nothing be done.",
            code="unknown_permission",
            field="/scope",
            cure="docs/reference/permissions.md lists them; leave scope out for all.",
        )
    return sorted(asked)


_BROWSERS = (
    (re.compile(r"Edg(?:e|A|iOS)?/"), "Edge"),
    (re.compile(r"OPR/|Opera"), "Opera"),
    (re.compile(r"Firefox/|FxiOS/"), "Firefox"),
    (re.compile(r"Chrome/|CriOS/|Chromium/"), "Chrome"),
    (re.compile(r"Safari/"), "Safari"),
)
_SYSTEMS = (
    (re.compile(r"iPhone|iPad"), "iOS"),
    (re.compile(r"Android"), "Android"),
    (re.compile(r"Windows"), "Windows"),
    (re.compile(r"Mac OS X|Macintosh"), "macOS"),
    (re.compile(r"CrOS"), "ChromeOS"),
    (re.compile(r"Linux"), "Linux"),
)


def device_words(user_agent: str) -> str:
    """Return a browser and its system in words; what is not known is a program."""
    browser = next((name for known, name in _BROWSERS if known.search(user_agent)), None)
    system = next((name for known, name in _SYSTEMS if known.search(user_agent)), None)
    return " · ".join(part for part in (browser, system) if part) or "program"
