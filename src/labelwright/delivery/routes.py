"""Labels and exports over HTTP."""

import re
from datetime import UTC
from typing import Any
from urllib.parse import quote

import msgspec

from labelwright.blobs import BlobStore
from labelwright.database.engine import Database
from labelwright.delivery import service
from labelwright.delivery.selection import EVERYTHING, Selection
from labelwright.http import Call, Operation, Reply, operation
from labelwright.http.file_reply import file_reply
from labelwright.jobs.model import JobState
from labelwright.jobs.routes import Progress
from labelwright.kernel.errors import ConflictError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.plugin import registry
from labelwright.projects import service as projects

_NOT_IN_NAMES = re.compile(r"[\x00-\x1f\x7f\s/\\:*?\"<>|]+")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")


class RequestExport(msgspec.Struct, forbid_unknown_fields=True):
    """A file of a project's labels in one of its task type's formats; some, or all of them."""

    format: str
    selection: Selection = EVERYTHING


class ExportQueued(msgspec.Struct):
    """The export is under way."""

    id: str


class ExportView(msgspec.Struct):
    """An export as its organization sees it; ``loses`` says what of a label is not in the file."""

    id: str
    project: str
    format: str
    job: str
    data_set_version: str | None
    state: str
    progress: Progress
    labels: int | None
    size: int | None
    sha256: str | None
    problem: str | None
    created_at: str
    loses: list[str]


class ExportList(msgspec.Struct):
    """Exports, newest first."""

    items: list[ExportView]


def operations(db: Database, blobs: BlobStore) -> list[Operation]:
    """Return the routes of delivery."""

    async def labels(call: Call[None]) -> Reply:
        """Stream the newest label of every task as JSON lines."""
        project = parse_id("prj", call.path["project"])
        after = call.text("after")
        async with db.transaction(call.principal.organization) as tx:
            await projects.read_project(tx, project)
            label = parse_id("lbl", after) if after else None
            cursor = await service.label_cursor(tx, project, label)
        return Reply(
            content_type="application/x-ndjson",
            stream=service.stream_labels(db, call.principal.organization, project, cursor),
        )

    async def request(call: Call[RequestExport]) -> ExportQueued:
        """Queue an export."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            export = await service.request_export(
                tx,
                parse_id("prj", call.path["project"]),
                format_name=call.body.format,
                selection=call.body.selection,
            )
        return ExportQueued(format_id("exp", export))

    async def exports(call: Call[None]) -> ExportList:
        """List exports, newest first."""
        project = call.text("project")
        limit = call.integer("limit", default=50, least=1, most=200)
        async with db.transaction(call.principal.organization) as tx:
            rows = await service.exports(
                tx,
                parse_id("prj", project) if project else None,
                limit=limit,
                among=call.principal.projects_where("exports.read"),
            )
        return ExportList([_view(row) for row in rows])

    async def read(call: Call[None]) -> ExportView:
        """Return an export with its progress."""
        async with db.transaction(call.principal.organization) as tx:
            return _view(await service.read_export(tx, parse_id("exp", call.path["export"])))

    async def download(call: Call[None]) -> Reply:
        """Download an export's file."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            row = await service.read_export(tx, parse_id("exp", call.path["export"]))
            if row.blob is None:
                raise ConflictError(
                    f"The export is {JobState(row.state).name.lower()}.",
                    code="export_not_ready",
                    cure="Wait until its state is done.",
                )
            project = await projects.read_project(tx, row.project)
            member = registry.export_format(row.format)
            reply = file_reply(
                call.request.headers,
                sha256=row.sha256,
                size=row.size,
                content_type=member.content_type,
                headers={"content-disposition": _disposition(row, project.name, member.extension)},
                open_range=lambda start, end: blobs.open_range(row.blob, start, end),
            )
            if reply.stream is not None:
                await service.note_download(tx, row)
        return reply

    one = "/api/exports/{export}"
    read_only: dict[str, Any] = {"permission": "exports.read"}
    return [
        operation(
            "GET",
            "/api/projects/{project}/labels",
            labels,
            permission="labels.read",
            content_type="application/x-ndjson",
            query={"after": "id of the last label seen"},
        ),
        operation(
            "POST",
            "/api/projects/{project}/exports",
            request,
            permission="exports.write",
            request=RequestExport,
            response=ExportQueued,
            status=202,
        ),
        operation(
            "GET",
            "/api/exports",
            exports,
            narrows=True,
            response=ExportList,
            query={"project": "of this project only", "limit": "1 to 200, default 50"},
            **read_only,
        ),
        operation("GET", one, read, response=ExportView, **read_only),
        operation(
            "GET",
            f"{one}/file",
            download,
            content_type="application/octet-stream",
            errors=(409,),
            **read_only,
        ),
    ]


def _disposition(row: Any, project: str, extension: str) -> str:
    """Return under which name a browser keeps the file: ``Cars-2026-11-24-1217.coco.json``."""
    made = row.created_at.astimezone(UTC).strftime("%Y-%m-%d-%H%M")
    ending = extension if row.format == extension else f"{row.format}.{extension}"
    name = _NOT_IN_NAMES.sub("-", row.project_name or project).strip("-.")[:80]
    plain = _NOT_PLAIN.sub("-", name).strip("-.") or "labels"
    full = quote(f"{name or 'labels'}-{made}.{ending}", safe="")
    return f"attachment; filename=\"{plain}-{made}.{ending}\"; filename*=UTF-8''{full}"


def _view(row: Any) -> ExportView:
    return ExportView(
        id=format_id("exp", row.id),
        project=format_id("prj", row.project),
        format=row.format,
        job=format_id("job", row.id),
        data_set_version=None
        if row.data_set_version is None
        else format_id("dsv", row.data_set_version),
        state=JobState(row.state).name.lower(),
        progress=Progress(row.done, row.total),
        labels=row.labels,
        size=row.size,
        sha256=None if row.sha256 is None else row.sha256.hex(),
        problem=row.problem,
        created_at=row.created_at.isoformat(),
        loses=service.losses(row.task_type, row.format),
    )
