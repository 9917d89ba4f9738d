"""Ellipses: matched by overlap, merged by the medians of center, radii and angle."""

from collections.abc import Sequence
from math import cos, pi, radians, sin, tau
from random import Random

from labelwright.plugin.problems import Problem
from labelwright.quality.boxes import Pairs
from labelwright.quality.ellipses import ellipse_iou, overlapping_ellipses
from labelwright.quality.rings import Ring
from labelwright.quality.turned import Turned, canonical_ellipse, ellipse_bounds, median_turned
from labelwright.task_types.image_regions.geometries.contract import Bounds, Picture
from labelwright.task_types.image_regions.geometries.ellipse.schema import NAME, EllipseShape
from labelwright.task_types.image_regions.geometries.limits import turned_problems

OUTLINE_POINTS = 72
"""Corners of the polygon that stands for it: inscribed, it covers 0.13 % less."""


class EllipseGeometry:
    """The geometry ``ellipse``."""

    name = NAME
    problem_codes = ("outside_picture", "too_small")
    has_area = True
    is_place = False

    def validate(self, shape: EllipseShape, picture: Picture, path: str) -> list[Problem]:
        """Return whether the center is in the picture and no diameter is tiny or huge."""
        sides = [
            (f"{path}/{field}", name, 2 * radius)
            for field, name, radius in (
                ("rx", "first diameter", shape.rx),
                ("ry", "second diameter", shape.ry),
            )
        ]
        return list(turned_problems((shape.cx, shape.cy), sides, picture, path))

    def order_key(self, shape: EllipseShape) -> tuple[float, ...]:
        """Return center, diameters and angle of the one way to write it."""
        return _form(shape)

    def pairs(
        self,
        a: Sequence[EllipseShape],
        b: Sequence[EllipseShape],
        threshold: float,
        picture: Picture,
    ) -> Pairs:
        """Return the pairs that overlap by at least ``threshold``."""
        return overlapping_ellipses([_form(one) for one in a], [_form(one) for one in b], threshold)

    def similarity(self, a: EllipseShape, b: EllipseShape, picture: Picture) -> float:
        """Return the intersection over union."""
        return ellipse_iou(_form(a), _form(b))

    def merge(
        self,
        shapes: Sequence[EllipseShape],
        weights: Sequence[float],
        picture: Picture,
    ) -> EllipseShape:
        """Return the ellipse of the weighted medians; of ways to write one ellipse the least."""
        forms = [_form(shape) for shape in shapes]
        if all(form == forms[0] for form in forms):
            return min(shapes, key=_as_written)
        cx, cy, width, height, angle = canonical_ellipse(median_turned(forms, weights, _apart))
        return EllipseShape(cx, cy, width / 2, height / 2, angle)

    def bounds(self, shape: EllipseShape) -> Bounds:
        """Return the smallest box around it."""
        return ellipse_bounds(_as_written(shape))

    def area(self, shape: EllipseShape) -> float:
        """Return π times the radii."""
        return pi * shape.rx * shape.ry

    def outline(self, shape: EllipseShape) -> Ring | None:
        """Return points on it, evenly turned."""
        cx, cy, width, height, angle = _form(shape)
        c, s = cos(radians(angle)), sin(radians(angle))
        steps = [tau * place / OUTLINE_POINTS for place in range(OUTLINE_POINTS)]
        arms = [(width / 2 * cos(step), height / 2 * sin(step)) for step in steps]
        return tuple((cx + c * x - s * y, cy + s * x + c * y) for x, y in arms)

    def of_outline(self, outline: Ring) -> EllipseShape | None:
        """Return None: an outline of corners is a polygon's."""
        return None

    def of_corners(self, corners: Ring) -> None:
        """Return None: a turned box is another shape."""
        return

    def of_bounds(self, bounds: Bounds) -> EllipseShape | None:
        """Return None: a box does not say that what is in it is round."""
        return None

    def sample(self, rng: Random, picture: Picture) -> EllipseShape | None:
        """Return an ellipse around a place in the picture, to a hundredth of pixel and degree."""
        least, most = picture.min_size_px / 2, max(picture.width, picture.height) / 2
        if most < least:
            return None
        cx, cy = rng.uniform(0, picture.width), rng.uniform(0, picture.height)
        rx, ry = rng.uniform(least, most), rng.uniform(least, most)
        return EllipseShape(
            cx=round(cx, 2),
            cy=round(cy, 2),
            rx=max(least, 0.01, round(rx, 2)),
            ry=max(least, 0.01, round(ry, 2)),
            angle=round(rng.uniform(0, 359.9), 2),
        )


def _as_written(shape: EllipseShape) -> Turned:
    return shape.cx, shape.cy, 2 * shape.rx, 2 * shape.ry, shape.angle


def _form(shape: EllipseShape) -> Turned:
    return canonical_ellipse(_as_written(shape))


def _apart(a: Turned, b: Turned) -> float:
    return 1.0 - ellipse_iou(a, b)
