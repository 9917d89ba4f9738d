"""Settings × ontology, and answer × task: everything that is wrong, with its place."""

from collections.abc import Iterator, Mapping

from labelwright.plugin.fields import FIELD_PROBLEM_CODES, validate_values
from labelwright.plugin.graphemes import Graphemes
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.problems import Problem, pointer
from labelwright.plugin.relations import RELATION_PROBLEM_CODES, validate_relations
from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.text_spans.canonical import classes_of, reading_key
from labelwright.task_types.text_spans.schema import Payload, Settings, Span
from labelwright.task_types.text_spans.texts import texts

SHOWN_CHARACTERS = 60
"""Of a text that a problem quotes."""

PROBLEM_CODES = tuple(
    sorted(
        {
            "archived_class",
            "duplicate_span",
            "empty_answer",
            "empty_span",
            "inside_grapheme",
            "no_classes",
            "not_a_text",
            "outside_text",
            "spans_overlap",
            "text_mismatch",
            "too_many_spans",
            "unknown_asset",
            "unknown_class",
            *FIELD_PROBLEM_CODES,
            *RELATION_PROBLEM_CODES,
        }
    )
)


def check_settings(settings: Settings, ontology: Ontology) -> list[Problem]:  # noqa: ARG001
    """Return what keeps a project from being worked on."""
    if all(entry.archived for entry in ontology.classes):
        return [
            Problem(
                "/ontology/classes",
                "no_classes",
                "The ontology has no class that a span could have.",
                "Add a class.",
            )
        ]
    return []


def validate(payload: Payload, context: TaskContext) -> list[Problem]:
    """Return everything that is wrong with an answer."""
    settings: Settings = context.settings
    if len(payload.spans) > settings.max_spans:
        return [
            Problem(
                "/spans",
                "too_many_spans",
                f"{len(payload.spans)} spans, the most is {settings.max_spans}.",
                "Remove some, or ask the requester for a higher limit.",
            )
        ]
    problems: list[Problem] = []
    if not payload.spans and not settings.allow_empty:
        problems.append(
            Problem("/spans", "empty_answer", "At least one span is required.", "Mark one.")
        )
    classes = classes_of(context.ontology)
    found = texts(context)
    ordinals = {asset.ordinal for asset in context.assets}
    graphemes = {} if settings.snap == "none" else {n: Graphemes(t) for n, t in found.items()}
    for place, span in enumerate(payload.spans):
        path = pointer("spans", place)
        problems.extend(_class_problems(span, classes, path))
        problems.extend(_text_problems(span, found, ordinals, path))
        problems.extend(_grapheme_problems(span, graphemes.get(span.asset), path))
    problems.extend(_duplicates(payload))
    if not settings.allow_overlap:
        problems.extend(_overlaps(payload))
    ids = {span.id: span.class_id for span in payload.spans}
    problems.extend(
        validate_relations(payload.relations, context.ontology.relations, ids, "/relations")
    )
    problems.extend(validate_values(context.ontology.fields, payload.answers, "/answers"))
    return problems


def _class_problems(
    span: Span, classes: Mapping[str, OntologyClass], path: str
) -> Iterator[Problem]:
    entry = classes.get(span.class_id)
    if entry is None:
        yield Problem(
            f"{path}/class",
            "unknown_class",
            f"There is no class {span.class_id}.",
            "Choose a class of the project's ontology.",
        )
        return
    if entry.archived:
        yield Problem(
            f"{path}/class",
            "archived_class",
            f"Class {entry.name} is archived.",
            "Choose a class that is still offered.",
        )
    yield from validate_values(entry.fields, span.attributes, f"{path}/attributes")


def _text_problems(
    span: Span, found: Mapping[int, str], ordinals: set[int], path: str
) -> Iterator[Problem]:
    if span.start >= span.end:
        yield Problem(
            f"{path}/end",
            "empty_span",
            f"The span ends at {span.end} and starts at {span.start}: it covers nothing.",
            "A span covers at least one character; its end is the place behind its last one.",
        )
        return
    text = found.get(span.asset)
    if text is None:
        yield _no_text(span, ordinals, path)
    elif span.end > len(text):
        yield Problem(
            f"{path}/end",
            "outside_text",
            f"The text has {len(text)} code points, the span ends at {span.end}.",
            "Count code points: one for each character, not bytes and not UTF-16 units.",
        )
    elif len(span.text) != span.end - span.start or not text.startswith(span.text, span.start):
        yield Problem(
            f"{path}/text",
            "text_mismatch",
            f"From {span.start} to {span.end} the text reads {_quoted(text, span)}.",
            "Count code points of the text as it was sent, and send what they cover unchanged.",
        )


def _no_text(span: Span, ordinals: set[int], path: str) -> Problem:
    if span.asset in ordinals:
        return Problem(
            f"{path}/asset",
            "not_a_text",
            f"Asset {span.asset} has no text.",
            "Mark spans in texts only.",
        )
    return Problem(
        f"{path}/asset",
        "unknown_asset",
        f"The task has no asset {span.asset}.",
        f"It has {', '.join(map(str, sorted(ordinals)[:20])) or 'none'}.",
    )


def _quoted(text: str, span: Span) -> str:
    """Return the covered text in quotation marks, invisible characters escaped, in short."""
    covered = text[span.start : min(span.end, span.start + SHOWN_CHARACTERS)]
    more = "…" if span.end - span.start > SHOWN_CHARACTERS else ""
    visible = "".join(c if c.isprintable() else f"\\u{{{ord(c):X}}}" for c in covered)
    return f"“{visible}{more}”"


def _grapheme_problems(span: Span, graphemes: Graphemes | None, path: str) -> Iterator[Problem]:
    if graphemes is None or span.start >= span.end:
        return
    for end, place in (("start", span.start), ("end", span.end)):
        if not graphemes.may_cut(place):
            yield Problem(
                f"{path}/{end}",
                "inside_grapheme",
                f"Code point {place} is inside of what people see as one sign.",
                "Grow the span to whole signs, or let the project snap to nothing.",
            )


def _duplicates(payload: Payload) -> Iterator[Problem]:
    ids: set[str] = set()
    marked: set[tuple[int, int, int, str]] = set()
    for place, span in enumerate(payload.spans):
        here = (span.asset, span.start, span.end, span.class_id)
        if span.id in ids or here in marked:
            yield Problem(
                f"/spans/{place}",
                "duplicate_span",
                f"Span {span.id} is there twice.",
                "Keep one of them, and give every span an id of its own.",
            )
        ids.add(span.id)
        marked.add(here)


def _overlaps(payload: Payload) -> Iterator[Problem]:
    """Yield each span that begins before one in front of it has ended."""
    order = sorted(enumerate(payload.spans), key=lambda one: reading_key(one[1]))
    farthest: Span | None = None
    for place, span in order:
        if farthest is None or span.asset != farthest.asset:
            farthest = span
            continue
        if span.start < farthest.end:
            yield Problem(
                f"/spans/{place}",
                "spans_overlap",
                f"Spans {span.id} and {farthest.id} overlap.",
                "Shorten one of them: in this project a character lies in one span at most.",
            )
        if span.end > farthest.end:
            farthest = span
