"""Several answers and the weights of their authors made into one answer.

Spans that overlap are one thing, whatever class each author gave it, and no author has two spans in
one thing; its class is the weighted majority. Then every character is voted on by itself: it keeps
a class that at least ``KEEP_SHARE`` of the weight marks there. What is kept is made whole again
along the things (``drafts.py``), so that every end is one that somebody marked.
"""

from collections.abc import Mapping, Sequence
from math import fsum

from msgspec import Struct
from msgspec.structs import replace

from labelwright.kernel.strict_json import canonical
from labelwright.plugin.answer_parts import Merged
from labelwright.plugin.fields import merge_values
from labelwright.plugin.ontology import OntologyClass
from labelwright.plugin.relations import MergedRelations, RelationBallot, merge_relations
from labelwright.plugin.task_type import TaskContext
from labelwright.quality import spans as quality
from labelwright.quality.votes import share_of
from labelwright.task_types.text_spans.canonical import classes_of, in_order, reading_key
from labelwright.task_types.text_spans.drafts import KEEP_SHARE, Draft, Part, drafts_of
from labelwright.task_types.text_spans.parts import ANSWERS_KEY, SET_KEY, span_key
from labelwright.task_types.text_spans.schema import Payload, Settings, Span
from labelwright.task_types.text_spans.texts import texts


class MergedSpan(Struct, frozen=True):
    """A span without its id, the support of its parts by suffix of the unit key, and its sources.

    Parameters
    ----------
    sources
        Author and id of every span that it was made from.
    """

    span: Span
    support: dict[str, float]
    sources: list[tuple[int, str]]


def merge(payloads: Sequence[Payload], weights: Sequence[float], context: TaskContext) -> Merged:
    """Return the merged answer; neither order nor names of the answers play a part."""
    ontology = context.ontology
    answers = _in_order(payloads, weights, classes_of(ontology))
    shares = [weight for _, _, weight in answers]
    parts = [
        Part(span, owner, weight)
        for owner, (_, spans, weight) in enumerate(answers)
        for span in spans
    ]
    merged = _merged_spans(parts, shares, context)
    spans = [replace(one.span, id=f"s{place}") for place, one in enumerate(merged, start=1)]
    support = {SET_KEY: _nothing_more(spans, parts, shares)}
    for one, span in zip(merged, spans, strict=True):
        for suffix, share in one.support.items():
            support[span_key(span.id) + suffix] = share
    said = [payload for payload, _, _ in answers]
    relations = _relations(said, shares, merged=merged, spans=spans, context=context)
    if ontology.relations:
        support |= relations.support
    values = merge_values(
        ontology.fields, [payload.answers for payload in said], shares, salt=context.salt
    )
    support |= {f"{ANSWERS_KEY}/{key}": share for key, share in values.units.items()}
    return Merged(Payload(spans, relations.relations, values.values), support)


def _in_order(
    payloads: Sequence[Payload], weights: Sequence[float], classes: Mapping[str, OntologyClass]
) -> list[tuple[Payload, list[Span], float]]:
    """Return the answers sorted by content and weight, so that their order cannot matter."""
    answers: list[tuple[tuple[object, ...], Payload, list[Span], float]] = []
    for payload, weight in zip(payloads, weights, strict=True):
        spans = in_order(payload.spans, classes)
        key = [
            (reading_key(s), canonical(s.attributes) if s.attributes else b"", s.prediction or "")
            for s in spans
        ]
        answers.append(((key, weight), payload, spans, weight))
    answers.sort(key=lambda answer: answer[0])
    return [answer[1:] for answer in answers]


