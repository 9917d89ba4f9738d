"""Labels as Pascal VOC: every picture of a task with the boxes around its regions."""

from collections import Counter
from collections.abc import Iterator
from math import floor
from typing import Any

import msgspec

from labelwright.formats.voc import FORMAT, VocHead, VocObject, VocPicture
from labelwright.plugin.export_format import Exporter, ExportHeader, LabelRecord
from labelwright.plugin.ontology import Ontology
from labelwright.task_types.image_regions.canonical import renumbered
from labelwright.task_types.image_regions.exports.outlines import (
    Size,
    allowed_by_class,
    inside,
    of_bounds,
    size_of,
)
from labelwright.task_types.image_regions.geometries import Bounds, geometry_of
from labelwright.task_types.image_regions.schema import Payload, Region

LOSES = (
    "fractions of a pixel: edges stand on whole pixels, counted from 1",
    "corners and turns: of a shape its bounds are kept",
    "points and lines, which have no area",
    "attributes, relations, and answers about the task as a whole",
    "metadata, unique id, confidence and history of the task",
    "assets that are not pictures of a known size",
    "ids of regions, and which prediction a region was made from",
    "what lies outside of the picture",
)
HALF = 0.5
Pixels = tuple[int, int, int, int]


class VocExporter:
    """Exporter for the format of ``labelwright.formats.voc``."""

    loses = LOSES

    def head(self, header: ExportHeader) -> Iterator[VocHead]:
        """Yield the names of the classes."""
        yield VocHead(tuple(names_of(header.ontology).values()), LOSES)

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[VocPicture]:
        """Yield each picture of the task."""
        names = names_of(header.ontology)
        regions = msgspec.convert(label.payload, Payload).regions
        for asset in sorted(label.assets, key=lambda asset: asset.ordinal):
            size = size_of(asset)
            if asset.width is None or asset.height is None or size is None:
                continue
            there = [region for region in regions if region.asset == asset.ordinal]
            found = ((region, _pixels(region, size)) for region in there)
            yield VocPicture(
                name=asset.name,
                width=asset.width,
                height=asset.height,
                task=label.task,
                ordinal=asset.ordinal,
                uri=asset.uri,
                objects=tuple(
                    VocObject(names[region.class_id], pixels)
                    for region, pixels in found
                    if pixels is not None
                ),
            )

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the boxes that come back, sorted by picture."""
        allowed = allowed_by_class(header.ontology, header.settings)
        sizes = {asset.ordinal: size_of(asset) for asset in label.assets}
        kept: list[Region] = []
        payload = msgspec.convert(label.payload, Payload)
        for region in sorted(payload.regions, key=lambda region: region.asset):
            size = sizes.get(region.asset)
            pixels = None if size is None else _pixels(region, size)
            shape = None if pixels is None else of_bounds(_box(pixels), allowed[region.class_id])
            if shape is not None:
                kept.append(Region("r", region.class_id, shape, asset=region.asset))
        return msgspec.to_builtins(Payload(renumbered(kept)))


def names_of(ontology: Ontology) -> dict[str, str]:
    """Return class id → what stands in the files: its name, or its id where two share a name."""
    count = Counter(entry.name for entry in ontology.classes)
    return {e.id: e.name if count[e.name] == 1 else e.id for e in ontology.classes}


def _pixels(region: Region, size: Size) -> Pixels | None:
    """Return first and last pixel of a region, the least region being one pixel."""
    geometry = geometry_of(region.shape)
    bounds = inside(geometry.bounds(region.shape), size) if geometry.has_area else None
    if bounds is None:
        return None
    x, y, width, height = bounds
    left, top = (
        min(floor(at + HALF) + 1, int(most)) for at, most in zip((x, y), size, strict=True)
    )
    right, bottom = floor(x + width + HALF), floor(y + height + HALF)
    return left, top, max(left, right), max(top, bottom)


def _box(pixels: Pixels) -> Bounds:
    left, top, right, bottom = pixels
    return float(left - 1), float(top - 1), float(right - left + 1), float(bottom - top + 1)


EXPORTS: dict[str, Exporter] = {FORMAT.name: VocExporter()}
