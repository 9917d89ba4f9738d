"""What a geometry must know; a region is a class and attributes on one shape of some geometry.

Shapes are in pixels of the upright picture, origin at the top-left corner of the top-left pixel.
"""

from collections.abc import Sequence
from random import Random
from typing import Any, Protocol

from msgspec import Struct

from labelwright.plugin.problems import Problem
from labelwright.quality.boxes import Pairs

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

    def validate(self, shape: Any, picture: Picture, path: str) -> list[Problem]:
        """Return what is wrong with a shape, which stands at ``path``."""
        ...

    def order_key(self, shape: Any) -> tuple[float, ...]:
        """Return numbers that are the same exactly for equal shapes, and give them an order."""
        ...

    def pairs(self, a: Sequence[Any], b: Sequence[Any], threshold: float) -> Pairs:
        """Return the pairs of shapes at least this alike."""
        ...

    def similarity(self, a: Any, b: Any) -> float:
        """Return how alike two shapes are, in [0, 1]; 1 exactly for equal shapes."""
        ...

    def merge(self, shapes: Sequence[Any], weights: Sequence[float]) -> Any:
        """Return the shape that several make; equal shapes give exactly that shape."""
        ...

    def bounds(self, shape: Any) -> Bounds:
        """Return ``x, y, width, height`` of the smallest box around a shape."""
        ...

    def area(self, shape: Any) -> float:
        """Return the area in square pixels."""
        ...

    def of_bounds(self, bounds: Bounds) -> Any | None:
        """Return the shape that a box alone describes, or ``None`` where a box says too little."""
        ...

    def sample(self, rng: Random, picture: Picture) -> Any | None:
        """Return a valid shape, or ``None`` when the picture is too small for one."""
        ...
