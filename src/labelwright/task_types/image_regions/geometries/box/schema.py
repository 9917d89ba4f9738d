"""The document of a box."""

from typing import Literal

from msgspec import Struct

NAME = "box"


class BoxShape(Struct, frozen=True, forbid_unknown_fields=True):
    """Left and upper edge, width and height, in pixels."""

    kind: Literal["box"]
    x: float
    y: float
    width: float
    height: float
