"""How alike two answers are, and which span of one is which of the other.

Two spans can be the same thing when they overlap. The matching is the one with the greatest total
credit: a pair's overlap (IoU of characters), halved for another class and down to halved for other
attributes. The agreement on spans is the mean of two: F1 of the characters marked with each class,
which asks how much text is marked alike, and 2 · credits / spans of both, which asks whether it is
cut into the same things. A relation is a part like a span, found where it joins the same things; a
question about the task as a whole is one part of each answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import fsum

from msgspec import Struct

from labelwright.plugin.answer_parts import Json, Match, Score
from labelwright.plugin.compared_parts import (
    Candidates,
    ComparedParts,
    compare_parts,
    differences,
    matches,
    sameness,
    with_credit,
)
from labelwright.plugin.ontology import OntologyClass
from labelwright.plugin.task_type import TaskContext
from labelwright.quality import spans as quality
from labelwright.task_types.text_spans.canonical import classes_of, in_order
from labelwright.task_types.text_spans.schema import Payload, Span

MATCH_SIMILARITY = 0.1
SPAN_SHARE = 0.5
"""Of the agreement on spans what the matched spans decide; the characters decide the rest."""


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
    """Two answers side by side, and how much of the text both mark alike."""

    parts: ComparedParts[Span]
    characters: Characters

    @property
    def n_spans(self) -> int:
        """Number of the spans of both."""
        parts = self.parts
        return 2 * len(parts.matched) + len(parts.only_a) + len(parts.only_b)

    @property
    def spans_distance(self) -> float:
        """Distance of the spans alone, in [0, 1]."""
        if self.n_spans == 0:
            return 0.0
        whole = 2.0 * fsum(pair.credit for pair in self.parts.matched) / self.n_spans
        alike = SPAN_SHARE * whole + (1.0 - SPAN_SHARE) * self.characters.f1
        return min(1.0, max(0.0, 1.0 - alike))

    @property
    def distance(self) -> float:
        """Distance of the two answers, in [0, 1]; two that say nothing are 0 apart."""
        relations, questions = self.parts.relations, self.parts.questions
        lone = len(relations.only_a) + len(relations.only_b)
        pairs = [1.0 - pair.credit for pair in relations.matched] + [*questions.values()]
        count = self.n_spans + lone + 2 * len(pairs)
        apart = fsum((self.n_spans * self.spans_distance, lone, 2.0 * fsum(pairs)))
        return min(1.0, apart / count) if count else 0.0


def compare(a: Payload, b: Payload, context: TaskContext) -> Comparison:
    """Return the matching of greatest total credit; it does not depend on the order of spans."""
    ontology = context.ontology
    classes = classes_of(ontology)
    one, other = in_order(a.spans, classes), in_order(b.spans, classes)
    found = _candidates(one, other, classes)
    parts = compare_parts((a, one), (b, other), found=found, ontology=ontology)
    return Comparison(parts, count_characters(one, other))


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
    """Return the pairs of span ids with their credit, then what one side has alone."""
    return matches(compare(a, b, context).parts, a, b)


def score_gold(answer: Payload, gold: Payload, context: TaskContext) -> Score:
    """Return 1 − distance, and beside it precision, recall and F1 by character and exact."""
    compared = compare(answer, gold, context)
    found = compared.parts
    n_answer = len(found.matched) + len(found.only_a)
    n_gold = len(found.matched) + len(found.only_b)
    exact = sum(
        pair.a.ends == pair.b.ends and pair.a.class_id == pair.b.class_id for pair in found.matched
    )
    right = sum(pair.a.class_id == pair.b.class_id for pair in found.matched)
    counted = compared.characters
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
    return Score(1.0 - compared.distance, detail)


def diff_view(a: Payload, b: Payload, context: TaskContext) -> Json:
    """Return what differs: pairs with their changes, and the parts of one side only, by id."""
    found = compare(a, b, context)
    return {"distance": found.distance} | differences(found.parts, a, b, changed=_moved)


def _moved(a: Span, b: Span) -> list[str]:
    return [name for name in ("start", "end") if getattr(a, name) != getattr(b, name)]


def _candidates(
    a: Sequence[Span], b: Sequence[Span], classes: Mapping[str, OntologyClass]
) -> Iterator[Candidates]:
    """Yield what may be one thing: spans of one text that overlap, with the credit of each pair."""
    in_b = _by_asset(b)
    for asset, places_a in _by_asset(a).items():
        places_b = in_b.get(asset, [])
        here, there = [a[place] for place in places_a], [b[place] for place in places_b]
        pairs = quality.overlapping_spans(
            [span.ends for span in here], [span.ends for span in there], threshold=MATCH_SIMILARITY
        )
        credited = with_credit(
            pairs,
            lambda row, column: sameness(here[row], there[column], classes),  # noqa: B023  read at once
            lambda similarity: similarity,
        )
        yield Candidates(places_a, places_b, credited)


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
