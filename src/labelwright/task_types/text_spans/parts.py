"""The parts of an answer: what gets a probability, what can be searched, what a list shows."""

from collections import Counter

from labelwright.plugin.answer_parts import Facet, Json, Unit
from labelwright.plugin.fields import facets as values_facets
from labelwright.plugin.fields import readable
from labelwright.plugin.fields import units as values_units
from labelwright.plugin.problems import pointer
from labelwright.plugin.relations import relation_facets, relation_units
from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.text_spans.canonical import classes_of, in_order
from labelwright.task_types.text_spans.schema import Payload
from labelwright.task_types.text_spans.texts import texts

SET_KEY = "spans"
"""Unit of the statement that no span is missing."""
ANSWERS_KEY = "answers"
PREVIEW_SPANS = 20
SNIPPET_CHARACTERS = 80
AROUND_CHARACTERS = 30


def span_key(span_id: str) -> str:
    """Return the unit key of the statement that a span is there."""
    return f"{SET_KEY}/{span_id}"


def units(payload: Payload, context: TaskContext) -> list[Unit]:
    """Return for the set: nothing missing; for each span: there, class, extent, each attribute.

    Then those of the relations, where the ontology has any, and of the questions.
    """
    classes = classes_of(context.ontology)
    result = [Unit(SET_KEY, "/spans", "complete")]
    for place, span in enumerate(payload.spans):
        key = span_key(span.id)
        path = pointer("spans", place)
        result.append(Unit(key, path, "exists"))
        result.append(Unit(f"{key}/class", f"{path}/class", "class"))
        result.append(Unit(f"{key}/extent", path, "extent"))
        fields = classes[span.class_id].fields
        result.extend(
            Unit(f"{key}/attributes/{unit.key}", unit.path, unit.kind)
            for unit in values_units(fields, span.attributes, f"{path}/attributes")
        )
    if context.ontology.relations:
        result.extend(relation_units(payload.relations, context.ontology.relations, "/relations"))
    result.extend(
        Unit(f"{ANSWERS_KEY}/{unit.key}", unit.path, unit.kind)
        for unit in values_units(context.ontology.fields, payload.answers, "/answers")
    )
    return result


def facets(payload: Payload, context: TaskContext) -> list[Facet]:
    """Return how many spans, each class with its number, attributes, relations and answers."""
    ontology = context.ontology
    classes = classes_of(ontology)
    counts = Counter(span.class_id for span in payload.spans)
    result = [Facet("spans", str(len(payload.spans)))]
    for class_id, count in sorted(counts.items()):
        result.append(Facet("class", class_id))
        result.append(Facet(f"count/{class_id}", str(count)))
    attributes = {
        facet
        for span in payload.spans
        for facet in values_facets(
            classes[span.class_id].fields, span.attributes, f"attribute/{span.class_id}/"
        )
    }
    result.extend(sorted(attributes, key=lambda facet: (facet.field, facet.value)))
    if ontology.relations:
        result.extend(relation_facets(payload.relations, ontology.relations))
    return result + values_facets(ontology.fields, payload.answers, "answer/")


def preview(payload: Payload, context: TaskContext) -> Json:
    """Return counts in words, and the first spans each with a little of what stands around it."""
    classes = classes_of(context.ontology)
    found = texts(context)
    counts = Counter(span.class_id for span in payload.spans)
    ordered = [entry for entry in context.ontology.classes if entry.id in counts]
    snippets: list[Json] = []
    for span in in_order(payload.spans, classes)[:PREVIEW_SPANS]:
        text = found.get(span.asset, "")
        snippets.append(
            {
                "asset": span.asset,
                "class": span.class_id,
                "color": classes[span.class_id].color,
                "before": text[max(0, span.start - AROUND_CHARACTERS) : span.start],
                "text": span.text[:SNIPPET_CHARACTERS],
                "cut": len(span.text) > SNIPPET_CHARACTERS,
                "after": text[span.end : span.end + AROUND_CHARACTERS],
            }
        )
    answered = readable(context.ontology.fields, payload.answers)
    parts = [f"{counts[entry.id]} {entry.name}" for entry in ordered]
    summary = ", ".join(parts + [f"{question}: {answer}" for question, answer in answered])
    return {"summary": summary, "spans": snippets, "more": len(payload.spans) - len(snippets)}
