"""Tokens of people and keys of programs: issued, listed, revoked; the text is shown once."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.identity import people_store
from labelwright.identity.events import CredentialRevoked
from labelwright.identity.model import USER_KIND, check_roles, check_scope
from labelwright.identity.service import issue
from labelwright.kernel.errors import ForbiddenError, NotFoundError


async def issue_key(
    tx: Transaction,
    *,
    name: str,
    mode: str,
    roles: Sequence[str],
    scope: Sequence[str] | None,
    days: int | None,
) -> tuple[UUID, str]:
    """Return the id and the text of a new key of the transaction's organization."""
    held = check_roles(roles, in_project=False)
    return await issue(
        tx,
        person=None,
        name=name,
        kind=mode,
        roles=held,
        scope=check_scope(scope),
        days=days,
    )


async def issue_own(
    tx: Transaction,
    *,
    person: UUID,
    name: str,
    scope: Sequence[str] | None,
    held_scope: frozenset[str] | None,
    days: int | None,
) -> tuple[UUID, str]:
    """Return the id and the text of a new token of a person, no wider than what asked for it."""
    wanted = check_scope(scope)
    if held_scope is not None and (wanted is None or not held_scope.issuperset(wanted)):
        raise ForbiddenError(
            "A token issues no other that may do more than itself.",
            code="out_of_scope",
            cure="Name a smaller scope, or sign in.",
        )
    return await issue(tx, person=person, name=name, kind=USER_KIND, scope=wanted, days=days)


async def revoke(tx: Transaction, credential: UUID, *, person: UUID | None) -> bool:
    """Revoke a person's token, or (None) a key; False when there is none."""
    if not await people_store.end_credential(tx, credential, person):
        return False
    await tx.record(CredentialRevoked(credential=credential))
    return True


async def of_programs(tx: Transaction) -> list[Any]:
    """Return the live keys of the organization, newest first."""
    return await people_store.credentials(tx, None)


async def of_person(tx: Transaction, person: UUID) -> list[Any]:
    """Return the live tokens of a person in the organization, newest first."""
    return await people_store.credentials(tx, person)


def no_credential() -> NotFoundError:
    """Return the error of what is not there, or is not yours."""
    return NotFoundError("There is no such token or key.", code="no_key")
