"""Who may do what: one table, one pure function. What is not listed is refused.

Roles are held at three levels. A role in the *organization* counts everywhere in it. A role in a
*project* counts for what lies in that project, and for nothing else. What belongs to an
*assignment* only its holder does, whatever the roles of others. The operator of the installation
stands in no row: he has no role in any organization.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, Protocol, get_args
from uuid import UUID

import msgspec

Role = Literal["requester", "annotator", "reviewer", "lead", "admin"]
ROLES: tuple[str, ...] = get_args(Role)
PROJECT_ROLES: tuple[str, ...] = ("requester", "annotator", "reviewer", "lead")
"""Roles that may be held in one project; the administrator is the organization's."""

_ORDERS = frozenset({"requester", "lead", "admin"})
_LEADS = frozenset({"lead", "admin"})
_ADMIN = frozenset({"admin"})

PUBLIC = "public"
SIGNED_IN = "signed_in"

ALLOWED: dict[str, frozenset[str]] = {
    PUBLIC: frozenset(),  # nobody needs to be signed in; such routes say nothing about a tenant
    SIGNED_IN: frozenset(ROLES),  # what is one's own: any member, whatever the roles
    "projects.create": _ORDERS,
    "projects.read": _ORDERS,
    "projects.write": _ORDERS,
    "tasks.read": _ORDERS,
    "tasks.write": _ORDERS,
    "tasks.complete": _LEADS,
    "pools.read": _ORDERS,
    "pools.write": _LEADS,
    "annotators.read": _ORDERS,
    "annotators.hold": _LEADS,
    "assets.read": _ORDERS,
    "assets.write": _ORDERS,
    "labels.read": _ORDERS,
    "exports.read": _ORDERS,
    "exports.write": _ORDERS,
    "data_sets.read": _ORDERS,
    "data_sets.write": _ORDERS,
    "jobs.read": _ORDERS,
    "jobs.write": _ORDERS,
    "webhooks.read": _ORDERS,
    "webhooks.write": frozenset({"requester", "admin"}),
    "events.read": _ORDERS,
    "comments.read": frozenset({"annotator", "reviewer", *_ORDERS}),
    "comments.write": frozenset({"annotator", "reviewer", *_ORDERS}),
    "workbench.read": frozenset({"annotator", "reviewer", *_ORDERS}),
    "assignments.release": _LEADS,
    "assignments.take": frozenset({"annotator", "reviewer"}),
    "assignments.annotate": frozenset({"annotator"}),
    "assignments.review": frozenset({"reviewer"}),
    "people.read": _LEADS,
    "people.write": _ADMIN,
    "keys.read": _ADMIN,
    "keys.write": _ADMIN,
}

IN_PROJECT = frozenset(
    {
        *("projects.read", "projects.write", "tasks.read", "tasks.write", "tasks.complete"),
        *("pools.read", "pools.write", "annotators.read", "annotators.hold", "assets.write"),
        *("labels.read", "exports.read", "exports.write", "jobs.read", "jobs.write"),
        *("data_sets.read", "data_sets.write"),
        *("comments.read", "comments.write", "workbench.read", "assignments.release"),
        *("assignments.take", "assignments.annotate", "assignments.review"),
    }
)
"""For these a role in the project counts as well; for every other action the organization's do."""

HOLDER_ONLY = frozenset({"assignments.take", "assignments.annotate", "assignments.review"})
"""Of somebody's assignment only its holder does these."""

SEEN_BY: dict[str, str] = {
    "project": "workbench.read",
    "task": "comments.read",
    "comment": "comments.read",
    "assignment": "workbench.read",
    "pool": "pools.read",
    "export": "exports.read",
    "job": "jobs.read",
    "asset": "assets.read",
    "annotator": "annotators.read",
    "hold": "annotators.read",
    "view": "tasks.read",
    "data_set": "data_sets.read",
    "data_set_version": "data_sets.read",
    "webhook": "webhooks.read",
    "message": "webhooks.read",
    "member": "people.read",
    "invitation": "people.read",
    "key": "keys.read",
    "session": SIGNED_IN,
    "token": SIGNED_IN,
    "passkey": SIGNED_IN,
    "action": SIGNED_IN,
}
"""Who may not do this may not know that such a thing exists; what is not listed nobody knows of."""


class Rights(Protocol):
    """What somebody may do, as far as it depends on him."""

    @property
    def organization(self) -> UUID:
        """Where he acts."""
        ...

    @property
    def roles(self) -> frozenset[str]:
        """Roles that count everywhere in the organization."""
        ...

    @property
    def project_roles(self) -> Mapping[UUID, frozenset[str]]:
        """Roles that count in one project."""
        ...

    @property
    def annotator(self) -> UUID | None:
        """The pseudonym he works under."""
        ...

    @property
    def scope(self) -> frozenset[str] | None:
        """The only permissions of a token or key; None: all that the roles give."""
        ...


class Target(msgspec.Struct, frozen=True):
    """What an action is done to: something of an organization.

    Parameters
    ----------
    project
        The project it lies in, if it lies in one.
    holder
        The annotator whose assignment it is.
    """

    organization: UUID
    project: UUID | None = None
    holder: UUID | None = None


def can(actor: Rights, action: str, target: Target) -> bool:
    """Return whether somebody may do ``action`` to ``target``."""
    allowed = ALLOWED[action]
    if action == PUBLIC:
        return True
    if actor.organization != target.organization:
        return False
    if action == SIGNED_IN:
        return True
    if actor.scope is not None and action not in actor.scope:
        return False
    if action in HOLDER_ONLY and target.holder is not None and target.holder != actor.annotator:
        return False
    held = actor.roles
    if action in IN_PROJECT and target.project is not None:
        held |= actor.project_roles.get(target.project, frozenset())
    return not allowed.isdisjoint(held)


def sees(actor: Rights, kinds: Iterable[str], target: Target) -> bool:
    """Return whether somebody may know of things of these kinds, named in an address."""
    return all(kind in SEEN_BY and can(actor, SEEN_BY[kind], target) for kind in kinds)


def projects_where(actor: Rights, action: str) -> frozenset[UUID] | None:
    """Return the projects in which somebody may do ``action``; None: in all of the organization."""
    if can(actor, action, Target(actor.organization)):
        return None
    return frozenset(
        project
        for project in actor.project_roles
        if can(actor, action, Target(actor.organization, project))
    )
