"""Ellipses: center, two radii, and by how many degrees the first is turned clockwise as seen.

The same ellipse can be written in four ways a quarter turn apart, a circle in any. It may hang over
the edge of the picture; its center may not.
"""

from labelwright.task_types.image_regions.geometries.ellipse.geometry import EllipseGeometry
from labelwright.task_types.image_regions.geometries.ellipse.schema import EllipseShape

__all__ = ["EllipseGeometry", "EllipseShape"]
