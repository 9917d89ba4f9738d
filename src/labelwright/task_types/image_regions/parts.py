"""The parts of an answer: what gets a probability, what can be searched, what a thumbnail shows."""

from collections import Counter

from labelwright.plugin.answer_parts import Facet, Json, Unit
from labelwright.plugin.fields import facets as values_facets
from labelwright.plugin.fields import readable
from labelwright.plugin.fields import units as values_units
from labelwright.plugin.problems import pointer
from labelwright.plugin.relations import relation_facets, relation_units
from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.image_regions.canonical import classes_of
from labelwright.task_types.image_regions.geometries import geometry_of
from labelwright.task_types.image_regions.pictures import pictures
from labelwright.task_types.image_regions.schema import Payload

SET_KEY = "regions"
"""Unit of the statement that no region is missing."""
PREVIEW_REGIONS = 200
IN_SUMMARY = 3


def region_key(region_id: str) -> str:
    """Return the unit key of the statement that a region is there."""
    return f"{SET_KEY}/{region_id}"


def answer_key(field_key: str) -> str:
    """Return the unit key of an answer about the task as a whole."""
    return f"answers/{field_key}"


def units(payload: Payload, context: TaskContext) -> list[Unit]:
    """Return for the set: nothing missing; for each region: there, class, shape, each attribute.

    Then those of relations where the ontology has any, and the questions about the task. The unit
    of a question without any answer beside it points at where the answers would stand.
    """
    classes = classes_of(context.ontology)
    result = [Unit(SET_KEY, "/regions", "complete")]
    for place, region in enumerate(payload.regions):
        key = region_key(region.id)
        path = pointer("regions", place)
        result.append(Unit(key, path, "exists"))
        result.append(Unit(f"{key}/class", f"{path}/class", "class"))
        result.append(Unit(f"{key}/shape", f"{path}/shape", "shape"))
        fields = classes[region.class_id].fields
        result.extend(
            Unit(f"{key}/attributes/{unit.key}", unit.path, unit.kind)
            for unit in values_units(fields, region.attributes, f"{path}/attributes")
        )
    ontology = context.ontology
    if ontology.relations:
        result.extend(relation_units(payload.relations, ontology.relations, "/relations"))
    result.extend(
        Unit(answer_key(unit.key), unit.path if payload.answers else "/answers", unit.kind)
        for unit in values_units(ontology.fields, payload.answers, "/answers")
    )
    return result


def facets(payload: Payload, context: TaskContext) -> list[Facet]:
    """Return the number of regions, each class with its number, and each attribute's answers."""
    classes = classes_of(context.ontology)
    counts = Counter(region.class_id for region in payload.regions)
    result = [Facet("regions", str(len(payload.regions)))]
    for class_id, count in sorted(counts.items()):
        result.append(Facet("class", class_id))
        result.append(Facet(f"count/{class_id}", str(count)))
    answers = {
        facet: None
        for region in payload.regions
        for facet in values_facets(
            classes[region.class_id].fields, region.attributes, f"attribute/{region.class_id}/"
        )
    }
    result += sorted(answers, key=lambda facet: (facet.field, facet.value))
    ontology = context.ontology
    if ontology.relations:
        result += relation_facets(payload.relations, ontology.relations)
    return result + values_facets(ontology.fields, payload.answers, "answer/")


def preview(payload: Payload, context: TaskContext) -> Json:
    """Return counts in words, and the bounds of the largest regions as shares of their picture.

    Relations are counted and answers are told where there are any.
    """
    classes = classes_of(context.ontology)
    sizes = pictures(context)
    counts = Counter(region.class_id for region in payload.regions)
    ordered = [entry for entry in context.ontology.classes if entry.id in counts]
    largest = sorted(
        payload.regions,
        key=lambda region: (-geometry_of(region.shape).area(region.shape), region.id),
    )
    shown: list[Json] = []
    for region in largest[:PREVIEW_REGIONS]:
        x, y, width, height = geometry_of(region.shape).bounds(region.shape)
        picture = sizes[region.asset]
        shown.append(
            {
                "asset": region.asset,
                "class": region.class_id,
                "color": classes[region.class_id].color,
                "bounds": [
                    x / picture.width,
                    y / picture.height,
                    width / picture.width,
                    height / picture.height,
                ],
            }
        )
    told = [", ".join(f"{counts[entry.id]} {entry.name}" for entry in ordered)]
    answers = readable(context.ontology.fields, payload.answers)
    told += [f"{question}: {answer}" for question, answer in answers[:IN_SUMMARY]]
    view: Json = {
        "summary": "; ".join(text for text in told if text),
        "regions": shown,
        "more": len(payload.regions) - len(shown),
    }
    if payload.relations:
        view["relations"] = len(payload.relations)
    if answers:
        view["answers"] = [{"question": question, "answer": answer} for question, answer in answers]
    return view
