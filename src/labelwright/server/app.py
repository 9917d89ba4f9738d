"""From declared operations to a Starlette application."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any
from uuid import UUID

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from labelwright.http import Call, Operation, Reply
from labelwright.identity.authenticator import Authenticator
from labelwright.identity.model import FRESH_MINUTES, cookie_name
from labelwright.kernel import strict_json
from labelwright.kernel.errors import (
    ForbiddenError,
    InvalidInputError,
    LabelwrightError,
    NotFoundError,
    TooLargeError,
    UnauthorizedError,
)
from labelwright.kernel.permissions import PUBLIC, SIGNED_IN
from labelwright.kernel.principal import Principal
from labelwright.server.problem import invalid_type, problem_response, unexpected
from labelwright.server.security import HEADERS, check_same_origin
from labelwright.server.watching import ROUTE, RequestWatch, outcome_of
from labelwright.telemetry.logs import about

Scope = MutableMapping[str, Any]
ASGIApp = Callable[[Scope, Any, Any], Awaitable[None]]

ORGANIZATION_HEADER = "labelwright-organization"

Locate = Callable[[UUID, Mapping[str, str]], Awaitable[UUID | None]]
"""Tells in which project of an organization the things lie that an address names."""

DECODE_APART = 256 * 2**10
"""Bodies of more bytes are decoded in a thread, so that nobody else waits."""


def build_app(
    operations: Sequence[Operation],
    authenticator: Authenticator,
    extra: Sequence[BaseRoute] = (),
    *,
    watch: RequestWatch,
    locate: Locate,
) -> Starlette:
    """Return the application: the operations, then ``extra`` routes (health, pages)."""
    app = Starlette(
        routes=[*(_route(op, authenticator, watch, locate) for op in operations), *extra],
        exception_handlers={HTTPException: _http_exception},  # pyright: ignore[reportArgumentType]
    )
    app.router.redirect_slashes = False
    app.add_middleware(_Edge, watch=watch)
    return app


def _route(
    op: Operation, authenticator: Authenticator, watch: RequestWatch, locate: Locate
) -> Route:
    route = Route(
        op.path,
        _endpoint(op, authenticator, watch, locate),
        methods=[op.method],
        name=f"{op.method} {op.path}",
    )
    if route.methods is not None and not op.path.startswith("/health/"):
        route.methods.discard("HEAD")  # Starlette's own: it would run the handler for nothing
    return route


class _Edge:
    """Gives every request an id, every answer its headers, and the watch what became of it."""

    def __init__(self, app: ASGIApp, watch: RequestWatch) -> None:
        self._app = app
        self._watch = watch
        self._headers = [(name.encode(), value.encode()) for name, value in HEADERS.items()]

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = secrets.token_hex(8)
        scope["labelwright.request_id"] = request_id
        status = 0
        began = time.perf_counter()

        async def send_with_headers(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                given = {name for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *((name, value) for name, value in self._headers if name not in given),
                    (b"x-request-id", request_id.encode()),
                ]
            await send(message)

        with about(request_id=request_id):
            try:
                await self._app(scope, receive, send_with_headers)
            finally:
                self._watch.ended(scope, status, seconds=time.perf_counter() - began)


def _endpoint(
    op: Operation, authenticator: Authenticator, watch: RequestWatch, locate: Locate
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        request_id: str = request.scope["labelwright.request_id"]
        request.scope[ROUTE] = op.path
        outcome = "error"
        try:
            principal = None
            if op.permission != PUBLIC:
                principal = await authenticate(request, authenticator)
                await authorize(op, principal, _path(request), locate)
            elif request.cookies:
                check_same_origin(request)
            call = Call(
                request, principal=principal, body=await _body(op, request), path=_path(request)
            )
            result = await op.handler(call)
            outcome = outcome_of(op, result)
            return _response(op, result)
        except LabelwrightError as error:
            outcome = error.code
            return problem_response(error, request_id)
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception as error:  # noqa: BLE001  the last resort: logged, answered without a detail
            return unexpected(error, request_id)
        finally:
            watch.outcome(op, outcome)

    return endpoint


async def authenticate(request: Request, authenticator: Authenticator) -> Principal:
    """Return who is asking: a bearer token first, else the session cookie."""
    organization = request.headers.get(ORGANIZATION_HEADER)
    if organization is None and request.method == "GET":  # a link carries no header
        organization = request.query_params.get("organization")
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token:
        return await authenticator.by_token(token.strip(), organization)
    cookie = request.cookies.get(cookie_name(is_secure=request.url.scheme == "https"))
    if cookie:
        check_same_origin(request)
        return await authenticator.session(cookie, organization)
    raise UnauthorizedError(
        "Nobody is signed in.", cure="Send Authorization: Bearer and a token, or sign in."
    )


async def authorize(
    op: Operation, principal: Principal, path: Mapping[str, str], locate: Locate
) -> None:
    """Raise unless ``principal`` may do what ``op`` does to the things that its address names.

    Where the things lie is looked up only for who has roles in single projects: what somebody may
    in the whole organization depends on no place, and what he may nowhere does not either.
    """
    if principal.lacks_factor and op.permission != SIGNED_IN:
        raise ForbiddenError(
            "This organization asks its people for a second factor.",
            code="second_factor_required",
            cure="Set one up: sign in, your own menu, Security.",
        )
    if op.narrows:
        if principal.projects_where(op.permission) == frozenset():
            principal.check(op.permission, named=path.keys())
    elif not principal.may(op.permission):
        project = await locate(principal.organization, path) if principal.project_roles else None
        principal.check(op.permission, project, named=path.keys())
    if op.fresh and principal.is_session and not _is_fresh(principal):
        raise ForbiddenError(
            "It is a while since you signed in: show once more who you are.",
            code="prove_first",
            cure="POST /api/session/proof with your password, then send this again.",
        )


def _is_fresh(principal: Principal) -> bool:
    proved = principal.proved_at
    return proved is not None and datetime.now(UTC) - proved < timedelta(minutes=FRESH_MINUTES)


def _path(request: Request) -> dict[str, str]:
    path: dict[str, str] = request.path_params
    if any("\0" in value for value in path.values()):
        raise NotFoundError
    return path


async def _body(op: Operation, request: Request) -> Any:
    if op.streams_body:
        return None
    data = bytearray()
    async for block in request.stream():
        data += block
        if len(data) > op.json_limit:
            raise TooLargeError(
                f"A body has at most {op.json_limit // 2**10} KiB here.", cure="Send less at once."
            )
    if op.request is None:
        return None
    if not data:
        if op.method != "POST":  # what a PUT leaves out would be reset
            raise InvalidInputError(
                "The body is empty.", code="missing_body", cure="Send the document."
            )
        try:
            return strict_json.decode(b"{}", op.request)
        except InvalidInputError as error:
            error.cure = f"The body is empty. {error.cure}"
            raise
    content_type = request.headers.get("content-type", "")
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise invalid_type(content_type)
    if len(data) > DECODE_APART:
        return await asyncio.to_thread(strict_json.decode, bytes(data), op.request)
    return strict_json.decode(bytes(data), op.request)


def _response(op: Operation, result: Any) -> Response:
    if not isinstance(result, Reply):
        return Response(
            strict_json.encode(result),
            status_code=op.status,
            media_type="application/json",
            headers={"cache-control": "no-store"},
        )
    headers = {"cache-control": "no-store", **result.headers}
    if result.stream is not None:
        return StreamingResponse(
            result.stream,
            status_code=result.status,
            media_type=result.content_type,
            headers=headers,
        )
    if result.document is not None:
        return Response(
            strict_json.encode(result.document),
            status_code=result.status,
            media_type="application/json",
            headers=headers,
        )
    return Response(
        result.body,
        status_code=result.status,
        media_type=result.content_type if result.body else None,
        headers=headers,
    )


async def _http_exception(request: Request, error: HTTPException) -> Response:
    request_id: str = request.scope.get("labelwright.request_id", "")
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        failure: LabelwrightError = InvalidInputError(
            f"{request.method} is not possible here.",
            code="method_not_allowed",
            cure="See /openapi.json.",
        )
        failure.status = error.status_code
    else:
        failure = NotFoundError(
            "There is no such address.", code="no_route", cure="See /openapi.json."
        )
    response = problem_response(failure, request_id)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response
