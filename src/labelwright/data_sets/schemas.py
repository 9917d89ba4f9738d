"""Data sets as they travel over HTTP."""

from typing import Annotated, Any

import msgspec

from labelwright.data_sets.model import DataSetBody, FacetChange, Figures, Text
from labelwright.delivery.selection import Selection
from labelwright.jobs.model import JobState
from labelwright.jobs.routes import Progress
from labelwright.kernel.ids import format_id


class NewDataSet(msgspec.Struct, forbid_unknown_fields=True):
    """A name for a project's labels, or for those that ``selection`` holds."""

    name: str
    description: Text = ""
    license: Annotated[str, msgspec.Meta(max_length=200)] = ""
    selection: Selection = Selection()


class NewVersion(msgspec.Struct, forbid_unknown_fields=True):
    """What there is to say of a version when it is ordered."""

    note: Text = ""


class VersionExport(msgspec.Struct, forbid_unknown_fields=True):
    """The format of a file of a published version."""

    format: str


class ExportOrdered(msgspec.Struct):
    """The file is being made: `GET /api/exports/{id}` tells how far it is."""

    id: str


class VersionView(msgspec.Struct):
    """A version. ``labels`` to ``figures`` are null until it is published (state ``done``).

    ``added``, ``changed`` and ``removed`` count tasks, beside the version before; ``size`` is bytes
    of the manifest, ``sha256`` its hash and thereby the version's.
    """

    id: str
    data_set: str
    project: str
    number: int
    note: str
    ontology: int
    job: str
    state: str
    progress: Progress
    problem: str | None
    labels: int | None
    added: int | None
    changed: int | None
    removed: int | None
    size: int | None
    sha256: str | None
    created_at: str
    figures: Figures | None = None


class DataSetView(msgspec.Struct):
    """A data set as its organization sees it; ``newest`` is the number of its newest version."""

    id: str
    project: str
    name: str
    description: str
    license: str
    selection: Selection
    newest: int | None
    newest_version: str | None
    created_at: str


class DataSetList(msgspec.Struct):
    """A project's data sets, oldest first."""

    items: list[DataSetView]


class VersionList(msgspec.Struct):
    """Versions, newest first; ``next`` is the number to go on below."""

    items: list[VersionView]
    next: int | None


class TaskChange(msgspec.Struct):
    """A task that differs: its labels before and after, null where it was or is not in the set."""

    task: str
    before: str | None
    after: str | None


class DifferenceView(msgspec.Struct):
    """How a version differs from an earlier one, or from nothing."""

    added: int
    changed: int
    removed: int
    facets: list[FacetChange]
    items: list[TaskChange]
    next: str | None


def data_set_view(row: Any, body: DataSetBody, *, number: int | None, version: Any) -> DataSetView:
    """Return a data set for the wire."""
    return DataSetView(
        id=format_id("dst", row.id),
        project=format_id("prj", row.project),
        name=row.name,
        description=body.description,
        license=body.license,
        selection=body.selection,
        newest=number,
        newest_version=None if version is None else format_id("dsv", version),
        created_at=row.created_at.isoformat(),
    )


def version_view(row: Any, note: str, figures: Figures | None = None) -> VersionView:
    """Return a version for the wire."""
    return VersionView(
        id=format_id("dsv", row.id),
        data_set=format_id("dst", row.data_set),
        project=format_id("prj", row.project),
        number=row.number,
        note=note,
        ontology=row.ontology,
        job=format_id("job", row.id),
        state=JobState(row.state).name.lower(),
        progress=Progress(row.done, row.total),
        problem=row.problem,
        labels=row.labels,
        added=row.added,
        changed=row.changed,
        removed=row.removed,
        size=row.size,
        sha256=None if row.sha256 is None else row.sha256.hex(),
        created_at=row.created_at.isoformat(),
        figures=figures,
    )
