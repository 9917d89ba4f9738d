"""What routes need of somebody who comes in: cookie, device, address, and the answer to it."""

from datetime import datetime
from ipaddress import IPv4Address, ip_address, ip_network
from typing import Any
from uuid import UUID

from labelwright.http import Call, Reply
from labelwright.identity.authenticator import Authenticator
from labelwright.identity.model import Place, cookie_name, device_words
from labelwright.identity.schemas import Me, PersonView, PlaceView
from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.ids import format_id
from labelwright.kernel.principal import Principal


async def entered(
    call: Call[Any], authenticator: Authenticator, cookie: str, expires: datetime
) -> Reply:
    """Return the answer that begins a session: who one is, and the cookie."""
    principal, places = await authenticator.by_session(cookie, None)
    is_secure = call.request.url.scheme == "https"
    header = (
        f"{cookie_name(is_secure=is_secure)}={cookie}; Path=/; HttpOnly; SameSite=Lax; "
        f"Expires={expires:%a, %d %b %Y %H:%M:%S GMT}" + ("; Secure" if is_secure else "")
    )
    return Reply(document=me_of(principal, places), headers={"set-cookie": header})


def session_cookie(call: Call[Any]) -> str:
    """Return the cookie of the session that is used."""
    return call.request.cookies[cookie_name(is_secure=call.request.url.scheme == "https")]


def device_of(call: Call[Any]) -> str:
    """Return the asking browser in words."""
    return device_words(call.request.headers.get("user-agent", ""))


def client_address(call: Call[Any]) -> str:
    """Return the address of the asking machine; of IPv6 the part that one subscriber is given."""
    host = call.request.client.host if call.request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv4Address):
        return host
    return str(ip_network((address, 64), strict=False))


def oneself(principal: Principal) -> UUID:
    """Return the person behind a principal; a program's key has none."""
    if principal.person is None:
        raise NotFoundError(
            "A program's key has no person behind it.",
            code="no_person",
            cure="Use the token of a person.",
        )
    return principal.person


def here(principal: Principal) -> Place:
    """Return the one place that a token opens."""
    return Place(
        principal.organization,
        principal.slug,
        principal.organization_name,
        principal.member,
        principal.roles,
        principal.annotator,
        principal.project_roles,
    )


def me_of(principal: Principal, places: list[Place]) -> Me:
    """Return who is signed in, and where."""
    person = None
    if principal.person is not None:
        person = PersonView(format_id("per", principal.person), principal.email, principal.name)
    return Me(
        person=person,
        organizations=[
            PlaceView(
                format_id("org", p.organization),
                p.slug,
                p.name,
                sorted(p.roles),
                {format_id("prj", one): sorted(held) for one, held in p.project_roles.items()},
                None if p.second_factor_by is None else p.second_factor_by.isoformat(),
            )
            for p in places
        ],
        organization=principal.slug,
    )
