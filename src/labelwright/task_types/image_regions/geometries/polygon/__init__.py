"""Polygons: one simple ring of corners, which is not closed by repeating the first.

Where the ring begins, which way it runs, and corners on a straight edge draw nothing else. Points
may stand half a pixel outside the picture.
"""

from labelwright.task_types.image_regions.geometries.polygon.geometry import PolygonGeometry
from labelwright.task_types.image_regions.geometries.polygon.schema import PolygonShape

__all__ = ["PolygonGeometry", "PolygonShape"]
