"""Members, invitations, resets, tokens and sessions over HTTP."""

from typing import Annotated

import msgspec

Email = Annotated[str, msgspec.Meta(min_length=3, max_length=255)]
Roles = Annotated[list[str], msgspec.Meta(max_length=10)]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Scope = Annotated[list[str], msgspec.Meta(max_length=200)]
Days = Annotated[int, msgspec.Meta(ge=1, le=3650)]
Code = Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
Secret = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class ProjectRoles(msgspec.Struct):
    """The roles that somebody has in one project."""

    project: str
    name: str
    roles: list[str]


class MemberView(msgspec.Struct):
    """A member; ``annotator`` is the pseudonym that work of his is shown under."""

    id: str
    name: str
    email: str
    roles: list[str]
    projects: list[ProjectRoles]
    is_you: bool
    joined_at: str
    seen_at: str | None
    second_factor: bool
    annotator: str | None
    pseudonym: str | None


class MemberList(msgspec.Struct):
    """The members, as they came."""

    items: list[MemberView]


class OrganizationView(msgspec.Struct):
    """The organization's own rules; ``second_factor_from``: its members need one from then on."""

    name: str
    slug: str
    second_factor_from: str | None


class FactorRule(msgspec.Struct, forbid_unknown_fields=True):
    """Whether members need a second factor, and how many days they have to set one up."""

    required: bool
    grace_days: Annotated[int, msgspec.Meta(ge=0, le=90)] = 7


class RolesBody(msgspec.Struct, forbid_unknown_fields=True):
    """All the roles from now on."""

    roles: Roles


class InvitationView(msgspec.Struct):
    """An invitation that nobody has accepted; with a project, its roles count there only."""

    id: str
    email: str
    roles: list[str]
    project: str | None
    project_name: str | None
    created_at: str
    expires_at: str
    expired: bool


class InvitationList(msgspec.Struct):
    """Open invitations, newest first."""

    items: list[InvitationView]


class NewInvitation(msgspec.Struct, forbid_unknown_fields=True):
    """Whom to invite as what: in the organization, or in one project only."""

    email: Email
    roles: Roles
    project: str | None = None


class LinkView(msgspec.Struct):
    """A link, shown this once: ``path`` is to be put behind the address of this service."""

    id: str
    path: str
    expires_at: str


class Opened(msgspec.Struct, forbid_unknown_fields=True):
    """The secret part of a link."""

    token: Secret


class InvitedView(msgspec.Struct):
    """What an invitation is to."""

    organization: str
    email: str
    roles: list[str]
    in_project: bool
    expires_at: str


class Join(msgspec.Struct, forbid_unknown_fields=True):
    """How to join: as somebody new (name and password), or with the account signed in."""

    token: Secret
    name: Annotated[str, msgspec.Meta(max_length=200)] | None = None
    password: Annotated[str, msgspec.Meta(max_length=1024)] | None = None


class ResetView(msgspec.Struct):
    """Whose password a link sets."""

    organization: str
    email: str


class Reset(msgspec.Struct, forbid_unknown_fields=True):
    """The new password."""

    token: Secret
    password: Annotated[str, msgspec.Meta(max_length=1024)]


class CredentialView(msgspec.Struct):
    """A token or key; its text was shown when it was made. ``used_at`` is true to the hour."""

    id: str
    name: str
    mode: str
    roles: list[str]
    scope: list[str] | None
    created_at: str
    expires_at: str | None
    expired: bool
    used_at: str | None


class CredentialList(msgspec.Struct):
    """Tokens or keys, newest first."""

    items: list[CredentialView]


class NewToken(msgspec.Struct, forbid_unknown_fields=True):
    """A token of one's own; ``scope`` names the only permissions it has, null all of one's own."""

    name: Title
    scope: Scope | None = None
    expires_days: Days | None = None


class NewKey(msgspec.Struct, forbid_unknown_fields=True):
    """A key for programs; test keys see a world of their own."""

    name: Title
    mode: Annotated[str, msgspec.Meta(pattern=r"^(live|test)$(?!\n)")] = "live"
    roles: Roles = msgspec.field(default_factory=lambda: ["requester"])
    scope: Scope | None = None
    expires_days: Days | None = None


class Issued(msgspec.Struct):
    """A token or key, shown this once."""

    id: str
    token: str


class SessionView(msgspec.Struct):
    """A sign-in that lasts; ``seen_at`` is true to five minutes."""

    id: str
    device: str
    created_at: str
    seen_at: str
    current: bool


class SessionList(msgspec.Struct):
    """One's own sessions, the last seen first."""

    items: list[SessionView]


class Ended(msgspec.Struct):
    """How many sessions were ended."""

    ended: int


class NewPassword(msgspec.Struct, forbid_unknown_fields=True):
    """Another password of one's own; the other sessions end."""

    current: Annotated[str, msgspec.Meta(max_length=1024)]
    password: Annotated[str, msgspec.Meta(max_length=1024)]
    code: Code | None = None


class Proof(msgspec.Struct, forbid_unknown_fields=True):
    """That one still is who signed in; ``code`` for who has a second factor."""

    password: Annotated[str, msgspec.Meta(max_length=1024)]
    code: Code | None = None


class FactorState(msgspec.Struct):
    """Whether one has a second factor, and how many recovery codes are left."""

    on: bool
    recovery_codes: int


class FactorBegun(msgspec.Struct):
    """What an authenticator app is given, this once; ``qr`` is a picture (SVG) of ``uri``."""

    secret: str
    uri: str
    qr: str


class FactorCode(msgspec.Struct, forbid_unknown_fields=True):
    """The code that the app shows now."""

    code: Code


class RecoveryCodes(msgspec.Struct):
    """Each opens once where the app is lost; shown this once."""

    codes: list[str]
