"""Boxes: axis-parallel, in pixels of the upright picture.

A box covers the half-open area [x, x + width) × [y, y + height). Its edges may stand half a pixel
outside the picture, for people draw along the edge; further out is a problem and is never clipped
in silence.
"""

from labelwright.task_types.image_regions.geometries.box.geometry import BoxGeometry
from labelwright.task_types.image_regions.geometries.box.schema import BoxShape

__all__ = ["BoxGeometry", "BoxShape"]
