"""The documents of image regions: settings and answer.

Coordinates are pixels of the upright picture (after its EXIF rotation), floats, origin at the
top-left corner of the top-left pixel.
"""

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from labelwright.plugin.identifiers import PermanentId, PrintedId, RegionId
from labelwright.plugin.relations import Relation
from labelwright.task_types.image_regions.geometries import GEOMETRIES, Shape

_CHOICES = [{"const": name, "title": name.replace("_", " ").capitalize()} for name in GEOMETRIES]
_DEFAULT = list(GEOMETRIES)[:1]

GeometryName = Annotated[str, Meta(max_length=64, extra_json_schema={"x-choices": _CHOICES})]
"""Name of a geometry; which there are, the schema says, and :func:`check_settings` refuses."""


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """What a project allows."""

    geometries: Annotated[
        list[GeometryName],
        Meta(
            min_length=1,
            max_length=64,
            title="Geometries",
            description="What may be drawn; the first is chosen when the editor opens.",
            extra_json_schema={"default": _DEFAULT},
        ),
    ] = field(default_factory=lambda: list(_DEFAULT))
    min_size_px: Annotated[
        float,
        Meta(
            ge=0,
            le=10_000,
            title="Least size",
            description="Least width and height of a region, in pixels.",
        ),
    ] = 1.0
    max_regions: Annotated[
        int,
        Meta(
            ge=1,
            le=100_000,
            title="Most regions",
            description="Most regions in one answer.",
        ),
    ] = 10_000
    allow_empty: Annotated[
        bool,
        Meta(title="Nothing is an answer", description="Whether an answer may have no region."),
    ] = True


class Region(Struct, frozen=True, forbid_unknown_fields=True):
    """One marked part of one picture.

    Parameters
    ----------
    id
        Unique inside the answer.
    class_id
        ``class`` in the document.
    asset
        Ordinal of the picture.
    attributes
        Values of the fields of the class.
    prediction
        Printed id of the prediction that it was made from.
    """

    id: RegionId
    class_id: PermanentId = field(name="class")
    shape: Shape
    asset: Annotated[int, Meta(ge=0, le=10_000)] = 0
    attributes: dict[str, Any] = field(default_factory=dict[str, Any])
    prediction: PrintedId | None = None


class Payload(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One answer: all regions of all pictures of the task.

    Parameters
    ----------
    relations
        How regions belong together; their ends are ids of regions.
    answers
        Values of the ontology's own fields, the questions about the task as a whole. Both are left
        out where they are empty.
    """

    regions: list[Region]
    relations: Annotated[list[Relation], Meta(max_length=100_000)] = []
    answers: dict[str, Any] = {}
