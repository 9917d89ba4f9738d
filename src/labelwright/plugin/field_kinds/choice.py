"""One of several options; the answer is the option's id."""

from random import Random

from labelwright.plugin.field_kinds.categorical import Categorical
from labelwright.plugin.field_kinds.contract import wrong_type
from labelwright.plugin.field_kinds.options import check_options, option_name, option_problems
from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem


class ChoiceKind(Categorical):
    """Exactly one option."""

    name = "choice"
    column = "words"
    takes = frozenset({"options"})

    def check(self, field: Field, path: str) -> list[Problem]:
        """Return what is wrong with the options."""
        return check_options(field, path)

    def may_equal(self, field: Field, wanted: object) -> bool:
        """Return whether ``wanted`` is an option."""
        return any(option.id == wanted for option in field.options)

    def validate(self, field: Field, value: object, path: str) -> list[Problem]:
        """Return whether the option exists and may still be chosen."""
        if not isinstance(value, str):
            return [wrong_type(path, "the id of one option")]
        return option_problems(field, value, path)

    def chosen(self, value: object) -> tuple[str, ...]:
        """Return the option."""
        return (value,) if isinstance(value, str) else ()

    def equals(self, value: object, wanted: object) -> bool:
        """Return whether the option is the wanted one."""
        return value == wanted

    def sample(self, field: Field, rng: Random) -> str:
        """Return one of the options that may be chosen."""
        return rng.choice([option.id for option in field.options if not option.archived])

    def readable(self, field: Field, value: str) -> str:
        """Return the option's name."""
        return option_name(field, value)
