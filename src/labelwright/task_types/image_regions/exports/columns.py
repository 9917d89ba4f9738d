"""Labels as rows of typed columns: one for each label, its regions nested."""

from typing import Any

import msgspec

from labelwright.formats.huggingface import FORMAT as HUGGING_FACE
from labelwright.formats.parquet import FORMAT as PARQUET
from labelwright.plugin.export_format import Exporter, LabelRecord
from labelwright.plugin.tables import Column, LabelTable, list_of
from labelwright.task_types.image_regions.geometries import geometry_of
from labelwright.task_types.image_regions.schema import Payload, Region

PARTS = (
    Column("id"),
    Column("class"),
    Column("kind"),
    Column("asset", "integer"),
    *(Column(side, "number") for side in ("x", "y", "width", "height")),
    list_of("outline", "list", of=(Column("item", "number"),)),
    Column("attributes", "document"),
)


def region_values(label: LabelRecord) -> dict[str, Any]:
    """Return the regions; ``outline`` is empty where the bounds are all of a shape."""
    regions = msgspec.convert(label.payload, Payload).regions
    return {"regions": [_region(region) for region in regions]}


def _region(region: Region) -> dict[str, Any]:
    geometry = geometry_of(region.shape)
    x, y, width, height = geometry.bounds(region.shape)
    return {
        "id": region.id,
        "class": region.class_id,
        "kind": geometry.name,
        "asset": region.asset,
        "x": x,
        "y": y,
        "width": width,
        "height": height,
        "outline": [list(point) for point in geometry.outline(region.shape) or ()],
        "attributes": region.attributes,
    }


_EXPORTER = LabelTable(lambda _: [list_of("regions", "record", of=PARTS)], region_values)
EXPORTS: dict[str, Exporter] = {PARQUET.name: _EXPORTER, HUGGING_FACE.name: _EXPORTER}
