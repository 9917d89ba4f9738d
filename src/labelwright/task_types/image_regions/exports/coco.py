"""Labels as COCO instances: one image for each picture, one annotation for each region.

Categories are the classes in the order of the ontology, archived ones included, so that numbers
stay when a class is archived; ``supercategory`` is the name of the class above. Shapes are written
as their bounds.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct, field

from labelwright.formats.coco import FORMAT, CocoAnnotation, CocoCategory, CocoImage
from labelwright.plugin.export_format import Exporter, ExportHeader, LabelRecord
from labelwright.task_types.image_regions.canonical import renumbered
from labelwright.task_types.image_regions.geometries import Shape, geometry_of
from labelwright.task_types.image_regions.schema import Payload

LOSES = (
    "metadata, unique id, confidence and history of the task",
    "assets that are not pictures",
    "ids of regions",
    "which prediction a region was made from",
)


class _WrittenRegion(Struct):
    """What of a region is written. A label was checked when it was accepted, so not again here."""

    class_id: str = field(name="class")
    shape: Shape
    asset: int = 0
    attributes: dict[str, Any] = field(default_factory=dict[str, Any])


class _Written(Struct):
    regions: list[_WrittenRegion]


class CocoExporter:
    """Exporter for the format of ``labelwright.formats.coco``."""

    loses = LOSES

    def head(self, header: ExportHeader) -> Iterator[CocoCategory]:
        """Yield the categories."""
        names = {entry.id: entry.name for entry in header.ontology.classes}
        for entry in header.ontology.classes:
            yield CocoCategory(
                key=entry.id,
                name=entry.name,
                supercategory=names.get(entry.parent or "", ""),
            )

    def records(
        self, label: LabelRecord, header: ExportHeader
    ) -> Iterator[CocoImage | CocoAnnotation]:
        """Yield each picture of the task, then its regions."""
        payload = msgspec.convert(label.payload, _Written)
        for asset in sorted(label.assets, key=lambda asset: asset.ordinal):
            if asset.width is None or asset.height is None:
                continue
            yield CocoImage(
                file_name=asset.name,
                width=asset.width,
                height=asset.height,
                task=label.task,
                ordinal=asset.ordinal,
            )
            for region in payload.regions:
                if region.asset == asset.ordinal:
                    geometry = geometry_of(region.shape)
                    yield CocoAnnotation(
                        category=region.class_id,
                        bbox=geometry.bounds(region.shape),
                        area=geometry.area(region.shape),
                        attributes=region.attributes,
                    )

    def carried(self, payload: Any, header: ExportHeader) -> Any:
        """Return the answer sorted by picture, regions renumbered, without predictions."""
        regions = sorted(msgspec.convert(payload, Payload).regions, key=lambda region: region.asset)
        bare = (msgspec.structs.replace(region, prediction=None) for region in regions)
        return msgspec.to_builtins(Payload(renumbered(bare)))


EXPORTS: dict[str, Exporter] = {FORMAT.name: CocoExporter()}
