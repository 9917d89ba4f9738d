"""Boxes: validated, matched by overlap, merged by the medians of their edges."""

from collections.abc import Sequence
from random import Random

from labelwright.plugin.problems import Problem
from labelwright.quality.boxes import (
    Floats,
    Pairs,
    as_boxes,
    iou_of_two,
    median_box,
    overlapping_pairs,
)
from labelwright.quality.rings import Ring
from labelwright.task_types.image_regions.geometries.box.schema import NAME, BoxShape
from labelwright.task_types.image_regions.geometries.contract import Bounds, Picture
from labelwright.task_types.image_regions.geometries.limits import ROOM, ROUNDING_PX


class BoxGeometry:
    """The geometry ``box``."""

    name = NAME
    problem_codes = ("outside_picture", "too_small")
    has_area = True
    is_place = False

    def validate(self, shape: BoxShape, picture: Picture, path: str) -> list[Problem]:
        """Return whether the box is large enough and inside the picture; NaN is neither."""
        return [
            *_size_problems(shape, picture.min_size_px, path),
            *_edge_problems(shape, picture, path),
        ]

    def order_key(self, shape: BoxShape) -> tuple[float, ...]:
        """Return position, then size."""
        return shape.x, shape.y, shape.width, shape.height

    def pairs(
        self,
        a: Sequence[BoxShape],
        b: Sequence[BoxShape],
        threshold: float,
        picture: Picture,
    ) -> Pairs:
        """Return the pairs that overlap by at least ``threshold``."""
        one = _array(a)
        return overlapping_pairs(one, one if b is a else _array(b), threshold=threshold)

    def similarity(self, a: BoxShape, b: BoxShape, picture: Picture) -> float:
        """Return the intersection over union."""
        return iou_of_two(self.bounds(a), self.bounds(b))

    def merge(
        self,
        shapes: Sequence[BoxShape],
        weights: Sequence[float],
        picture: Picture,
    ) -> BoxShape:
        """Return the box of the weighted medians of the edges."""
        return BoxShape(*median_box([self.bounds(shape) for shape in shapes], weights))

    def bounds(self, shape: BoxShape) -> Bounds:
        """Return the box itself."""
        return shape.x, shape.y, shape.width, shape.height

    def area(self, shape: BoxShape) -> float:
        """Return width times height."""
        return shape.width * shape.height

    def outline(self, shape: BoxShape) -> Ring | None:
        """Return None: the bounds are all of it."""
        return None

    def of_outline(self, outline: Ring) -> BoxShape | None:
        """Return None: four corners might be another shape's."""
        return None

    def of_corners(self, corners: Ring) -> None:
        """Return None: a turned box is another shape."""
        return

    def of_bounds(self, bounds: Bounds) -> BoxShape:
        """Return the box."""
        return BoxShape(*bounds)

    def sample(self, rng: Random, picture: Picture) -> BoxShape | None:
        """Return a box of at least the least size, to a hundredth of a pixel."""
        least = picture.min_size_px
        if min(picture.width, picture.height) < least:
            return None
        width = rng.uniform(least, picture.width)
        height = rng.uniform(least, picture.height)
        x, y = rng.uniform(0, picture.width - width), rng.uniform(0, picture.height - height)
        return BoxShape(
            x=round(x, 2),
            y=round(y, 2),
            width=max(least, round(width, 2)),
            height=max(least, round(height, 2)),
        )


def _array(shapes: Sequence[BoxShape]) -> Floats:
    return as_boxes([(shape.x, shape.y, shape.width, shape.height) for shape in shapes])


def _size_problems(shape: BoxShape, least: float, path: str) -> list[Problem]:
    return [
        Problem(
            f"{path}/{side}",
            "too_small",
            f"The {side} is {length:g} px, the least is {least:g} px.",
            "Draw the box larger or remove it.",
        )
        for side, length in (("width", shape.width), ("height", shape.height))
        if not (length >= least - ROUNDING_PX and length > 0)
    ]


def _edge_problems(shape: BoxShape, picture: Picture, path: str) -> list[Problem]:
    edges = (
        ("left", "x", -shape.x),
        ("upper", "y", -shape.y),
        ("right", "width", shape.x + shape.width - picture.width),
        ("lower", "height", shape.y + shape.height - picture.height),
    )
    return [
        Problem(
            f"{path}/{field}",
            "outside_picture",
            f"The {edge} edge is {outside:g} px outside the picture.",
            f"Keep the box within {picture.width:g} × {picture.height:g} px.",
        )
        for edge, field, outside in edges
        if not outside <= ROOM
    ]
