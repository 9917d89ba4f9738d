"""Accepting labels, streaming them, writing them into files."""

import hashlib
import tempfile
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from labelwright.audit import service as audit
from labelwright.blobs import BlobStore, blob_key
from labelwright.database.engine import Database, Transaction
from labelwright.delivery import store
from labelwright.delivery.events import ExportDownloaded, ExportFinished, LabelAccepted
from labelwright.jobs import service as jobs
from labelwright.jobs.model import JobRun
from labelwright.kernel import strict_json
from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.ids import format_id, new_id
from labelwright.plugin import registry
from labelwright.plugin.export_format import AssetRecord, Export, ExportHeader, LabelRecord
from labelwright.projects import service as projects

EXPORT_JOB = "export"
PAGE = 500


async def accept(
    tx: Transaction,
    *,
    project: UUID,
    task: UUID,
    version: int,
    payload: object,
    method: str,
    annotations: Sequence[UUID],
    decision: UUID | None,
    ontology: int,
) -> UUID:
    """Store a label and tell; the caller holds the task's lock and knows the versions before."""
    label = new_id()
    await store.add_label(
        tx,
        label,
        project=project,
        task=task,
        version=version,
        payload=payload,
        method=method,
        annotations=annotations,
        decision=decision,
        ontology=ontology,
    )
    event = LabelAccepted(project=project, task=task, label=label, version=version, method=method)
    await tx.record(event, label=label)
    return label


async def records(
    tx: Transaction, project: UUID, *, after: int, until: int, limit: int = PAGE
) -> tuple[list[LabelRecord], int | None]:
    """Return a page of the newest label of each task, and where to go on (None: the end)."""
    rows = await store.page(tx, project, after=after, until=until, limit=limit)
    if not rows:
        return [], None
    assets: dict[UUID, list[AssetRecord]] = {}
    for link in await store.assets_of_tasks(tx, project, [row.task for row in rows]):
        assets.setdefault(link.task, []).append(_asset_record(tx, link))
    found = [_label_record(tx, row, assets.get(row.task, [])) for row in rows if row.is_newest]
    return found, rows[-1].seq if len(rows) == limit else None


async def label_cursor(tx: Transaction, project: UUID, label: UUID | None) -> int:
    """Return the place to go on from after ``label``; 0 to begin."""
    if label is None:
        return 0
    found = await store.place(tx, project, label)
    if found is None:
        raise NotFoundError("There is no such label in this project.", code="no_label")
    return found


async def stream_labels(
    db: Database, organization: UUID, project: UUID, after: int
) -> AsyncIterator[bytes]:
    """Yield labels as JSON lines in commit order; no snapshot is held between pages.

    Whoever goes on after the last label that he was given misses none: a label that was committed
    later has a later place.
    """
    cursor: int | None = after
    await audit.sequence_all(db)
    async with db.transaction(organization) as tx:
        until = await store.newest(tx, project)
    while cursor is not None:
        async with db.transaction(organization) as tx:
            page, cursor = await records(tx, project, after=cursor, until=until)
        if page:
            yield b"".join(strict_json.encode(record) + b"\n" for record in page)


async def request_export(tx: Transaction, project: UUID, *, format_name: str) -> UUID:
    """Queue an export of a project's labels; return its id."""
    found = await projects.read_project(tx, project)
    registry.exporter(found.kind, format_name)
    export = await jobs.enqueue(tx, EXPORT_JOB, project=project, arguments={"format": format_name})
    await store.add_export(tx, export, project=project, format_name=format_name)
    return export


async def read_export(tx: Transaction, export: UUID) -> Any:
    """Return an export with the state of its job."""
    row = await store.export_row(tx, export)
    if row is None:
        raise NotFoundError("There is no such export.", code="no_export")
    return row


async def note_download(tx: Transaction, row: Any) -> None:
    """Tell that somebody took the file."""
    await tx.record(ExportDownloaded(project=row.project, export=row.id))


class ExportJob:
    """Writes an export's file in keyset pages up to the label that was newest at its start."""

    def __init__(self, db: Database, blobs: BlobStore) -> None:
        self._db = db
        self._blobs = blobs

    async def __call__(self, run: JobRun) -> None:
        """Run the export."""
        job = run.job
        await audit.sequence_all(self._db)
        async with self._db.transaction(job.organization) as tx:
            project = await projects.read_project(tx, job.of_project)
            until = await store.newest(tx, project.id)
            total = (await projects.counters(tx, project.id)).get("labels", 0)
        export_format = registry.export_format(job.arguments["format"])
        header = ExportHeader(
            project=format_id("prj", project.id),
            name=project.name,
            task_type=project.task_type,
            task_type_version=project.kind.version,
            settings=project.settings,
            ontology=project.ontology,
        )
        await run.progress(0, total)
        with tempfile.TemporaryDirectory(prefix="labelwright-export-") as folder:
            path = Path(folder) / f"labels.{export_format.extension}"
            with (
                path.open("wb") as file,
                Export(
                    container=export_format,
                    exporter=registry.exporter(project.kind, export_format.name),
                    file=file,
                    header=header,
                ) as export,
            ):
                await self._write(run, export, project=project.id, until=until, total=total)
            size, digest = _measure(path)
            blob = blob_key(job.organization, digest.hex(), "export")
            await self._blobs.put_file(blob, path)
        async with self._db.transaction(job.organization) as tx:
            await store.finish_export(
                tx, job.id, blob=blob, size=size, sha256=digest, labels=export.written
            )
            await tx.record(
                ExportFinished(
                    project=project.id,
                    export=job.id,
                    format=export_format.name,
                    labels=export.written,
                    sha256=digest.hex(),
                )
            )

    async def _write(
        self, run: JobRun, export: Export, *, project: UUID, until: int, total: int
    ) -> None:
        cursor: int | None = 0
        while cursor is not None:
            async with self._db.transaction(run.job.organization) as tx:
                page, cursor = await records(tx, project, after=cursor, until=until)
            for record in page:
                export.write(record)
            await run.progress(export.written, max(total, export.written))


def _measure(path: Path) -> tuple[int, bytes]:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return path.stat().st_size, digest.digest()


def _label_record(tx: Transaction, row: Any, assets: list[AssetRecord]) -> LabelRecord:
    return LabelRecord(
        label=format_id("lbl", row.id),
        task=format_id("tsk", row.task),
        unique_id=row.unique_id,
        metadata=tx.open(row.task_key_id, row.body)["metadata"],
        assets=assets,
        payload=tx.open(row.key_id, row.payload),
        ontology=row.ontology,
        version=row.version,
        created_at=row.created_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        annotations=[format_id("ann", annotation) for annotation in row.annotations],
        method=row.method,
    )


def _asset_record(tx: Transaction, row: Any) -> AssetRecord:
    facts: dict[str, Any] = {} if row.facts is None else strict_json.decode_own(row.facts)
    printed = format_id("ast", row.id)
    return AssetRecord(
        id=printed,
        role=row.role,
        ordinal=row.ordinal,
        media_type=row.media_type or "",
        content_type=row.content_type or "",
        name=row.name,
        uri=f"asset:{printed}" if row.uri is None else tx.open(row.key_id, row.uri),
        sha256="" if row.sha256 is None else row.sha256.hex(),
        width=facts.get("width"),
        height=facts.get("height"),
        text=None if row.content is None else tx.open(row.key_id, row.content),
    )


exports = store.exports
count_labels = store.count_labels
labels_of_task = store.labels_of_task
