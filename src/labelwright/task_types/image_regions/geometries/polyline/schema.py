"""The document of a polyline."""

from msgspec import Struct

from labelwright.task_types.image_regions.geometries.limits import Points

NAME = "polyline"


class PolylineShape(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag=NAME):
    """The points in order, ``[x, y]`` in pixels."""

    points: Points
