"""The kinds of questions, one class each; a new kind is a new file and one more entry here.

Everything about a kind (which answers are valid, how far two are apart, how several become one, how
a random one looks, what can be searched) stands in its own file; no other code asks what kind a
field has.
"""

from collections.abc import Mapping

from labelwright.plugin.field_kinds.boolean import BooleanKind
from labelwright.plugin.field_kinds.choice import ChoiceKind
from labelwright.plugin.field_kinds.choices import ChoicesKind
from labelwright.plugin.field_kinds.contract import FieldKind
from labelwright.plugin.field_kinds.date import DateKind
from labelwright.plugin.field_kinds.number import NumberKind
from labelwright.plugin.field_kinds.rating import RatingKind
from labelwright.plugin.field_kinds.text import TextKind

__all__ = ["FIELD_KINDS", "FieldKind"]

_ALL: tuple[FieldKind, ...] = (
    ChoiceKind(),
    ChoicesKind(),
    NumberKind(),
    TextKind(),
    RatingKind(),
    DateKind(),
    BooleanKind(),
)

FIELD_KINDS: Mapping[str, FieldKind] = {kind.name: kind for kind in _ALL}
