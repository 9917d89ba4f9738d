"""The document of a rotated box."""

from typing import Annotated

from msgspec import Meta, Struct

NAME = "rotated_box"


class RotatedBoxShape(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag=NAME):
    """Center, width and height in pixels, and by how many degrees it is turned clockwise."""

    cx: float
    cy: float
    width: float
    height: float
    angle: Annotated[float, Meta(ge=0, lt=360)]
