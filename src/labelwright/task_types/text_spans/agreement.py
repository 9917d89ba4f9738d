"""How alike two answers are, and which span of one is which of the other.

Two spans can be the same thing when they overlap. The matching is the one with the greatest total
credit: a pair's overlap (IoU of characters), halved for another class and down to halved for other
attributes. The agreement on spans is the mean of two: F1 of the characters marked with each class,
which asks how much text is marked alike, and 2 · credits / spans of both, which asks whether it is
cut into the same things. A relation is a part like a span, found where it joins the same things; a
question about the task as a whole is one part of each answer.
"""

from collections.abc import Mapping, Sequence
from math import fsum

import numpy as np
from msgspec import Struct

from labelwright.plugin.answer_parts import Json, Match, Score
from labelwright.plugin.fields import distance as values_distance
from labelwright.plugin.fields import distances as values_distances
from labelwright.plugin.ontology import OntologyClass
from labelwright.plugin.relations import ComparedRelations, compare_relations
from labelwright.plugin.task_type import TaskContext
from labelwright.quality import spans as quality
from labelwright.quality.boxes import Pairs
from labelwright.quality.matching import match_pairs
from labelwright.task_types.text_spans.canonical import classes_of, in_order
from labelwright.task_types.text_spans.schema import Payload, Span

MATCH_SIMILARITY = 0.1
SPAN_SHARE = 0.5
"""Of the agreement on spans what the matched spans decide; the characters decide the rest."""
OTHER_CLASS = 0.5
OTHER_ATTRIBUTES = 0.5


class MatchedSpans(Struct, frozen=True):
    """Two spans that are the same thing, and the credit of the pair in (0, 1]."""

    a: Span
    b: Span
    credit: float


