"""Who belongs to an organization, with which roles: members, invitations, resets.

A link is a random text that is stored as a hash only: whoever was not shown it cannot find it, and
the database gives none away.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.database.engine import Database, Transaction
from labelwright.identity import people_store, second_factor, store
from labelwright.identity.authenticator import places
from labelwright.identity.events import (
    InvitationAccepted,
    InvitationRenewed,
    InvitationRevoked,
    Invited,
    MemberRemoved,
    MemberSignedOut,
    PasswordChanged,
    ResetIssued,
    RolesChanged,
    SecondFactorChanged,
    SecondFactorRequired,
)
from labelwright.identity.model import (
    INVITATION_DAYS,
    RESET_MINUTES,
    check_password,
    check_roles,
    fold_email,
    new_token,
    token_hash,
)
from labelwright.identity.passwords import hash_password
from labelwright.identity.service import add_member, add_person
from labelwright.kernel.errors import ConflictError, InvalidInputError, NotFoundError
from labelwright.kernel.ids import new_id

INVITATION = "join"
RESET = "reset"


class Link(NamedTuple):
    """What is shown once, and what is kept of it."""

    id: UUID
    token: str
    expires_at: datetime


class Newcomer(NamedTuple):
    """Who joined, where."""

    person: UUID
    member: UUID


# ---------------------------------------------------------------------------------------- members


async def set_roles(
    tx: Transaction, member: UUID, roles: Sequence[str], *, project: UUID | None = None
) -> None:
    """Replace the roles of a member, in the organization or in one project of it."""
    row = await _member(tx, member)
    wanted = check_roles(roles, in_project=project is not None)
    if project is None:
        if "admin" in row.roles and "admin" not in wanted:
            await _keep_an_admin(tx, member)
        await people_store.set_roles(tx, member, wanted)
    else:
        await _check_project(tx, project)
        await people_store.set_project_roles(tx, member, project, wanted)
    await tx.record(RolesChanged(project=project, member=member, roles=wanted))


async def remove(tx: Transaction, member: UUID) -> None:
    """Take a member out of the organization, with his tokens; what he did stays."""
    row = await _member(tx, member)
    if "admin" in row.roles:
        await _keep_an_admin(tx, member)
    await people_store.end_member(tx, member, row.person)
    await tx.record(MemberRemoved(member=member))


async def sign_out(tx: Transaction, member: UUID) -> None:
    """End what a member's sessions are worth here; elsewhere they go on."""
    await _member(tx, member)
    await people_store.sign_out_member(tx, member)
    await tx.record(MemberSignedOut(member=member))


async def _member(tx: Transaction, member: UUID) -> Any:
    row = await people_store.member(tx, member)
    if row is None:
        raise NotFoundError("There is no such member.", code="no_member")
    return row


async def _keep_an_admin(tx: Transaction, member: UUID) -> None:
    if await people_store.lock_admins(tx) == [member]:
        raise ConflictError(
            "This is the last administrator of the organization.",
            code="last_admin",
            cure="Make somebody else an administrator first.",
        )


async def _check_project(tx: Transaction, project: UUID) -> None:
    if not await people_store.has_project(tx, project):
        raise NotFoundError("There is no such project.", code="no_project", field="/project")


# ------------------------------------------------------------------------------------ invitations


async def invite(
    tx: Transaction, *, email: str, roles: Sequence[str], project: UUID | None
) -> Link:
    """Return the link by which somebody joins, with roles here or in one project."""
    folded = fold_email(email)
    wanted = check_roles(roles, in_project=project is not None)
    if not wanted:
        raise InvalidInputError(
            "An invitation names at least one role.",
            code="missing_field",
            field="/roles",
            cure="Choose what the person will do.",
        )
    if project is not None:
        await _check_project(tx, project)
    if any(row.email == folded for row in await people_store.people(tx)):
        raise ConflictError(
            "Somebody with this address is a member already.",
            code="already_member",
            field="/email",
            cure="Change the roles of that member.",
        )
    invitation, token = new_id(), new_token(INVITATION)
    expires = await people_store.add_invitation(
        tx,
        invitation,
        digest=token_hash(token),
        email=folded,
        roles=wanted,
        project=project,
        days=INVITATION_DAYS,
    )
    await tx.record(Invited(project=project, invitation=invitation, email=folded, roles=wanted))
    return Link(invitation, token, expires)


async def renew_invitation(tx: Transaction, invitation: UUID) -> Link:
    """Return another link of an open invitation; the one before opens nothing any more."""
    token = new_token(INVITATION)
    row = await people_store.renew_invitation(
        tx, invitation, digest=token_hash(token), days=INVITATION_DAYS
    )
    if row is None:
        raise _no_invitation()
    await tx.record(InvitationRenewed(invitation=invitation))
    return Link(invitation, token, row.expires_at)


async def revoke_invitation(tx: Transaction, invitation: UUID) -> None:
    """Take an invitation back."""
    if not await people_store.end_invitation(tx, invitation):
        raise _no_invitation()
    await tx.record(InvitationRevoked(invitation=invitation))


