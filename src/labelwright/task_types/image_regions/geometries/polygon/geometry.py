"""Polygons: matched by overlap, merged into the outline in the middle."""

from collections.abc import Iterator, Sequence
from math import cos, sin, tau
from random import Random

from labelwright.plugin.problems import Problem
from labelwright.quality.boxes import Pairs
from labelwright.quality.outlines import median_outline, outline_length
from labelwright.quality.overlap import overlapping_rings, ring_iou
from labelwright.quality.rings import (
    LEAST_CORNERS,
    Ring,
    bounds_of,
    canonical_ring,
    is_intricate,
    normal_ring,
    self_contact,
    signed_area,
)
from labelwright.task_types.image_regions.geometries.contract import Bounds, Picture
from labelwright.task_types.image_regions.geometries.limits import (
    outside_problems,
    size_problems,
    to_points,
    to_ring,
)
from labelwright.task_types.image_regions.geometries.polygon.schema import NAME, PolygonShape

DETAIL = 0.025
"""A merged corner within this share of the mean thickness, area by length, is left out."""
SAMPLE_CORNERS = 12


class PolygonGeometry:
    """The geometry ``polygon``."""

    name = NAME
    problem_codes = (
        "crosses_itself",
        "outside_picture",
        "too_few_points",
        "too_intricate",
        "too_small",
    )
    has_area = True
    is_place = False

    def validate(self, shape: PolygonShape, picture: Picture, path: str) -> list[Problem]:
        """Return whether it is one simple ring in the picture, and not too small to see."""
        points = to_ring(shape.points)
        named = ((f"{path}/points/{place}", point) for place, point in enumerate(points))
        problems = list(outside_problems(named, picture))
        return problems or list(_ring_problems(points, picture.min_size_px, f"{path}/points"))

    def order_key(self, shape: PolygonShape) -> tuple[float, ...]:
        """Return the coordinates of the corners in their one form."""
        return tuple(number for point in canonical_ring(to_ring(shape.points)) for number in point)

    def pairs(
        self,
        a: Sequence[PolygonShape],
        b: Sequence[PolygonShape],
        threshold: float,
        picture: Picture,
    ) -> Pairs:
        """Return the pairs that overlap by at least ``threshold``."""
        one = [canonical_ring(to_ring(shape.points)) for shape in a]
        other = one if b is a else [canonical_ring(to_ring(shape.points)) for shape in b]
        return overlapping_rings(one, other, threshold)

    def similarity(self, a: PolygonShape, b: PolygonShape, picture: Picture) -> float:
        """Return the intersection over union."""
        return ring_iou(canonical_ring(to_ring(a.points)), canonical_ring(to_ring(b.points)))

    def merge(
        self,
        shapes: Sequence[PolygonShape],
        weights: Sequence[float],
        picture: Picture,
    ) -> PolygonShape:
        """Return the median outline; where that crosses itself, the polygon nearest to all."""
        rings = [canonical_ring(to_ring(shape.points)) for shape in shapes]
        if all(ring == rings[0] for ring in rings):
            return PolygonShape(
                to_points(min(normal_ring(to_ring(shape.points)) for shape in shapes))
            )
        middle, best = median_outline(rings, weights, _apart, closed=True, detail=_detail)
        ring = normal_ring(middle)
        is_simple = len(ring) >= LEAST_CORNERS and self_contact(ring) is None
        return PolygonShape(to_points(ring if is_simple else best))

    def bounds(self, shape: PolygonShape) -> Bounds:
        """Return the box around the corners."""
        return bounds_of(to_ring(shape.points))

    def area(self, shape: PolygonShape) -> float:
        """Return the area inside the ring."""
        return abs(signed_area(to_ring(shape.points)))

    def outline(self, shape: PolygonShape) -> Ring | None:
        """Return the corners."""
        return to_ring(shape.points)

    def of_outline(self, outline: Ring) -> PolygonShape | None:
        """Return the polygon of these corners."""
        return PolygonShape(to_points(outline)) if len(outline) >= LEAST_CORNERS else None

    def of_corners(self, corners: Ring) -> None:
        """Return None: a turned box is another shape."""
        return

    def of_bounds(self, bounds: Bounds) -> PolygonShape | None:
        """Return None: a box does not say where the corners are."""
        return None

    def sample(self, rng: Random, picture: Picture) -> PolygonShape | None:
        """Return a star-like polygon, to a hundredth of a pixel."""
        least, size = picture.min_size_px, min(picture.width, picture.height)
        if size < max(least, 1.0):
            return None
        for _ in range(SAMPLE_CORNERS):
            radius = rng.uniform(max(least, 1.0) / 2, size / 2)
            x = rng.uniform(radius, picture.width - radius)
            y = rng.uniform(radius, picture.height - radius)
            count = rng.randint(LEAST_CORNERS, SAMPLE_CORNERS)
            angles = [tau * (place + rng.uniform(0, 0.6)) / count for place in range(count)]
            arms = [(angle, radius * rng.uniform(0.5, 1)) for angle in angles]
            points = [(round(x + r * cos(t), 2), round(y + r * sin(t), 2)) for t, r in arms]
            shape = PolygonShape(to_points(tuple(points)))
            if not self.validate(shape, picture, ""):
                return shape
        return None


def _ring_problems(points: Ring, least: float, path: str) -> Iterator[Problem]:
    count = len(set(points))
    if count < LEAST_CORNERS:
        yield Problem(
            path,
            "too_few_points",
            f"The polygon has {count} different points, the least is {LEAST_CORNERS}.",
            "Add points or remove it.",
        )
        return
    ring = normal_ring(points)
    if is_intricate(ring):
        yield Problem(
            path,
            "too_intricate",
            "Too many edges stand above each other to compare the polygon with others.",
            "Draw it with fewer points, or as several polygons.",
        )
        return
    _, _, width, height = bounds_of(ring)
    yield from size_problems([(path, "width", width), (path, "height", height)], least)
    contact = self_contact(ring)
    if contact is not None:
        first, second = sorted(points.index(ring[place]) for place in contact)
        yield Problem(
            path,
            "crosses_itself",
            f"The edges at the points {first} and {second} cross or touch.",
            "Move one of the points so that the outline meets itself nowhere.",
        )


def _apart(a: Ring, b: Ring) -> float:
    return 1.0 - ring_iou(a, b)


def _detail(ring: Ring) -> float:
    return DETAIL * abs(signed_area(ring)) / outline_length(ring, closed=True)
