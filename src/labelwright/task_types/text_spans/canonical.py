"""The one form of answers that say the same: spans in one order, attributes in normal form.

Ids of spans are only names inside one answer, so the canonical form renumbers them. No two spans of
an answer are alike in asset, ends and class, so this order has no ties.
"""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from labelwright.plugin.fields import canonical_values
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.task_types.text_spans.schema import Span

Key = tuple[int, int, int, str]


def classes_of(ontology: Ontology) -> dict[str, OntologyClass]:
    """Return class id → class."""
    return {entry.id: entry for entry in ontology.classes}


def in_order(spans: Iterable[Span], classes: Mapping[str, OntologyClass]) -> list[Span]:
    """Return the spans with attributes in normal form, in reading order, outer before inner."""
    normal = (
        replace(span, attributes=canonical_values(classes[span.class_id].fields, span.attributes))
        if span.attributes
        else span
        for span in spans
    )
    return sorted(normal, key=reading_key)


def reading_key(span: Span) -> Key:
    """Return what sorts spans as they are read: by start, the longer one first."""
    return span.asset, span.start, -span.end, span.class_id
