"""Points: one place, such as a joint or the center of a cell.

It may stand half a pixel outside the picture.
"""

from labelwright.task_types.image_regions.geometries.point.geometry import PointGeometry
from labelwright.task_types.image_regions.geometries.point.schema import PointShape

__all__ = ["PointGeometry", "PointShape"]
