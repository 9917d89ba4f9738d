"""What the geometries have in common: how far out of the picture, how small, how near is near."""

from collections.abc import Iterable, Iterator
from math import hypot
from typing import Annotated

from msgspec import Meta

from labelwright.plugin.problems import Problem
from labelwright.quality.rings import Point, Ring
from labelwright.task_types.image_regions.geometries.contract import Bounds, Picture

EDGE_TOLERANCE_PX = 0.5
ROUNDING_PX = 1e-6
"""Room for the rounding of ``x + width``; a millionth of a pixel is nothing to see."""
ROOM = EDGE_TOLERANCE_PX + ROUNDING_PX
Points = Annotated[
    list[Annotated[list[float], Meta(min_length=2, max_length=2)]], Meta(max_length=2_000)
]
"""Points in order, ``[x, y]`` in pixels, as they stand in a document."""
HALF_AT = 0.02
"""Two points this share of the picture's diagonal apart are half alike."""


def to_ring(points: Points) -> Ring:
    """Return points as arithmetic takes them."""
    return tuple((x, y) for x, y in points)


def to_points(ring: Ring) -> list[list[float]]:
    """Return points as they stand in a document."""
    return [[x, y] for x, y in ring]


def half_distance(picture: Picture) -> float:
    """Return how many pixels apart two points are half alike."""
    return HALF_AT * hypot(picture.width, picture.height)


def is_inside(point: Point, picture: Picture) -> bool:
    """Return whether a point is in the picture or on its edge; NaN is nowhere."""
    x, y = point
    return -ROOM <= x <= picture.width + ROOM and -ROOM <= y <= picture.height + ROOM


def outside_problems(points: Iterable[tuple[str, Point]], picture: Picture) -> Iterator[Problem]:
    """Yield a problem for each point, named by its path, that is not in the picture."""
    for path, point in points:
        if not is_inside(point, picture):
            yield Problem(
                path,
                "outside_picture",
                f"The point {point[0]:g}, {point[1]:g} is outside the picture.",
                f"Keep it within {picture.width:g} × {picture.height:g} px.",
            )


def size_problems(lengths: Iterable[tuple[str, str, float]], least: float) -> Iterator[Problem]:
    """Yield a problem for each path, name and length that is too short; NaN is."""
    for path, name, length in lengths:
        if not (length >= least - ROUNDING_PX and length > 0):
            yield Problem(
                path,
                "too_small",
                f"The {name} is {length:g} px, the least is {least:g} px.",
                "Draw it larger or remove it.",
            )


def turned_problems(
    center: Point, sides: Iterable[tuple[str, str, float]], picture: Picture, path: str
) -> Iterator[Problem]:
    """Yield what is wrong with a shape around a center, its sides given by path, name, length.

    A turned shape may hang over the edge, for whatever it marks may; its center may not, and no
    side is longer than the picture's diagonal.
    """
    sides = list(sides)
    yield from outside_problems([(f"{path}/cx", center)], picture)
    yield from size_problems(sides, picture.min_size_px)
    longest = hypot(picture.width, picture.height) + 2 * ROOM
    for where, name, length in sides:
        if length > longest:
            yield Problem(
                where,
                "outside_picture",
                f"The {name} is {length:g} px, longer than the picture's diagonal.",
                f"Keep it within {picture.width:g} × {picture.height:g} px.",
            )


def around(point: Point) -> Bounds:
    """Return the bounds of a single point."""
    return (*point, 0.0, 0.0)
