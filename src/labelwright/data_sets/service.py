"""Naming data sets, publishing versions of them, comparing two versions."""

from typing import Any
from uuid import UUID

import msgspec

from labelwright.data_sets import store
from labelwright.data_sets.events import DataSetCreated, DataSetVersionOrdered
from labelwright.data_sets.model import (
    DataSetBody,
    FacetChange,
    Figures,
    check_name,
    decode_body,
    facet_changes,
)
from labelwright.database.engine import Transaction
from labelwright.delivery import service as delivery
from labelwright.jobs import service as jobs
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError, InvalidInputError, NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.projects import service as projects

VERSION_JOB = "data_set_version"


async def create(tx: Transaction, project: UUID, *, name: str, body: DataSetBody) -> Any:
    """Give a project's labels, or some of them, a name; return the data set."""
    name = check_name(name)
    await projects.read_project(tx, project)
    data_set = new_id()
    if not await store.add_data_set(tx, data_set, project=project, name=name, body=body):
        raise ConflictError(
            f"This project has a data set {name} already.",
            code="data_set_name_taken",
            field="/name",
            cure="Publish a new version of it, or use another name.",
        )
    await tx.record(DataSetCreated(project=project, data_set=data_set))
    return await read(tx, data_set)


async def read(tx: Transaction, data_set: UUID) -> Any:
    """Return a data set."""
    row = await store.data_set_row(tx, data_set)
    if row is None:
        raise NotFoundError("There is no such data set.", code="no_data_set")
    return row


def body_of(tx: Transaction, data_set: Any) -> DataSetBody:
    """Return what a data set says of itself."""
    return decode_body(tx.open(data_set.key_id, data_set.body))


async def order_version(tx: Transaction, data_set: UUID, *, note: str) -> Any:
    """Freeze what a data set holds now as its next version; return it, still without manifest.

    The caller has numbered the events before, so that every label accepted until now has its place.
    """
    found = await read(tx, data_set)
    version = await jobs.enqueue(tx, VERSION_JOB, project=found.project)
    number = await store.add_version(tx, version, data_set=found, note={"text": note})
    await tx.record(
        DataSetVersionOrdered(
            project=found.project, data_set=data_set, version=version, number=number
        )
    )
    return await read_version(tx, version)


async def read_version(tx: Transaction, version: UUID) -> Any:
    """Return a version, published or under way."""
    row = await store.version_row(tx, version)
    if row is None:
        raise NotFoundError("There is no such version of a data set.", code="no_data_set_version")
    return row


async def published(tx: Transaction, version: UUID) -> Any:
    """Return a published version.

    Raises
    ------
    ConflictError
        While its manifest is being written, or when its job failed.
    """
    row = await read_version(tx, version)
    if row.blob is None:
        raise _not_ready(row.number)
    return row


def _not_ready(number: int) -> ConflictError:
    return ConflictError(
        f"Version {number} is not published yet.",
        code="data_set_version_not_ready",
        cure="Wait until its state is done; if its job failed, resume that.",
    )


def figures_of(tx: Transaction, version: Any) -> Figures:
    """Return what the labels of a published version are made of."""
    return strict_json.convert(tx.open(version.figures_key_id, version.figures), Figures)


def note_of(tx: Transaction, version: Any) -> str:
    """Return what was said when a version was ordered."""
    return tx.open(version.key_id, version.note)["text"]


async def order_export(tx: Transaction, version: UUID, *, format_name: str) -> UUID:
    """Queue a file of a published version; return the export's id."""
    row = await published(tx, version)
    body = body_of(tx, await read(tx, row.data_set))
    return await delivery.request_export(
        tx, row.project, format_name=format_name, selection=body.selection, point=row
    )


class Difference(msgspec.Struct, frozen=True):
    """How a version differs from an earlier one.

    Parameters
    ----------
    facets
        What labels say, and how many say it in either version.
    rows
        Tasks that differ, with the label before and after: a page of them.
    """

    added: int
    changed: int
    removed: int
    facets: list[FacetChange]
    rows: list[Any]


async def difference(
    tx: Transaction, version: Any, earlier: Any, *, after: UUID, limit: int
) -> Difference:
    """Compare a published version with an earlier one of the same data set, or with nothing."""
    if earlier is not None and (
        earlier.data_set != version.data_set or earlier.number >= version.number
    ):
        raise InvalidInputError(
            "Versions are compared with an earlier one of the same data set.",
            code="invalid_comparison",
            field="?from",
            cure=f"Name one with a number below {version.number}, or leave it out.",
        )
    number = 0 if earlier is None else earlier.number
    missing = await store.unpublished(tx, version, earlier=number)
    if missing is not None:
        raise _not_ready(missing)
    counts: Any = version
    if number != version.number - 1:
        counts = await store.count_changes(tx, version, earlier=number)
    return Difference(
        added=counts.added,
        changed=counts.changed,
        removed=counts.removed,
        facets=facet_changes(
            Figures() if earlier is None else figures_of(tx, earlier), figures_of(tx, version)
        ),
        rows=await store.changes(tx, version, earlier=number, after=after, limit=limit),
    )


data_sets = store.data_sets
versions = store.versions
