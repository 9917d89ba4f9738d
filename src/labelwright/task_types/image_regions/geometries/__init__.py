"""The geometries of image regions. A new one is a folder, and one more entry in each list below."""

from collections.abc import Mapping

from labelwright.task_types.image_regions.geometries.box import BoxGeometry, BoxShape
from labelwright.task_types.image_regions.geometries.contract import Bounds, Geometry, Picture
from labelwright.task_types.image_regions.geometries.ellipse import EllipseGeometry, EllipseShape
from labelwright.task_types.image_regions.geometries.point import PointGeometry, PointShape
from labelwright.task_types.image_regions.geometries.polygon import PolygonGeometry, PolygonShape
from labelwright.task_types.image_regions.geometries.polyline import (
    PolylineGeometry,
    PolylineShape,
)
from labelwright.task_types.image_regions.geometries.rotated_box import (
    RotatedBoxGeometry,
    RotatedBoxShape,
)

__all__ = ["GEOMETRIES", "Bounds", "Geometry", "Picture", "Shape", "geometry_of"]

Shape = BoxShape | RotatedBoxShape | PolygonShape | PolylineShape | EllipseShape | PointShape
"""Union of the shapes' structs, told apart by the tag ``kind``, which is the geometry's name."""

_ALL: Mapping[type[Shape], Geometry] = {
    BoxShape: BoxGeometry(),
    RotatedBoxShape: RotatedBoxGeometry(),
    PolygonShape: PolygonGeometry(),
    PolylineShape: PolylineGeometry(),
    EllipseShape: EllipseGeometry(),
    PointShape: PointGeometry(),
}

GEOMETRIES: Mapping[str, Geometry] = {geometry.name: geometry for geometry in _ALL.values()}


def geometry_of(shape: Shape) -> Geometry:
    """Return the geometry that a shape belongs to."""
    return _ALL[type(shape)]
