"""Labels as COCO instances: one image for each picture, one annotation for each region.

Categories are the classes in the order of the ontology, archived ones included, so that numbers
stay when a class is archived; ``supercategory`` is the name of the class above. A shape is written
as its bounds, and as an outline where it covers less than them; a point as the one keypoint of its
category. A shape that its outline only stands for is written a second time beside it, as it is.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from msgspec import Struct, field

from labelwright.formats.coco import FORMAT, CocoAnnotation, CocoCategory, CocoImage
from labelwright.plugin.export_format import Exporter, ExportHeader, LabelRecord
from labelwright.plugin.ontology import OntologyClass
from labelwright.quality.rings import Ring
from labelwright.task_types.image_regions.canonical import renumbered
from labelwright.task_types.image_regions.geometries import GEOMETRIES, Shape, geometry_of
from labelwright.task_types.image_regions.schema import Payload, Settings

LOSES = (
    "metadata, unique id, confidence and history of the task",
    "assets that are not pictures",
    "ids of regions",
    "which prediction a region was made from",
    "lines, which COCO has no place for",
    "relations, and answers about the task as a whole",
    "that a shape is turned or round, for readers other than ours: they see corners",
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
                keypoints=_keypoints(entry, header.settings),
            )

    def records(
        self, label: LabelRecord, header: ExportHeader
    ) -> Iterator[CocoImage | CocoAnnotation]:
        """Yield each picture of the task, then its regions."""
        payload = msgspec.convert(label.payload, _Written)
        classes = {entry.id: entry for entry in header.ontology.classes}
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
                if region.asset == asset.ordinal and _has_place(region.shape):
                    places = _keypoints(classes[region.class_id], header.settings)
                    yield _annotation(region, places)

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the answer sorted by picture, regions renumbered, without predictions."""
        regions = sorted(
            msgspec.convert(label.payload, Payload).regions, key=lambda region: region.asset
        )
        bare = (
            msgspec.structs.replace(region, prediction=None)
            for region in regions
            if _has_place(region.shape)
        )
        return msgspec.to_builtins(Payload(renumbered(bare)))


def _has_place(shape: Shape) -> bool:
    geometry = geometry_of(shape)
    return geometry.has_area or geometry.is_place


def _keypoints(entry: OntologyClass, settings: Settings) -> tuple[str, ...]:
    """Return the one keypoint of a class that may be marked by a point."""
    allowed = [name for name in settings.geometries if name in (entry.geometries or [name])]
    return tuple(name for name in allowed if GEOMETRIES[name].is_place)


def _annotation(region: _WrittenRegion, places: Sequence[str]) -> CocoAnnotation:
    geometry = geometry_of(region.shape)
    bounds = geometry.bounds(region.shape)
    outline = geometry.outline(region.shape)
    is_whole = outline is None or _of_outline(outline) == region.shape
    keypoints = [(*bounds[:2], 2.0) if geometry.is_place else (0.0, 0.0, 0.0) for _ in places]
    return CocoAnnotation(
        category=region.class_id,
        bbox=bounds,
        area=geometry.area(region.shape),
        attributes=region.attributes,
        segmentation=tuple(number for point in outline or () for number in point),
        keypoints=tuple(number for point in keypoints for number in point),
        shape=None if is_whole else msgspec.to_builtins(region.shape),
    )


def _of_outline(outline: Ring) -> Any | None:
    """Return the shape that a reader makes of an outline alone."""
    shapes = (geometry.of_outline(outline) for geometry in GEOMETRIES.values())
    return next((shape for shape in shapes if shape is not None), None)


EXPORTS: dict[str, Exporter] = {FORMAT.name: CocoExporter()}