async def read_invitation(db: Database, token: str) -> Any:
    """Return the invitation behind a link: organization, address, roles."""
    async with db.personal() as connection:
        row = await people_store.invitation_by_hash(connection, token_hash(token))
    if row is None:
        raise NotFoundError(
            "This link opens nothing: it was used, taken back or is older than "
            f"{INVITATION_DAYS} days.",
            code="no_invitation",
            cure="Ask who invited you for another one.",
        )
    return row


async def accept_as_new(
    tx: Transaction, found: Any, token: str, *, person: UUID, name: str, password: str
) -> Newcomer:
    """Join as a new person; the transaction must act as that person in the organization."""
    check_password(password)
    await _claim(tx, found, token)
    if not await add_person(
        tx.connection, person=person, email=found.email, name=name, password=password
    ):
        raise ConflictError(
            "There is an account with this address already.",
            code="account_exists",
            cure="Sign in with it; this page then lets you join.",
        )
    return await _join(tx, found, person)


async def accept_as(
    tx: Transaction, found: Any, token: str, *, person: UUID, email: str
) -> Newcomer:
    """Join with an account that is signed in, which must be the invited one."""
    if email != found.email:
        raise ConflictError(
            f"This invitation is for {found.email}; you are signed in as {email}.",
            code="other_account",
            cure="Sign out, and open the link again.",
        )
    await _claim(tx, found, token)
    return await _join(tx, found, person)


async def _claim(tx: Transaction, found: Any, token: str) -> None:
    if not await people_store.claim_invitation(tx, found.id, token_hash(token)):
        raise _no_invitation()


async def _join(tx: Transaction, found: Any, person: UUID) -> Newcomer:
    member = await add_member(tx, person, [] if found.project else list(found.roles))
    if found.project:
        await people_store.add_project_roles(tx, member, found.project, found.roles)
        await tx.record(RolesChanged(project=found.project, member=member, roles=list(found.roles)))
    await tx.record(InvitationAccepted(invitation=found.id, member=member))
    return Newcomer(person, member)


def _no_invitation() -> NotFoundError:
    return NotFoundError("There is no such open invitation.", code="no_invitation")


# ----------------------------------------------------------------------------------------- resets


async def check_resettable(db: Database, organization: UUID, person: UUID) -> None:
    """Raise where an administrator's link would open another organization's door as well."""
    async with db.personal(person) as connection:
        found = await places(connection, person)
    if any(organization not in (p.organization, p.lender) for p in found):
        raise ConflictError(
            "This person belongs to another organization too: its password is not yours to reset.",
            code="shared_account",
            cure="Ask the operator of the installation: labelwright user create --password-stdin.",
        )


async def require_second_factor(tx: Transaction, days: int | None) -> None:
    """Ask every member for a second factor in so many days, or (None) no more."""
    since = await people_store.require_second_factor(tx, days)
    await tx.record(SecondFactorRequired(since=None if since is None else since.isoformat()))


async def remove_second_factor(tx: Transaction, member: UUID) -> None:
    """Take a member's second factor away; the transaction must act as the person."""
    row = await _member(tx, member)
    if not await second_factor.remove(tx.connection, row.person):
        raise NotFoundError("This member has no second factor.", code="no_second_factor")
    await tx.record(SecondFactorChanged(member=member, is_on=False))


async def person_of(tx: Transaction, member: UUID) -> UUID:
    """Return the person that a member is."""
    return (await _member(tx, member)).person


async def issue_reset(tx: Transaction, member: UUID) -> Link:
    """Return a link that sets a member's password; earlier ones open nothing any more."""
    await _member(tx, member)
    reset, token = new_id(), new_token(RESET)
    expires = await people_store.add_reset(
        tx, reset, digest=token_hash(token), member=member, minutes=RESET_MINUTES
    )
    await tx.record(ResetIssued(member=member))
    return Link(reset, token, expires)


async def read_reset(db: Database, token: str) -> Any:
    """Return the reset behind a link: whose password it sets."""
    async with db.personal() as connection:
        row = await people_store.reset_by_hash(connection, token_hash(token))
    if row is None:
        raise NotFoundError(
            "This link opens nothing: it was used, or is older than an hour.",
            code="no_reset",
            cure="Ask an administrator of your organization for another one.",
        )
    return row


async def use_reset(tx: Transaction, found: Any, password: str) -> None:
    """Set the password and end every session; the transaction must act as the person."""
    check_password(password)
    hashed = await hash_password(password)
    if not await people_store.claim_reset(tx, found.id):
        raise NotFoundError("This link was used meanwhile.", code="no_reset")
    await store.set_password(tx.connection, found.person, hashed)
    await store.revoke_sessions(tx.connection, found.person, but=None)
    await tx.record(PasswordChanged(member=found.member, how="reset"))


people = people_store.people
organization = people_store.organization
project_roles = people_store.project_roles
invitations = people_store.invitations
