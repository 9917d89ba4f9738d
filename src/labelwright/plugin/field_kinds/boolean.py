"""Yes or no; the answer is ``true`` or ``false``."""

from random import Random

from labelwright.plugin.field_kinds.categorical import Categorical
from labelwright.plugin.field_kinds.contract import wrong_type
from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem


class BooleanKind(Categorical):
    """A truth value."""

    name = "boolean"
    column = "flag"
    takes: frozenset[str] = frozenset()

    def check(self, field: Field, path: str) -> list[Problem]:
        """Return nothing: there is nothing to set."""
        return []

    def may_equal(self, field: Field, wanted: object) -> bool:
        """Return whether ``wanted`` is a truth value."""
        return isinstance(wanted, bool)

    def validate(self, field: Field, value: object, path: str) -> list[Problem]:
        """Return whether the answer is a truth value."""
        return [] if isinstance(value, bool) else [wrong_type(path, "true or false")]

    def equals(self, value: object, wanted: object) -> bool:
        """Return whether the answer is the wanted one; 1 is not true."""
        return isinstance(value, bool) and value is wanted

    def sample(self, field: Field, rng: Random) -> bool:
        """Return either."""
        return rng.choice((False, True))
