"""In which project the things lie that an address names.

A thing never moves to another project, so what was found once is remembered.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

from labelwright.assignment import service as assignment
from labelwright.data_sets import service as data_sets
from labelwright.database.engine import Database, Transaction
from labelwright.delivery import service as delivery
from labelwright.intake import service as intake
from labelwright.jobs import service as jobs
from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.ids import parse_id
from labelwright.workforce import service as workforce

MOST_REMEMBERED = 10_000

Look = Callable[[Transaction, UUID], Awaitable[UUID | None]]


async def _task(tx: Transaction, task: UUID) -> UUID | None:
    return (await intake.read_task(tx, task)).project


async def _export(tx: Transaction, export: UUID) -> UUID | None:
    return (await delivery.read_export(tx, export)).project


async def _data_set(tx: Transaction, data_set: UUID) -> UUID | None:
    return (await data_sets.read(tx, data_set)).project


async def _version(tx: Transaction, version: UUID) -> UUID | None:
    return (await data_sets.read_version(tx, version)).project


async def _job(tx: Transaction, job: UUID) -> UUID | None:
    return (await jobs.read_job(tx, job)).project


LOOKS: dict[str, tuple[str, Look]] = {
    "task": ("tsk", _task),
    "assignment": ("asg", assignment.project_of),
    "export": ("exp", _export),
    "job": ("job", _job),
    "data_set": ("dst", _data_set),
    "data_set_version": ("dsv", _version),
    "hold": ("hld", workforce.project_of_hold),
}
"""Name in an address to prefix and search; ``project`` itself needs none."""


class Locator:
    """Finds the project of things, and remembers it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: OrderedDict[tuple[UUID, str], UUID] = OrderedDict()

    async def project_of(self, organization: UUID, path: Mapping[str, str]) -> UUID | None:
        """Return the project that an address names or its things lie in; None: there is none."""
        try:
            if "project" in path:
                return parse_id("prj", path["project"])
            for name, (prefix, look) in LOOKS.items():
                if name in path:
                    return await self._found(organization, parse_id(prefix, path[name]), look, name)
        except NotFoundError:
            return None
        return None

    async def _found(self, organization: UUID, thing: UUID, look: Look, name: str) -> UUID | None:
        key = organization, f"{name} {thing}"
        if key not in self._known:
            async with self._db.transaction(organization) as tx:
                project = await look(tx, thing)
            if project is None:
                return None
            self._known[key] = project
            if len(self._known) > MOST_REMEMBERED:
                self._known.popitem(last=False)
        return self._known[key]
