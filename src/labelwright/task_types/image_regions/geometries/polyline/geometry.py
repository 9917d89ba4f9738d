"""Polylines: matched by how near they run to each other, merged into the line in the middle."""

from collections.abc import Sequence
from math import hypot
from random import Random

from labelwright.plugin.problems import Problem
from labelwright.quality.boxes import Pairs
from labelwright.quality.lines import canonical_line, line_similarity, near_lines
from labelwright.quality.outlines import median_outline
from labelwright.quality.rings import Ring, bounds_of
from labelwright.task_types.image_regions.geometries.contract import Bounds, Picture
from labelwright.task_types.image_regions.geometries.limits import (
    half_distance,
    outside_problems,
    size_problems,
    to_points,
    to_ring,
)
from labelwright.task_types.image_regions.geometries.polyline.schema import NAME, PolylineShape

DETAIL = 0.001
"""A merged point within this share of the line's extent is left out."""
LEAST_POINTS = 2
SAMPLE_POINTS = 8


class PolylineGeometry:
    """The geometry ``polyline``."""

    name = NAME
    problem_codes = ("outside_picture", "too_few_points", "too_small")
    has_area = False
    is_place = False

    def validate(self, shape: PolylineShape, picture: Picture, path: str) -> list[Problem]:
        """Return whether it goes from somewhere to somewhere else in the picture."""
        points, here = to_ring(shape.points), f"{path}/points"
        named = ((f"{here}/{place}", point) for place, point in enumerate(points))
        problems = list(outside_problems(named, picture))
        count = len(set(points))
        if problems or count >= LEAST_POINTS:
            extent = 0.0 if problems else max(bounds_of(points)[2:])
            least = picture.min_size_px
            return problems or list(size_problems([(here, "line", extent)], least))
        return [
            Problem(
                here,
                "too_few_points",
                f"The line has {count} different points, the least is {LEAST_POINTS}.",
                "Add points or remove it.",
            )
        ]

    def order_key(self, shape: PolylineShape) -> tuple[float, ...]:
        """Return the coordinates of the points in their one form."""
        return tuple(number for point in canonical_line(to_ring(shape.points)) for number in point)

    def pairs(
        self,
        a: Sequence[PolylineShape],
        b: Sequence[PolylineShape],
        threshold: float,
        picture: Picture,
    ) -> Pairs:
        """Return the pairs that run near each other."""
        one, other = ([canonical_line(to_ring(shape.points)) for shape in side] for side in (a, b))
        return near_lines(one, other, scale=half_distance(picture), threshold=threshold)

    def similarity(self, a: PolylineShape, b: PolylineShape, picture: Picture) -> float:
        """Return how near the two run to each other along both."""
        one, other = canonical_line(to_ring(a.points)), canonical_line(to_ring(b.points))
        return line_similarity(one, other, half_distance(picture))

    def merge(
        self, shapes: Sequence[PolylineShape], weights: Sequence[float], picture: Picture
    ) -> PolylineShape:
        """Return the median line."""
        lines = [canonical_line(to_ring(shape.points)) for shape in shapes]
        if all(line == lines[0] for line in lines):
            return PolylineShape(min(shape.points for shape in shapes))
        scale = half_distance(picture)
        middle, _ = median_outline(
            lines,
            weights,
            lambda a, b: 1.0 - line_similarity(a, b, scale),
            closed=False,
            detail=_detail,
        )
        return PolylineShape(to_points(middle))

    def bounds(self, shape: PolylineShape) -> Bounds:
        """Return the box around the points."""
        return bounds_of(to_ring(shape.points))

    def area(self, shape: PolylineShape) -> float:
        """Return 0."""
        return 0.0

    def outline(self, shape: PolylineShape) -> Ring | None:
        """Return None: it covers nothing."""
        return None

    def of_outline(self, outline: Ring) -> PolylineShape | None:
        """Return None: it covers nothing."""
        return None

    def of_corners(self, corners: Ring) -> None:
        """Return None: a turned box is another shape."""
        return

    def of_bounds(self, bounds: Bounds) -> PolylineShape | None:
        """Return None: a box does not say how the line runs."""
        return None

    def sample(self, rng: Random, picture: Picture) -> PolylineShape | None:
        """Return a line through random places, to a hundredth of a pixel."""
        if max(picture.width, picture.height) < max(picture.min_size_px, 1.0):
            return None
        for _ in range(SAMPLE_POINTS):
            points = [
                (round(rng.uniform(0, picture.width), 2), round(rng.uniform(0, picture.height), 2))
                for _ in range(rng.randint(LEAST_POINTS, SAMPLE_POINTS))
            ]
            shape = PolylineShape(to_points(tuple(points)))
            if not self.validate(shape, picture, ""):
                return shape
        return None


def _detail(line: Ring) -> float:
    return DETAIL * hypot(*bounds_of(line)[2:])
