"""Add a person to an organization: identity, membership, a pseudonym to work under, a token."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from labelwright.database.engine import Database
from labelwright.identity import service as identity
from labelwright.workforce import service as workforce


class AddedPerson(NamedTuple):
    """A person and the token that is shown once."""

    person: UUID
    token: str


async def add_person(
    db: Database,
    *,
    organization: str,
    roles: Sequence[str],
    email: str,
    name: str,
    password: str | None,
) -> AddedPerson:
    """Add a person (or further roles) to an organization that is made if it is new."""
    owner = await identity.ensure_organization(db, organization)
    person = await identity.put_person(db, email=email, name=name, password=password)
    async with db.transaction(owner) as tx:
        await identity.add_member(tx, person, list(roles))
        await workforce.ensure_annotator(tx, person)
        token = await identity.issue_token(tx, person=person, name=f"made for {email}")
    return AddedPerson(person, token)
