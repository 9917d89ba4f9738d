"""Answers made up from a seed, for test keys and for the conformance suite."""

from random import Random

from labelwright.plugin.fields import sample_values
from labelwright.plugin.graphemes import Graphemes
from labelwright.plugin.relations import sample_relations
from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.text_spans.canonical import reading_key
from labelwright.task_types.text_spans.schema import Payload, Settings, Span
from labelwright.task_types.text_spans.texts import texts

MOST_SPANS = 6
LONGEST_SPAN = 40
TRIES = 20


def sample_answer(context: TaskContext, seed: int) -> Payload:
    """Return a valid answer of up to six spans; none where the task has no text to mark."""
    rng = Random(seed)  # noqa: S311  a seed, not a secret
    settings: Settings = context.settings
    ontology = context.ontology
    offered = [entry for entry in ontology.classes if not entry.archived]
    found = {ordinal: text for ordinal, text in sorted(texts(context).items()) if text}
    least = 0 if settings.allow_empty else 1
    count = rng.randint(least, min(MOST_SPANS, settings.max_spans))
    spans: list[Span] = []
    for _ in range(TRIES if offered and found else 0):
        if len(spans) == count:
            break
        entry, ordinal = rng.choice(offered), rng.choice(list(found))
        start, end = _ends(found[ordinal], rng)
        span = Span(
            id=f"s{len(spans) + 1}",
            class_id=entry.id,
            start=start,
            end=end,
            text=found[ordinal][start:end],
            asset=ordinal,
            attributes=sample_values(entry.fields, rng),
        )
        if _fits(span, spans, settings):
            spans.append(span)
    parts = {span.id: span.class_id for span in spans}
    relations = sample_relations(parts, ontology.relations, rng)
    return Payload(spans, relations, sample_values(ontology.fields, rng))


def _ends(text: str, rng: Random) -> tuple[int, int]:
    """Return two places of a text between which there are whole signs."""
    graphemes = Graphemes(text)
    start = rng.randrange(len(text))
    end = min(len(text), start + rng.randint(1, LONGEST_SPAN))
    while not graphemes.may_cut(start):
        start -= 1
    while not graphemes.may_cut(end):
        end += 1
    return start, end


def _fits(span: Span, spans: list[Span], settings: Settings) -> bool:
    """Return whether a span may stand beside the others."""
    for other in spans:
        is_apart = span.asset != other.asset or span.start >= other.end or other.start >= span.end
        if reading_key(span) == reading_key(other) or not (settings.allow_overlap or is_apart):
            return False
    return True
