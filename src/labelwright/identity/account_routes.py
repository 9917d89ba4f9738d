"""One's own account over HTTP: sessions, tokens, password; no decisions here."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.identity import account, credentials
from labelwright.identity.attempts import Attempts
from labelwright.identity.authenticator import Authenticator
from labelwright.identity.entrance import client_address, oneself, session_cookie
from labelwright.identity.people_routes import credential_view
from labelwright.identity.people_schemas import (
    CredentialList,
    Ended,
    Issued,
    NewPassword,
    NewToken,
    Proof,
    SessionList,
    SessionView,
)
from labelwright.kernel.errors import ForbiddenError, NotFoundError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.permissions import SIGNED_IN
from labelwright.kernel.principal import Principal


def operations(db: Database, authenticator: Authenticator, attempts: Attempts) -> list[Operation]:
    """Return the routes of one's own account."""
    return [
        *_session_operations(db, authenticator, attempts),
        *_token_operations(db, authenticator),
    ]


def _session_operations(
    db: Database, authenticator: Authenticator, attempts: Attempts
) -> list[Operation]:
    async def page(call: Call[None]) -> SessionList:
        """List one's own sessions."""
        person = in_session(call.principal)
        async with db.personal(person) as connection:
            rows = await account.sessions(connection, person)
        return SessionList([_session(row, call.principal) for row in rows])

    async def end(call: Call[None]) -> Reply:
        """End one of one's own sessions."""
        if not call.principal.is_session:  # a token sees no sessions
            raise NotFoundError("There is no such session.", code="no_session")
        person, session = in_session(call.principal), parse_id("ses", call.path["session"])
        async with _own(call) as tx:
            await account.end_session(tx, person, session)
        authenticator.forget()
        return Reply(status=204)

    async def end_others(call: Call[None]) -> Ended:
        """End all of one's own sessions but this one."""
        person, cookie = in_session(call.principal), session_cookie(call)
        async with _own(call) as tx:
            ended = await account.end_others(tx, person, cookie)
        authenticator.forget()
        return Ended(ended)

    async def prove(call: Call[Proof]) -> Reply:
        """Show anew who one is: what matters asks for it when the sign-in is some time ago."""
        person = in_session(call.principal)
        names = {"person": call.principal.email, "machine": client_address(call)}
        attempt = attempts.begin(**names)
        await authenticator.prove(
            session_cookie(call), person, call.body.password, code=call.body.code, field="/password"
        )
        attempts.succeeded(attempt, **names)
        return Reply(status=204)

    async def change_password(call: Call[NewPassword]) -> Reply:
        """Change one's own password; all other sessions end."""
        person, cookie = in_session(call.principal), session_cookie(call)
        names = {"person": call.principal.email, "machine": client_address(call)}
        attempt = attempts.begin(**names)
        await authenticator.prove(
            cookie, person, call.body.current, code=call.body.code, field="/current"
        )
        attempts.succeeded(attempt, **names)
        async with _own(call) as tx:
            await account.change_password(tx, person, cookie, call.body.password)
        authenticator.forget()
        return Reply(status=204)

    def _own(call: Call[Any]) -> Any:
        return db.transaction(
            call.principal.organization, call.principal.actor, person=call.principal.person
        )

    own: dict[str, Any] = {"permission": SIGNED_IN}
    return [
        operation("GET", "/api/me/sessions", page, response=SessionList, **own),
        operation("DELETE", "/api/me/sessions/{session}", end, status=204, **own),
        operation("POST", "/api/me/sessions/end-others", end_others, response=Ended, **own),
        operation(
            "POST", "/api/session/proof", prove, request=Proof, status=204, errors=(429,), **own
        ),
        operation(
            "PUT",
            "/api/me/password",
            change_password,
            request=NewPassword,
            status=204,
            errors=(429,),
            **own,
        ),
    ]


def _token_operations(db: Database, authenticator: Authenticator) -> list[Operation]:
    async def page(call: Call[None]) -> CredentialList:
        """List one's own tokens in this organization."""
        person = oneself(call.principal)
        async with db.transaction(call.principal.organization) as tx:
            rows = await credentials.of_person(tx, person)
        return CredentialList([credential_view(row) for row in rows])

    async def create(call: Call[NewToken]) -> Issued:
        """Issue a token of one's own; its text is shown this once."""
        body, person = call.body, oneself(call.principal)
        if call.principal.member is None:
            raise NotFoundError(
                "You are lent to this organization: tokens are your own organization's to give.",
                code="not_a_member",
            )
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            key, token = await credentials.issue_own(
                tx,
                person=person,
                name=body.name,
                scope=body.scope,
                held_scope=call.principal.scope,
                days=body.expires_days,
            )
        return Issued(format_id("key", key), token)

    async def revoke(call: Call[None]) -> Reply:
        """Revoke one of one's own tokens; sessions that it opened end with it."""
        person, key = oneself(call.principal), parse_id("key", call.path["key"])
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            found = await credentials.revoke(tx, key, person=person)
        authenticator.forget()
        if not found:
            raise credentials.no_credential()
        return Reply(status=204)

    own: dict[str, Any] = {"permission": SIGNED_IN}
    return [
        operation("GET", "/api/me/tokens", page, response=CredentialList, **own),
        operation(
            "POST",
            "/api/me/tokens",
            create,
            request=NewToken,
            response=Issued,
            status=201,
            fresh=True,
            **own,
        ),
        operation("DELETE", "/api/me/tokens/{key}", revoke, status=204, **own),
    ]


def in_session(principal: Principal) -> UUID:
    """Return the person of a session; tokens do not look after accounts."""
    if not principal.is_session or principal.person is None:
        raise ForbiddenError(
            "This is for somebody who is signed in, not for a token.",
            code="session_only",
            cure="Sign in with the browser.",
        )
    return principal.person


def _session(row: Any, principal: Principal) -> SessionView:
    return SessionView(
        id=format_id("ses", row.id),
        device=row.device,
        created_at=row.created_at.isoformat(),
        seen_at=row.seen_at.isoformat(),
        current=row.id == principal.session,
    )
