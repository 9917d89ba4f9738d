"""Members, invitations, resets and keys of an organization over HTTP; no decisions here."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.identity import credentials, people, second_factor, service
from labelwright.identity.attempts import Attempts
from labelwright.identity.authenticator import Authenticator
from labelwright.identity.model import MODES, slug_of
from labelwright.identity.people_schemas import (
    CredentialList,
    CredentialView,
    FactorRule,
    InvitationList,
    InvitationView,
    Issued,
    LinkView,
    MemberList,
    MemberView,
    NewInvitation,
    NewKey,
    OrganizationView,
    ProjectRoles,
    RolesBody,
)
from labelwright.kernel.errors import ConflictError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.principal import Principal


def operations(
    db: Database, authenticator: Authenticator, invitations: Attempts
) -> list[Operation]:
    """Return the routes by which an organization's people are looked after."""
    return [
        *_member_operations(db, authenticator),
        *_rule_operations(db, authenticator),
        *_invitation_operations(db, invitations),
        *_key_operations(db, authenticator),
    ]


def _member_operations(db: Database, authenticator: Authenticator) -> list[Operation]:
    async def page(call: Call[None]) -> MemberList:
        """List the members with their roles, in the organization and in its projects."""
        async with db.transaction(call.principal.organization) as tx:
            rows = await people.people(tx)
            roles = await people.project_roles(tx)
        return MemberList([_member(row, roles, call.principal) for row in rows])

    async def change(call: Call[RolesBody]) -> Reply:
        """Replace the roles of a member in the organization."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await people.set_roles(tx, _id(call), call.body.roles)
        authenticator.forget()
        return Reply(status=204)

    async def change_in_project(call: Call[RolesBody]) -> Reply:
        """Replace the roles of a member in one project; none takes him out of it."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await people.set_roles(tx, _id(call), call.body.roles, project=project)
        authenticator.forget()
        return Reply(status=204)

    async def remove(call: Call[None]) -> Reply:
        """Take a member out of the organization; what he did stays."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await people.remove(tx, _id(call))
        authenticator.forget()
        return Reply(status=204)

    async def sign_out(call: Call[None]) -> Reply:
        """Let a member's sessions count no longer in this organization."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await people.sign_out(tx, _id(call))
        authenticator.forget()
        return Reply(status=204)

    async def reset(call: Call[None]) -> LinkView:
        """Return a link by which a member sets another password, once, within the hour."""
        organization = call.principal.organization
        async with db.transaction(organization) as tx:
            person = await people.person_of(tx, _id(call))
        await people.check_resettable(db, organization, person)
        async with db.transaction(organization, call.principal.actor) as tx:
            link = await people.issue_reset(tx, _id(call))
        return _link("rst", link, "/reset")

    async def remove_factor(call: Call[None]) -> Reply:
        """Take a member's second factor away, who lost it: the password alone opens then."""
        organization = call.principal.organization
        async with db.transaction(organization) as tx:
            person = await people.person_of(tx, _id(call))
        await people.check_resettable(db, organization, person)
        async with db.transaction(organization, call.principal.actor, person=person) as tx:
            await people.remove_second_factor(tx, _id(call))
        authenticator.forget()
        return Reply(status=204)

    one = "/api/members/{member}"
    write: dict[str, Any] = {"permission": "people.write", "fresh": True}
    return [
        operation("GET", "/api/members", page, permission="people.read", response=MemberList),
        operation("PUT", f"{one}/roles", change, request=RolesBody, status=204, **write),
        operation(
            "PUT",
            f"{one}/projects/{{project}}/roles",
            change_in_project,
            request=RolesBody,
            status=204,
            **write,
        ),
        operation("DELETE", one, remove, status=204, errors=(409,), **write),
        operation("POST", f"{one}/sign-out", sign_out, permission="people.write", status=204),
        operation(
            "DELETE", f"{one}/second-factor", remove_factor, status=204, errors=(409,), **write
        ),
        operation(
            "POST", f"{one}/reset", reset, response=LinkView, status=201, errors=(409,), **write
        ),
    ]


def _rule_operations(db: Database, authenticator: Authenticator) -> list[Operation]:
    async def read(call: Call[None]) -> OrganizationView:
        """Return the rules of the organization."""
        async with db.transaction(call.principal.organization) as tx:
            row = await people.organization(tx)
        due = row.second_factor_from
        return OrganizationView(row.name, row.slug, None if due is None else due.isoformat())

    async def change(call: Call[FactorRule]) -> Reply:
        """Ask every member for a second factor, after a time of grace, or no more."""
        rule, person = call.body, call.principal.person
        if rule.required and person is not None:
            async with db.personal(person) as connection:
                is_on, _ = await second_factor.state(connection, person)
            if not is_on:
                raise ConflictError(
                    "You have no second factor yourself: you would shut yourself out.",
                    code="no_second_factor",
                    cure="Set one up first: your own menu, Security.",
                )
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await people.require_second_factor(tx, rule.grace_days if rule.required else None)
        authenticator.forget()
        return Reply(status=204)

    return [
        operation(
            "GET",
            "/api/organization",
            read,
            permission="people.read",
            response=OrganizationView,
        ),
        operation(
            "PUT",
            "/api/organization/second-factor",
            change,
            permission="people.write",
            request=FactorRule,
            status=204,
            errors=(409,),
            fresh=True,
        ),
    ]


