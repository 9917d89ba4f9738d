"""Sign-in, sign-out, oneself."""

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.identity import service
from labelwright.identity.attempts import Attempts
from labelwright.identity.authenticator import Authenticator
from labelwright.identity.entrance import (
    client_address,
    device_of,
    entered,
    here,
    me_of,
    oneself,
    session_cookie,
)
from labelwright.identity.model import PLAIN_COOKIE, SECURE_COOKIE, cookie_name, fold_email
from labelwright.identity.schemas import Keymap, Me, SignIn
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, UnauthorizedError
from labelwright.kernel.permissions import PUBLIC, SIGNED_IN

SIGN_IN_LIMIT = 16 * 2**10
"""Largest body of a sign-in in bytes: anybody may send one."""


def operations(authenticator: Authenticator, attempts: Attempts) -> list[Operation]:
    """Return the routes of identity."""

    async def sign_in(call: Call[SignIn]) -> Reply:
        """Sign in with e-mail address and password, or with an access token."""
        body = call.body
        _check_filled_in(body)
        names = {"machine": client_address(call)}
        if body.token is None and body.email is not None:
            names["person"] = fold_email(body.email)
        attempt = attempts.begin(**names)
        try:
            cookie, expires = await authenticator.sign_in(
                email=body.email,
                password=body.password,
                token=body.token,
                code=body.code,
                device=device_of(call),
            )
        except UnauthorizedError as error:
            if error.code == "second_factor_needed":  # what was sent is right: no guess
                attempts.succeeded(attempt, **names)
            raise
        attempts.succeeded(attempt, **names)
        return await entered(call, authenticator, cookie, expires)

    async def sign_out(call: Call[None]) -> Reply:
        """End this session."""
        for name in (PLAIN_COOKIE, SECURE_COOKIE):
            cookie = call.request.cookies.get(name)
            if cookie:
                await authenticator.sign_out(cookie)
        name = cookie_name(is_secure=call.request.url.scheme == "https")
        return Reply(
            status=204,
            headers={"set-cookie": f"{name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"},
        )

    async def me(call: Call[None]) -> Me:
        """Say who is signed in and in which organizations."""
        principal = call.principal
        if not principal.is_session:
            return me_of(principal, [here(principal)])
        slug = call.request.headers.get("labelwright-organization")
        return me_of(*await authenticator.by_session(session_cookie(call), slug))

    return [
        operation(
            "POST",
            "/api/session",
            sign_in,
            permission=PUBLIC,
            request=SignIn,
            response=Me,
            errors=(401, 429),
            json_limit=SIGN_IN_LIMIT,
        ),
        operation("DELETE", "/api/session", sign_out, permission=PUBLIC, status=204),
        operation("GET", "/api/me", me, permission=SIGNED_IN, response=Me),
    ]


def _check_filled_in(body: SignIn) -> None:
    if body.token is None and (body.email is None or body.password is None):
        raise InvalidInputError(
            "Send email and password, or token.",
            code="missing_field",
            field="/email",
            cure="Fill in both fields, or paste an access token.",
        )


def keymap_operations(db: Database) -> list[Operation]:
    """Return the routes of the keys that a person has changed."""

    async def keymap(call: Call[None]) -> Keymap:
        """Return one's own keys; the defaults where nothing was ever changed."""
        document = await service.keymap(db, oneself(call.principal))
        return Keymap() if document is None else strict_json.convert(document, Keymap, path="")

    async def put_keymap(call: Call[Keymap]) -> Keymap:
        """Replace one's own keys, on every device."""
        document = strict_json.encode(call.body).decode()
        await service.put_keymap(db, oneself(call.principal), document)
        return call.body

    return [
        operation("GET", "/api/me/keymap", keymap, permission=SIGNED_IN, response=Keymap),
        operation(
            "PUT",
            "/api/me/keymap",
            put_keymap,
            permission=SIGNED_IN,
            request=Keymap,
            response=Keymap,
        ),
    ]
