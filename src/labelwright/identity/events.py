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
    scope: list[str] | None = None
    title: str = ""
    is_personal: bool = False


class CredentialRevoked(Event, frozen=True, kw_only=True):
    """A token or key opens nothing any more."""

    name: ClassVar[str] = "credential_revoked"
    credential: UUID


class RolesChanged(Event, frozen=True, kw_only=True):
    """A member has these roles from now on: in the organization, or in the event's project."""

    name: ClassVar[str] = "roles_changed"
    member: UUID
    roles: list[str]


class MemberRemoved(Event, frozen=True, kw_only=True):
    """A person belongs to the organization no longer."""

    name: ClassVar[str] = "member_removed"
    member: UUID


class Invited(Event, frozen=True, kw_only=True):
    """Somebody may join by a link; in the event's project, where there is one."""

    name: ClassVar[str] = "invited"
    invitation: UUID
    email: str
    roles: list[str]


class InvitationRenewed(Event, frozen=True, kw_only=True):
    """An invitation got another link; the older one opens nothing."""

    name: ClassVar[str] = "invitation_renewed"
    invitation: UUID


class InvitationRevoked(Event, frozen=True, kw_only=True):
    """An invitation was taken back."""

    name: ClassVar[str] = "invitation_revoked"
    invitation: UUID


class InvitationAccepted(Event, frozen=True, kw_only=True):
    """Somebody joined by an invitation."""

    name: ClassVar[str] = "invitation_accepted"
    invitation: UUID
    member: UUID


class MemberSignedOut(Event, frozen=True, kw_only=True):
    """The sessions of a member count no longer in this organization."""

    name: ClassVar[str] = "member_signed_out"
    member: UUID


class ResetIssued(Event, frozen=True, kw_only=True):
    """An administrator was shown a link that sets a member's password."""

    name: ClassVar[str] = "reset_issued"
    member: UUID


class PasswordChanged(Event, frozen=True, kw_only=True):
    """A member has another password; ``how``: by himself, or by a reset."""

    name: ClassVar[str] = "password_changed"
    member: UUID | None
    how: str


class SecondFactorRequired(Event, frozen=True, kw_only=True):
    """The organization asks its members for a second factor from then on; None: no more."""

    name: ClassVar[str] = "second_factor_required"
    since: str | None


class SecondFactorChanged(Event, frozen=True, kw_only=True):
    """A member set up a second factor, or has none any more."""

    name: ClassVar[str] = "second_factor_changed"
    member: UUID | None
    is_on: bool


class SessionsEnded(Event, frozen=True, kw_only=True):
    """A member ended sessions of his own."""

    name: ClassVar[str] = "sessions_ended"
    member: UUID | None
    count: int


class SignedIn(Event, frozen=True, kw_only=True):
    """A member signed in with a password or token."""

    name: ClassVar[str] = "signed_in"
    member: UUID | None
