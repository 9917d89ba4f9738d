"""`operation(...)` declares a route; `Call` is what its handler is given."""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from typing import Any, Generic, TypeVar

import msgspec
from starlette.requests import Request

from labelwright.kernel.errors import InvalidInputError, UnauthorizedError
from labelwright.kernel.permissions import ALLOWED
from labelwright.kernel.principal import Principal

Body = TypeVar("Body")

JSON_LIMIT = 16 * 2**20
"""Largest JSON body in bytes; bulk intake streams and has its own limits."""

_MOST_DIGITS = 9


class Call(Generic[Body]):
    """One request, authenticated, authorized and decoded."""

    def __init__(
        self, request: Request, *, principal: Principal | None, body: Body, path: Mapping[str, str]
    ) -> None:
        self.request = request
        self.body = body
        self.path = path
        self._principal = principal

    @property
    def principal(self) -> Principal:
        """Return who is asking (routes that are not public only)."""
        if self._principal is None:
            raise UnauthorizedError
        return self._principal

    def integer(self, name: str, *, default: int, least: int, most: int) -> int:
        """Return the whole number of query parameter ``name``, within its limits."""
        text = self.request.query_params.get(name)
        if text is None:
            return default
        is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
        if is_number and least <= int(text) <= most:
            return int(text)
        raise InvalidInputError(
            f"{name} must be a whole number from {least} to {most}.",
            code="invalid_field",
            field=f"?{name}",
            cure=f"Send {name} between {least} and {most}.",
        )

    def text(self, name: str) -> str | None:
        """Return query parameter ``name``, or None."""
        value = self.request.query_params.get(name)
        if value is not None and "\0" in value:
            raise InvalidInputError(f"{name} holds U+0000.", field=f"?{name}", cure="Remove it.")
        return value or None

    def texts(self, name: str) -> list[str]:
        """Return every value that query parameter ``name`` is given, in order."""
        values = self.request.query_params.getlist(name)
        if any("\0" in value for value in values):
            raise InvalidInputError(f"{name} holds U+0000.", field=f"?{name}", cure="Remove it.")
        return [value for value in values if value]

    def allow_only(self, names: Collection[str]) -> None:
        """Refuse query parameters of other names: a filter with a slip in it selects too much."""
        for name in self.request.query_params:
            if name not in names:
                raise InvalidInputError(
                    f"There is no parameter {name[:100]!r} here.",
                    code="unknown_field",
                    field=f"?{name[:100]}",
                    cure=f"Use {', '.join(sorted(names))}.",
                )


class Reply(msgspec.Struct):
    """An answer that is not plain JSON with the declared status."""

    status: int = 200
    headers: dict[str, str] = {}
    content_type: str = "application/json"
    body: bytes = b""
    stream: AsyncIterator[bytes] | None = None
    document: Any = None
    """Sent as JSON when it is set."""


Handler = Callable[[Any], Awaitable[Any]]


class Operation(msgspec.Struct, frozen=True):
    """A route as declared; see `operation`."""

    method: str
    path: str
    permission: str
    handler: Handler
    summary: str
    request: Any = None
    response: Any = None
    status: int = 200
    streams_body: bool = False
    content_type: str = "application/json"
    query: Mapping[str, str] = {}
    errors: tuple[int, ...] = ()
    json_limit: int = JSON_LIMIT
    narrows: bool = False
    """Open to whoever holds the permission in one project at least: the handler looks where."""
    fresh: bool = False
    """In a session only soon after its person showed who he is."""


def operation(
    method: str,
    path: str,
    handler: Handler,
    *,
    permission: str,
    **details: Any,
) -> Operation:
    """Declare a route.

    Parameters
    ----------
    method, path
        As HTTP knows them; ``{name}`` in the path becomes ``call.path["name"]``.
    handler
        ``async (Call) -> Struct | Reply | None``; its docstring's first line is the summary.
    permission
        A name of `kernel.permissions.ALLOWED`; anything else is refused here and now.
    details
        ``request`` and ``response`` (msgspec types), ``status``, ``streams_body`` (the handler
        reads the body itself), ``query`` (name to description), ``errors`` (status codes it may
        answer), ``narrows`` (the handler keeps to the projects in which the caller may),
        ``fresh`` (a session must have been proved a short while ago).
    """
    if permission not in ALLOWED:
        raise ValueError(
            f"{method} {path}: {permission!r} is no permission of kernel/permissions.py"
        )
    summary = (handler.__doc__ or "").strip().splitlines()
    if not summary:
        raise ValueError(f"{method} {path}: its handler has no docstring")
    return Operation(method, path, permission, handler, summary[0], **details)
