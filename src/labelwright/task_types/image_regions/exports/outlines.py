"""Shapes as the boxes and outlines that simpler formats have, and which shape comes back of one.

What is written is what is read back: a shape is first turned into the one that a reader makes of
its outline, and the outline of that one is written. So a file that was read and written again says
the same, to the last digit.
"""

from collections.abc import Sequence
from typing import Any

from labelwright.plugin.export_format import AssetRecord
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.quality.rings import Ring
from labelwright.task_types.image_regions.geometries import (
    GEOMETRIES,
    Bounds,
    Geometry,
    Shape,
    geometry_of,
)
from labelwright.task_types.image_regions.schema import Settings

FINE = 4
"""Decimals of a pixel that are kept."""
LEAST_CORNERS = 3
UNIT: Bounds = (0.0, 0.0, 1.0, 1.0)
ROOM = 1e-9

Size = tuple[float, float]


def allowed_of(entry: OntologyClass, settings: Settings) -> list[Geometry]:
    """Return what regions of a class may be marked by, plain ones first."""
    names = [name for name in settings.geometries if name in (entry.geometries or [name])]
    return [geometry for name, geometry in GEOMETRIES.items() if name in names]


def allowed_by_class(ontology: Ontology, settings: Settings) -> dict[str, list[Geometry]]:
    """Return class id → what regions of it may be marked by."""
    return {entry.id: allowed_of(entry, settings) for entry in ontology.classes}


def is_turned(geometry: Geometry) -> bool:
    """Return whether a geometry's shapes are boxes at an angle."""
    upright = geometry.of_bounds(UNIT)
    return upright is not None and geometry.outline(upright) is not None


def is_outlined(geometry: Geometry) -> bool:
    """Return whether the shapes of a geometry cover less than a box of any angle."""
    return geometry.has_area and geometry.of_bounds(UNIT) is None


def size_of(asset: AssetRecord) -> Size | None:
    """Return the size of a picture; None where it is not known or the asset is no picture."""
    return (asset.width, asset.height) if asset.width and asset.height else None


def inside(bounds: Bounds, size: Size) -> Bounds | None:
    """Return the part of a box that is in the picture, to a ten-thousandth; None if none is."""
    x, y, width, height = bounds
    left, top = _clamped((x, y), size)
    right, bottom = _clamped((x + width, y + height), size)
    if right <= left or bottom <= top:
        return None
    return left, top, round(right - left, FINE), round(bottom - top, FINE)


def ring_inside(shape: Shape, size: Size) -> Ring | None:
    """Return the corners of a shape, each moved to the picture's edge if it is outside."""
    geometry = geometry_of(shape)
    outline = geometry.outline(shape)
    if outline is None:
        bounds = inside(geometry.bounds(shape), size)
        return None if bounds is None else corners(bounds)
    moved = [_clamped(point, size) for point in outline]
    ring = tuple(p for place, p in enumerate(moved) if p != moved[place - 1])
    return ring if len(ring) >= LEAST_CORNERS else None


def is_within(ring: Ring, size: Size) -> bool:
    """Return whether all corners are in the picture."""
    width, height = size
    return all(-ROOM <= x <= width + ROOM and -ROOM <= y <= height + ROOM for x, y in ring)


def corners(bounds: Bounds) -> Ring:
    """Return the corners of a box, clockwise as seen."""
    x, y, width, height = bounds
    right, bottom = x + width, y + height
    return (x, y), (right, y), (right, bottom), (x, bottom)


def of_bounds(bounds: Bounds, allowed: Sequence[Geometry]) -> Any | None:
    """Return the shape that a box is read as, of those allowed."""
    fine = tuple(round(number, FINE) for number in bounds)
    x, y, width, height = fine
    if width <= 0 or height <= 0:
        return None
    shapes = (geometry.of_bounds((x, y, width, height)) for geometry in allowed)
    return next((s for s in shapes if s is not None and geometry_of(s).has_area), None)


def of_ring(ring: Ring, allowed: Sequence[Geometry]) -> Any | None:
    """Return the shape that corners are read as, of those allowed.

    An upright rectangle is a box where boxes are allowed, other corners a polygon, else a turned
    box.
    """
    fine = tuple((round(x, FINE) + 0.0, round(y, FINE) + 0.0) for x, y in ring)
    found = [_of_upright(fine, allowed)]
    found += [geometry.of_outline(fine) for geometry in allowed if geometry.has_area]
    found += [geometry.of_corners(ring) for geometry in allowed]
    return next((shape for shape in found if shape is not None), None)


def ring_of(shape: Shape) -> Ring:
    """Return the corners of a shape as they are."""
    geometry = geometry_of(shape)
    return geometry.outline(shape) or corners(geometry.bounds(shape))


def _of_upright(ring: Ring, allowed: Sequence[Geometry]) -> Any | None:
    left, top = (min(point[axis] for point in ring) for axis in (0, 1))
    right, bottom = (max(point[axis] for point in ring) for axis in (0, 1))
    rectangle = {(left, top), (right, top), (right, bottom), (left, bottom)}
    is_upright = len(ring) == len(rectangle) and set(ring) == rectangle
    return of_bounds((left, top, right - left, bottom - top), allowed) if is_upright else None


def _clamped(point: tuple[float, float], size: Size) -> tuple[float, float]:
    x, y = (
        min(max(round(at, FINE), 0.0), float(most)) for at, most in zip(point, size, strict=True)
    )
    return x, y
