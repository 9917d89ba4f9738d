"""Who is asking: the outcome of authentication, for one organization."""

from collections.abc import Collection, Mapping
from datetime import datetime
from enum import IntEnum
from uuid import UUID

import msgspec

from labelwright.kernel.errors import ForbiddenError, NotFoundError
from labelwright.kernel.permissions import Target, can, projects_where, sees


class ActorKind(IntEnum):
    """What an event's actor id names."""

    SYSTEM = 0
    ANNOTATOR = 1
    MEMBER = 2
    KEY = 3


class Actor(msgspec.Struct, frozen=True):
    """Who did it: a pseudonym of the organization, never a person."""

    kind: ActorKind
    id: UUID | None = None


SYSTEM = Actor(ActorKind.SYSTEM)


class Principal(msgspec.Struct, frozen=True):
    """Somebody signed in, acting in one organization.

    Parameters
    ----------
    scope
        The only permissions of the token or key that is used; None: all that the roles give.
    key
        The token or key itself; None in a session.
    """

    organization: UUID
    slug: str
    organization_name: str
    roles: frozenset[str]
    project_roles: Mapping[UUID, frozenset[str]] = {}
    scope: frozenset[str] | None = None
    person: UUID | None = None
    email: str = ""
    name: str = ""
    member: UUID | None = None
    annotator: UUID | None = None
    key: UUID | None = None
    is_session: bool = False
    session: UUID | None = None
    proved_at: datetime | None = None
    """When the person of a session last showed who he is."""
    lacks_factor: bool = False
    """The organization asks for a second factor, and its time of grace is over."""

    @property
    def actor(self) -> Actor:
        """Return the actor that events of this principal carry."""
        if self.key is not None and self.person is None:
            return Actor(ActorKind.KEY, self.key)
        if self.member is not None:
            return Actor(ActorKind.MEMBER, self.member)
        return Actor(ActorKind.ANNOTATOR, self.annotator)

    @property
    def seat_actor(self) -> Actor:
        """Return the actor of what this principal does as an annotator."""
        return Actor(ActorKind.ANNOTATOR, self.seat)

    def may(
        self, permission: str, project: UUID | None = None, *, holder: UUID | None = None
    ) -> bool:
        """Return whether this principal may do that, here or in a project of here."""
        return can(self, permission, Target(self.organization, project, holder))

    def projects_where(self, permission: str) -> frozenset[UUID] | None:
        """Return the projects in which this principal may do that; None: in all."""
        return projects_where(self, permission)

    def check(
        self,
        permission: str,
        project: UUID | None = None,
        *,
        holder: UUID | None = None,
        named: Collection[str] = (),
    ) -> None:
        """Raise unless this principal may do that.

        Raises
        ------
        NotFoundError
            When he may not even know of the things that the address names (``named``: kinds).
        ForbiddenError
            When he knows of them.
        """
        if self.may(permission, project, holder=holder):
            return
        if self.scope is not None and permission not in self.scope:
            raise ForbiddenError(
                f"The scope of this token does not include {permission}.",
                code="out_of_scope",
                cure="Use a token that was made for it.",
            )
        if not sees(self, named, Target(self.organization, project)):
            raise NotFoundError
        held = self.roles | self.project_roles.get(project, frozenset()) if project else self.roles
        raise ForbiddenError(
            f"Your roles ({', '.join(sorted(held)) or 'none'}) do not include {permission}.",
            cure="Ask an administrator of the organization for the role.",
        )

    @property
    def seat(self) -> UUID:
        """Return the annotator this principal works as."""
        if self.annotator is None:
            raise ForbiddenError(
                "You have no annotator record in this organization.",
                cure="Ask an administrator to give you the annotator or reviewer role.",
            )
        return self.annotator
