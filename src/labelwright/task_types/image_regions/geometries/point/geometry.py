"""Points: matched by distance, merged by the medians of their coordinates."""

from collections.abc import Sequence
from random import Random

from labelwright.plugin.problems import Problem
from labelwright.quality.boxes import Pairs
from labelwright.quality.lines import near_points, point_similarity
from labelwright.quality.rings import Ring
from labelwright.quality.votes import weighted_median
from labelwright.task_types.image_regions.geometries.contract import Bounds, Picture
from labelwright.task_types.image_regions.geometries.limits import half_distance, outside_problems
from labelwright.task_types.image_regions.geometries.point.schema import NAME, PointShape


class PointGeometry:
    """The geometry ``point``."""

    name = NAME
    problem_codes = ("outside_picture",)
    has_area = False
    is_place = True

    def validate(self, shape: PointShape, picture: Picture, path: str) -> list[Problem]:
        """Return whether it is in the picture."""
        return list(outside_problems([(f"{path}/x", (shape.x, shape.y))], picture))

    def order_key(self, shape: PointShape) -> tuple[float, ...]:
        """Return the place."""
        return shape.x, shape.y

    def pairs(
        self, a: Sequence[PointShape], b: Sequence[PointShape], threshold: float, picture: Picture
    ) -> Pairs:
        """Return the pairs that are near each other."""
        one, other = ([(shape.x, shape.y) for shape in side] for side in (a, b))
        return near_points(one, other, scale=half_distance(picture), threshold=threshold)

    def similarity(self, a: PointShape, b: PointShape, picture: Picture) -> float:
        """Return ½ to the square of the distance, in units of the picture's half distance."""
        return point_similarity((a.x, a.y), (b.x, b.y), half_distance(picture))

    def merge(
        self,
        shapes: Sequence[PointShape],
        weights: Sequence[float],
        picture: Picture,
    ) -> PointShape:
        """Return the place of the weighted medians of the coordinates."""
        return PointShape(
            weighted_median([shape.x for shape in shapes], weights) + 0.0,
            weighted_median([shape.y for shape in shapes], weights) + 0.0,
        )

    def bounds(self, shape: PointShape) -> Bounds:
        """Return the place, without width and height."""
        return shape.x, shape.y, 0.0, 0.0

    def area(self, shape: PointShape) -> float:
        """Return 0."""
        return 0.0

    def outline(self, shape: PointShape) -> Ring | None:
        """Return None: it covers nothing."""
        return None

    def of_outline(self, outline: Ring) -> PointShape | None:
        """Return None: it covers nothing."""
        return None

    def of_corners(self, corners: Ring) -> None:
        """Return None: a turned box is another shape."""
        return

    def of_bounds(self, bounds: Bounds) -> PointShape | None:
        """Return the place where the bounds are one."""
        x, y, width, height = bounds
        return PointShape(x, y) if width == height == 0 else None

    def sample(self, rng: Random, picture: Picture) -> PointShape | None:
        """Return a place in the picture, to a hundredth of a pixel."""
        x, y = rng.uniform(0, picture.width), rng.uniform(0, picture.height)
        return PointShape(round(x, 2), round(y, 2))
