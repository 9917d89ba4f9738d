"""Who is asking: the outcome of authentication, for one organization."""

from enum import IntEnum
from uuid import UUID

import msgspec

from labelwright.kernel.errors import ForbiddenError
from labelwright.kernel.permissions import can


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
    """Somebody signed in, acting in one organization."""

    organization: UUID
    slug: str
    organization_name: str
    roles: frozenset[str]
    person: UUID | None = None
    email: str = ""
    name: str = ""
    member: UUID | None = None
    annotator: UUID | None = None
    key: UUID | None = None
    is_session: bool = False

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

    def check(self, permission: str) -> None:
        """Raise `ForbiddenError` unless this principal holds ``permission``."""
        if not can(self.roles, permission):
            raise ForbiddenError(
                f"Your roles ({', '.join(sorted(self.roles)) or 'none'}) "
                f"do not include {permission}.",
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
