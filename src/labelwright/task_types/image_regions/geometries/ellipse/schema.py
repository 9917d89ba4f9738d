"""The document of an ellipse."""

from typing import Annotated

from msgspec import Meta, Struct

NAME = "ellipse"


class EllipseShape(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag=NAME):
    """Center and radii in pixels, and by how many degrees it is turned clockwise."""

    cx: float
    cy: float
    rx: float
    ry: float
    angle: Annotated[float, Meta(ge=0, lt=360)]
