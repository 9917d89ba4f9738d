"""What a kind of question must know.

Values given to ``normal``, ``distance``, ``merge``, ``support``, ``parts`` and ``facets`` are valid
and not blank; ``validate``, ``chosen`` and ``equals`` take whatever a hostile document may hold.
"""

from collections.abc import Mapping, Sequence
from math import isfinite
from random import Random
from typing import Any, Protocol, TypeGuard

from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem

MAX_NUMBER = 2**53 - 1
"""Beyond it two neighbours look the same in a browser."""


class FieldKind(Protocol):
    """One kind of question."""

    @property
    def name(self) -> str:
        """The word that stands in ``Field.kind``."""
        ...

    @property
    def column(self) -> str:
        """What its answers are in a table, see ``labelwright.plugin.tables.Kind``."""
        ...

    @property
    def takes(self) -> frozenset[str]:
        """Which of options, minimum, maximum, step and max_length a field of this kind may have."""
        ...

    def check(self, field: Field, path: str) -> list[Problem]:
        """Return what is wrong with the definition of ``field``, which stands at ``path``."""
        ...

    def may_equal(self, field: Field, wanted: object) -> bool:
        """Return whether a condition on ``field`` may ask for ``wanted``."""
        ...

    def validate(self, field: Field, value: object, path: str) -> list[Problem]:
        """Return what is wrong with an answer that is not blank."""
        ...

    def normal(self, field: Field, value: Any) -> Any:
        """Return the one form of answers that mean the same."""
        ...

    def chosen(self, value: object) -> tuple[str, ...]:
        """Return the options whose own fields an answer calls up."""
        ...

    def equals(self, value: object, wanted: object) -> bool:
        """Return whether an answer fulfils a condition that asks for ``wanted``."""
        ...

    def distance(self, field: Field, a: Any, b: Any) -> float:
        """Return how far two answers are apart, in [0, 1]."""
        ...

    def merge(
        self, field: Field, values: Sequence[Any], weights: Sequence[float], salt: str
    ) -> Any:
        """Return the answer that several make; equal answers give exactly that answer."""
        ...

    def parts(self, value: Any) -> tuple[str, ...]:
        """Return the parts of an answer that get a probability; ``""`` is the answer as a whole."""
        ...

    def support(
        self, field: Field, merged: Any, values: Sequence[Any], weights: Sequence[float]
    ) -> Mapping[str, float]:
        """Return part → weight of ``values`` that stands behind it, not yet divided by anything."""
        ...

    def sample(self, field: Field, rng: Random) -> Any:
        """Return a valid answer made up from ``rng``."""
        ...

    def facets(self, field: Field, value: Any) -> tuple[str, ...]:
        """Return the texts by which the answer can be searched."""
        ...

    def readable(self, field: Field, value: Any) -> str:
        """Return the answer as a person reads it."""
        ...


def is_number(value: object) -> TypeGuard[int | float]:
    """Return whether ``value`` is a finite JSON number: an int or a float, not a bool."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and isfinite(value))


def wrong_type(path: str, wanted: str) -> Problem:
    """Return the problem of an answer that is not even of the right JSON type."""
    return Problem(path, "wrong_type", f"This answer must be {wanted}.", f"Send {wanted}.")
