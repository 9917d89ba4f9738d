"""Polylines: two or more points joined one after the other, such as a lane or a crack.

Which end comes first and points on the straight way draw nothing else. A line may cross itself.
Points may stand half a pixel outside the picture.
"""

from labelwright.task_types.image_regions.geometries.polyline.geometry import PolylineGeometry
from labelwright.task_types.image_regions.geometries.polyline.schema import PolylineShape

__all__ = ["PolylineGeometry", "PolylineShape"]
