"""Answers that are equal or not: the votes that choice, boolean, date and rating share."""

from collections.abc import Mapping, Sequence
from math import fsum
from typing import Any

from labelwright.kernel.strict_json import canonical
from labelwright.plugin.field_schema import Field
from labelwright.quality.votes import majority


class Categorical:
    """Distance 0 or 1, weighted majority, support by equality."""

    def normal(self, field: Field, value: Any) -> Any:
        """Return the answer: it has one form only."""
        return value

    def chosen(self, value: object) -> tuple[str, ...]:
        """Return no option: only kinds with options call up further fields."""
        return ()

    def distance(self, field: Field, a: Any, b: Any) -> float:
        """Return 0 for equal answers and 1 for others."""
        return 0.0 if a == b else 1.0

    def merge(
        self, field: Field, values: Sequence[Any], weights: Sequence[float], salt: str
    ) -> Any:
        """Return the answer with most weight."""
        named = {canonical(value).decode(): value for value in values}
        texts = [canonical(value).decode() for value in values]
        return named[majority(texts, weights, salt=f"{salt}/{field.id}").winner]

    def parts(self, value: Any) -> tuple[str, ...]:
        """Return the answer as a whole."""
        return ("",)

    def support(
        self, field: Field, merged: Any, values: Sequence[Any], weights: Sequence[float]
    ) -> Mapping[str, float]:
        """Return the weight of the equal answers."""
        pairs = zip(values, weights, strict=True)
        return {"": fsum(weight for value, weight in pairs if value == merged)}

    def facets(self, field: Field, value: Any) -> tuple[str, ...]:
        """Return the answer as text."""
        return (value if isinstance(value, str) else canonical(value).decode(),)

    def readable(self, field: Field, value: Any) -> str:
        """Return the answer as text."""
        return self.facets(field, value)[0]
