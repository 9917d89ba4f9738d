"""The job that publishes a version: its manifest, its figures, what differs from the one before.

It walks the labels up to the version's point in the order in which they were accepted, holding one
page of them. What it writes depends on nothing but the version: a run that was broken off begins
anew and comes to the same manifest.
"""

import asyncio
import hashlib
import tempfile
from contextlib import aclosing
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from labelwright.blobs import BlobStore, blob_key
from labelwright.data_sets import service, store
from labelwright.data_sets.events import DataSetVersionPublished
from labelwright.data_sets.model import DataSetBody, ManifestLine, Tally, manifest_line
from labelwright.database.engine import Database
from labelwright.delivery.pages import Page, earlier, opened, pages
from labelwright.delivery.selection import facets_of, holds
from labelwright.jobs.model import Job, JobRun
from labelwright.kernel.ids import format_bytes, parse_id
from labelwright.plugin.canonical_line import canonical_line
from labelwright.plugin.export_format import LabelRecord
from labelwright.projects import service as projects
from labelwright.projects.model import Project

Change = tuple[UUID, UUID | None, UUID | None]


class _Plan(msgspec.Struct, frozen=True):
    project: Project
    version: Any
    body: DataSetBody
    since: int
    """Point of the version before."""


class ManifestJob:
    """Publishes versions of data sets.

    Parameters
    ----------
    folder
        Where a manifest under way lies.
    """

    def __init__(self, db: Database, blobs: BlobStore, folder: Path) -> None:
        self._db = db
        self._blobs = blobs
        self._folder = folder

    async def __call__(self, run: JobRun) -> None:
        """Publish the version whose job this is."""
        plan = await self._plan(run.job)
        if plan is None:
            return
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".jsonl") as file:
            manifest = _Manifest(plan, file)
            await self._walk(run, plan, manifest)
            file.flush()
            blob = blob_key(run.job.organization, manifest.sha256.hex(), "manifest")
            await self._blobs.put_file(blob, Path(file.name))
        await self._publish(run.job, plan, manifest, blob)

    async def _plan(self, job: Job) -> _Plan | None:
        """Return what to publish, or None when that was done before."""
        async with self._db.transaction(job.organization) as tx:
            version = await service.read_version(tx, job.id)
            if version.blob is not None:  # its worker died between the manifest and the job's end
                return None
            data_set = await service.read(tx, version.data_set)
            project = await projects.read_project(tx, version.project)
            ontology = await projects.read_ontology(tx, version.project, version.ontology)
            return _Plan(
                msgspec.structs.replace(project, ontology=ontology),
                version,
                service.body_of(tx, data_set),
                await store.point_before(tx, version),
            )

    async def _walk(self, run: JobRun, plan: _Plan, manifest: "_Manifest") -> None:
        organization, version = run.job.organization, plan.version
        done = 0
        found = pages(self._db, organization, version.project, after=0, until=version.point)
        async with aclosing(found):
            async for page in found:
                fresh: dict[bytes, LabelRecord] = {}
                news = _since(page, plan.since)
                for labels in opened(self._db.sealer, organization, page):
                    for label in labels:
                        manifest.add(label)
                        if label.label in news:
                            fresh[news[label.label]] = label
                    await asyncio.sleep(0)
                await self._note_changes(organization, plan, manifest, fresh)
                done += len(page.rows)
                await run.progress(done, version.places)

    async def _note_changes(
        self,
        organization: UUID,
        plan: _Plan,
        manifest: "_Manifest",
        fresh: dict[bytes, LabelRecord],
    ) -> None:
        if not fresh:
            return
        async with self._db.transaction(organization) as tx:
            again = {task: label for task, label in fresh.items() if label.version > 1}
            old = await earlier(tx, plan.version.project, again, until=plan.since)
            changes = [
                change
                for task, label in fresh.items()
                if (change := manifest.compare(UUID(bytes=task), old.get(task), label)) is not None
            ]
            if changes:
                await store.add_changes(tx, plan.version, changes)

    async def _publish(self, job: Job, plan: _Plan, manifest: "_Manifest", blob: str) -> None:
        version = plan.version
        async with self._db.transaction(job.organization) as tx:
            is_first = await store.add_manifest(
                tx,
                version,
                blob=blob,
                size=manifest.size,
                sha256=manifest.sha256,
                counts=(manifest.tally.labels, manifest.added, manifest.changed, manifest.removed),
                figures=manifest.tally.figures(),
            )
            if is_first:
                await tx.record(
                    DataSetVersionPublished(
                        project=version.project,
                        data_set=version.data_set,
                        version=version.id,
                        number=version.number,
                        labels=manifest.tally.labels,
                        sha256=manifest.sha256.hex(),
                    )
                )


def _since(page: Page, point: int) -> dict[str, bytes]:
    """Return printed label to task of what is newer than the version before."""
    return {
        format_bytes("lbl", row.id): row.task
        for row in page.rows
        if row.seq > point and row.payload is not None
    }


class _Manifest:
    """The file under way, and what is counted beside it."""

    def __init__(self, plan: _Plan, file: Any) -> None:
        self._plan = plan
        self._file = file
        self._digest = hashlib.sha256()
        self.tally = Tally()
        self.size = 0
        self.added = self.changed = self.removed = 0

    @property
    def sha256(self) -> bytes:
        """Return the hash of what was written."""
        return self._digest.digest()

    def add(self, label: LabelRecord) -> None:
        """Write and count a label, if it is selected."""
        facets = facets_of(self._plan.project, label)
        if holds(self._plan.body.selection, label, facets):
            self.tally.add(label, facets)
            payload = hashlib.sha256(canonical_line(label.payload)[:-1]).hexdigest()
            self._write(manifest_line(label, payload))

    def compare(self, task: UUID, old: LabelRecord | None, new: LabelRecord) -> Change | None:
        """Return and count what became of a task since the version before."""
        before = None if old is None else self._selected(old)
        after = self._selected(new)
        if before == after:
            return None
        self.added += before is None
        self.removed += after is None
        self.changed += before is not None and after is not None
        return task, before, after

    def _selected(self, label: LabelRecord) -> UUID | None:
        selection = self._plan.body.selection
        if selection.is_everything or holds(selection, label, facets_of(self._plan.project, label)):
            return parse_id("lbl", label.label)
        return None

    def _write(self, line: ManifestLine) -> None:
        data = canonical_line(line)
        self._digest.update(data)
        self._file.write(data)
        self.size += len(data)
