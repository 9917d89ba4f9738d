"""What happened to organizations and people."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class OrganizationCreated(Event, frozen=True, kw_only=True):
    """An organization exists from now on."""

    name: ClassVar[str] = "organization_created"
    slug: str


class MemberAdded(Event, frozen=True, kw_only=True):
    """A person joined the organization, or got other roles."""

    name: ClassVar[str] = "member_added"
    member: UUID
    roles: list[str]


class CredentialCreated(Event, frozen=True, kw_only=True):
    """A token or key was issued."""

    name: ClassVar[str] = "credential_created"
    credential: UUID
    mode: str
    roles: list[str]


class SignedIn(Event, frozen=True, kw_only=True):
    """A member signed in with a password or token."""

    name: ClassVar[str] = "signed_in"
    member: UUID | None
