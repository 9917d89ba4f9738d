"""Accepting labels, streaming them, asking for files of them."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Any
from uuid import UUID

from labelwright.audit import service as audit
from labelwright.database.engine import Database, Transaction
from labelwright.delivery import store
from labelwright.delivery.events import ExportDownloaded, LabelAccepted
from labelwright.delivery.pages import opened, pages
from labelwright.delivery.selection import EVERYTHING, Selection
from labelwright.jobs import service as jobs
from labelwright.jobs.model import JobState
from labelwright.kernel import strict_json
from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.plugin import registry
from labelwright.projects import service as projects

EXPORT_JOB = "export"


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
) -> AsyncGenerator[bytes]:
    """Yield labels as JSON lines in commit order; no snapshot is held between pages.

    Whoever goes on after the last label that he was given misses none: a label that was committed
    later has a later place.
    """
    await audit.sequence_all(db)
    async with db.transaction(organization) as tx:
        until = await store.newest(tx, project)
    async with aclosing(pages(db, organization, project, after=after, until=until)) as found:
        async for page in found:
            for labels in opened(db.sealer, organization, page):
                if labels:
                    yield b"".join(strict_json.encode(label) + b"\n" for label in labels)
                await asyncio.sleep(0)


async def request_export(
    tx: Transaction,
    project: UUID,
    *,
    format_name: str,
    selection: Selection = EVERYTHING,
    point: Any = None,
) -> UUID:
    """Queue an export of a project's labels; return its id.

    ``point`` is a published version of a data set, if the export is to stand for it.
    """
    found = await projects.read_project(tx, project)
    registry.exporter(found.kind, format_name)
    export = await jobs.enqueue(tx, EXPORT_JOB, project=project, arguments={"format": format_name})
    await store.add_export(
        tx,
        export,
        project=project,
        format_name=format_name,
        selection=None if selection.is_everything else selection,
        point=point,
    )
    return export


def losses(task_type: str, format_name: str) -> list[str]:
    """Return what of a label is not in a file; nothing where either is no longer installed."""
    if task_type not in registry.task_types():
        return []
    exporter = registry.exporters(registry.task_type(task_type)).get(format_name)
    return [] if exporter is None else list(exporter.loses)


async def read_export(tx: Transaction, export: UUID) -> Any:
    """Return an export with the state of its job."""
    row = await store.export_row(tx, export)
    if row is None:
        raise NotFoundError("There is no such export.", code="no_export")
    return row


async def finished_elsewhere(db: Database, organization: UUID, export: UUID) -> None:
    """Wait until the worker that has an export is done with it."""
    while True:
        async with db.transaction(organization) as tx:
            row = await read_export(tx, export)
        if row.state not in (JobState.QUEUED, JobState.RUNNING):
            return
        await asyncio.sleep(0.2)


async def note_download(tx: Transaction, row: Any) -> None:
    """Tell that somebody took the file."""
    await tx.record(ExportDownloaded(project=row.project, export=row.id))


exports = store.exports
exports_of_version = store.exports_of_version
newest_place = store.newest
count_labels = store.count_labels
labels_of_task = store.labels_of_task
has_left = store.has_left
