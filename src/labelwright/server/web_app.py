"""The built web app: files by their exact names, at every other address its index page."""

from collections.abc import Awaitable, Callable
from importlib import resources
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Match, Route
from starlette.types import Scope

CONTENT_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain; charset=utf-8",
}

SERVER_PATHS = ("/api/", "/assets/", "/health/", "/media/", "/v1/", "/v2/")
"""Addresses that are never a page of the app."""

MISSING = "The web app is not built. Run `make setup` in a checkout, or install the wheel.\n"


def web_routes() -> list[BaseRoute]:
    """Return the routes of the web app."""
    folder = Path(str(resources.files("labelwright"))) / "web_dist"
    files = {
        f"/{path.relative_to(folder).as_posix()}": path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix.removesuffix(".gz") in CONTENT_TYPES
    }

    async def page(request: Request) -> Response:
        path = files.get(request.url.path)
        if path is not None and request.url.path != "/index.html":
            is_hashed = request.url.path.startswith("/assets/")
            return _file(
                path,
                request,
                cache="public, max-age=31536000, immutable" if is_hashed else "no-cache",
            )
        index = files.get("/index.html")
        if index is None:
            return PlainTextResponse(MISSING, status_code=503)
        return _file(index, request, cache="no-cache")

    return [_Page("/{path:path}", page, files=frozenset(files))]


class _Page(Route):
    """Every address but the server's own: those give its 404 and 405, as without a web app."""

    def __init__(
        self, path: str, page: Callable[[Request], Awaitable[Response]], *, files: frozenset[str]
    ) -> None:
        super().__init__(path, page, methods=["GET"])
        self._files = files

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        path = scope.get("path", "")
        if path.startswith(SERVER_PATHS) and path not in self._files:
            return Match.NONE, {}
        return super().matches(scope)


def _file(path: Path, request: Request, *, cache: str) -> Response:
    headers = {"cache-control": cache, "vary": "accept-encoding"}
    content_type = CONTENT_TYPES[path.suffix]
    packed = path.with_name(path.name + ".gz")
    if "gzip" in request.headers.get("accept-encoding", "") and packed.is_file():
        return Response(
            packed.read_bytes(),
            media_type=content_type,
            headers={**headers, "content-encoding": "gzip"},
        )
    return Response(path.read_bytes(), media_type=content_type, headers=headers)
