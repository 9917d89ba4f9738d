"""What a geometry must know; a region is a class and attributes on one shape of some geometry.

Shapes are in pixels of the upright picture, origin at the top-left corner of the top-left pixel.
"""

from collections.abc import Sequence
from random import Random
from typing import Any, Protocol

from msgspec import Struct

from labelwright.plugin.problems import Problem
from labelwright.quality.boxes import Pairs
from labelwright.quality.rings import Ring

Bounds = tuple[float, float, float, float]


class Picture(Struct, frozen=True):
    """Size of the upright picture in pixels, and the least size of a shape."""

    width: float
    height: float
    min_size_px: float


class Geometry(Protocol):
    """One sort of shape."""

    @property
    def name(self) -> str:
        """Name of the folder and tag of the shape's struct."""
        ...

    @property
    def problem_codes(self) -> tuple[str, ...]:
        """Every code that ``validate`` can report."""
        ...

    @property
    def has_area(self) -> bool:
        """Whether its shapes cover an area; a line and a point do not."""
        ...

    @property
    def is_place(self) -> bool:
        """Whether its shapes are single points."""
        ...

    def validate(self, shape: Any, picture: Picture, path: str) -> list[Problem]:
        """Return what is wrong with a shape, which stands at ``path``."""
        ...

    def order_key(self, shape: Any) -> tuple[float, ...]:
        """Return numbers, the same exactly for shapes that draw the same, to sort by."""
        ...

    def pairs(
        self, a: Sequence[Any], b: Sequence[Any], threshold: float, picture: Picture
    ) -> Pairs:
        """Return the pairs of shapes on one picture that are at least this alike."""
        ...

    def similarity(self, a: Any, b: Any, picture: Picture) -> float:
        """Return how alike two shapes are, in [0, 1]; 1 exactly for equal shapes."""
        ...

    def merge(self, shapes: Sequence[Any], weights: Sequence[float], picture: Picture) -> Any:
        """Return the shape that several make; equal shapes give exactly that shape.

        It may be invalid where the shapes are at odds, too small for instance; then the caller
        takes one of them.
        """
        ...

    def bounds(self, shape: Any) -> Bounds:
        """Return ``x, y, width, height`` of the smallest box around a shape."""
        ...

    def area(self, shape: Any) -> float:
        """Return the area in square pixels."""
        ...

    def outline(self, shape: Any) -> Ring | None:
        """Return the corners of the area that it covers, or ``None`` where its bounds are that."""
        ...

    def of_outline(self, outline: Ring) -> Any | None:
        """Return the shape that has such an outline, or ``None`` where other shapes might."""
        ...

    def of_corners(self, corners: Ring) -> Any | None:
        """Return the shape that four right-angled corners describe, to a ten-thousandth.

        Of its own outline it makes itself again. ``None`` where corners do not make such a shape.
        """
        ...

    def of_bounds(self, bounds: Bounds) -> Any | None:
        """Return the shape that a box alone describes, or ``None`` where a box says too little."""
        ...

    def sample(self, rng: Random, picture: Picture) -> Any | None:
        """Return a valid shape, or ``None`` when the picture is too small for one."""
        ...
