"""Questions as data: the documents that describe a field, and the document that answers it.

Answers are one flat document ``{field id: value}``. A field nested under an option is asked when
that option is chosen and answers in the same flat document, so field ids are unique in the whole
tree of one list of fields.
"""

from typing import Annotated, Any

from msgspec import Meta, Struct
from msgspec import field as default

from labelwright.plugin.identifiers import PermanentId

Values = dict[str, Any]
Name = Annotated[str, Meta(min_length=1, max_length=200)]
Help = Annotated[str, Meta(max_length=2000)]


class Condition(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """When a field is asked: exactly one of ``equals``, ``one_of`` and ``exists`` is given.

    Parameters
    ----------
    field
        Id of a field that stands earlier in the whole tree; one that is not asked counts as blank.
    equals, one_of
        The value, or one of the values, that the earlier field must have. For several choices the
        value must be among them.
    exists
        Whether the earlier field must be answered (``True``) or left blank (``False``).
    """

    field: PermanentId
    equals: str | float | bool | None = None
    one_of: Annotated[list[str | float | bool], Meta(max_length=1000)] | None = None
    exists: bool | None = None


class Option(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One answer of a choice. An option is archived, never deleted."""

    id: PermanentId
    name: Name
    archived: bool = False
    fields: Annotated[list["Field"], Meta(max_length=1000)] = default(default_factory=list["Field"])


class Field(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One question: what kind of answer it takes and when it is asked.

    Parameters
    ----------
    kind
        Name of a member of ``labelwright.plugin.field_kinds``.
    options
        Of the kinds that choose.
    minimum, maximum, step
        Of the kinds that count or measure; ``step`` counts from ``minimum``, or else from zero.
    max_length
        Of the kinds that write, in code points.
    """

    id: PermanentId
    kind: Annotated[str, Meta(max_length=64)]
    name: Name
    help: Help = ""
    required: bool = False
    options: Annotated[list[Option], Meta(max_length=10_000)] = default(
        default_factory=list[Option]
    )
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    max_length: Annotated[int, Meta(ge=1, le=1_000_000)] | None = None
    when: Condition | None = None
