"""The document of a point."""

from msgspec import Struct

NAME = "point"


class PointShape(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag=NAME):
    """One place, in pixels."""

    x: float
    y: float
