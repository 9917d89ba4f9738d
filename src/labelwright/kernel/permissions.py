"""Who may do what: one table, one pure function. What is not listed is refused."""

from collections.abc import Iterable
from typing import Literal, get_args

Role = Literal["requester", "annotator", "reviewer", "lead", "admin"]
ROLES: tuple[str, ...] = get_args(Role)

_ORDERS = frozenset({"requester", "lead", "admin"})

PUBLIC = "public"
SIGNED_IN = "signed_in"

ALLOWED: dict[str, frozenset[str]] = {
    PUBLIC: frozenset(),  # nobody needs to be signed in; such routes say nothing about a tenant
    SIGNED_IN: frozenset(ROLES),
    "projects.read": _ORDERS,
    "projects.write": _ORDERS,
    "tasks.read": _ORDERS,
    "tasks.write": _ORDERS,
    "tasks.complete": frozenset({"lead", "admin"}),
    "pools.read": _ORDERS,
    "pools.write": frozenset({"lead", "admin"}),
    "annotators.read": _ORDERS,
    "annotators.hold": frozenset({"lead", "admin"}),
    "assets.write": _ORDERS,
    "labels.read": _ORDERS,
    "exports.read": _ORDERS,
    "exports.write": _ORDERS,
    "jobs.read": _ORDERS,
    "jobs.write": _ORDERS,
    "webhooks.read": _ORDERS,
    "webhooks.write": frozenset({"requester", "admin"}),
    "events.read": _ORDERS,
    "comments.read": frozenset({"annotator", "reviewer", *_ORDERS}),
    "comments.write": frozenset({"annotator", "reviewer", *_ORDERS}),
    "workbench.read": frozenset({"annotator", "reviewer", *_ORDERS}),
    "assignments.release": frozenset({"lead", "admin"}),
    "assignments.take": frozenset({"annotator", "reviewer"}),
    "assignments.annotate": frozenset({"annotator"}),
    "assignments.review": frozenset({"reviewer"}),
}


def can(roles: Iterable[str], permission: str) -> bool:
    """Return whether somebody with ``roles`` holds ``permission``."""
    return permission == PUBLIC or not ALLOWED[permission].isdisjoint(roles)
