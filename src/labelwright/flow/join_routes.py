"""What a link opens, over HTTP: joining an organization, another password."""

from typing import Any

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.identity import people
from labelwright.identity.attempts import Attempts
from labelwright.identity.authenticator import Authenticator
from labelwright.identity.entrance import client_address, device_of, entered, session_cookie
from labelwright.identity.people_schemas import (
    InvitedView,
    Join,
    Opened,
    Reset,
    ResetView,
)
from labelwright.identity.schemas import Me
from labelwright.kernel.errors import InvalidInputError, UnauthorizedError
from labelwright.kernel.ids import new_id
from labelwright.kernel.permissions import PUBLIC
from labelwright.workforce import service as workforce

LINK_LIMIT = 16 * 2**10
"""Largest body in bytes: anybody may send one."""


def operations(db: Database, authenticator: Authenticator, attempts: Attempts) -> list[Operation]:
    """Return the routes of links."""

    async def look(call: Call[Opened]) -> InvitedView:
        """Say what an invitation is to."""
        attempt = attempts.begin(machine=client_address(call))
        found = await people.read_invitation(db, call.body.token)
        attempts.succeeded(attempt, machine=client_address(call))
        return InvitedView(
            organization=found.organization_name,
            email=found.email,
            roles=list(found.roles),
            in_project=found.project is not None,
            expires_at=found.expires_at.isoformat(),
        )

    async def join(call: Call[Join]) -> Reply:
        """Join by an invitation: as somebody new, or with the account that is signed in."""
        body = call.body
        attempt = attempts.begin(machine=client_address(call))
        found = await people.read_invitation(db, body.token)
        attempts.succeeded(attempt, machine=client_address(call))
        if body.password is None:
            return await _join_as_oneself(call, found)
        if not body.name or not body.name.strip():
            raise InvalidInputError(
                "Your name is missing.", code="missing_field", field="/name", cure="Type it."
            )
        person = new_id()
        async with db.transaction(found.organization, person=person) as tx:
            await people.accept_as_new(
                tx,
                found,
                body.token,
                person=person,
                name=body.name.strip(),
                password=body.password,
            )
            await workforce.ensure_annotator(tx, person)
        cookie, expires = await authenticator.start_session(person, device=device_of(call))
        return await entered(call, authenticator, cookie, expires)

    async def _join_as_oneself(call: Call[Join], found: Any) -> Reply:
        try:
            cookie = session_cookie(call)
        except KeyError:
            raise UnauthorizedError(
                "Nobody is signed in.", cure="Send name and password, or sign in first."
            ) from None
        principal, _ = await authenticator.by_session(cookie, None)
        if principal.person is None:
            raise UnauthorizedError
        async with db.transaction(found.organization, person=principal.person) as tx:
            await people.accept_as(
                tx, found, call.body.token, person=principal.person, email=principal.email
            )
            await workforce.ensure_annotator(tx, principal.person)
        authenticator.forget()
        return Reply(status=204)

    async def look_reset(call: Call[Opened]) -> ResetView:
        """Say whose password a link sets."""
        attempt = attempts.begin(machine=client_address(call))
        found = await people.read_reset(db, call.body.token)
        attempts.succeeded(attempt, machine=client_address(call))
        return ResetView(found.organization_name, found.email)

    async def reset(call: Call[Reset]) -> Reply:
        """Set another password by a link; every session of the account ends."""
        attempt = attempts.begin(machine=client_address(call))
        found = await people.read_reset(db, call.body.token)
        attempts.succeeded(attempt, machine=client_address(call))
        await people.check_resettable(db, found.organization, found.person)
        async with db.transaction(found.organization, person=found.person) as tx:
            await people.use_reset(tx, found, call.body.password)
        authenticator.forget()
        return Reply(status=204)

    limits: dict[str, Any] = {"permission": PUBLIC, "json_limit": LINK_LIMIT}
    return [
        operation(
            "POST",
            "/api/join/look",
            look,
            request=Opened,
            response=InvitedView,
            errors=(404, 429),
            **limits,
        ),
        operation(
            "POST",
            "/api/join",
            join,
            request=Join,
            response=Me,
            errors=(204, 401, 404, 409, 429),
            **limits,
        ),
        operation(
            "POST",
            "/api/reset/look",
            look_reset,
            request=Opened,
            response=ResetView,
            errors=(404, 429),
            **limits,
        ),
        operation(
            "POST",
            "/api/reset",
            reset,
            request=Reset,
            status=204,
            errors=(404, 409, 429),
            **limits,
        ),
    ]
