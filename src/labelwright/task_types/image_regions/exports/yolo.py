"""Labels as a YOLO archive: every picture of a task with the regions that have an area.

The geometries of the project decide what the lines are: outlines where a class may have shapes that
no box describes, corners of turned boxes where it may have those, else plain boxes. Mixing them in
one archive would make readers take the ones for the others.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from labelwright.formats.yolo import FORMAT, YoloHead, YoloObject, YoloPicture
from labelwright.plugin.export_format import Exporter, ExportHeader, LabelRecord
from labelwright.task_types.image_regions.canonical import renumbered
from labelwright.task_types.image_regions.exports.outlines import (
    Size,
    allowed_by_class,
    corners,
    inside,
    is_outlined,
    is_turned,
    is_within,
    of_bounds,
    of_ring,
    ring_inside,
    ring_of,
    size_of,
)
from labelwright.task_types.image_regions.geometries import Geometry, Shape, geometry_of
from labelwright.task_types.image_regions.schema import Payload, Region

DETECT, SEGMENT, TURNED = "detect", "segment", "obb"

LOSES = (
    "points and lines, which have no area",
    "attributes, relations, and answers about the task as a whole",
    "metadata, unique id, confidence and history of the task",
    "assets that are not pictures of a known size",
    "ids of regions, and which prediction a region was made from",
    "what lies outside of the picture: shapes end at its edge",
    "what a shape is, beyond its box or corners: an ellipse becomes an outline",
    "fractions of a pixel beyond the fourth decimal",
)

NO_BOX = (0.0, 0.0, 0.0, 0.0)
Written = tuple[YoloObject, Any]
"""A line without the number of its class, and the shape that comes back of it, if any does."""


class YoloExporter:
    """Exporter for the format of ``labelwright.formats.yolo``."""

    loses = LOSES

    def head(self, header: ExportHeader) -> Iterator[YoloHead]:
        """Yield the classes in the order of the ontology, archived ones included."""
        names = tuple(entry.name for entry in header.ontology.classes)
        yield YoloHead(names, lines_of(header), LOSES)

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[YoloPicture]:
        """Yield each picture of the task."""
        writer = _Lines(header)
        regions = msgspec.convert(label.payload, Payload).regions
        for asset in sorted(label.assets, key=lambda asset: asset.ordinal):
            size = size_of(asset)
            if asset.width is None or asset.height is None or size is None:
                continue
            found = (writer.line(r, size) for r in regions if r.asset == asset.ordinal)
            yield YoloPicture(
                name=asset.name,
                width=asset.width,
                height=asset.height,
                task=label.task,
                ordinal=asset.ordinal,
                uri=asset.uri,
                sha256=asset.sha256,
                objects=tuple(one[0] for one in found if one is not None),
            )

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the regions whose line can be read back, sorted by picture."""
        writer = _Lines(header)
        sizes = {asset.ordinal: size_of(asset) for asset in label.assets}
        kept: list[Region] = []
        payload = msgspec.convert(label.payload, Payload)
        for region in sorted(payload.regions, key=lambda region: region.asset):
            size = sizes.get(region.asset)
            found = None if size is None else writer.line(region, size)
            if found is not None and found[1] is not None:
                kept.append(Region("r", region.class_id, found[1], asset=region.asset))
        return msgspec.to_builtins(Payload(renumbered(kept)))


def lines_of(header: ExportHeader) -> str:
    """Return which sort of lines the geometries of a project need."""
    allowed = [
        geometry
        for geometries in allowed_by_class(header.ontology, header.settings).values()
        for geometry in geometries
    ]
    if any(is_outlined(geometry) for geometry in allowed):
        return SEGMENT
    return TURNED if any(is_turned(geometry) for geometry in allowed) else DETECT


class _Lines:
    """Lines of one project: what its regions become, and what comes back."""

    def __init__(self, header: ExportHeader) -> None:
        ways: dict[str, Callable[[Shape, Sequence[Geometry], Size], Written | None]] = {
            DETECT: _box,
            SEGMENT: _outline,
            TURNED: _turned,
        }
        self._way = ways[lines_of(header)]
        self._allowed = allowed_by_class(header.ontology, header.settings)
        self._numbers = {entry.id: n for n, entry in enumerate(header.ontology.classes)}

    def line(self, region: Region, size: Size) -> Written | None:
        """Return the line of a region, None where it has none."""
        if not geometry_of(region.shape).has_area:
            return None
        written = self._way(region.shape, self._allowed[region.class_id], size)
        if written is None:
            return None
        line, shape = written
        return msgspec.structs.replace(line, number=self._numbers[region.class_id]), shape


def _box(shape: Shape, allowed: Sequence[Geometry], size: Size) -> Written | None:
    bounds = inside(geometry_of(shape).bounds(shape), size)
    return None if bounds is None else (YoloObject(0, bounds), of_bounds(bounds, allowed))


def _outline(shape: Shape, allowed: Sequence[Geometry], size: Size) -> Written | None:
    ring = ring_inside(shape, size)
    if ring is None:
        return None
    back = of_ring(ring, allowed)
    if back is not None and is_turned(geometry_of(back)):
        return _turned(shape, allowed, size)
    ring = ring if back is None else ring_of(back)
    return YoloObject(0, NO_BOX, ring), back


def _turned(shape: Shape, allowed: Sequence[Geometry], size: Size) -> Written | None:
    back = of_ring(ring_of(shape), [one for one in allowed if is_turned(one)])
    if back is None or not is_within(ring_of(back), size):
        bounds = inside(geometry_of(shape).bounds(shape), size)
        if bounds is None:
            return None
        ring = corners(bounds)
    else:
        ring = ring_of(back)
    return YoloObject(0, NO_BOX, ring), of_ring(ring, allowed)


EXPORTS: dict[str, Exporter] = {FORMAT.name: YoloExporter()}
