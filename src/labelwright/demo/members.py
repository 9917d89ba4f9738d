"""Who takes part in the demo: the simulated people, each with a password of this home alone."""

import secrets

from msgspec import Struct

from labelwright.demo.people import ANNOTATORS, REVIEWER, Person
from labelwright.kernel.permissions import Role

ORGANIZATION = "Demo Lab"
PASSWORD_BYTES = 12


class Member(Struct, frozen=True, kw_only=True):
    """Somebody with an account; ``person`` says how an annotator or reviewer works."""

    name: str
    email: str
    role: Role
    password: str
    person: Person | None = None


def draw_members() -> tuple[Member, ...]:
    """Return everybody with a newly drawn password: requester, annotators, reviewer, lead."""
    seats = [_member(p.slug, role=p.role, person=p) for p in (*ANNOTATORS, REVIEWER)]
    return (_member("rosa", role="requester"), *seats, _member("lena", role="lead"))


def _member(slug: str, *, role: Role, person: Person | None = None) -> Member:
    return Member(
        name=person.name if person else f"{slug.capitalize()} (simulated)",
        email=person.email if person else f"{slug}@simulated.example",
        role=role,
        password=secrets.token_urlsafe(PASSWORD_BYTES),
        person=person,
    )
