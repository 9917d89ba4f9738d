"""The document of a polygon."""

from msgspec import Struct

from labelwright.task_types.image_regions.geometries.limits import Points

NAME = "polygon"


class PolygonShape(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag=NAME):
    """The corners in order, ``[x, y]`` in pixels."""

    points: Points
