"""Which keys of the metadata tasks are found by, and the job that notes what is there already.

A key keeps its number for ever, so that what was noted under it never means another key.
"""

from typing import Annotated
from uuid import UUID

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.flow.rebuild import task_truth, write_found
from labelwright.intake import service as intake
from labelwright.intake.events import MetadataKeysMarked
from labelwright.intake.facets import MOST_KEYS, Wanted, window
from labelwright.jobs import service as jobs
from labelwright.jobs.model import JobRun
from labelwright.projects import service as projects

INDEX_JOB = "index_tasks"
PAGE = 100

Key = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class MetadataKeys(msgspec.Struct, forbid_unknown_fields=True):
    """Keys of the metadata that tasks are found by."""

    keys: Annotated[list[Key], msgspec.Meta(max_length=MOST_KEYS)]


async def read_keys(tx: Transaction, project: UUID) -> MetadataKeys:
    """Return the marked keys."""
    await projects.read_project(tx, project)
    return MetadataKeys(list(await intake.marked_keys(tx, project)))


async def mark_keys(tx: Transaction, project: UUID, keys: list[str]) -> MetadataKeys:
    """Mark these keys and no others; what is there already is noted by a job."""
    await projects.read_project(tx, project)
    await projects.lock_out(tx, project)  # tasks added from now on know the keys
    wanted = list(dict.fromkeys(keys))
    if set(wanted) != set(await intake.marked_keys(tx, project)):
        await intake.mark_keys(tx, project, wanted)
        await tx.record(MetadataKeysMarked(project=project, keys=wanted))
        await jobs.enqueue_once(tx, INDEX_JOB, project=project)
    return await read_keys(tx, project)


class IndexJob:
    """Notes what every task of a project is found by, a few tasks a transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def __call__(self, run: JobRun) -> None:
        """Go through the tasks in the order of their arrival."""
        job, every = run.job, Wanted()
        project = job.of_project
        async with self._db.transaction(job.organization) as tx:
            total = (await projects.counters(tx, project)).get("tasks", 0)
        after: UUID | None = None
        done = 0
        while True:
            async with self._db.transaction(job.organization) as tx:
                found = await projects.read_project(tx, project)
                here = window(every, newest=False, after=after)
                tasks, after = await intake.find(tx, project, every, here, limit=PAGE)
                for task in tasks:
                    truth = await task_truth(tx, found, task)
                    await write_found(tx, found, task, truth.priority)
            done += len(tasks)
            await run.progress(done, max(total, done))
            if after is None:
                break
        async with self._db.transaction(job.organization) as tx:
            await projects.set_facets_ready(tx, project)
