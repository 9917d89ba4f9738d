"""A place on an ordered scale; the answer is a whole number from minimum (1) to maximum (5)."""

from collections.abc import Sequence
from math import ceil, floor
from random import Random
from typing import Any

from labelwright.plugin.field_kinds.categorical import Categorical
from labelwright.plugin.field_kinds.contract import is_number, wrong_type
from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem
from labelwright.quality.votes import tie_rank, weighted_median

DEFAULT_SCALE = (1, 5)
MAX_LEVELS = 101


class RatingKind(Categorical):
    """An ordered category: levels have an order and no unit."""

    name = "rating"
    column = "integer"
    takes = frozenset({"minimum", "maximum"})

    def check(self, field: Field, path: str) -> list[Problem]:
        """Return whether the scale has at least two and at most 101 whole levels."""
        low, high = _bounds(field)
        if not (float(low).is_integer() and float(high).is_integer()):
            return [_scale(path, "The ends of a rating are not whole numbers.")]
        if not 1 <= high - low < MAX_LEVELS:
            return [_scale(path, f"A rating needs 2 to {MAX_LEVELS} levels.")]
        return []

    def may_equal(self, field: Field, wanted: object) -> bool:
        """Return whether ``wanted`` is a level."""
        return not self.validate(field, wanted, "")

    def validate(self, field: Field, value: object, path: str) -> list[Problem]:
        """Return whether the answer is a level of the scale."""
        low, high = _bounds(field)
        if not is_number(value):
            return [wrong_type(path, f"a whole number from {low:g} to {high:g}")]
        if not (low <= value <= high and float(value).is_integer()):
            return [
                Problem(
                    path,
                    "not_a_level",
                    f"The scale has the levels {low:g} to {high:g}.",
                    "Choose one of the levels.",
                )
            ]
        return []

    def normal(self, field: Field, value: Any) -> int:
        """Return the level as a whole number."""
        return int(value)

    def equals(self, value: object, wanted: object) -> bool:
        """Return whether it is the same level."""
        return is_number(value) and is_number(wanted) and value == wanted

    def distance(self, field: Field, a: Any, b: Any) -> float:
        """Return the number of levels between, over the length of the scale."""
        low, high = _bounds(field)
        return abs(a - b) / (high - low)

    def merge(
        self, field: Field, values: Sequence[Any], weights: Sequence[float], salt: str
    ) -> int:
        """Return the weighted median; between two levels, one of them by a fixed hash."""
        middle = weighted_median(values, weights)
        down = tie_rank(f"{salt}/{field.id}", f"{middle}")[0] % 2 == 0
        return floor(middle) if down else ceil(middle)

    def sample(self, field: Field, rng: Random) -> int:
        """Return any level."""
        low, high = _bounds(field)
        return rng.randint(int(low), int(high))


def _bounds(field: Field) -> tuple[float, float]:
    low, high = DEFAULT_SCALE
    return (
        low if field.minimum is None else field.minimum,
        high if field.maximum is None else field.maximum,
    )


def _scale(path: str, message: str) -> Problem:
    return Problem(path, "unfit_scale", message, "Set minimum and maximum to whole numbers.")
