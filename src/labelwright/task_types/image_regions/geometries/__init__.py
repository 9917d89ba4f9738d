"""The geometries of image regions. A new one is a folder, and one more entry in each line below."""

from collections.abc import Mapping

from labelwright.task_types.image_regions.geometries.box import BoxGeometry, BoxShape
from labelwright.task_types.image_regions.geometries.contract import Bounds, Geometry, Picture

__all__ = ["GEOMETRIES", "Bounds", "Geometry", "Picture", "Shape", "geometry_of"]

Shape = BoxShape
"""Union of the shapes' structs, told apart by their ``kind``.

In a union msgspec demands a tag instead of the literal ``kind``; of a struct that stands alone it
would take a document without its tag, which the JSON Schema refuses.
"""

_ALL: tuple[Geometry, ...] = (BoxGeometry(),)

GEOMETRIES: Mapping[str, Geometry] = {geometry.name: geometry for geometry in _ALL}


def geometry_of(shape: Shape) -> Geometry:
    """Return the geometry that a shape belongs to."""
    return GEOMETRIES[shape.kind]
