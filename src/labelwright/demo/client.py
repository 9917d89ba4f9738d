"""A small client of the service's own interface: every route and every field stands here once.

The demo is a customer: it sees what HTTP says and nothing else. It only speaks to a service on this
machine. An answer that is no success becomes an error that names the request.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from types import TracebackType
from typing import Any, Literal, Self, TypeVar
from urllib.parse import urlsplit

import httpx
import msgspec
from msgspec import Struct

from labelwright.kernel.errors import (
    ConflictError,
    InvalidInputError,
    LabelwrightError,
    UnavailableError,
)

Kind = Literal["annotate", "review"]
Document = dict[str, Any]
Decoded = TypeVar("Decoded")

HERE = ("127.0.0.1", "::1", "localhost")
TIMEOUT_SECONDS = 60.0
PAGE = 200
NO_CONTENT = 204


class Created(Struct):
    """Something that was made."""

    id: str


class Uploaded(Struct):
    """A file that the service keeps; ``uri`` names it in a task."""

    uri: str


class Added(Struct):
    """What became of the tasks that were sent."""

    created: int
    duplicate: int
    invalid: list[Document]


class Project(Struct):
    """A project with its counters."""

    id: str
    name: str
    counters: dict[str, int]


class TaskRow(Struct):
    """A task in a list."""

    id: str
    unique_id: str
    state: str
    problem: str | None


class LeasedTask(Struct):
    """The task of a lease."""

    id: str


class Subject(Struct):
    """The answer under review."""

    payload: Document


class Lease(Struct):
    """Somebody's task for a while."""

    assignment: str
    lease_token: str
    round: int
    task: LeasedTask
    subject: Subject | None = None


class Export(Struct):
    """A file of labels, under way or done."""

    id: str
    format: str
    state: str
    labels: int | None
    size: int | None
    sha256: str | None
    problem: str | None


class Download(Struct):
    """A file as it came; ``suffix`` is that of its name."""

    suffix: str
    content_type: str
    content: bytes


class ExportFormat(Struct):
    """A format in which the labels of a task type can be had."""

    name: str
    title: str


class _Person(Struct):
    name: str


class _Me(Struct):
    person: _Person


class _Outcome(Struct):
    outcome: str


class _TaskPage(Struct):
    items: list[TaskRow]
    next: str | None


class _TaskType(Struct):
    name: str
    exports: list[ExportFormat]


class _Installation(Struct):
    task_types: list[_TaskType]


class _Problem(Struct):
    message: str = ""
    code: str = "error"
    cure: str | None = None


