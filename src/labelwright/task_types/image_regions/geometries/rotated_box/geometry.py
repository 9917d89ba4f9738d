"""Rotated boxes: matched by overlap, merged by the medians of center, sides and angle."""

from collections.abc import Sequence
from random import Random

from labelwright.plugin.problems import Problem
from labelwright.quality.boxes import Pairs
from labelwright.quality.overlap import overlapping_rings, ring_iou
from labelwright.quality.rings import Ring, bounds_of, canonical_ring
from labelwright.quality.turned import Turned, box_of, canonical_box, corners_of, median_turned
from labelwright.task_types.image_regions.geometries.contract import Bounds, Picture
from labelwright.task_types.image_regions.geometries.limits import turned_problems
from labelwright.task_types.image_regions.geometries.rotated_box.schema import NAME, RotatedBoxShape

CORNERS = 4
FINE = 4
"""Decimals of what corners are read as; what rounding does to them is finer."""


class RotatedBoxGeometry:
    """The geometry ``rotated_box``."""

    name = NAME
    problem_codes = ("outside_picture", "too_small")
    has_area = True
    is_place = False

    def validate(self, shape: RotatedBoxShape, picture: Picture, path: str) -> list[Problem]:
        """Return whether the center is in the picture and the sides are neither tiny nor huge."""
        sides = [(f"{path}/{name}", name, getattr(shape, name)) for name in ("width", "height")]
        return list(turned_problems((shape.cx, shape.cy), sides, picture, path))

    def order_key(self, shape: RotatedBoxShape) -> tuple[float, ...]:
        """Return center, sides and angle of the one way to write it."""
        return canonical_box(_as_written(shape))

    def pairs(
        self,
        a: Sequence[RotatedBoxShape],
        b: Sequence[RotatedBoxShape],
        threshold: float,
        picture: Picture,
    ) -> Pairs:
        """Return the pairs that overlap by at least ``threshold``."""
        return overlapping_rings([_ring(one) for one in a], [_ring(one) for one in b], threshold)

    def similarity(self, a: RotatedBoxShape, b: RotatedBoxShape, picture: Picture) -> float:
        """Return the intersection over union."""
        return ring_iou(_ring(a), _ring(b))

    def merge(
        self,
        shapes: Sequence[RotatedBoxShape],
        weights: Sequence[float],
        picture: Picture,
    ) -> RotatedBoxShape:
        """Return the box of the weighted medians; of ways to write one box the least."""
        forms = [canonical_box(_as_written(shape)) for shape in shapes]
        if all(form == forms[0] for form in forms):
            return min(shapes, key=_as_written)
        return RotatedBoxShape(*median_turned(forms, weights, _apart))

    def bounds(self, shape: RotatedBoxShape) -> Bounds:
        """Return the box around the corners."""
        return bounds_of(corners_of(_as_written(shape)))

    def area(self, shape: RotatedBoxShape) -> float:
        """Return width times height."""
        return shape.width * shape.height

    def outline(self, shape: RotatedBoxShape) -> Ring | None:
        """Return the corners."""
        return corners_of(_as_written(shape))

    def of_outline(self, outline: Ring) -> RotatedBoxShape | None:
        """Return None: four corners might be another shape's."""
        return None

    def of_corners(self, corners: Ring) -> RotatedBoxShape | None:
        """Return the box whose corners these are, in the one way to write it."""
        if len(corners) != CORNERS:
            return None
        cx, cy, width, height, angle = (round(number, FINE) for number in box_of(corners))
        box = RotatedBoxShape(*canonical_box((cx, cy, width, height, angle)))
        return box if box.width > 0 and box.height > 0 else None

    def of_bounds(self, bounds: Bounds) -> RotatedBoxShape:
        """Return the box, not turned."""
        x, y, width, height = bounds
        return RotatedBoxShape(x + width / 2, y + height / 2, width, height, 0.0)

    def sample(self, rng: Random, picture: Picture) -> RotatedBoxShape | None:
        """Return a box around a place in the picture, to a hundredth of a pixel and a degree."""
        least = picture.min_size_px
        most = max(picture.width, picture.height)
        if most < least:
            return None
        cx, cy = rng.uniform(0, picture.width), rng.uniform(0, picture.height)
        width, height = rng.uniform(least, most), rng.uniform(least, most)
        return RotatedBoxShape(
            cx=round(cx, 2),
            cy=round(cy, 2),
            width=max(least, 0.01, round(width, 2)),
            height=max(least, 0.01, round(height, 2)),
            angle=round(rng.uniform(0, 359.9), 2),
        )


def _as_written(shape: RotatedBoxShape) -> Turned:
    return shape.cx, shape.cy, shape.width, shape.height, shape.angle


def _ring(shape: RotatedBoxShape) -> Ring:
    return canonical_ring(corners_of(_as_written(shape)))


def _apart(a: Turned, b: Turned) -> float:
    return 1.0 - ring_iou(canonical_ring(corners_of(a)), canonical_ring(corners_of(b)))
