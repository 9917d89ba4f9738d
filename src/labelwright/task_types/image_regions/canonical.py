"""The one form of answers that say the same: regions in one order, attributes in normal form.

Ids of regions are only names inside one answer, so the canonical form renumbers them. Everything
that must not depend on the order of regions or of answers works on this form.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from labelwright.kernel import strict_json
from labelwright.plugin.fields import canonical_values
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.relations import relation_marks
from labelwright.task_types.image_regions.geometries import geometry_of
from labelwright.task_types.image_regions.schema import Payload, Region

Key = tuple[object, ...]


def classes_of(ontology: Ontology) -> dict[str, OntologyClass]:
    """Return class id → class."""
    return {entry.id: entry for entry in ontology.classes}


def in_order(payload: Payload, ontology: Ontology) -> list[Region]:
    """Return the regions with attributes in normal form, sorted by what they say.

    Of regions that differ in nothing else, what their relations say decides.
    """
    classes = classes_of(ontology)
    normal = [
        replace(
            region,
            attributes=canonical_values(classes[region.class_id].fields, region.attributes),
        )
        if region.attributes
        else region
        for region in payload.regions
    ]
    if not payload.relations:
        return sorted(normal, key=content_key)
    names = {region.id: repr(content_key(region)).encode() for region in normal}
    marks = relation_marks(payload.relations, ontology.relations, names)
    return sorted(normal, key=lambda region: (content_key(region), marks.get(region.id, [])))


def content_key(region: Region) -> Key:
    """Return a sortable key that is the same exactly for regions that differ in nothing but id."""
    attributes = strict_json.canonical(region.attributes) if region.attributes else b""
    return (
        region.asset,
        *shape_key(region),
        region.class_id,
        attributes,
        region.prediction or "",
    )


def shape_key(region: Region) -> Key:
    """Return a sortable key that is the same exactly for regions whose shapes draw the same."""
    geometry = geometry_of(region.shape)
    return geometry.name, geometry.order_key(region.shape)


def renumbered(regions: Iterable[Region]) -> list[Region]:
    """Return the regions with the ids r1, r2, … in their order."""
    return [replace(region, id=f"r{place}") for place, region in enumerate(regions, start=1)]
