"""Data sets over HTTP; no decisions here."""

from typing import Any
from uuid import UUID

from labelwright.audit import service as audit
from labelwright.blobs import BlobStore
from labelwright.data_sets import service
from labelwright.data_sets.croissant import DataFile, Described, metadata
from labelwright.data_sets.model import DataSetBody
from labelwright.data_sets.schemas import (
    DataSetList,
    DataSetView,
    DifferenceView,
    ExportOrdered,
    NewDataSet,
    NewVersion,
    TaskChange,
    VersionExport,
    VersionList,
    VersionView,
    data_set_view,
    version_view,
)
from labelwright.database.engine import Database, Transaction
from labelwright.delivery import service as delivery
from labelwright.http import Call, Operation, Reply, operation
from labelwright.http.file_reply import file_reply
from labelwright.kernel import strict_json
from labelwright.kernel.ids import BEFORE_ALL, format_id, parse_id
from labelwright.plugin import registry
from labelwright.projects import service as projects

MOST_NUMBERS = 10**9 - 1
MANIFEST = "manifest.jsonl"
JSON_LINES = "application/jsonlines"


def operations(db: Database, blobs: BlobStore) -> list[Operation]:
    """Return the routes of data sets."""
    return [*_data_set_operations(db), *_version_operations(db, blobs)]


def _data_set_operations(db: Database) -> list[Operation]:
    async def create(call: Call[NewDataSet]) -> DataSetView:
        """Give a project's labels, or some of them, a name."""
        body = call.body
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            row = await service.create(
                tx,
                parse_id("prj", call.path["project"]),
                name=body.name,
                body=DataSetBody(body.description.strip(), body.license.strip(), body.selection),
            )
            return data_set_view(row, service.body_of(tx, row), number=None, version=None)

    async def of_project(call: Call[None]) -> DataSetList:
        """List a project's data sets."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization) as tx:
            await projects.read_project(tx, project)
            return DataSetList([
                data_set_view(
                    row, service.body_of(tx, row), number=row.number, version=row.version
                )
                for row in await service.data_sets(tx, project)
            ])  # fmt: skip

    async def order(call: Call[NewVersion]) -> VersionView:
        """Freeze what a data set holds now as its next version."""
        await audit.sequence_all(db)
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            row = await service.order_version(tx, _data_set(call), note=call.body.note.strip())
            return version_view(row, service.note_of(tx, row))

    async def versions(call: Call[None]) -> VersionList:
        """List a data set's versions, newest first."""
        limit = call.integer("limit", default=50, least=1, most=200)
        below = call.integer("after", default=MOST_NUMBERS, least=1, most=MOST_NUMBERS)
        async with db.transaction(call.principal.organization) as tx:
            found = await service.read(tx, _data_set(call))
            rows = await service.versions(tx, found, before=below, limit=limit + 1)
            items = [version_view(row, service.note_of(tx, row)) for row in rows[:limit]]
        return VersionList(items, items[-1].number if len(rows) > limit else None)

    of_project_path = "/api/projects/{project}/data-sets"
    of_set = "/api/data-sets/{data_set}/versions"
    return [
        operation("GET", of_project_path, of_project, permission="data_sets.read",
                  response=DataSetList),
        operation("POST", of_project_path, create, permission="data_sets.write",
                  request=NewDataSet, response=DataSetView, status=201, errors=(409,)),
        operation("GET", of_set, versions, permission="data_sets.read", response=VersionList,
                  query={"limit": "1 to 200, default 50", "after": "number from next"}),
        operation("POST", of_set, order, permission="data_sets.write", request=NewVersion,
                  response=VersionView, status=202),
    ]  # fmt: skip


