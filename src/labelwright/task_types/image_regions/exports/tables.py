"""Labels as rows for people: one for each region, and one for a label that has none."""

from collections.abc import Iterator
from typing import Any

import msgspec

from labelwright.formats.spreadsheet import FORMAT as SPREADSHEET
from labelwright.formats.spreadsheet import SHEET_LOSES
from labelwright.plugin.export_format import Exporter, ExportHeader, LabelRecord
from labelwright.plugin.fields import readable
from labelwright.plugin.tables import (
    ORIGIN_COLUMNS,
    SUBJECT_COLUMNS,
    Column,
    Row,
    Table,
    origin_values,
    subject_values,
)
from labelwright.task_types.image_regions.canonical import classes_of
from labelwright.task_types.image_regions.geometries import geometry_of
from labelwright.task_types.image_regions.schema import Payload, Region

REGION_COLUMNS = (
    Column("region"),
    Column("class"),
    Column("shape"),
    Column("left", "number", "Left (px)"),
    Column("top", "number", "Top (px)"),
    Column("width", "number", "Width (px)"),
    Column("height", "number", "Height (px)"),
    Column("attributes"),
)


class RegionsInWords:
    """Exporter of rows for people."""

    loses = (
        *SHEET_LOSES,
        "corners and turns: of a shape its bounds are shown",
        "relations, and answers about the task as a whole",
        "metadata, and assets beyond their names and addresses",
    )

    def head(self, header: ExportHeader) -> Iterator[Table]:
        """Yield the columns."""
        yield Table((*SUBJECT_COLUMNS, *REGION_COLUMNS, *ORIGIN_COLUMNS))

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[Row]:
        """Yield a row for each region."""
        regions = msgspec.convert(label.payload, Payload).regions
        origin = origin_values(label)
        for region in regions:
            seen = [asset for asset in label.assets if asset.ordinal == region.asset]
            subject = subject_values(label, seen)
            yield Row((*subject, *_region_values(region, header), *origin))
        if not regions:
            subject = subject_values(label, label.assets)
            yield Row((*subject, *(None for _ in REGION_COLUMNS), *origin))

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the answer: nothing reads such a file back."""
        return label.payload


def _region_values(region: Region, header: ExportHeader) -> tuple[Any, ...]:
    entry = classes_of(header.ontology)[region.class_id]
    words = readable(entry.fields, region.attributes)
    geometry = geometry_of(region.shape)
    return (
        region.id,
        entry.name,
        geometry.name.replace("_", " "),
        *geometry.bounds(region.shape),
        "; ".join(f"{question}: {answer}" for question, answer in words) or None,
    )


EXPORTS: dict[str, Exporter] = {SPREADSHEET.name: RegionsInWords()}
