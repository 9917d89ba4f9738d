"""The job that writes an export's file, and goes on where it was broken off.

The first run fixes what the export stands for: the newest label, the ontology and the project's
name of that moment. Every later run of the same export writes the same bytes.
"""

import asyncio
import errno
import hashlib
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path
from typing import TypeVar

import msgspec

from labelwright import __version__
from labelwright.audit import service as audit
from labelwright.blobs import BlobStore, blob_key
from labelwright.database.engine import Database
from labelwright.delivery import store
from labelwright.delivery.events import ExportFinished
from labelwright.delivery.pages import opened, pages
from labelwright.delivery.part import Part, remove_stale
from labelwright.delivery.selection import EVERYTHING, Selection, facets_of, holds
from labelwright.jobs.model import Job, JobRun
from labelwright.kernel import strict_json
from labelwright.kernel.errors import UnavailableError
from labelwright.kernel.ids import format_id
from labelwright.plugin import registry
from labelwright.plugin.export_format import Export, ExportFormat, ExportHeader, LabelRecord
from labelwright.projects import service as projects
from labelwright.projects.model import Project

REPORT_SECONDS = 0.4
CHECKPOINT_BYTES = 16 * 2**20
"""So much is written at most before it counts: a break costs the work of about a second."""

Result = TypeVar("Result")


class Plan(msgspec.Struct, frozen=True):
    """What an export stands for, as its first run fixed it."""

    project: Project
    container: ExportFormat
    header: ExportHeader
    until: int
    places: int
    selection: Selection

    def holds(self, label: LabelRecord) -> bool:
        """Return whether a label belongs into the file."""
        return self.selection.is_everything or holds(
            self.selection, label, facets_of(self.project, label)
        )

    @property
    def fingerprint(self) -> str:
        """Return a text that changes with anything the bytes depend on."""
        known = [
            __version__, self.container.name, self.header.name, self.header.task_type_version,
            self.header.ontology, self.until, self.selection,
        ]  # fmt: skip
        return hashlib.sha256(strict_json.canonical(known)).hexdigest()


class ExportJob:
    """Writes the files of exports.

    Parameters
    ----------
    folder
        Where files under way lie; what is in it outlives the process.
    """

    def __init__(self, db: Database, blobs: BlobStore, folder: Path) -> None:
        self._db = db
        self._blobs = blobs
        self._folder = folder

    async def __call__(self, run: JobRun) -> None:
        """Run the export; stop within a second when it is cancelled, whatever it is doing."""
        progress = _Progress(run)
        writing = asyncio.create_task(self._export(run.job, progress))
        telling = asyncio.create_task(progress.tell())
        try:
            await asyncio.wait({writing, telling}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            telling.cancel()
            if not writing.done():
                writing.cancel()
            ended = await asyncio.gather(telling, writing, return_exceptions=True)
        for end in ended:
            if isinstance(end, Exception):
                raise end

    async def _export(self, job: Job, progress: "_Progress") -> None:
        await asyncio.to_thread(remove_stale, self._folder)
        plan = await self._plan(job)
        if plan is None:
            return
        try:
            with Part(self._folder, job.id, plan.fingerprint) as part:
                labels = await self._write(job, plan, part, progress)
                size, digest = await _in_thread(lambda: _measure(part.path))
                blob = blob_key(job.organization, digest.hex(), "export")
                await self._blobs.put_file(blob, part.path)
                await self._finish(job, plan, blob=blob, size=size, digest=digest, labels=labels)
                part.remove()
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            raise UnavailableError(
                "The worker's disk has no room for the file.",
                cure="Make room in its home folder, then try again: it goes on where it stopped.",
            ) from error

    async def _plan(self, job: Job) -> Plan | None:
        """Return what the export stands for, or None when its file is there already."""
        await audit.sequence_all(self._db)
        async with self._db.transaction(job.organization) as tx:
            row = await store.fix_point(tx, job.id)
            if row.blob is not None:  # its worker died between the file and the job's end
                return None
            project = await projects.read_project(tx, job.of_project)
            ontology = await projects.read_ontology(tx, project.id, row.ontology)
            selection = EVERYTHING
            if row.selection is not None:
                selection = strict_json.convert(tx.open(row.key_id, row.selection), Selection)
        header = ExportHeader(
            project=format_id("prj", project.id),
            name=row.project_name,
            task_type=project.task_type,
            task_type_version=project.kind.version,
            settings=project.settings,
            ontology=ontology,
        )
        return Plan(
            project, registry.export_format(row.format), header, row.point, row.places, selection
        )

    async def _write(self, job: Job, plan: Plan, part: Part, progress: "_Progress") -> int:
        """Write what is not written yet; return the number of labels in the file."""
        begun = part.checkpoint
        progress.total = plan.places
        progress.done = 0 if begun is None else begun.done
        export = Export(
            container=plan.container,
            exporter=registry.exporter(plan.project.kind, plan.container.name),
            file=part.file,
            header=plan.header,
            spool=part.spool,
            state=None if begun is None else begun.export,
        )
        try:
            after = 0 if begun is None else begun.after
            found = pages(
                self._db, job.organization, plan.project.id, after=after, until=plan.until
            )
            async with aclosing(found):
                async for page in found:
                    for labels in opened(self._db.sealer, job.organization, page):
                        for label in labels:
                            if plan.holds(label):
                                export.write(label)
                        await asyncio.sleep(0)
                    progress.done += len(page.rows)
                    if part.uncounted > CHECKPOINT_BYTES:
                        await _save(part, export, after=page.end, done=progress.done)
            await _in_thread(lambda: _finished(export, part))
        except BaseException:
            export.discard()
            raise
        return export.written

    async def _finish(
        self, job: Job, plan: Plan, *, blob: str, size: int, digest: bytes, labels: int
    ) -> None:
        async with self._db.transaction(job.organization) as tx:
            is_first = await store.finish_export(
                tx, job.id, blob=blob, size=size, sha256=digest, labels=labels
            )
            if is_first:
                event = ExportFinished(
                    project=plan.project.id,
                    export=job.id,
                    format=plan.container.name,
                    labels=labels,
                    sha256=digest.hex(),
                )
                await tx.record(event)


class _Progress:
    """How far a run is, told every moment: so it also learns soon that it should stop."""

    def __init__(self, run: JobRun) -> None:
        self.done: int | None = None
        self.total: int | None = None
        self._run = run

    async def tell(self) -> None:
        """Tell for ever; raise `JobCancelledError` when the run should stop."""
        while True:
            await asyncio.sleep(REPORT_SECONDS)
            if self.done is not None:
                await self._run.progress(self.done, self.total)


async def _save(part: Part, export: Export, *, after: int, done: int) -> None:
    state = export.state()
    if state is not None:
        await _in_thread(lambda: part.save(after=after, done=done, export=state))


async def _in_thread(work: Callable[[], Result]) -> Result:
    """Run ``work`` in a thread to its end, even when this task is cancelled meanwhile."""
    running = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait({running})
        raise


def _finished(export: Export, part: Part) -> None:
    export.finish()
    part.file.flush()


def _measure(path: Path) -> tuple[int, bytes]:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return path.stat().st_size, digest.digest()