def _merged_spans(
    parts: Sequence[Part], shares: Sequence[float], context: TaskContext
) -> list[MergedSpan]:
    """Return the merged spans as they are read, within the limits that any answer must keep."""
    settings: Settings = context.settings
    drafts: list[Draft] = []
    unsure: list[Draft] = []
    for asset in sorted({part.span.asset for part in parts}):
        here = [part for part in parts if part.span.asset == asset]
        sure, less = drafts_of(
            here, shares, salt=f"{context.salt}/{asset}", may_overlap=settings.allow_overlap
        )
        drafts += sure
        unsure += less
    if not drafts and not settings.allow_empty:
        drafts = sorted(unsure, key=lambda draft: (-draft.support, draft.key))[:1]
    if len(drafts) > settings.max_spans:
        drafts = sorted(drafts, key=lambda draft: (-draft.support, draft.key))
        drafts = drafts[: settings.max_spans]
    classes, found = classes_of(context.ontology), texts(context)
    merged = [_merged(draft, classes, found, context.salt) for draft in drafts]
    return sorted(merged, key=lambda one: reading_key(one.span))


def _merged(
    draft: Draft, classes: Mapping[str, OntologyClass], found: Mapping[int, str], salt: str
) -> MergedSpan:
    """Return a draft as a span; of an author with several parts each weighs its share."""
    asset, (start, end) = draft.parts[0].span.asset, draft.span
    own = draft.by_owner()
    weight_of = [part.weight / len(own[part.owner]) for part in draft.parts]
    votes = [
        (part, weight)
        for part, weight in zip(draft.parts, weight_of, strict=True)
        if part.span.class_id == draft.class_id
    ]
    attributes = merge_values(
        classes[draft.class_id].fields,
        [part.span.attributes for part, _ in votes],
        [weight for _, weight in votes],
        salt=f"{salt}/{asset}/{start}/{end}",
    )
    predictions = {part.span.prediction for part in draft.parts}
    span = Span(
        id="s",
        class_id=draft.class_id,
        start=start,
        end=end,
        text=found.get(asset, "")[start:end],
        asset=asset,
        attributes=attributes.values,
        prediction=predictions.pop() if len(predictions) == 1 else None,
    )
    fits = [_fit(parts, draft.span) * parts[0].weight for parts in own.values()]
    support = {
        "": draft.support,
        "/class": share_of([weight for _, weight in votes], weight_of),
        "/extent": min(1.0, fsum(fits) / fsum(parts[0].weight for parts in own.values())),
    }
    support |= {f"/attributes/{key}": share for key, share in attributes.units.items()}
    return MergedSpan(span, support, [(part.owner, part.span.id) for part in draft.parts])


def _fit(parts: Sequence[Part], span: quality.Span) -> float:
    """Return the overlap (IoU) of what one author marked with a span."""
    marked = quality.union(part.span.ends for part in parts)
    both = quality.length(quality.shared(marked, [span]))
    return both / (quality.length(marked) + span[1] - span[0] - both)


def _nothing_more(spans: Sequence[Span], parts: Sequence[Part], shares: Sequence[float]) -> float:
    """Return the share of the weight whose every span is in the merged answer by half or more."""
    kept: dict[int, list[quality.Span]] = {}
    for span in spans:
        kept.setdefault(span.asset, []).append(span.ends)
    covered = {asset: quality.vote_by_character([ends], [1.0]) for asset, ends in kept.items()}
    missed = {
        part.owner
        for part in parts
        if part.span.asset not in covered or covered[part.span.asset].mean(part.span.ends) < 0.5  # noqa: PLR2004  half
    }
    return share_of([share for owner, share in enumerate(shares) if owner not in missed], shares)


def _relations(
    said: Sequence[Payload],
    shares: Sequence[float],
    *,
    merged: Sequence[MergedSpan],
    spans: Sequence[Span],
    context: TaskContext,
) -> MergedRelations:
    became: list[dict[str, str]] = [{} for _ in said]
    for one, span in zip(merged, spans, strict=True):
        for owner, name in one.sources:
            became[owner].setdefault(name, span.id)
    ballots = [
        RelationBallot(
            [
                relation
                for relation in payload.relations
                if (end := parts.get(relation.from_part)) is None
                or end != parts.get(relation.to_part)
            ],
            weight,
            parts,
        )
        for payload, weight, parts in zip(said, shares, became, strict=True)
    ]
    return merge_relations(
        ballots,
        {span.id: span.class_id for span in spans},
        context.ontology.relations,
        keep_share=KEEP_SHARE,
        salt=context.salt,
    )
