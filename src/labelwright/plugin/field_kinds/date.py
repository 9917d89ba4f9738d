"""A day of the calendar; the answer is ``YYYY-MM-DD`` (ISO 8601, years 0001 to 9999)."""

import re
from datetime import date, timedelta
from random import Random

from labelwright.plugin.field_kinds.categorical import Categorical
from labelwright.plugin.field_kinds.contract import wrong_type
from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem

_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIRST_SAMPLE = date(2000, 1, 1)


class DateKind(Categorical):
    """A day: another day is another answer, however near."""

    name = "date"
    column = "words"
    takes: frozenset[str] = frozenset()

    def check(self, field: Field, path: str) -> list[Problem]:
        """Return nothing: there is nothing to set."""
        return []

    def may_equal(self, field: Field, wanted: object) -> bool:
        """Return whether ``wanted`` is a day."""
        return isinstance(wanted, str) and _is_day(wanted)

    def validate(self, field: Field, value: object, path: str) -> list[Problem]:
        """Return whether the answer is a day that exists."""
        if not isinstance(value, str):
            return [wrong_type(path, "a day as text, YYYY-MM-DD")]
        if not _is_day(value):
            return [Problem(path, "not_a_date", "This is no day.", "Write YYYY-MM-DD.")]
        return []

    def equals(self, value: object, wanted: object) -> bool:
        """Return whether it is the same day."""
        return value == wanted

    def sample(self, field: Field, rng: Random) -> str:
        """Return a day of this century."""
        return (_FIRST_SAMPLE + timedelta(days=rng.randrange(36_524))).isoformat()


def _is_day(text: str) -> bool:
    if not _FORM.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
