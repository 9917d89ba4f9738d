"""Rotated boxes: four right angles, turned clockwise as seen by some degrees.

The same box can be written in four ways a quarter turn apart. It may hang over the edge of the
picture; its center may not.
"""

from labelwright.task_types.image_regions.geometries.rotated_box.geometry import RotatedBoxGeometry
from labelwright.task_types.image_regions.geometries.rotated_box.schema import RotatedBoxShape

__all__ = ["RotatedBoxGeometry", "RotatedBoxShape"]
