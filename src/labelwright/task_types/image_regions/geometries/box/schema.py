"""The document of a box."""

from msgspec import Struct

NAME = "box"


class BoxShape(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag=NAME):
    """Left and upper edge, width and height, in pixels."""

    x: float
    y: float
    width: float
    height: float