class Client:
    """One person's connection to the service."""

    def __init__(
        self, url: str, token: str = "", *, transport: httpx.BaseTransport | None = None
    ) -> None:
        host = urlsplit(url).hostname
        if host not in HERE:
            raise InvalidInputError(
                f"The demo plays on this machine only, and {url} may be another one.",
                cure="Let the service listen on 127.0.0.1, or use another home.",
            )
        self._http = httpx.Client(
            base_url=url,
            headers={"authorization": f"Bearer {token}"} if token else {},
            timeout=TIMEOUT_SECONDS,
            transport=transport,
            trust_env=False,  # a proxy has no business on the way to ourselves
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def check_ready(self) -> None:
        """Raise unless the service and its database answer."""
        self._send("GET", "/health/ready")

    def sign_in(self, email: str, password: str) -> str:
        """Return the name of the person who signs in so; the session is not kept."""
        body = {"email": email, "password": password}
        name = self._post("/api/session", body, _Me).person.name
        self._http.cookies.clear()
        return name

    def export_formats(self, task_type: str) -> list[ExportFormat]:
        """Return the formats in which labels of a task type can be had."""
        types = self._get("/api/installation", _Installation).task_types
        return [export for found in types if found.name == task_type for export in found.exports]

    def create_project(self, order: Document) -> str:
        """Create a project; return its id."""
        return self._post("/api/projects", order, Created).id

    def project(self, project: str) -> Project:
        """Return a project with its counters."""
        return self._get(f"/api/projects/{project}", Project)

    def upload(self, content: bytes, *, name: str, content_type: str) -> str:
        """Upload a file; return the address that tasks name it by."""
        response = self._send(
            "POST",
            "/api/assets",
            params={"name": name},
            content=content,
            headers={"content-type": content_type},
        )
        return _decode(response, Uploaded).uri

    def add_tasks(self, project: str, tasks: Iterable[Document]) -> Added:
        """Add tasks."""
        return self._post(f"/api/projects/{project}/tasks", list(tasks), Added)

    def tasks(self, project: str) -> Iterator[TaskRow]:
        """Yield every task of a project in order of arrival."""
        after: dict[str, str] = {}
        while True:
            page = self._get(
                f"/api/projects/{project}/tasks", _TaskPage, params={"limit": str(PAGE), **after}
            )
            yield from page.items
            if page.next is None:
                return
            after = {"after": page.next}

    def lease(self, project: str, kind: Kind) -> Lease | None:
        """Lease the next task; None when there is none for this person."""
        response = self._send(
            "POST", f"/api/projects/{project}/lease", content=_encode({"kind": kind})
        )
        return None if response.status_code == NO_CONTENT else _decode(response, Lease)

    def submit(self, lease: Lease, payload: Document, *, active_seconds: float) -> str:
        """Submit an answer; return what it meant."""
        body = {
            "lease_token": lease.lease_token,
            "payload": payload,
            "active_seconds": active_seconds,
        }
        return self._post(f"/api/assignments/{lease.assignment}/submit", body, _Outcome).outcome

    def review(self, lease: Lease, ruling: Document, *, active_seconds: float) -> str:
        """Rule on an answer; return what it meant."""
        body = {"lease_token": lease.lease_token, "active_seconds": active_seconds, **ruling}
        return self._post(f"/api/assignments/{lease.assignment}/review", body, _Outcome).outcome

    def request_export(self, project: str, export_format: str) -> str:
        """Ask for a file of a project's labels; return the export's id."""
        return self._post(f"/api/projects/{project}/exports", {"format": export_format}, Created).id

    def export(self, export: str) -> Export:
        """Return how far an export is."""
        return self._get(f"/api/exports/{export}", Export)

    def download(self, export: str) -> Download:
        """Download an export's file."""
        response = self._send("GET", f"/api/exports/{export}/file")
        name = response.headers.get("content-disposition", "").rpartition("filename=")[2]
        return Download(
            suffix=PurePosixPath(name.strip('"')).suffix,
            content_type=response.headers.get("content-type", ""),
            content=response.content,
        )

    def _get(
        self, path: str, shape: type[Decoded], *, params: dict[str, str] | None = None
    ) -> Decoded:
        return _decode(self._send("GET", path, params=params), shape)

    def _post(self, path: str, document: object, shape: type[Decoded]) -> Decoded:
        return _decode(self._send("POST", path, content=_encode(document)), shape)

    def _send(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, str] | None = None,
        content: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.Response:
        if content is not None and headers is None:
            headers = {"content-type": "application/json"}
        try:
            response = self._http.request(
                method, path, params=params, content=content, headers=headers
            )
        except httpx.HTTPError as error:
            raise UnavailableError(
                f"{method} {path}: the service does not answer ({type(error).__name__})."
            ) from error
        if response.is_error:
            raise _refusal(response)
        return response


_KINDS = {kind.status: kind for kind in (ConflictError, UnavailableError)}


def _encode(document: object) -> bytes:
    return msgspec.json.encode(document)


def _decode(response: httpx.Response, shape: type[Decoded]) -> Decoded:
    try:
        return msgspec.json.decode(response.content, type=shape)
    except msgspec.DecodeError as error:
        request = response.request
        raise LabelwrightError(
            f"{request.method} {request.url.path} was answered in a form we do not know: {error}."
        ) from error


def _refusal(response: httpx.Response) -> LabelwrightError:
    try:
        problem = msgspec.json.decode(response.content, type=_Problem)
    except msgspec.DecodeError:
        problem = _Problem()
    kind = _KINDS.get(response.status_code, LabelwrightError)
    request = response.request
    return kind(
        f"{request.method} {request.url.path} was answered with {response.status_code}: "
        f"{problem.message or response.reason_phrase}",
        code=problem.code,
        cure=problem.cure,
    )