def _version_operations(db: Database, blobs: BlobStore) -> list[Operation]:
    async def read(call: Call[None]) -> VersionView:
        """Return a version with its progress, and with its figures once it is published."""
        async with db.transaction(call.principal.organization) as tx:
            row = await service.read_version(tx, _version(call))
            figures = None if row.blob is None else service.figures_of(tx, row)
            return version_view(row, service.note_of(tx, row), figures)

    async def manifest(call: Call[None]) -> Reply:
        """Download a version's manifest: a line for each label, in the order of acceptance."""
        async with db.transaction(call.principal.organization) as tx:
            row = await service.published(tx, _version(call))
        name = f"{format_id('dsv', row.id)}-{MANIFEST}"
        return file_reply(
            call.request.headers,
            sha256=row.sha256,
            size=row.size,
            content_type=JSON_LINES,
            headers={"content-disposition": f'attachment; filename="{name}"'},
            open_range=lambda start, end: blobs.open_range(row.blob, start, end),
        )

    async def croissant(call: Call[None]) -> Reply:
        """Describe a version in Croissant's words: itself, its files and their hashes."""
        async with db.transaction(call.principal.organization) as tx:
            document = metadata(await _described(tx, await service.published(tx, _version(call))))
        return Reply(body=strict_json.canonical(document), content_type="application/ld+json")

    async def difference(call: Call[None]) -> DifferenceView:
        """Compare a version with an earlier one of its data set, or with nothing."""
        limit = call.integer("limit", default=50, least=1, most=200)
        earlier, after = call.text("from"), call.text("after")
        async with db.transaction(call.principal.organization) as tx:
            found = await service.difference(
                tx,
                await service.published(tx, _version(call)),
                await service.published(tx, parse_id("dsv", earlier)) if earlier else None,
                after=parse_id("tsk", after) if after else BEFORE_ALL,
                limit=limit + 1,
            )
        items = [
            TaskChange(format_id("tsk", row.task), _label(row.before), _label(row.after))
            for row in found.rows[:limit]
        ]
        return DifferenceView(
            found.added,
            found.changed,
            found.removed,
            found.facets,
            items,
            items[-1].task if len(found.rows) > limit else None,
        )

    async def export(call: Call[VersionExport]) -> ExportOrdered:
        """Queue a file of a published version."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            found = await service.order_export(tx, _version(call), format_name=call.body.format)
        return ExportOrdered(format_id("exp", found))

    one = "/api/data-set-versions/{data_set_version}"
    read_only: dict[str, Any] = {"permission": "data_sets.read"}
    return [
        operation("GET", one, read, response=VersionView, **read_only),
        operation("GET", f"{one}/manifest", manifest, content_type=JSON_LINES, errors=(409,),
                  **read_only),
        operation("GET", f"{one}/croissant", croissant, content_type="application/ld+json",
                  errors=(409,), **read_only),
        operation("GET", f"{one}/difference", difference, response=DifferenceView, errors=(409,),
                  query={"from": "id of an earlier version", "limit": "1 to 200, default 50",
                         "after": "cursor from next"}, **read_only),
        operation("POST", f"{one}/exports", export, permission="exports.write",
                  request=VersionExport, response=ExportOrdered, status=202, errors=(409,)),
    ]  # fmt: skip


def _data_set(call: Call[Any]) -> UUID:
    return parse_id("dst", call.path["data_set"])


def _version(call: Call[Any]) -> UUID:
    return parse_id("dsv", call.path["data_set_version"])


def _label(label: UUID | None) -> str | None:
    return None if label is None else format_id("lbl", label)


async def _described(tx: Transaction, row: Any) -> Described:
    data_set = await service.read(tx, row.data_set)
    body = service.body_of(tx, data_set)
    exports = await delivery.exports_of_version(tx, row.project, row.id)
    return Described(
        name=data_set.name,
        description=body.description,
        license=body.license,
        version=row.number,
        published=row.created_at.date().isoformat(),
        files=[
            DataFile(MANIFEST, "Every label with its hash", JSON_LINES, row.size, row.sha256.hex()),
            *(_data_file(export) for export in exports),
        ],
    )


def _data_file(export: Any) -> DataFile:
    member = registry.export_format(export.format)
    return DataFile(
        f"{format_id('exp', export.id)}.{member.extension}",
        f"The labels as {member.title}",
        member.content_type,
        export.size,
        export.sha256.hex(),
    )
