"""Sign-in, sign-out, oneself."""

from uuid import UUID

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.identity import service
from labelwright.identity.attempts import Attempts
from labelwright.identity.model import (
    PLAIN_COOKIE,
    SECURE_COOKIE,
    Place,
    cookie_name,
    fold_email,
)
from labelwright.identity.schemas import Keymap, Me, PersonView, PlaceView, SignIn
from labelwright.identity.service import Authenticator
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, NotFoundError
from labelwright.kernel.ids import format_id
from labelwright.kernel.permissions import PUBLIC, SIGNED_IN
from labelwright.kernel.principal import Principal

SIGN_IN_LIMIT = 16 * 2**10
"""Largest body of a sign-in in bytes: anybody may send one."""


def operations(authenticator: Authenticator, attempts: Attempts) -> list[Operation]:
    """Return the routes of identity."""

    async def sign_in(call: Call[SignIn]) -> Reply:
        """Sign in with e-mail address and password, or with an access token."""
        body = call.body
        if body.token is None and (body.email is None or body.password is None):
            raise InvalidInputError(
                "Send email and password, or token.",
                code="missing_field",
                field="/email",
                cure="Fill in both fields, or paste an access token.",
            )
        client = call.request.client
        names = {"machine": client.host if client else ""}
        if body.token is None and body.email is not None:
            names["person"] = fold_email(body.email)
        attempt = attempts.begin(**names)
        cookie, expires = await authenticator.sign_in(
            email=body.email, password=body.password, token=body.token
        )
        attempts.succeeded(attempt, **names)
        principal, places = await authenticator.by_session(cookie, None)
        is_secure = call.request.url.scheme == "https"
        header = (
            f"{cookie_name(is_secure=is_secure)}={cookie}; Path=/; HttpOnly; SameSite=Lax; "
            f"Expires={expires:%a, %d %b %Y %H:%M:%S GMT}" + ("; Secure" if is_secure else "")
        )
        return Reply(document=_me(principal, places), headers={"set-cookie": header})

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
            return _me(principal, [_here(principal)])
        name = cookie_name(is_secure=call.request.url.scheme == "https")
        slug = call.request.headers.get("labelwright-organization")
        return _me(*await authenticator.by_session(call.request.cookies[name], slug))

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


def keymap_operations(db: Database) -> list[Operation]:
    """Return the routes of the keys that a person has changed."""

    async def keymap(call: Call[None]) -> Keymap:
        """Return one's own keys; the defaults where nothing was ever changed."""
        document = await service.keymap(db, _oneself(call.principal))
        return Keymap() if document is None else strict_json.convert(document, Keymap, path="")

    async def put_keymap(call: Call[Keymap]) -> Keymap:
        """Replace one's own keys, on every device."""
        document = strict_json.encode(call.body).decode()
        await service.put_keymap(db, _oneself(call.principal), document)
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


def _oneself(principal: Principal) -> UUID:
    if principal.person is None:
        raise NotFoundError(
            "A program's key has no person behind it.",
            code="no_person",
            cure="Use the token of a person.",
        )
    return principal.person


def _here(principal: Principal) -> Place:
    return Place(
        principal.organization,
        principal.slug,
        principal.organization_name,
        principal.member,
        principal.roles,
        principal.annotator,
    )


def _me(principal: Principal, places: list[Place]) -> Me:
    person = None
    if principal.person is not None:
        person = PersonView(format_id("per", principal.person), principal.email, principal.name)
    return Me(
        person=person,
        organizations=[
            PlaceView(format_id("org", p.organization), p.slug, p.name, sorted(p.roles))
            for p in places
        ],
        organization=principal.slug,
    )