def _invitation_operations(db: Database, limit: Attempts) -> list[Operation]:
    async def page(call: Call[None]) -> InvitationList:
        """List the invitations that nobody has accepted yet."""
        async with db.transaction(call.principal.organization) as tx:
            rows = await people.invitations(tx)
        return InvitationList([_invitation(row) for row in rows])

    async def invite(call: Call[NewInvitation]) -> LinkView:
        """Invite somebody; the link is shown this once."""
        body = call.body
        limit.begin(organization=str(call.principal.organization))
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            link = await people.invite(
                tx,
                email=body.email,
                roles=body.roles,
                project=None if body.project is None else parse_id("prj", body.project),
            )
        return _link("inv", link, "/join")

    async def renew(call: Call[None]) -> LinkView:
        """Return another link of an invitation; the one before opens nothing any more."""
        limit.begin(organization=str(call.principal.organization))
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            link = await people.renew_invitation(tx, parse_id("inv", call.path["invitation"]))
        return _link("inv", link, "/join")

    async def revoke(call: Call[None]) -> Reply:
        """Take an invitation back."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await people.revoke_invitation(tx, parse_id("inv", call.path["invitation"]))
        return Reply(status=204)

    one = "/api/invitations/{invitation}"
    write: dict[str, Any] = {"permission": "people.write"}
    return [
        operation(
            "GET", "/api/invitations", page, permission="people.read", response=InvitationList
        ),
        operation(
            "POST",
            "/api/invitations",
            invite,
            request=NewInvitation,
            response=LinkView,
            status=201,
            errors=(409, 429),
            fresh=True,
            **write,
        ),
        operation(
            "POST",
            f"{one}/renew",
            renew,
            response=LinkView,
            status=201,
            errors=(429,),
            fresh=True,
            **write,
        ),
        operation("DELETE", one, revoke, status=204, **write),
    ]


def _key_operations(db: Database, authenticator: Authenticator) -> list[Operation]:
    async def place(principal: Principal, mode: str) -> UUID:
        if mode == "live":
            return principal.organization
        return await service.ensure_twin(db, principal.organization, slug_of(principal.slug))

    async def page(call: Call[None]) -> CredentialList:
        """List the keys of programs, live and test."""
        items: list[CredentialView] = []
        for mode in MODES:
            async with db.transaction(await place(call.principal, mode)) as tx:
                rows = await credentials.of_programs(tx)
            items += [credential_view(row) for row in rows]
        return CredentialList(sorted(items, key=lambda item: item.id, reverse=True))

    async def create(call: Call[NewKey]) -> Issued:
        """Issue a key for programs; its text is shown this once."""
        body = call.body
        organization = await place(call.principal, body.mode)
        async with db.transaction(organization, call.principal.actor) as tx:
            key, token = await credentials.issue_key(
                tx,
                name=body.name,
                mode=body.mode,
                roles=body.roles,
                scope=body.scope,
                days=body.expires_days,
            )
        return Issued(format_id("key", key), token)

    async def revoke(call: Call[None]) -> Reply:
        """Revoke a key."""
        key = parse_id("key", call.path["key"])
        found = False
        for mode in MODES:
            async with db.transaction(
                await place(call.principal, mode), call.principal.actor
            ) as tx:
                found = found or await credentials.revoke(tx, key, person=None)
        authenticator.forget()
        if not found:
            raise credentials.no_credential()
        return Reply(status=204)

    write: dict[str, Any] = {"permission": "keys.write"}
    return [
        operation("GET", "/api/keys", page, permission="keys.read", response=CredentialList),
        operation(
            "POST",
            "/api/keys",
            create,
            request=NewKey,
            response=Issued,
            status=201,
            fresh=True,
            **write,
        ),
        operation("DELETE", "/api/keys/{key}", revoke, status=204, **write),
    ]


def credential_view(row: Any) -> CredentialView:
    """Return a token or key as its owner sees it."""
    number: int = row.mode
    return CredentialView(
        id=format_id("key", row.id),
        name=row.name,
        mode=MODES[number],
        roles=list(row.roles),
        scope=row.scope,
        created_at=row.created_at.isoformat(),
        expires_at=None if row.expires_at is None else row.expires_at.isoformat(),
        expired=bool(row.is_expired),
        used_at=None if row.used_at is None else row.used_at.isoformat(),
    )


def _id(call: Call[Any]) -> UUID:
    return parse_id("mem", call.path["member"])


def _link(prefix: str, link: people.Link, page: str) -> LinkView:
    # behind the hash: a browser sends it to nobody, and no server writes it into a log
    return LinkView(format_id(prefix, link.id), f"{page}#{link.token}", link.expires_at.isoformat())


def _member(row: Any, roles: list[Any], principal: Principal) -> MemberView:
    return MemberView(
        id=format_id("mem", row.member),
        name=row.name,
        email=row.email,
        roles=list(row.roles),
        projects=[
            ProjectRoles(format_id("prj", one.project), one.project_name, sorted(one.roles))
            for one in roles
            if one.member == row.member
        ],
        is_you=row.person == principal.person,
        joined_at=row.created_at.isoformat(),
        seen_at=None if row.seen_at is None else row.seen_at.isoformat(),
        second_factor=row.has_second_factor,
        annotator=None if row.annotator is None else format_id("ant", row.annotator),
        pseudonym=row.pseudonym,
    )


def _invitation(row: Any) -> InvitationView:
    return InvitationView(
        id=format_id("inv", row.id),
        email=row.email,
        roles=list(row.roles),
        project=None if row.project is None else format_id("prj", row.project),
        project_name=row.project_name,
        created_at=row.created_at.isoformat(),
        expires_at=row.expires_at.isoformat(),
        expired=row.is_expired,
    )