class Characters(Struct, frozen=True):
    """How many characters are marked with their class in the first, the second and both."""

    in_a: int
    in_b: int
    in_both: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where nobody marked anything."""
        marked = self.in_a + self.in_b
        return 2 * self.in_both / marked if marked else 1.0


class Comparison(Struct, frozen=True):
    """Two answers side by side; ``questions`` is the distance of each that at least one answers."""

    matched: list[MatchedSpans]
    only_a: list[Span]
    only_b: list[Span]
    characters: Characters
    relations: ComparedRelations
    questions: dict[str, float]

    @property
    def n_spans(self) -> int:
        """Number of the spans of both."""
        return 2 * len(self.matched) + len(self.only_a) + len(self.only_b)

    @property
    def spans_distance(self) -> float:
        """Distance of the spans alone, in [0, 1]."""
        if self.n_spans == 0:
            return 0.0
        whole = 2.0 * fsum(pair.credit for pair in self.matched) / self.n_spans
        alike = SPAN_SHARE * whole + (1.0 - SPAN_SHARE) * self.characters.f1
        return min(1.0, max(0.0, 1.0 - alike))

    @property
    def distance(self) -> float:
        """Distance of the two answers, in [0, 1]; two that say nothing are 0 apart."""
        relations = self.relations
        lone = len(relations.only_a) + len(relations.only_b)
        pairs = [1.0 - pair.credit for pair in relations.matched] + [*self.questions.values()]
        count = self.n_spans + lone + 2 * len(pairs)
        apart = fsum((self.n_spans * self.spans_distance, lone, 2.0 * fsum(pairs)))
        return min(1.0, apart / count) if count else 0.0


def compare(a: Payload, b: Payload, context: TaskContext) -> Comparison:
    """Return the matching of greatest total credit; it does not depend on the order of spans."""
    ontology = context.ontology
    classes = classes_of(ontology)
    one, other = in_order(a.spans, classes), in_order(b.spans, classes)
    matched: list[MatchedSpans] = []
    free_a, free_b = set(range(len(one))), set(range(len(other)))
    there_of = _by_asset(other)
    for asset, places_a in _by_asset(one).items():
        places_b = there_of.get(asset, [])
        here, there = [one[place] for place in places_a], [other[place] for place in places_b]
        pairs = quality.overlapping_spans(
            [span.ends for span in here], [span.ends for span in there], threshold=MATCH_SIMILARITY
        )
        for row, column, credit in match_pairs(_with_credit(pairs, here, there, classes)):
            matched.append(MatchedSpans(here[row], there[column], credit))
            free_a.discard(places_a[row])
            free_b.discard(places_b[column])
    partner = {pair.a.id: pair.b.id for pair in matched}
    return Comparison(
        matched,
        [one[place] for place in sorted(free_a)],
        [other[place] for place in sorted(free_b)],
        count_characters(one, other),
        compare_relations(a.relations, b.relations, ontology.relations, partner),
        values_distances(ontology.fields, a.answers, b.answers),
    )


def count_characters(a: Sequence[Span], b: Sequence[Span]) -> Characters:
    """Return how many characters are marked alike; one with two classes counts for each."""
    one, other = _covers(a), _covers(b)
    both = sum(
        quality.length(quality.shared(one[key], other[key])) for key in one.keys() & other.keys()
    )
    in_a, in_b = (sum(map(quality.length, covers.values())) for covers in (one, other))
    return Characters(in_a, in_b, both)


def distance(a: Payload, b: Payload, context: TaskContext) -> float:
    """Return the mean distance over spans, relations and questions, see the module."""
    return compare(a, b, context).distance


def match(a: Payload, b: Payload, context: TaskContext) -> list[Match]:
    """Return the pairs of span ids with their credit, then the spans of one side only.

    Then the relations, by ``relations/<id>``, and the questions that at least one answers, by
    ``answers/<field>``.
    """
    found = compare(a, b, context)
    relations = found.relations
    return [
        *(Match(pair.a.id, pair.b.id, pair.credit) for pair in found.matched),
        *(Match(span.id, None, 0.0) for span in found.only_a),
        *(Match(None, span.id, 0.0) for span in found.only_b),
        *(
            Match(f"relations/{pair.a.id}", f"relations/{pair.b.id}", pair.credit)
            for pair in relations.matched
        ),
        *(Match(f"relations/{relation.id}", None, 0.0) for relation in relations.only_a),
        *(Match(None, f"relations/{relation.id}", 0.0) for relation in relations.only_b),
        *(
            Match(
                f"answers/{field}" if field in a.answers else None,
                f"answers/{field}" if field in b.answers else None,
                1.0 - apart,
            )
            for field, apart in found.questions.items()
        ),
    ]


def score_gold(answer: Payload, gold: Payload, context: TaskContext) -> Score:
    """Return 1 − distance, and beside it precision, recall and F1 by character and exact."""
    found = compare(answer, gold, context)
    n_answer = len(found.matched) + len(found.only_a)
    n_gold = len(found.matched) + len(found.only_b)
    exact = sum(
        pair.a.ends == pair.b.ends and pair.a.class_id == pair.b.class_id for pair in found.matched
    )
    right = sum(pair.a.class_id == pair.b.class_id for pair in found.matched)
    counted = found.characters
    detail: Json = {
        "characters": _rates(counted.in_both, counted.in_a, counted.in_b),
        "exact": _rates(exact, n_answer, n_gold),
        "matched": len(found.matched),
        "missed": len(found.only_b),
        "invented": len(found.only_a),
        "class_accuracy": right / len(found.matched) if found.matched else None,
        "questions": {field: 1.0 - apart for field, apart in found.questions.items()},
    }
    if context.ontology.relations:
        relations = found.relations
        hits = len(relations.matched)
        detail["relations"] = _rates(
            hits, hits + len(relations.only_a), hits + len(relations.only_b)
        )
    return Score(1.0 - found.distance, detail)


def diff_view(a: Payload, b: Payload, context: TaskContext) -> Json:
    """Return what differs: pairs with their changes, and the parts of one side only, by id."""
    found = compare(a, b, context)
    relations = found.relations
    return {
        "distance": found.distance,
        "matched": [
            {
                "a": pair.a.id,
                "b": pair.b.id,
                "similarity": pair.credit,
                "changed": _changed(pair.a, pair.b),
            }
            for pair in found.matched
        ],
        "only_a": [span.id for span in found.only_a],
        "only_b": [span.id for span in found.only_b],
        "answers": [
            {"field": field, "a": a.answers.get(field), "b": b.answers.get(field)}
            for field, apart in found.questions.items()
            if apart > 0
        ],
        "relations": {
            "matched": [
                {"a": pair.a.id, "b": pair.b.id, "changed": pair.changed}
                for pair in relations.matched
            ],
            "only_a": [relation.id for relation in relations.only_a],
            "only_b": [relation.id for relation in relations.only_b],
        },
    }


def _rates(hits: int, given: int, wanted: int) -> Json:
    """Return precision, recall and F1; 1 where there was nothing to be wrong about."""
    return {
        "precision": hits / given if given else 1.0,
        "recall": hits / wanted if wanted else 1.0,
        "f1": 2 * hits / (given + wanted) if given + wanted else 1.0,
    }


def _by_asset(spans: Sequence[Span]) -> dict[int, list[int]]:
    groups: dict[int, list[int]] = {}
    for place, span in enumerate(spans):
        groups.setdefault(span.asset, []).append(place)
    return groups


def _covers(spans: Sequence[Span]) -> dict[tuple[int, str], list[quality.Span]]:
    """Return the characters of each text that are marked with each class."""
    groups: dict[tuple[int, str], list[quality.Span]] = {}
    for span in spans:
        groups.setdefault((span.asset, span.class_id), []).append(span.ends)
    return {key: quality.union(ends) for key, ends in groups.items()}


def _with_credit(
    pairs: Pairs, a: Sequence[Span], b: Sequence[Span], classes: Mapping[str, OntologyClass]
) -> Pairs:
    credit = [
        similarity * _sameness(a[row], b[column], classes) for row, column, similarity in pairs
    ]
    return Pairs(pairs.a, pairs.b, np.array(credit, dtype=np.float64))


def _sameness(a: Span, b: Span, classes: Mapping[str, OntologyClass]) -> float:
    if a.class_id != b.class_id:
        return OTHER_CLASS
    if a.attributes == b.attributes:
        return 1.0
    apart = values_distance(classes[a.class_id].fields, a.attributes, b.attributes)
    return 1.0 - OTHER_ATTRIBUTES * apart


def _changed(a: Span, b: Span) -> list[str]:
    """Return the paths inside a span at which two differ."""
    changed = [
        path
        for path, differs in (
            ("class", a.class_id != b.class_id),
            ("start", a.start != b.start),
            ("end", a.end != b.end),
        )
        if differs
    ]
    keys = sorted(a.attributes.keys() | b.attributes.keys())
    changed.extend(
        f"attributes/{key}" for key in keys if a.attributes.get(key) != b.attributes.get(key)
    )
    return changed
